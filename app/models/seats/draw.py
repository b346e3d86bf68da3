"""The draw: people divided over the tables by a number, so that the same number always gives the same tables.

First everyone is dealt as evenly as can be; then people change places, as long as that is better for the wishes, the
languages and the spread. Two of one voice who change places leave the balance as it is. Only while that leaves a wish
open, other changes are tried too, and then a wish may cost some balance.
"""

from collections.abc import Iterable, Mapping, Sequence
from random import Random

from app.models.seats.arrangement import NOWHERE, Arrangement
from app.models.seats.balance import EVERYONE
from app.models.seats.dealing import Dealing
from app.models.seats.people import Person
from app.models.seats.search import SeatSearch, shuffle
from app.models.seats.tables import Seat, Table


def draw(people: Iterable[Person], tables: Iterable[Table], seed: int, pinned: Iterable[Seat] = ()) -> tuple[Seat, ...]:
    """Give everyone a seat, in order of tables; of the seats in `pinned` only those that are pinned stay.

    The order of people and tables makes no difference. A pin at a table that is not there any more is let go.
    """
    everyone = in_order(people)
    numbers = sorted(table.number for table in tables)
    staying = {seat.person: seat for seat in pinned if seat.pinned and seat.table in numbers}
    if not numbers:
        return ()
    room = Arrangement(everyone, numbers)
    sit_down(room, everyone, numbers, staying)
    settle(room, Random(seed))
    return seats_in(room, everyone, numbers, staying)


def in_order(people: Iterable[Person]) -> list[Person]:
    """Return the people in an order of their own, however they came."""
    return sorted(people, key=lambda person: person.id)


def sit_down(room: Arrangement, people: Sequence[Person], numbers: Sequence[int], staying: Mapping[str, Seat]) -> None:
    """Give those who stay their own places."""
    seats = [(one, staying[person.id]) for one, person in enumerate(people) if person.id in staying]
    room.move([(one, numbers.index(seat.table)) for one, seat in seats])


def settle(room: Arrangement, random: Random) -> None:
    """Give everyone a place who has none: as evenly as can be, and then as well as can be."""
    free = [one for one, place in enumerate(room.at) if place == NOWHERE]
    by_voice = [[one for one in free if room.voices[one] == voice] for voice in range(EVERYONE)]
    dealing = Dealing(room.rows[:EVERYONE], [len(those) for those in by_voice])
    for those, row in zip(by_voice, dealing.added, strict=True):
        places = [table for table, number in enumerate(row) for _ in range(number)]
        room.move(list(zip(shuffle(those, random), places, strict=True)))
    SeatSearch(room, free, random).run()


def seats_in(
    room: Arrangement, people: Sequence[Person], numbers: Sequence[int], staying: Mapping[str, Seat]
) -> tuple[Seat, ...]:
    """Return the seats in order of tables; those who stay keep their own."""
    seats = [staying.get(person.id) or Seat(person.id, numbers[room.at[one]]) for one, person in enumerate(people)]
    return tuple(sorted(seats, key=lambda seat: (seat.table, seat.person)))
