"""Differences: what differs between two evenings, and how that is put back without touching what was changed since."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from functools import cache
from hashlib import blake2b
from typing import Any, get_args, get_origin, get_type_hints

from app.models.agenda.agenda import Agenda, Block
from app.models.evening import Details, Evening
from app.models.ground.codec import from_plain, to_plain
from app.models.ground.lists import changed_span
from app.models.preparation import Member, Plan, Role, Task, Theme
from app.models.said.dialogue import Prompt, Quote
from app.models.said.summary import KeyPoint
from app.models.seats.people import Counts, People, Person
from app.models.seats.tables import Seat, Seating, Table

NESTED = (Details, Agenda, Plan, People, Counts, Seating)
"""What holds fields that can be put back one by one. Any other value, such as a clock time, goes back whole."""

KEYS = {
    **dict.fromkeys((Quote, KeyPoint, Prompt, Theme, Task, Member, Role, Block, Person), "id"),
    Table: "number",
    Seat: "person",
}
"""The things that stand in lists, each with the field by which it is known."""

NOT_HERE = ("run", "stage", "draft")
"""The run and the beamer go back whole, by the clock's own way; what is being typed is no step of a history."""

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
    """What brings one evening back from another: only the ids and fields that differ, each by its place."""

    values: dict[str, Was] = field(default_factory=dict)
    lists: dict[str, InList] = field(default_factory=dict)

    def to_text(self) -> str:
        """Return it as the text that is stored."""
        lists = {
            place: {one.name: getattr(found, one.name) for one in fields(found)} for place, found in self.lists.items()
        }
        return json.dumps({"values": self.values, "lists": lists}, ensure_ascii=False)


def from_text(text: str) -> Difference:
    """Read a stored difference. Raises ValueError, TypeError or KeyError for a text that is none."""
    plain = json.loads(text)
    return Difference(plain["values"], {place: InList(**found) for place, found in plain["lists"].items()})


def difference(before: Evening, after: Evening) -> Difference:
    """Return what brings `before` back from `after`."""
    found = Difference()
    _look(Evening, before, after, "", found)
    return found


def put_back(evening: Evening, found: Difference) -> tuple[Evening, int]:
    """Return the evening with all that differed as it was, and how many values were left as they are.

    Left is what is no longer as the step left it, for something else has changed it since.
    """
    return _put(Evening, evening, "", found)


def mark(value: object) -> str:
    """Return a short text by which a value is known again."""
    text = json.dumps(to_plain(value), ensure_ascii=True)
    return blake2b(text.encode("ascii"), digest_size=8).hexdigest()


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _item_kind(hint: Any) -> type | None:
    """Return the kind of thing in a list of things that are known by a key."""
    kind = get_args(hint)[0] if get_origin(hint) is tuple else None
    return kind if kind in KEYS else None


def _keyed(kind: type, items: Iterable[Any]) -> dict[str, Any]:
    return {str(getattr(item, KEYS[kind])): item for item in items}


# Finding what differs


def _look(kind: type, was: Any, now: Any, place: str, found: Difference) -> None:
    for name, hint in _hints(kind).items():
        old, new = getattr(was, name), getattr(now, name)
        if old is new or (kind is Evening and name in NOT_HERE) or old == new:
            continue
        item = _item_kind(hint)
        if hint in NESTED:
            _look(hint, old, new, f"{place}{name}.", found)
        elif item is not None:
            found.lists[place + name] = _in_list(item, old, new)
        else:
            found.values[place + name] = (to_plain(old), mark(new))


