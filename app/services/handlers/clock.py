"""Clock handlers: what next, back, pause and the other clock keys make of the run."""

from dataclasses import replace
from datetime import datetime, timedelta

from app.models.aftercare.closing_tonight import next_taken, shown_taken
from app.models.agenda import run as runs
from app.models.agenda.agenda import BlockKind
from app.models.agenda.replan import shorten
from app.models.agenda.run import Run
from app.models.evening import Evening, Stage
from app.models.ground.faults import NotPossible
from app.models.said.summary import accepted
from app.services.commands import commands as c
from app.services.handlers.alone import must_be_its_day
from app.services.handlers.blocks import block_with
from app.services.handlers.fitting import at_step, with_pitch
from app.services.handlers.handler import Outcome, handles

LONGEST_EXTRA_MINUTES = 120


@handles(c.Begin)
def begin(evening: Evening, command: c.Begin) -> Outcome:
    """Start the evening."""
    must_be_its_day(evening, command)
    return _moved(evening, runs.start(evening.run, evening.agenda, command.at), _quiet(evening.stage), "began")


@handles(c.NextStep)
def next_step(evening: Evening, command: c.NextStep) -> Outcome:
    """Release the next point, or the next thing that is taken along, go to the next step, or to the next block."""
    run, block = evening.run, evening.block
    if block is None:
        return begin(evening, c.Begin(command.at, sure=command.sure))
    _must_be_open(run)
    if block.kind is BlockKind.SUMMARY:
        waiting = next_point(evening)
        if waiting is not None:
            stage = replace(_quiet(evening.stage), released=(*evening.stage.released, waiting))
            return _moved(evening, run, stage, "point_shown")
    taken = next_taken(evening)
    if taken is not None:
        stage = replace(_quiet(evening.stage), taken=(*evening.stage.taken, taken))
        return _moved(evening, run, stage, "taken_shown")
    if run.step + 1 < len(evening.steps(block)):
        return _moved(evening, replace(run, step=run.step + 1), _quiet(evening.stage), "step")
    return next_block(evening, c.NextBlock(command.at))


@handles(c.PreviousStep)
def previous_step(evening: Evening, command: c.PreviousStep) -> Outcome:
    """Take back what was shown last, go back one step, or to the block before: where that was left, else at its last step."""
    run, block = evening.run, evening.block
    if block is None:
        raise NotPossible("nothing_running")
    _must_be_open(run)
    shown = shown_points(evening)
    if block.kind is BlockKind.SUMMARY and shown:
        return _moved(evening, run, replace(_quiet(evening.stage), released=shown[:-1]), "point_hidden")
    taken = shown_taken(evening)
    if taken:
        left = tuple(one for one in evening.stage.taken if one != taken[-1])
        return _moved(evening, run, replace(_quiet(evening.stage), taken=left), "taken_hidden")
    if run.step > 0:
        return _moved(evening, replace(run, step=run.step - 1), _quiet(evening.stage), "step_back")
    earlier = runs.previous_block_id(run, evening.agenda)
    if earlier is None:
        raise NotPossible("no_previous_block")
    last_step = max(0, len(evening.steps(evening.agenda.block(earlier))) - 1)
    there = replace(evening, run=_gone_to(evening, earlier, command.at, last_step))
    return _moved(evening, at_step(there, run.left_at(earlier)).run, _quiet(evening.stage), "block_back")


@handles(c.NextBlock)
def next_block(evening: Evening, command: c.NextBlock) -> Outcome:
    """Go to the next block that is not skipped."""
    if evening.run.block is None:
        return begin(evening, c.Begin(command.at, sure=command.sure))
    _must_be_open(evening.run)
    later = runs.next_block_id(evening.run, evening.agenda)
    if later is None:
        raise NotPossible("no_next_block")
    return _moved(evening, _gone_to(evening, later, command.at), _quiet(evening.stage), "block")


@handles(c.GoToBlock)
def go_to_block(evening: Evening, command: c.GoToBlock) -> Outcome:
    """Jump to any block."""
    block_with(evening, command.block)
    if evening.run.block is None:
        must_be_its_day(evening, command)
    run = _gone_to(evening, command.block, command.at)
    return _moved(evening, run, _quiet(evening.stage), "block")


@handles(c.PauseClock)
def pause(evening: Evening, command: c.PauseClock) -> Outcome:
    """Stop the countdown."""
    return _moved(evening, runs.pause(evening.run, command.at), evening.stage, "paused")


@handles(c.ResumeClock)
def resume(evening: Evening, command: c.ResumeClock) -> Outcome:
    """Let the countdown go on."""
    return _moved(evening, runs.resume(evening.run, command.at), evening.stage, "resumed")


@handles(c.AddMinutes)
def add_minutes(evening: Evening, command: c.AddMinutes) -> Outcome:
    """Give the current block minutes, or take them."""
    block = evening.block
    if block is None or evening.run.closed_at is not None:
        raise NotPossible("nothing_running")
    if evening.run.added_minutes(block.id) + command.minutes > LONGEST_EXTRA_MINUTES:
        raise NotPossible("too_many_minutes", minutes=LONGEST_EXTRA_MINUTES)
    run = runs.add_minutes(evening.run, evening.agenda, block.id, command.minutes)
    return _moved(evening, run, evening.stage, "minutes", {"minutes": command.minutes})


