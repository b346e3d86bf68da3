"""At the door: some stay away, others come; few must move, and it is as even as that allows."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.said.dialogue import Voice
from app.models.seats.door import at_the_door
from app.models.seats.draw import draw
from app.models.seats.people import Person, Wish, WishKind
from app.models.seats.tables import Seat, Seating
from tests.models.seats.seated import (
    Placing,
    crowd,
    differences,
    known_crowd,
    out_of_balance,
    placing,
    placings,
    seating,
    tables,
)


def moved(before: Placing, after: Placing) -> set[str]:
    """Return who sat and sits elsewhere now."""
    return {one for one in before.keys() & after.keys() if before[one] != after[one]}


def faults(before: Seating, present: Iterable[Person], after: Iterable[Seat]) -> list[str]:
    """Return what is wrong with the seats after the door, apart from the balance."""
    there = {person.id for person in present}
    old, new = placing(before.seats), placing(after)
    pinned = {seat.person for seat in before.seats if seat.pinned} & there
    changes = len(old.keys() - there) + len(there - old.keys())
    rules = {
        "everyone has one seat": new.keys() == there,
        "few move": len(moved(old, new)) <= min(2, changes),
        "pinned stay": not moved(old, new) & pinned and {one.person for one in after if one.pinned} == pinned,
    }
    return [rule for rule, holds in rules.items() if not holds]


def all_ways(before: Seating, people: tuple[Person, ...], table_number: int) -> Iterator[Placing]:
    """Yield every way to seat the newcomers in which no more people move than may."""
    ids = {person.id for person in people}
    kept = {one: table for one, table in placing(before.seats).items() if one in ids}
    free = [seat.person for seat in before.seats if seat.person in kept and not seat.pinned]
    newcomers = [person for person in people if person.id not in kept]
    changes = len(newcomers) + len(before.seats) - len(kept)
    for goers in combinations(free, min(2, changes, len(free))):
        going = [person for person in people if person.id in goers]
        for where in placings([*newcomers, *going], table_number):
            yield kept | where


@st.composite
def at_some_door(draw_from: st.DrawFn) -> tuple[Seating, tuple[Person, ...]]:
    """Return seats that are often uneven, some pinned, and who is there: some are new, some stayed away."""
    table_number = draw_from(st.integers(2, 3))
    people = known_crowd(draw_from(st.integers(0, 999)), draw_from(st.integers(4, 8)), table_number, wishes=2)
    ids = [person.id for person in people]
    new, away, pinned = (draw_from(st.sets(st.sampled_from(ids), max_size=most)) for most in (2, 3, 2))
    where = {one: draw_from(st.sampled_from((1, 1, 1, table_number))) for one in ids if one not in new}
    return seating(table_number, where, pinned), tuple(one for one in people if one.id in new or one.id not in away)


@settings(max_examples=60, deadline=None)
@given(door=at_some_door())
def test_no_way_with_two_moves_is_evener_and_the_second_time_nothing_changes(
    door: tuple[Seating, tuple[Person, ...]],
) -> None:
    before, present = door
    after = at_the_door(before, present)
    assert faults(before, present, after) == []
    assert at_the_door(replace(before, seats=after), present) == after
    if {person.id for person in present} != placing(before.seats).keys():
        ways = all_ways(before, present, len(before.tables))
        best = min(out_of_balance(present, len(before.tables), way) for way in ways)
        assert out_of_balance(present, len(before.tables), placing(after)) == best


@pytest.mark.parametrize(("away", "number"), [(0, 0), (1, 1), (2, 2), (3, 2), (6, 2)])
def test_one_may_move_for_each_change_and_two_at_most_however_uneven_it_is(away: int, number: int) -> None:
    people = crowd(14)
    before = seating(3, {person.id: 1 for person in people})
    after = at_the_door(before, people[away:])
    assert len(moved(placing(before.seats), placing(after))) == number


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 9_999), away=st.integers(0, 5), extra=st.integers(0, 4), table_number=st.integers(2, 8))
def test_after_five_no_shows_and_four_walk_ins_two_people_move_at_most(
    seed: int, away: int, extra: int, table_number: int
) -> None:
    people = known_crowd(seed, 6 * table_number + extra, table_number, wishes=6)
    expected = people[extra:]
    before = Seating(tables(table_number), draw(expected, tables(table_number), seed), seed)
    present = (*people[:extra], *expected[away:])
    after = at_the_door(before, present)
    assert faults(before, present, after) == []
    assert at_the_door(replace(before, seats=after), present) == after


def _evening() -> tuple[Seating, tuple[Person, ...]]:
    """Return 27 people at four tables, and who is there: five stayed away and four came unannounced."""
    people = crowd(17, 8, 2)
    away = {"o3", "o7", "o11", "s2", "l1"}
    voices = (Voice.PARENT, Voice.PARENT, Voice.PARENT, Voice.SCHOOL)
    extra = (Person(f"x{each}", f"X{each}", voice) for each, voice in enumerate(voices))
    before = Seating(tables(4), draw(people, tables(4), 3), 3)
    return before, (*(one for one in people if one.id not in away), *extra)


def test_an_evening_with_no_shows_and_walk_ins_is_even_again() -> None:
    before, present = _evening()
    after = at_the_door(before, present)
    assert max(differences(present, 4, placing(after))) <= 1


def test_drawing_everyone_anew_at_the_door_would_be_seen() -> None:
    before, present = _evening()
    anew = draw(present, before.tables, before.seed + 1)
    assert max(differences(present, 4, placing(anew))) <= 1
    assert "few move" in faults(before, present, anew)


def test_putting_all_walk_ins_at_one_table_would_be_seen() -> None:
    before, present = _evening()
    kept = tuple(seat for seat in before.seats if seat.person in {person.id for person in present})
    newcomers = tuple(Seat(person.id, 1) for person in present if person.id not in placing(before.seats))
    lazy = placing((*kept, *newcomers))
    assert faults(before, present, (*kept, *newcomers)) == []
    assert out_of_balance(present, 4, lazy) > out_of_balance(present, 4, placing(at_the_door(before, present)))


@pytest.mark.parametrize("away", ["o1", "s1", "l1"])
def test_when_one_person_stays_away_one_other_moves_at_most(away: str) -> None:
    people = crowd(17, 8, 2)
    before = Seating(tables(4), draw(people, tables(4), 3), 3)
    after = at_the_door(before, [person for person in people if person.id != away])
    assert len(moved(placing(before.seats), placing(after))) <= 1


def test_nobody_moves_when_that_does_not_help() -> None:
    people = crowd(8, 4)
    before = Seating(tables(4), draw(people, tables(4), 1), 1)
    latecomer = Person("x", "X", Voice.PARENT)
    after = placing(at_the_door(before, (*people, latecomer)))
    assert moved(placing(before.seats), after) == set()
    assert max(differences((*people, latecomer), 4, after)) == 1


def test_who_moves_is_someone_without_a_reason_to_stay() -> None:
    people = crowd(6)
    people = (*(replace(one, wishes=(Wish(WishKind.TABLE, table=1),)) for one in people[:3]), *people[3:])
    where = {"o1": 1, "o2": 1, "o3": 1, "o4": 1, "o5": 2, "o6": 2}
    before = seating(2, where)
    after = placing(at_the_door(before, people[:5]))
    assert after == {"o1": 1, "o2": 1, "o3": 1, "o4": 2, "o5": 2}


def test_a_walk_in_sits_with_whom_was_wished_when_the_balance_is_the_same() -> None:
    people = crowd(8, 4)
    before = Seating(tables(4), draw(people, tables(4), 1), 1)
    for code in ("O1", "S2", "O7"):
        latecomer = Person("x", "X", Voice.PARENT, wishes=(Wish(WishKind.TOGETHER, code),))
        after = placing(at_the_door(before, (*people, latecomer)))
        assert after["x"] == after[code.lower()]


def test_the_seats_of_pinned_people_who_stayed_away_fall_free() -> None:
    people = crowd(4)
    before = seating(2, {"o1": 1, "o2": 1, "o3": 2, "o4": 2}, pinned=("o1", "o3"))
    after = at_the_door(before, people[1:])
    assert Seat("o3", 2, pinned=True) in after
    assert {seat.person for seat in after} == {"o2", "o3", "o4"}


def test_nothing_drawn_yet_and_nobody_there_are_fine_too() -> None:
    people = crowd(5, 3)
    assert max(differences(people, 3, placing(at_the_door(Seating(tables(3)), people)))) == 1
    assert at_the_door(seating(3, {"o1": 1}), ()) == ()
    assert at_the_door(Seating(), people) == ()
