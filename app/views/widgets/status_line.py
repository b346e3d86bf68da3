"""The status line: one line that says how things are, in words, with a sign and a tone."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.views.theme.icons import paint_icon
from app.views.theme.style import BODY, current_scheme, font, px
from app.views.widgets.paint import draw_line_of_text, mirrored, painter_for, start_of, target
from app.views.widgets.tones import Tone, tone_colors

ICON, GAP = 15, 7


class StatusLine(QWidget):
    """Keeps its height when it is empty, and asks for no width: a longer message moves nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self._icon = ""
        self._tone: Tone = "neutral"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_status(self, text: str, tone: Tone = "neutral", icon: str = "") -> None:
        """Say something; an empty text clears the line. A second call with the same does nothing."""
        if (text, tone, icon) == (self._text, self._tone, self._icon):
            return
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.setAccessibleDescription("")
        self.update()

    def text(self) -> str:
        """Return what is said, also when it is elided."""
        return self._text

    def has_room(self) -> bool:
        """Whether all of it can be read."""
        before = px(ICON) + px(GAP) if self._icon else 0
        return before + QFontMetricsF(font()).horizontalAdvance(self._text) <= self.width()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(160), target(BODY * 1.6))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(48), target(BODY * 1.6))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        painter = painter_for(self, font())
        ink, _ = tone_colors(current_scheme(), self._tone)
        left = 0
        if self._icon:
            side = px(ICON)
            paint_icon(painter, self._icon, QRectF(mirrored(self, QRect(0, 0, side, self.height()))), ink)
            left = side + px(GAP)
        words = mirrored(self, self.rect().adjusted(left, 0, 0, 0))
        draw_line_of_text(painter, words, self._text, ink, start_of(self))
