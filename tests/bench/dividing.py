"""Dividing: how long it takes to draw 120 people over 15 tables with 40 wishes, and how good that comes out."""

import statistics
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.models.said.dialogue import Voice
from app.models.seats.door import at_the_door
from app.models.seats.draw import draw
from app.models.seats.people import Person
from app.models.seats.tables import Seat, Seating
from app.models.seats.wishes import answers, plain
from tests.bench.table import Row, against_floor, p50, under
from tests.models.seats.seated import known_crowd, out_of_balance, placing, tables

PEOPLE, TABLES, WISHES = 120, 15, 40
EVENINGS = 8
AWAY, EXTRA = 5, 4


@dataclass(frozen=True, slots=True)
class Drawn:
    """An evening that was drawn and, in turn, only dealt: the seats, and the milliseconds."""

    people: tuple[Person, ...]
    seating: Seating
    took: float
    dealt: tuple[Seat, ...]
    dealing_took: float
    door_took: float


def measure(_folder: Path) -> list[Row]:
    """Draw some evenings, and deal the same people as if nothing were known of them but their voice."""
    evenings = [_draw(seed) for seed in range(EVENINGS)]
    took = [evening.took for evening in evenings]
    return [
        against_floor(
            "120 people over 15 tables, 40 wishes (floor: dealing), CPU",
            "ms",
            took,
            [evening.dealing_took for evening in evenings],
            60,
        ),
        under("the slowest of these draws, CPU", "ms", max(took), 1000),
        under("5 no-shows and 4 walk-ins among them, p50, CPU", "ms", p50([one.door_took for one in evenings]), 300),
        *_quality(evenings),
    ]


def _draw(seed: int) -> Drawn:
    everyone = known_crowd(seed, PEOPLE + EXTRA, TABLES, WISHES)
    expected, present = everyone[EXTRA:], (*everyone[:EXTRA], *everyone[EXTRA + AWAY :])
    plain_people = [Person(person.id, person.code, person.voice) for person in expected]
    begun = time.process_time()
    dealt = draw(plain_people, tables(TABLES), seed)
    between = time.process_time()
    seating = Seating(tables(TABLES), draw(expected, tables(TABLES), seed), seed)
    drawn = time.process_time()
    at_the_door(seating, present)
    ended = time.process_time()
    return Drawn(expected, seating, (drawn - between) * 1000, dealt, (between - begun) * 1000, (ended - drawn) * 1000)


def _quality(evenings: Sequence[Drawn]) -> list[Row]:
    """Say how many wishes were met, what that cost in balance, and how the year groups and roles are spread."""
    given = [one for evening in evenings for one in answers(evening.seating, evening.people) if one.wish]
    possible = [one for one in given if one.reason in ("", "clash")]
    share = 100 * sum(one.met for one in possible) / len(possible)
    off = statistics.mean(out_of_balance(one.people, TABLES, placing(one.seating.seats))[0] for one in evenings)
    pairs = statistics.mean(_pairs(one.people, one.seating.seats) for one in evenings)
    dealt = statistics.mean(_pairs(one.people, one.dealt) for one in evenings)
    note = f"{len(possible)} of {len(given)} wishes; the others name nobody here or contradict each other"
    return [
        Row("wishes met, of those that can be", "%", share, None, "≥ 97 %", share >= 97, note),
        under("people out of balance for these wishes, of 120", "", off, 4, "each counts for its voice and the total"),
        under(
            "pairs of one year group or role at a table",
            "",
            pairs,
            round(dealt / 4),
            f"plain dealing makes {dealt:.0f}",
        ),
    ]


def _pairs(people: Iterable[Person], seats: Iterable[Seat]) -> int:
    where = placing(seats)
    kinds = Counter(
        (where[person.id], person.voice, plain(person.year_group or person.role))
        for person in people
        if person.voice is not Voice.PUPIL and (person.year_group or person.role)
    )
    return sum(number * (number - 1) // 2 for number in kinds.values())
