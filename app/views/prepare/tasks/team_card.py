"""The card of the actieteam: functions and departments, never names."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.live.prepare.edits import Edits, Newest
from app.models.evening import Evening
from app.models.preparation import Member
from app.services.commands import commands as c
from app.services.commands.command import Command
from app.views.phase.card import Card
from app.views.phase.growing_text import GrowingLine
from app.views.phase.new_item_line import NewItemLine
from app.views.prepare.fields.item_keys import ItemKeys
from app.views.prepare.fields.item_list import ItemList, ItemRow
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel

FEW, LINE = 3, 36
"""How many members make a team, and the height of one line at 100 %."""


class MemberRow(ItemRow):
    """A function with its department; what is sent is made from `newest`."""

    put = Signal(object)
    dropped = Signal(str)

    def __init__(self, member: Member, newest: Newest[Member], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member, self._newest = member, newest
        self.function = GrowingLine(self.tr("Function"))
        self.department = GrowingLine(self.tr("Department"), self.tr("department"))
        self.drop = Button(self.tr("Take out of the actieteam"), icon="x", kind="bare", words=False)
        self.fields = (self.function, self.department, self.drop)
        keys = ItemKeys(self, *self.fields)
        scaled(self.drop.setFixedHeight, LINE)
        across = QHBoxLayout(self)
        scaled(across.setContentsMargins, 0, 1, 0, 1)
        scaled(across.setSpacing, 8)
        across.addWidget(self.function, 3, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.department, 2, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)

        self.function.given.connect(self._give_function)
        self.department.given.connect(self._give_department)
        self.drop.clicked.connect(self._drop)
        keys.dropped.connect(self._drop)

    def show_member(self, member: Member) -> None:
        """Show the member as it is stored."""
        self._member = member
        self.function.show_stored(member.function)
        self.department.show_stored(member.department)

    @Slot(str)
    def _give_function(self, words: str) -> None:
        self.put.emit(replace(self._newest(self._member), function=words))

    @Slot(str)
    def _give_department(self, words: str) -> None:
        self.put.emit(replace(self._newest(self._member), department=words))

    @Slot()
    def _drop(self) -> None:
        self.dropped.emit(self._member.id)


class TeamCard(Card):
    """Says quietly when the team comes from one layer of the school only."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Actieteam"), parent)
        self._desk = desk
        self._edits = Edits(desk, self)
        self.list: ItemList[Member, MemberRow] = ItemList(self._make, MemberRow.show_member)
        self.new = NewItemLine(
            desk, self.tr("New member, by function"), self.tr("Add a function, such as mentor"), self._make_new
        )
        self.hint = PlainLabel("", "small", wrap=True)
        for widget in (self.list, self.new, self.hint):
            self.column.addWidget(widget)

    def show_evening(self, evening: Evening) -> None:
        """Show the team as it is stored."""
        team = evening.plan.team
        self.list.show_items(team)
        self.say(self.tr("%n member(s)", "", len(team)) if team else "")
        functions = {member.function.casefold() for member in team}
        if not team:
            self.hint.setText(self.tr("Ask colleagues from several layers and departments."))
        elif len(team) >= FEW and len(functions) == 1:
            words = self.tr("Only {function}. Think of the caretaker, the office or the COPA too.")
            self.hint.setText(words.format(function=team[0].function))
        else:
            self.hint.setText("")
        self.hint.setVisible(bool(self.hint.text()))

    def _make(self, member: Member) -> MemberRow:
        row = MemberRow(member, self._edits.newest)
        row.put.connect(self._put)
        row.dropped.connect(self._drop)
        return row

    @Slot(object)
    def _put(self, member: Member) -> None:
        self._edits.put(c.PutMember(self._desk.now(), member), member)

    @Slot(str)
    def _drop(self, member_id: str) -> None:
        self._desk.do(c.DropMember, id=member_id)

    def _make_new(self, new_id: str, function: str) -> Command:
        return c.PutMember(self._desk.now(), Member(new_id, function))
