"""Differences: what differs between two evenings, so that the one can be brought back from the other."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from functools import cache
from hashlib import blake2b
from typing import Any, get_args, get_origin, get_type_hints

from app.models.agenda.agenda import Agenda, Block
from app.models.agenda.agreed import agreed
from app.models.agenda.run import Run
from app.models.evening import Details, Evening
from app.models.followup.followup import Action, Answer, Followup, Taken
from app.models.followup.publications import Debrief, OwnText, Publication
from app.models.ground.codec import to_plain
from app.models.ground.lists import changed_span
from app.models.harvest.harvest import Harvest
from app.models.preparation import Member, Plan, Role, Task, Theme
from app.models.said.dialogue import Prompt, Quote
from app.models.said.summary import KeyPoint
from app.models.seats.people import Counts, People, Person
from app.models.seats.tables import Seat, Seating, Table

NESTED = (Details, Agenda, Plan, People, Counts, Seating, Followup, Debrief)
"""What holds fields that can be put back one by one. Any other value, such as a clock time, goes back whole."""

KEYS = {
    **dict.fromkeys((Quote, KeyPoint, Prompt, Theme, Task, Member, Role, Block, Person, Table, Answer, Taken), "id"),
    **dict.fromkeys((Action, Publication), "id"),
    OwnText: "key",
    Seat: "person",
    Harvest: "table",
}
"""The things that stand in lists, each with the field by which it is known."""

NOT_HERE = ("stage", "draft")
"""The beamer goes back by the clock's own way; what is being typed is no step of a history."""

# Values are kept as plain JSON, and one class serves many kinds of them: `Any` stays in this file.
Was = tuple[Any, str]
"""A value as it was, and the mark of what the step left in its place."""


@dataclass(slots=True)
class InList:
    """What differs in a list: ids that came, what went with its neighbours, fields that changed, and the order."""

    came: dict[str, str] = field(default_factory=dict)
    went: list[tuple[str | None, str | None, Any]] = field(default_factory=list)
    changed: dict[str, dict[str, Was]] = field(default_factory=dict)
    order: tuple[list[str], str] | None = None


@dataclass(slots=True)
class Difference:
    """What brings one evening back from another: only the ids and fields that differ, each by its place.

    `at` is when a step with words was taken, or turned last: they are kept for a day from then. Else it is empty.
    """

    values: dict[str, Was] = field(default_factory=dict)
    lists: dict[str, InList] = field(default_factory=dict)
    at: str = ""

    def to_text(self) -> str:
        """Return it as the text that is stored."""
        lists = {
            place: {one.name: getattr(found, one.name) for one in fields(found)} for place, found in self.lists.items()
        }
        at = {"at": self.at} if self.at else {}
        return json.dumps({"values": self.values, "lists": lists, **at}, ensure_ascii=False)


def from_text(text: str) -> Difference:
    """Read a stored difference. Raises ValueError, TypeError or KeyError for a text that is none."""
    plain = json.loads(text)
    lists = {place: InList(**found) for place, found in plain["lists"].items()}
    return Difference(plain["values"], lists, plain.get("at", ""))


def difference(before: Evening, after: Evening) -> Difference:
    """Return what brings `before` back from `after`."""
    found = Difference()
    _look(Evening, before, after, "", found)
    return found


def mark(value: object) -> str:
    """Return a short text by which a value is known again."""
    text = json.dumps(to_plain(value), ensure_ascii=True)
    return blake2b(text.encode("ascii"), digest_size=8).hexdigest()


@cache
def hints_of(kind: type) -> dict[str, Any]:
    """Return the fields of a kind of value, each with its type."""
    return get_type_hints(kind)


def item_kind(hint: Any) -> type | None:
    """Return the kind of thing in a list of things that are known by a key."""
    kind = get_args(hint)[0] if get_origin(hint) is tuple else None
    return kind if kind in KEYS else None


def keyed(kind: type, items: Iterable[Any]) -> dict[str, Any]:
    """Return the things of a list, in their order, each by its key."""
    return {str(getattr(item, KEYS[kind])): item for item in items}


# Finding what differs


def _look(kind: type, was: Any, now: Any, place: str, found: Difference) -> None:
    for name, hint in hints_of(kind).items():
        old, new = getattr(was, name), getattr(now, name)
        if old is new or (kind is Evening and name in NOT_HERE) or old == new:
            continue
        item = item_kind(hint)
        if hint is Run:
            found.values |= _changed_agreed(agreed(old), agreed(new))
        elif hint in NESTED:
            _look(hint, old, new, f"{place}{name}.", found)
        elif item is not None:
            found.lists[place + name] = _in_list(item, old, new)
        else:
            found.values[place + name] = (to_plain(old), mark(new))


def _changed_agreed(was: dict[str, int], now: dict[str, int]) -> dict[str, Was]:
    places = sorted(was.keys() | now.keys())
    return {place: (was.get(place, 0), mark(now.get(place, 0))) for place in places if was.get(place) != now.get(place)}


def _in_list(kind: type, was: tuple[Any, ...], now: tuple[Any, ...]) -> InList:
    in_was, in_now = changed_span(was, now)
    old, new = keyed(kind, was[in_was]), keyed(kind, now[in_now])
    found = InList(came={key: mark(item) for key, item in new.items() if key not in old})
    for place, (key, item) in enumerate(old.items(), in_was.start):
        if key not in new:
            found.went.append((*_neighbours(kind, was, place), to_plain(item)))
        elif new[key] != item:
            found.changed[key] = _fields(item, new[key])
    then, today = [key for key in old if key in new], [key for key in new if key in old]
    if then != today:
        found.order = (then, mark(today))
    return found


def _neighbours(kind: type, items: tuple[Any, ...], place: int) -> tuple[str | None, str | None]:
    beside = keyed(kind, (*items[max(0, place - 1) : place], *items[place + 1 : place + 2]))
    keys = list(beside)
    return (keys.pop(0) if place else None, keys[0] if keys else None)


def _fields(was: Any, now: Any) -> dict[str, Was]:
    pairs = ((one.name, getattr(was, one.name), getattr(now, one.name)) for one in fields(was))
    return {name: (to_plain(old), mark(new)) for name, old, new in pairs if old != new}
