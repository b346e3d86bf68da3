"""The turns: how the minutes of the presentations are shared over the tables that will speak."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WHOLE = 5
"""Seconds: a share is a whole multiple of this; what is left over goes to the last table."""
SHORT = 60
"""Seconds: with less than this for each table something else helps more."""


@dataclass(frozen=True, slots=True)
class Share:
    """The time of one table in seconds: what it has had, and what it has in all as things stand now."""

    table: str
    used: float
    given: float

    @property
    def left(self) -> float:
        """What is left of it; negative when it ran over."""
        return self.given - self.used


def shares(
    block: float, used: Mapping[str, float], order: Sequence[str], current: str | None, beside: float = 0.0
) -> tuple[Share, ...]:
    """Share the seconds of the block over the tables in `order`, and again after all that was used.

    Who had a turn keeps what it used. The one that speaks and those that still come share the rest alike; what the one
    that speaks takes beyond its share comes off those that still come. `beside` are seconds of the block in which no
    table spoke. What was used plus what is still given is the block, as long as the use fits in it; once it is used up
    those that still come have 0.
    """
    speakers = [table for table in order if _speaks(table, used, order, current)]
    spoken = sum(seconds for table, seconds in used.items() if table not in speakers)
    given = _given(max(0.0, block - beside - spoken), speakers, used, current)
    return tuple(Share(table, used.get(table, 0.0), given.get(table, used.get(table, 0.0))) for table in order)


def _speaks(table: str, used: Mapping[str, float], order: Sequence[str], current: str | None) -> bool:
    """Return whether a table speaks now or still comes; one that was passed over gets no time, for nobody goes there."""
    if current not in order:
        return not used.get(table)
    return order.index(table) >= order.index(current)


def _given(pool: float, speakers: Sequence[str], used: Mapping[str, float], current: str | None) -> dict[str, float]:
    """Return what each gets of the pool. Who has had more than its share keeps that; the others share what is left."""
    first = dict(zip(speakers, _alike(pool, len(speakers)), strict=True))
    given, over = first, list[str]()
    while more := [table for table, share in given.items() if table not in over and used.get(table, 0.0) > share]:
        over += more
        rest = [table for table in speakers if table not in over]
        left = max(0.0, pool - sum(used[table] for table in over))
        given = {table: used[table] for table in over} | dict(zip(rest, _alike(left, len(rest)), strict=True))
    if current in over and current is not None:
        given[current] = min(first[current], used[current])  # so that one sees by how much it ran over
    return given


def _alike(seconds: float, number: int) -> list[float]:
    """Divide seconds into whole multiples of `WHOLE`, the last takes the remainder."""
    if not number:
        return []
    whole = float(seconds // number // WHOLE * WHOLE)
    return [*[whole] * (number - 1), seconds - whole * (number - 1)]
