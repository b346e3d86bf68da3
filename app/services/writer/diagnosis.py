"""The diagnosis: whether the store is sound, without a word of what is in it."""

import platform
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from app.services.writer.books import Books
from app.store.copies.backup import moment_of

PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "alembic", "pydantic")


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What was found. `evenings` stand on the shelf, `binned` are in the bin; `damaged` counts parts of evenings.

    `backed_up` is when the newest verified backup was made, aware UTC; None without one.
    """

    versions: tuple[tuple[str, str], ...]
    folder: Path
    evenings: int
    binned: int
    whole: bool
    damaged: int
    backed_up: datetime | None

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong with what is stored."""
        return self.whole and not self.damaged


def diagnose(books: Books) -> Diagnosis:
    """Read the whole store and say how it is; takes some milliseconds for each thousand quotes."""
    found = books.store.check()
    shelf = books.shelf()
    binned = sum(1 for row in shelf if row.binned_at is not None)
    backups = books.backups()
    versions = [("Samenspraak", version("samenspraak")), ("Python", platform.python_version())]
    versions += [(name, version(name)) for name in PACKAGES]
    versions += [("SQLite", sqlite3.sqlite_version), (platform.system(), platform.release())]
    return Diagnosis(
        versions=tuple(versions),
        folder=books.folder,
        evenings=len(shelf) - binned,
        binned=binned,
        whole=found.is_whole,
        damaged=len(found.damaged),
        backed_up=moment_of(backups[0]) if backups else None,
    )
