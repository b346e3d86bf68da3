"""Erasing: what was deleted is not in any file of the data folder any more, nor in an older backup."""

import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Literal, get_args

from sqlalchemy import Connection, bindparam, delete, or_, select, update
from sqlalchemy.sql.expression import exists

from app.models.ground.faults import StoreTrouble
from app.models.seats.tables import Seating
from app.store import schema
from app.store.files import STORE_NAME, half_of, private, put_in_place, stamp, sync_folder
from app.store.rows import from_text, to_text
from app.store.troubles import as_trouble

DueKind = Literal["evening", "people"]
Due = tuple[DueKind, str]

DUE_NAME = "samenspraak.te-wissen"
"""The file that tells what must still be taken out of all files: of which store, kinds and ids, never a word."""

log = logging.getLogger(__name__)

_EVENING = schema.evening.c
_PLAN = schema.plan.c
_HISTORY = schema.history.c
_RUN = schema.run.c
_HAS = select(_EVENING.id).where(_EVENING.id == bindparam("evening"))
_LISTED = exists().where(schema.person.c.evening_id == _EVENING.id)
_BEFORE = select(_EVENING.id, _LISTED).where(
    _EVENING.date < bindparam("first_day"),
    ~exists().where(_RUN.evening_id == _EVENING.id, _RUN.block.is_not(None), _RUN.closed_at.is_(None)),
    or_(_LISTED, exists().where(_HISTORY.evening_id == _EVENING.id, _HISTORY.kind == "plan")),
)
_STEPS = select(_HISTORY.inverse).where(_HISTORY.evening_id == bindparam("evening"), _HISTORY.kind == "plan")
_DROP_PEOPLE = delete(schema.person).where(schema.person.c.evening_id == bindparam("evening"))
_DROP_STEPS = delete(schema.history).where(_HISTORY.evening_id == bindparam("evening"), _HISTORY.kind == "plan")
_SEATING = select(_PLAN.seating).where(_PLAN.evening_id == bindparam("evening"))
_PUT_SEATING = update(schema.plan).where(_PLAN.evening_id == bindparam("evening"))


def has_evening(connection: Connection, evening_id: str) -> bool:
    """Return whether an evening is kept; nothing else of it is read."""
    return connection.execute(_HAS, {"evening": evening_id}).first() is not None


def people_before(connection: Connection, day: date) -> dict[str, bool]:
    """Return the evenings of an earlier day that have a list of people or steps of the preparation; none that runs.

    Each with whether anybody is listed, be it only in a step that could bring the list back.
    """
    found = connection.execute(_BEFORE, {"first_day": day}).all()
    return {evening_id: bool(listed) or _steps_list(connection, evening_id) for evening_id, listed in found}


def _steps_list(connection: Connection, evening_id: str) -> bool:
    return any(_lists(inverse) for inverse in connection.execute(_STEPS, {"evening": evening_id}).scalars())


def _lists(inverse: str) -> bool:
    """Tell whether a step touches the list of people; one of an earlier release, or that cannot be read, may."""
    try:
        return "people.listed" in json.loads(inverse)["lists"]
    except (ValueError, TypeError, KeyError):
        return True


def drop_people(connection: Connection, evening_id: str) -> None:
    """Take the list of people away, who of them sat where, and the steps that could bring them back.

    Counts and tables stay, and without a list the seats too: those are numbers.
    """
    key = {"evening": evening_id}
    connection.execute(_DROP_STEPS, key)
    if connection.execute(_DROP_PEOPLE, key).rowcount == 0:
        return
    stored = connection.execute(_SEATING, key).scalar()
    with suppress(ValueError, TypeError, KeyError):  # one that cannot be read must not keep all names here
        seating = from_text(Seating, stored)
        connection.execute(_PUT_SEATING, key | {"seating": to_text(Seating(seating.tables, (), seating.seed))})


def wipe(driver: sqlite3.Connection) -> None:
    """Write the file anew without what was deleted, and empty its log. To be called outside a change.

    `secure_delete` alone leaves the old pages in the log, and free pages in the file. Raises StoreTrouble("locked")
    when somebody still reads: then the log could not be emptied.
    """
    with as_trouble():
        driver.execute("VACUUM")
        busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise StoreTrouble("locked")


def put_due(folder: Path, kind: DueKind, ids: Iterable[str]) -> None:
    """Write down what is about to be deleted, beside what is still due. When this returns it is on the disk."""
    due = dict.fromkeys((*read_due(folder), *((kind, evening_id) for evening_id in ids)))
    with as_trouble(), private(), put_in_place(folder / DUE_NAME) as half:
        half.write_text(json.dumps({"store": _number(folder), "due": list(due)}), encoding="ascii")


def read_due(folder: Path) -> tuple[Due, ...]:
    """Return what is still due in the store that is there.

    Nothing is when the note is of another store: that one was lost or replaced by a backup, and the older copies are
    then all there is. A note that cannot be read tells nothing either.
    """
    path = folder / DUE_NAME
    with as_trouble():
        if not path.exists():
            return ()
        raw = path.read_bytes()
    try:
        note = json.loads(raw)
        due = tuple(_due(*entry) for entry in note["due"])
        here = note["store"] == _number(folder)
    except (ValueError, TypeError, KeyError):
        log.error("what is due to be deleted cannot be read")
        return ()
    return due if here else ()


def _number(folder: Path) -> int:
    """Return what tells this store from one in its place; writing it anew does not change it."""
    return (folder / STORE_NAME).stat().st_ino


def _due(kind: DueKind, evening_id: str) -> Due:
    if kind not in get_args(DueKind) or not isinstance(evening_id, str):
        raise ValueError
    return kind, evening_id


def clear_due(folder: Path) -> None:
    """Nothing is due any more. A second call does nothing."""
    with as_trouble():
        (folder / DUE_NAME).unlink(missing_ok=True)
        sync_folder(folder)


def replaced_since(folder: Path, moment: datetime) -> bool:
    """Return whether the store was replaced by a backup after this moment."""
    names = (path.name for path in folder.glob(f"{STORE_NAME}.vervangen-*"))
    return any(name.rsplit("vervangen-", 1)[1] >= stamp(moment) for name in names)


def older_copies(folder: Path, backups: Path, fresh: Path) -> Iterator[Path]:
    """Yield every other file that may hold what was deleted.

    Those are older backups, copies from before an upgrade or that were never finished, stores that were replaced, and
    the log of a store that was gone.
    """
    half = half_of(folder / STORE_NAME).name
    found = (*folder.glob("*.vervangen-*"), *folder.glob(f"{half}*"), *folder.glob("*.lost"))
    yield from (path for path in (*backups.glob("samenspraak-*"), *found) if path != fresh and path.is_file())


def remove_older(folder: Path, backups: Path, fresh: Path) -> None:
    """Remove them; when this returns they are gone from the disk. A second call does nothing."""
    with as_trouble():
        for path in older_copies(folder, backups, fresh):
            path.unlink(missing_ok=True)
        for changed in (backups, folder):
            sync_folder(changed)
