"""Catching up: how the minutes an evening is late can be shared over what is left."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from app.models.agenda.agenda import Agenda, Block, BlockKind
from app.models.agenda.run import Run
from app.models.agenda.timing import BlockReading, BlockState, Reading, late_minutes

MINUTES_PER_PRESENTATION = 2
LEFT_ALONE = 5
"""Minutes at the end of the block that is on which are not taken from those who are in it."""


@dataclass(frozen=True, slots=True)
class Shortening:
    """Whole minutes taken from each block, and the minutes that no block could give."""

    taken: tuple[tuple[str, int], ...]
    left_over: int

    @property
    def saved(self) -> int:
        """Return the minutes won in all."""
        return sum(minutes for _, minutes in self.taken)


def minimum_minutes(block: Block, tables: int | None) -> int:
    """Return the fewest minutes a block may get; presentations need two a table once the tables are known."""
    if block.kind is BlockKind.PRESENTATIONS and tables:
        return min(block.minutes, MINUTES_PER_PRESENTATION * tables)
    return block.minimum


def shorten(agenda: Agenda, run: Run, reading: Reading, tables: int | None, minutes: int) -> Shortening:
    """Share `minutes` over the slack of what is left: in proportion, whole minutes, the largest remainders first.

    No block gets less than its minimum. The one that is on keeps its last minutes, and a break that is on all of them:
    people are at the coffee. One that ends at a clock time gives nothing: the room was told that time. What comes before
    a fixed time that would be missed gives first.
    """
    slack = {block.id: _slack(block, reading.block(block.id), tables) for block in agenda.running_blocks()}
    taken: dict[str, int] = {}
    wanted = max(0, minutes)
    for needed, before in _fixed(agenda, reading):
        share = _share({id: slack[id] - taken.get(id, 0) for id in before}, min(needed, wanted) - sum(taken.values()))
        _add(taken, share)
    rest = _share({id: room - taken.get(id, 0) for id, room in slack.items()}, wanted - sum(taken.values()))
    _add(taken, rest)
    in_order = tuple((id, taken[id]) for id in slack if taken.get(id))
    return Shortening(in_order, rest.left_over)


def _slack(block: Block, row: BlockReading, tables: int | None) -> int:
    """Return how many whole minutes a block can give."""
    is_on = row.state is BlockState.CURRENT
    if row.by_clock or not (is_on or row.state is BlockState.UPCOMING) or (is_on and block.kind is BlockKind.BREAK):
        return 0
    left = math.floor(row.remaining / 60) - (LEFT_ALONE if is_on else 0)
    return max(0, min(row.allotted // 60 - minimum_minutes(block, tables), left))


def _fixed(agenda: Agenda, reading: Reading) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield for each fixed time that would be missed by how many minutes, and the blocks that come before it."""
    ids = [block.id for block in agenda.running_blocks()]
    for place, id in enumerate(ids):
        row = reading.block(id)
        if row.state is BlockState.UPCOMING and row.pinned_at is not None and row.expected_start is not None:
            late = late_minutes(row.expected_start - row.pinned_at)
            if late > 0:
                yield late, tuple(ids[:place])


def _add(taken: dict[str, int], share: Shortening) -> None:
    for id, minutes in share.taken:
        taken[id] = taken.get(id, 0) + minutes


def droppable(agenda: Agenda, reading: Reading) -> tuple[Block, ...]:
    """Return the blocks still to come that the draaiboek allows to be left out; of one that has begun its rest goes."""
    return tuple(
        block
        for block in agenda.running_blocks()
        if block.may_drop and reading.block(block.id).state is BlockState.UPCOMING
    )


def suggested_drop(agenda: Agenda, reading: Reading) -> Block | None:
    """Return the smallest block whose minutes make up for the lateness, else the largest that may be dropped."""
    blocks = sorted(droppable(agenda, reading), key=lambda block: reading.block(block.id).remaining)
    enough = (block for block in blocks if reading.block(block.id).remaining >= reading.late * 60)
    return next(enough, blocks[-1] if blocks else None)


def _share(slack: dict[str, int], minutes: int) -> Shortening:
    total = sum(slack.values())
    wanted = max(0, min(minutes, total))
    if not wanted:
        return Shortening((), max(0, minutes))
    taken = {block: wanted * room // total for block, room in slack.items()}
    by_remainder = sorted(slack, key=lambda block: wanted * slack[block] % total, reverse=True)
    for block in by_remainder[: wanted - sum(taken.values())]:
        taken[block] += 1
    return Shortening(tuple((block, share) for block, share in taken.items() if share), minutes - wanted)
