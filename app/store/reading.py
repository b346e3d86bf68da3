"""Reading: an evening put together from its rows."""

from sqlalchemy import BindParameter, Connection, bindparam, select

from app.models.agenda import Agenda
from app.models.dialogue import Draft, Prompt, Quote
from app.models.evening import Anchor, AnchorKind, Details, Evening, Stage
from app.models.faults import StoreTrouble
from app.models.run import Run
from app.store import schema
from app.store.points import read_points
from app.store.prepared import Prepared
from app.store.rows import Params, block_of, from_text, quote_of

_KEY: BindParameter[str] = bindparam("evening")
_EVENING = schema.evening.c
_BLOCK = schema.block.c
_QUOTE = schema.quote.c
_HEAD = (
    select(schema.evening, schema.run.c.state, schema.run.c.stage, schema.draft.c.state)
    .join_from(schema.evening, schema.run)
    .join(schema.draft, schema.draft.c.evening_id == _EVENING.id)
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


def read_evening(connection: Connection, evening_id: str) -> tuple[Evening, tuple[str, ...]] | None:
    """Return the evening, and the ids of quotes that are no longer what was stored.

    Raises StoreTrouble("evening_damaged") when something else of it cannot be read any more.
    """
    try:
        return _read(connection, evening_id)
    except (ValueError, TypeError, KeyError):
        raise StoreTrouble("evening_damaged") from None


def _read(connection: Connection, evening_id: str) -> tuple[Evening, tuple[str, ...]] | None:
    key: Params = {"evening": evening_id}
    head = connection.execute(_HEAD, key).first()
    if head is None:
        return None
    id, title, date, anchor_kind, anchor_at, details, zone, created_at, run, stage, draft = head
    quotes, damaged = _read_quotes(connection, key)
    evening = Evening(
        id=id,
        title=title,
        date=date,
        anchor=Anchor(AnchorKind(anchor_kind), anchor_at),
        details=from_text(Details, details),
        agenda=Agenda(tuple(block_of(*row) for row in _BLOCKS.rows(connection, key))),
        prompts=tuple(Prompt(*row) for row in _PROMPTS.rows(connection, key)),
        points=read_points(connection, evening_id),
        created_at=created_at,
        run=from_text(Run, run),
        stage=from_text(Stage, stage),
        quotes=quotes,
        draft=from_text(Draft, draft),
        zone=zone,
    )
    return evening, damaged


def _read_quotes(connection: Connection, key: Params) -> tuple[tuple[Quote, ...], tuple[str, ...]]:
    read = [quote_of(*row) for row in _QUOTES.rows(connection, key)]
    return tuple(quote for quote, _ in read), tuple(quote.id for quote, sound in read if not sound)
