"""Undo: how a step is remembered with its way back, and how the last one is taken back or done again."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from app.models.aftercare.closing_tonight import source_words
from app.models.agenda.agreed import Agreement, changes, taken_back
from app.models.agenda.run import Run
from app.models.evening import Evening, Stage
from app.models.ground.codec import from_plain, to_plain
from app.models.ground.faults import NotPossible
from app.services.commands.command import BeginningCommand, Command, History, Stored
from app.services.handlers import differences
from app.services.handlers.alone import must_be_its_day, must_run_alone
from app.services.handlers.fitting import at_step, fitted, settled, sharing, with_accepted, with_pitch
from app.services.handlers.handler import Outcome
from app.services.handlers.putting_back import put_back
from app.services.handlers.wiping import holds_words
from app.services.handlers.words_in_steps import FORGOTTEN, UNREADABLE
from app.store.evenings import Change, Store


@dataclass(frozen=True, slots=True)
class ClockBack:
    """The way back of a step of clock or beamer: run and stage as they were, and the id of the step that was on.

    `agreed` is what the step itself agreed for blocks: a change of plan since is not undone with it. None is how it was
    written before, then all of the run goes back. `said` are the marks of the words that stood on the beamer, by their ids:
    other words under the same id were never released.
    """

    run: Run
    stage: Stage
    step: str = ""
    agreed: tuple[Agreement, ...] | None = None
    said: tuple[tuple[str, str], ...] = ()


def remember(change: Change, command: Command, before: Evening, outcome: Outcome) -> None:
    """Add a step to the history of a command; what was taken back in it can then no longer be done again.

    One that goes on makes the last step longer when that has the same name, and adds none.
    """
    history, label = command.history, json.dumps([outcome.label, outcome.values], ensure_ascii=False)
    assert history is not None, "what is remembered has a history"
    last = change.last_done(before.id, history) if outcome.goes_on else None
    if last is not None and last.label == label and change.last_undone(before.id, history) is None:
        earlier = _before_step(history, before, last.inverse)
        if earlier is not None:
            change.turn(last.id, False, _way_back(history, earlier, outcome.evening, command.at))
            return
    change.remember(before.id, history, label, _way_back(history, before, outcome.evening, command.at))


def _before_step(history: History, evening: Evening, way_back: str) -> Evening | None:
    """Return the evening as it was before its last step; None where something else has changed it since."""
    try:
        earlier, left = _gone_back(history, evening, way_back)
    except (*UNREADABLE, NotPossible):
        return None
    return None if left else earlier


def turn(store: Store, evening: Evening, command: Command) -> Stored:
    """Take the last step of a history back, or do it again; what that changes becomes the way back of it.

    Where something else was changed since, that is left alone, and `left` in the answer says how much.
    """
    history, back = command.history, command.turns == "back"
    assert history is not None, "what turns a step has a history"
    with store.change() as change:
        row = change.last_done(evening.id, history) if back else change.last_undone(evening.id, history)
        if row is None:
            raise NotPossible("nothing_to_undo" if back else "nothing_to_redo")
        if row.inverse == FORGOTTEN:
            raise NotPossible("words_forgotten")
        try:
            after, left = _gone_back(history, evening, row.inverse)
        except UNREADABLE:
            raise NotPossible("nothing_to_undo" if back else "nothing_to_redo") from None
        if isinstance(command, BeginningCommand) and after.run.is_running and not evening.run.is_running:
            must_be_its_day(evening, command)
        must_run_alone(store, evening, after)
        change.keep(evening, after, command.at, back=True)
        change.turn(row.id, back, _way_back(history, evening, after, command.at))
    label, values = json.loads(row.label)
    if left:
        values["left"] = left
    # A quote that comes back takes its old place among the others, which the store alone knows.
    known = {quote.id for quote in evening.quotes}
    is_known = all(quote.id in known for quote in after.quotes)
    return Stored(evening.id, f"{'undone' if back else 'redone'}_{label}", values, after if is_known else None)


def _way_back(history: History, before: Evening, after: Evening, at: datetime) -> str:
    if history != "clock":
        found = differences.difference(before, after)
        return (replace(found, at=at.isoformat()) if holds_words(found) else found).to_text()
    step = before.step
    agreed = changes(before.run, after.run, before.agenda)
    said = tuple((id, mark) for id, mark in _marks(before) if id in before.stage.taken)
    way = ClockBack(before.run, unshown(before.stage), step.id if step is not None else "", agreed, said)
    return json.dumps(to_plain(way), ensure_ascii=False)


def _gone_back(history: History, evening: Evening, way_back: str) -> tuple[Evening, int]:
    if history == "clock":
        return sharing(evening, _clock_back(evening, from_plain(ClockBack, json.loads(way_back)))), 0
    restored, left = put_back(evening, differences.from_text(way_back))
    return sharing(evening, settled(evening, fitted(evening, restored))), left


def _clock_back(evening: Evening, way: ClockBack) -> Evening:
    """Put run and stage back, whole; what was shown comes back as long as it is switched on and has the same words.

    What was taken over of the laptop's clock stays: no step of the evening did that.
    """
    run = replace(way.run, shift=evening.run.shift)
    if way.agreed is not None:
        now = taken_back(evening.run, way.agreed, evening.agenda)
        run = replace(run, added=now.added, skipped=now.skipped)
    back = replace(evening, run=run)
    run = at_step(fitted(back, back), way.step).run
    same = {id for id, mark in _marks(evening) if (id, mark) in way.said}
    taken = tuple(id for id in way.stage.taken if id in same)
    stage = replace(way.stage, taken=taken, told=evening.stage.told)  # an answer is no step of the clock
    return with_pitch(evening, replace(evening, run=run, stage=with_accepted(evening, stage)))


def _marks(evening: Evening) -> Iterator[tuple[str, str]]:
    """Yield the marks of the words that the evening takes along: no words stand in the history of the clock.

    What it came from counts: a point that was switched off since was withdrawn, whatever words were taken along.
    """
    taken = ((one, source_words(evening, one.subject)) for one in evening.followup.taken)
    return ((one.id, differences.mark([one.words, source])) for one, source in taken)


def unshown(stage: Stage) -> Stage:
    """Return the stage without quote and message: those reach the beamer by their own key only."""
    return replace(stage, quote=None, page=0, message="", message_until=None)
