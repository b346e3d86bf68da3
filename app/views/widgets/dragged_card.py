"""The dragged card: a card that a press of the mouse chooses, and that can be dragged somewhere else."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override


class DraggedCard(QFrame):
    """Tells what the mouse asks for, with `key`, by which the card is known; what comes of that is done elsewhere."""

    chosen = Signal(str)
    dropped = Signal(str, QPoint)
    """It was dragged to a point of the screen."""

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._pressed: QPoint | None = None
        self._held = ""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()
            # A key may change what the card shows while the mouse holds it; what is in the hand stays what it was.
            self._held = self.key
            self.chosen.emit(self._held)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._was_dragged(event):
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged = self._was_dragged(event)
        self._pressed = None
        self.unsetCursor()
        if dragged:
            self.dropped.emit(self._held, event.globalPosition().toPoint())

    def _was_dragged(self, event: QMouseEvent) -> bool:
        """Tell whether the mouse was pressed here and went further than a hand shakes."""
        if self._pressed is None:
            return False
        way = event.globalPosition().toPoint() - self._pressed
        return way.manhattanLength() >= QApplication.startDragDistance()
