"""Erasing: what was deleted is not in any file of the data folder any more, nor in an older backup."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.sql.expression import exists

from app.models.tables import Seating
from app.store import schema
from app.store.rows import from_text, to_text
from app.store.troubles import as_trouble

_PLAN = schema.plan.c
_HISTORY = schema.history.c
_WITH_PEOPLE = select(schema.evening.c.id).where(
    schema.evening.c.date < bindparam("first_day"),
    exists().where(schema.person.c.evening_id == schema.evening.c.id),
)
_DROP_PEOPLE = delete(schema.person).where(schema.person.c.evening_id == bindparam("evening"))
_DROP_STEPS = delete(schema.history).where(_HISTORY.evening_id == bindparam("evening"), _HISTORY.kind == "plan")
_SEATING = select(_PLAN.seating).where(_PLAN.evening_id == bindparam("evening"))
_PUT_SEATING = update(schema.plan).where(_PLAN.evening_id == bindparam("evening"))


def evenings_with_people(connection: Connection, before: date) -> tuple[str, ...]:
    """Return the evenings of an earlier day than this that still have a list of people."""
    return tuple(connection.execute(_WITH_PEOPLE, {"first_day": before}).scalars())


def drop_people(connection: Connection, evening_id: str) -> None:
    """Take the list of people away, who sat where, and the steps that could bring them back; counts and tables stay."""
    key = {"evening": evening_id}
    connection.execute(_DROP_PEOPLE, key)
    connection.execute(_DROP_STEPS, key)
    stored = connection.execute(_SEATING, key).scalar()
    if stored is not None:
        seating = from_text(Seating, stored)
        connection.execute(_PUT_SEATING, key | {"seating": to_text(Seating(seating.tables, (), seating.seed))})


def wipe(driver: sqlite3.Connection) -> None:
    """Write the file anew without what was deleted, and empty its log. To be called outside a change.

    `secure_delete` alone leaves the old pages in the log, and free pages in the file.
    """
    with as_trouble():
        driver.execute("VACUUM")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def older_copies(folder: Path, backups: Path, fresh: Path) -> Iterator[Path]:
    """Yield every other file that may hold what was deleted: older backups, and stores that were replaced."""
    yield from (path for path in backups.glob("samenspraak-*") if path != fresh and path.is_file())
    yield from (path for path in folder.glob("*.vervangen-*") if path.is_file())


def remove_older(folder: Path, backups: Path, fresh: Path) -> None:
    """Remove them. A second call does nothing."""
    with as_trouble():
        for path in older_copies(folder, backups, fresh):
            path.unlink(missing_ok=True)
