"""The number line: asks for the number of a table that has no digit of its own."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override


class NumberLine(QLineEdit):
    """Hidden until it asks. `given` tells at Enter what was typed, `left` that one leaves it with Esc."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Which table? Type its number · Enter goes there, Esc leaves it")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.hide()

        self.returnPressed.connect(self._give)

    def ask(self) -> None:
        """Come in sight, empty, and take the keyboard."""
        self.clear()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _give(self) -> None:
        self.given.emit(self.text().strip())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
