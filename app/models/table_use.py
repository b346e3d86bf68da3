"""The use of a table: what was filled in, noted or told there. None of it goes without being said, nor with its table."""

from collections.abc import Set
from datetime import datetime
from enum import StrEnum

from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.models.seats.tables import Table
from app.models.turns_tonight import used_by_table


class Use(StrEnum):
    """What a table was used for."""

    FORM = "form"
    NOTES = "notes"
    TURN = "turn"


def in_use_above(evening: Evening, number: int, now: datetime) -> Table | None:
    """Return the first table above this number that holds anything: people, a choice, words or a turn; None without one.

    A chair that was given to more people than are expected now holds nobody.
    """
    known = {person.id for person in evening.people.known()}
    taken = {seat.table for seat in evening.seating.seats if seat.person in known}
    over = (table for table in evening.seating.tables if table.number > number)
    return next((one for one in over if one.number in taken or not one.is_bare or uses_of(evening, one, now)), None)


def known_tables(evening: Evening) -> tuple[Table, ...]:
    """Return the tables of the evening, and after them those that were put away and the forms of tables that are gone."""
    seating = evening.seating
    known = (*seating.tables, *seating.away)
    gone = {form.table for form in evening.harvests} - {table.id for table in known}
    return (*known, *(Table(0, id=one) for one in sorted(gone)))


def tables_with_forms(evening: Evening) -> tuple[Table, ...]:
    """Return the tables of the evening, and after them those that are not there now but have a form."""
    there = evening.seating.tables
    return tuple(table for table in known_tables(evening) if table in there or evening.harvest(table.id) is not None)


def uses_of(evening: Evening, table: Table, now: datetime) -> Set[Use]:
    """Return what this table was used for until now."""
    found = set()
    form = evening.harvest(table.id)
    if form is not None and not form.is_empty:
        found.add(Use.FORM)
    if any(quote.table_id == table.id for quote in evening.quotes):
        found.add(Use.NOTES)
    talks = (block for block in evening.agenda.blocks if block.kind is BlockKind.PRESENTATIONS)
    if any(used_by_table(evening, block, now)[0].get(table.id) for block in talks):
        found.add(Use.TURN)
    return found
