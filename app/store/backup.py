"""The backup: copies of the store that were opened again and checked before they got their name."""

import os
import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.models.damage import Damage
from app.models.ground.faults import BadInput, StoreTrouble
from app.store.check import Findings, check, check_file
from app.store.files import (
    STAMP,
    beside,
    finished,
    half_of,
    private,
    put_in_place,
    read_only,
    remove,
    stamp,
    sync_folder,
)
from app.store.revision import APPLICATION_ID
from app.store.troubles import as_trouble

_NAME = f"samenspraak-{STAMP}.db"
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_DAYS_KEPT = 14
_ALWAYS_KEPT = 10


def take(source: sqlite3.Connection, folder: Path, now: datetime) -> Path:
    """Copy the store behind a connection into `folder`, under a name that is no backup yet; `settle` makes it one.

    To be called by the thread that has the store, outside a change; the check takes much longer and may be done in
    another. The backup is named after `now` in UTC.
    """
    return _take(source, folder / f"samenspraak-{stamp(now)}.db")


def settle(half: Path, known: Callable[[], Collection[Damage]] = tuple) -> Path:
    """Check a copy and give it its name. `known` tells what is damaged in the store itself.

    Raises StoreTrouble("backup_failed") and removes the copy when anything else is wrong with it.
    """
    with _or_failed(), finished(half) as path:
        found = check_file(half)
        # What is damaged in the store itself must not keep all else from being copied.
        if not found.is_whole or (found.damaged and not set(found.damaged) <= set(known())):
            raise StoreTrouble("backup_failed")
    return path


def copy_checked(source: sqlite3.Connection, path: Path) -> Path:
    """Copy what is behind a connection to `path`, and check the copy before it gets that name."""
    return settle(_take(source, path), lambda: check(source).damaged)


def all_backups(folder: Path) -> tuple[Path, ...]:
    """Return the backups in a folder, the newest first; other files are passed over."""
    found = [path for path in folder.glob("samenspraak-*.db") if moment_of(path) is not None]
    return tuple(sorted(found, reverse=True))


def prune(folder: Path, now: datetime) -> None:
    """Remove old backups: of the last hour all stay, then one an hour for a day, then one a day for 14 days.

    Each was checked when it was made. The newest ones stay however old they are, for the clock may be years ahead.
    """
    backups = all_backups(folder)
    keep = {_slot(path, now): path for path in reversed(backups)}
    keep.pop(None, None)
    with as_trouble():
        for path in backups[_ALWAYS_KEPT:]:
            if path not in keep.values():
                path.unlink(missing_ok=True)


def verify(path: Path) -> Findings:
    """Check a backup. Raises BadInput("backup_damaged") when it cannot be read or is not ours."""
    try:
        with closing(read_only(path)) as driver:
            if driver.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise BadInput("backup_damaged")
            return check(driver)
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
                _copy(source, half)
            _set_aside(path, stamp(now))


def _take(source: sqlite3.Connection, path: Path) -> Path:
    half = half_of(path)
    with _or_failed(), private():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        remove(half)
        try:
            _copy(source, half)
        except BaseException:
            remove(half)
            raise
    return half


def _copy(source: sqlite3.Connection, path: Path) -> None:
    with closing(sqlite3.connect(path)) as target:
        source.backup(target)
        # The copy says it is in WAL mode; as one plain file it can be read from a medium that is write-protected.
        target.execute("PRAGMA journal_mode=DELETE").fetchone()


def _set_aside(path: Path, stamp: str) -> None:
    """Keep the old files under another name; the store has its own too until the backup takes its place."""
    aside = path.with_name(f"{path.name}.vervangen-{stamp}")
    remove(aside)
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
    try:
        return datetime.strptime(path.name, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None


def _slot(path: Path, now: datetime) -> str | None:
    """Return the span of time of which one backup is kept; None when it is too old for any."""
    moment = moment_of(path) or now
    age = now - moment
    if age <= _HOUR:
        return path.name
    if age <= _DAY:
        return f"{moment:%Y%m%d-%H}"
    return f"{moment:%Y%m%d}" if age <= _DAYS_KEPT * _DAY else None


@contextmanager
def _or_failed() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError, OSError):
        raise StoreTrouble("backup_failed") from None
