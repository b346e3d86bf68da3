"""The title field: another title for an evening, typed in its row of the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

NOT_LEFT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The keyboard comes back to the field by itself."""


class TitleField(QLineEdit):
    """Enter or going elsewhere gives the title, Esc leaves it as it was. It stays until somebody takes it away.

    Words that were left with Esc are told by `put_aside`; ↑ brings back what `remember` was told of them.
    """

    given = Signal(str)
    put_aside = Signal(str)
    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._stored = title
        self._given = self._aside = ""
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

    def remember(self, words: str) -> None:
        """Have these words at hand, which were left before."""
        self._aside = words

    def type_again(self) -> None:
        """Let the same words be given once more, for they were refused."""
        self._given = ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() == Qt.Key.Key_Up and self._aside and self.text() == self._stored:
            self.setText(self._aside)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()  # else the list would go to another row
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        if self.text().strip() not in ("", self._stored):
            self.put_aside.emit(self.text())
        self.left.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in NOT_LEFT:
            self.give()
