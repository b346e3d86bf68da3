"""The clock field: a clock time as it is stored, and as it really was once another is typed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.views.theme.style import scaled

WIDTH = 76
"""At 100 %."""


class ClockField(QLineEdit):
    """`given` tells a time that differs, on Enter or when the keyboard goes elsewhere; Esc brings the stored one back."""

    given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        scaled(self.setFixedWidth, WIDTH)
        self._stored = self._sent = ""

        self.editingFinished.connect(self._give)

    def show_stored(self, time: str) -> None:
        """Show what is stored now, unless another time was typed and not given yet."""
        if self.text() in (self._stored, self._sent):
            self.setText(time)
        self._stored = self._sent = time

    @Slot()
    def _give(self) -> None:
        if self.text().strip() and self.text() not in (self._stored, self._sent):
            self._sent = self.text()
            self.given.emit(self._sent)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._stored:
            self._sent = self._stored
            self.setText(self._stored)
        else:
            super().keyPressEvent(event)
