"""Summary handlers: the points, their order, and the quotes behind them."""

from collections.abc import Callable
from dataclasses import replace

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.ground.words import clean, is_blank, is_sound_id
from app.models.said.summary import LONGEST_POINT, KeyPoint
from app.services.commands import commands as c
from app.services.handlers.outcome import Worded


def add_point(evening: Evening, command: c.AddPoint) -> Worded:
    """Add a point; the same id twice changes nothing."""
    if evening.point(command.point.id) is not None:
        return Worded("point_added")
    if not is_sound_id(command.point.id):
        raise NotPossible("unexpected")
    point = replace(command.point, text=_checked(command.point.text), standard=False)
    points = list(evening.points)
    chosen = evening.point(command.after) if command.after else None
    head = chosen.parent or chosen.id if chosen is not None else None
    index = next((i + 1 for i, other in enumerate(points) if other.id == head), len(points))
    while head is not None and index < len(points) and points[index].parent == head:
        index += 1
    points.insert(index, point)
    return Worded("point_added", points=tuple(points))


def edit_point(evening: Evening, command: c.EditPoint) -> Worded:
    """Change the words of a point."""
    return _changed(evening, "point_edited", replace(_point(evening, command.id), text=_checked(command.text)))


def delete_point(evening: Evening, command: c.DeletePoint) -> Worded:
    """Take a point and the points under it away."""
    gone = _point(evening, command.id).id
    kept = tuple(point for point in evening.points if gone not in (point.id, point.parent))
    return Worded("point_deleted", points=kept)


def accept_point(evening: Evening, command: c.AcceptPoint) -> Worded:
    """Switch a point on or off for the room."""
    label = "point_on" if command.accepted else "point_off"
    return _changed(evening, label, replace(_point(evening, command.id), accepted=command.accepted))


def move_point(evening: Evening, command: c.MovePoint) -> Worded:
    """Move a point among its neighbours; the points under it go along."""
    point = _point(evening, command.id)
    siblings = [other for other in evening.points if other.parent == point.parent]
    here = siblings.index(point)
    there = here + (1 if command.by > 0 else -1)
    if not 0 <= there < len(siblings):
        raise NotPossible("point_at_edge")
    siblings[here], siblings[there] = siblings[there], siblings[here]
    return Worded("point_moved", points=_in_order(evening.points, point.parent, siblings))


def link_quote(evening: Evening, command: c.LinkQuote) -> Worded:
    """Put a quote behind a point and switch it on; a second time takes the quote away."""
    point = _point(evening, command.point)
    if evening.quote(command.quote) is None:
        raise NotPossible("quote_gone")
    if command.quote in point.quotes:
        kept = tuple(quote for quote in point.quotes if quote != command.quote)
        return _changed(evening, "quote_unlinked", replace(point, quotes=kept))
    linked = replace(point, quotes=(*point.quotes, command.quote), accepted=True)
    return _changed(evening, "quote_linked", linked)


def _in_order(points: tuple[KeyPoint, ...], parent: str | None, siblings: list[KeyPoint]) -> tuple[KeyPoint, ...]:
    """Lay the points out again with the siblings in their new order, each followed by its own parts."""
    tops = siblings if parent is None else [point for point in points if point.parent is None]
    ordered: list[KeyPoint] = []
    for top in tops:
        parts = siblings if top.id == parent else [point for point in points if point.parent == top.id]
        ordered += [top, *parts]
    return tuple(ordered)


def _changed(evening: Evening, label: str, changed: KeyPoint) -> Worded:
    return Worded(label, points=tuple(changed if point.id == changed.id else point for point in evening.points))


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


SUMMARY_HANDLERS: dict[type[c.Command], Callable[..., Worded]] = {
    c.AddPoint: add_point,
    c.EditPoint: edit_point,
    c.DeletePoint: delete_point,
    c.AcceptPoint: accept_point,
    c.MovePoint: move_point,
    c.LinkQuote: link_quote,
}
