"""Erasing: what was deleted is not in any file of the data folder any more, nor in an older backup."""

import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Literal, get_args

from app.models.ground.faults import StoreTrouble
from app.models.seats.tables import Seating
from app.store.files import STORE_NAME, half_of, private, put_in_place, stamp, sync_folder
from app.store.rows.parts import forget_aside, get_text, put_part, read_part
from app.store.troubles import as_trouble

DueKind = Literal["evening", "people"]
Due = tuple[DueKind, str]

DUE_NAME = "samenspraak.te-wissen"
"""The file that tells what must still be taken out of all files: of which store, kinds and ids, never a word."""

log = logging.getLogger(__name__)

_HAS = "SELECT 1 FROM evening WHERE id = ?"
_LISTED = "EXISTS (SELECT 1 FROM person WHERE person.evening_id = evening.id)"
# A step of before the parts is gone, and a mark stands for it: what it held is in older copies still.
_OF_PLAN = "kind IN ('plan', 'old_plan')"
_PLANNED = f"EXISTS (SELECT 1 FROM history WHERE history.evening_id = evening.id AND {_OF_PLAN})"
_BEFORE = (
    f"SELECT id, {_LISTED} FROM evening WHERE date < ? AND NOT (block IS NOT NULL AND closed_at IS NULL)"
    f" AND ({_LISTED} OR {_PLANNED})"
)
_STEPS = f"SELECT inverse FROM history WHERE evening_id = ? AND {_OF_PLAN}"
_DROP_STEPS = f"DELETE FROM history WHERE evening_id = ? AND {_OF_PLAN}"
_DROP_PEOPLE = "DELETE FROM person WHERE evening_id = ?"
_DROP_NAMES = "DELETE FROM person_name WHERE evening_id = ?"


def has_evening(driver: sqlite3.Connection, evening_id: str) -> bool:
    """Return whether an evening is kept; nothing else of it is read."""
    return driver.execute(_HAS, (evening_id,)).fetchone() is not None


def people_before(driver: sqlite3.Connection, day: date) -> dict[str, bool]:
    """Return the evenings of an earlier day that have a list of people or steps of the preparation; none that runs.

    Each with whether anybody is listed, be it only in a step that could bring the list back.
    """
    found = driver.execute(_BEFORE, (day.isoformat(),)).fetchall()
    return {evening_id: bool(listed) or _steps_list(driver, evening_id) for evening_id, listed in found}


def _steps_list(driver: sqlite3.Connection, evening_id: str) -> bool:
    return any(_lists(inverse) for (inverse,) in driver.execute(_STEPS, (evening_id,)))


def _lists(inverse: str) -> bool:
    """Tell whether a step touches the list of people; one of an earlier release, or that cannot be read, may."""
    try:
        return "people.listed" in json.loads(inverse)["lists"]
    except (ValueError, TypeError, KeyError):
        return True


def drop_people(driver: sqlite3.Connection, evening_id: str) -> None:
    """Take the list of people away, who of them sat where, and the steps that could bring them back.

    Counts and tables stay, and without a list the seats too: those are numbers.
    """
    driver.execute(_DROP_STEPS, (evening_id,))
    driver.execute(_DROP_NAMES, (evening_id,))
    if driver.execute(_DROP_PEOPLE, (evening_id,)).rowcount == 0:
        return
    stored = get_text(driver, evening_id, "seating")
    seating = read_part("seating", *stored)[0] if stored is not None else Seating()
    put_part(driver, evening_id, "seating", replace(seating, seats=()))
    forget_aside(driver, evening_id, "seating")


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
