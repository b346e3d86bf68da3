"""The pill: a word on a soft, rounded ground, such as a voice or a state."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.models.said.dialogue import Voice
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import draw_line_of_text, draw_round, mirrored, painter_for
from app.views.widgets.tones import VOICE_ICONS, VOICE_TONES, Tone, tone_colors
from app.views.widgets.words.lines import width_of

SIZE, HEIGHT, PAD, GAP = 12, 22, 10, 5
WEIGHT = QFont.Weight.DemiBold
SIGN = 9
ICON = 13


class Pill(QWidget):
    """A soft label. Where it lacks room the text is elided; the sign stays."""

    def __init__(self, text: str = "", tone: Tone = "neutral", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text = self._icon = ""
        self._tone: Tone = "neutral"
        self.show_text(text, tone, icon)

    @classmethod
    def for_voice(cls, voice: Voice, text: str, parent: QWidget | None = None) -> "Pill":
        """Return a pill with the sign and the colour of the voice; the text is the caller's, for it is translated."""
        return cls(text, VOICE_TONES[voice], VOICE_ICONS[voice], parent)

    def text(self) -> str:
        """Return the whole text, also when less is shown."""
        return self._text

    def show_text(self, text: str, tone: Tone, icon: str = "") -> None:
        """Show another text, tone and icon."""
        if (text, tone, icon) == (self._text, self._tone, self._icon):
            return
        before = self.sizeHint()
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def _icon_room(self) -> int:
        return px(self._icon_side() + GAP) if self._icon else 0

    def _icon_side(self) -> int:
        return SIGN if self._icon.endswith("-filled") else ICON

    @override
    def sizeHint(self) -> QSize:
        words = width_of(self._text, SIZE, WEIGHT) + 2
        return QSize(2 * px(PAD) + self._icon_room() + words, px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        room = 2 * px(PAD) + self._icon_room() + px(SIZE)
        return QSize(min(room, self.sizeHint().width()), px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self, font(SIZE, WEIGHT))
        scheme = current_scheme()
        ink, ground = tone_colors(scheme, self._tone)
        height = min(self.height(), px(HEIGHT))
        body = QRect(0, (self.height() - height) // 2, self.width(), height)
        draw_round(painter, QRectF(body), height / 2, fill=ground, line=scheme.line if self._tone == "neutral" else "")
        inner = body.adjusted(px(PAD), 0, -px(PAD), 0)
        if self._icon:
            side = px(self._icon_side())
            paint_icon(painter, self._icon, QRectF(mirrored(self, QRect(inner.left(), body.top(), side, height))), ink)
        words = mirrored(self, inner.adjusted(self._icon_room(), 0, 0, 0))
        draw_line_of_text(painter, words, self._text, ink)
