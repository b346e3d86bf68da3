"""The card of staying in touch: when the next message comes and through what, and when the next evening is."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.harvest.closing_desk import ClosingDesk
from app.models.evening import Evening
from app.views.theme.style import scaled
from app.views.widgets.fields.day_field import DayField
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.figures import long_date

DAY = 148
"""The width of a day at 100 %."""


class TouchCard(QWidget):
    """What is filled in is read by the room as soon as its field is left. `done`: the last field was."""

    done = Signal()

    def __init__(self, closing: ClosingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closing = closing
        self._evening: Evening | None = None
        self.message = DayField(self.tr("Next message on"), self._today)
        self.through = StoredLine(self.tr("Through"), self.tr("the app of the school, a letter …"), at_pause=False)
        self.after = DayField(self.tr("Next evening on"), self._today)
        self._days = (PlainLabel(role="small", elide=True), PlainLabel(role="small", elide=True))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        scaled(grid.setHorizontalSpacing, 12)
        scaled(grid.setVerticalSpacing, 6)
        for place, field in enumerate((self.message, self.through, self.after)):
            grid.addWidget(PlainLabel(field.accessibleName(), "muted"), place, 0, Qt.AlignmentFlag.AlignRight)
        for place, (field, told) in ((0, (self.message, self._days[0])), (2, (self.after, self._days[1]))):
            grid.addWidget(field, place, 1)
            grid.addWidget(told, place, 2)
        grid.addWidget(self.through, 1, 1, 1, 2)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(3, 1)

        self.message.written.connect(self._give_message)
        self.through.given.connect(self._give_through)
        self.after.written.connect(self._give_evening)
        for day in (self.message, self.after):
            scaled(day.setFixedWidth, DAY)
            day.refused.connect(closing.choice.refused)
        for field, coming in pairwise((self.message, self.through, self.after)):
            QWidget.setTabOrder(field, coming)
            field.returnPressed.connect(coming.setFocus)
        self.after.returnPressed.connect(self.done)

    @Slot()
    def take_keyboard(self) -> None:
        """Go on in the first field that is empty."""
        fields = (self.message, self.through, self.after)
        next((field for field in fields if not field.text()), self.message).setFocus(Qt.FocusReason.TabFocusReason)

    def show_evening(self, evening: Evening) -> None:
        """Show what is agreed."""
        self._evening = evening
        followup = evening.followup
        self.message.show_day(followup.next_message)
        self.through.show_stored(followup.through)
        self.after.show_day(followup.next_evening)
        for label, day in zip(self._days, (followup.next_message, followup.next_evening), strict=True):
            label.setText(long_date(day) if day is not None else "")

    def _today(self) -> date:
        return self._evening.date if self._evening is not None else self._closing.answering.before

    @Slot(object)
    def _give_message(self, day: date | None) -> None:
        self._closing.in_touch.change(next_message=day)

    @Slot(str)
    def _give_through(self, words: str) -> None:
        self._closing.in_touch.change(through=words)

    @Slot(object)
    def _give_evening(self, day: date | None) -> None:
        self._closing.in_touch.change(next_evening=day)
