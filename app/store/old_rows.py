"""The rows of before the parts: read as well as they go, and checked by the one seal that they had, that of a quote.

The step to the parts stands on this, so it changes no more than a step that has been released.
"""

import hashlib
import json
import sqlite3
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

Row = dict[str, Any]

SEALED_SINCE = 3
"""The first revision in which everything has a seal."""

_CHOICES = {
    "other": (
        *("walk_in", "group", "welcome", "introduction", "dialogue", "summary"),
        *("break", "tables", "presentations", "closing", "mark", "other"),
    ),
    "none": ("none", "start_time", "ring", "end_time", "minutes", "seconds"),
    "doors": ("doors", "start", "end"),
    "parent": ("parent", "school", "pupil"),
}
"""Among what a text is one of, by what it is when it cannot be read."""

_QUOTES = "SELECT evening_id, id, block, prompt, voice, text, said_at, hash FROM quote WHERE gone IS 0"


def damaged_quotes(driver: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """Return the ids of the quotes that are no longer what was stored, by their evening."""
    found: dict[str, tuple[str, ...]] = {}
    rows = driver.execute(_QUOTES)
    names = [column[0] for column in rows.description]
    for row in (dict(zip(names, values, strict=True)) for values in rows):
        if old_hash(row) != row["hash"]:
            id = str(row["evening_id"])
            found[id] = (*found.get(id, ()), str(row["id"]))
    return found


def old_hash(row: Mapping[str, Any]) -> str:
    """Return the hash that stood beside such a quote; an empty text when none can be made of it."""
    try:
        said_at = datetime.fromisoformat(row["said_at"]).isoformat()
        parts = (row["id"], row["block"], row["prompt"] or "", row["voice"], row["text"], said_at)
        return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    except (ValueError, TypeError):
        return ""


def readable(row: Mapping[str, Any], blanks: Mapping[str, Any]) -> tuple[Row, bool]:
    """Return the columns of `blanks`, each as it stands in the row or, when that cannot be read, blank.

    And whether all of them could be read. A blank of None stands for a text that may be missing.
    """
    read = {name: row.get(name) if _fits(name, row.get(name), blank) else blank for name, blank in blanks.items()}
    return read, all(name in row and read[name] == row[name] for name in blanks)


def is_json(text: object) -> bool:
    """Return whether a text holds something that can be read."""
    return _can(json.loads, text)


def _fits(name: str, value: object, blank: object) -> bool:
    if blank is None and value is None:
        return True
    if not isinstance(value, str if blank is None else type(blank)):
        return False
    return value in _CHOICES.get(str(blank), (value,)) and _CHECKS.get(name, _anything)(value)


def _can(read: Callable[[Any], object], value: object) -> bool:
    try:
        read(value)
    except (ValueError, TypeError, KeyError, OSError):
        return False
    return isinstance(value, str)


def _anything(_value: object) -> bool:
    return True


def _is_moment(value: object) -> bool:
    return _can(datetime.fromisoformat, value) and datetime.fromisoformat(str(value)).tzinfo is not None


_CHECKS: dict[str, Callable[[object], bool]] = {
    **dict.fromkeys(("created_at", "closed_at", "touched_at", "said_at", "wall"), _is_moment),
    **dict.fromkeys(("anchor_at", "pinned"), partial(_can, time.fromisoformat)),
    **dict.fromkeys(("steps", "questions", "wishes"), is_json),
    "date": partial(_can, date.fromisoformat),
    "zone": partial(_can, ZoneInfo),
}
"""What a column must hold beside being of its type, where not every value is one."""
