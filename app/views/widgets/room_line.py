"""The room line: how the room will read words that are masked on their way to it, and a button to let a word through."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.said.privacy import NONE_FINE, Fine, mask, personal_spans, personal_words
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel

MOST_BUTTONS = 3
BEFORE, MOST = 40, 130
"""Signs that are shown of a long text: before the first masked word, and in all."""
LONGEST_WORD = 24


class RoomLine(QWidget):
    """Hidden where the room reads the words as they were typed. `allowed` has the word that is fine from now on."""

    allowed = Signal(str)

    def __init__(self, across: int = 0, down: int = 0, parent: QWidget | None = None) -> None:
        """Make it with so much room around, in pixels at 100 %."""
        super().__init__(parent)
        self._seen: tuple[str, Fine, bool] = ("", NONE_FINE, True)
        self._words: tuple[str, ...] = ()
        self._label = PlainLabel(role="small", wrap=True)
        self._buttons = tuple(Button("", icon="check", kind="bare") for _ in range(MOST_BUTTONS))
        row = FlowLayout(self)
        scaled(row.setContentsMargins, across, down, across, down)
        for part in (self._label, *self._buttons):
            row.addWidget(part)
        self.hide()

        for number, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._allow, number))

    def show_words(self, text: str, fine: Fine, *, in_room: bool = True) -> None:
        """Show how the room reads a text, where that differs. A second call with the same does nothing.

        Of a text that is not for the room (`in_room`) it says that words in it may point to a person.
        """
        if (text, fine, in_room) == self._seen:
            return
        self._seen = (text, fine, in_room)
        self._words = personal_words(text, fine)
        if self._words and in_room:
            self._label.setText(self.tr("The room reads: {words}").format(words=_glimpse(text, fine)))
        elif self._words:
            self._label.setText(self.tr("May point to a person:"))
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(self._words))
            if number < len(self._words):
                button.set_label(self.tr("{word} is fine").format(word=_short(self._words[number])))
        self.setVisible(bool(self._words))

    def words(self) -> str:
        """Return what is said; empty while it is hidden."""
        return "" if self.isHidden() else self._label.text()

    def buttons(self) -> tuple[Button, ...]:
        """Return the buttons that are shown, one for each word."""
        return self._buttons[: len(self._words)]

    def _allow(self, number: int) -> None:
        if number < len(self._words):
            self.allowed.emit(self._words[number])


def _glimpse(text: str, fine: Fine) -> str:
    """Return the masked text on one line, of a long one what stands around the first masked word."""
    masked = " ".join(mask(text, fine).split())
    first = len(" ".join(text[: personal_spans(text, fine)[0].start].split()))
    begin = masked.rfind(" ", 0, first - BEFORE) + 1 if first > BEFORE and len(masked) > MOST else 0
    shown = masked[begin : begin + MOST]
    return f"{'…' if begin else ''}{shown}{'…' if begin + MOST < len(masked) else ''}"


def _short(word: str) -> str:
    words = " ".join(word.split())
    return words if len(words) <= LONGEST_WORD else f"{words[: LONGEST_WORD - 1]}…"
