"""The first look: what the window shows at once, read with the standard library while the database is still to load."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.models.evening import Evening
from app.models.ground.clock import Beat
from app.models.shelf import ShelfRow
from app.store.files import read_only
from app.store.reading import read_evening
from app.store.revision import APPLICATION_ID, PRESENT
from app.store.rows.kept import HEADS
from app.store.shelf import read_beat, read_running_id, read_shelf

_VERSION = "SELECT version_num FROM alembic_version"
_WAIT_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What the store held before anything was written. `running` is the evening that was on, as it is stored."""

    beat: Beat | None
    shelf: tuple[ShelfRow, ...]
    running: Evening | None


def first_look(path: Path, now: datetime | None = None) -> FirstLook | None:
    """Read the file without changing it; None when it is not there, not of today, or anything is strange about it.

    With `now` (aware UTC) the shelf also tells what lies ahead. What is wrong with the file, if anything, is for the
    store itself to find when it opens it.
    """
    try:
        if not _is_of_today(path):
            return None
        with closing(read_only(path, _WAIT_SECONDS)) as driver:
            driver.execute("BEGIN")  # so that all is of one moment
            return _look(driver, now)
    except (OSError, sqlite3.Error, ValueError, TypeError, KeyError):
        return None


def _is_of_today(path: Path) -> bool:
    """Look at the head of the file itself: SQLite would leave a log beside a file that may not be ours."""
    if not path.is_file():  # a pipe would never end
        return False
    with path.open("rb") as file:
        head = file.read(100)
    whole = len(head) == 100 and head.startswith(b"SQLite format 3\0")
    application_id, version = int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")
    return whole and (application_id, version) == (APPLICATION_ID, int(PRESENT.head))


def _look(driver: sqlite3.Connection, now: datetime | None) -> FirstLook | None:
    if driver.execute(_VERSION).fetchall() != [(PRESENT.head,)]:
        return None
    if any(HEADS.read(*row)[1] for row in driver.execute(HEADS.select())):
        return None
    beat = read_beat(driver)
    running = read_running_id(driver)
    if running is None:
        return FirstLook(beat, read_shelf(driver, now), None)
    read = read_evening(driver, running)
    if read is None or any(found.part != "quotes" for found in read[1]):
        return None
    return FirstLook(beat, read_shelf(driver), read[0])
