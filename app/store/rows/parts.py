"""The parts: what nothing reads over evenings, each one text with its seal in a row of one kind."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any, NamedTuple, get_type_hints

from app.models.evening import Evening
from app.models.ground.codec import from_plain
from app.store.lenient import first_row, leniently
from app.store.rows.fields import UNREADABLE, emptiest, has_default, to_text
from app.store.rows.kept import HEAD, ROWS
from app.store.rows.seal import seal

ASIDE = "damaged."
"""Before the name of a part: what was damaged, as it stood there, when something new was written over it."""

_PUT = (
    "INSERT INTO part (evening_id, name, state, hash) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (evening_id, name) DO UPDATE SET state = excluded.state, hash = excluded.hash"
)
_GET = "SELECT state, hash FROM part WHERE evening_id = ? AND name = ?"
_SET_ASIDE = "INSERT OR IGNORE INTO part (evening_id, name, state, hash) VALUES (?, ?, ?, ?)"
_NEW_INDEX = "REINDEX part"
_NAMED = "SELECT rowid, name, state, hash FROM part WHERE evening_id = ?"
_NAME = "UPDATE part SET name = ? WHERE rowid = ?"
_DROP_ROW = "DELETE FROM part WHERE rowid = ?"
_DROP = "DELETE FROM part WHERE evening_id = ? AND name = ?"


class Part(NamedTuple):
    """A field of an evening that is kept as one text. Without a default every evening has it."""

    kind: Any
    blank: Any
    always: bool


def _parts() -> dict[str, Part]:
    hints = get_type_hints(Evening)
    return {
        field.name: Part(hints[field.name], emptiest(field, hints[field.name]), not has_default(field))
        for field in fields(Evening)
        if field.name not in (*HEAD, *ROWS)
    }


PARTS = _parts()
"""Every part by its name; nothing else must be said to have one stored, checked, erased and seen at the first look."""

FIRST = (
    *("details", "agenda", "prompts", "points", "run", "stage", "draft"),
    *("plan", "people", "seating"),
)
"""The parts that every evening in a file has. One that comes later is missing in older evenings, and empty there."""

APART = {"people": ("listed",), "followup": ("actions", "publications")}
"""What of a part is read over evenings, and has rows of its own."""


def part_of(evening: Evening, name: str) -> Any:
    """Return what the text of a part holds; what of it has rows of its own is left out."""
    value = getattr(evening, name)
    return replace(value, **dict.fromkeys(APART[name], ())) if name in APART else value


def is_sealed(name: str, state: str, stored_seal: int) -> bool:
    """Return whether the text of a part is what was stored; far quicker than reading it."""
    return seal((name, state)) == stored_seal


def own_name(name: object, state: str, stored_seal: int) -> str:
    """Return which part a row is. The seal covers the name too, so it tells the name of one whose name was damaged.

    A name that no seal tells stays as it stands: of a newer version when its seal fits, else of nobody knows what.
    """
    told = str(name)  # a damaged row may hold anything
    if told.removeprefix(ASIDE) in PARTS:
        return told
    return next((known for known in PARTS if is_sealed(known, state, stored_seal)), told)


@lru_cache(maxsize=1_024)
def read_part(name: str, state: str, stored_seal: int) -> tuple[Any, bool]:
    """Return the value in a text as well as it can be read, and whether the text is what was stored.

    The same text gives the same value. A name that is not known belongs to a newer version; it has no value.
    """
    sound = is_sealed(name, state, stored_seal)
    part = PARTS.get(name)
    if part is None:
        return None, sound
    try:
        return from_plain(part.kind, json.loads(state)), sound
    except UNREADABLE:
        return part.blank, False


def add_parts(driver: sqlite3.Connection, evening: Evening) -> None:
    """Keep all parts of a new evening."""
    texts = ((name, to_text(part_of(evening, name))) for name in PARTS)
    driver.executemany(_PUT, [(evening.id, name, text, seal((name, text))) for name, text in texts])


def changed_parts(before: Evening, after: Evening) -> Mapping[str, Any]:
    """Return the parts that differ, as they are in `after`."""
    moved = (name for name in PARTS if getattr(after, name) is not getattr(before, name))
    return {name: part_of(after, name) for name in moved if part_of(after, name) != part_of(before, name)}


def put_part(driver: sqlite3.Connection, evening_id: str, name: str, value: Any) -> None:
    """Make a part this value; one that is there already is not touched.

    A damaged one that reads as this value stays damaged. Something new written over it is what the user wants now;
    what stood there is set aside, and told until somebody answers.
    """
    text = to_text(value)
    stored = get_text(driver, evening_id, name)
    was_lost = stored is None
    if was_lost:
        mend_names(driver, evening_id)
        stored = get_text(driver, evening_id, name)
    if stored is not None:
        read, sound = read_part(name, *stored)
        if read == value:
            return
        if was_lost or not sound:
            driver.execute(_SET_ASIDE, (evening_id, ASIDE + name, *stored))
    put_text(driver, evening_id, name, text, seal((name, text)))


def put_text(driver: sqlite3.Connection, evening_id: str, name: str, text: str, sealed: int) -> None:
    """Make a part this text, whatever stood there."""
    driver.execute(_PUT, (evening_id, name, text, sealed))


def get_text(driver: sqlite3.Connection, evening_id: str, name: str) -> tuple[str, int] | None:
    """Return the text of a part and its seal, if the part is there."""
    row = first_row(driver, _GET, (evening_id, name))
    return None if row is None else (row[0], row[1])


def mend_names(driver: sqlite3.Connection, evening_id: str) -> set[str]:
    """Give the parts of an evening whose names were damaged their own names back, and return those names.

    A name stands in the index too; there it is made anew from the rows themselves.
    """
    driver.execute(_NEW_INDEX)
    lost = {own: row_id for row_id, name, own in _names(driver, evening_id) if own != name}
    mended = {own for own in lost if own in PARTS and get_text(driver, evening_id, own) is None}
    driver.executemany(_NAME, [(own, lost[own]) for own in mended])
    return mended


def drop_left(driver: sqlite3.Connection, evening_id: str, name: str) -> None:
    """Let go of all that is left of a part beside its own row: what was set aside, and what has the name of no part."""
    of_it = [one for one in _names(driver, evening_id) if one[2].removeprefix(ASIDE) == name]
    left = [(row_id,) for row_id, stands, _ in of_it if stands != name or name not in PARTS]
    driver.executemany(_DROP_ROW, left)


def _names(driver: sqlite3.Connection, evening_id: str) -> list[tuple[int, object, str]]:
    """Return of each row of an evening where it stands, its name there, and which part it is."""
    rows = leniently(driver, lambda: driver.execute(_NAMED, (evening_id,)).fetchall())
    return [(row_id, name, own_name(name, state, stored_seal)) for row_id, name, state, stored_seal in rows]


def forget_aside(driver: sqlite3.Connection, evening_id: str, name: str) -> None:
    """Let go of what was set aside of a part. A second call does nothing."""
    driver.execute(_DROP, (evening_id, ASIDE + name))
