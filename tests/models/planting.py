"""Planting a word in every text of a value, also in fields that come later: what is erased must leave none of them."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, time
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

Place = tuple[str, str]
"""The name of a class and of one of its fields."""

LEFT_ALONE = {"id", "parent", "block", "zone", "mode", "target", "table", "person", "aside_id", "into", "told"}
"""Fields that name something else, or how it is used: with another word there the evening would be no evening."""
NAMES = {("KeyPoint", "quotes"), ("Run", "skipped"), ("Stage", "released"), ("Stage", "taken")}
NAMES |= {
    ("OwnText", "key"),
    ("OwnText", "digest"),
    ("Publication", "digest"),
    ("Action", "theme"),
    ("Plan", "openings_left"),
}


def planted(value: Any, word: str, seen: set[Place] | None = None) -> Any:
    """Return the value with this word in every text; of a list in the first item, which is made when there is none.

    `seen` takes the places where it was put.
    """
    seen = set() if seen is None else seen
    hints = get_type_hints(type(value))
    return replace(value, **{name: _put(value, name, hints[name], word, seen) for name in _texts(type(value))})


def texts_in(kind: Any) -> set[Place]:
    """Return every place in a kind of value, however deep, in which a text of a user may stand."""
    found: set[Place] = set()
    _look(kind, found, set())
    return found


def _look(kind: Any, found: set[Place], known: set[Any]) -> None:
    for arm in get_args(kind):
        _look(arm, found, known)
    if not is_dataclass(kind) or kind in known:
        return
    known.add(kind)
    hints = get_type_hints(kind)
    for name in _texts(kind):
        if _is_text(hints[name]):
            found.add((kind.__name__, name))
        _look(hints[name], found, known)


def _texts(kind: Any) -> Iterator[str]:
    names = (field.name for field in fields(kind) if field.init)
    return (name for name in names if name not in LEFT_ALONE and (kind.__name__, name) not in NAMES)


def _is_text(hint: Any) -> bool:
    """Tell whether a field is a text or a list of texts; what may be None names something else."""
    return hint is str or (get_origin(hint) is tuple and get_args(hint)[0] is str and set(get_args(hint)) <= {str, ...})


def _put(value: Any, name: str, hint: Any, word: str, seen: set[Place]) -> Any:
    now = getattr(value, name)
    if _is_text(hint):
        seen.add((type(value).__name__, name))
        return word if hint is str else (word, *now[1:])
    if is_dataclass(hint):
        return planted(now, word, seen)
    if get_origin(hint) is tuple and get_args(hint)[-1] is Ellipsis and is_dataclass(get_args(hint)[0]):
        if not texts_in(hint):
            return now
        first = now[0] if now else _made(get_args(hint)[0])
        return (planted(first, word, seen), *now[1:])
    return now


def _made(kind: Any) -> Any:
    """Return some value of a kind."""
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{field.name: _made(hints[field.name]) for field in fields(kind)})
    if get_origin(kind) in (Union, UnionType):
        return None
    if get_origin(kind) is tuple:
        arms = get_args(kind)
        return () if arms[-1] is Ellipsis else tuple(map(_made, arms))
    if issubclass(kind, Enum):
        return next(iter(kind))
    some = {datetime: datetime(2026, 11, 24, tzinfo=UTC), date: date(2026, 11, 24), time: time(19), str: "x"}
    return some[kind] if kind in some else kind()
