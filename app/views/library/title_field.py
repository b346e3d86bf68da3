"""The title field: another title for an evening, typed in its row of the list and stored meanwhile."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.views.widgets.typing_pause import TypingPause

NOT_LEFT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The keyboard comes back to the field by itself."""


class TitleField(QLineEdit):
    """`given` tells another title a moment after the last key; Enter or going elsewhere gives it too, and is done.

    Esc brings back the title that was there. `left` tells that the field is no longer needed: it stays until somebody
    takes it away. Words that were left with Esc are told by `put_aside`; ↑ brings back what `remember` was told of them.
    """

    given = Signal(str)
    put_aside = Signal(str)
    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._before = self._stored = title
        self._given = self._aside = ""
        self._is_done = False
        self._pause = TypingPause(self)
        self.setAccessibleName(self.tr("Title of the evening"))
        self.selectAll()

        self.textEdited.connect(self._pause.wait)
        self._pause.timeout.connect(self._give_at_pause)

    def holds_words(self) -> bool:
        """Whether another title stands here than is stored."""
        return self.text().strip() != self._stored

    def give(self) -> None:
        """Give what was typed, once; what is not another title only leaves."""
        self._is_done = True
        if self.holds_words():
            self._tell()
        else:
            self.left.emit()

    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._given:
            self._given = self.text()
            self.given.emit(self.text())

    @Slot()
    def _give_at_pause(self) -> None:
        if self.text().strip() and self.holds_words():
            self._tell()

    def take_stored(self, title: str) -> None:
        """Hear which title is stored now; who was done with that one leaves."""
        self._stored = title.strip()
        if self._is_done and not self.holds_words():
            self.left.emit()

    def remember(self, words: str) -> None:
        """Have these words at hand, which were left before."""
        self._aside = words

    def type_again(self) -> None:
        """Let the same words be given once more, for they were refused."""
        self._given = ""
        self._is_done = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() == Qt.Key.Key_Up and self._aside and self.text() == self._before:
            self.setText(self._aside)
            self._pause.wait()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()  # else the list would go to another row
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Leave the title as it was, also when another one was stored while one typed."""
        self._pause.stop()
        typed = self.text()
        if self._given or self._stored != self._before:
            self.given.emit(self._before)
        if typed.strip() not in ("", self._before):
            self.put_aside.emit(typed)
        self._is_done = True
        self.left.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in NOT_LEFT and not self._is_done:
            self.give()