@handles(c.SkipBlock)
def skip_block(evening: Evening, command: c.SkipBlock) -> Outcome:
    """Leave out a block, or bring it back."""
    if command.block in evening.run.skipped:
        return _moved(evening, runs.bring_back(evening.run, command.block), evening.stage, "unskipped")
    _must_be_open(evening.run)
    title = block_with(evening, command.block).title
    return _moved(
        evening, runs.skip(evening.run, evening.agenda, command.block), evening.stage, "skipped", {"block": title}
    )


@handles(c.PutClockRight)
def put_clock_right(evening: Evening, command: c.PutClockRight) -> Outcome:
    """Let the evening read the clock of the laptop as it is now."""
    return _moved(evening, runs.with_shift(evening.run, command.shift), evening.stage, "clock_right")


@handles(c.EndAt)
def end_at(evening: Evening, command: c.EndAt) -> Outcome:
    """Give the block that is on, or the walk-in before it is, a clock time to end at; the room reads that one."""
    _must_be_open(evening.run)
    told = evening.told_end(command.at)
    if told is None:
        raise NotPossible("no_time_told")
    block, promised = told
    if command.moment <= command.at:
        raise NotPossible("time_has_passed")
    if command.moment > max(promised, command.at) + timedelta(minutes=LONGEST_EXTRA_MINUTES):
        raise NotPossible("too_many_minutes", minutes=LONGEST_EXTRA_MINUTES)
    more = round((command.moment - promised).total_seconds() / 60)
    most = LONGEST_EXTRA_MINUTES - evening.run.added_minutes(block.id)
    run = runs.end_at(evening.run, evening.agenda, block.id, command.moment, min(more, most))
    time = f"{evening.local(command.moment):%H.%M}"
    return _moved(evening, run, evening.stage, "end_given", {"time": time})


@handles(c.AcceptLater)
def accept_later(evening: Evening, command: c.AcceptLater) -> Outcome:
    """Agree to the end as it is expected now, or to a fixed time that will be missed."""
    reading = evening.reading(command.at)
    if reading.behind <= 0:
        raise NotPossible("not_late")
    run = replace(evening.run, accepted_late=reading.behind, accepted_in=evening.run.block or "")
    label = "later" if reading.late > 0 else "begin_later"
    return _moved(evening, run, evening.stage, label, {"minutes": reading.behind})


@handles(c.Shorten)
def shorten_rest(evening: Evening, command: c.Shorten) -> Outcome:
    """Take the lateness from what is left, in proportion to its slack."""
    reading = evening.reading(command.at)
    if reading.behind <= 0:
        raise NotPossible("not_late")
    plan = shorten(evening.agenda, reading, evening.groups, reading.lateness)
    if not plan.saved:
        raise NotPossible("no_slack")
    run = evening.run
    for block_id, minutes in plan.taken:
        run = runs.add_minutes(run, evening.agenda, block_id, -minutes)
    run = replace(run, accepted_late=plan.left_over)
    return _moved(evening, run, evening.stage, "shortened", {"minutes": plan.saved, "left_over": plan.left_over})


@handles(c.CloseEvening)
def close_evening(evening: Evening, command: c.CloseEvening) -> Outcome:
    """End the evening."""
    if evening.run.block is None:
        raise NotPossible("nothing_running")
    return _moved(evening, runs.close(evening.run, command.at), _quiet(evening.stage), "closed")


@handles(c.ReopenEvening)
def reopen_evening(evening: Evening, command: c.ReopenEvening) -> Outcome:
    """Go on with the block in which the evening was closed, from what it had used."""
    run = evening.run
    if run.closed_at is None or run.block is None:
        raise NotPossible("not_closed")
    must_be_its_day(evening, command)
    open_run = replace(run, closed_at=None, block=None)
    return _moved(
        evening, runs.go_to(open_run, evening.agenda, run.block, command.at, run.step), evening.stage, "reopened"
    )


def next_point(evening: Evening) -> str | None:
    """Return the first point that is switched on and not yet shown."""
    return next((point.id for point in accepted(evening.points) if point.id not in evening.stage.released), None)


def shown_points(evening: Evening) -> tuple[str, ...]:
    """Return the released points that are still there and still switched on."""
    still = {point.id for point in accepted(evening.points)}
    return tuple(point for point in evening.stage.released if point in still)


def _moved(evening: Evening, run: Run, stage: Stage, label: str, values: dict[str, str | int] | None = None) -> Outcome:
    return Outcome(with_pitch(evening, replace(evening, run=run, stage=stage)), label, values or {})


def _gone_to(evening: Evening, block_id: str, at: datetime, step: int = 0) -> Run:
    """Return the run in another block, which knows at which step the one before was left."""
    run, on = evening.run, evening.step
    if run.block != block_id and on is not None:
        run = runs.leaving(run, on.id)
    return runs.go_to(run, evening.agenda, block_id, at, step)


def _quiet(stage: Stage) -> Stage:
    """A quote goes off the beamer at every step."""
    return replace(stage, quote=None, page=0)


def _must_be_open(run: Run) -> None:
    if run.closed_at is not None:
        raise NotPossible("evening_closed")
