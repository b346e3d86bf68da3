"""The tables: what they are, and seats that are changed by hand."""

import pytest

from app.models.ground.faults import NotPossible
from app.models.seats.draw import draw
from app.models.seats.tables import Seat, Seating, move, pin, unpin
from tests.models.seats.seated import crowd, seating, tables


def test_one_group_sits_at_one_table() -> None:
    people = crowd(5, 2, 1)
    assert {seat.table for seat in draw(people, tables(1), 1)} == {1}


def test_who_is_moved_by_hand_stays_there_in_a_new_draw() -> None:
    people = crowd(9, 3)
    drawn = Seating(tables(3), draw(people, tables(3), 1))
    before = drawn.seat("o1")
    assert before is not None
    there = before.table % 3 + 1
    by_hand = move(drawn, "o1", there)
    assert by_hand.seat("o1") == Seat("o1", there, pinned=True)
    assert drawn.seat("o1") == before
    assert sum(one != other for one, other in zip(sorted_seats(drawn), sorted_seats(by_hand), strict=True)) == 1
    again = draw(people, tables(3), 99, by_hand.seats)
    assert Seat("o1", there, pinned=True) in again


def sorted_seats(of: Seating) -> list[Seat]:
    return sorted(of.seats, key=lambda seat: seat.person)


def test_who_had_no_seat_gets_one_by_hand() -> None:
    assert move(Seating(tables(2)), "o1", 2).seats == (Seat("o1", 2, pinned=True),)


def test_a_pin_is_set_and_let_go() -> None:
    before = seating(2, {"o1": 1, "o2": 2})
    assert pin(before, "o2").seats == (Seat("o1", 1), Seat("o2", 2, pinned=True))
    assert unpin(pin(before, "o2"), "o2") == before


def test_there_is_no_way_to_a_table_that_is_not_there_or_without_a_seat() -> None:
    before = seating(2, {"o1": 1})
    with pytest.raises(NotPossible, match="no_such_table") as trouble:
        move(before, "o1", 3)
    assert trouble.value.values == {"number": 3}
    for impossible in (lambda: pin(before, "o2"), lambda: unpin(before, "o2")):
        with pytest.raises(NotPossible, match="no_seat"):
            impossible()
