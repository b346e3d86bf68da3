"""Handlers of the times: what is put right of an evening, while it runs and afterwards."""

from dataclasses import replace

from app.models.agenda import put_right
from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.left_open import is_held
from app.services.commands import commands as c
from app.services.handlers.fitting import at_step
from app.services.handlers.handler import Outcome, handles


@handles(c.BeganAt)
def began_at(evening: Evening, command: c.BeganAt) -> Outcome:
    """Correct when a block really began."""
    run = put_right.began_at(evening.run, command.moment, command.at, command.stretch)
    return _with(evening, run, "began_at")


@handles(c.BookPause)
def book_pause(evening: Evening, command: c.BookPause) -> Outcome:
    """Book a pause that was forgotten."""
    run = put_right.book_pause(evening.run, command.began, command.ended, command.at)
    times = [f"{evening.local(moment):%H.%M}" for moment in (command.began, command.ended)]
    return _with(evening, run, "pause_booked", {"began": times[0], "ended": times[1]})


@handles(c.DropPause)
def drop_pause(evening: Evening, command: c.DropPause) -> Outcome:
    """Take away a pause."""
    return _with(evening, put_right.drop_pause(evening.run, command.stretch, command.pause), "pause_dropped")


@handles(c.DropVisit)
def drop_visit(evening: Evening, command: c.DropVisit) -> Outcome:
    """Give the minutes of a visit to the block before it."""
    run = put_right.drop_visit(evening.run, command.stretch)
    after = _with(evening, run, "visit_dropped")
    return after if run.block == evening.run.block else replace(after, evening=at_step(after.evening, ""))


@handles(c.PauseWasBreak)
def pause_was_break(evening: Evening, command: c.PauseWasBreak) -> Outcome:
    """Let a pause have been the break."""
    block = put_right.break_to_come(evening.agenda, evening.run)
    if block is None:
        raise NotPossible("no_break_to_come")
    run = put_right.pause_was(evening.run, command.stretch, command.pause, block.id)
    return _with(evening, run, "pause_was_break", {"block": block.title})


@handles(c.EndedAt)
def ended_at(evening: Evening, command: c.EndedAt) -> Outcome:
    """Let the evening have ended at another moment."""
    if command.left_open and is_held(evening, command.at):
        raise NotPossible("evening_is_held")
    run = put_right.ended_at(evening.run, command.moment, command.at)
    # As at every closing: what was shown of one person goes off the beamer.
    over = replace(evening, stage=replace(evening.stage, quote=None, page=0))
    return _with(over, run, "ended_at", {"time": f"{evening.local(command.moment):%H.%M}"})


def _with(evening: Evening, run: Run, label: str, values: dict[str, str | int] | None = None) -> Outcome:
    return Outcome(replace(evening, run=run), label, values or {})
