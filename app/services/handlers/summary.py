"""Summary handlers: the points, their order, and the quotes behind them."""

from dataclasses import replace

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.ground.words import clean, is_blank, is_sound_id
from app.models.said.summary import LONGEST_POINT, KeyPoint, reworded
from app.services.commands import commands as c
from app.services.handlers.handler import Outcome, handles


@handles(c.AddPoint)
def add_point(evening: Evening, command: c.AddPoint) -> Outcome:
    """Add a point; the same id twice changes nothing. Once the evening is closed it is one that was made after it."""
    if evening.point(command.point.id) is not None:
        return Outcome(evening, "point_added")
    if not is_sound_id(command.point.id):
        raise NotPossible("unexpected")
    after = evening.run.closed_at is not None
    point = replace(command.point, text=_checked(command.point.text), standard=False, after=after)
    points = list(evening.points)
    chosen = evening.point(command.after) if command.after else None
    head = chosen.parent or chosen.id if chosen is not None else None
    index = next((i + 1 for i, other in enumerate(points) if other.id == head), len(points))
    while head is not None and index < len(points) and points[index].parent == head:
        index += 1
    points.insert(index, point)
    return Outcome(replace(evening, points=tuple(points)), "point_added")


@handles(c.EditPoint)
def edit_point(evening: Evening, command: c.EditPoint) -> Outcome:
    """Change the words of a point."""
    point, begun = _point(evening, command.id), evening.run.block is not None
    return _changed(evening, "point_edited", reworded(point, _checked(command.text), begun=begun))


@handles(c.DeletePoint)
def delete_point(evening: Evening, command: c.DeletePoint) -> Outcome:
    """Take a point and the points under it away."""
    gone = _point(evening, command.id).id
    kept = tuple(point for point in evening.points if gone not in (point.id, point.parent))
    return Outcome(replace(evening, points=kept), "point_deleted")


@handles(c.AcceptPoint)
def accept_point(evening: Evening, command: c.AcceptPoint) -> Outcome:
    """Switch a point on or off for the room."""
    label = "point_on" if command.accepted else "point_off"
    return _changed(evening, label, replace(_point(evening, command.id), accepted=command.accepted))


@handles(c.MovePoint)
def move_point(evening: Evening, command: c.MovePoint) -> Outcome:
    """Move a point among its neighbours; the points under it go along."""
    point = _point(evening, command.id)
    siblings = [other for other in evening.points if other.parent == point.parent]
    here = siblings.index(point)
    there = here + (1 if command.by > 0 else -1)
    if not 0 <= there < len(siblings):
        raise NotPossible("point_at_edge")
    siblings[here], siblings[there] = siblings[there], siblings[here]
    return Outcome(replace(evening, points=_in_order(evening.points, point.parent, siblings)), "point_moved")


@handles(c.LinkQuote)
def link_quote(evening: Evening, command: c.LinkQuote) -> Outcome:
    """Put a quote behind a point and switch it on; a second time takes the quote away."""
    point = _point(evening, command.point)
    if evening.quote(command.quote) is None:
        raise NotPossible("quote_gone")
    if command.quote in point.quotes:
        kept = tuple(quote for quote in point.quotes if quote != command.quote)
        return _changed(evening, "quote_unlinked", replace(point, quotes=kept))
    linked = replace(point, quotes=(*point.quotes, command.quote), accepted=True)
    return _changed(evening, "quote_linked", linked)


@handles(c.LinkQuotes)
def link_quotes(evening: Evening, command: c.LinkQuotes) -> Outcome:
    """Put more quotes behind a point at once."""
    point = _point(evening, command.point)
    if any(evening.quote(quote) is None for quote in command.quotes):
        raise NotPossible("quote_gone")
    linked = tuple(dict.fromkeys((*point.quotes, *command.quotes)))
    return _changed(evening, "quote_linked", replace(point, quotes=linked, accepted=True))


def _in_order(points: tuple[KeyPoint, ...], parent: str | None, siblings: list[KeyPoint]) -> tuple[KeyPoint, ...]:
    """Lay the points out again with the siblings in their new order, each followed by its own parts."""
    tops = siblings if parent is None else [point for point in points if point.parent is None]
    ordered: list[KeyPoint] = []
    for top in tops:
        parts = siblings if top.id == parent else [point for point in points if point.parent == top.id]
        ordered += [top, *parts]
    return tuple(ordered)


def _changed(evening: Evening, label: str, changed: KeyPoint) -> Outcome:
    return Outcome(
        replace(evening, points=tuple(changed if point.id == changed.id else point for point in evening.points)), label
    )


def _point(evening: Evening, point_id: str) -> KeyPoint:
    point = evening.point(point_id)
    if point is None:
        raise NotPossible("point_gone")
    return point


def _checked(text: str) -> str:
    cleaned = clean(text).replace("\n", " ")
    if is_blank(cleaned):
        raise NotPossible("point_empty")
    if len(cleaned) > LONGEST_POINT:
        raise NotPossible("point_too_long", limit=LONGEST_POINT)
    return cleaned
