"""The mend field: the words that are chosen in the record, to be changed; what is typed is stored when one is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from app.views.theme.style import scaled

HEIGHT = 56
"""Of the field, at 100 %: two lines; a longer text scrolls in it."""


class MendField(QPlainTextEdit):
    """Shows what is stored. `given` tells other words at Enter and when one leaves, `same` that they are as they are stored.

    Esc brings the stored ones back, and ↑ after that the words that were left.
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
        self._stored = ""
        self._left: dict[str, str] = {}
        """By what is stored the words that were left with Esc."""

    def show_stored(self, text: str) -> None:
        """Show this text, whatever was typed."""
        self._stored = text
        if self.toPlainText() != text or self.document().isUndoAvailable():
            self.setPlainText(text)

    def is_mended(self) -> bool:
        """Whether other words stand here than are stored."""
        return self.toPlainText() != self._stored

    def _give(self) -> None:
        (self.given if self.is_mended() else self.same).emit(self.toPlainText())

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
            if self.is_mended():
                self._left[self._stored] = self.toPlainText()
            self.show_stored(self._stored)
            self.left.emit()
        elif event.key() == Qt.Key.Key_Up and not self.is_mended() and self._stored in self._left:
            self.setPlainText(self._left.pop(self._stored))
            self.moveCursor(QTextCursor.MoveOperation.End)
        elif not self.is_mended() and event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif not self.is_mended() and event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        else:
            super().keyPressEvent(event)
