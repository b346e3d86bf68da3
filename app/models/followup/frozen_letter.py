"""The frozen letter: what was decided on as one text, which reads back to the same letter, sentence by sentence.

Names and keys carry a mark, so that a search for words that go finds words of people and nothing else.
"""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from app.models.followup.letter import Letter

if TYPE_CHECKING:
    from pydantic import TypeAdapter

MARK = "~"
KEYS = frozenset(("key", "sources", "subjects", "kind", "shape", "voice", "length", "made"))
"""Fields that name something; all others hold words."""


def frozen(letter: Letter) -> str:
    """Return a letter as text, the same one each time."""
    return json.dumps(_plain(letter, marked=False), ensure_ascii=False, separators=(",", ":"))


def thawed(text: str) -> Letter:
    """Return the letter that a text holds; raises ValueError for a text that holds none."""
    return _adapter().validate_python(_unmarked(json.loads(text), marked=False))


@cache
def _adapter() -> "TypeAdapter[Letter]":
    from pydantic import TypeAdapter

    return TypeAdapter(Letter)


def _plain(value: object, *, marked: bool) -> object:
    if is_dataclass(value):
        names = [field.name for field in fields(value)]
        return {f"{MARK}{name}": _plain(getattr(value, name), marked=name in KEYS) for name in names}
    if isinstance(value, tuple):
        return [_plain(one, marked=marked) for one in value]
    if isinstance(value, Enum | date):
        return f"{MARK}{value.value if isinstance(value, Enum) else value.isoformat()}"
    return f"{MARK}{value}" if marked and isinstance(value, str) else value


def _unmarked(value: object, *, marked: bool) -> object:
    if isinstance(value, dict):
        plain = {name.removeprefix(MARK): one for name, one in value.items()}
        return {name: _unmarked(one, marked=name in KEYS) for name, one in plain.items()}
    if isinstance(value, list):
        return tuple(_unmarked(one, marked=marked) for one in value)
    return value.removeprefix(MARK) if marked and isinstance(value, str) else value
