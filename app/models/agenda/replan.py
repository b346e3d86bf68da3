"""Catching up: how the minutes an evening is late can be shared over what is left."""

import math
from dataclasses import dataclass

from app.models.agenda.agenda import Agenda, Block, BlockKind
from app.models.agenda.run import Run
from app.models.agenda.timing import BlockState, Reading

MINUTES_PER_PRESENTATION = 2


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

    No block gets less than its minimum, and the current one gives no more than what is left of it. One that ends at a
    clock time gives nothing: the room was told that time.
    """
    slack: dict[str, int] = {}
    for block in agenda.running_blocks():
        row = reading.block(block.id)
        if row.by_clock or row.state not in (BlockState.CURRENT, BlockState.UPCOMING):
            continue
        room = row.allotted // 60 - minimum_minutes(block, tables)
        slack[block.id] = max(0, min(room, math.floor(row.remaining / 60)))
    return _share(slack, max(0, minutes))


def droppable(agenda: Agenda, reading: Reading) -> tuple[Block, ...]:
    """Return the blocks still to come that the draaiboek allows to be left out."""
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
    wanted = min(minutes, total)
    if not wanted:
        return Shortening((), minutes)
    taken = {block: wanted * room // total for block, room in slack.items()}
    by_remainder = sorted(slack, key=lambda block: wanted * slack[block] % total, reverse=True)
    for block in by_remainder[: wanted - sum(taken.values())]:
        taken[block] += 1
    return Shortening(tuple((block, share) for block, share in taken.items() if share), minutes - wanted)
