"""The draaiboek: the file from which an evening is made, read once and checked to the last field."""

import json
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal
from uuid import UUID, uuid5

from pydantic import Field, ValidationError

from app.models.agenda.agenda import MOST_BLOCKS, Agenda
from app.models.draaiboek.rows import (
    DraaiboekBlock,
    DraaiboekPoint,
    DraaiboekPrompt,
    DraaiboekRole,
    DraaiboekTask,
    DraaiboekTheme,
    FileRow,
    Long,
    Name,
    Short,
    first_trouble,
)
from app.models.draaiboek.rules import check
from app.models.evening import Anchor, Details, Evening
from app.models.ground.faults import BadInput
from app.models.ground.reading_files import MEGABYTE, key_name, read_toml
from app.models.ground.words import clean
from app.models.preparation import MOST_ROLES, MOST_TASKS, MOST_THEMES, Plan, Role, Task, Theme, after_last
from app.models.said.dialogue import MOST_PROMPTS, Prompt
from app.models.said.summary import KeyPoint

MOST_STANDARD_POINTS = 100

_POINTS = UUID("6f2b6a0e-6d1c-5b0b-9d52-2f1f0a3c7e11")
_SECTIONS = {
    "blocks": "block",
    "steps": "step",
    "prompts": "prompt",
    "points": "point",
    "tasks": "task",
    "roles": "role",
    "themes": "theme",
}


class Draaiboek(FileRow):
    """A script for an evening: its agenda, its questions and its standard points."""

    format: Literal["samenspraak-draaiboek"]
    version: Literal[1]
    title: Name
    source: Short = ""
    why: Long = ""
    for_pupils: Long = ""
    blocks: Annotated[tuple[DraaiboekBlock, ...], Field(min_length=1, max_length=MOST_BLOCKS)]
    prompts: Annotated[tuple[DraaiboekPrompt, ...], Field(max_length=MOST_PROMPTS)] = ()
    points: Annotated[tuple[DraaiboekPoint, ...], Field(max_length=MOST_STANDARD_POINTS)] = ()
    tasks: Annotated[tuple[DraaiboekTask, ...], Field(max_length=MOST_TASKS)] = ()
    roles: Annotated[tuple[DraaiboekRole, ...], Field(max_length=MOST_ROLES)] = ()
    themes: Annotated[tuple[DraaiboekTheme, ...], Field(max_length=MOST_THEMES)] = ()

    def agenda(self) -> Agenda:
        """Return the agenda as planned."""
        return Agenda(tuple(row.block() for row in self.blocks))

    def standard_points(self, evening_id: str) -> tuple[KeyPoint, ...]:
        """Return the standard points with ids that no other evening has; the same evening gets the same ids."""
        ids = {row.id: str(uuid5(_POINTS, f"{evening_id}/{row.id}")) for row in self.points}
        return tuple(
            KeyPoint(
                ids[row.id],
                row.text,
                ids.get(row.parent, row.parent) if row.parent else None,
                standard=True,
                short=row.short,
            )
            for row in self.points
        )

    def plan(self) -> Plan:
        """Return what is to be arranged, with nothing done yet."""
        return Plan(
            tasks=after_last(Task(**row.model_dump(), standard=True) for row in self.tasks),
            roles=tuple(Role(**row.model_dump()) for row in self.roles),
            why=self.why,
            for_pupils=self.for_pupils,
            source=self.source,
        )

    def presets(self) -> tuple[Theme, ...]:
        """Return the themes one can choose from."""
        return tuple(Theme(row.id, row.title, row.questions) for row in self.themes)

    def make_evening(
        self, evening_id: str, title: str, on: date, anchor: Anchor, details: Details, now: datetime
    ) -> Evening:
        """Return a new evening; it never looks at the draaiboek again. `now` is aware UTC."""
        return Evening(
            id=evening_id,
            title=title,
            date=on,
            anchor=anchor,
            details=details,
            agenda=self.agenda(),
            prompts=tuple(Prompt(row.id, row.text, row.label) for row in self.prompts),
            points=self.standard_points(evening_id),
            created_at=now,
            plan=self.plan(),
        )


def read_draaiboek(path: Path) -> Draaiboek:
    """Return the draaiboek in a TOML file of at most 1 MB.

    Raises BadInput `draaiboek_unreadable`, `draaiboek_too_large`, `draaiboek_not_toml` (`line`), `draaiboek_field`
    or `draaiboek_duplicate`. The last two name the place: `block` (from 1) with its `title`, `step`, `prompt` or
    `point`, then `field` and `rule`. What the file says there is never repeated.
    """
    content = read_toml(path, MEGABYTE, "draaiboek")
    try:
        draaiboek = Draaiboek.model_validate(content)
    except ValidationError as error:
        rule, loc = first_trouble(error)
        fault = BadInput("draaiboek_field", file=path.name, **_place(loc, content), rule=rule)
    else:
        _check_ids(draaiboek, path.name)
        check(draaiboek.agenda(), [row.id for row in draaiboek.prompts], draaiboek.standard_points(""), path.name)
        return draaiboek
    # Out here the error with the file's own words does not hang on to the fault.
    raise fault


def _check_ids(draaiboek: Draaiboek, file: str) -> None:
    lists: tuple[tuple[str, tuple[DraaiboekTask | DraaiboekRole | DraaiboekTheme, ...]], ...] = (
        ("task", draaiboek.tasks),
        ("role", draaiboek.roles),
        ("theme", draaiboek.themes),
    )
    for name, rows in lists:
        ids = [row.id for row in rows]
        for number, row_id in enumerate(ids, 1):
            if row_id in ids[: number - 1]:
                raise BadInput("draaiboek_duplicate", file=file, **{name: number}, field="id", rule="duplicate")


def _place(loc: tuple[int | str, ...], content: dict[str, object]) -> dict[str, str | int]:
    """Return what the fault may say of the place: numbers from 1, the block's title if it has a usable one."""
    values: dict[str, str | int] = {}
    for name, index in pairwise(loc):
        if name in _SECTIONS and isinstance(index, int):
            values[_SECTIONS[str(name)]] = index + 1
    names = [part for part in loc if isinstance(part, str) and part not in _SECTIONS]
    values["field"] = key_name(names[-1] if names else loc[0] if loc else "")
    blocks = content.get("blocks")
    if "block" in values and isinstance(blocks, list) and values["field"] != "title":
        values |= _title(blocks[int(values["block"]) - 1])
    return values


def _title(block: object) -> dict[str, str | int]:
    title = block.get("title") if isinstance(block, dict) else None
    return {"title": clean(title)} if isinstance(title, str) and len(title) <= 120 else {}


def draaiboek_schema() -> str:
    """Return the JSON schema of a draaiboek, for an editor that can check TOML."""
    return json.dumps(Draaiboek.model_json_schema(), ensure_ascii=False, indent=2) + "\n"
