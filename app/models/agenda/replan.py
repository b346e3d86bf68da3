"""Catching up: how the minutes an evening is late can be shared over what is left."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.models.agenda.agenda import Agenda, Block, BlockKind
from app.models.agenda.timing import BlockReading, BlockState, Reading, late_minutes

MINUTES_PER_PRESENTATION = 2
NOTHING = timedelta(0)
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


def shorten(agenda: Agenda, reading: Reading, tables: int | None, late: timedelta) -> Shortening:
    """Share `late` over the slack of what is left: in proportion, in whole minutes, the largest remainders first.

    No block gets less than its minimum. The one that is on keeps its last minutes, and a break that is on all of them:
    people are at the coffee. One that ends at a clock time gives nothing: the room was told that time. What comes before
    a fixed time that would be missed gives first, also where the end is in time, and no more than that: what would only
    be waited for wins nothing.
    """
    slack = {block.id: _slack(block, reading.block(block.id), tables) for block in agenda.running_blocks()}
    won = left_over = NOTHING
    taken: list[tuple[str, int]] = []
    for ids, missed in _up_to_fixed(agenda, reading):
        wanted = max(late, NOTHING) if missed is None else missed
        share = _share({id: slack[id] for id in ids}, late_minutes(wanted - won))
        taken += share.taken
        won = min(won + timedelta(minutes=share.saved), wanted)
        left_over = max(left_over, wanted - won)
    return Shortening(tuple(taken), late_minutes(left_over))


def _slack(block: Block, row: BlockReading, tables: int | None) -> int:
    """Return how many whole minutes a block can give."""
    is_on = row.state is BlockState.CURRENT
    if row.by_clock or not (is_on or row.state is BlockState.UPCOMING) or (is_on and block.kind is BlockKind.BREAK):
        return 0
    left = math.floor(row.remaining / 60) - (LEFT_ALONE if is_on else 0)
    return max(0, min(row.allotted // 60 - minimum_minutes(block, tables), left))


def _up_to_fixed(agenda: Agenda, reading: Reading) -> Iterator[tuple[tuple[str, ...], timedelta | None]]:
    """Yield the blocks up to each fixed time to come, and by how much that would be missed; None is the end."""
    ids: list[str] = []
    for block in agenda.running_blocks():
        if block.id in reading.missed:
            yield tuple(ids), reading.missed[block.id]
            ids = []
        ids.append(block.id)
    yield tuple(ids), None


def droppable(agenda: Agenda, reading: Reading) -> tuple[Block, ...]:
    """Return the blocks still to come that the draaiboek allows to be left out, where that wins anything.

    Of one that has begun its rest goes.
    """
    return tuple(
        block
        for block in agenda.running_blocks()
        if block.may_drop
        and reading.block(block.id).state is BlockState.UPCOMING
        and seconds_won(agenda, reading, block.id) > 0
    )


def suggested_drop(agenda: Agenda, reading: Reading) -> Block | None:
    """Return the smallest block whose minutes make up for what is late, else the largest that may be dropped.

    Where only a fixed time will be missed it is one before that.
    """
    won = {block.id: _won(agenda, reading, block.id) for block in droppable(agenda, reading)}
    only_fixed = reading.late <= 0 < reading.late_at_fixed
    helps = {id: fixed if only_fixed else max(fixed, end) for id, (fixed, end) in won.items()}
    smallest_first = sorted((id for id in helps if helps[id]), key=lambda id: helps[id])
    wanted = max(reading.lateness, *reading.missed.values(), NOTHING)
    enough = next((id for id in smallest_first if helps[id] >= wanted), None)
    chosen = enough or next(reversed(smallest_first), None)
    return agenda.block(chosen) if chosen is not None else None


def seconds_won(agenda: Agenda, reading: Reading, left_out: str) -> float:
    """Return by how many seconds the end comes nearer without a block to come, or a fixed time that would be missed.

    What a fixed time waits for is not won.
    """
    return max(_won(agenda, reading, left_out)).total_seconds()


def _won(agenda: Agenda, reading: Reading, left_out: str) -> tuple[timedelta, timedelta]:
    """Return what is won without a block: for the fixed time for which that is most, and for the end."""
    moment: datetime | None = None
    fixed = NOTHING
    for block in agenda.running_blocks():
        row = reading.block(block.id)
        if row.expected_start is None or row.expected_end is None or block.id == left_out:
            continue
        begins = row.expected_start if moment is None else max(moment, row.pinned_at or moment)
        fixed = max(fixed, min(row.expected_start - begins, reading.missed.get(block.id, NOTHING)))
        moment = row.expected_end if row.by_clock else begins + (row.expected_end - row.expected_start)
    return fixed, NOTHING if moment is None else reading.expected_end - moment


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
