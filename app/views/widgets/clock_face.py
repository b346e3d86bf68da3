"""The clock face: a time in large figures of one width, and in words and a sign how it stands."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font
from app.views.widgets.paint import color_of, mirrored, painter_for
from app.views.widgets.words.lines import advance_of

ClockTone = Literal["calm", "near", "last", "over"]

SIGNS: dict[ClockTone, str] = {"calm": "", "near": "clock", "last": "circle-alert", "over": "flag"}

WORD_SHARE = 0.42
"""The word is this much of the figures, but never smaller than running text."""

LEAST_SHARE = 0.4
"""Where there is no room the figures shrink, never below this."""


SIGN_BEFORE, WORD_BEFORE = 0.5, 1.8
"""Where the sign and the word begin behind the figures, in heights of the word."""


class ClockFace(QWidget):
    """Keeps the width of the widest time, so that nothing beside it moves. `size` is in pixels at 100 %.

    `ground` is the role of the colour it stands on, if that is one plain colour: then nothing behind it is painted.
    """

    def __init__(
        self,
        *,
        size: int = 64,
        widest: str = "88:88",
        on_teal: bool = False,
        ground: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, bool(ground))
        self._size = size
        self._widest = widest
        self._on_teal = on_teal
        self._text = self._word = self._widest_word = ""
        self._tone: ClockTone = "calm"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_time(self, text: str, tone: ClockTone = "calm", word: str = "") -> None:
        """Show the time; `word` says the tone in words, such as "nog 5". A second call with the same does nothing."""
        if (text, tone, word) == (self._text, self._tone, self._word):
            return
        before = self.sizeHint()
        if not word or tone != self._tone:
            self._widest_word = ""
        self._text, self._tone, self._word = text, tone, word
        if len(text.lstrip("+")) > len(self._widest):
            self._widest = text.lstrip("+")
        if self._word_width(word) > self._word_width(self._widest_word):
            self._widest_word = word
        self.setAccessibleName(f"{text} {word}".strip())
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def set_size(self, size: int) -> None:
        """Draw the figures in another size, in pixels at 100 %."""
        if size != self._size:
            self._size = size
            self.updateGeometry()
            self.update()

    def text(self) -> str:
        """Return the time that is shown."""
        return self._text

    def tone(self) -> ClockTone:
        """Return the tone that is shown."""
        return self._tone

    def _figures(self, share: float = 1.0) -> QFont:
        return font(self._size * share, QFont.Weight.Bold, clock=True)

    def _letters(self, share: float = 1.0) -> QFont:
        return font(max(13.0, self._size * WORD_SHARE * share), QFont.Weight.DemiBold, clock=True)

    def _time_width(self, share: float = 1.0) -> int:
        plus = "+" if self._text.startswith("+") else ""
        figures = self._figures(share)
        return max(advance_of(plus + self._widest, figures), advance_of(self._text, figures))

    def _word_width(self, word: str, share: float = 1.0) -> int:
        if not word:
            return 0
        letters = self._letters(share)
        return round(letters.pixelSize() * WORD_BEFORE) + advance_of(word, letters)

    def _width_at(self, share: float) -> int:
        return self._time_width(share) + self._word_width(self._widest_word, share)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width_at(1.0), round(self._figures().pixelSize() * 1.1))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_at(LEAST_SHARE), self.sizeHint().height())

    def _share_that_fits(self) -> float:
        return max(LEAST_SHARE, min(1.0, self.width() / max(1, self._width_at(1.0))))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        share = self._share_that_fits()
        figures, letters = self._figures(share), self._letters(share)
        scheme = current_scheme()
        baseline = (self.height() + QFontMetrics(figures).capHeight()) // 2
        painter = painter_for(self, figures)
        if self._ground:
            painter.fillRect(event.rect(), color_of(getattr(scheme, self._ground)))
        loud, quiet = (scheme.on_teal, scheme.on_teal) if self._on_teal else (scheme.amber, scheme.ink)
        painter.setPen(quiet if self._tone in ("calm", "near") else loud)
        time = mirrored(self, QRect(0, 0, self._time_width(share), self.height()))
        late = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.drawText(time.right() - advance_of(self._text, figures) if late else time.left(), baseline, self._text)
        if not self._word:
            return
        side, left = letters.pixelSize(), advance_of(self._text, figures)
        sign = QRect(left + round(side * SIGN_BEFORE), baseline - side * 7 // 8, side, side)
        if SIGNS[self._tone]:
            paint_icon(painter, SIGNS[self._tone], QRectF(mirrored(self, sign)), loud)
        painter.setFont(letters)
        painter.setPen(quiet if self._tone == "calm" else loud)
        word = mirrored(
            self, QRect(left + round(side * WORD_BEFORE), 0, advance_of(self._word, letters), self.height())
        )
        painter.drawText(word.left(), baseline, self._word)
