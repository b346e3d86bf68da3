"""The backup: copies of the store that were opened again and checked before they got their name."""

import logging
import os
import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from app.models.damage import Damage
from app.models.ground.faults import BadInput, StoreTrouble
from app.store.check import Findings, check, check_file
from app.store.copies import before_upgrade, set_aside
from app.store.copies.contents import look_into, may_go, said_in
from app.store.copies.retention import staying
from app.store.files import (
    beside,
    finished,
    free_name,
    half_of,
    private,
    put_in_place,
    read_only,
    remove,
    stamp,
    stamped,
    sync_folder,
)
from app.store.pace import AT_ONCE, Pace
from app.store.revision import APPLICATION_ID, PRESENT
from app.store.troubles import as_trouble

log = logging.getLogger(__name__)

_BEFORE, _AFTER = "samenspraak-", ".db"
"""What stands around the moment in the name of a backup."""

_PAGES = 500
"""So many pages of 4 kB are copied in one turn, some milliseconds."""


class Made(NamedTuple):
    """A backup that was checked, and what was found in it: damage that the store itself has."""

    path: Path
    found: Findings


def take(store: Path, folder: Path, now: datetime, pace: Pace = AT_ONCE) -> Path:
    """Copy the store into `folder`, under a name that is no backup yet; `settle` makes it one.

    It has a connection of its own, so any thread may do it; the copy is of one moment, also while the writer writes.
    The backup is named after `now` in UTC, see `name_for`. Raises StoreTrouble("backup_failed"), or Stopped; then
    nothing is left.
    """
    with _or_failed(), closing(read_only(store)) as source:
        return _take(source, name_for(folder, now), pace)


def settle(half: Path, known: Callable[[], Collection[Damage]] = tuple, pace: Pace = AT_ONCE) -> Made:
    """Check a copy and give it its name. `known` tells what is damaged in the store itself.

    Raises StoreTrouble("backup_failed") and removes the copy when anything else is wrong with it, or Stopped.
    """
    with _or_failed(), finished(half) as path:
        found = check_file(half, pace)
        # What is damaged in the store itself must not keep all else from being copied.
        if not found.is_whole or (found.damaged and not _places(found.damaged) <= _places(known())):
            raise StoreTrouble("backup_failed")
    return Made(path, found)


def copy_checked(source: sqlite3.Connection, path: Path) -> Path:
    """Copy what is behind a connection to `path`, and check the copy before it gets that name."""
    return settle(_take(source, path, AT_ONCE), lambda: check(source).damaged).path


def name_for(folder: Path, now: datetime) -> Path:
    """Return where a backup that is made at this moment (aware UTC) is to stand: never in the place of another."""
    return free_name(folder, _BEFORE, now, _AFTER)


def all_backups(folder: Path) -> tuple[Path, ...]:
    """Return the backups in a folder, the newest first; other files are passed over."""
    found = [path for path in folder.glob(f"{_BEFORE}*{_AFTER}") if moment_of(path) is not None]
    return tuple(sorted(found, reverse=True))


def prune(folder: Path, now: datetime, last_sound: Path | None = None, fresh: Path | None = None) -> None:
    """Remove what need not stay any longer, see `retention`, `before_upgrade` and, beside the folder, `set_aside`.

    The last sound one always stays, and so does each with something that the store never had: as it stands in `fresh`,
    the copy that was made last, which without it is the newest. Each was checked when it was made. A second call does
    nothing.
    """
    found = {path: moment for path in all_backups(folder) if (moment := moment_of(path)) is not None}
    sound_at = moment_of(last_sound) if last_sound is not None else None
    moments = staying(found.values(), now, sound_at)
    with as_trouble():
        going = [path for path in found if found[path] not in moments and path != last_sound]
        going += before_upgrade.no_longer_needed(folder, now, sound_at)
        going += set_aside.no_longer_needed(folder.parent, now, sound_at)
        known = (look_into(said_in, fresh or max(found)) if going and found else None) or {}
    for path in going:
        if may_go(path, known):
            _let_go(path)


def _let_go(path: Path) -> None:
    """Remove a copy; one that the disk does not give up now is tried again after the next backup."""
    try:
        remove(path)
    except OSError:
        log.error("a copy that is no longer needed cannot be removed")


