"""Shelf handlers: what is done with a whole evening; erasing one is no change of it and is done elsewhere."""

from dataclasses import replace
from uuid import NAMESPACE_OID, uuid5

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.promises.opening import without_opening
from app.models.seats.tables import without_people
from app.services.commands import commands as c
from app.services.handlers.agenda_for_tables import with_tables
from app.services.handlers.evening import make_evening
from app.services.handlers.handler import Outcome, handles
from app.services.handlers.texts import filled_line, sound_day, sound_id


@handles(c.CreateEvening)
def create_evening(present: Evening | None, command: c.CreateEvening) -> Outcome:
    """Make an evening from a draaiboek; a second call with the same id makes no other."""
    if present is not None:
        return Outcome(present, "evening_created")
    made = make_evening(command)
    return Outcome(with_tables(made, made.seating) if made.groups else made, "evening_created")


@handles(c.OpenEvening)
def open_evening(evening: Evening, command: c.OpenEvening) -> Outcome:
    """Open an evening; what was shown for a moment is off the beamer."""
    stage = replace(evening.stage, quote=None, page=0, message="", message_until=None)
    return Outcome(replace(evening, stage=stage), "evening_opened")


@handles(c.CopyEvening)
def copy_evening(source: Evening, command: c.CopyEvening) -> Outcome:
    """Make an evening with the plan of another: nothing that was said, run, counted or done comes along."""
    ids = {point.id: str(uuid5(NAMESPACE_OID, f"{command.id}/{point.id}")) for point in source.points}
    points = tuple(
        replace(point, id=ids[point.id], parent=ids.get(point.parent or ""), accepted=False, quotes=())
        for point in source.points
        if point.standard
    )
    copy = Evening(  # each field is named: one that comes later stays behind until somebody lets it come along
        id=sound_id(command.id),
        title=filled_line(command.title, "title_empty"),
        date=sound_day(command.date),
        anchor=command.anchor,
        details=replace(source.details, next_steps=""),
        agenda=without_opening(source.agenda),
        prompts=source.prompts,
        points=points,
        created_at=command.at,
        zone=source.zone,
        draaiboek=source.draaiboek,
        plan=replace(
            source.plan, tasks=tuple(replace(task, done=False) for task in source.plan.tasks), openings_left=()
        ),
        themes=source.themes,
        seating=replace(without_people(source.seating), away=()),
    )
    return Outcome(copy, "evening_created")


@handles(c.RenameEvening)
def rename_evening(evening: Evening, command: c.RenameEvening) -> Outcome:
    """Give an evening another title."""
    return Outcome(replace(evening, title=filled_line(command.title, "title_empty")), "evening_renamed")


@handles(c.ArchiveEvening)
def archive_evening(evening: Evening, command: c.ArchiveEvening) -> Outcome:
    """Put an evening away or take it back."""
    if evening.run.is_running and command.archived:
        raise NotPossible("evening_runs")
    label = "evening_archived" if command.archived else "evening_taken_back"
    return Outcome(replace(evening, archived=command.archived), label)


@handles(c.BinEvening)
def bin_evening(evening: Evening, command: c.BinEvening) -> Outcome:
    """Put an evening in the bin; one that is there already stays due on the day it was."""
    if evening.run.is_running:
        raise NotPossible("evening_runs")
    return Outcome(replace(evening, binned_at=evening.binned_at or command.at), "evening_binned")


@handles(c.TakeOutOfBin)
def take_out_of_bin(evening: Evening, command: c.TakeOutOfBin) -> Outcome:
    """Put an evening back on the shelf."""
    return Outcome(replace(evening, binned_at=None), "evening_out_of_bin")
