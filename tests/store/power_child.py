"""What a process does while the power is cut: run as `python -m tests.store.power_child DEED FOLDER [SYNCHRONOUS]`.

After each thing that it was told is stored it writes how the evening stands then, as one line.
"""

import hashlib
import os
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from app.models.evening import Evening
from app.models.said.dialogue import Draft
from app.services.commands import commands as c
from app.services.writer.books import BACKUPS_NAME, STORE_NAME, Books, restore_backup
from app.store import database
from app.store.copies import backup
from app.store.evenings import Store
from app.store.rows.fields import to_text
from tests.store.making import NOW, make_evening, make_quote, plain_evening

PAGES = 60
"""In the log, until they are put into the file: a small number, so that this happens often."""


def state(evening: Evening | None) -> str:
    """Return a name for how an evening stands; two that differ in anything have two names."""
    return hashlib.sha256(to_text(evening).encode()).hexdigest()[:16] if evening is not None else "none"


def say(evening: Evening | None) -> None:
    os.write(1, f"{state(evening)}\n".encode())


def commands(number: int) -> Iterator[c.Command]:
    """Yield what one speaker leads to."""
    at = NOW + timedelta(seconds=number)
    yield c.SaveDraft(at, Draft(f"e1-q{number}", f"half {number}"))
    yield c.AddQuote(at, make_quote(number))
    if number % 3 == 0:
        yield c.EditQuote(at, f"e1-q{number}", f"anders {number} " * 20)
    if number % 4 == 0:
        yield c.AddMinutes(at, 1)
    if number % 5 == 0:
        yield c.DeleteQuote(at, f"e1-q{number}")
        yield c.UndoWords(at)


def hold(folder: Path) -> None:
    """Make a store, keep an evening in it, and hold it."""
    books = Books(folder, NOW)
    books.store.driver.execute(f"PRAGMA wal_autocheckpoint={PAGES}").fetchone()
    books.put_evening(plain_evening())
    say(books.load("e1"))
    books.handle(books.load("e1"), c.Begin(NOW))
    say(books.load("e1"))
    for number in range(30):
        for command in commands(number):
            books.handle(books.load("e1"), command)
            say(books.load("e1"))
    books.close()


def upgrade(folder: Path) -> None:
    """Open a store of an older version."""
    store = Store.open(folder / STORE_NAME, folder / BACKUPS_NAME, NOW)
    say(store.load("e1"))
    store.close()


def put_back(folder: Path) -> None:
    """Put a backup in the place of the store."""
    chosen = backup.all_backups(folder / BACKUPS_NAME)[0]
    restore_backup(chosen, folder, NOW)
    say(make_evening())


if __name__ == "__main__":
    if len(sys.argv) > 3:
        database._PRAGMAS["synchronous"] = int(sys.argv[3])
    {"hold": hold, "upgrade": upgrade, "put_back": put_back}[sys.argv[1]](Path(sys.argv[2]))
