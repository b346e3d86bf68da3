"""Troubles: what SQLite and the disk complain about, as faults that never carry what people said."""

import errno
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.models.ground.faults import NotPossible, StoreTrouble

log = logging.getLogger(__name__)

_SQLITE = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_IOERR: "disk_error",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
}
_SYSTEM = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EIO: "disk_error",
    errno.EFBIG: "disk_error",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
}
_TAKEN = (sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, sqlite3.SQLITE_CONSTRAINT_UNIQUE)


@contextmanager
def as_trouble() -> Iterator[None]:
    """Turn errors of the database and the disk into `StoreTrouble`; faults and bugs pass through unchanged.

    The cause is cut off, for SQLite quotes the text it stumbles over; the log gets the name of the error only.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        name = getattr(cause, "sqlite_errorname", type(cause).__name__)
        log.warning("the database refused: %s", name)
        raise StoreTrouble(_SQLITE.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF, "unknown")) from None
    except UnicodeDecodeError:  # SQLite tells of damage in the words of the file, which may be damaged too
        log.warning("the database refused, in words that cannot be read")
        raise StoreTrouble("damaged") from None
    except PoolTimeout:
        raise StoreTrouble("locked") from None
    except OSError as error:
        log.warning("the disk refused: %s", errno.errorcode.get(error.errno or 0, "unknown"))
        raise StoreTrouble(_SYSTEM.get(error.errno or 0, "cannot_open")) from None


@contextmanager
def refused_when_taken(key: str) -> Iterator[None]:
    """Turn an id that is in use already into `NotPossible(key)`: that is known for certain, so nothing was kept."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        if error.sqlite_errorcode not in _TAKEN:
            raise
        raise NotPossible(key) from None
