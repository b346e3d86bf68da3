"""Leading: the leader of a table, chosen from the list, sits at that table and stays there."""

from collections.abc import Mapping
from dataclasses import replace

from app.models.seats.people import People, Person
from app.models.seats.tables import Seating, Table, move


def leader_words(person: Person) -> str:
    """Return how a leader from the list stands on papers: by function, else by code; never by name."""
    return person.role or person.code


def led_by(seating: Seating, person: Person, number: int) -> Seating:
    """Let someone lead a table, pinned there; who led another table leads that one no more."""
    tables = tuple(
        replace(table, leads=person.id) if table.number == number else _without(table, person.id)
        for table in seating.tables
    )
    return move(replace(seating, tables=tables), person.id, number)


def with_true_leaders(seating: Seating, people: People) -> Seating:
    """Return the seating in which everyone who leads a table sits there, and is called as the list says now.

    A table that is away keeps its leader as long as that one is on the list.
    """
    known = {person.id: person for person in people.listed}
    at = {seat.person: seat.table for seat in seating.seats}
    tables = tuple(_true(table, known, at.get(table.leads) == table.number) for table in seating.tables)
    away = tuple(_true(table, known, True) for table in seating.away)
    same = (tables, away) == (seating.tables, seating.away)
    return seating if same else replace(seating, tables=tables, away=away)


def _true(table: Table, known: Mapping[str, Person], is_here: bool) -> Table:
    if not table.leads:
        return table
    person = known.get(table.leads)
    if person is None or not is_here:
        return replace(table, leads="", leader="")
    return replace(table, leader=leader_words(person))


def _without(table: Table, person: str) -> Table:
    return replace(table, leads="", leader="") if table.leads == person else table
