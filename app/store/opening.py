"""Opening: the file of the store is opened, or made, and what is not ours is refused."""

import os
import sqlite3
import stat
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, select

from app.models.ground.faults import BadInput, StoreTrouble
from app.store import schema
from app.store.database import READING, create, driver_of, sqlite_engine
from app.store.files import beside, read_only
from app.store.revision import APPLICATION_ID, PRESENT, Revision
from app.store.troubles import as_trouble

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
            create(path)
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


def _bring_up_to_date(engine: Engine, revision: Revision, backups: Path, now: datetime) -> None:
    with engine.connect() as connection:
        connection.info[READING] = True
        stored = connection.execute(_VERSION).scalar()
        connection.rollback()
        connection.info[READING] = False
    if stored != revision.head:
        from app.store.upgrade import upgrade

        upgrade(engine, revision, backups, now)
