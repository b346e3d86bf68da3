"""The timing: what the clocks show at a moment, worked out from the agenda and the run."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from app.models.agenda.agenda import Agenda, Block, BlockKind
from app.models.agenda.promise import promised_ends, promised_start, really_started
from app.models.agenda.run import Run
from app.models.agenda.stretch import seconds_of

SHORT_BLOCK_SECONDS = 5 * 60
NO_PINS: Mapping[str, datetime] = MappingProxyType({})


class BlockState(StrEnum):
    """Where a block stands in the evening."""

    DONE = "done"
    CURRENT = "current"
    UPCOMING = "upcoming"
    SKIPPED = "skipped"


class Phase(StrEnum):
    """How near the end of the current block is."""

    CALM = "calm"
    HALF = "half"
    NEAR = "near"
    LAST = "last"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class BlockReading:
    """What the agenda shows of one block. Seconds unless named otherwise; moments are aware UTC.

    `remaining` is below zero when the block is over its time. `expected_start` is None for a block that is done, as are
    `expected_end`, when it will end as things stand, and `promised_end`, when its time is up: that one stays where it is
    while the block runs over. `by_clock` means that it ends at a clock time, however long it has been on. `pinned_at` is
    the moment at which it must begin, where one was fixed: it is never expected sooner.
    """

    id: str
    state: BlockState
    planned_start: datetime
    planned_end: datetime
    allotted: int
    used: float
    remaining: float
    expected_start: datetime | None
    expected_end: datetime | None
    promised_end: datetime | None = None
    by_clock: bool = False
    pinned_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What all clocks show at one moment. `late` and `late_since_start` are whole minutes, rounded up.

    All moments are of the run's own time; the clock on the wall stands `shift` later.

    `planned_end` is when all would be over by the plan, in which a block waits for its fixed time too.
    `promised_start` is when the first block after the walk-in was to begin, as the room was told.
    """

    now: datetime
    blocks: tuple[BlockReading, ...]
    current: BlockReading | None
    next_id: str | None
    planned_end: datetime
    expected_end: datetime
    late: int
    late_since_start: int
    paused: bool
    phase: Phase
    closed: bool
    promised_start: datetime
    missed: Mapping[str, timedelta]
    """By how much the fixed time of each block to come will be missed, beyond what the plan itself misses it by."""
    shift: timedelta = timedelta(0)

    @property
    def late_at_fixed(self) -> int:
        """By how many whole minutes, rounded up, the fixed time will be missed that is missed most."""
        return late_minutes(max(self.missed.values(), default=timedelta(0)))

    @property
    def behind(self) -> int:
        """How many minutes there are to catch up: those of the end, or of a fixed time where that is missed by more."""
        return max(self.late, self.late_at_fixed)

    @property
    def lateness(self) -> timedelta:
        """How much later than planned the evening is expected to end."""
        return self.expected_end - self.planned_end

    def block(self, block_id: str) -> BlockReading:
        """Return the reading of one block; raises KeyError when there is none."""
        for reading in self.blocks:
            if reading.id == block_id:
                return reading
        raise KeyError(block_id)

    def told_end(self, block: Block) -> datetime | None:
        """Return when the room is told that a block ends; None when it is over.

        After a break people are not called before the fixed time of what follows, unless the host told them a time.
        """
        row = self.block(block.id)
        if row.promised_end is None or block.kind is not BlockKind.BREAK or row.by_clock or self.next_id is None:
            return row.promised_end
        return max(row.promised_end, self.block(self.next_id).pinned_at or row.promised_end)


