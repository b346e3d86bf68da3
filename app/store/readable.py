"""Readable: whether nothing in a file is so damaged that an evening cannot be opened."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.store.check import lenient_text
from app.store.files import read_only
from app.store.first_look import read_plainly
from app.store.pace import AT_ONCE, Pace


def is_readable(path: Path, pace: Pace = AT_ONCE) -> bool:
    """Return whether every evening in a file can be read whole. What was said is for `check`, by its hashes."""
    with closing(read_only(path)) as driver, lenient_text(driver):
        try:
            for (evening_id,) in pace.over(driver.execute("SELECT id FROM evening").fetchall()):
                read_plainly(driver, evening_id, with_quotes=False)
        except (sqlite3.Error, ValueError, TypeError, KeyError):  # whatever stands there instead of an evening
            return False
    return True
