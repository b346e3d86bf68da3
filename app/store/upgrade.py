"""The upgrade: brings an older file to today's schema with Alembic, after a checked backup."""

import logging
import sqlite3
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from app.models.ground.faults import Fault, StoreTrouble
from app.store.copies.backup import copy_checked
from app.store.database import driver_of, mark
from app.store.files import free_name
from app.store.revision import Revision

log = logging.getLogger(__name__)


def upgrade(engine: Engine, revision: Revision, backups: Path, now: datetime) -> None:
    """Run the steps from the stored revision to this one in one transaction.

    The file as it was is kept in `backups` as `samenspraak-voor-<revision>-<moment>.db`. Raises StoreTrouble
    ("migration_failed"), and then the file is as it was; errors of the database itself pass through.
    """
    with engine.connect() as connection:
        driver = driver_of(connection)
        copy_checked(driver, free_name(backups, f"samenspraak-voor-{revision.head}-", now, ".db"))
        switch_foreign_keys(driver, on=False)
        try:
            with connection.begin():
                run_steps(connection, revision)
        finally:
            switch_foreign_keys(driver, on=True)


def run_steps(connection: Connection, revision: Revision) -> None:
    """Run the steps inside the transaction that is open; foreign keys must be off, or rebuilt tables lose children."""
    config = Config()
    config.set_main_option("script_location", revision.scripts)
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, revision.head)
    except (Fault, DBAPIError):
        raise
    except Exception as error:
        log.error("the migration stopped: %s", type(error).__name__)
        raise StoreTrouble("migration_failed") from None
    if driver_of(connection).execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise StoreTrouble("migration_failed")
    mark(connection, revision)


def switch_foreign_keys(driver: sqlite3.Connection, *, on: bool) -> None:
    """Switch the foreign keys; raises StoreTrouble("migration_failed") when SQLite does not, as in a transaction."""
    driver.execute(f"PRAGMA foreign_keys={int(on)}")
    if driver.execute("PRAGMA foreign_keys").fetchone()[0] != int(on):
        raise StoreTrouble("migration_failed")
