"""The title field: another title for an evening, typed in its row of the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

NOT_LEFT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The keyboard comes back to the field by itself."""


class TitleField(QLineEdit):
    """Enter or going elsewhere gives the title, Esc leaves it as it was. It stays until somebody takes it away."""

    given = Signal(str)
    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._stored = title
        self._given = ""
        self.setAccessibleName(self.tr("Title of the evening"))
        self.selectAll()

    def give(self) -> None:
        """Give what was typed, once; what is not another title only leaves."""
        text = self.text()
        if text.strip() == self._stored:
            self.left.emit()
        elif text != self._given:
            self._given = text
            self.given.emit(text)

    def type_again(self) -> None:
        """Let the same words be given once more, for they were refused."""
        self._given = ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()  # else the list would go to another row
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in NOT_LEFT:
            self.give()
