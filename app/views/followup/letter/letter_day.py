"""The day of a letter: a line for a date, with the calendar beside it and below it which day was written."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.day_picker import DayPicker
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures
from app.wording.faults import sentence


class LetterDay(QWidget):
    """Begins with today; `day` is None while what is written is no date."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.said = PlainLabel("", "small", wrap=True)
        self.picker = DayPicker(self.line, self._day_or_today)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 2)
        column.addWidget(self.line)
        column.addWidget(self.said)

        self.line.textChanged.connect(self._read)
        self.picker.picked.connect(self._take)

    def show_today(self, today: date) -> None:
        """Take today's day, against which a date is read; it stands there until another is written."""
        if today != self._today:
            self._today = today
            self._take(today)

    def day(self) -> date | None:
        """Return the day that is written."""
        try:
            day = read_day(self.line.text(), self._today)
        except NotPossible as fault:
            self._say(sentence(fault), "amber")
            return None
        self._say(figures.long_date(day), "small")
        return day

    def _say(self, words: str, role: str) -> None:
        self.said.setText(words)
        set_role(self.said, role)

    def _day_or_today(self) -> date:
        return self.day() or self._today

    @Slot(object)
    def _take(self, day: date) -> None:
        self.line.setText(figures.plain_date(day))

    @Slot()
    def _read(self) -> None:
        self.day()
