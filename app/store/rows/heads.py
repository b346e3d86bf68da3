"""The heads: the evening's own row, with what the shelf tells of it and whether it runs."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.store.lenient import first_row
from app.store.rows.kept import HEAD, HEADS

_HEAD = HEADS.select("id = ?")


def add_head(driver: sqlite3.Connection, evening: Evening) -> None:
    """Keep the row of a new evening."""
    HEADS.insert(driver, [HEADS.stored({**head_of(evening), **_moved(evening.run, touched(evening))})])


def touched(evening: Evening) -> datetime:
    """Return when the evening last moved, as far as an evening that comes from a file can tell."""
    return evening.run.closed_at or max((part.began for part in evening.run.stretches), default=evening.created_at)


def put_head(driver: sqlite3.Connection, evening: Evening, at: datetime | None) -> None:
    """Make the row equal to the evening; `at` is when its run moved, None when it did not.

    Raises NotPossible("evening_gone") when there is none.
    """
    row = _row(driver, evening.id)
    read, _broken = HEADS.read(*row)
    now = {**read, **head_of(evening), **(_moved(evening.run, at) if at is not None else {})}
    if now != read:
        HEADS.put_over(driver, (evening.id,), row, now)


def reseal(driver: sqlite3.Connection, evening: Evening, column: str) -> None:
    """Write what one seal covers as this evening has it, whatever stood there."""
    stored = {**HEADS.read(*_row(driver, evening.id))[0], **head_of(evening)}
    if column == "moved_hash":
        stored |= _moved(evening.run, touched(evening))
    row = HEADS.stored(stored)
    HEADS.overwrite(driver, (evening.id,), {name: row[name] for name in (*HEADS.seals[column], column)})


def _row(driver: sqlite3.Connection, evening_id: str) -> tuple[Any, ...]:
    row = first_row(driver, _HEAD, (evening_id,))
    if row is None:
        raise NotPossible("evening_gone")
    return row


def head_of(evening: Evening) -> Mapping[str, Any]:
    """Return what stands of an evening in its own row, apart from when it moved."""
    return {name: getattr(evening, name) for name in HEAD}


def _moved(run: Run, at: datetime) -> Mapping[str, Any]:
    return {"block": run.block, "closed_at": run.closed_at, "touched_at": at}
