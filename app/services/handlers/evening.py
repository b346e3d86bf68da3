"""Evening handlers: making an evening from a draaiboek, and what the school fills in."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.evening import Details, Evening
from app.models.ground.faults import NotPossible
from app.models.ground.words import LONGEST_LINE, LONGEST_TEXT, clean, is_blank
from app.models.seats.tables import MOST_TABLES, empty_tables
from app.services.commands import commands as c
from app.services.handlers.texts import sound_day, sound_id
from app.settings import resources_dir

if TYPE_CHECKING:
    from app.models.draaiboek.draaiboek import Draaiboek


def standard_draaiboek() -> Path:
    """Return the draaiboek that ships with the app."""
    return resources_dir() / "draaiboeken" / "ouderpartnerschap.toml"


def make_evening(command: c.CreateEvening) -> Evening:
    """Make an evening from a draaiboek file; raises BadInput when the file is faulty."""
    title = clean(command.title).replace("\n", " ")
    if is_blank(title):
        raise NotPossible("title_empty")
    if len(title) > LONGEST_LINE:
        raise NotPossible("title_too_long", limit=LONGEST_LINE)
    sound_id(command.id)
    sound_day(command.date)
    details = checked_details(command.details)
    groups = sound_groups(command.groups, least=1)
    made = draaiboek_of(command.draaiboek).make_evening(
        command.id, title, command.date, command.anchor, details, command.at
    )
    return replace(made, draaiboek=command.draaiboek, seating=empty_tables(groups or 0))


def draaiboek_of(path: str) -> "Draaiboek":
    """Return the draaiboek at a path, of an empty one the standard; raises BadInput when it cannot be used."""
    # pydantic reads the file; it is imported here because nothing before this moment needs it.
    from app.models.draaiboek.draaiboek import read_draaiboek

    return read_draaiboek(Path(path) if path else standard_draaiboek())


def checked_details(details: Details) -> Details:
    """Return the details with every text cleaned; raises NotPossible when one is too long."""
    texts = {
        name: clean(getattr(details, name))
        for name in ("school", "vision", "year_groups", "functions", "catering", "next_steps", "contact")
    }
    for text in texts.values():
        if len(text) > LONGEST_TEXT:
            raise NotPossible("detail_too_long", limit=LONGEST_TEXT)
    return Details(**texts)


def sound_groups(groups: int | None, least: int = 0) -> int | None:
    """Return a number of groups that can be; raises NotPossible when it is none."""
    if groups is not None and not least <= groups <= MOST_TABLES:
        raise NotPossible("groups_out_of_range", limit=MOST_TABLES)
    return groups
