"""The said line: the foot of a phase, there only while something is said."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, px, scaled, set_role
from app.views.widgets.announce import announce
from app.views.widgets.paint import mirrored, painter_for
from app.views.widgets.tones import Tone, tone_colors
from app.views.widgets.words.plain_label import PlainLabel

ICON, LEFT, GAP = 16, 20, 8


class SaidLine(QFrame):
    """Says a sentence whole, over as many lines as it needs, to eyes and to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bottombar")
        self._icon = ""
        self._tone: Tone = "neutral"
        self._words = PlainLabel("", wrap=True)
        across = QHBoxLayout(self)
        scaled(across.setContentsMargins, LEFT + ICON + GAP, 7, LEFT, 7)
        across.addWidget(self._words)
        self.hide()

    def text(self) -> str:
        """Return what is said."""
        return self._words.text()

    def show_status(self, words: str, tone: Tone = "neutral", icon: str = "") -> None:
        """Say something; no words take the line away."""
        news = words != self.text()
        self._tone, self._icon = tone, icon
        self._words.setText(words)
        set_role(self._words, tone if tone in ("amber", "red", "green") else "")
        self.setVisible(bool(words))
        self.update()
        if news:
            announce(self, words, assertive=tone == "red")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ink, _ = tone_colors(current_scheme(), self._tone)
        box = QRect(px(LEFT), 0, px(ICON), self.height())
        paint_icon(painter_for(self), self._icon or "circle-filled", QRectF(mirrored(self, box)), ink)
