"""The choice at the closing: which list is in hand in the step that is on, and which row of it is chosen."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.harvest.closing_rows import ClosingRow, answer_rows, question_rows, taking_rows
from app.models.agenda.agenda import BlockKind, Show
from app.models.evening import Evening
from app.models.ground.faults import NotPossible


class ClosingPart(StrEnum):
    """What the desk of the closing is for in the step that is on."""

    TELLING = "telling"
    TAKING = "taking"
    ANSWERING = "answering"
    TOUCH = "touch"
    ASKING = "asking"
    EXITS = "exits"


class ClosingField(StrEnum):
    """A field in which the host goes on after a key."""

    WORDS = "words"
    ROLE = "role"
    REASON = "reason"
    TOUCH = "touch"


_PARTS = {
    Show.POINTS: ClosingPart.TAKING,
    Show.NEXT_STEPS: ClosingPart.ANSWERING,
    Show.CONTACT: ClosingPart.TOUCH,
    Show.QUESTIONS: ClosingPart.ASKING,
    Show.EXITS: ClosingPart.EXITS,
}
_ROWS = {ClosingPart.TAKING: taking_rows, ClosingPart.ANSWERING: answer_rows, ClosingPart.ASKING: question_rows}


class ClosingChoice(QObject):
    """Follows the open evening. `changed` comes when part, rows or choice are others; `asked` tells where to type on."""

    changed = Signal()
    asked = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.part: ClosingPart | None = None
        """None in any other block."""
        self.rows: tuple[ClosingRow, ...] = ()
        self.chosen_id = ""

        desk.changed.connect(self._take_evening)

    @property
    def has_rows(self) -> bool:
        """Whether the keys of a list mean the list of the closing."""
        return self.part in _ROWS

    @property
    def answers(self) -> bool:
        """Whether the rows wait for an answer."""
        return self.part in (ClosingPart.ANSWERING, ClosingPart.ASKING)

    def row(self, row_id: str) -> ClosingRow | None:
        """Return the row with this id, if it is in the list."""
        return next((row for row in self.rows if row.id == row_id), None)

    def chosen(self) -> ClosingRow | None:
        """Return the chosen row, if there is one."""
        return self.row(self.chosen_id)

    def must_choose(self) -> ClosingRow | None:
        """Return the chosen row; where there is none say so."""
        row = self.chosen()
        if row is None:
            self.refused.emit(NotPossible("no_row_chosen"))
        return row

    def choose(self, row_id: str) -> None:
        """Choose a row. The same once more changes nothing."""
        if row_id != self.chosen_id:
            self.chosen_id = row_id
            self.changed.emit()

    def choose_by(self, by: int) -> None:
        """Choose the row above (-1) or below (1)."""
        ids = [row.id for row in self.rows]
        if ids:
            here = ids.index(self.chosen_id) if self.chosen_id in ids else 0
            self.choose(ids[max(0, min(len(ids) - 1, here + by))])

    @Slot(object, object)
    def _take_evening(self, evening: Evening, _before: object) -> None:
        block, step = evening.block, evening.step
        held = block is not None and block.kind is BlockKind.CLOSING and evening.run.is_running
        part = _PARTS.get(step.show, ClosingPart.TELLING) if held and step is not None else None
        rows = _ROWS[part](evening) if part in _ROWS else ()
        if (part, rows) == (self.part, self.rows):
            return
        if part is not self.part:
            self.chosen_id = ""
        self.part, self.rows = part, rows
        if self.chosen() is None:
            self.chosen_id = self._first()
        self.changed.emit()

    def _first(self) -> str:
        """Return the row to begin with: the first that waits for an answer, or that is not taken along."""
        waiting = (row for row in self.rows if not (row.place or (self.answers and row.is_answered)))
        first = next(waiting, self.rows[0] if self.rows else None)
        return first.id if first is not None else ""
