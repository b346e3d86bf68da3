"""Files: written whole or not at all, readable by this user only, and noticed when they are moved away."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from app.models.ground.faults import StoreTrouble

Identity = tuple[int, int]

STORE_NAME = "samenspraak.db"
_STAMP = "%Y%m%d-%H%M%S"
_STAMP_LENGTH = len("20261124-183000")


def stamp(moment: datetime) -> str:
    """Return the moment, in UTC, as it stands in the names of files."""
    return moment.astimezone(UTC).strftime(_STAMP)


def free_name(folder: Path, before: str, moment: datetime, after: str = "") -> Path:
    """Return a name with this moment that no file has; where one has it, of the first second after it that is free.

    So a copy never takes the place of another: not of one made in the same second, nor after a clock was set back.
    """
    seconds = (folder / f"{before}{stamp(moment + timedelta(seconds=later))}{after}" for later in count())
    return next(path for path in seconds if not path.exists())


def stamped(path: Path) -> datetime | None:
    """Return the moment with which a name ends, in UTC and before `.db` if that is there; None without one."""
    try:
        return datetime.strptime(path.name.removesuffix(".db")[-_STAMP_LENGTH:], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def beside(path: Path) -> tuple[Path, Path]:
    """Return the two files that SQLite keeps beside a database that is open."""
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")


def read_only(path: Path, wait: float = 2) -> sqlite3.Connection:
    """Open a database so that nothing can be written to it; `wait` is how many seconds a lock may take."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=wait, check_same_thread=False)


@contextmanager
def private() -> Iterator[None]:
    """Whatever is made in this block can be read by this user only."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def half_of(path: Path) -> Path:
    """Return the name under which a file is written before it takes the place of `path`."""
    return path.with_name(path.name + ".half")


@contextmanager
def put_in_place(path: Path) -> Iterator[Path]:
    """Give a name to write a file under; at the end it is synced and takes the place of `path` in one step.

    After an exception nothing is left and `path` is as it was. The file must be closed when the block ends.
    """
    half = half_of(path)
    remove(half)
    with finished(half):
        yield half


@contextmanager
def finished(half: Path) -> Iterator[Path]:
    """At the end a file that was written under its half name gets its own; after an exception it is removed."""
    path = half.with_name(half.name.removesuffix(".half"))
    try:
        yield path
        _sync(half)
        os.replace(half, path)
        sync_folder(path.parent)
    except BaseException:
        remove(half)
        raise


def remove(half: Path) -> None:
    """Remove a file that is not in place, with what SQLite left beside it. A second call does nothing."""
    for path in (half, *beside(half), half.with_name(half.name + "-journal")):
        path.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make sure that the names in a folder are on the disk; Windows does so by itself."""
    if os.name == "posix":
        _sync(folder)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class FileWatch:
    """Remembers which files a connection has open: once they are moved, what is written goes nowhere."""

    def __init__(self, path: Path) -> None:
        """Look at the database and its log. Both must be there."""
        self._paths = (path, beside(path)[0])
        self._seen = self._look()

    def must_be_in_place(self) -> None:
        """Raise StoreTrouble("file_moved") when a file was moved, replaced or deleted. Opens nothing."""
        if self._look() != self._seen:
            raise StoreTrouble("file_moved")

    def _look(self) -> list[Identity | None]:
        return [_identity(path) for path in self._paths]


def _identity(path: Path) -> Identity | None:
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
