"""The tables: the theme tables of an evening, and who sits where."""

from dataclasses import dataclass, replace

from app.models.ground.faults import NotPossible

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

    @property
    def id(self) -> str:
        """Its number, as an id."""
        return str(self.number)


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


def move(seating: Seating, person_id: str, table: int) -> Seating:
    """Give someone a seat at a table by hand, pinned. Raises NotPossible for a table that is not there."""
    if seating.table(table) is None:
        raise NotPossible("no_such_table", number=table)
    return _with_seat(seating, Seat(person_id, table, pinned=True))


def pin(seating: Seating, person_id: str) -> Seating:
    """Keep someone at the table in every new draw. Raises NotPossible without a seat."""
    return _with_seat(seating, replace(_seat_of(seating, person_id), pinned=True))


def unpin(seating: Seating, person_id: str) -> Seating:
    """Let someone go along in a new draw again. Raises NotPossible without a seat."""
    return _with_seat(seating, replace(_seat_of(seating, person_id), pinned=False))


def _seat_of(seating: Seating, person_id: str) -> Seat:
    seat = seating.seat(person_id)
    if seat is None:
        raise NotPossible("no_seat")
    return seat


def _with_seat(seating: Seating, seat: Seat) -> Seating:
    """Return the seats with this one, in order of tables."""
    others = (one for one in seating.seats if one.person != seat.person)
    return replace(seating, seats=tuple(sorted((*others, seat), key=lambda one: (one.table, one.person))))
