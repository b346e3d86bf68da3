"""What is kept: for each kind of row its columns, and which fields of an evening are kept as one text.

What is read over evenings is rows: heads, quotes, themes, actions with their updates, publications, and people, whose
names go apart. Every other field of an `Evening` is a part. So a new part is declared by its field there, and a new field
of a quote by the quote itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypedDict

from app.models.evening import Evening
from app.models.followup.followup import Action, ActionState
from app.models.followup.publications import Publication
from app.models.ground.clock import Beat
from app.models.preparation import Theme
from app.models.said.dialogue import Quote
from app.models.seats.people import Person
from app.store.rows.fields import fields_of
from app.store.rows.kinds import Broken, Kind

Head = Mapping[str, Any]

HEAD = ("id", "title", "date", "anchor", "created_at", "zone", "draaiboek", "archived", "binned_at")
"""The fields of an evening that stand in its own row, for the shelf."""

ROWS = ("quotes", "themes")
"""The fields of an evening that are lists of rows. What of people and follow-up is one too is within a part."""

_MARKS = ("id", "starred", "heard", "parked", "owner", "into")
_LISTED = tuple(field.name for field in fields(Person) if field.name != "name")
_ACTION = tuple(field.name for field in fields(Action) if field.name != "updates")


class FoundBy(TypedDict):
    """How rows are found that stand in a list of an evening."""

    key: tuple[str, ...]
    place: tuple[str, ...]
    order: str


@dataclass(frozen=True, slots=True)
class Moved:
    """Whether an evening runs or is closed, in its own row as well, so that the shelf need not decode its run."""

    block: str | None
    closed_at: datetime | None
    touched_at: datetime


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a person. It stands apart from everything else, so that it can go while the rest stays."""

    person_id: str
    name: str


@dataclass(frozen=True, slots=True)
class ActionUpdate:
    """An update as it is kept: with the action that it is about."""

    action_id: str
    id: str
    on: date
    words: str
    state: ActionState
    told: str


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """A step of a history that can be undone, or done again."""

    kind: str
    label: str
    undone: bool
    inverse: str


def _head(**values: Any) -> Head:
    return MappingProxyType(values)


MOVED = tuple(field.name for field in fields(Moved))
HEADS: Kind[Head] = Kind(
    "evening",
    _head,
    fields_of(Evening, *HEAD) + fields_of(Moved),
    {"hash": (), "moved_hash": ("id", *MOVED)},
    key=("id",),
    order="touched_at DESC, id",
)
QUOTES = Kind("quote", Quote, fields_of(Quote), {"hash": (), "marks_hash": _MARKS}, key=("id",), order="seq")
_PLACED: FoundBy = {"key": ("evening_id", "id"), "place": ("position",), "order": "position"}
THEMES = Kind("theme", Theme, fields_of(Theme), {"hash": ()}, **_PLACED)
PERSONS = Kind("person", Person, fields_of(Person, *_LISTED), {"hash": ()}, **_PLACED)
ACTIONS = Kind("action", Action, fields_of(Action, *_ACTION), {"hash": ()}, **_PLACED)
UPDATES = Kind("action_update", ActionUpdate, fields_of(ActionUpdate), {"hash": ()}, **_PLACED)
PUBLICATIONS = Kind("publication", Publication, fields_of(Publication), {"hash": ()}, **_PLACED)
NAMES = Kind("person_name", Name, fields_of(Name), {"hash": ()}, key=("evening_id", "person_id"))
STEPS = Kind("history", HistoryStep, fields_of(HistoryStep), {"hash": ()}, key=("id",), order="id")
BEATS = Kind("beat", Beat, fields_of(Beat), {"hash": ()}, key=("id",))


@lru_cache(maxsize=4_096)
def person_of(*row: Any) -> tuple[Person, Broken]:
    """Return the person of a row with the columns of the name behind it; without a name those are empty."""
    person, broken = PERSONS.read_once(*row[: len(PERSONS.columns)])
    named = row[len(PERSONS.columns) :]
    if not any(named):
        return person, broken
    name, unnamed = NAMES.read_once(*named)
    values = {field.name: getattr(person, field.name) for field in PERSONS.fields}
    return Person(**values, name=name.name), (*broken, *unnamed)
