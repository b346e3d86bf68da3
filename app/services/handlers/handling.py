"""Handling: the plain table from command to handler, and the one transaction in which each is stored."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app.models.agenda.run import Run
from app.models.evening import Evening, Stage
from app.models.ground.faults import NotPossible
from app.models.said.dialogue import Draft
from app.models.said.summary import accepted
from app.services.commands import commands as c
from app.services.commands import plan_commands as p
from app.services.handlers import undo
from app.services.handlers.beamer import BEAMER_HANDLERS
from app.services.handlers.clock import CLOCK_HANDLERS
from app.services.handlers.evening import make_evening
from app.services.handlers.fitting import at_step, fitted, fitted_draft, fitted_quotes
from app.services.handlers.labels import label_text, read_label
from app.services.handlers.outcome import Staged, Stored, Worded
from app.services.handlers.planning import PLANNED, plan, turn_plan
from app.services.handlers.shelf import SHELF_HANDLERS
from app.services.handlers.summary import SUMMARY_HANDLERS
from app.services.handlers.words import WORD_HANDLERS
from app.store.evenings import Change, Store

STAGED: dict[type[c.Command], Callable[..., Staged]] = {**CLOCK_HANDLERS, **BEAMER_HANDLERS}
WORDED: dict[type[c.Command], Callable[..., Worded]] = {**WORD_HANDLERS, **SUMMARY_HANDLERS}

ALLOWED_WHEN_CLOSED = (c.ReopenEvening, c.CloseEvening, c.SetStageMode)
"""What may still be done with a closed evening; undo of the closing is another way back."""


def handle(store: Store, evening: Evening | None, command: c.Command) -> Stored:
    """Do one command in one transaction; when this returns it is on the disk. `evening` is the one that is open."""
    if isinstance(command, c.CreateEvening):
        return _create(store, command)
    if isinstance(command, c.OpenEvening):
        return _open(store, command, evening)
    if type(command) in SHELF_HANDLERS:
        return SHELF_HANDLERS[type(command)](store, command)
    if evening is None:
        raise NotPossible("no_evening_open")
    if isinstance(command, c.SaveDraft):
        return _save_draft(store, evening, command.draft)
    if isinstance(command, c.UndoClock):
        return _undo_clock(store, evening, command.at)
    if isinstance(command, c.UndoWords | c.RedoWords):
        if evening.run.closed_at is not None:
            raise NotPossible("evening_closed")
        return _turn_words(store, evening, command)
    kind = type(command)
    if evening.run.closed_at is not None and kind not in ALLOWED_WHEN_CLOSED:
        raise NotPossible("evening_closed")
    if isinstance(command, p.UndoPlan | p.RedoPlan):
        return turn_plan(store, evening, command)
    if kind in PLANNED:
        return plan(store, evening, command)
    if kind in STAGED:
        return _stage(store, evening, command, STAGED[kind](evening, command))
    return _word(store, evening, command, WORDED[kind](evening, command))


def _create(store: Store, command: c.CreateEvening) -> Stored:
    present = store.load(command.id)
    if present is not None:
        return Stored(present.id, "evening_created")
    evening = make_evening(command)
    with store.change() as change:
        change.put_evening(evening)
    return Stored(evening.id, "evening_created")


def _open(store: Store, command: c.OpenEvening, last: Evening | None) -> Stored:
    """Open an evening; one that was only left for the start screen stays frozen if it was."""
    evening = store.load(command.id)
    if evening is None:
        raise NotPossible("evening_gone")
    stage = evening.after_restart().stage
    if last is not None and last.id == evening.id:
        stage = replace(stage, mode=evening.stage.mode, under=evening.stage.under)
    with store.change() as change:
        change.put_run(evening.id, evening.run, stage, command.at)
    return Stored(evening.id, "evening_opened")


def _save_draft(store: Store, evening: Evening, draft: Draft) -> Stored:
    with store.change() as change:
        change.put_draft(evening.id, fitted_draft(evening, draft))
    return Stored(evening.id, "draft")


def _stage(store: Store, evening: Evening, command: c.Command, staged: Staged) -> Stored:
    on = evening.step
    before = c.RestoreRun(command.at, evening.run, evening.stage, on.id if on is not None else "")
    inverse = undo.restored_run(before)
    with store.change() as change:
        change.put_run(evening.id, staged.run, staged.stage, command.at)
        change.remember(evening.id, "clock", label_text(staged.label, staged.values), undo.to_text(inverse))
    return Stored(evening.id, staged.label, staged.values)


def _word(store: Store, evening: Evening, command: c.Command, worded: Worded) -> Stored:
    if not worded.put and not worded.drop and worded.points is None:
        return Stored(evening.id, worded.label)
    inverse = undo.inverse_of_words(evening, worded, c.RestoreWords(command.at))
    with store.change() as change:
        if worded.label == "quote_added":
            if not change.add_quote(evening.id, worded.put[0]):
                return Stored(evening.id, worded.label)
        else:
            _apply(change, evening, worded, command.at)
        change.remember(evening.id, "words", label_text(worded.label, {}), undo.to_text(inverse))
    return Stored(evening.id, worded.label)


def _undo_clock(store: Store, evening: Evening, at: datetime) -> Stored:
    with store.change() as change:
        row = change.last_done(evening.id, "clock")
        if row is None:
            raise NotPossible("nothing_to_undo")
        before = undo.run_from_text(row.inverse)
        on = {point.id for point in accepted(evening.points)}
        stage = replace(before.stage, released=tuple(point for point in before.stage.released if point in on))
        back = replace(evening, run=before.run)
        change.put_run(evening.id, at_step(fitted(back, back), before.step).run, stage, at)
        change.turn(row.id, True, row.inverse)
    label, values = read_label(row.label)
    return Stored(evening.id, f"undone_{label}", values)


def _turn_words(store: Store, evening: Evening, command: c.UndoWords | c.RedoWords) -> Stored:
    """Undo or redo: what is stored with the row becomes the way back."""
    back = isinstance(command, c.UndoWords)
    with store.change() as change:
        row = change.last_done(evening.id, "words") if back else change.last_undone(evening.id, "words")
        if row is None:
            raise NotPossible("nothing_to_undo" if back else "nothing_to_redo")
        restore = undo.words_from_text(row.inverse)
        quotes = fitted_quotes(evening, restore.quotes)
        worded = Worded("", put=quotes, drop=restore.gone, points=restore.points)
        way_back = undo.inverse_of_words(evening, worded, c.RestoreWords(command.at))
        _apply(change, evening, worded, command.at)
        change.turn(row.id, back, undo.to_text(way_back))
    label, values = read_label(row.label)
    return Stored(evening.id, f"{'undone' if back else 'redone'}_{label}", values)


def _apply(change: Change, evening: Evening, worded: Worded, at: datetime) -> None:
    for quote in worded.put:
        change.put_quote(evening.id, quote)
    for quote_id in worded.drop:
        change.drop_quote(quote_id)
    if worded.points is not None:
        change.put_points(evening.id, worded.points)
    run, stage = _still_on(evening, worded), _withdrawn(evening, worded)
    if (run, stage) != (evening.run, evening.stage):
        change.put_run(evening.id, run, stage, at)


def _still_on(evening: Evening, worded: Worded) -> Run:
    """Return the run with the same step on: at the closing there may be more screens of points now, or fewer."""
    if worded.points is None or evening.step is None:
        return evening.run
    return at_step(replace(evening, points=worded.points), evening.step.id).run


def _withdrawn(evening: Evening, worded: Worded) -> Stage:
    """Take off the beamer what was deleted, parked or switched off; undo brings the words back, not the picture."""
    stage = evening.stage
    parked = {quote.id for quote in worded.put if quote.parked}
    shown = evening.quote(stage.quote) if stage.quote else None
    mended = {quote.id for quote in worded.put if shown is not None and quote.text != shown.text}
    if stage.quote in parked | mended | set(worded.drop):
        stage = replace(stage, quote=None, page=0)
    if worded.points is not None:
        on = {point.id for point in accepted(worded.points)}
        stage = replace(stage, released=tuple(point for point in stage.released if point in on))
    return stage
