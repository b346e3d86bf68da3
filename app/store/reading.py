"""Reading: an evening put together from its rows."""

from sqlalchemy import BindParameter, Connection, bindparam, select

from app.models.evening import Evening
from app.models.ground.faults import StoreTrouble
from app.store import schema
from app.store.assembly import Damaged, evening_of
from app.store.points import read_points
from app.store.preparation import read_people, read_themes
from app.store.prepared import Prepared
from app.store.rows import Params

_KEY: BindParameter[str] = bindparam("evening")
_EVENING = schema.evening.c
_BLOCK = schema.block.c
_QUOTE = schema.quote.c
_HEAD = Prepared(
    select(
        schema.evening,
        schema.run.c.state,
        schema.run.c.stage,
        schema.draft.c.state,
        schema.plan.c.state,
        schema.plan.c.counts,
        schema.plan.c.seating,
    )
    .join_from(schema.evening, schema.run)
    .join(schema.draft, schema.draft.c.evening_id == _EVENING.id)
    .join(schema.plan, schema.plan.c.evening_id == _EVENING.id)
    .where(_EVENING.id == _KEY)
)
_BLOCKS = Prepared(
    select(*(column for column in _BLOCK if column.name not in ("evening_id", "position")))
    .where(_BLOCK.evening_id == _KEY)
    .order_by(_BLOCK.position)
)
_PROMPTS = Prepared(
    select(schema.prompt.c.id, schema.prompt.c.text, schema.prompt.c.label)
    .where(schema.prompt.c.evening_id == _KEY)
    .order_by(schema.prompt.c.position)
)
_QUOTES = Prepared(
    select(
        _QUOTE.id,
        _QUOTE.block,
        _QUOTE.prompt,
        _QUOTE.voice,
        _QUOTE.text,
        _QUOTE.said_at,
        _QUOTE.starred,
        _QUOTE.heard,
        _QUOTE.parked,
        _QUOTE.owner,
        _QUOTE.hash,
    )
    .where(_QUOTE.evening_id == _KEY, _QUOTE.gone.is_(False))
    .order_by(_QUOTE.seq)
)


def read_evening(connection: Connection, evening_id: str) -> tuple[Evening, Damaged] | None:
    """Return the evening, and the ids of quotes that are no longer what was stored.

    Raises StoreTrouble("evening_damaged") when something else of it cannot be read any more.
    """
    key: Params = {"evening": evening_id}
    head = next(iter(_HEAD.rows(connection, key)), None)
    if head is None:
        return None
    points = read_points(connection, evening_id)
    blocks, prompts, quotes = (statement.rows(connection, key) for statement in (_BLOCKS, _PROMPTS, _QUOTES))
    themes, people = read_themes(connection, evening_id), read_people(connection, evening_id)
    try:
        return evening_of(head, blocks, prompts, points, quotes, themes, people)
    except (ValueError, TypeError, KeyError):
        raise StoreTrouble("evening_damaged") from None
