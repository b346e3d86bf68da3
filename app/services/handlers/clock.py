"""Clock handlers: what next, back, pause and the other clock keys make of the run."""

from collections.abc import Callable
from dataclasses import replace

from app.models.agenda import run as runs
from app.models.agenda.agenda import Block, BlockKind
from app.models.agenda.replan import shorten
from app.models.agenda.run import Run
from app.models.evening import Evening, Stage
from app.models.ground.faults import NotPossible
from app.models.said.summary import accepted
from app.services.commands import commands as c
from app.services.handlers.outcome import Staged

LONGEST_EXTRA_MINUTES = 120


def begin(evening: Evening, command: c.Begin) -> Staged:
    """Start the evening."""
    return Staged(runs.start(evening.run, evening.agenda, command.at), _quiet(evening.stage), "began")


def next_step(evening: Evening, command: c.NextStep) -> Staged:
    """Release the next point, go to the next step, or to the next block."""
    run, block = evening.run, evening.block
    if block is None:
        return begin(evening, c.Begin(command.at))
    _must_be_open(run)
    if block.kind is BlockKind.SUMMARY:
        waiting = next_point(evening)
        if waiting is not None:
            stage = replace(_quiet(evening.stage), released=(*evening.stage.released, waiting))
            return Staged(run, stage, "point_shown")
    if run.step + 1 < len(evening.steps(block)):
        return Staged(replace(run, step=run.step + 1), _quiet(evening.stage), "step")
    return next_block(evening, c.NextBlock(command.at))


def previous_step(evening: Evening, command: c.PreviousStep) -> Staged:
    """Take back the last point, go back one step, or to the block before."""
    run, block = evening.run, evening.block
    if block is None:
        raise NotPossible("nothing_running")
    _must_be_open(run)
    shown = shown_points(evening)
    if block.kind is BlockKind.SUMMARY and shown:
        return Staged(run, replace(_quiet(evening.stage), released=shown[:-1]), "point_hidden")
    if run.step > 0:
        return Staged(replace(run, step=run.step - 1), _quiet(evening.stage), "step_back")
    earlier = runs.previous_block_id(run, evening.agenda)
    if earlier is None:
        raise NotPossible("no_previous_block")
    last_step = max(0, len(evening.steps(evening.agenda.block(earlier))) - 1)
    return Staged(runs.go_to(run, evening.agenda, earlier, command.at, last_step), _quiet(evening.stage), "block_back")


def next_block(evening: Evening, command: c.NextBlock) -> Staged:
    """Go to the next block that is not skipped."""
    if evening.run.block is None:
        return begin(evening, c.Begin(command.at))
    _must_be_open(evening.run)
    later = runs.next_block_id(evening.run, evening.agenda)
    if later is None:
        raise NotPossible("no_next_block")
    return Staged(runs.go_to(evening.run, evening.agenda, later, command.at), _quiet(evening.stage), "block")


def go_to_block(evening: Evening, command: c.GoToBlock) -> Staged:
    """Jump to any block."""
    _block(evening, command.block)
    run = runs.go_to(evening.run, evening.agenda, command.block, command.at)
    return Staged(run, _quiet(evening.stage), "block")


def pause(evening: Evening, command: c.Pause) -> Staged:
    """Stop the countdown."""
    return Staged(runs.pause(evening.run, command.at), evening.stage, "paused")


def resume(evening: Evening, command: c.Resume) -> Staged:
    """Let the countdown go on."""
    return Staged(runs.resume(evening.run, command.at), evening.stage, "resumed")


def add_minutes(evening: Evening, command: c.AddMinutes) -> Staged:
    """Give the current block minutes, or take them."""
    block = evening.block
    if block is None or evening.run.closed_at is not None:
        raise NotPossible("nothing_running")
    if evening.run.added_minutes(block.id) + command.minutes > LONGEST_EXTRA_MINUTES:
        raise NotPossible("too_many_minutes", minutes=LONGEST_EXTRA_MINUTES)
    run = runs.add_minutes(evening.run, evening.agenda, block.id, command.minutes)
    return Staged(run, evening.stage, "minutes", {"minutes": command.minutes})


