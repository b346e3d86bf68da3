"""The run: when things began, paused and ended. It holds moments, never counters, and every change makes a new one."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.models.agenda.agenda import Agenda
from app.models.agenda.step_times import StepMark
from app.models.agenda.stretch import Stretch, between
from app.models.ground.faults import NotPossible

LONGEST_SHIFT = 100 * 366 * 86_400
"""Seconds: the clock of a laptop with an empty battery is half a century off, and none is further."""


@dataclass(frozen=True, slots=True)
class Run:
    """What is running. `added` is whole minutes given to or taken from a block, `accepted_late` the minutes agreed to,
    while the block `accepted_in` was on.

    `paused_at` is when the pause that is on began; after a correction that may be before the block did. `ends_at` holds
    the clock time (aware UTC) at which a block ends, where the host gave it one. `left` has the step at which a block was
    left, for who comes back to it. `marks` tell when each step was on. `turns` are the ids of tables in the order in which
    they speak, where that is not the order of their numbers; `silent` are those that do not.

    All moments are of the run's own time, which goes on when the clock of the laptop is put right. `shift` is how many
    seconds that clock then stood later than the run's own time; it counts from the first moment of the run on.
    """

    block: str | None = None
    step: int = 0
    stretches: tuple[Stretch, ...] = ()
    paused_at: datetime | None = None
    added: tuple[tuple[str, int], ...] = ()
    skipped: tuple[str, ...] = ()
    accepted_late: int = 0
    closed_at: datetime | None = None
    ends_at: tuple[tuple[str, datetime], ...] = ()
    left: tuple[tuple[str, str], ...] = ()
    marks: tuple[StepMark, ...] = ()
    turns: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    accepted_in: str = ""
    shift: float = 0.0

    @property
    def clock_shift(self) -> timedelta:
        """How much later the clock on the wall stands than the run's own time; nothing before the run began."""
        seconds = self.shift if self.stretches else 0.0
        return timedelta(seconds=min(max(seconds, -LONGEST_SHIFT), LONGEST_SHIFT))

    @property
    def latest(self) -> datetime | None:
        """The latest moment that the run holds: its own time never stands before that."""
        last = self.stretches[-1] if self.stretches else None
        known = (last.began, last.ended, self.paused_at, self.closed_at) if last is not None else ()
        pauses = (pause.ended for stretch in self.stretches for pause in stretch.pauses)
        return max((*(one for one in known if one is not None), *pauses), default=None)

    @property
    def began(self) -> datetime | None:
        """When the evening really began: the first moment of the first stretch."""
        return self.stretches[0].began if self.stretches else None

    def stretches_until(self, now: datetime) -> tuple[Stretch, ...]:
        """Return the stretches with the pause that is on, as long as it lasts until `now`.

        After a correction that may reach back over the block before the one it is held in.
        """
        if self.paused_at is None or not self.stretches:
            return self.stretches
        *earlier, last = self.stretches
        return (*earlier, last.with_pause(self.paused_at, max(now, last.began)))

    @property
    def is_running(self) -> bool:
        """Whether a block is on and the evening has not been closed (a pause still counts as running)."""
        return self.block is not None and self.closed_at is None

    def added_minutes(self, block_id: str) -> int:
        """Return the minutes added to a block; negative when minutes were taken."""
        return dict(self.added).get(block_id, 0)

    def given_end(self, block_id: str) -> datetime | None:
        """Return the clock time that the host gave a block to end at; None when it was given none."""
        return dict(self.ends_at).get(block_id)

    def left_at(self, block_id: str) -> str:
        """Return the id of the step at which a block was left; empty when it never was."""
        return dict(self.left).get(block_id, "")


def start(run: Run, agenda: Agenda, now: datetime) -> Run:
    """Begin the evening with its first block that is not skipped. What its clock was off before counts no more."""
    if run.block is not None:
        raise NotPossible("already_running")
    blocks = [block for block in agenda.running_blocks() if block.id not in run.skipped]
    if not blocks:
        raise NotPossible("nothing_to_run")
    first = blocks[0].id
    return replace(_on_the_wall(run), block=first, step=0, stretches=(*run.stretches, Stretch(first, now)))


def go_to(run: Run, agenda: Agenda, block_id: str, now: datetime, step: int = 0) -> Run:
    """Leave the current block and go on with another, from what that one had used. A skipped block is taken back."""
    if not agenda.block(block_id).runs:
        raise NotPossible("block_has_no_clock")
    if run.closed_at is not None:
        raise NotPossible("evening_closed")
    if run.block == block_id:
        return replace(run, step=step)
    left = _leave(_on_the_wall(run), now)
    return replace(
        left,
        block=block_id,
        step=step,
        skipped=tuple(skipped for skipped in run.skipped if skipped != block_id),
        # A time that has passed was told for the time before: coming back, the block goes on with what it had left.
        ends_at=tuple(given for given in left.ends_at if given[0] != block_id or given[1] > now),
        stretches=(
            *left.stretches,
            Stretch(block_id, max([now, *(part.ended for part in left.stretches[-1:] if part.ended)])),
        ),
    )


