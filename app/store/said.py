"""What was ever said: of each evening the ids of its quotes, by which a copy is held against the store."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

Said = Mapping[str, frozenset[str]]
"""Evenings by their id, each with the ids of all that was said there: of what was deleted since an empty row is left."""

IDS = "SELECT id FROM evening"
SAID = "SELECT evening_id, id FROM quote"


def read_said(driver: sqlite3.Connection) -> Said:
    """Return what was ever said in each evening that is kept."""
    return said_of((id for (id,) in driver.execute(IDS)), driver.execute(SAID))


def said_of(evenings: Iterable[str], quotes: Iterable[tuple[Any, Any]]) -> Said:
    """Return what was said in these evenings; of each quote come the ids of its evening and of itself."""
    found: dict[str, set[str]] = {evening_id: set() for evening_id in evenings}
    for evening_id, quote_id in quotes:
        found.setdefault(str(evening_id), set()).add(str(quote_id))
    return {evening_id: frozenset(said) for evening_id, said in found.items()}
