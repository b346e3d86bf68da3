"""The door: what happens to the seats when some stay away and others come unannounced.

While people come in, everyone keeps the seat on the card that was handed out; who has none gets one. Only when the
host gives away the seats of those who did not come, others may move: one for each change and two at most, pinned people
never. Within that the balance becomes the best there is.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from random import Random

from app.models.seats.arrangement import NOWHERE, Arrangement
from app.models.seats.balance import EVERYONE, SQUARE
from app.models.seats.dealing import Dealing
from app.models.seats.draw import in_order, seats_in, settle, sit_down
from app.models.seats.people import Person
from app.models.seats.seat_rules import SMALL_WISH
from app.models.seats.tables import Seat, Seating, in_order_of_tables

MOST_MOVES = 2


def with_who_came(seating: Seating, present: Iterable[Person], known: Iterable[Person]) -> tuple[Seat, ...]:
    """Return the seats with one for everyone in `present` who has none; nobody moves, whether here or not.

    `known` are all who may have a seat. A second call changes nothing.
    """
    numbers = sorted(table.number for table in seating.tables)
    kept = {seat.person: seat for seat in seating.seats if seat.table in numbers}
    coming = [person for person in present if person.id not in kept]
    if not coming or not numbers:
        return seating.seats
    people = in_order([*coming, *(person for person in known if person.id in kept)])
    room = Arrangement(people, numbers, SMALL_WISH)
    sit_down(room, people, numbers, kept)
    settle(room, Random(seating.seed))
    new = {person.id for person in coming}
    return in_order_of_tables(
        *kept.values(), *(one for one in seats_in(room, people, numbers, kept) if one.person in new)
    )


def at_the_door(seating: Seating, present: Iterable[Person]) -> tuple[Seat, ...]:
    """Return the seats for those who are there, in order of tables; with nothing new they stay as they were.

    The fewest people move that give this balance, and those who had the least reason to sit where they sat.
    """
    people = in_order(present)
    numbers = sorted(table.number for table in seating.tables)
    ids = {person.id for person in people}
    kept = {seat.person: seat for seat in seating.seats if seat.person in ids and seat.table in numbers}
    changes = len(people) - len(kept) + len(seating.seats) - len(kept)
    if not changes or not numbers:
        return seating.seats if numbers else ()
    room = Arrangement(people, numbers, SMALL_WISH)
    sit_down(room, people, numbers, kept)
    may_move = [one for one, person in enumerate(people) if person.id in kept and not kept[person.id].pinned]
    goers = _who_moves(room, may_move, min(MOST_MOVES, changes))
    room.move([(one, NOWHERE) for one in goers])
    settle(room, Random(seating.seed))
    going = {people[one].id for one in goers}
    return seats_in(room, people, numbers, {person: seat for person, seat in kept.items() if person not in going})


def _who_moves(room: Arrangement, may_move: Sequence[int], most: int) -> tuple[int, ...]:
    """Return the fewest people, up to `most`, after whose move nothing would be evener; best those who lose least."""
    in_turn = sorted(may_move, key=lambda one: _loss(room, one))
    best: tuple[int, ...] = ()
    price = _price_without(room, best)
    for number in range(1, most + 1):
        for goers in _different(room, in_turn, number):
            without = _price_without(room, goers) if price else price
            if without < price:
                best, price = goers, without
    return best


def _loss(room: Arrangement, one: int) -> int:
    """Return the price of leaving, apart from the balance: wishes, help and spread that are lost by it."""
    before = room.price % SQUARE
    undo = room.move([(one, NOWHERE)])
    after = room.price % SQUARE
    room.move(undo)
    return after - before


def _different(room: Arrangement, in_turn: Sequence[int], number: int) -> Iterator[tuple[int, ...]]:
    """Yield groups of people, without those that come to the same: same voices, at tables with the same numbers."""
    columns = list(zip(*room.rows, strict=True))
    seen = set()
    for goers in combinations(in_turn, number):
        tables = {room.at[one] for one in goers}
        like = (len(tables), *sorted((columns[room.at[one]], room.voices[one]) for one in goers))
        if like not in seen:
            seen.add(like)
            yield goers


def _price_without(room: Arrangement, goers: Sequence[int]) -> int:
    """Return how uneven it becomes at best when these people move and everyone without a seat gets one."""
    rows = [list(row) for row in room.rows[:EVERYONE]]
    for one in goers:
        rows[room.voices[one]][room.at[one]] -= 1
    loose = [room.voices[one] for one, table in enumerate(room.at) if table == NOWHERE or one in goers]
    return Dealing(rows, [loose.count(voice) for voice in range(EVERYONE)]).price
