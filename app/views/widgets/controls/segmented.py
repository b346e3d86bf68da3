"""The segmented choice: one of a few, side by side; made for the voice of a quote."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from app.models.said.dialogue import Voice
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.chord import is_chord
from app.views.widgets.paint import (
    draw_line_of_text,
    draw_ring,
    draw_round,
    mirrored,
    painter_for,
    start_of,
    target,
)
from app.views.widgets.tones import VOICE_ICONS, VOICE_TONES, Tone, tone_colors
from app.views.widgets.words.lines import width_of

HEIGHT, PAD, GAP, SIGN, SIZE, RADIUS = 30, 11, 6, 10, 13, 8
WEIGHT = QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True)
class Segment:
    """One of the choices. `key` is what is signalled; `letter` stands for the text where there is no room."""

    key: str
    text: str
    letter: str
    tone: Tone = "teal"
    icon: str = ""

    @staticmethod
    def for_voice(voice: Voice, text: str, letter: str) -> "Segment":
        """Return the segment of a voice with its sign and colour; the translated words are the caller's."""
        return Segment(voice, text, letter, VOICE_TONES[voice], VOICE_ICONS[voice])


class _Choice(QRadioButton):
    """A radio button drawn as a part of the row; arrow keys and screen readers treat it as what it is."""

    def __init__(self, segment: Segment, parent: QWidget) -> None:
        super().__init__(parent)
        self.segment = segment
        self.setAccessibleName(segment.text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _width_for(self, text: str) -> int:
        sign = px(SIGN + GAP) if self.segment.icon else 0
        return 2 * px(PAD) + sign + width_of(text, SIZE, WEIGHT) + 2

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width_for(self.segment.text), target(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(target(0), self._width_for(self.segment.letter)), target(HEIGHT))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_chord(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self, font(SIZE, WEIGHT))
        scheme = current_scheme()
        ink, ground = tone_colors(scheme, self.segment.tone)
        box = QRectF(self.rect())
        if self.isChecked():
            draw_round(painter, box.adjusted(1, 1, -1, -1), px(RADIUS - 1), fill=ground)
        else:
            ink = scheme.muted
        fits = self.width() >= self.sizeHint().width()
        text = self.segment.text if fits else self.segment.letter
        left = max(0, (self.width() - self._width_for(text)) // 2) + px(PAD)
        if self.segment.icon:
            sign = QRect(left, (self.height() - px(SIGN)) // 2, px(SIGN), px(SIGN))
            paint_icon(painter, self.segment.icon, QRectF(mirrored(self, sign)), ink)
            left += px(SIGN + GAP)
        words = QRect(left, 0, self.width() - left - px(PAD) // 2, self.height())
        draw_line_of_text(painter, mirrored(self, words), text, ink, start_of(self))
        if self.hasFocus():
            draw_ring(painter, box, px(RADIUS))


class Segmented(QWidget):
    """A row of which one is always chosen. `chosen` tells the key, only when a user chose it."""

    chosen = Signal(str)

    def __init__(self, segments: Iterable[Segment], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._choices = [_Choice(segment, self) for segment in segments]
        for choice in self._choices:
            row.addWidget(choice)
            self._group.addButton(choice)
        self._choices[0].setChecked(True)
        self._told = self.current()

        self._group.buttonToggled.connect(self._tell)

    def current(self) -> str:
        """Return the key of what is chosen."""
        return next(choice.segment.key for choice in self._choices if choice.isChecked())

    def choose(self, key: str) -> None:
        """Show `key` as chosen, without a signal. Raises KeyError for a key that is not in the row."""
        choice = next((each for each in self._choices if each.segment.key == key), None)
        if choice is None:
            raise KeyError(key)
        self._told = key
        choice.setChecked(True)

    def choose_next(self) -> None:
        """Choose the one after it, or the first again, as a user does."""
        at = next(place for place, choice in enumerate(self._choices) if choice.isChecked())
        self._choices[(at + 1) % len(self._choices)].setChecked(True)

    def has_keyboard(self) -> bool:
        """Tell whether the keyboard is with one of the choices."""
        return any(choice.hasFocus() for choice in self._choices)

    def take_keyboard(self) -> None:
        """Give the keyboard to what is chosen; the arrows go on from there."""
        next(choice for choice in self._choices if choice.isChecked()).setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, button: QAbstractButton, checked: bool) -> None:
        key = self.current() if checked else self._told
        if key != self._told:
            self._told = key
            self.chosen.emit(key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = current_scheme()
        draw_round(painter_for(self), QRectF(self.rect()), px(RADIUS), fill=scheme.card, line=scheme.line)
