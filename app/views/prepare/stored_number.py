"""The stored number: a number box that shows what is stored, and tells each step at once."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.views.widgets.number_box import NumberBox


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
