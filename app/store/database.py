"""The database: opens the file of the store, or makes it, and refuses what is not ours."""

import os
import sqlite3
import stat
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from app.models.faults import BadInput, StoreTrouble
from app.store import schema
from app.store.files import beside, private, put_in_place, read_only
from app.store.prepared import driver_of
from app.store.revision import APPLICATION_ID, PRESENT, Revision
from app.store.troubles import as_trouble

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
_VERSION = select(schema.alembic_version.c.version_num)


def open_database(path: Path, backups: Path, now: datetime, revision: Revision = PRESENT) -> Engine:
    """Open the file, made new when there is none, brought up to date when it is older, after a backup in `backups`.

    Raises BadInput for what is not ours or too new (`not_a_file`, `empty_file`, `not_a_database`, `foreign_file`,
    `newer_schema`), and then has written nothing; StoreTrouble when disk or database refuse.
    """
    with as_trouble():
        if path.exists():
            _must_be_ours(path, revision)
        else:
            _create(path)
        os.chmod(path, 0o600)
        left_open = _was_left_open(path)
        engine = sqlite_engine(path)
        try:
            if left_open:
                _must_be_readable(engine)
            _bring_up_to_date(engine, revision, backups, now)
        except BaseException:
            engine.dispose()
            raise
    return engine


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


def _must_be_ours(path: Path, revision: Revision) -> None:
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise BadInput("not_a_file")
    if found.st_size == 0:
        raise BadInput("empty_file")
    try:
        application_id, version = _marks(path)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
            raise BadInput("not_a_database") from None
        raise
    if application_id != APPLICATION_ID:
        raise BadInput("foreign_file")
    if version > int(revision.head):
        raise BadInput("newer_schema", known=int(revision.head), found=version)


def _marks(path: Path) -> tuple[int, int]:
    """Return whose file it is, and of which revision."""
    try:
        with closing(read_only(path)) as driver:
            return _read_marks(driver)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise
    # A change was cut off halfway. Taking it back is no change of ours: whoever looks at the file next must do so.
    with closing(sqlite3.connect(path)) as driver:
        return _read_marks(driver)


def _read_marks(driver: sqlite3.Connection) -> tuple[int, int]:
    application_id = driver.execute("PRAGMA application_id").fetchone()[0]
    return application_id, driver.execute("PRAGMA user_version").fetchone()[0]


def _was_left_open(path: Path) -> bool:
    log = beside(path)[0]
    return log.exists() and log.stat().st_size > 0


def _must_be_readable(engine: Engine) -> None:
    # Only after a crash: that is when pages get damaged, and at each start it would cost too much.
    with engine.connect() as connection:
        if driver_of(connection).execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise StoreTrouble("damaged")


def _create(path: Path) -> None:
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


def _bring_up_to_date(engine: Engine, revision: Revision, backups: Path, now: datetime) -> None:
    with engine.connect() as connection:
        connection.info[READING] = True
        stored = connection.execute(_VERSION).scalar()
        connection.rollback()
        connection.info[READING] = False
    if stored != revision.head:
        from app.store.upgrade import upgrade

        upgrade(engine, revision, backups, now)
