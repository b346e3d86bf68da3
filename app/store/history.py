"""The history: for each step that can be undone, its name and its inverse."""

import sqlite3
from dataclasses import dataclass, replace
from typing import Literal

from app.store.lenient import first_row, leniently
from app.store.rows.kept import STEPS, HistoryStep

KEPT = 50
AT_ONCE = 10
"""So many go at a time when they are too old: to take one away costs an Enter two pages of the disk more."""

HistoryKind = Literal["clock", "words", "plan"]


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A step that can be undone, or done again. `inverse` is the text the writer gave."""

    id: int
    label: str
    inverse: str


_MINE = "evening_id = ?1 AND kind = ?2"
_NEWEST_BUT = f"SELECT id FROM history WHERE {_MINE} AND undone IS 0 ORDER BY id DESC LIMIT 1 OFFSET"
# One statement drops both what can no longer be redone and what is too old; both by way of the index.
_TOO_OLD = f"EXISTS ({_NEWEST_BUT} {KEPT + AT_ONCE - 2}) AND id <= ({_NEWEST_BUT} {KEPT - 1})"
_CLEAR = f"DELETE FROM history WHERE {_MINE} AND (undone IS 1 OR {_TOO_OLD})"
_SHOWN = f"SELECT id, {STEPS.listed} FROM history WHERE {_MINE}"
_UNDONE = f"SELECT count(*) FROM history WHERE {_MINE} AND undone IS 1"
_LAST_DONE = f"{_SHOWN} AND undone IS 0 AND ({_UNDONE}) < {KEPT} ORDER BY id DESC LIMIT 1"
_LAST_UNDONE = f"{_SHOWN} AND undone IS 1 ORDER BY id LIMIT 1"
OF_WORDS = "kind NOT IN ('clock', 'plan', 'old_plan')"
"""Which steps may hold words that were said: also those of which the kind itself was damaged."""
_SAID = f"SELECT id, {STEPS.listed} FROM history WHERE evening_id = ? AND {OF_WORDS}"
_STEP = STEPS.select("id = ?")


def remember(driver: sqlite3.Connection, evening_id: str, kind: HistoryKind, label: str, inverse: str) -> None:
    """Add a step at the end, drop what was undone before it, and keep the last `KEPT`, or a few more."""
    driver.execute(_CLEAR, (evening_id, kind))
    STEPS.insert(driver, [{"evening_id": evening_id} | STEPS.stored(HistoryStep(kind, label, False, inverse))])


def last_done(driver: sqlite3.Connection, evening_id: str, kind: HistoryKind) -> HistoryRow | None:
    """Return the step that undo would take back; None also after `KEPT` in a row, or when it is damaged.

    A damaged one would bring back what never was.
    """
    return _sound(first_row(driver, _LAST_DONE, (evening_id, kind)))


def last_undone(driver: sqlite3.Connection, evening_id: str, kind: HistoryKind) -> HistoryRow | None:
    """Return the step that redo would do again: the oldest of those that were taken back. See `last_done`."""
    return _sound(first_row(driver, _LAST_UNDONE, (evening_id, kind)))


def steps_of(driver: sqlite3.Connection, evening_id: str) -> tuple[HistoryRow, ...]:
    """Return the steps of what was said, undone ones too; a damaged one has an empty way back."""
    return tuple(map(_as_it_stands, leniently(driver, lambda: driver.execute(_SAID, (evening_id,)).fetchall())))


def put_inverse(driver: sqlite3.Connection, row_id: int, inverse: str) -> None:
    """Give a step another way back; a second call with the same changes nothing."""
    row = first_row(driver, _STEP, (row_id,))
    if row is not None:
        step, _broken = STEPS.read_once(*row)
        STEPS.overwrite(driver, (row_id,), STEPS.stored(replace(step, inverse=inverse)))


def drop(driver: sqlite3.Connection, row_id: int) -> None:
    """Take a step away. A second call does nothing."""
    driver.execute("DELETE FROM history WHERE id = ?", (row_id,))


def _as_it_stands(row: tuple[object, ...]) -> HistoryRow:
    id, *stored = row
    step, broken = STEPS.read_once(*stored)
    return HistoryRow(int(str(id)), step.label, "" if broken else step.inverse)


def _sound(row: tuple[object, ...] | None) -> HistoryRow | None:
    if row is None:
        return None
    id, *stored = row
    step, broken = STEPS.read_once(*stored)
    return HistoryRow(int(str(id)), step.label, step.inverse) if not broken else None


def turn(driver: sqlite3.Connection, row_id: int, undone: bool, inverse: str) -> None:
    """Mark a step as taken back or done again, with the inverse that belongs to that."""
    row = first_row(driver, _STEP, (row_id,))
    if row is not None:
        step, _broken = STEPS.read_once(*row)
        STEPS.overwrite(driver, (row_id,), STEPS.stored(HistoryStep(step.kind, step.label, undone, inverse)))
