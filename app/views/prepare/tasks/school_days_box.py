"""The school days box: how many days from Monday to Friday after the evening something must be done."""

from datetime import date
from itertools import count

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.models.ground.faults import NotPossible
from app.models.preparation import MOST_SCHOOL_DAYS, school_day
from app.views.prepare.tasks.days_box import DaysBox


class SchoolDaysBox(DaysBox):
    """With the keyboard it counts school days; without it one reads the date. A task after the evening has always one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSpecialValueText("")
        self.setRange(1, MOST_SCHOOL_DAYS)
        # The range moves the number; nobody chose that one.
        self.forget()

    @override
    def _days_to(self, day: date) -> int:
        if day <= self._evening:
            raise NotPossible("day_before_evening")
        return next(days for days in count(1) if self._day_at(days) >= day)

    @override
    def _day_at(self, days: int) -> date:
        return school_day(self._evening, days)

    @override
    def _words(self) -> str:
        return self.tr("school days after")
