"""The check: whether a file of the store is whole, down to the words of each quote."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.store.files import read_only
from app.store.pace import AT_ONCE, Pace
from app.store.rows import fingerprint_of_row
from app.store.troubles import is_unreadable_text

_QUOTES = "SELECT id, hash, block, prompt, voice, text, said_at FROM quote WHERE gone IS 0"


@dataclass(frozen=True, slots=True)
class Findings:
    """What is wrong with a file: damaged pages or indexes, rows without their evening, quotes with other words."""

    pages: int
    orphans: int
    quotes: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether the file itself is in order; single quotes may still be damaged."""
        return self.pages == 0 and self.orphans == 0

    @property
    def is_sound(self) -> bool:
        """Whether nothing at all is wrong."""
        return self.is_whole and not self.quotes


def check(driver: sqlite3.Connection, pace: Pace = AT_ONCE) -> Findings:
    """Read everything behind this connection. Raises sqlite3.DatabaseError when that is not possible at all.

    Beside the writer it keeps a pace, and then it raises Stopped when that is stopped.
    """
    with pace.of(driver):
        return _check(driver, pace)


def _check(driver: sqlite3.Connection, pace: Pace) -> Findings:
    complaints = [row for row in driver.execute("PRAGMA integrity_check") if row[0] != "ok"]
    orphans = driver.execute("PRAGMA foreign_key_check").fetchall()
    try:
        quotes = _damaged_quotes(driver, pace)
    except sqlite3.OperationalError as error:
        if not is_unreadable_text(error):
            raise
        with lenient_text(driver):
            quotes = _damaged_quotes(driver, pace)
    return Findings(len(complaints), len(orphans), quotes)


def _damaged_quotes(driver: sqlite3.Connection, pace: Pace) -> tuple[str, ...]:
    rows = pace.over(driver.execute(_QUOTES))
    return tuple(id for id, stored_hash, *words in rows if fingerprint_of_row(id, *words) != stored_hash)


def check_file(path: Path, pace: Pace = AT_ONCE) -> Findings:
    """Check a file without changing it, through a connection of its own."""
    with closing(read_only(path)) as driver:
        return check(driver, pace)


@contextmanager
def lenient_text(driver: sqlite3.Connection) -> Iterator[None]:
    """Read texts that are no longer UTF-8 with replacement signs, so that their hash tells which they are."""
    strict = driver.text_factory
    driver.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        yield
    finally:
        driver.text_factory = strict
