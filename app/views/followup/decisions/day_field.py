"""The day field: a date as people write it, told once it can be read."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day
from app.views.widgets.field_hint import say_under
from app.views.widgets.fields.stored_field import StoredLine
from app.wording import figures
from app.wording.faults import sentence


class DayField(StoredLine):
    """`read` tells the day, None when the field is empty; what is no day stays there and is said under the field."""

    read = Signal(object)

    def __init__(self, name: str, hint: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(name, hint, at_pause=False, parent=parent)
        self._today = today

        self.given.connect(self._read)

    def show_day(self, day: date | None) -> None:
        """Show the day that is stored."""
        self.show_stored(figures.day_and_month(day) if day is not None else "")

    @Slot(str)
    def _read(self, words: str) -> None:
        try:
            self.read.emit(read_day(words, self._today) if words.strip() else None)
        except NotPossible as fault:
            say_under(self, sentence(fault))
