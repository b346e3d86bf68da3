"""Moved: a store whose file was moved or deleted while it is open is still behind its connection, and is written anew."""

import sqlite3
from datetime import datetime
from pathlib import Path

from app.models.ground.faults import StoreTrouble
from app.store.check import check_file
from app.store.copies.backup import copy_pages, put_aside
from app.store.files import private, put_in_place
from app.store.troubles import as_trouble


def write_in_place(source: sqlite3.Connection, path: Path, now: datetime) -> None:
    """Write all that is behind an open connection to `path`; what stands there now is kept beside it.

    Raises StoreTrouble when the disk refuses or the copy is not whole, and then `path` is as it was. `source` must be
    closed before `path` is opened.
    """
    with as_trouble(), private():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with put_in_place(path) as half:
            copy_pages(source, half)
            if not check_file(half).is_whole:
                raise StoreTrouble("damaged")
            put_aside(path, now)