def _in_list(kind: type, was: tuple[Any, ...], now: tuple[Any, ...]) -> InList:
    in_was, in_now = changed_span(was, now)
    old, new = _keyed(kind, was[in_was]), _keyed(kind, now[in_now])
    found = InList(came={key: mark(item) for key, item in new.items() if key not in old})
    keys = [str(getattr(item, KEYS[kind])) for item in was]
    for place, (key, item) in enumerate(old.items(), in_was.start):
        if key not in new:
            later = keys[place + 1] if place + 1 < len(keys) else None
            found.went.append((keys[place - 1] if place else None, later, to_plain(item)))
        elif new[key] != item:
            found.changed[key] = _fields(item, new[key])
    then, today = [key for key in old if key in new], [key for key in new if key in old]
    if then != today:
        found.order = (then, mark(today))
    return found


def _fields(was: Any, now: Any) -> dict[str, Was]:
    pairs = ((one.name, getattr(was, one.name), getattr(now, one.name)) for one in fields(was))
    return {name: (to_plain(old), mark(new)) for name, old, new in pairs if old != new}


# Putting it back


def _put(kind: type, value: Any, place: str, found: Difference) -> tuple[Any, int]:
    changes: dict[str, Any] = {}
    left = 0
    for name, hint in _hints(kind).items():
        now, here = getattr(value, name), place + name
        stayed = 0
        if hint in NESTED:
            changes[name], stayed = _put(hint, now, f"{here}.", found)
        elif here in found.lists and (item := _item_kind(hint)) is not None:
            changes[name], stayed = _put_list(item, now, found.lists[here])
        elif here in found.values:
            changes[name], stayed = _put_value(hint, now, *found.values[here])
        left += stayed
    return replace(value, **changes), left


def _put_value(hint: Any, now: Any, was: Any, left_there: str) -> tuple[Any, int]:
    if mark(now) == left_there:
        return from_plain(hint, was), 0
    return now, int(to_plain(now) != was)


def _put_list(kind: type, items: tuple[Any, ...], found: InList) -> tuple[tuple[Any, ...], int]:
    there = _keyed(kind, items)
    left = _take_out(there, found) + _put_fields(kind, there, found)
    order = list(there)
    if found.order is not None:
        order, stayed = _in_order(order, *found.order)
        left += stayed
    return tuple(there[key] for key in order) if not found.went else _put_in(kind, there, order, found), left


def _take_out(there: dict[str, Any], found: InList) -> int:
    """Take out what the step brought; what was changed since stays."""
    still = [key for key in found.came if key in there]
    same = [key for key in still if mark(there[key]) == found.came[key]]
    for key in same:
        del there[key]
    return len(still) - len(same)


def _put_fields(kind: type, there: dict[str, Any], found: InList) -> int:
    left = 0
    for key, changed in found.changed.items():
        if key not in there:
            left += 1  # it was taken away since
            continue
        values: dict[str, Any] = {}
        for name, (was, left_there) in changed.items():
            values[name], stayed = _put_value(_hints(kind)[name], getattr(there[key], name), was, left_there)
            left += stayed
        there[key] = replace(there[key], **values)
    return left


def _in_order(order: list[str], was: list[str], left_there: str) -> tuple[list[str], int]:
    """Put the ids in their old order, whole or not at all; others keep their place."""
    known = set(was)
    today = [key for key in order if key in known]
    then = [key for key in was if key in set(today)]
    if mark(today) != left_there:
        return order, int(today != then)
    coming = iter(then)
    return [next(coming) if key in known else key for key in order], 0


def _put_in(kind: type, there: dict[str, Any], order: list[str], found: InList) -> tuple[Any, ...]:
    """Put what went in again, beside a neighbour it had. What came back in another way stays as it is."""
    for earlier, later, plain in found.went:
        item: Any = from_plain(kind, plain)
        key = str(getattr(item, KEYS[kind]))
        if key not in there:
            there[key] = item
            order.insert(_place_for(order, earlier, later), key)
    return tuple(there[key] for key in order)


def _place_for(order: list[str], earlier: str | None, later: str | None) -> int:
    if earlier is None:
        return 0
    if earlier in order:
        return order.index(earlier) + 1
    return order.index(later) if later in order else len(order)
