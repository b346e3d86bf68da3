"""Putting back: an evening as it was before a step, without touching what something else has changed since."""

from dataclasses import replace
from typing import Any

from app.models.agenda.agreed import ADDED, SKIPPED, agreed, with_agreed
from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.ground.codec import from_plain, to_plain
from app.services.handlers.differences import KEYS, NESTED, Difference, InList, hints_of, item_kind, keyed, mark

# As in `differences`, one function serves many kinds of values: `Any` stays in this file.


def put_back(evening: Evening, found: Difference) -> tuple[Evening, int]:
    """Return the evening with all that differed as it was, and how many values were left as they are.

    Left is what is no longer as the step left it, for something else has changed it since.
    """
    return _put(Evening, evening, "", found)


def _put(kind: type, value: Any, place: str, found: Difference) -> tuple[Any, int]:
    changes: dict[str, Any] = {}
    left = 0
    for name, hint in hints_of(kind).items():
        now, here = getattr(value, name), place + name
        stayed = 0
        if hint is Run:
            changes[name], stayed = _put_agreed(now, found)
        elif hint in NESTED:
            changes[name], stayed = _put(hint, now, f"{here}.", found)
        elif here in found.lists and (item := item_kind(hint)) is not None:
            changes[name], stayed = _put_list(item, now, found.lists[here])
        elif here in found.values:
            changes[name], stayed = _put_value(hint, now, *found.values[here])
        left += stayed
    return replace(value, **changes), left


def _put_agreed(run: Run, found: Difference) -> tuple[Run, int]:
    """Put back what was agreed for each block; where something else was agreed since, that stays."""
    now, left = agreed(run), 0
    for place, (was, left_there) in found.values.items():
        if not place.startswith((ADDED, SKIPPED)):
            continue
        if mark(now.get(place, 0)) == left_there:
            now[place] = was
        else:
            left += now.get(place, 0) != was
    return with_agreed(run, now), left


def _put_value(hint: Any, now: Any, was: Any, left_there: str) -> tuple[Any, int]:
    if mark(now) == left_there:
        return from_plain(hint, was), 0
    return now, int(to_plain(now) != was)


def _put_list(kind: type, items: tuple[Any, ...], found: InList) -> tuple[tuple[Any, ...], int]:
    there = keyed(kind, items)
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
            values[name], stayed = _put_value(hints_of(kind)[name], getattr(there[key], name), was, left_there)
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
