"""The days box: how many days before the evening something must be done; at rest it shows the day itself."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.models.preparation import MOST_DAYS
from app.views.prepare.fields.stored_number import StoredNumber

NO_DAY = -1


class DaysBox(StoredNumber):
    """With the keyboard it counts days; without it one reads the date, which moves along with the evening."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._day = ""
        super().__init__(name, NO_DAY, MOST_DAYS, parent=parent)
        self.setSpecialValueText(self.tr("no date"))

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
