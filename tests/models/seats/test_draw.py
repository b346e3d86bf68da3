"""The draw: parents, school and pupils in proportion at every table, what was wished where it can be, always the same."""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.said.dialogue import Voice
from app.models.seats.draw import draw
from app.models.seats.people import Person, Wish, WishKind, counted
from app.models.seats.tables import Seat, Seating
from app.models.seats.wishes import answers
from tests.models.seats.seated import (
    Placing,
    crowd,
    crowds,
    differences,
    imbalance,
    known_crowd,
    out_of_balance,
    placing,
    placings,
    seating,
    tables,
)

TOGETHER, APART, NOT_ALONE = WishKind.TOGETHER, WishKind.APART, WishKind.NOT_ALONE


def drawn(people: tuple[Person, ...], table_number: int, seed: int = 1, pinned: tuple[Seat, ...] = ()) -> Placing:
    """Return who sits where after a draw in which everyone got one seat."""
    seats = draw(people, tables(table_number), seed, pinned)
    assert sorted(seat.person for seat in seats) == sorted(person.id for person in people)
    assert all(1 <= seat.table <= table_number for seat in seats)
    return placing(seats)


def wishing(people: tuple[Person, ...], **wishes: Wish) -> tuple[Person, ...]:
    """Return the people, some with a wish: `o1=Wish(...)`."""
    return tuple(replace(one, wishes=(wishes[one.id],)) if one.id in wishes else one for one in people)


def too_far_apart(people: tuple[Person, ...], table_number: int, where: Placing) -> bool:
    """Tell whether some voice or total differs by more than one between two tables."""
    return max(differences(people, table_number, where)) > 1


def dealt_naively(people: tuple[Person, ...], table_number: int) -> Placing:
    """Deal every voice from the first table on: what one does first, and what is wrong."""
    where: Placing = {}
    for voice in Voice:
        those = [person for person in people if person.voice is voice]
        where |= {person.id: place % table_number + 1 for place, person in enumerate(those)}
    return where


# Balance


@settings(deadline=None)
@given(mix=crowds, table_number=st.integers(1, 15), seed=st.integers(0, 2**31))
def test_in_a_fresh_draw_no_voice_and_no_total_differs_by_more_than_one(
    mix: tuple[int, int, int], table_number: int, seed: int
) -> None:
    people = crowd(*mix)
    assert not too_far_apart(people, table_number, drawn(people, table_number, seed))


@settings(max_examples=40, deadline=None)
@given(number=st.integers(0, 120), table_number=st.integers(1, 15), seed=st.integers(0, 2**31))
def test_spreading_year_groups_roles_and_languages_costs_no_balance(number: int, table_number: int, seed: int) -> None:
    people = known_crowd(seed, number)
    assert not too_far_apart(people, table_number, drawn(people, table_number, seed))


def test_dealing_every_voice_from_the_first_table_would_be_seen() -> None:
    people = crowd(17, 9, 2)
    assert too_far_apart(people, 4, dealt_naively(people, 4))
    assert not too_far_apart(people, 4, drawn(people, 4))


def test_one_person_too_many_at_a_table_would_be_seen() -> None:
    people = crowd(9, 6)
    where = drawn(people, 3)
    assert too_far_apart(people, 3, where | {next(one for one in where if where[one] == 1 and one[0] == "o"): 2})


def test_the_example_of_27_people_comes_out_as_worked_out_by_hand() -> None:
    people = crowd(17, 8, 2)
    where = drawn(people, 4)
    at = [counted(person for person in people if where[person.id] == table) for table in (1, 2, 3, 4)]
    assert sorted((one.total for one in at), reverse=True) == [7, 7, 7, 6]
    assert sorted((one.parent for one in at), reverse=True) == [5, 4, 4, 4]
    assert [one.school for one in at] == [2, 2, 2, 2]


