"""The day field: a line in which a day is written as people write it, or chosen from the calendar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day
from app.views.widgets.controls.day_picker import DayPicker
from app.views.widgets.fields.stored_field import StoredLine
from app.wording.figures import day_and_month


class DayField(StoredLine):
    """`written` tells the day, None when the line was emptied; what is no day stays there, and `refused` says why.

    A `short` one shows no year: its day is never far away.
    """

    written = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        name: str,
        today: Callable[[], date],
        hint: str = "",
        *,
        short: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, at_pause=False, parent=parent)
        self.setPlaceholderText(hint or self.tr("such as 17 dec"))
        self._today, self._short = today, short
        self._day: date | None = None
        self.picker = DayPicker(self, self._day_or_today)

        self.given.connect(self._read)
        self.picker.picked.connect(self._take)

    def show_day(self, day: date | None) -> None:
        """Show the day that is stored."""
        self._day = day
        self.show_stored(self._words_of(day) if day is not None else "")

    def _words_of(self, day: date) -> str:
        return day_and_month(day) if self._short else f"{day:%d-%m-%Y}"

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
        self.setText(self._words_of(day))
        self.written.emit(day)
