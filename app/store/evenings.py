"""The store: the one place that reads and changes the evenings that are kept."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from app.models.evening import Evening
from app.models.ground.clock import Beat
from app.models.preparation import Theme
from app.models.shelf import ShelfRow
from app.store import erasing
from app.store.change import Change
from app.store.check import Findings, check, lenient_text
from app.store.database import READING
from app.store.files import FileWatch
from app.store.opening import open_database
from app.store.preparation import read_all_themes
from app.store.prepared import driver_of
from app.store.reading import read_evening
from app.store.shelf import read_beat, read_running_id, read_shelf
from app.store.troubles import as_trouble, is_unreadable_text

__all__ = ["Change", "Store"]

log = logging.getLogger(__name__)


class Store:
    """The evenings in one file. It holds the only connection; one thread at a time may use it.

    All that it does raises `StoreTrouble` when the disk or the database refuses. A change that raised may or may not
    have been kept: try again with the same ids.
    """

    def __init__(self, engine: Engine) -> None:
        """Take the engine of `open_database` over; `close` gives it up."""
        self.damaged: tuple[str, ...] = ()
        """The ids of quotes in the evening read last that are no longer what was stored."""
        self._engine = engine
        with as_trouble():
            self._connection = engine.connect()
        self.last_beat()
        self._watch = FileWatch(Path(str(engine.url.database)))

    @classmethod
    def open(cls, path: Path, backups: Path, now: datetime) -> Self:
        """Open the file, see `open_database`; a backup before an upgrade goes into `backups`."""
        return cls(open_database(path, backups, now))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file. A second call does nothing."""
        self._connection.close()
        self._engine.dispose()

    @contextmanager
    def change(self) -> Iterator[Change]:
        """Open one transaction. It is committed at the end of the `with` block, and undone by any exception."""
        with as_trouble(), self._connection.begin():
            yield Change(self._connection)
            self._watch.must_be_in_place()

    def load(self, evening_id: str) -> Evening | None:
        """Return the evening; inside a change as that change has made it so far.

        Parts that did not change are the same objects as the last time.
        """
        with self._reading() as connection:
            try:
                read = read_evening(connection, evening_id)
            except (DBAPIError, sqlite3.OperationalError) as error:
                if not is_unreadable_text(error):
                    raise
                with lenient_text(self.driver):
                    read = read_evening(connection, evening_id)
        if read is None:
            return None
        evening, damaged = read
        if damaged != self.damaged and damaged:
            log.error("%d quotes are no longer what was stored", len(damaged))
        self.damaged = damaged
        return evening

    def shelf(self, now: datetime | None = None) -> tuple[ShelfRow, ...]:
        """Return a line for each evening, the one whose run changed last first.

        With `now` (aware UTC) the line of the next evening also tells what lies ahead.
        """
        with self._reading() as connection:
            return read_shelf(connection, now)

    def running_evening_id(self, but: str = "") -> str | None:
        """Return the id of the evening that has begun and is not closed; of several the one that moved last.

        The evening with the id `but` is left out. Inside a change it is as that change has made it so far.
        """
        with self._reading() as connection:
            return read_running_id(connection, but)

    def last_beat(self) -> Beat | None:
        """Return the last moment that was stored on both clocks."""
        with self._reading() as connection:
            return read_beat(connection)

    def has(self, evening_id: str) -> bool:
        """Return whether an evening is kept, also one that cannot be read any more."""
        with self._reading() as connection:
            return erasing.has_evening(connection, evening_id)

    def people_before(self, day: date) -> dict[str, bool]:
        """Return of which evenings of an earlier day there may be a list of people; see `erasing.people_before`."""
        with self._reading() as connection, lenient_text(self.driver):
            return erasing.people_before(connection, day)

    def themes(self) -> tuple[tuple[Theme, tuple[date, ...]], ...]:
        """Return every theme as it was put last, with the days of its evenings, the latest first."""
        with self._reading() as connection:
            return read_all_themes(connection)

    def wipe(self) -> None:
        """Leave nothing of what was deleted in the file or its log; takes as long as writing the file anew."""
        erasing.wipe(self.driver)

    def check(self) -> Findings:
        """Read the whole file and return what is wrong with it; takes some milliseconds for each thousand quotes."""
        with as_trouble():
            return check(self.driver)

    @property
    def driver(self) -> sqlite3.Connection:
        """The connection of SQLite itself, for backups."""
        return driver_of(self._connection)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """Give the connection; outside a change in a transaction that takes no lock and sees one moment."""
        with as_trouble():
            if self._connection.in_transaction():
                yield self._connection
                return
            self._connection.info[READING] = True
            try:
                with self._connection.begin():
                    yield self._connection
            finally:
                self._connection.info[READING] = False
