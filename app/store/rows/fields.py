"""The fields: how each field of a frozen value stands in a column of SQLite, taken from its type alone."""

import json
import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from dataclasses import Field as DataclassField
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any, NamedTuple, Union, cast, get_args, get_origin, get_type_hints

from app.models.ground.codec import from_plain, to_plain

Stored = str | int | float | None
"""What SQLite itself knows; what it gives back from a damaged row may be bytes as well."""

UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, OverflowError)
"""What is raised by a stored value of which nothing can be made any more."""

NO_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)


class Field(NamedTuple):
    """One field and its column. `take` raises one of `UNREADABLE` when nothing can be made of a value.

    `blank` is what stands in for a value of which nothing can be made.
    """

    name: str
    kind: type
    optional: bool
    put: Callable[[Any], Stored]
    take: Callable[[Any], Any]
    blank: Any


def fields_of(value: type, *names: str) -> tuple[Field, ...]:
    """Return the fields of a dataclass in their order; only those that are named, when any is."""
    hints = get_type_hints(value)
    wanted = (one for one in fields(value) if not names or one.name in names)
    return tuple(_field(one.name, hints[one.name], emptiest(one, hints[one.name])) for one in wanted)


def utc_text(moment: datetime) -> str:
    """Return the moment as it is stored: ISO in UTC, always with microseconds, so that text order is time order."""
    if moment.utcoffset() is None:
        raise ValueError("a moment without a zone cannot be stored")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def to_text(value: object) -> str:
    """Return a frozen value as one line of JSON, to the letter."""
    plain = to_plain(value)
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:  # half a sign, as a paste can leave, has no UTF-8
        return json.dumps(plain, separators=(",", ":"))
    return text


def has_default(field: "DataclassField[Any]") -> bool:
    """Return whether a value can be made without this field."""
    return not (field.default is field.default_factory is MISSING)


def emptiest(field: "DataclassField[Any]", hint: Any) -> Any:
    """Return what stands in a field of which nothing is known: its default, else the emptiest value of its type."""
    if field.default is not MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not MISSING else _blank(hint)


def _blank(hint: Any) -> Any:
    if _optional(hint):
        return None
    if get_origin(hint) is tuple:
        return ()
    if is_dataclass(hint):
        return cast(Any, hint)(**{field.name: field.blank for field in fields_of(cast(type, hint))})
    if issubclass(hint, Enum):
        return next(iter(hint))
    return {datetime: NO_MOMENT, date: NO_MOMENT.date(), time: time()}.get(hint) or hint()


def _field(name: str, hint: Any, empty: Any) -> Field:
    optional = _optional(hint)
    kind = next(arm for arm in get_args(hint) if arm is not type(None)) if optional else hint
    put, take = _ways(kind)
    if optional:
        put, take = _or_none(put), _or_none(take)
    return Field(name, kind, optional, put, take, empty)


def _optional(hint: Any) -> bool:
    return get_origin(hint) in (Union, types.UnionType) and type(None) in get_args(hint)


def _ways(kind: Any) -> tuple[Callable[[Any], Stored], Callable[[Any], Any]]:
    """Return how a value of this kind becomes what SQLite knows, and back."""
    if get_origin(kind) is tuple or is_dataclass(kind):
        return to_text, lambda text: from_plain(kind, json.loads(text))
    if kind is datetime:
        return utc_text, datetime.fromisoformat
    if kind in (date, time):
        return kind.isoformat, kind.fromisoformat
    if kind is bool:
        return int, lambda number: bool(_same(int, number))
    if issubclass(kind, Enum):
        return lambda one: one.value, kind
    return lambda one: one, lambda one: _same(kind, one)


def _same(kind: type, value: object) -> object:
    if not isinstance(value, kind):
        raise TypeError(kind.__name__)
    return value


def _or_none(way: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else way(value)
