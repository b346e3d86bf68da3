"""The database: an engine that is as strict as SQLite can be, and a new file with all its tables."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from app.models.ground.faults import StoreTrouble
from app.store import schema
from app.store.files import beside, private, put_in_place
from app.store.revision import APPLICATION_ID, PRESENT, Revision

READING = "samenspraak.reading"
"""Key in `Connection.info`: the next transaction only reads."""

_BUSY_MS = 2_000
_PRAGMAS: dict[str, str | int] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "secure_delete": 1,
    "busy_timeout": _BUSY_MS,
}
if sys.platform == "darwin":
    _PRAGMAS |= {"fullfsync": 1, "checkpoint_fullfsync": 1}


def sqlite_engine(path: Path) -> Engine:
    """Return an engine with one connection, set as strictly as SQLite can be. Opens nothing yet."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=_BUSY_MS / 1000,
        connect_args={"check_same_thread": False, "timeout": _BUSY_MS / 1000},
        hide_parameters=True,
    )
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    return engine


def _set_pragmas(dbapi: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    assert isinstance(dbapi, sqlite3.Connection)
    dbapi.isolation_level = None  # sqlite3 must not begin or commit by itself
    for name, value in _PRAGMAS.items():
        dbapi.execute(f"PRAGMA {name}={value}")
    if any(dbapi.execute(f"PRAGMA {name}").fetchone()[0] != value for name, value in _PRAGMAS.items()):
        raise StoreTrouble("pragmas_refused")


def _begin(connection: Connection) -> None:
    # A transaction that reads first and writes later is refused without waiting when somebody else wrote meanwhile.
    driver_of(connection).execute("BEGIN" if connection.info.get(READING) else "BEGIN IMMEDIATE")


@contextmanager
def writing(driver: sqlite3.Connection) -> Iterator[None]:
    """One transaction that writes: kept at the end of the block, undone by any exception, one of keeping it too."""
    driver.execute("BEGIN IMMEDIATE")
    try:
        yield
        driver.execute("COMMIT")
    except BaseException:
        if driver.in_transaction:  # after some troubles SQLite has ended it itself
            driver.execute("ROLLBACK")
        raise


def create(path: Path) -> None:
    """Make the file under another name and put it in place whole, so that no crash leaves half a schema behind."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    for lost in beside(path):
        if lost.exists():  # the log of a file that is gone would be played into the new one
            os.replace(lost, lost.with_name(lost.name + ".lost"))
    with private(), put_in_place(path) as half:
        engine = sqlite_engine(half)
        try:
            with engine.begin() as connection:
                create_schema(connection)
        finally:
            engine.dispose()


def create_schema(connection: Connection) -> None:
    """Make all tables of today and mark them with today's revision; what Alembic would do, without loading it."""
    schema.metadata.create_all(connection, checkfirst=False)
    schema.alembic_version.create(connection, checkfirst=False)
    connection.execute(schema.alembic_version.insert(), {"version_num": PRESENT.head})
    mark(connection, PRESENT)


def mark(connection: Connection, revision: Revision) -> None:
    """Write into the head of the file that it is ours, and of which revision."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={int(revision.head)}")


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return the connection of SQLite itself."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver
