"""The history: for each step that can be undone, its name and its inverse."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, bindparam, delete, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from app.store import schema
from app.store.prepared import Prepared

KEPT = 50

HistoryKind = Literal["clock", "words", "plan"]


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A step that can be undone, or done again. `inverse` is the text the writer gave."""

    id: int
    label: str
    inverse: str


_COLUMNS = schema.history.c
_MINE = (_COLUMNS.evening_id == bindparam("evening"), _COLUMNS.kind == bindparam("which"))
_OLDEST_KEPT = (
    select(_COLUMNS.id)
    .where(*_MINE, _COLUMNS.undone.is_(False))
    .order_by(_COLUMNS.id.desc())
    .limit(1)
    .offset(KEPT - 1)
    .scalar_subquery()
)
# One statement drops both what can no longer be redone and what is too old; both by way of the index.
_CLEAR = Prepared(delete(schema.history).where(*_MINE, or_(_COLUMNS.undone.is_(True), _COLUMNS.id <= _OLDEST_KEPT)))
_ADD = Prepared(insert(schema.history), "evening_id", "kind", "label", "undone", "inverse")
_TURN = (
    update(schema.history)
    .where(_COLUMNS.id == bindparam("row"))
    .values(undone=bindparam("is_undone"), inverse=bindparam("new_inverse"))
)
_SHOWN = select(_COLUMNS.id, _COLUMNS.label, _COLUMNS.inverse).where(*_MINE)
_LAST_DONE = _SHOWN.where(_COLUMNS.undone.is_(False)).order_by(_COLUMNS.id.desc()).limit(1)
_LAST_UNDONE = _SHOWN.where(_COLUMNS.undone.is_(True)).order_by(_COLUMNS.id).limit(1)


def remember(connection: Connection, evening_id: str, kind: HistoryKind, label: str, inverse: str) -> None:
    """Add a step at the end, drop what was undone before it, and keep the last `KEPT`."""
    _CLEAR.run(connection, {"evening": evening_id, "which": kind})
    row = {"evening_id": evening_id, "kind": kind, "label": label, "undone": False, "inverse": inverse}
    _ADD.run(connection, row)


def last_done(connection: Connection, evening_id: str, kind: HistoryKind) -> HistoryRow | None:
    """Return the step that undo would take back."""
    row = connection.execute(_LAST_DONE, {"evening": evening_id, "which": kind}).first()
    return None if row is None else HistoryRow(*row)


def last_undone(connection: Connection, evening_id: str, kind: HistoryKind) -> HistoryRow | None:
    """Return the step that redo would do again: the oldest of those that were taken back."""
    row = connection.execute(_LAST_UNDONE, {"evening": evening_id, "which": kind}).first()
    return None if row is None else HistoryRow(*row)


def turn(connection: Connection, row_id: int, undone: bool, inverse: str) -> None:
    """Mark a step as taken back or done again, with the inverse that belongs to that."""
    connection.execute(_TURN, {"row": row_id, "is_undone": undone, "new_inverse": inverse})
