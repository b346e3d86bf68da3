"""The row editor: fields that stand under the chosen row of a list, as high as they need to be."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class RowEditor(QWidget):
    """`grown` says that its height may be another now."""

    grown = Signal()

    left = Signal()
    """Esc was pressed where it had nothing else to do."""

    def take_keyboard(self) -> None:
        """Put the cursor where one goes on."""

    def holds_words(self) -> bool:
        """Tell whether words stand here that were typed and are not stored."""
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return done
