"""The codec: frozen values to plain JSON and back, for rows of the store and the undo history.

It trusts what it reads, for the store wrote it. Data from outside comes in through pydantic.
"""

import types
from dataclasses import InitVar, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
_PLAIN = frozenset({str, int, float, bool, type(None)})


def to_plain(value: object) -> Any:
    """Return the value as lists, dicts and plain values; moments become ISO texts."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {name: to_plain(getattr(value, name)) for name in _names(type(value))}
    raise TypeError(type(value).__name__)


def from_plain(kind: type[T], plain: Any) -> T:
    """Return a value of `kind`. A field that is missing gets its default, an unknown one is passed over."""
    return cast(T, _read(kind, plain))


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(kind: Any, plain: Any) -> Any:
    if isinstance(kind, InitVar):  # how a field was written before; the value makes of it what it is now
        return _read(kind.type, plain)
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        if plain is None:
            return None
        return _read(next(arm for arm in get_args(kind) if arm is not type(None)), plain)
    if origin is tuple:
        arms = get_args(kind)
        if arms[-1] is Ellipsis:
            return tuple(_read(arms[0], item) for item in plain)
        return tuple(_read(arm, item) for arm, item in zip(arms, plain, strict=True))
    if is_dataclass(kind):
        hints = _hints(cast(type, kind))
        return cast(Any, kind)(**{name: _read(hint, plain[name]) for name, hint in hints.items() if name in plain})
    if kind in (datetime, date, time):
        return kind.fromisoformat(plain)
    return kind(plain)
