"""The tables: the theme tables of an evening, and who sits where."""

from dataclasses import dataclass

MOST_TABLES = 40
ONE_GROUP = 8
"""With this many people or fewer one group talks better than tables."""
BEST_AT_TABLE = 6


@dataclass(frozen=True, slots=True)
class Table:
    """A theme table. `theme` is the id of a theme; `leader` and `note_taker` are functions, no names."""

    number: int
    theme: str | None = None
    leader: str = ""
    note_taker: str = ""


@dataclass(frozen=True, slots=True)
class Seat:
    """A chair that someone has: `person` is an id, `table` a number from 1. A pinned one stays in a new draw."""

    person: str
    table: int
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Seating:
    """The tables, and the seats as they were drawn with `seed` and moved by hand since."""

    tables: tuple[Table, ...] = ()
    seats: tuple[Seat, ...] = ()
    seed: int = 1

    def table(self, number: int) -> Table | None:
        """Return the table with this number, if there is one."""
        return next((table for table in self.tables if table.number == number), None)

    def seat(self, person_id: str) -> Seat | None:
        """Return where a person sits, if anywhere."""
        return next((seat for seat in self.seats if seat.person == person_id), None)


def advised_tables(people: int) -> int:
    """Return the number of tables that seats 4 to 6 at each; with few people 1, which means one group."""
    if people <= ONE_GROUP:
        return 1
    return min(MOST_TABLES, -(-people // BEST_AT_TABLE))
