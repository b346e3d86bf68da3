"""Planning: how a change of the preparation is stored, taken back and done again."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.services.commands import plan_commands as p
from app.services.commands.commands import Command
from app.services.handlers import undo
from app.services.handlers.agenda import AGENDA_HANDLERS
from app.services.handlers.fitting import fitted
from app.services.handlers.labels import label_text, read_label
from app.services.handlers.outcome import Planned, Stored
from app.services.handlers.people import PEOPLE_HANDLERS
from app.services.handlers.plan import PLAN_HANDLERS
from app.store.evenings import Change, Store

PLANNED: dict[type[Command], Callable[..., Planned]] = {**PLAN_HANDLERS, **AGENDA_HANDLERS, **PEOPLE_HANDLERS}

PARTS = {"title": "title", "day": "date"} | {
    field.name: field.name for field in fields(p.RestorePlan) if field.name not in ("at", "title", "day", "asked")
}
"""The fields of `RestorePlan`, each with the part of the evening it holds."""


def plan(store: Store, evening: Evening, command: Command) -> Stored:
    """Do a command of the preparation in one transaction, with the way back beside it."""
    planned = PLANNED[type(command)](evening, command)
    after = fitted(evening, planned.evening)
    if after == evening:
        return Stored(evening.id, planned.label, planned.values)
    with store.change() as change:
        _keep(change, evening, after, command)
        inverse = undo.to_text(_way_back(after, evening, command))
        change.remember(evening.id, "plan", label_text(planned.label, planned.values), inverse)
    return Stored(evening.id, planned.label, planned.values)


def turn_plan(store: Store, evening: Evening, command: p.UndoPlan | p.RedoPlan) -> Stored:
    """Take the last change back, or do it again; what is stored with it becomes the way back."""
    back = isinstance(command, p.UndoPlan)
    with store.change() as change:
        row = change.last_done(evening.id, "plan") if back else change.last_undone(evening.id, "plan")
        if row is None:
            raise NotPossible("nothing_to_undo" if back else "nothing_to_redo")
        restored = fitted(evening, restore(evening, undo.plan_from_text(row.inverse)))
        _keep(change, evening, restored, command)
        change.turn(row.id, back, undo.to_text(_way_back(restored, evening, command)))
    label, values = read_label(row.label)
    return Stored(evening.id, f"{'undone' if back else 'redone'}_{label}", values)


def restore(evening: Evening, before: p.RestorePlan) -> Evening:
    """Return the evening with the parts that are given as they were; quotes get only their prompt back."""
    given: dict[str, Any] = {
        part: getattr(before, name) for name, part in PARTS.items() if getattr(before, name) is not None
    }
    prompts = dict(before.asked)
    quotes = tuple(
        replace(quote, prompt=prompts[quote.id]) if quote.id in prompts else quote for quote in evening.quotes
    )
    return replace(evening, quotes=quotes, **given)


def _keep(change: Change, before: Evening, after: Evening, command: Command) -> None:
    change.put_plan(before, after)
    if after.run != before.run:
        change.put_run(after.id, after.run, after.stage, command.at)
    if after.draft != before.draft:
        change.put_draft(after.id, after.draft)
    known = {quote.id: quote for quote in before.quotes}
    for quote in after.quotes:
        if known[quote.id] != quote:
            change.put_quote(after.id, quote)


def _way_back(after: Evening, before: Evening, command: Command) -> p.RestorePlan:
    """Return what brings `before` back from `after`: only the parts that differ."""
    given: dict[str, Any] = {
        name: getattr(before, part) for name, part in PARTS.items() if getattr(after, part) != getattr(before, part)
    }
    now = {quote.id: quote.prompt for quote in after.quotes}
    asked = tuple((quote.id, quote.prompt) for quote in before.quotes if now.get(quote.id) != quote.prompt)
    return p.RestorePlan(command.at, asked=asked, **given)
