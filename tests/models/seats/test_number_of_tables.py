"""Tests of the number of tables: what goes with a table waits for it, and an id outlives its number."""

from dataclasses import replace

from app.models.seats.tables import Seat, Seating, Table, empty_tables, with_number
from tests.models import making

FOUR = Seating(
    (Table(1), Table(2), Table(3, leader="mentor"), Table(4, place="lokaal 0.12")),
    (Seat("a", 1), Seat("b", 3), Seat("c", 4, pinned=True), Seat("d", 4)),
)


def test_fewer_and_then_as_many_again_is_as_it_was() -> None:
    for least in range(4):
        assert with_number(with_number(FOUR, least), 4) == FOUR
    step_by_step = with_number(with_number(with_number(FOUR, 3), 2), 1)
    assert with_number(step_by_step, 4) == FOUR


def test_who_got_another_seat_meanwhile_keeps_it_unless_pinned_before() -> None:
    two = with_number(FOUR, 2)
    elsewhere = (Seat("a", 1), Seat("b", 1), Seat("c", 2), Seat("d", 2, pinned=True))
    back = with_number(replace(two, seats=elsewhere), 4)
    assert back.seats == (Seat("a", 1), Seat("b", 1), Seat("d", 2, pinned=True), Seat("c", 4, pinned=True))
    assert back.away_seats == ()


def test_who_was_pinned_elsewhere_meanwhile_stays_there() -> None:
    two = with_number(FOUR, 2)
    pinned = Seat("c", 1, pinned=True)
    assert with_number(replace(two, seats=(pinned,)), 4).seat("c") == pinned


def test_a_new_table_gets_an_id_that_no_other_has_had() -> None:
    renumbered = Seating((Table(1, id="2"),), away=(Table(2, id="3"),))
    assert [table.id for table in with_number(renumbered, 4).tables] == ["2", "3", "4", "5"]
    assert [table.id for table in empty_tables(3).tables] == ["1", "2", "3"]


def test_the_steps_of_the_presentations_follow_the_tables() -> None:
    evening = replace(making.evening(), seating=Seating((Table(1, id="7"), Table(2))))
    block = evening.agenda.block("presentaties")
    first = block.steps[0].id
    assert [(step.id, step.table) for step in evening.steps(block)] == [(f"{first}-7", 1), (f"{first}-2", 2)]
    nobody_knows = replace(evening, seating=Seating())
    assert nobody_knows.steps(block) == block.steps
