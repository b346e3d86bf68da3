"""The days box: by when something must be done, written as a date or as days before the evening."""

import re
from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day
from app.models.preparation import MOST_DAYS
from app.views.prepare.fields.stored_number import StoredNumber
from app.views.widgets.controls.day_picker import DayPicker
from app.views.widgets.field_hint import say_under
from app.wording.faults import sentence

NO_DAY = -1


_DAYS = re.compile(r"(\d{1,4})(?: ?(?:d|dag|dagen|schooldagen))?(?: (?:er)?(?:voor|na)| van tevoren| days before)?")


class DaysBox(StoredNumber):
    """With the keyboard it counts days; without it one reads the date, which moves along with the evening.

    A date may be typed, or chosen from the calendar; it is kept as the days between it and the evening.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._day = ""
        self._evening = self._today = date.min
        super().__init__(name, NO_DAY, MOST_DAYS, parent=parent)
        self.setSpecialValueText(self.tr("no date"))
        self.picker = DayPicker(self.lineEdit(), self._due)

        self.picker.picked.connect(self._take_day)

    def show_evening(self, evening: date, today: date) -> None:
        """Take the day of the evening, and today's: against these a date is read."""
        self._evening, self._today = evening, today

    @override
    def read(self, text: str) -> int:
        if text == self._day:
            return self.value()
        found = _DAYS.fullmatch(text.casefold().strip())
        if found is not None:
            return int(found[1])
        return self._days_to(read_day(text, self._today))

    def _days_to(self, day: date) -> int:
        """Return how many days that is; raises NotPossible for a day that cannot be."""
        if day > self._evening:
            raise NotPossible("day_after_evening")
        return (self._evening - day).days

    def _day_at(self, days: int) -> date:
        return self._evening - timedelta(days=days)

    def _due(self) -> date:
        days = self.days()
        return self._day_at(days) if days is not None else self._today

    @Slot(object)
    def _take_day(self, day: date) -> None:
        try:
            days = self._days_to(day)
            if days > self.maximum():
                raise NotPossible("number_out_of_range", first=max(0, self.minimum()), last=self.maximum())
            self.setValue(days)
        except NotPossible as fault:
            say_under(self, sentence(fault))

    def show_days(self, days: int | None, day: str) -> None:
        """Show what is stored; `day` is the date in words."""
        self._day = day
        self.show_stored(NO_DAY if days is None else days)
        self._show_again()

    def days(self) -> int | None:
        """Return the number of days, or None for no date."""
        return None if self.value() == NO_DAY else self.value()

    def day_words(self) -> str:
        """Return the date in words."""
        return self._day

    def _show_again(self) -> None:
        """Write the text anew; Qt does so only when something around the number changes."""
        if not self._is_typed():
            self.setSuffix(f" {self._words()}" if self.hasFocus() else "")

    def _words(self) -> str:
        """Return what is counted."""
        return self.tr("days before")

    @override
    def textFromValue(self, value: int) -> str:
        return super().textFromValue(value) if self.hasFocus() or not self._day else self._day

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_again()
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_again()