def skip_block(evening: Evening, command: c.SkipBlock) -> Staged:
    """Leave out a block, or bring it back."""
    if command.block in evening.run.skipped:
        return Staged(runs.bring_back(evening.run, command.block), evening.stage, "unskipped")
    _must_be_open(evening.run)
    title = _block(evening, command.block).title
    return Staged(runs.skip(evening.run, evening.agenda, command.block), evening.stage, "skipped", {"block": title})


def began_at(evening: Evening, command: c.BeganAt) -> Staged:
    """Correct when the current block really began."""
    return Staged(runs.began_at(evening.run, command.moment, command.at), evening.stage, "began_at")


def accept_later(evening: Evening, command: c.AcceptLater) -> Staged:
    """Agree to the end as it is expected now."""
    late = evening.reading(command.at).late
    if late <= 0:
        raise NotPossible("not_late")
    return Staged(replace(evening.run, accepted_late=late), evening.stage, "later", {"minutes": late})


def shorten_rest(evening: Evening, command: c.Shorten) -> Staged:
    """Take the lateness from what is left, in proportion to its slack."""
    reading = evening.reading(command.at)
    if reading.late <= 0:
        raise NotPossible("not_late")
    plan = shorten(evening.agenda, evening.run, reading, evening.details.groups, reading.late)
    if not plan.saved:
        raise NotPossible("no_slack")
    run = evening.run
    for block_id, minutes in plan.taken:
        run = runs.add_minutes(run, evening.agenda, block_id, -minutes)
    run = replace(run, accepted_late=plan.left_over)
    return Staged(run, evening.stage, "shortened", {"minutes": plan.saved, "left_over": plan.left_over})


def close_evening(evening: Evening, command: c.CloseEvening) -> Staged:
    """End the evening."""
    if evening.run.block is None:
        raise NotPossible("nothing_running")
    return Staged(runs.close(evening.run, command.at), _quiet(evening.stage), "closed")


def reopen_evening(evening: Evening, command: c.ReopenEvening) -> Staged:
    """Go on with the block in which the evening was closed, from what it had used."""
    run = evening.run
    if run.closed_at is None or run.block is None:
        raise NotPossible("not_closed")
    open_run = replace(run, closed_at=None, block=None)
    return Staged(runs.go_to(open_run, evening.agenda, run.block, command.at, run.step), evening.stage, "reopened")


def next_point(evening: Evening) -> str | None:
    """Return the first point that is switched on and not yet shown."""
    return next((point.id for point in accepted(evening.points) if point.id not in evening.stage.released), None)


def shown_points(evening: Evening) -> tuple[str, ...]:
    """Return the released points that are still there and still switched on."""
    still = {point.id for point in accepted(evening.points)}
    return tuple(point for point in evening.stage.released if point in still)


def _block(evening: Evening, block_id: str) -> Block:
    block = next((block for block in evening.agenda.blocks if block.id == block_id), None)
    if block is None:
        raise NotPossible("block_gone")
    return block


def _quiet(stage: Stage) -> Stage:
    """A quote goes off the beamer at every step."""
    return replace(stage, quote=None, page=0)


def _must_be_open(run: Run) -> None:
    if run.closed_at is not None:
        raise NotPossible("evening_closed")


CLOCK_HANDLERS: dict[type[c.Command], Callable[..., Staged]] = {
    c.Begin: begin,
    c.NextStep: next_step,
    c.PreviousStep: previous_step,
    c.NextBlock: next_block,
    c.GoToBlock: go_to_block,
    c.Pause: pause,
    c.Resume: resume,
    c.AddMinutes: add_minutes,
    c.SkipBlock: skip_block,
    c.BeganAt: began_at,
    c.AcceptLater: accept_later,
    c.Shorten: shorten_rest,
    c.CloseEvening: close_evening,
    c.ReopenEvening: reopen_evening,
}
