"""The main window: on the screen before anything else is loaded, then filled."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.views.frame.window_place import USUAL_HEIGHT, USUAL_WIDTH


class MainWindow(QWidget):
    """An empty window that says when it was painted first. What it holds comes later, by `take`."""

    painted = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Samenspraak")
        self.setMinimumSize(640, 480)
        self.resize(USUAL_WIDTH, USUAL_HEIGHT)
        self._was_painted = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def take(self, content: QWidget) -> None:
        """Show this; it is called once, after `painted`."""
        self._column.addWidget(content)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        event.setAccepted(not self.isVisible())  # who hears it hides the window, now or when all is stored
