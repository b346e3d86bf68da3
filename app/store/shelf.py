"""The shelf: the evenings that are kept, each as one line, read without opening them."""

from datetime import datetime

from sqlalchemy import Connection, func, select

from app.models.clock import Beat
from app.models.shelf import ShelfRow, ShelfState
from app.store import schema

_EVENING = schema.evening.c
_RUN = schema.run.c
_QUOTE = schema.quote.c
_COUNT = (
    select(func.count())
    .select_from(schema.quote)
    .where(_QUOTE.evening_id == _EVENING.id, _QUOTE.gone.is_(False))
    .scalar_subquery()
)
_ROWS = (
    select(_EVENING.id, _EVENING.title, _EVENING.date, _RUN.block, _RUN.closed_at, _COUNT, _RUN.touched_at)
    .join_from(schema.evening, schema.run)
    .order_by(_RUN.touched_at.desc(), _EVENING.id)
)
_RUNNING = (
    select(_RUN.evening_id)
    .where(_RUN.block.is_not(None), _RUN.closed_at.is_(None))
    .order_by(_RUN.touched_at.desc())
    .limit(1)
)
_BEAT = select(schema.beat.c.wall, schema.beat.c.boot, schema.beat.c.boot_id)


def read_shelf(connection: Connection) -> tuple[ShelfRow, ...]:
    """Return all evenings, the one whose run changed last first."""
    return tuple(
        ShelfRow(id, title, on, _state(block, closed_at), quotes, touched_at)
        for id, title, on, block, closed_at, quotes, touched_at in connection.execute(_ROWS)
    )


def read_running_id(connection: Connection) -> str | None:
    """Return the id of the evening that runs; of several the one that moved last."""
    return connection.execute(_RUNNING).scalar()


def read_beat(connection: Connection) -> Beat | None:
    """Return the last moment that was stored on both clocks."""
    row = connection.execute(_BEAT).first()
    return None if row is None else Beat(*row)


def _state(block: str | None, closed_at: datetime | None) -> ShelfState:
    if closed_at is not None:
        return ShelfState.DONE
    return ShelfState.PREPARING if block is None else ShelfState.RUNNING
