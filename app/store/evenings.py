"""The store: the one place that reads and changes the evenings that are kept."""

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Self, TypeVar

from sqlalchemy import Engine

from app.models.damage import Damage
from app.models.evening import Evening
from app.models.ground.clock import Beat
from app.models.ground.faults import StoreTrouble
from app.models.preparation import Theme
from app.models.promises.opening import NextOpening
from app.models.promises.promised import PromisedEvening
from app.models.shelf import ShelfRow
from app.store import erasing, history
from app.store.change import Change
from app.store.check import ROW_KINDS, TOLD, Findings, check, damaged
from app.store.database import driver_of, writing
from app.store.files import FileWatch
from app.store.history import HistoryRow
from app.store.lenient import leniently
from app.store.opening import open_database
from app.store.promises import read_next_openings, read_promised, read_promising
from app.store.reading import read_evening
from app.store.said import Said, read_said
from app.store.shelf import may_run, read_all_themes, read_beat, read_binned, read_running_id, read_shelf
from app.store.troubles import as_trouble

__all__ = ["Change", "Store"]

T = TypeVar("T")

log = logging.getLogger(__name__)


class Store:
    """The evenings in one file. It holds the only connection; one thread at a time may use it.

    All that it does raises `StoreTrouble` when the disk or the database refuses. A change that raised may or may not
    have been kept: try again with the same ids.
    """

    def __init__(self, engine: Engine) -> None:
        """Take the engine of `open_database` over; `close` gives it up."""
        self.damaged: dict[str, tuple[Damage, ...]] = {}
        """What is no longer what was stored, of each evening that was read, by its id; as it was read last."""
        self._engine = engine
        with as_trouble():
            self._connection = engine.connect()
            self.driver = driver_of(self._connection)
            """The connection of SQLite itself, by which all of the store is read and written."""
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
        with as_trouble(), writing(self.driver):
            yield Change(self.driver)
            self._watch.must_be_in_place()

    def load(self, evening_id: str) -> Evening | None:
        """Return the evening; inside a change as that change has made it so far. `damaged` then tells how it is.

        Parts that did not change are the same objects as the last time. What is damaged is read as well as it goes.
        """
        read = self._read(lambda driver: read_evening(driver, evening_id))
        known = self.damaged.pop(evening_id, ())
        if read is None:
            return None
        evening, found = read
        if found and found != known:
            log.error("no longer what was stored: %s", ", ".join(one.part for one in found))
        if found:
            self.damaged[evening_id] = found
        return evening

    def is_readable(self) -> bool:
        """Return whether every evening can be read whole, but for single quotes."""
        try:
            found = self._read(lambda driver: damaged(driver, without=("quotes", *TOLD)))
        except StoreTrouble:
            return False
        return not found

    def damaged_parts(self) -> tuple[Damage, ...]:
        """Return what is damaged of the heads and parts of all evenings: what the shelf and a start can tell at once."""
        return self._read(lambda driver: damaged(driver, without=ROW_KINDS))

    def shelf(self, now: datetime | None = None) -> tuple[ShelfRow, ...]:
        """Return a line for each evening, the one whose run changed last first.

        With `now` (aware UTC) the line of the next evening also tells what lies ahead.
        """
        return self._read(lambda driver: read_shelf(driver, now))

    def running_evening_id(self, but: str = "") -> str | None:
        """Return the id of the evening that has begun and is not closed; of several the one that moved last.

        The evening with the id `but` is left out. Inside a change it is as that change has made it so far.
        """
        return self._read(lambda driver: read_running_id(driver, but))

    def may_run(self) -> bool:
        """Return whether an evening runs, or one may of which that cannot be read: then nothing is erased unasked."""
        return self._read(may_run)

    def last_beat(self) -> Beat | None:
        """Return the last moment that was stored on both clocks."""
        return self._read(read_beat)

    def binned(self) -> dict[str, datetime]:
        """Return the evenings in the bin, each with the moment (aware UTC) it came there."""
        return self._read(read_binned)

    def has(self, evening_id: str) -> bool:
        """Return whether an evening is kept, also one that cannot be read any more."""
        return self._read(lambda driver: erasing.has_evening(driver, evening_id))

    def said(self) -> Said:
        """Return what was ever said in each evening, deleted quotes too; the ids only."""
        return self._read(read_said)

    def people_before(self, day: date) -> dict[str, bool]:
        """Return of which evenings of an earlier day there may be a list of people; see `erasing.people_before`."""
        return self._read(lambda driver: erasing.people_before(driver, day))

    def with_words_over(self) -> dict[str, bool]:
        """Return the evenings that may hold words which are no part of them any more; see `erasing.with_words_over`."""
        return self._read(erasing.with_words_over)

    def steps_of(self, evening_id: str) -> tuple[HistoryRow, ...]:
        """Return the steps of what was said in an evening, undone ones too; see `history.steps_of`."""
        return self._read(lambda driver: history.steps_of(driver, evening_id))

    def themes(self) -> tuple[tuple[Theme, tuple[date, ...]], ...]:
        """Return every theme as it was put last, with the days of its evenings, the latest first."""
        return self._read(read_all_themes)

    def promising(self) -> tuple[str, ...]:
        """Return the ids of the closed evenings with a promise, the latest first."""
        return self._read(read_promising)

    def next_openings(self) -> tuple[NextOpening, ...]:
        """Return with what the evenings that still come will open, the first of them first."""
        return self._read(read_next_openings)

    def promised(self, ids: Sequence[str]) -> tuple[PromisedEvening, ...]:
        """Return what was promised on these evenings; takes about a millisecond for each."""
        return self._read(lambda driver: read_promised(driver, ids))

    def wipe(self) -> None:
        """Leave nothing of what was deleted in the file or its log; takes as long as writing the file anew."""
        erasing.wipe(self.driver)

    def check(self) -> Findings:
        """Read the whole file and return what is wrong with it; takes some milliseconds for each thousand quotes."""
        with as_trouble():
            return check(self.driver)

    def _read(self, read: Callable[[sqlite3.Connection], T]) -> T:
        """Read within a change, or outside it in a transaction that takes no lock and sees one moment."""
        with as_trouble():
            if self.driver.in_transaction:
                return leniently(self.driver, lambda: read(self.driver))
            self.driver.execute("BEGIN")
            try:
                return leniently(self.driver, lambda: read(self.driver))
            finally:
                _end(self.driver)


def _end(driver: sqlite3.Connection) -> None:
    """End a transaction that only read; after some troubles SQLite has done so itself."""
    if driver.in_transaction:
        driver.execute("ROLLBACK")
