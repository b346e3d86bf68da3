"""What the tests of the seats start from: people by their numbers, and a check that shares no line with the app."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product

from hypothesis import strategies as st

from app.models.said.dialogue import Voice
from app.models.seats.balance import uneven
from app.models.seats.people import Counts, Person, Wish, WishKind
from app.models.seats.tables import Seat, Seating, Table

LETTERS = {Voice.PARENT: "O", Voice.SCHOOL: "S", Voice.PUPIL: "L"}

Placing = dict[str, int]
"""The table of each person."""


def tables(number: int) -> tuple[Table, ...]:
    """Return tables 1, 2, 3 and so on."""
    return tuple(Table(each) for each in range(1, number + 1))


def crowd(parents: int, school: int = 0, pupils: int = 0) -> tuple[Person, ...]:
    """Return people of whom nothing is known but their voice."""
    numbers = {Voice.PARENT: parents, Voice.SCHOOL: school, Voice.PUPIL: pupils}
    codes = ((f"{LETTERS[voice]}{each}", voice) for voice, number in numbers.items() for each in range(1, number + 1))
    return tuple(Person(code.lower(), code, voice) for code, voice in codes)


def known_crowd(seed: int, number: int, table_number: int = 0, wishes: int = 0) -> tuple[Person, ...]:
    """Return people with year groups, roles, some languages and any wishes, by chance but the same for a seed."""
    chance = random.Random(seed)
    people = []
    for each in range(1, number + 1):
        voice = chance.choices(list(Voice), (6, 3, 1))[0]
        people.append(
            Person(
                f"p{each:03}",
                f"{LETTERS[voice]}{each}",
                voice,
                role=chance.choice(("mentor", "docent", "zorg", "")) if voice is Voice.SCHOOL else "",
                year_group=chance.choice("123456 ").strip() if voice is Voice.PARENT else "",
                language=chance.choice(("Turks", "Arabisch")) if each % 10 == 3 else "",
                helps=chance.choice(("turks ", "ARABISCH")) if each % 20 == 7 else "",
            )
        )
    return tuple(_with_wishes(people, chance, table_number, wishes))


def _with_wishes(people: list[Person], chance: random.Random, table_number: int, wishes: int) -> Iterator[Person]:
    asked: dict[str, list[Wish]] = {person.id: [] for person in people}
    for _ in range(wishes if people else 0):
        kind, other = chance.choice(list(WishKind)), chance.choice(people).code
        with_other = kind in (WishKind.TOGETHER, WishKind.APART)
        table = chance.randint(1, table_number) if kind is WishKind.TABLE else 0
        asked[chance.choice(people).id].append(Wish(kind, other if with_other else "", table))
    for person in people:
        yield replace(person, wishes=tuple(asked[person.id]))


crowds = st.tuples(st.integers(0, 90), st.integers(0, 90), st.integers(0, 90)).filter(lambda mix: sum(mix) <= 120)
"""Numbers of parents, school and pupils, 120 at most together."""


def placing(seats: Iterable[Seat]) -> Placing:
    """Return who sits where."""
    return {seat.person: seat.table for seat in seats}


def seating(table_number: int, where: Placing, pinned: Iterable[str] = ()) -> Seating:
    """Return the seats of these people."""
    kept = set(pinned)
    return Seating(tables(table_number), tuple(Seat(one, table, one in kept) for one, table in where.items()))


def differences(people: Iterable[Person], table_number: int, where: Placing) -> list[int]:
    """Return by how much tables differ at most: for each voice, and last for everyone."""
    return [max(row) - min(row) for row in _rows(people, table_number, where)]


def out_of_balance(people: Iterable[Person], table_number: int, where: Placing) -> tuple[int, int]:
    """Return how many are too many or too few at their tables, and the squares; worked out from fractions."""
    off = []
    for row in _rows(people, table_number, where):
        share = sum(row) / table_number
        off += [next(d for d in range(1_000) if number - d < share + 1 and number + d > share - 1) for number in row]
    return sum(off), sum(each * each for each in off)


def placings(people: Sequence[Person], table_number: int) -> Iterator[Placing]:
    """Yield every way to seat these people."""
    for where in product(_numbers(table_number), repeat=len(people)):
        yield {person.id: table for person, table in zip(people, where, strict=True)}


def _rows(people: Iterable[Person], table_number: int, where: Placing) -> Iterator[list[int]]:
    voices = {person.id: person.voice for person in people}
    for those in ((Voice.PARENT,), (Voice.SCHOOL,), (Voice.PUPIL,), tuple(Voice)):
        tables_of = [table for one, table in where.items() if voices[one] in those]
        yield [tables_of.count(table) for table in _numbers(table_number)]


def _numbers(table_number: int) -> range:
    return range(1, table_number + 1)


def imbalance(tables: Sequence[Counts]) -> tuple[int, int]:
    """Return how uneven this is, to compare: (0, 0) when each voice and each total differs by at most one.

    First the people too many or too few, added up over voices and totals; then the squares of those numbers, by which
    one table with three too many is worse than three with one.
    """
    off = [line.by for line in uneven(dict(enumerate(tables)))]
    return sum(map(abs, off)), sum(by * by for by in off)