@pytest.mark.parametrize("number", [0, 1, 2, 8, 119, 120])
@pytest.mark.parametrize("table_number", [1, 2, 7, 15])
def test_every_size_is_drawn(number: int, table_number: int) -> None:
    people = crowd(number - number // 3 - number // 8, number // 3, number // 8)
    assert not too_far_apart(people, table_number, drawn(people, table_number))


def test_with_more_tables_than_people_nobody_shares_one() -> None:
    where = drawn(crowd(2, 2, 1), 15)
    assert len(set(where.values())) == 5


def test_without_tables_nobody_gets_a_seat() -> None:
    assert draw(crowd(3), (), 1) == ()


# The same again


def test_the_same_number_gives_the_same_tables_however_the_list_is_ordered() -> None:
    people = known_crowd(5, 60, 8, wishes=20)
    assert draw(people, tables(8), 5) == draw(reversed(people), reversed(tables(8)), 5)


def test_another_number_gives_other_tables() -> None:
    people = crowd(20, 10)
    assert drawn(people, 5, seed=1) != drawn(people, 5, seed=2)


def test_a_draw_is_the_same_everywhere_as_it_was_here() -> None:
    """Worked out once and kept: an evening drawn on one laptop must come out the same on another."""
    where = drawn(wishing(crowd(6, 3, 1), o1=Wish(TOGETHER, "S2"), o2=Wish(APART, "O3")), 3, seed=7)
    at = {table: " ".join(sorted(one for one in where if where[one] == table)) for table in (1, 2, 3)}
    assert at == FROZEN


FROZEN = {1: "l1 o2 o4 s3", 2: "o1 o6 s2", 3: "o3 o5 s1"}
FROZEN_LARGE = "3a1b3d957811f4c8"

LARGE = """
import hashlib
from app.models.seats.draw import draw
from tests.models.seats.seated import known_crowd, tables
seats = draw(known_crowd(3, 120, 15, wishes=40), tables(15), 3)
print(hashlib.sha256(repr([(seat.person, seat.table) for seat in seats]).encode()).hexdigest()[:16])
"""


@pytest.mark.parametrize("hash_seed", ["0", "1"])
def test_a_large_draw_with_wishes_is_the_same_in_every_process(hash_seed: str) -> None:
    environment = os.environ | {"PYTHONHASHSEED": hash_seed}
    done = subprocess.run(
        [sys.executable, "-c", LARGE], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == FROZEN_LARGE


# Pins


@settings(max_examples=40, deadline=None)
@given(number=st.integers(1, 60), table_number=st.integers(1, 10), seed=st.integers(0, 2**31), share=st.integers(1, 9))
def test_pinned_people_stay_exactly_where_they_were(number: int, table_number: int, seed: int, share: int) -> None:
    people = known_crowd(seed, number, table_number, wishes=5)
    first = draw(people, tables(table_number), seed)
    pinned = tuple(replace(seat, pinned=place % 10 < share) for place, seat in enumerate(first))
    again = draw(people, tables(table_number), seed + 1, pinned)
    assert {seat for seat in pinned if seat.pinned} == {seat for seat in again if seat.pinned}
    assert len(again) == number


def test_when_everyone_is_pinned_nothing_changes() -> None:
    people = crowd(9, 4, 1)
    pinned = tuple(Seat(person.id, 1 + place % 2, pinned=True) for place, person in enumerate(people))
    assert set(draw(people, tables(4), 9, pinned)) == set(pinned)


def test_the_rest_makes_up_for_pins_that_are_uneven() -> None:
    people = crowd(8, 4)
    pinned = tuple(Seat(f"o{each}", 1, pinned=True) for each in (1, 2, 3))
    where = drawn(people, 4, pinned=pinned)
    least = min(
        out_of_balance(people, 4, where | dict.fromkeys(("o1", "o2", "o3"), 1) | rest)
        for rest in placings(people[3:5], 4)
    )
    assert out_of_balance(people, 4, where) <= least
    assert [one for one in where if where[one] == 1 and one[0] == "o"] == ["o1", "o2", "o3"]


def test_a_pin_at_a_table_that_is_gone_and_one_of_someone_who_is_gone_are_let_go() -> None:
    people = crowd(4)
    seats = draw(people, tables(2), 1, (Seat("o1", 3, pinned=True), Seat("weg", 1, pinned=True)))
    assert not any(seat.pinned for seat in seats)
    assert {seat.person for seat in seats} == {"o1", "o2", "o3", "o4"}


# Wishes and spread


@pytest.mark.parametrize("seed", range(5))
def test_every_kind_of_wish_is_met_without_a_loss_of_balance(seed: int) -> None:
    people = wishing(
        crowd(17, 8, 2),
        o1=Wish(TOGETHER, "s1"),
        o2=Wish(APART, "O3"),
        s2=Wish(WishKind.TABLE, table=4),
        l1=Wish(NOT_ALONE),
    )
    where = drawn(people, 4, seed)
    assert where["o1"] == where["s1"]
    assert where["o2"] != where["o3"]
    assert where["s2"] == 4
    assert where["l1"] == where["l2"]


def test_a_wish_costs_balance_only_when_it_cannot_be_met_otherwise() -> None:
    even = wishing(crowd(8, 4, 1), o1=Wish(TOGETHER, "O2"), l1=Wish(TOGETHER, "s1"))
    assert not too_far_apart(even, 4, drawn(even, 4))
    alone = wishing(crowd(8, 4, 2), l1=Wish(NOT_ALONE))
    where = drawn(alone, 4)
    assert where["l1"] == where["l2"]
    assert differences(alone, 4, where) == [0, 0, 2, 2]
    assert out_of_balance(alone, 4, where) == (2, 2)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(seed=st.integers(0, 10_000), number=st.integers(2, 6), table_number=st.integers(2, 3), wishes=st.integers(1, 5))
def test_in_small_groups_no_seats_meet_more_wishes_nor_as_many_with_less_loss(
    seed: int, number: int, table_number: int, wishes: int
) -> None:
    people = known_crowd(seed, number, table_number, wishes)
    best = min(_worth(people, table_number, where) for where in placings(people, table_number))
    assert _worth(people, table_number, drawn(people, table_number, seed)) == best


def _worth(people: tuple[Person, ...], table_number: int, where: Placing) -> tuple[int, tuple[int, int]]:
    unmet = sum(not one.met for one in answers(seating(table_number, where), people) if one.wish)
    return unmet, out_of_balance(people, table_number, where)


def test_forty_wishes_of_120_people_are_met_but_for_those_that_contradict_each_other() -> None:
    for seed in range(3):
        people = known_crowd(seed, 120, 15, wishes=40)
        given_answers = answers(Seating(tables(15), draw(people, tables(15), seed)), people)
        assert {one.reason for one in given_answers if one.wish} <= {"", "contradicts"}


def test_year_groups_and_roles_are_spread_as_evenly_as_can_be() -> None:
    people = tuple(
        replace(one, year_group=f"leerjaar {place % 6}", role=("Mentor", " mentor", "docent", "zorg")[place % 4])
        for place, one in enumerate(crowd(24, 8))
    )
    where = drawn(people, 4)
    for voice, kind in ((Voice.PARENT, "year_group"), (Voice.SCHOOL, "role")):
        those = [one for one in people if one.voice is voice]
        pairs = Counter((where[one.id], getattr(one, kind).strip().lower()) for one in those)
        assert max(pairs.values()) == 1


def test_who_needs_help_in_a_language_sits_with_someone_who_speaks_it() -> None:
    people = tuple(
        replace(one, language=" Turks" if one.id in ("o1", "o2", "o9") else "", helps="TURKS" if one.id == "s3" else "")
        for one in crowd(17, 8, 2)
    )
    where = drawn(people, 4)
    assert where["o1"] == where["o2"] == where["o9"] == where["s3"]
    assert not too_far_apart(people, 4, where)


def test_a_language_alone_never_costs_balance() -> None:
    people = tuple(
        replace(one, language="Turks") if one.voice is Voice.PARENT else replace(one, helps="turks")
        for one in crowd(11, 1)
    )
    assert not too_far_apart(people, 4, drawn(people, 4))


def test_wishes_that_cannot_be_do_not_stop_the_draw() -> None:
    people = wishing(
        crowd(6, 3),
        o1=Wish(TOGETHER, "O99"),
        o2=Wish(WishKind.TABLE, table=9),
        o3=Wish(TOGETHER, "O3"),
        o4=Wish(TOGETHER, "S1"),
        s1=Wish(APART, "O4"),
    )
    assert not too_far_apart(people, 3, drawn(people, 3))


def test_the_measure_of_the_app_agrees_with_one_worked_out_otherwise() -> None:
    people = crowd(5, 3, 2)
    for where in (drawn(people, 3), dealt_naively(people, 3), dict.fromkeys(drawn(people, 3), 2)):
        at = [counted(person for person in people if where[person.id] == table) for table in (1, 2, 3)]
        assert imbalance(at) == out_of_balance(people, 3, where)
