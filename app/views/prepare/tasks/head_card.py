"""The card of the evening itself: its title and its day."""

from datetime import date, datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.services.commands import commands as c
from app.views.prepare.fields.growing_text import GrowingLine
from app.views.prepare.fields.stored_field import StoredLine
from app.views.prepare.frame.card import Card
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures


class HeadCard(Card):
    """The days of the tasks move along with the day of the evening; the clock time is chosen in the agenda."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The evening"), parent)
        self._desk = desk
        self.title = GrowingLine(self.tr("Title"))
        self.day = StoredLine(self.tr("Date"), at_pause=False)
        self.hint = PlainLabel("", "small", wrap=True)
        scaled(self.day.setFixedWidth, 112)
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

    def show_evening(self, evening: Evening) -> None:
        """Show the title and the day."""
        self.title.show_stored(evening.title)
        self.day.show_stored(f"{evening.date:%d-%m-%Y}")
        self.hint.setText(figures.long_date(evening.date))
        set_role(self.hint, "small")

    @Slot()
    def _send(self) -> None:
        day = day_of(self.day.text())
        if day is None:
            self.hint.setText(self.tr("Write the date as 24-11-2026."))
            set_role(self.hint, "amber")
            return
        self._desk.do(c.SetHead, title=self.title.text(), date=day)


def day_of(text: str) -> date | None:
    """Return the day that was written as 24-11-2026 or 24/11/2026; None when it is none."""
    try:
        return datetime.strptime(text.strip().replace("/", "-").replace(".", "-"), "%d-%m-%Y").date()
    except ValueError:
        return None
