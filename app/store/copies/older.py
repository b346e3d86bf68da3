"""The older copies: they go when something is erased, but for those that hold what the store never had."""

import logging
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path

from app.store import erasing
from app.store.copies.backup import copy_pages
from app.store.copies.contents import evenings_in, has_more, said_in
from app.store.due import Due
from app.store.files import STORE_NAME, beside, half_of, private, put_in_place, read_only, remove, sync_folder
from app.store.openings import drop_openings
from app.store.revision import PRESENT
from app.store.troubles import as_trouble

log = logging.getLogger(__name__)

_DROP_EVENING = "DELETE FROM evening WHERE id = ?"
_HAS_NAMES = "SELECT count(*) FROM sqlite_schema WHERE name = 'person_name'"
_DROP_NAMES = "DELETE FROM person_name WHERE evening_id = ?"
_DROP_STEPS = "DELETE FROM history WHERE evening_id = ? AND kind = 'plan'"


def older_copies(folder: Path, backups: Path, fresh: Path) -> Iterator[Path]:
    """Yield every other file that may hold what was deleted.

    Those are older backups, copies from before an upgrade or that were never finished, stores that were replaced, and
    the log of a store that was gone.
    """
    half = half_of(folder / STORE_NAME).name
    found = (*folder.glob("*.vervangen-*"), *folder.glob(f"{half}*"), *folder.glob("*.lost"))
    yield from (path for path in (*backups.glob("samenspraak-*"), *found) if path != fresh and path.is_file())


def let_go(folder: Path, backups: Path, fresh: Path, erased: Collection[Due]) -> None:
    """Leave nothing of what was erased in any other file; when this returns it is so on the disk.

    A copy with an evening that the store lacks and that nobody erased, or with more of one than the store ever had, is
    written anew without what was erased; all others go. `fresh` is a copy of the store as it is now. A second call
    does nothing more.
    """
    gone = frozenset(evening_id for kind, evening_id in erased if kind == "evening")
    with as_trouble():
        known = said_in(fresh)
        found = tuple(older_copies(folder, backups, fresh))
        stay = [path for path in found if ".half" not in path.name and has_more(path, known, gone)]
        theirs = {file for path in stay for file in (path, *beside(path))}
        for path in found:
            if path not in theirs:
                remove(path)
        for path in stay:
            _write_anew(path, erased)
        for changed in (backups, folder):
            sync_folder(changed)


def _write_anew(path: Path, erased: Collection[Due]) -> None:
    """Take what was erased out of a copy. One that is damaged and does not name it stays as it is."""
    try:
        with closing(sqlite3.connect(path)) as driver:
            driver.execute("PRAGMA journal_mode=DELETE").fetchone()  # what is still in its log comes into the file
        with private(), put_in_place(path) as half:
            with closing(read_only(path)) as source:
                copy_pages(source, half)
            with closing(sqlite3.connect(half, isolation_level=None)) as driver:
                _erase(driver, erased)
    except sqlite3.DatabaseError:
        if evenings_in(path) & {evening_id for _kind, evening_id in erased}:
            raise
        log.error("a copy with an evening that is nowhere else is damaged: it stays as it is")


def _erase(driver: sqlite3.Connection, erased: Collection[Due]) -> None:
    if driver.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError("damaged")  # written anew it would look whole
    driver.execute("PRAGMA journal_mode=MEMORY").fetchone()
    driver.execute("PRAGMA foreign_keys=ON")
    for kind, evening_id in erased:
        if kind == "evening":
            _drop_evening(driver, evening_id)
        elif kind == "people":
            _drop_people(driver, evening_id)
    driver.execute("VACUUM")


def _drop_evening(driver: sqlite3.Connection, evening_id: str) -> None:
    if driver.execute("PRAGMA user_version").fetchone()[0] == int(PRESENT.head):
        drop_openings(driver, evening_id)
    driver.execute(_DROP_EVENING, (evening_id,))


def _drop_people(driver: sqlite3.Connection, evening_id: str) -> None:
    """Take the list of people away; out of a copy of an earlier revision the names, for its other rows hang together."""
    if driver.execute("PRAGMA user_version").fetchone()[0] == int(PRESENT.head):
        erasing.drop_people(driver, evening_id)
    elif driver.execute(_HAS_NAMES).fetchone()[0]:
        driver.execute(_DROP_NAMES, (evening_id,))
        driver.execute(_DROP_STEPS, (evening_id,))
