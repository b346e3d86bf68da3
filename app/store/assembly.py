"""Assembly: evenings, the shelf and the last beat, put together from rows as SQLite itself gives them."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from app.models.agenda.agenda import Agenda
from app.models.agenda.run import Run
from app.models.evening import Anchor, AnchorKind, Details, Evening, Stage
from app.models.ground.clock import Beat
from app.models.preparation import Plan
from app.models.said.dialogue import Draft, Prompt
from app.models.said.summary import KeyPoint
from app.models.seats.people import People
from app.models.seats.tables import Seating
from app.models.shelf import ShelfRow, ShelfState, ahead_of, next_row, today
from app.store.rows import block_of, from_text, person_of, quote_of, theme_of

Row = tuple[Any, ...]
Damaged = tuple[str, ...]

# Plans are long and the shelf shows many: the tasks are counted in the text, which takes a tenth of reading it. Only
# the field itself is written like this, for a quotation mark within words has a backslash before it.
_TASK, _TASK_DONE = '"done":', '"done":true'


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


def shelf_of(rows: Iterable[Row], themes: Iterable[Row]) -> tuple[ShelfRow, ...]:
    """Return a line for each row; `themes` are pairs, the id of an evening and a title, in order.

    A row is: id, title, date, details, archived, block, closed, touched, number of quotes, plan, number of people.
    """
    titles: dict[str, list[str]] = {}
    for evening_id, title in themes:
        titles.setdefault(evening_id, []).append(title)
    return tuple(_shelf_row(tuple(titles.get(row[0], ())), *row) for row in rows)


def _shelf_row(
    themes: tuple[str, ...],
    id: str,
    title: str,
    on: str,
    details: str,
    archived: int,
    block: str | None,
    closed_at: str | None,
    touched_at: str,
    quotes: int,
    plan: str,
    listed: int,
) -> ShelfRow:
    return ShelfRow(
        id=id,
        title=title,
        date=date.fromisoformat(on),
        state=_state(block, closed_at),
        quotes=quotes,
        touched_at=datetime.fromisoformat(touched_at),
        archived=bool(archived),
        year_groups=_year_groups(details),
        themes=themes,
        tasks=plan.count(_TASK),
        tasks_done=plan.count(_TASK_DONE),
        listed=listed,
    )


def coming_id(shelf: tuple[ShelfRow, ...], now: datetime | None) -> str | None:
    """Return the evening to come of which more is told; None while one runs, for that one is opened at once."""
    row = next_row(shelf, today(now)) if now is not None else None
    return row.id if row is not None and row.state is ShelfState.PREPARING else None


def with_ahead(shelf: tuple[ShelfRow, ...], evening: Evening | None) -> tuple[ShelfRow, ...]:
    """Return the shelf with what lies ahead of this evening in its row."""
    if evening is None:
        return shelf
    return tuple(replace(row, ahead=ahead_of(evening)) if row.id == evening.id else row for row in shelf)


def beat_of(row: Row | None) -> Beat | None:
    """Return the last moment on both clocks; None when none was stored."""
    return None if row is None else Beat(datetime.fromisoformat(row[0]), row[1], row[2])


def _state(block: str | None, closed_at: str | None) -> ShelfState:
    if closed_at is not None:
        return ShelfState.DONE
    return ShelfState.PREPARING if block is None else ShelfState.RUNNING


def _year_groups(details: str) -> str:
    """Read one of the details. What is damaged is told when the evening is opened, and keeps no other one away."""
    try:
        return str(json.loads(details)["year_groups"])
    except (ValueError, TypeError, KeyError):
        return ""
