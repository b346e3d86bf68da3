"""The way in: every command finds its evening and its handler here, and is kept in one transaction."""

from dataclasses import replace

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.services.commands.command import Command, Stored
from app.services.handlers import (
    agenda,
    beamer,
    clock,
    followup,
    harvest,
    people,
    plan,
    shelf,
    summary,
    tables,
    times,
    words,
)
from app.services.handlers.alone import must_run_alone
from app.services.handlers.fitting import marked, settled, sharing
from app.services.handlers.handler import HANDLERS, Outcome
from app.services.handlers.promises import actions, letters, openings
from app.services.handlers.undo import remember, turn
from app.services.handlers.wiping import wipe_steps
from app.store.evenings import Store

SUBJECTS = (
    actions,
    agenda,
    beamer,
    clock,
    followup,
    harvest,
    letters,
    openings,
    people,
    plan,
    shelf,
    summary,
    tables,
    times,
    words,
)
"""Whose handlers are in the table, for they were imported."""


def handle(store: Store, at_hand: Evening | None, command: Command, running: Evening | None = None) -> Stored:
    """Do one command; when this returns it is on the disk. `at_hand` is the evening that is open.

    `running` is the evening that the room is looking at meanwhile, when it is known: it is not read again.
    Raises NotPossible, or BadInput for a draaiboek that cannot be used; then nothing changed.
    """
    before = _evening_of(store, at_hand, running, command)
    if before is not None and before.binned_at is not None and not command.in_bin:
        raise NotPossible("evening_in_bin")
    if before is not None and before.run.closed_at is not None and not command.when_closed:
        raise NotPossible("evening_closed")
    if before is not None and command.turns is not None:
        return turn(store, before, command)
    outcome = HANDLERS[type(command)](before, command)
    if before is None or before.id != outcome.evening.id:
        return _put(store, outcome)
    after = marked(before, settled(before, outcome.evening), command.at)
    if command.opens and before is not at_hand and before is not running:
        after = after.after_restart()
    return _keep(store, before, replace(outcome, evening=sharing(before, after)), command)


def _evening_of(store: Store, at_hand: Evening | None, running: Evening | None, command: Command) -> Evening | None:
    """Return the evening a command is about; None only for one that makes an evening."""
    evening_id = command.evening_id()
    if evening_id is None:
        if at_hand is None:
            raise NotPossible("no_evening_open")
        return at_hand
    known = (evening for evening in (at_hand, running) if evening is not None and evening.id == evening_id)
    found = next(known, None) or store.load(evening_id)
    if found is None and not command.makes:
        raise NotPossible("evening_gone")
    return found


def _put(store: Store, outcome: Outcome) -> Stored:
    """Keep a new evening, whole; one with its id that is there already stays as it is."""
    with store.change() as change:
        if not store.has(outcome.evening.id):
            change.put_evening(outcome.evening)
    return Stored(outcome.evening.id, outcome.label, outcome.values)


def _keep(store: Store, before: Evening, outcome: Outcome, command: Command) -> Stored:
    """Keep what differs, with the way back beside it where there is a history."""
    after = outcome.evening
    if after != before or command.opens or outcome.wiped is not None:
        with store.change() as change:
            must_run_alone(store, before, after)
            if not change.keep(before, after, command.at):
                after = before
            elif command.history is not None:
                remember(change, command, before, outcome)
            if outcome.wiped is not None:
                wipe_steps(change, before.id, outcome.wiped)
            if command.opens:
                # Also when nothing changed: of several that run, the one opened last comes back after a crash.
                change.touch(after, command.at)
    return Stored(before.id, outcome.label, outcome.values, after)
