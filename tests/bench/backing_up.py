"""Backing up and deleting: how long a change waits while a backup goes on, and how long until a deletion is through."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.models.ground.clock import Beat
from app.services.writer.books import Books

PAUSE_SECONDS = 0.002


def waits_during_backup(folder: Path) -> list[float]:
    """Return the milliseconds of every small change that is stored while one backup of this store is made."""
    now = datetime.now(UTC)
    books = Books(folder, now)
    try:
        books.back_up(now, at_once=True).result()
        backup = books.back_up(now + timedelta(minutes=1))
        waits = []
        while not backup.done():
            waits.append(_change(books, now))
            time.sleep(PAUSE_SECONDS)
        backup.result()
    finally:
        books.close()
    return waits


def waits_without_backup(folder: Path, count: int) -> list[float]:
    """Return the same for as many changes with nothing beside them: the floor."""
    now = datetime.now(UTC)
    books = Books(folder, now)
    try:
        waits = []
        for _ in range(count):
            waits.append(_change(books, now))
            time.sleep(PAUSE_SECONDS)
    finally:
        books.close()
    return waits


def deletion(folder: Path, evening_id: str) -> tuple[float, float]:
    """Delete an evening; return the milliseconds that the writer is held, and until it is out of all files."""
    now = datetime.now(UTC)
    books = Books(folder, now)
    try:
        books.back_up(now, at_once=True).result()
        begun = time.perf_counter()
        erased = books.delete(evening_id, now + timedelta(minutes=1))
        held = time.perf_counter() - begun
        erased.result()
        through = time.perf_counter() - begun
    finally:
        books.close()
    return held * 1000, through * 1000


def _change(books: Books, now: datetime) -> float:
    begun = time.perf_counter()
    books.keep_beat(Beat(now, 1.0, "bench"))
    return (time.perf_counter() - begun) * 1000
