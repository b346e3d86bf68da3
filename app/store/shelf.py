"""The shelf: the evenings that are kept, each as one line, read without opening them."""

import sqlite3
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from app.models.evening import Evening
from app.models.ground.clock import Beat
from app.models.ground.faults import StoreTrouble
from app.models.shelf import ShelfRow
from app.store import schema
from app.store.assembly import beat_of, coming_id, shelf_of, with_ahead
from app.store.prepared import Prepared
from app.store.reading import read_evening
from app.store.troubles import is_unreadable_text

_EVENING = schema.evening.c
_RUN = schema.run.c
_QUOTE = schema.quote.c
_QUOTES = (
    select(func.count())
    .select_from(schema.quote)
    .where(_QUOTE.evening_id == _EVENING.id, _QUOTE.gone.is_(False))
    .scalar_subquery()
)
_PEOPLE = (
    select(func.count()).select_from(schema.person).where(schema.person.c.evening_id == _EVENING.id).scalar_subquery()
)
_ROWS = Prepared(
    select(
        _EVENING.id,
        _EVENING.title,
        _EVENING.date,
        _EVENING.details,
        _EVENING.archived,
        _RUN.block,
        _RUN.closed_at,
        _RUN.touched_at,
        _QUOTES,
        schema.plan.c.state,
        _PEOPLE,
    )
    .join_from(schema.evening, schema.run)
    .join(schema.plan, schema.plan.c.evening_id == _EVENING.id)
    .order_by(_RUN.touched_at.desc(), _EVENING.id)
)
_THEMES = Prepared(
    select(schema.theme.c.evening_id, schema.theme.c.title).order_by(schema.theme.c.evening_id, schema.theme.c.position)
)
_RUNNING = (
    select(_RUN.evening_id)
    .where(_RUN.block.is_not(None), _RUN.closed_at.is_(None), _RUN.evening_id != bindparam("but"))
    .order_by(_RUN.touched_at.desc())
    .limit(1)
)
_BEAT = Prepared(select(schema.beat.c.wall, schema.beat.c.boot, schema.beat.c.boot_id))


def read_shelf(connection: Connection, now: datetime | None = None) -> tuple[ShelfRow, ...]:
    """Return all evenings, the one whose run changed last first; with `now` (aware UTC) also what lies ahead."""
    shelf = shelf_of(_ROWS.rows(connection, {}), _THEMES.rows(connection, {}))
    coming = coming_id(shelf, now)
    return shelf if coming is None else with_ahead(shelf, _read_sound(connection, coming))


def _read_sound(connection: Connection, evening_id: str) -> Evening | None:
    """Return the evening; None when it is damaged, for that is told when it is opened."""
    try:
        read = read_evening(connection, evening_id)
    except StoreTrouble:
        return None
    except sqlite3.OperationalError as error:
        if is_unreadable_text(error):
            return None
        raise
    return read[0] if read is not None else None


def read_running_id(connection: Connection, but: str = "") -> str | None:
    """Return the id of the evening that runs, leaving one out; of several the one that moved last."""
    return connection.execute(_RUNNING, {"but": but}).scalar()


def read_beat(connection: Connection) -> Beat | None:
    """Return the last moment that was stored on both clocks."""
    return beat_of(next(iter(_BEAT.rows(connection, {})), None))
