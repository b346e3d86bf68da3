"""The fields beside the agenda: numbers that are told at once, and texts as high as their lines."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.views.prepare.stored_field import StoredText
from app.views.widgets.number_box import NumberBox


class GrowingText(StoredText):
    """As high as its lines, so that the page scrolls and not the field."""

    def __init__(self, name: str, least: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._least = least

        self.textChanged.connect(self._fit)

    def forget(self) -> None:
        """Show nothing, for what comes next belongs to something else."""
        self._stored = ""
        self.clear()

    @Slot()
    def _fit(self) -> None:
        lines = max(self._least, round(self.document().size().height()))
        around = self.height() - self.viewport().height() + round(2 * self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + around
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_least"):
            self._fit()


class StoredNumber(NumberBox):
    """A number. `given` tells each step of the arrows at once, and what is typed once one goes on."""

    given = Signal(int)

    def __init__(self, name: str, least: int, most: int, suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, least, most, suffix, parent)
        self.setKeyboardTracking(False)
        self._stored = least

        self.valueChanged.connect(self._give)

    def show_stored(self, number: int, most: int | None = None) -> None:
        """Show what is stored now, unless another number was chosen since; `most` is the largest one from now on."""
        chosen = self.value() != self._stored or (self.hasFocus() and self.lineEdit().isModified())
        self._stored = number
        with QSignalBlocker(self):
            if most is not None:
                self.setMaximum(most)
            if not chosen:
                self.setValue(number)

    def forget(self) -> None:
        """Take the number as dealt with, for what comes next belongs to something else."""
        self._stored = self.value()
        self.lineEdit().setModified(False)

    @Slot(int)
    def _give(self, number: int) -> None:
        if number != self._stored:
            self.given.emit(number)
