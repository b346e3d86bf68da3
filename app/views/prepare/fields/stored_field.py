"""The stored fields: a line and a text that show what is stored, and give what was typed when one leaves them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.views.theme.style import scaled, set_role


class StoredLine(QLineEdit):
    """Words that differ from what is stored stay until the store has them.

    Esc brings the stored ones back, and Ctrl+Z right after it those that were left.
    `given` tells the words when Enter is pressed or the keyboard goes elsewhere, and only when they differ.
    """

    given = Signal(str)

    def __init__(self, name: str, hint: str = "", *, bare: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._stored = self._left = ""
        if bare:
            set_role(self, "bare")

        self.editingFinished.connect(self._give)

    def show_stored(self, text: str) -> None:
        """Show what is stored now, unless other words were typed since."""
        typed = self.text() != self._stored
        self._stored = text
        if self.text() == text:
            self._forget_typing()
        elif not typed or self.text().strip() == text:
            self.setText(text)
            self.setCursorPosition(0)

    def _forget_typing(self) -> None:
        """What is stored is taken back by the page, no more letter by letter by the field."""
        if self.isUndoAvailable():
            here = self.cursorPosition()
            self.setText(self.text())
            self.setCursorPosition(here)

    def holds_words(self) -> bool:
        """Whether words stand here that are not stored."""
        return self.text() != self._stored

    def forget(self) -> None:
        """Take the words as dealt with, such as a new item that has its own line now."""
        self._stored = ""
        self.clear()

    @Slot()
    def _give(self) -> None:
        self._left = ""
        if self.text() != self._stored:
            self.given.emit(self.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._stored:
            self._left = self.text()
            self.setText(self._stored)
        elif self._left and self.text() == self._stored and event.matches(QKeySequence.StandardKey.Undo):
            self.setText(self._left)
            self._left = ""
        elif is_way_back(event) and self.text() == self._stored:
            event.ignore()
        else:
            super().keyPressEvent(event)


class StoredText(QPlainTextEdit):
    """As the stored line, for words over more lines; Tab goes on, and leaving it gives the words."""

    given = Signal(str)

    def __init__(self, name: str, hint: str = "", height: int = 72, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        scaled(self.setFixedHeight, height)
        self._stored = self._left = ""

    def show_stored(self, text: str) -> None:
        """Show what is stored now, unless other words were typed since."""
        typed = self.toPlainText() != self._stored
        self._stored = text
        if self.toPlainText() == text:
            self.document().clearUndoRedoStacks()
        elif not typed or self.toPlainText().strip() == text:
            self.setPlainText(text)

    def holds_words(self) -> bool:
        """Whether words stand here that are not stored."""
        return self.toPlainText() != self._stored

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._left = ""
        if self.toPlainText() != self._stored:
            self.given.emit(self.toPlainText())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._stored:
            self._left = self.toPlainText()
            self.setPlainText(self._stored)
        elif self._left and self.toPlainText() == self._stored and event.matches(QKeySequence.StandardKey.Undo):
            self.setPlainText(self._left)
            self._left = ""
        elif is_way_back(event) and self.toPlainText() == self._stored:
            event.ignore()
        else:
            super().keyPressEvent(event)


def is_way_back(event: QKeyEvent) -> bool:
    """Tell whether a key takes back or does again; where nothing was typed that is for the page, not for the field."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