def read(
    agenda: Agenda, run: Run, planned_doors: datetime, now: datetime, pins: Mapping[str, datetime] = NO_PINS
) -> Reading:
    """Work out every figure at `now`. Nothing is stored: the same run read later gives later figures.

    `planned_doors`, `now` and `pins`, the moments at which blocks must begin, are of the run's own time, as all its
    moments are.
    """
    at = run.closed_at or now
    used = _used_by_block(run, at)
    order = {block.id: index for index, block in enumerate(agenda.running_blocks())}
    here = order.get(run.block, -1) if run.block else -1
    ends = promised_ends(agenda, run, planned_doors)
    start = promised_start(agenda, ends, planned_doors)
    plan = due = planned_doors
    expected, missed = at, dict[str, timedelta]()
    rows: dict[str, BlockReading] = {}
    for block in agenda.running_blocks():
        if run.block is None:
            # People walk in at the doors, whether the host has pressed a key or not; the rest waits for the start.
            walks_in = block.id in ends and block.id not in run.skipped
            expected = plan if walks_in else max(expected, at, start)
        planned = (plan, plan + timedelta(minutes=block.minutes))
        pin = pins.get(block.id)
        due = due if pin is None else max(due, pin)
        state = _state(block, run, order[block.id], here)
        if pin is not None and state is BlockState.UPCOMING:
            expected = max(expected, pin)
            missed[block.id] = max(expected - due, timedelta(0))
        row = _row(block, run, state, planned, used.get(block.id, 0.0), (at, expected), ends.get(block.id))
        row = row if pin is None else replace(row, pinned_at=pin)
        rows[block.id] = row
        plan, due = row.planned_end, due + timedelta(minutes=block.minutes)
        if row.expected_end is not None:
            expected = row.expected_end
    blocks = tuple(
        rows[block.id] if block.runs else _gather(block, agenda, rows, planned_doors) for block in agenda.blocks
    )
    current = rows.get(run.block) if run.block and run.closed_at is None else None
    since = really_started(agenda, run) or start
    return Reading(
        now=at,
        blocks=blocks,
        current=current,
        next_id=_next_id(rows, here, order),
        planned_end=due,
        expected_end=expected,
        late=late_minutes(expected - due),
        late_since_start=late_minutes(expected - _programme_from(agenda, since, pins)) if run.began else 0,
        missed=MappingProxyType(missed),
        paused=run.paused_at is not None,
        phase=phase(current) if current else Phase.CALM,
        closed=run.closed_at is not None,
        promised_start=start,
        shift=run.clock_shift,
    )


def _programme_from(agenda: Agenda, began: datetime, pins: Mapping[str, datetime]) -> datetime:
    """Return when all would be over that comes after the walk-in, from this beginning and as it was planned."""
    walk_in = {block.id for block in agenda.walk_in()}
    for block in agenda.running_blocks():
        if block.id not in walk_in:
            began = max(began, pins.get(block.id, began)) + timedelta(minutes=block.minutes)
    return began


def late_minutes(late: timedelta) -> int:
    """Return minutes late, rounded up; seconds of jitter below one second do not make a minute."""
    return math.ceil((late.total_seconds() - 0.999) / 60)


def phase(row: BlockReading) -> Phase:
    """Return the mark passed: half, 5 minutes and 1 minute; for blocks of 5 minutes or less 1 minute and 20 seconds."""
    remaining = row.remaining
    if remaining <= 0:
        return Phase.OVER
    short = row.allotted <= SHORT_BLOCK_SECONDS
    if remaining <= (20 if short else 60):
        return Phase.LAST
    if remaining <= (60 if short else 300):
        return Phase.NEAR
    return Phase.HALF if remaining <= row.allotted / 2 else Phase.CALM


def grace_seconds(row: BlockReading) -> int:
    """Return how long overtime goes unnamed in suggestions: 30 seconds in a short block, else a minute."""
    return 30 if row.allotted <= SHORT_BLOCK_SECONDS else 60


def shown_seconds(remaining: float) -> tuple[int, bool]:
    """Return the whole seconds to show, and whether they count over. 0.2 left shows 1; 0.2 over shows 0."""
    if remaining > 0:
        return math.ceil(remaining - 1e-6), False
    return math.floor(-remaining + 1e-6), True


def seconds_to_next_change(reading: Reading) -> float:
    """Return the seconds until a shown figure changes: the countdown's next second or the next minute of the clock."""
    shown = reading.now + reading.shift
    to_minute = 60 - (shown.second + shown.microsecond / 1e6)
    if _waits(reading):
        return 1 - shown.microsecond / 1e6
    if reading.current is None:
        return to_minute
    remaining = reading.current.remaining
    to_second = remaining - math.floor(remaining)
    if to_second < 1e-6:
        to_second = 1.0
    return min(to_second, to_minute)


