"""The actions of the agenda: what is done with whole blocks, and why something cannot be done."""

import uuid

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.prepare.agenda_plan import has_begun
from app.models.agenda.agenda import Block, BlockKind, Step
from app.models.evening import Anchor
from app.services.commands import commands as c

NEW_MINUTES = 5


class AgendaActions(QObject):
    """Sends the commands; a block that has begun is left where it is."""

    denied = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def why_not(self) -> str:
        """Return why a block that has begun stays where it is."""
        return self.tr("This block has begun. It cannot be moved or deleted any more.")

    def block(self, block_id: str) -> Block | None:
        """Return a block as it is stored, if it is there."""
        blocks = self._desk.evening.agenda.blocks if self._desk.evening is not None else ()
        return next((block for block in blocks if block.id == block_id), None)

    def insert(self, after: str) -> str:
        """Add a block after this one, in the same group; return its id."""
        title = self.tr("New block")
        step = Step(str(uuid.uuid4()), title)
        new = Block(str(uuid.uuid4()), BlockKind.OTHER, title, NEW_MINUTES, NEW_MINUTES, steps=(step,))
        self._desk.do(c.InsertBlock, block=new, after=after or None)
        return new.id

    def split(self, block_id: str) -> None:
        """Cut a block in two halves; the first one gets the odd minute."""
        block = self.block(block_id)
        if block is not None:
            self._desk.do(c.SplitBlock, id=block_id, minutes=(block.minutes + 1) // 2, new=str(uuid.uuid4()))

    def reset(self, block_id: str) -> None:
        """Put a block back as the draaiboek has it."""
        self._desk.do(c.ResetBlock, id=block_id)

    @Slot(str)
    def drop(self, block_id: str) -> None:
        """Take a block out, a group with its parts."""
        if self._may_go(block_id):
            self._desk.do(c.DropBlock, id=block_id)

    @Slot(str, int)
    def move(self, block_id: str, by: int) -> None:
        """Move a block so many places up (negative) or down among its neighbours."""
        if self._may_go(block_id):
            self._desk.do(c.MoveBlock, id=block_id, by=by)

    @Slot(str, str)
    def move_onto(self, block_id: str, onto: str) -> None:
        """Move a block to where another one is; a part of a group stays in it, and a group is not parted."""
        evening, block, other = self._desk.evening, self.block(block_id), self.block(onto)
        if evening is None or block is None or other is None:
            return
        beside = [one.id for one in evening.agenda.blocks if one.parent == block.parent]
        there = other.id if other.parent == block.parent else other.parent
        if there not in beside:
            self.denied.emit(self.tr("This is a part of a block, and stays in it."))
        elif there != block.id:
            self.move(block.id, beside.index(there) - beside.index(block.id))

    @Slot(object)
    def set_anchor(self, anchor: Anchor) -> None:
        """Fix another clock time."""
        evening = self._desk.evening
        if evening is not None and anchor != evening.anchor:
            self._desk.do(c.SetHead, anchor=anchor)

    def _may_go(self, block_id: str) -> bool:
        evening, block = self._desk.evening, self.block(block_id)
        if evening is None or block is None:
            return False
        if has_begun(evening, block):
            self.denied.emit(self.why_not())
            return False
        return True
