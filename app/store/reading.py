"""Reading: an evening put together from its rows and parts, with what of it is damaged.

SQLite alone does it, so that the first look reads as the store does. Whatever is damaged is read as well as it goes.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from itertools import starmap
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from app.models.agenda.agenda import Agenda, Block, BlockKind
from app.models.agenda.run import Run
from app.models.damage import Damage
from app.models.evening import ZONE, Evening
from app.models.followup.followup import Action, Followup, Update
from app.store.rows.kept import (
    ACTIONS,
    HEAD,
    HEADS,
    NAMES,
    PERSONS,
    PUBLICATIONS,
    QUOTES,
    THEMES,
    UPDATES,
    ActionUpdate,
    person_of,
)
from app.store.rows.kinds import Broken
from app.store.rows.parts import ASIDE, FIRST, PARTS, own_name, read_part

T = TypeVar("T")
Marks = dict[str, tuple[str, ...]]
"""The parts that are damaged, each with the ids of single rows in it."""

_HEAD = HEADS.select("id = ?")
_PARTS = "SELECT name, state, hash FROM part WHERE evening_id = ?"
_QUOTES = QUOTES.select("evening_id = ? AND gone IS 0")
_THEMES = THEMES.select("evening_id = ?")
_ACTIONS = ACTIONS.select("evening_id = ?")
_UPDATES = UPDATES.select("evening_id = ?")
_PUBLICATIONS = PUBLICATIONS.select("evening_id = ?")
_NAMED = "person_name.evening_id = person.evening_id AND person_name.person_id = person.id"
_PEOPLE = (
    f"SELECT {PERSONS.listed}, {NAMES.listed} FROM person LEFT JOIN person_name ON {_NAMED}"
    " WHERE person.evening_id = ? ORDER BY position"
)


def read_evening(driver: sqlite3.Connection, evening_id: str) -> tuple[Evening, tuple[Damage, ...]] | None:
    """Return the evening and what of it is damaged; None when there is none with this id."""
    key = (evening_id,)
    row = driver.execute(_HEAD, key).fetchone()
    if row is None:
        return None
    marks: Marks = {}
    head, broken = HEADS.read(*row)
    marks |= {part: () for column, part in (("hash", "head"), ("moved_hash", "run")) if column in broken}
    parts = _read_parts(driver.execute(_PARTS, key), marks)
    quotes = _sound_or_marked("quotes", QUOTES.read, driver.execute(_QUOTES, key), marks)
    themes = _sound_or_marked("themes", THEMES.read, driver.execute(_THEMES, key), marks)
    listed = _sound_or_marked("listed", person_of, driver.execute(_PEOPLE, key), marks)
    if listed:
        parts["people"] = replace(parts["people"], listed=listed)
    parts["followup"] = _with_rows(parts["followup"], driver, key, marks)
    evening = Evening(**{name: head[name] for name in HEAD}, **parts, quotes=quotes, themes=themes)
    if not marks:
        return evening, ()
    return _fitting(evening, marks), damage_of(evening.id, evening.title, marks)


def _with_rows(followup: Followup, driver: sqlite3.Connection, key: tuple[str], marks: Marks) -> Followup:
    """Return what comes after with its actions, their updates, and the publications."""
    actions = _sound_or_marked("actions", ACTIONS.read, driver.execute(_ACTIONS, key), marks)
    publications = _sound_or_marked("publications", PUBLICATIONS.read, driver.execute(_PUBLICATIONS, key), marks)
    if not actions and not publications:
        return followup
    updates = _sound_or_marked("updates", UPDATES.read, driver.execute(_UPDATES, key), marks)
    return replace(followup, actions=with_updates(actions, updates), publications=publications)


def with_updates(actions: Iterable[Action], updates: Iterable[ActionUpdate]) -> tuple[Action, ...]:
    """Return the actions, each with what is kept of its updates, in their order."""
    given: dict[str, list[Update]] = {}
    for one in updates:
        given.setdefault(one.action_id, []).append(Update(one.id, one.on, one.words, one.state, one.told))
    return tuple(replace(action, updates=tuple(given.get(action.id, ()))) for action in actions)


def damage_of(evening_id: str, title: str, marks: Marks) -> tuple[Damage, ...]:
    """Return the damage of one evening."""
    return tuple(Damage(evening_id, title, part, rows) for part, rows in marks.items())


def mark_part(marks: Marks, name: str, sound: bool) -> None:
    """Mark a stored part that is damaged, or was when something new was written over it."""
    if not sound or name.startswith(ASIDE):
        marks.setdefault(name.removeprefix(ASIDE), ())


def mark_missing(marks: Marks, there: Collection[str]) -> None:
    """Mark the parts of which there is no row at all; a part that came later may be missing."""
    marks |= {name: () for name, part in PARTS.items() if name not in there and (part.always or name in FIRST)}


def _read_parts(rows: Iterable[tuple[str, str, int]], marks: Marks) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, state, stored_seal in rows:
        own = own_name(name, state, stored_seal)
        value, sound = read_part(own, state, stored_seal)
        if own == name or own not in values:
            values[own] = value
        mark_part(marks, own, sound and own == name)
    mark_missing(marks, values.keys())
    return {name: values.get(name, part.blank) for name, part in PARTS.items()}


def _sound_or_marked(
    part: str, read: Callable[..., tuple[T, Broken]], rows: Iterable[tuple[Any, ...]], marks: Marks
) -> tuple[T, ...]:
    found = tuple(starmap(read, rows))
    if not found:
        return ()
    values, seals = zip(*found, strict=True)
    if any(seals):
        marks[part] = tuple(str(getattr(value, "id", "")) for value, broken in found if broken)
    return values


def _fitting(evening: Evening, marks: Marks) -> Evening:
    """Return the evening so that its parts can be shown together: what is damaged gives way to what is sound."""
    if "head" in marks and not _is_zone(evening.zone):
        evening = replace(evening, zone=ZONE)
    if "agenda" in marks:
        return replace(evening, agenda=_with_blocks(evening))
    if "run" in marks and not _blocks_of(evening.run) <= {block.id for block in evening.agenda.blocks}:
        return replace(evening, run=Run())
    return evening


def _is_zone(zone: str) -> bool:
    try:
        return bool(ZoneInfo(zone))
    except (OSError, ValueError, KeyError):
        return False


def _blocks_of(run: Run) -> set[str]:
    named = {run.block} | {part.block for part in run.stretches} | {block for block, _ in run.added}
    return {block for block in named | set(run.skipped) if block is not None}


def _with_blocks(evening: Evening) -> Agenda:
    """Return the agenda with a block for each that is spoken of, at least one, and no part before its group."""
    seen: set[str] = set()
    blocks: list[Block] = []
    for block in evening.agenda.blocks:
        blocks.append(block if block.parent is None or block.parent in seen else replace(block, parent=None))
        seen.add(block.id)
    spoken_of = _blocks_of(evening.run) | {quote.block for quote in evening.quotes}
    lost = sorted(spoken_of - seen) or ([] if any(block.runs for block in blocks) else ["?"])
    return Agenda((*blocks, *(Block(id, BlockKind.OTHER, id, 0, 0) for id in lost)))