def _waits(reading: Reading) -> bool:
    """Whether no time is used, and the end moves with every second: in a pause, and past the start until all begins."""
    if reading.current is None:
        return not reading.closed and reading.now >= reading.promised_start
    return reading.paused


def _used_by_block(run: Run, at: datetime) -> dict[str, float]:
    used: dict[str, float] = {}
    stretches = run.stretches_until(at)
    for stretch, seconds in zip(stretches, seconds_of(stretches, run.paused_at or at), strict=True):
        used[stretch.block] = used.get(stretch.block, 0.0) + seconds
    return used


def _state(block: Block, run: Run, index: int, here: int) -> BlockState:
    if block.id in run.skipped or run.closed_at is not None or index < here:
        return BlockState.DONE if any(stretch.block == block.id for stretch in run.stretches) else BlockState.SKIPPED
    return BlockState.CURRENT if index == here else BlockState.UPCOMING


def _row(
    block: Block,
    run: Run,
    state: BlockState,
    planned: tuple[datetime, datetime],
    used: float,
    moments: tuple[datetime, datetime],
    end: datetime | None,
) -> BlockReading:
    """Make the row of a block. `moments` are now and when it is expected to begin, `end` is its clock time if it has one."""
    now, expected = moments
    # A block may have been planned shorter since minutes were taken from it.
    allotted = max(0, block.minutes + run.added_minutes(block.id)) * 60
    comes = state in (BlockState.CURRENT, BlockState.UPCOMING)
    counts_at = _held_at(run, now) if state is BlockState.CURRENT else expected
    by_clock = comes and end is not None
    remaining = (end - counts_at).total_seconds() if comes and end is not None else allotted - used
    time_is_up = end or expected + timedelta(seconds=remaining)
    return BlockReading(
        id=block.id,
        state=state,
        planned_start=planned[0],
        planned_end=planned[1],
        allotted=allotted,
        used=used,
        remaining=remaining,
        expected_start=expected if comes else None,
        expected_end=max(expected, time_is_up) if comes else None,
        promised_end=time_is_up if comes else None,
        by_clock=by_clock,
    )


def _held_at(run: Run, now: datetime) -> datetime:
    """Return the moment at which the countdown stands: in a pause when that began, else now."""
    return now if run.paused_at is None else max(run.paused_at, run.stretches[-1].began)


def _gather(block: Block, agenda: Agenda, rows: dict[str, BlockReading], doors: datetime) -> BlockReading:
    """Make the row of a group from its parts, and of a mark from the block before it."""
    parts = [rows[part.id] for part in agenda.parts(block.id) if part.id in rows]
    if not parts:
        before = [rows[b.id] for b in agenda.blocks[: agenda.blocks.index(block)] if b.id in rows]
        at = before[-1].planned_end if before else doors
        expected = next((row.expected_end for row in reversed(before) if row.expected_end), None)
        mark = before[-1].state if before and before[-1].state is not BlockState.CURRENT else BlockState.UPCOMING
        return BlockReading(block.id, mark, at, at, 0, 0.0, 0.0, expected, expected, expected)
    states = {part.state for part in parts}
    if BlockState.CURRENT in states or {BlockState.DONE, BlockState.UPCOMING} <= states:
        state = BlockState.CURRENT
    else:
        in_order = (BlockState.UPCOMING, BlockState.DONE, BlockState.SKIPPED)
        state = next(one for one in in_order if one in states)
    coming = [part for part in parts if part.expected_end is not None]
    held = [part for part in parts if part.state is not BlockState.SKIPPED]  # what is left out makes the whole shorter
    return BlockReading(
        id=block.id,
        state=state,
        planned_start=parts[0].planned_start,
        planned_end=parts[-1].planned_end,
        allotted=sum(part.allotted for part in held),
        used=sum(part.used for part in parts),
        remaining=sum(part.remaining for part in held),
        expected_start=coming[0].expected_start if coming else None,
        expected_end=coming[-1].expected_end if coming else None,
        promised_end=coming[-1].promised_end if coming else None,
    )


def _next_id(rows: dict[str, BlockReading], here: int, order: dict[str, int]) -> str | None:
    coming = (row.id for row in rows.values() if row.state is BlockState.UPCOMING and order[row.id] > here)
    return next(coming, None)
