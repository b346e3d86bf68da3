"""The shelf: the evenings that are kept, each as one line, read without opening them."""

from sqlalchemy import Connection, func, select

from app.models.clock import Beat
from app.models.shelf import ShelfRow
from app.store import schema
from app.store.assembly import beat_of, shelf_of
from app.store.prepared import Prepared

_EVENING = schema.evening.c
_RUN = schema.run.c
_QUOTE = schema.quote.c
_COUNT = (
    select(func.count())
    .select_from(schema.quote)
    .where(_QUOTE.evening_id == _EVENING.id, _QUOTE.gone.is_(False))
    .scalar_subquery()
)
_ROWS = Prepared(
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
_BEAT = Prepared(select(schema.beat.c.wall, schema.beat.c.boot, schema.beat.c.boot_id))


def read_shelf(connection: Connection) -> tuple[ShelfRow, ...]:
    """Return all evenings, the one whose run changed last first."""
    return shelf_of(_ROWS.rows(connection, {}))


def read_running_id(connection: Connection) -> str | None:
    """Return the id of the evening that runs; of several the one that moved last."""
    return connection.execute(_RUNNING).scalar()


def read_beat(connection: Connection) -> Beat | None:
    """Return the last moment that was stored on both clocks."""
    return beat_of(next(iter(_BEAT.rows(connection, {})), None))
