"""The day field: a line in which a day is written as people write it, or chosen from the calendar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day
from app.views.theme.style import scaled
from app.views.widgets.controls.day_picker import DayPicker
from app.views.widgets.fields.stored_field import StoredLine

WIDTH = 148


class DayField(StoredLine):
    """`written` tells the day, None when the line was emptied; what is no day stays there, and `refused` says why."""

    written = Signal(object)
    refused = Signal(object)

    def __init__(self, name: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(name, at_pause=False, parent=parent)
        self.setPlaceholderText(self.tr("such as 17 dec"))
        self._today = today
        self._day: date | None = None
        self.picker = DayPicker(self, self._day_or_today)
        scaled(self.setFixedWidth, WIDTH)

        self.given.connect(self._read)
        self.picker.picked.connect(self._take)

    def show_day(self, day: date | None) -> None:
        """Show the day that is stored."""
        self._day = day
        self.show_stored(f"{day:%d-%m-%Y}" if day is not None else "")

    def _day_or_today(self) -> date:
        return self._day or self._today()

    @Slot(str)
    def _read(self, words: str) -> None:
        if not words.strip():
            self.written.emit(None)
            return
        try:
            self.written.emit(read_day(words, self._today()))
        except NotPossible as fault:
            self.refused.emit(fault)

    @Slot(object)
    def _take(self, day: date) -> None:
        self.setText(f"{day:%d-%m-%Y}")
        self.written.emit(day)
