"""Assembly: evenings, the shelf and the last beat, put together from rows as SQLite itself gives them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from app.models.agenda import Agenda
from app.models.clock import Beat
from app.models.dialogue import Draft, Prompt
from app.models.evening import Anchor, AnchorKind, Details, Evening, Stage
from app.models.people import People
from app.models.preparation import Plan
from app.models.run import Run
from app.models.shelf import ShelfRow, ShelfState
from app.models.summary import KeyPoint
from app.models.tables import Seating
from app.store.rows import block_of, from_text, person_of, quote_of, theme_of

Row = tuple[Any, ...]
Damaged = tuple[str, ...]


def evening_of(
    head: Row,
    blocks: Iterable[Row],
    prompts: Iterable[Row],
    points: tuple[KeyPoint, ...],
    quotes: Iterable[Row],
    themes: Iterable[Row],
    people: Iterable[Row],
) -> tuple[Evening, Damaged]:
    """Return the evening, and the ids of quotes that are no longer what was stored.

    Raises ValueError, TypeError or KeyError when something else of it cannot be read any more.
    """
    id, title, on, anchor_kind, anchor_at, details, zone, created_at, draaiboek, archived, *rest = head
    run, stage, draft, plan, counts, seating = rest
    read = [quote_of(*row) for row in quotes]
    evening = Evening(
        id=id,
        title=title,
        date=date.fromisoformat(on),
        anchor=Anchor(AnchorKind(anchor_kind), time.fromisoformat(anchor_at)),
        details=from_text(Details, details),
        agenda=Agenda(tuple(block_of(*row) for row in blocks)),
        prompts=tuple(Prompt(*row) for row in prompts),
        points=points,
        created_at=datetime.fromisoformat(created_at),
        run=from_text(Run, run),
        stage=from_text(Stage, stage),
        quotes=tuple(quote for quote, _ in read),
        draft=from_text(Draft, draft),
        zone=zone,
        draaiboek=draaiboek,
        archived=bool(archived),
        plan=from_text(Plan, plan),
        themes=tuple(theme_of(*row) for row in themes),
        people=replace(from_text(People, counts), listed=tuple(person_of(*row) for row in people)),
        seating=from_text(Seating, seating),
    )
    return evening, tuple(quote.id for quote, sound in read if not sound)


def points_of(rows: Iterable[Row], links: Iterable[Row]) -> tuple[KeyPoint, ...]:
    """Return the points in the order of their rows; `links` are pairs of ids, point and quote, in order."""
    quotes: dict[str, list[str]] = {}
    for point_id, quote_id in links:
        quotes.setdefault(point_id, []).append(quote_id)
    return tuple(
        KeyPoint(id, text, parent, bool(standard), bool(accepted), tuple(quotes.get(id, ())))
        for id, text, parent, standard, accepted in rows
    )


def shelf_of(rows: Iterable[Row]) -> tuple[ShelfRow, ...]:
    """Return a line for each row: id, title, date, block, closed, number of quotes, touched."""
    return tuple(
        ShelfRow(
            id, title, date.fromisoformat(on), _state(block, closed_at), quotes, datetime.fromisoformat(touched_at)
        )
        for id, title, on, block, closed_at, quotes, touched_at in rows
    )


def beat_of(row: Row | None) -> Beat | None:
    """Return the last moment on both clocks; None when none was stored."""
    return None if row is None else Beat(datetime.fromisoformat(row[0]), row[1], row[2])


def _state(block: str | None, closed_at: str | None) -> ShelfState:
    if closed_at is not None:
        return ShelfState.DONE
    return ShelfState.PREPARING if block is None else ShelfState.RUNNING
