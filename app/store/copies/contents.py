"""The contents of a copy: which evenings are in it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.store.files import read_only
from app.store.lenient import leniently

_IS_STORE = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'evening'"
_IDS = "SELECT id FROM evening"


def evenings_in(path: Path) -> frozenset[str]:
    """Return the ids of the evenings in a copy of any revision; none when it is no store, or too damaged to tell.

    Raises sqlite3.OperationalError when somebody holds it, or the disk does not give it.
    """
    try:
        with closing(read_only(path)) as driver:
            if not driver.execute(_IS_STORE).fetchone()[0]:
                return frozenset()
            return frozenset(str(id) for (id,) in leniently(driver, lambda: driver.execute(_IDS).fetchall()))
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        return frozenset()
