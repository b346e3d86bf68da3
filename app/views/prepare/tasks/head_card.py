"""The card of the evening itself: its title and its day."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.phase.growing_text import GrowingLine
from app.views.theme.style import scaled
from app.views.widgets.controls.day_picker import DayPicker
from app.views.widgets.day_line import DayLine
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.words.plain_label import PlainLabel


class HeadCard(Card):
    """The days of the tasks move along with the day of the evening; the clock time is chosen in the agenda."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The evening"), parent)
        self._desk = desk
        self.title = GrowingLine(self.tr("Title"))
        self.day = StoredLine(self.tr("Date"), at_pause=False)
        self.picker = DayPicker(self.day, self._day_or_today)
        self.hint = DayLine()
        self._today = desk.wall().date()
        scaled(self.day.setFixedWidth, 148)
        fields = QGridLayout()
        scaled(fields.setHorizontalSpacing, 8)
        scaled(fields.setVerticalSpacing, 6)
        for column, (name, field) in enumerate(((self.tr("Title"), self.title), (self.tr("Date"), self.day))):
            fields.addWidget(PlainLabel(name, "field"), 0, column)
            fields.addWidget(field, 1, column, Qt.AlignmentFlag.AlignTop)
        fields.setColumnStretch(0, 1)
        self.column.addLayout(fields)
        self.column.addWidget(self.hint)

        self.title.given.connect(self._send)
        self.day.given.connect(self._send)
        self.day.textChanged.connect(self._tell_day)
        self.picker.picked.connect(self._take_day)

    def show_evening(self, evening: Evening) -> None:
        """Show the title and the day."""
        self.title.show_stored(evening.title)
        self._today = self._desk.today(evening)
        self.day.show_stored(f"{evening.date:%d-%m-%Y}")
        self._tell_day()

    @Slot()
    def _tell_day(self) -> None:
        self.hint.show_written(self.day.text(), self._today)

    def _day_or_today(self) -> date:
        try:
            return read_day(self.day.text(), self._today)
        except NotPossible:
            return self._today

    @Slot(object)
    def _take_day(self, day: date) -> None:
        self.day.setText(f"{day:%d-%m-%Y}")
        self._send()

    @Slot()
    def _send(self) -> None:
        day = self.hint.show_written(self.day.text(), self._today)
        if day is not None:
            self._desk.do(c.SetHead, title=self.title.text(), date=day)
