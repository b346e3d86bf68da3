"""The contents of a copy: which evenings are in it, and whether it holds anything that the store never had."""

import logging
import sqlite3
from collections.abc import Callable, Collection
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from app.store.files import read_only
from app.store.lenient import leniently
from app.store.said import IDS, SAID, Said, said_of

T = TypeVar("T")

log = logging.getLogger(__name__)

_IS_STORE = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'evening'"
_THERE = f"{SAID} WHERE gone IS 0"
_TITLES = "SELECT id, title, date FROM evening"


class Titled(NamedTuple):
    """An evening in a copy, by what one knows it by."""

    id: str
    title: str
    date: date


def evenings_in(path: Path) -> frozenset[str]:
    """Return the ids of the evenings in a copy of any revision; none when it is no store, or too damaged to tell.

    Raises sqlite3.OperationalError when somebody holds it, or the disk does not give it.
    """
    return frozenset(str(id) for (id,) in _rows(path, IDS))


def said_in(path: Path) -> Said:
    """Return what was ever said in a copy, as `evenings_in` reads it; where the quotes cannot be read, the evenings."""
    return said_of(evenings_in(path), _rows(path, SAID))


def more_in(path: Path, known: Said, gone: Collection[str] = ()) -> dict[str, int | None]:
    """Return the evenings of which a copy holds more than is known, each with how many quotes more.

    That is None where the evening itself is not known. Those in `gone` are passed over, and what was deleted in the copy
    is no more.
    """
    there = said_of(evenings_in(path), _rows(path, _THERE))
    more = {id: said - known[id] if id in known else None for id, said in there.items() if id not in gone}
    return {id: None if quotes is None else len(quotes) for id, quotes in more.items() if quotes is None or quotes}


def has_more(path: Path, known: Said, gone: Collection[str] = ()) -> bool:
    """Return whether a copy holds an evening, or a quote of one, that is not among what is known nor erased."""
    said = said_in(path)
    return any(id not in known or said[id] - known[id] for id in said.keys() - gone)


def may_go(path: Path, known: Said) -> bool:
    """Return whether all that a copy holds is known; one that cannot be looked into stays, for nobody knows."""
    return look_into(partial(has_more, known=known), path) is False


def look_into(look: Callable[[Path], T], path: Path) -> T | None:
    """Return what is in a copy; None when it cannot be looked into, as while a scanner holds it: the others go on."""
    try:
        return look(path)
    except sqlite3.OperationalError:
        log.error("a copy cannot be looked into")
        return None


def titles_in(path: Path) -> tuple[Titled, ...]:
    """Return the evenings in a copy, as `evenings_in` reads it; one whose date cannot be read is left out."""
    return tuple(_titled(*row) for row in _rows(path, _TITLES) if _is_date(row[2]))


def _titled(id: str, title: str, day: str) -> Titled:
    return Titled(str(id), str(title), date.fromisoformat(day))


def _is_date(text: object) -> bool:
    try:
        date.fromisoformat(str(text))
    except ValueError:
        return False
    return True


def _rows(path: Path, statement: str) -> list[tuple[Any, ...]]:
    try:
        with closing(read_only(path)) as driver:
            if not driver.execute(_IS_STORE).fetchone()[0]:
                return []
            return leniently(driver, lambda: driver.execute(statement).fetchall())
    except sqlite3.OperationalError:
        raise
    except (sqlite3.DatabaseError, UnicodeDecodeError):  # SQLite tells of damage in the words of the file
        return []