def leaving(run: Run, step_id: str) -> Run:
    """Remember at which step the block that is on is left."""
    if run.block is None:
        return run
    return replace(run, left=(*(pair for pair in run.left if pair[0] != run.block), (run.block, step_id)))


def next_block_id(run: Run, agenda: Agenda) -> str | None:
    """Return the block that comes after the current one, passing over skipped ones; None at the end."""
    later = agenda.running_blocks() if run.block is None else agenda.after(run.block)
    return next((block.id for block in later if block.id not in run.skipped), None)


def previous_block_id(run: Run, agenda: Agenda) -> str | None:
    """Return the block before the current one, passing over skipped ones; None at the beginning."""
    earlier: str | None = None
    for block in agenda.running_blocks():
        if block.id == run.block:
            return earlier
        if block.id not in run.skipped:
            earlier = block.id
    return None


def pause(run: Run, now: datetime) -> Run:
    """Stop the countdown of the current block."""
    must_run(run)
    if run.paused_at is not None:
        raise NotPossible("already_paused")
    # After a restart the host may believe a clock that stands earlier; a pause never begins before its block.
    return replace(run, paused_at=max(now, run.stretches[-1].began))


def resume(run: Run, now: datetime) -> Run:
    """Let the countdown go on; the pause is booked on the stretch."""
    if run.paused_at is None:
        raise NotPossible("not_paused")
    return replace(run, paused_at=None, stretches=run.stretches_until(now))


def add_minutes(run: Run, agenda: Agenda, block_id: str, minutes: int) -> Run:
    """Give minutes to a block, or take them; a block keeps at least 0 minutes. A time it was given moves along."""
    least = -agenda.block(block_id).minutes
    added = dict(run.added)
    added[block_id] = max(least, max(least, added.get(block_id, 0)) + minutes)
    by = timedelta(minutes=minutes)
    return replace(
        run,
        added=tuple((key, value) for key, value in added.items() if value),
        ends_at=tuple((key, end + by if key == block_id else end) for key, end in run.ends_at),
    )


def end_at(run: Run, agenda: Agenda, block_id: str, moment: datetime, more: int) -> Run:
    """Let a block end at a clock time, which is `more` minutes later than it would have. A second time replaces it."""
    longer = add_minutes(run, agenda, block_id, more)
    others = tuple(given for given in longer.ends_at if given[0] != block_id)
    return replace(longer, ends_at=(*others, (block_id, moment)))


def skip(run: Run, agenda: Agenda, block_id: str) -> Run:
    """Leave out a block that is still to come; of one that was on before, what is left of it."""
    if block_id == run.block:
        raise NotPossible("block_is_running")
    if block_id in run.skipped:
        raise NotPossible("already_skipped")
    if not agenda.block(block_id).runs:
        raise NotPossible("block_has_no_clock")
    comes = run.block is not None and any(block.id == block_id for block in agenda.after(run.block))
    if not comes and any(stretch.block == block_id for stretch in run.stretches):
        raise NotPossible("block_has_run")
    return replace(run, skipped=(*run.skipped, block_id))


def bring_back(run: Run, block_id: str) -> Run:
    """Take a skipped block into the evening again."""
    return replace(run, skipped=tuple(skipped for skipped in run.skipped if skipped != block_id))


def with_shift(run: Run, seconds: float) -> Run:
    """Take over how many seconds the clock on the wall stands later than the run's own time; no moment is rewritten.

    A second time replaces the first. Refused when nothing runs, for then the clock on the wall is followed.
    """
    must_run(run)
    if not abs(seconds) <= LONGEST_SHIFT:
        raise NotPossible("not_a_time")
    return replace(run, shift=seconds)


def close(run: Run, now: datetime) -> Run:
    """End the evening: the current block ends, no clock runs any more. A second call changes nothing."""
    if run.closed_at is not None:
        return run
    left = _leave(run, now) if run.block is not None else run
    # By a clock that went back the last block may have ended later than now.
    ended = [stretch.ended for stretch in left.stretches[-1:] if stretch.ended is not None]
    return replace(left, closed_at=max([now, *ended]))


def _on_the_wall(run: Run) -> Run:
    """Return a run that has not begun without a shift: while nothing runs the clock on the wall is followed."""
    return run if run.stretches or not run.shift else replace(run, shift=0.0)


def _leave(run: Run, now: datetime) -> Run:
    if run.block is None or not run.stretches:
        return run
    *earlier, current = run.stretches_until(now)
    # After a restart the host may believe a clock that stands earlier; a stretch never ends before it began.
    ended = max(now, current.began)
    left = replace(current, ended=ended, pauses=between(current.pauses, None, ended))
    return replace(run, stretches=(*earlier, left), paused_at=None)


def must_run(run: Run) -> None:
    """Refuse what can only be done while a block is on."""
    if not run.is_running:
        raise NotPossible("nothing_running")
