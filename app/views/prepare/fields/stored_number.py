"""The stored number: a number box that shows what is stored, and tells each step at once."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.models.ground.written import read_minutes
from app.views.widgets.controls.number_box import NumberBox
from app.views.widgets.fields.stored_field import is_way_back


class StoredNumber(NumberBox):
    """A number. `given` tells each step of the arrows at once, and what is typed once one goes on."""

    given = Signal(int)

    def __init__(self, name: str, least: int, most: int, suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, least, most, suffix, parent)
        self._stored = self.value()

        self.valueChanged.connect(self._give)

    def show_stored(self, number: int, most: int | None = None) -> None:
        """Show what is stored now, unless another number was chosen since; `most` is the largest one from now on."""
        chosen = self.value() != self._stored or self._is_typed()
        self._stored = number
        with QSignalBlocker(self):
            if most is not None:
                self.setMaximum(most)
            if not chosen:
                self.setValue(number)

    def _is_typed(self) -> bool:
        """Whether figures stand in the field that are not told yet."""
        typed = self.hasFocus() and self.lineEdit().isModified()
        return typed and self.cleanText() != self.textFromValue(self._stored)

    def forget(self) -> None:
        """Take the number as dealt with, for what comes next belongs to something else."""
        self._stored = self.value()
        self.lineEdit().setModified(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_way_back(event) and not self._is_typed():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _give(self, number: int) -> None:
        if number != self._stored:
            self.given.emit(number)


class StoredMinutes(StoredNumber):
    """A number of minutes, that may be written as 90, 1u30, 1:30 or anderhalf uur."""

    @override
    def read(self, text: str) -> int:
        return read_minutes(text)
