"""The action fields: what is done, who does it, by when, and how parents notice it."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.prepare.edits import Newest
from app.models.aftercare.action_line import read_action
from app.models.followup.followup import Action
from app.models.ground.faults import Fault
from app.models.said.dialogue import LONGEST_OWNER
from app.views.phase.growing_text import GrowingLine
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.field_hint import say_under
from app.views.widgets.fields.day_field import DayField
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.width_step import WidthStep
from app.wording.faults import sentence

OWNER, DUE, NARROW = 140, 128, 492
"""The widths of who and of by when, at 100 %; below the last one they stand under what is done."""


class ActionFields(QWidget):
    """Sends the whole action at each change, made from `newest`: what else is on its way stays in it.

    A whole line in the first field, such as *Kaartje per mentor @teamleider 4 dec*, fills the first three.
    """

    put = Signal(object)
    dropped = Signal(str)

    def __init__(self, action: Action, today: date, newest: Newest[Action], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action, self._newest, self._today = action, newest, today
        self.title = GrowingLine(self.tr("Action"), self.tr("What will you do? @who when"), at_pause=False)
        self.owner = StoredLine(self.tr("Who does it"), self.tr("who?"))
        self.due = DayField(self.tr("By when"), self._today_now, self.tr("when?"), short=True)
        self.notice = StoredLine(self.tr("How parents notice it"), self.tr("This is how you notice it: …"))
        self.drop = Button(self.tr("Take the action away"), icon="x", kind="bare", words=False)
        self._lay_out()
        self.show_action(action)

        self.title.given.connect(self._give_title)
        self.owner.given.connect(self._give_owner)
        self.due.written.connect(self._give_due)
        self.due.refused.connect(self._say_due)
        self.notice.given.connect(self._give_notice)
        self.drop.clicked.connect(self._drop)

    def _lay_out(self) -> None:
        self.owner.setMaxLength(LONGEST_OWNER)
        scaled(self.owner.setFixedWidth, OWNER)
        scaled(self.due.setFixedWidth, DUE)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        scaled(self._grid.setSpacing, 6)
        self._grid.setColumnStretch(0, 1)
        WidthStep(self, NARROW, self._place)

    def _place(self, wide: bool) -> None:
        top, grid = Qt.AlignmentFlag.AlignTop, self._grid
        below = 0 if wide else 1
        grid.addWidget(self.title, 0, 0, 1, 1 if wide else 4)
        grid.addWidget(self.owner, below, 1 if wide else 0, top)
        grid.addWidget(self.due, below, 2 if wide else 1, top)
        grid.addWidget(self.drop, below, 3, top)
        grid.addWidget(self.notice, below + 1, 0, 1, 3 if wide else 4)

    def show_action(self, action: Action) -> None:
        """Show the action as it is stored now, apart from what is being typed."""
        self.action = action
        self.title.show_stored(action.title)
        self.owner.show_stored(action.owner)
        self.due.show_day(action.due)
        self.notice.show_stored(action.notice)

    def _today_now(self) -> date:
        return self._today

    @Slot(object)
    def _say_due(self, fault: Fault) -> None:
        say_under(self.due, sentence(fault))

    @Slot(str)
    def _give_title(self, words: str) -> None:
        written, now = read_action(words, self._today), self._newest(self.action)
        if written.title != words:
            self.title.setPlainText(written.title)  # the rest stands in the other fields now
        owner, due = written.owner or now.owner, written.due or now.due
        self.put.emit(replace(now, title=written.title, owner=owner, due=due))

    @Slot(str)
    def _give_owner(self, words: str) -> None:
        self.put.emit(replace(self._newest(self.action), owner=words))

    @Slot(object)
    def _give_due(self, day: date | None) -> None:
        self.put.emit(replace(self._newest(self.action), due=day))

    @Slot(str)
    def _give_notice(self, words: str) -> None:
        self.put.emit(replace(self._newest(self.action), notice=words))

    @Slot()
    def _drop(self) -> None:
        self.dropped.emit(self.action.id)
