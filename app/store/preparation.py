"""The preparation in rows: plan, themes, people and seating, read and written as they changed."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Connection, Insert, bindparam, delete, insert, select, update

from app.models.agenda.agenda import Block
from app.models.evening import Evening
from app.models.preparation import Theme
from app.models.said.dialogue import Prompt
from app.models.seats.people import Person
from app.store import schema
from app.store.prepared import Prepared
from app.store.rows import (
    Params,
    block_params,
    counts_text,
    person_params,
    prompt_params,
    theme_of,
    theme_params,
    to_text,
)

_KEY: BindParameter[str] = bindparam("evening")
_PERSON = schema.person.c
_NAME = schema.person_name.c
_THEMES = Prepared(
    select(schema.theme.c.id, schema.theme.c.title, schema.theme.c.questions)
    .where(schema.theme.c.evening_id == _KEY)
    .order_by(schema.theme.c.position)
)
_ALL_THEMES = Prepared(
    select(schema.evening.c.date, schema.theme.c.id, schema.theme.c.title, schema.theme.c.questions)
    .join_from(schema.theme, schema.evening)
    .order_by(schema.evening.c.date.desc(), schema.evening.c.id, schema.theme.c.position)
)
_PEOPLE = Prepared(
    select(
        _PERSON.id,
        _PERSON.code,
        _PERSON.voice,
        _PERSON.role,
        _PERSON.year_group,
        _NAME.name,
        _PERSON.language,
        _PERSON.helps,
        _PERSON.present,
        _PERSON.wishes,
    )
    .join_from(
        schema.person,
        schema.person_name,
        (_NAME.evening_id == _PERSON.evening_id) & (_NAME.person_id == _PERSON.id),
        isouter=True,
    )
    .where(_PERSON.evening_id == _KEY)
    .order_by(_PERSON.position)
)
_PLAN = update(schema.plan).where(schema.plan.c.evening_id == _KEY)
_DROP = {
    table.name: delete(table).where(table.c.evening_id == _KEY)
    for table in (schema.block, schema.prompt, schema.theme, schema.person)
}
_ADD: dict[str, Insert] = {
    table.name: insert(table)
    for table in (schema.block, schema.prompt, schema.theme, schema.person, schema.person_name, schema.plan)
}


def read_themes(connection: Connection, evening_id: str) -> list[tuple[Any, ...]]:
    """Return the themes of an evening as rows."""
    return _THEMES.rows(connection, {"evening": evening_id})


def read_people(connection: Connection, evening_id: str) -> list[tuple[Any, ...]]:
    """Return the list of people of an evening as rows."""
    return _PEOPLE.rows(connection, {"evening": evening_id})


def read_all_themes(connection: Connection) -> tuple[tuple[Theme, tuple[date, ...]], ...]:
    """Return every theme as the latest evening has it, with the days of all its evenings."""
    found: dict[str, tuple[Theme, list[date]]] = {}
    for day, *row in _ALL_THEMES.rows(connection, {}):
        theme = theme_of(*row)
        found.setdefault(theme.id, (theme, []))[1].append(date.fromisoformat(day))
    return tuple((theme, tuple(days)) for theme, days in found.values())


def add_preparation(connection: Connection, evening: Evening) -> None:
    """Keep everything that is prepared for a new evening."""
    connection.execute(_ADD["plan"], {"evening_id": evening.id} | _plan(evening))
    write_blocks(connection, evening.id, evening.agenda.blocks)
    write_prompts(connection, evening.id, evening.prompts)
    write_themes(connection, evening.id, evening.themes)
    write_people(connection, evening.id, evening.people.listed)


def write_preparation(connection: Connection, before: Evening, after: Evening) -> None:
    """Make the stored preparation equal to `after`; only what differs from `before` is touched."""
    if _plan(after) != _plan(before):
        connection.execute(_PLAN, {"evening": after.id} | _plan(after))
    if after.agenda != before.agenda:
        write_blocks(connection, after.id, after.agenda.blocks)
    if after.prompts != before.prompts:
        write_prompts(connection, after.id, after.prompts)
    if after.themes != before.themes:
        write_themes(connection, after.id, after.themes)
    if after.people.listed != before.people.listed:
        write_people(connection, after.id, after.people.listed)


def write_blocks(connection: Connection, evening_id: str, blocks: Sequence[Block]) -> None:
    """Make the stored blocks equal to these, in this order."""
    rows = [block_params(evening_id, place, block) for place, block in enumerate(blocks)]
    _replace(connection, "block", evening_id, rows)


def write_prompts(connection: Connection, evening_id: str, prompts: Sequence[Prompt]) -> None:
    """Make the stored prompts equal to these, in this order."""
    rows = [prompt_params(evening_id, place, prompt) for place, prompt in enumerate(prompts)]
    _replace(connection, "prompt", evening_id, rows)


def write_themes(connection: Connection, evening_id: str, themes: Sequence[Theme]) -> None:
    """Make the stored themes equal to these, in this order."""
    rows = [theme_params(evening_id, place, theme) for place, theme in enumerate(themes)]
    _replace(connection, "theme", evening_id, rows)


def write_people(connection: Connection, evening_id: str, people: Sequence[Person]) -> None:
    """Make the stored list equal to this one, names apart from the rest."""
    rows = [person_params(evening_id, place, person) for place, person in enumerate(people)]
    _replace(connection, "person", evening_id, rows)
    named: list[Params] = [
        {"evening_id": evening_id, "person_id": person.id, "name": person.name} for person in people if person.name
    ]
    if named:
        connection.execute(_ADD["person_name"], named)


def _replace(connection: Connection, table: str, evening_id: str, rows: Iterable[Params]) -> None:
    connection.execute(_DROP[table], {"evening": evening_id})
    if wanted := list(rows):
        connection.execute(_ADD[table], wanted)


def _plan(evening: Evening) -> Params:
    return {
        "state": to_text(evening.plan),
        "counts": counts_text(evening.people),
        "seating": to_text(evening.seating),
    }
