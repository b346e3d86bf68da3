"""Shelf handlers: what is done with an evening without opening it; deleting one is the work of the books."""

from collections.abc import Callable
from dataclasses import replace
from uuid import NAMESPACE_OID, uuid5

from app.models.agenda.run import Run
from app.models.evening import Evening, Stage
from app.models.ground.faults import NotPossible
from app.models.said.dialogue import Draft
from app.models.seats.people import People
from app.services.commands import plan_commands as p
from app.services.commands.commands import Command
from app.services.handlers.outcome import Stored
from app.services.handlers.texts import filled_line, sound_day, sound_id
from app.store.evenings import Store


def copy_evening(store: Store, command: p.CopyEvening) -> Stored:
    """Make an evening like an earlier one; a second call with the same id makes no other."""
    if store.load(command.id) is None:
        copy = copied(_loaded(store, command.source), command)
        with store.change() as change:
            change.put_evening(copy)
    return Stored(command.id, "evening_created")


def rename_evening(store: Store, command: p.RenameEvening) -> Stored:
    """Give an evening another title."""
    before = _loaded(store, command.id)
    with store.change() as change:
        change.put_plan(before, replace(before, title=filled_line(command.title, "title_empty")))
    return Stored(before.id, "evening_renamed")


def archive_evening(store: Store, command: p.ArchiveEvening) -> Stored:
    """Put an evening away or take it back."""
    before = _loaded(store, command.id)
    if before.run.is_running and command.archived:
        raise NotPossible("evening_runs")
    with store.change() as change:
        change.put_plan(before, replace(before, archived=command.archived))
    return Stored(before.id, "evening_archived" if command.archived else "evening_taken_back")


def copied(source: Evening, command: p.CopyEvening) -> Evening:
    """Return a new evening with the plan of another: nothing that was said, run, counted or done comes along."""
    ids = {point.id: str(uuid5(NAMESPACE_OID, f"{command.id}/{point.id}")) for point in source.points}
    points = tuple(
        replace(point, id=ids[point.id], parent=ids.get(point.parent or ""), accepted=False, quotes=())
        for point in source.points
        if point.standard
    )
    plan = replace(source.plan, tasks=tuple(replace(task, done=False) for task in source.plan.tasks))
    return replace(
        source,
        id=sound_id(command.id),
        title=filled_line(command.title, "title_empty"),
        date=sound_day(command.date),
        anchor=command.anchor,
        created_at=command.at,
        details=replace(source.details, next_steps=""),
        points=points,
        run=Run(),
        stage=Stage(),
        quotes=(),
        draft=Draft(),
        archived=False,
        plan=plan,
        people=People(),
        seating=replace(source.seating, seats=()),
    )


def _loaded(store: Store, evening_id: str) -> Evening:
    evening = store.load(evening_id)
    if evening is None:
        raise NotPossible("evening_gone")
    return evening


SHELF_HANDLERS: dict[type[Command], Callable[..., Stored]] = {
    p.CopyEvening: copy_evening,
    p.RenameEvening: rename_evening,
    p.ArchiveEvening: archive_evening,
}
