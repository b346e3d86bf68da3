"""The stored fields: a line and a text that show what is stored, and give what was typed soon after the last key."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.views.theme.style import scaled, set_role
from app.views.widgets.fields.stored_words import StoredWords
from app.views.widgets.typing_pause import TypingPause


class StoredLine(QLineEdit):
    """Words that differ from what is stored stay until the store has them.

    Esc brings back those that were there when one came, and Ctrl+Z right after it those that were left.
    `given` tells the words when Enter is pressed or the keyboard goes elsewhere, and only when they differ; with
    `at_pause` also a moment after the last key. An empty field is told when one leaves it.
    """

    given = Signal(str)

    def __init__(
        self, name: str, hint: str = "", *, bare: bool = False, at_pause: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._words = StoredWords()
        self._left = ""
        self._waits = False
        self._pause = TypingPause(self)
        if bare:
            set_role(self, "bare")

        self.editingFinished.connect(self._give)
        if at_pause:
            self.textEdited.connect(self._pause.wait)
        self._pause.timeout.connect(self._give_at_pause)

    def wait_to_be_left(self, waits: bool) -> None:
        """Tell from now on only at Enter or when one leaves, as where a room reads it; or at a pause too, as at first."""
        self._waits = waits

    def show_stored(self, text: str) -> None:
        """Show what is stored now, unless other words were typed since."""
        shown = self._words.after(text, self.text(), typing=self.hasFocus())
        if shown is None:
            return
        if shown == self.text():
            self._forget_typing()
        else:
            self.setText(shown)
            self.setCursorPosition(0)

    def _forget_typing(self) -> None:
        """What is stored is taken back by the page, no more letter by letter by the field."""
        if self.isUndoAvailable():
            here = self.cursorPosition()
            self.setText(self.text())
            self.setCursorPosition(here)

    def holds_words(self) -> bool:
        """Whether words stand here that are not stored."""
        return not self._words.has(self.text())

    def forget(self) -> None:
        """Take the words as dealt with, such as a new item that has its own line now."""
        self._words = StoredWords()
        self._pause.stop()
        self.clear()

    @Slot()
    def _give(self) -> None:
        self._left = ""
        self.tell()

    @Slot()
    def _give_at_pause(self) -> None:
        if self.text().strip() and not self._waits:
            self.tell()

    def tell(self) -> None:
        """Tell what is typed and differs from what is stored."""
        self._pause.stop()
        if self.text() != self._words.stored:
            self._words.told = self.text()
            self.given.emit(self.text())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._words.come()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._words.before:
            self._left = self.text()
            self.setText(self._words.before)
            self.tell()
        elif self._left and self.text() == self._words.before and event.matches(QKeySequence.StandardKey.Undo):
            self.setText(self._left)
            self._left = ""
            self._pause.wait()
        elif is_way_back(event) and not self.holds_words():
            event.ignore()
        else:
            super().keyPressEvent(event)


class StoredText(QPlainTextEdit):
    """As the stored line, for words over more lines; Tab goes on, and leaving it gives the words.

    `height` is in pixels at 100 %; 0 leaves it to what is made of this.
    """

    given = Signal(str)

    def __init__(
        self, name: str, hint: str = "", height: int = 72, *, at_pause: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        if height:
            scaled(self.setFixedHeight, height)
        self._words = StoredWords()
        self._left = ""
        self._at_pause = at_pause
        self._pause = TypingPause(self)

        self.textChanged.connect(self._wait)
        self._pause.timeout.connect(self._give_at_pause)

    def show_stored(self, text: str) -> None:
        """Show what is stored now, unless other words were typed since."""
        shown = self._words.after(text, self.toPlainText(), typing=self.hasFocus())
        if shown is None:
            return
        if shown == self.toPlainText():
            self.document().clearUndoRedoStacks()
        else:
            self.setPlainText(shown)

    def holds_words(self) -> bool:
        """Whether words stand here that are not stored."""
        return not self._words.has(self.toPlainText())

    def forget(self) -> None:
        """Show nothing, for what comes next belongs to something else."""
        self._words = StoredWords()
        self._pause.stop()
        self.clear()

    @Slot()
    def _wait(self) -> None:
        if self._at_pause and self.hasFocus() and self.holds_words():
            self._pause.wait()

    @Slot()
    def _give_at_pause(self) -> None:
        if self.toPlainText().strip():
            self.tell()

    def tell(self) -> None:
        """Tell what is typed and differs from what is stored."""
        self._pause.stop()
        if self.toPlainText() != self._words.stored:
            self._words.told = self.toPlainText()
            self.given.emit(self.toPlainText())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._words.come()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._left = ""
        self.tell()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._words.before:
            self._left = self.toPlainText()
            self.setPlainText(self._words.before)
            self.tell()
        elif self._left and self.toPlainText() == self._words.before and event.matches(QKeySequence.StandardKey.Undo):
            self.setPlainText(self._left)
            self._left = ""
        elif is_way_back(event) and not self.holds_words():
            event.ignore()
        else:
            super().keyPressEvent(event)


def is_way_back(event: QKeyEvent) -> bool:
    """Tell whether a key takes back or does again; where nothing was typed that is for the page, not for the field."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
