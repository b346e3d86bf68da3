"""The key points: read with the quotes behind them, and written so that only what changed is touched."""

from collections.abc import Sequence

from sqlalchemy import BindParameter, Connection, Delete, Insert, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from app.models.said.summary import KeyPoint
from app.store import schema
from app.store.assembly import points_of
from app.store.prepared import Prepared
from app.store.rows import Params, link_params, point_params

_EVENING: BindParameter[str] = bindparam("evening")
_POINT = schema.point.c
_LINK = schema.point_quote.c

_POINTS = Prepared(
    select(_POINT.id, _POINT.text, _POINT.parent, _POINT.standard, _POINT.accepted)
    .where(_POINT.evening_id == _EVENING)
    .order_by(_POINT.position)
)
_LINKS = Prepared(
    select(_LINK.point_id, _LINK.quote_id).where(_LINK.evening_id == _EVENING).order_by(_LINK.point_id, _LINK.position)
)
_INSERT = insert(schema.point)
_PUT = _INSERT.on_conflict_do_update(
    index_elements=[_POINT.evening_id, _POINT.id],
    set_={name: _INSERT.excluded[name] for name in ("position", "parent", "text", "standard", "accepted")},
)
_DROP = delete(schema.point).where(_POINT.evening_id == _EVENING, _POINT.id == bindparam("point"))
_LINK_ALL = insert(schema.point_quote)
_UNLINK = delete(schema.point_quote).where(_LINK.evening_id == _EVENING, _LINK.point_id == bindparam("point"))


def read_points(connection: Connection, evening_id: str) -> tuple[KeyPoint, ...]:
    """Return the points of an evening in order."""
    key: Params = {"evening": evening_id}
    return points_of(_POINTS.rows(connection, key), _LINKS.rows(connection, key))


def write_points(connection: Connection, evening_id: str, points: Sequence[KeyPoint]) -> None:
    """Make the stored points equal to these. A second call touches nothing."""
    before = {point.id: (place, point) for place, point in enumerate(read_points(connection, evening_id))}
    after = {point.id: (place, point) for place, point in enumerate(points)}
    gone: list[Params] = [{"evening": evening_id, "point": point_id} for point_id in before if point_id not in after]
    changed = [(place, point) for place, point in after.values() if before.get(point.id) != (place, point)]
    relinked = [point for _, point in changed if _links_of(before.get(point.id)) != point.quotes]
    _each(connection, _DROP, gone)
    _each(connection, _PUT, [point_params(evening_id, place, point) for place, point in changed])
    _each(connection, _UNLINK, [{"evening": evening_id, "point": point.id} for point in relinked])
    _each(connection, _LINK_ALL, [link for point in relinked for link in link_params(evening_id, point)])


def _links_of(stored: tuple[int, KeyPoint] | None) -> tuple[str, ...]:
    return stored[1].quotes if stored is not None else ()


def _each(connection: Connection, statement: Insert | Delete, params: list[Params]) -> None:
    if params:
        connection.execute(statement, params)
