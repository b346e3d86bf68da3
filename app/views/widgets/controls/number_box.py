"""The number box: a field for a number, such as minutes, that counts with the arrow keys."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

from app.views.theme.style import px

MARGIN = 8


class NumberBox(QSpinBox):
    """A spin box without little arrows. The wheel never changes it: the page scrolls."""

    def __init__(self, name: str, least: int, most: int, suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setSuffix(suffix)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fit()

    def _fit(self) -> None:
        self.lineEdit().setTextMargins(px(MARGIN), 0, px(MARGIN), 0)  # a spin box ignores the padding of the sheet

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
