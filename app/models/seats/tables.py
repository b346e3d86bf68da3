"""The tables: the theme tables of an evening, and who sits where."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count

from app.models.ground.faults import NotPossible

MOST_TABLES = 40
ONE_GROUP = 8
"""With this many people or fewer one group talks better than tables."""
BEST_AT_TABLE = 6
MOST_AT_TABLE = 10


@dataclass(frozen=True, slots=True)
class Table:
    """A theme table. `theme` is the id of a theme; `leader` and `note_taker` are functions, no names.

    `leads` is the id of the leader on the list, where there is one; `place` is where it stands, such as "lokaal 0.12".
    `id` stays when the number changes; without one it is the number.
    """

    number: int
    theme: str | None = None
    leader: str = ""
    note_taker: str = ""
    place: str = ""
    leads: str = ""
    id: str = ""

    def __post_init__(self) -> None:
        """Give a table of before there were ids the one that its number makes, the same each time."""
        object.__setattr__(self, "id", self.id or str(self.number))

    @property
    def is_bare(self) -> bool:
        """Whether nothing was chosen or written for it."""
        return self.theme is None and not (self.leader or self.note_taker or self.place)


@dataclass(frozen=True, slots=True)
class Seat:
    """A chair that someone has: `person` is an id, `table` a number from 1. A pinned one stays in a new draw."""

    person: str
    table: int
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Seating:
    """The tables, and the seats as they were drawn with `seed` and moved by hand since.

    `away` are the tables above the number there is now, with those who sat there: they come back when the number does.
    `cards` are the seats as they stand on the name cards that were made last.
    """

    tables: tuple[Table, ...] = ()
    seats: tuple[Seat, ...] = ()
    seed: int = 1
    away: tuple[Table, ...] = ()
    away_seats: tuple[Seat, ...] = ()
    cards: tuple[Seat, ...] = ()

    def table(self, number: int) -> Table | None:
        """Return the table with this number, if there is one."""
        return next((table for table in self.tables if table.number == number), None)

    @property
    def wrong_cards(self) -> int:
        """How many name cards say another table than there is now."""
        now = {seat.person: seat.table for seat in self.seats}
        return sum(now.get(seat.person, seat.table) != seat.table for seat in self.cards)

    def seat(self, person_id: str) -> Seat | None:
        """Return where a person sits, if anywhere."""
        return next((seat for seat in self.seats if seat.person == person_id), None)


def empty_tables(number: int) -> Seating:
    """Return so many tables where nobody sits yet."""
    return with_number(Seating(), number)


def with_number(seating: Seating, number: int) -> Seating:
    """Return the seating with tables 1 to `number`; a second call changes nothing.

    What goes is kept away with its people, and comes back with its number. Who was pinned there by then sits there
    again, unless pinned elsewhere meanwhile; all others only when they have no seat.
    """
    known = {table.number: table for table in (*seating.tables, *seating.away)}
    known |= {table.number: table for table in _new_tables(number, known)}
    tables = tuple(known[each] for each in range(1, number + 1))
    away = tuple(table for each, table in sorted(known.items()) if each > number)
    seats = tuple(seat for seat in seating.seats if seat.table <= number)
    gone = (*(seat for seat in seating.seats if seat.table > number), *seating.away_seats)
    back = [seat for seat in gone if seat.table <= number and _may_have(seat, seats)]
    named = {seat.person for seat in back}
    return replace(
        seating,
        tables=tables,
        seats=in_order_of_tables(*back, *(seat for seat in seats if seat.person not in named)),
        away=away,
        away_seats=in_order_of_tables(*_latest(seat for seat in gone if seat.table > number)),
    )


def without_people(seating: Seating) -> Seating:
    """Return the tables as they are, with nothing that points to anyone."""
    tables, away = (tuple(replace(table, leads="") for table in those) for those in (seating.tables, seating.away))
    return replace(seating, tables=tables, away=away, seats=(), away_seats=(), cards=())


def in_order_of_tables(*seats: Seat) -> tuple[Seat, ...]:
    """Return the seats in the order in which they are kept."""
    return tuple(sorted(seats, key=lambda seat: (seat.table, seat.person)))


def _new_tables(number: int, known: Mapping[int, Table]) -> Iterator[Table]:
    """Yield the tables that are missing; after a renumbering an id may stand at another number already."""
    taken = {table.id for table in known.values()}
    for each in range(1, number + 1):
        if each not in known:
            id = next(str(free) for free in count(each) if str(free) not in taken)
            taken.add(id)
            yield Table(each, id=id)


def _may_have(seat: Seat, seats: Iterable[Seat]) -> bool:
    now = next((one for one in seats if one.person == seat.person), None)
    return now is None or (seat.pinned and not now.pinned)


def _latest(seats: Iterable[Seat]) -> Iterable[Seat]:
    """Return one seat of each person, the one left last."""
    latest: dict[str, Seat] = {}
    for seat in seats:
        latest.setdefault(seat.person, seat)
    return latest.values()


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
    return replace(seating, seats=in_order_of_tables(*others, seat))
