"""The promised day: a field for the day before which something is answered, as people write it, with a calendar."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day
from app.views.theme.style import scaled
from app.views.widgets.controls.day_picker import DayPicker
from app.views.widgets.day_line import DayLine
from app.views.widgets.fields.stored_field import StoredLine


class PromisedDay(QWidget):
    """`given` says that another day is written, or none. What is no day stays in the field, and that is said beside it."""

    given = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self.line = StoredLine(name)
        self.picker = DayPicker(self.line, self._day_or_today)
        self._words = DayLine()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        scaled(row.setSpacing, 12)
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignTop)  # what is said beside it may take more lines
        row.addWidget(self._words, 2)

        self.line.given.connect(self._give)
        self.line.textChanged.connect(self._say)
        self.picker.picked.connect(self._take)

    def show_day(self, day: date | None, today: date) -> None:
        """Show the day that is stored, read from `today`."""
        self._today = today
        self.line.show_stored(f"{day:%d-%m-%Y}" if day is not None else "")
        self._say()

    def day(self) -> date | None:
        """Return the day that is written; None when it is none."""
        try:
            return read_day(self.line.text(), self._today)
        except NotPossible:
            return None

    def _day_or_today(self) -> date:
        return self.day() or self._today

    @Slot()
    def _give(self) -> None:
        if self.day() is not None or not self.line.text().strip():
            self.given.emit()

    @Slot(object)
    def _take(self, day: date) -> None:
        self.line.setText(f"{day:%d-%m-%Y}")
        self.line.editingFinished.emit()

    @Slot()
    def _say(self) -> None:
        self._words.setVisible(bool(self.line.text().strip()))
        self._words.show_written(self.line.text(), self._today)
