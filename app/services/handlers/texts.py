"""Texts from people, on their way into an evening: cleaned, and refused when they are too long or missing."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar

from app.models.ground.faults import NotPossible
from app.models.ground.rules import YEARS
from app.models.ground.words import LONGEST_LINE, LONGEST_SENTENCE, LONGEST_TEXT, clean, is_blank, is_sound_id


class Listed(Protocol):
    """Something that stands in a list and is known by its id."""

    @property
    def id(self) -> str:
        """What it is known by."""
        ...


T = TypeVar("T", bound=Listed)


def line(text: str, limit: int = LONGEST_LINE) -> str:
    """Return the text cleaned and on one line. Raises NotPossible("detail_too_long") above `limit` signs."""
    return _within(clean(text).replace("\n", " "), limit)


def filled_line(text: str, key: str, limit: int = LONGEST_LINE) -> str:
    """Return the text as `line`; raises NotPossible with `key` when nothing readable is left."""
    words = line(text, limit)
    if is_blank(words):
        raise NotPossible(key)
    return words


def paragraph(text: str, limit: int = LONGEST_TEXT) -> str:
    """Return the text cleaned; it may have more lines. Raises NotPossible("detail_too_long") above `limit` signs."""
    return _within(clean(text), limit)


def lines(texts: Iterable[str], limit: int = LONGEST_SENTENCE) -> tuple[str, ...]:
    """Return the texts each on one line, without the empty ones."""
    cleaned = (line(text, limit) for text in texts)
    return tuple(text for text in cleaned if not is_blank(text))


def sound_id(item_id: str) -> str:
    """Return an id that can be stored. Raises NotPossible("unexpected"): our own screens make no other ones."""
    if not is_sound_id(item_id):
        raise NotPossible("unexpected")
    return item_id


def sound_day(day: date) -> date:
    """Return a day on which an evening can be. Raises NotPossible("day_out_of_range")."""
    if day.year not in YEARS:
        raise NotPossible("day_out_of_range", first=YEARS[0], last=YEARS[-1])
    return day


def put(items: tuple[T, ...], item: T, most: int, key: str) -> tuple[T, ...]:
    """Return the items with this one in the place of the one with its id, or at the end.

    Raises NotPossible with `key` and the limit when there would be more than `most`.
    """
    sound_id(item.id)
    if any(one.id == item.id for one in items):
        return tuple(item if one.id == item.id else one for one in items)
    if len(items) >= most:
        raise NotPossible(key, limit=most)
    return (*items, item)


def dropped(items: tuple[T, ...], item_id: str, key: str) -> tuple[T, ...]:
    """Return the items without this one. Raises NotPossible with `key` when it is not there."""
    kept = tuple(one for one in items if one.id != item_id)
    if len(kept) == len(items):
        raise NotPossible(key)
    return kept


def moved(items: tuple[T, ...], item_id: str, by: int, key: str) -> tuple[T, ...]:
    """Return the items with one so many places up (negative) or down.

    Raises NotPossible with `key` when it is not there, and "at_edge" when it cannot go further.
    """
    here = next((place for place, one in enumerate(items) if one.id == item_id), None)
    if here is None:
        raise NotPossible(key)
    there = here + by
    if not 0 <= there < len(items):
        raise NotPossible("at_edge")
    order = list(items)
    order.insert(there, order.pop(here))
    return tuple(order)


def _within(text: str, limit: int) -> str:
    if len(text) > limit:
        raise NotPossible("detail_too_long", limit=limit)
    return text
