"""The mend field: the words that are chosen in the record, to be changed; what is typed is stored soon after the last key."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from app.views.theme.style import scaled
from app.views.widgets.fields.stored_words import StoredWords
from app.views.widgets.typing_pause import TypingPause

HEIGHT = 56
"""Of the field, at 100 %: two lines; a longer text scrolls in it."""


class MendField(QPlainTextEdit):
    """Shows what is stored. `given` tells other words a moment after the last key, at Enter and when one leaves.

    `same` tells that they are as they are stored. Esc brings back the words that were there when one came, and ↑ after
    that those that were left. An empty field is told at Enter and when one leaves only.
    """

    given = Signal(str)
    same = Signal(str)
    left = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        scaled(self.setFixedHeight, HEIGHT)
        self._words = StoredWords()
        self._pause = TypingPause(self)
        self._left: dict[str, str] = {}
        """By the words that were there before those that were left with Esc."""

        self.textChanged.connect(self._wait)
        self._pause.timeout.connect(self._give_at_pause)

    def show_other(self, text: str) -> None:
        """Show the words of something else, whatever was typed."""
        self._words = StoredWords(stored=text, before=text)
        self._pause.stop()
        self.setPlainText(text)

    def show_stored(self, text: str) -> None:
        """Show what is stored now of the same thing, unless other words were typed since."""
        shown = self._words.after(text, self.toPlainText(), typing=self.hasFocus())
        if shown == self.toPlainText():
            self.document().clearUndoRedoStacks()  # what is stored is taken back by the page
        elif shown is not None:
            self.setPlainText(shown)

    def is_mended(self) -> bool:
        """Whether other words stand here than are stored."""
        return not self._words.has(self.toPlainText())

    @Slot()
    def _wait(self) -> None:
        if self.hasFocus() and self.is_mended():
            self._pause.wait()

    @Slot()
    def _give_at_pause(self) -> None:
        if self.is_mended() and self.toPlainText().strip():
            self._give()

    def _give(self) -> None:
        self._pause.stop()
        if self.is_mended():
            self._words.told = self.toPlainText()
            self.given.emit(self.toPlainText())
        else:
            self._words.told = None
            self.same.emit(self.toPlainText())

    def _leave(self) -> None:
        """Bring back what stood here, and keep the words at hand that were typed since."""
        before = self._words.before
        if self.toPlainText() != before:
            self._left[before] = self.toPlainText()
            self.setPlainText(before)
        self._give()
        self.left.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._words.come()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._give()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() == Qt.Key.Key_Up and not self.is_mended() and self.toPlainText() in self._left:
            self.setPlainText(self._left.pop(self.toPlainText()))
            self.moveCursor(QTextCursor.MoveOperation.End)
        elif not self.is_mended() and event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif not self.is_mended() and event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        else:
            super().keyPressEvent(event)
