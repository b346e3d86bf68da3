"""The check: whether a file of the store is whole, down to the seal of every row and part."""

import sqlite3
from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.models.damage import Damage
from app.store.files import read_only
from app.store.lenient import leniently
from app.store.old_rows import SEALED_SINCE, damaged_quotes
from app.store.pace import AT_ONCE, Pace
from app.store.reading import Marks, damage_of, mark_missing, mark_part
from app.store.rows.kept import ACTIONS, BEATS, HEADS, NAMES, PERSONS, PUBLICATIONS, QUOTES, STEPS, THEMES, UPDATES
from app.store.rows.kinds import Kind
from app.store.rows.parts import is_sealed, own_name

TOLD = ("steps", "beat")
"""What is no part of an evening and mends itself: nothing waits for it."""

_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"
"""A copy of an older version has no rows of what came later."""
_PARTS = "SELECT evening_id, name, state, hash FROM part"
_KINDS: tuple[tuple[str, Kind[Any], str, str], ...] = (
    ("quotes", QUOTES, "evening_id, id", "WHERE gone IS 0"),
    ("themes", THEMES, "evening_id, id", ""),
    ("listed", PERSONS, "evening_id, id", ""),
    ("listed", NAMES, "evening_id, person_id", ""),
    ("actions", ACTIONS, "evening_id, id", ""),
    ("updates", UPDATES, "evening_id, id", ""),
    ("publications", PUBLICATIONS, "evening_id, id", ""),
    ("steps", STEPS, "evening_id, id", ""),
    ("beat", BEATS, "'', id", ""),
)
ROW_KINDS = tuple(dict.fromkeys(part for part, *_ in _KINDS))
"""What of all evenings is in rows; it takes far longer to read than their parts."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What is wrong with a file: damaged pages or indexes, rows without their evening, parts of evenings."""

    pages: int
    orphans: int
    damaged: tuple[Damage, ...]

    @property
    def quotes(self) -> tuple[str, ...]:
        """The ids of the quotes that are damaged."""
        return tuple(id for found in self.damaged if found.part == "quotes" for id in found.rows)

    @property
    def is_whole(self) -> bool:
        """Whether the file itself is in order; parts of evenings may still be damaged."""
        return self.pages == 0 and self.orphans == 0

    @property
    def is_sound(self) -> bool:
        """Whether nothing at all is wrong."""
        return self.is_whole and not self.damaged

    @property
    def is_readable(self) -> bool:
        """Whether every evening can be read whole, but for single quotes."""
        return self.is_whole and all(one.part in ("quotes", *TOLD) for one in self.damaged)


def check(driver: sqlite3.Connection, pace: Pace = AT_ONCE) -> Findings:
    """Read everything behind this connection. Raises sqlite3.DatabaseError when that is not possible at all.

    Beside the writer it keeps a pace, and then it raises Stopped when that is stopped.
    """
    with pace.of(driver):
        return _check(driver, pace)


def _check(driver: sqlite3.Connection, pace: Pace) -> Findings:
    complaints = [row for row in driver.execute("PRAGMA integrity_check") if row[0] != "ok"]
    orphans = driver.execute("PRAGMA foreign_key_check").fetchall()
    return Findings(len(complaints), len(orphans), damaged(driver, pace=pace))


def damaged(driver: sqlite3.Connection, *, without: Collection[str] = (), pace: Pace = AT_ONCE) -> tuple[Damage, ...]:
    """Return what is damaged of all evenings; rows of the kinds in `without`, such as all quotes, are not read.

    A file of before the seals has one for the words of quotes; more cannot be told of it.
    """
    if driver.execute("PRAGMA user_version").fetchone()[0] < SEALED_SINCE:
        return () if "quotes" in without else leniently(driver, lambda: _damaged_before(driver))
    return leniently(driver, lambda: _damaged(driver, without, pace))


def _damaged_before(driver: sqlite3.Connection) -> tuple[Damage, ...]:
    titles = dict(driver.execute("SELECT id, title FROM evening"))
    return tuple(Damage(id, titles.get(id, ""), "quotes", ids) for id, ids in damaged_quotes(driver).items())


def _damaged(driver: sqlite3.Connection, without: Collection[str], pace: Pace) -> tuple[Damage, ...]:
    found: dict[str, Marks] = {}
    titles: dict[str, str] = {}
    there: dict[str, set[str]] = {}
    for row in driver.execute(HEADS.select()):
        head, broken = HEADS.read_once(*row)
        titles[head["id"]] = head["title"]
        for part in ("head" if column == "hash" else "run" for column in broken):
            found.setdefault(head["id"], {})[part] = ()
    for evening_id, name, state, stored_seal in pace.over(driver.execute(_PARTS)):
        own = own_name(name, state, stored_seal)
        there.setdefault(evening_id, set()).add(own)
        mark_part(found.setdefault(evening_id, {}), own, own == name and is_sealed(name, state, stored_seal))
    for id in titles:
        mark_missing(found.setdefault(id, {}), there.get(id, ()))
    tables = {name for (name,) in driver.execute(_TABLES)}
    for part, kind, ids, where in (one for one in _KINDS if one[0] not in without and one[1].table in tables):
        rows = driver.execute(f"SELECT {ids}, {_listed(driver, kind)} FROM {kind.table} {where}")
        for evening_id, id, *stored in pace.over(rows):
            if kind.broken(stored):
                marks = found.setdefault(evening_id, {})
                marks[part] = (*marks.get(part, ()), str(id))
    return tuple(one for id, marks in found.items() for one in damage_of(id, titles.get(id, ""), marks))


def _listed(driver: sqlite3.Connection, kind: Kind[Any]) -> str:
    """Return the columns of a kind as they stand in a file; what an older one lacks holds nothing there."""
    there = {column[1] for column in driver.execute(f"PRAGMA table_info({kind.table})")}
    return ", ".join(kind.column(name) if name in there else kind.absent(name) for name in kind.columns)


def check_file(path: Path, pace: Pace = AT_ONCE) -> Findings:
    """Check a file without changing it, through a connection of its own."""
    with closing(read_only(path)) as driver:
        return check(driver, pace)