def newest_sound(folder: Path, pace: Pace) -> Path | None:
    """Return the newest backup in which nothing at all is damaged; it reads them one by one until it has found it."""
    return next((path for path in all_backups(folder) if is_sound(path, pace)), None)


def is_sound(path: Path, pace: Pace = AT_ONCE) -> bool:
    """Return whether nothing is wrong with a backup."""
    try:
        return verify(path, pace).is_sound
    except BadInput:
        return False


def verify(path: Path, pace: Pace = AT_ONCE) -> Findings:
    """Check a backup. Raises BadInput("backup_damaged") when it cannot be read or is not ours, ("newer_schema") when it
    is of a later release: in the place of the store it could not be opened.
    """
    try:
        with closing(read_only(path)) as driver:
            if driver.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise BadInput("backup_damaged")
            version = driver.execute("PRAGMA user_version").fetchone()[0]
            if version > int(PRESENT.head):
                raise BadInput("newer_schema", known=int(PRESENT.head), found=version)
            return check(driver, pace)
    except (sqlite3.Error, UnicodeDecodeError):
        raise BadInput("backup_damaged") from None


def restore(backup_path: Path, path: Path, now: datetime, *, even_damaged: Callable[[], bool] = lambda: False) -> None:
    """Put a backup in the place of the store, which must be closed; the old files stay beside it as `.vervangen-…`.

    Raises BadInput("backup_damaged", quotes=…) when it is not sound, and then changes nothing; with `even_damaged`
    one whose file is whole is taken although parts of evenings are damaged.
    """
    found = verify(backup_path)
    if not (found.is_sound or (found.is_whole and even_damaged())):
        raise BadInput("backup_damaged", quotes=len(found.quotes))
    with as_trouble(), private():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with put_in_place(path) as half:
            with closing(read_only(backup_path)) as source:
                copy_pages(source, half)
            put_aside(path, now)


def _take(source: sqlite3.Connection, path: Path, pace: Pace) -> Path:
    half = half_of(path)
    with _or_failed(), private():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        remove(half)
        try:
            copy_pages(source, half, pace)
        except BaseException:
            remove(half)
            raise
    return half


def copy_pages(source: sqlite3.Connection, path: Path, pace: Pace = AT_ONCE) -> None:
    """Copy what is behind a connection, as it is at one moment, to one plain file without a log."""

    def rest(_status: int, _left: int, _all: int) -> None:
        pace.rest()

    with closing(sqlite3.connect(path)) as target, _one_moment(source):
        source.backup(target, pages=_PAGES, progress=rest)
        # The copy says it is in WAL mode; as one plain file it can be read from a medium that is write-protected.
        target.execute("PRAGMA journal_mode=DELETE").fetchone()


@contextmanager
def _one_moment(source: sqlite3.Connection) -> Iterator[None]:
    """See the store as it is now until the end of the block; without this a change meanwhile begins the copy anew."""
    source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        yield
    finally:
        source.execute("ROLLBACK")


def put_aside(path: Path, now: datetime) -> None:
    """Keep the old files under another name; the store has its own too until the backup takes its place."""
    aside = free_name(path.parent, f"{path.name}.vervangen-", now)
    # The log goes first: beside another database it would be played into that one.
    for old, kept in zip(beside(path), beside(aside), strict=True):
        if old.exists():
            os.replace(old, kept)
    if path.exists():
        try:
            os.link(path, aside)
        except OSError:  # as on a stick, where a file has one name only
            os.replace(path, aside)
    sync_folder(path.parent)


def moment_of(path: Path) -> datetime | None:
    """Return when a backup was made, by its name, in UTC; None when it is no backup."""
    moment = stamped(path)
    return moment if moment is not None and path.name == f"{_BEFORE}{stamp(moment)}{_AFTER}" else None


def _places(damaged: Collection[Damage]) -> set[tuple[str, str, str]]:
    """Return where it is damaged: the evening, the part, and the row where the part has rows."""
    return {(one.evening, one.part, row) for one in damaged for row in one.rows or ("",)}


@contextmanager
def _or_failed() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError, OSError):
        raise StoreTrouble("backup_failed") from None
