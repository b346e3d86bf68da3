"""The typing in the agenda: what was changed in a cell or a field goes to the store, on top of what is on its way."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Slot

from app.live.desk.desk import Desk
from app.live.prepare.agenda_plan import FIELDS
from app.live.prepare.edits import Edits
from app.live.prepare.grid_rows import GridRows
from app.models.agenda.agenda import Block, Step
from app.models.placeholders import as_stored
from app.services.commands import commands as c
from app.views.prepare.agenda.agenda_actions import AgendaActions


class AgendaTyping(QObject):
    """A cell shows what was typed until it is stored, and keeps it in sight when it is refused."""

    def __init__(self, desk: Desk, rows: GridRows, actions: AgendaActions, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._rows, self._actions = desk, rows, actions
        self._edits = Edits(desk, self)

        rows.edited.connect(self._take_cell)
        self._edits.kept.connect(self._settle)
        self._edits.refused.connect(self._refuse)

    @Slot(str, int, object)
    def _take_cell(self, block_id: str, column: int, typed: object) -> None:
        self._change(block_id, (block_id, column), **{FIELDS[column]: _stored(typed)})

    @Slot(str, str, object)
    def take_field(self, block_id: str, name: str, value: object) -> None:
        """Change one field of a block."""
        self._change(block_id, **{name: _stored(value)})

    @Slot(str, object)
    def take_steps(self, block_id: str, steps: tuple[Step, ...]) -> None:
        """Give a block other steps."""
        self._change(block_id, steps=steps)

    @Slot(str, str, str, object)
    def take_step(self, block_id: str, step_id: str, field: str, words: object) -> None:
        """Change one field of one step."""
        block = self._newest(block_id)
        if block is not None:
            parts: dict[str, Any] = {field: _stored(words)}
            steps = (replace(step, **parts) if step.id == step_id else step for step in block.steps)
            self._change(block_id, steps=tuple(steps))

    def _newest(self, block_id: str) -> Block | None:
        block = self._actions.block(block_id)
        return None if block is None else self._edits.newest(block)

    def _change(self, block_id: str, place: object = None, **parts: Any) -> None:
        block = self._newest(block_id)
        if block is not None:
            changed = replace(block, **parts)
            self._edits.put(c.PutBlock(self._desk.now(), changed), changed, place)

    @Slot(object)
    def _settle(self, place: tuple[str, int] | None) -> None:
        if place is not None:
            self._rows.settle(*place)

    @Slot(object)
    def _refuse(self, place: tuple[str, int] | None) -> None:
        if place is not None:
            self._rows.refuse(*place)


def _stored(typed: object) -> object:
    """Return words, or lines of them, with what is filled in by itself as it is stored."""
    if isinstance(typed, tuple):
        return tuple(map(_stored, typed))
    return as_stored(typed) if type(typed) is str else typed  # a choice is more than its word
