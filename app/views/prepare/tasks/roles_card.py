"""The card of the roles: who holds the evening, and who takes which role under *Wie?*."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.live.prepare.edits import Edits, Newest
from app.models.evening import Evening
from app.models.preparation import HostKind, Role
from app.services.commands import commands as c
from app.services.commands.command import Command
from app.views.phase.card import Card
from app.views.phase.growing_text import GrowingLine
from app.views.phase.new_item_line import NewItemLine
from app.views.prepare.fields.item_keys import ItemKeys
from app.views.prepare.fields.item_list import ItemList, ItemRow
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.words.plain_label import PlainLabel

LINE = 36
"""The height of one line, at 100 %."""


class RoleRow(ItemRow):
    """A role as the agenda writes it, and the function that takes it; what is sent is made from `newest`."""

    put = Signal(object)
    dropped = Signal(str)

    def __init__(self, role: Role, newest: Newest[Role], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role, self._newest = role, newest
        self.name = GrowingLine(self.tr("Role, as it stands in the agenda"))
        self.filled_by = GrowingLine(self.tr("Taken by"), self.tr("taken by"))
        self.ours = PlainLabel(self.tr("our addition"), "small", wrap=True)
        self.drop = Button(self.tr("Take the role off the list"), icon="x", kind="bare", words=False)
        self.fields = (self.name, self.filled_by, self.drop)
        keys = ItemKeys(self, *self.fields)
        scaled(self.drop.setFixedHeight, LINE)
        across = QHBoxLayout(self)
        scaled(across.setContentsMargins, 0, 1, 0, 1)
        scaled(across.setSpacing, 8)
        set_role(self.name, "quiet")
        named = QVBoxLayout()
        named.setSpacing(0)
        scaled(self.ours.setContentsMargins, 8, 0, 0, 4)
        named.addWidget(self.name)
        named.addWidget(self.ours)
        across.addLayout(named, 1)
        across.addWidget(self.filled_by, 1, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)

        self.name.given.connect(self._give_name)
        self.filled_by.given.connect(self._give_function)
        self.drop.clicked.connect(self._drop)
        keys.dropped.connect(self._drop)

    def show_role(self, role: Role) -> None:
        """Show the role as it is stored."""
        self._role = role
        self.name.show_stored(role.name)
        self.filled_by.show_stored(role.filled_by)
        self.ours.setVisible(role.ours)
        self.filled_by.setAccessibleName(self.tr("{role} is taken by").format(role=role.name))

    @Slot(str)
    def _give_name(self, words: str) -> None:
        self.put.emit(replace(self._newest(self._role), name=words))

    @Slot(str)
    def _give_function(self, words: str) -> None:
        self.put.emit(replace(self._newest(self._role), filled_by=words))

    @Slot()
    def _drop(self) -> None:
        self.dropped.emit(self._role.id)


class RolesCard(Card):
    """Another name for a role is written everywhere in the agenda."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Gespreksleider and roles"), parent)
        self._desk = desk
        self._edits = Edits(desk, self)
        self.host = DropDown(self.tr("Who is the gespreksleider"))
        for kind, words in (
            (HostKind.UNKNOWN, self.tr("not chosen yet")),
            (HostKind.CONSULTANT, self.tr("the parent consultant")),
            (HostKind.COLLEAGUE, self.tr("a colleague who is good at it")),
            (HostKind.HIRED, self.tr("an independent facilitator")),
        ):
            self.host.addItem(words, kind.value)
        self.list: ItemList[Role, RoleRow] = ItemList(self._make, RoleRow.show_role)
        self.new = NewItemLine(desk, self.tr("New role"), self.tr("Add a role"), self._make_new)
        self.add_field(self.tr("The gespreksleider is"), self.host)
        self.add_field(self.tr("Role in the agenda, and who takes it"), self.list)
        self.column.addWidget(self.new)

        self.host.activated.connect(self._choose)

    def show_evening(self, evening: Evening) -> None:
        """Show the roles as they are stored."""
        self.host.setCurrentIndex(self.host.findData(evening.plan.host.value))
        self.list.show_items(evening.plan.roles)
        free = sum(not role.filled_by for role in evening.plan.roles)
        self.say(self.tr("%n role(s) still open", "", free) if free else self.tr("all roles taken"))

    def _make(self, role: Role) -> RoleRow:
        row = RoleRow(role, self._edits.newest)
        row.put.connect(self._put)
        row.dropped.connect(self._drop)
        return row

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._desk.do(c.SetHost, host=HostKind(self.host.itemData(index)))

    @Slot(object)
    def _put(self, role: Role) -> None:
        self._edits.put(c.PutRole(self._desk.now(), role), role)

    @Slot(str)
    def _drop(self, role_id: str) -> None:
        self._desk.do(c.DropRole, id=role_id)

    def _make_new(self, new_id: str, name: str) -> Command:
        return c.PutRole(self._desk.now(), Role(new_id, name))
