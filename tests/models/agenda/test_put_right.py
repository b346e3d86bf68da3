"""Putting right: what is typed afterwards takes the place of what was pressed, and nothing is counted twice."""

from collections.abc import Callable

import pytest

from app.models.agenda import put_right
from app.models.agenda import run as runs
from app.models.agenda.run import Run
from app.models.agenda.run_rules import broken
from app.models.agenda.timing import BlockState, read
from app.models.ground.faults import NotPossible
from tests.models.making import DOORS, agenda, later

PLAN = agenda(10, 10, 10)


def held(*pauses: tuple[float, float]) -> Run:
    """Hold ten minutes of a, ten of b, and c is on; with these pauses, as they were pressed."""
    run = runs.start(Run(), PLAN, DOORS)
    keys = [(began, runs.pause) for began, _ in pauses] + [(ended, runs.resume) for _, ended in pauses]
    blocks = [(10, "b"), (20, "c")]
    for minute, key in sorted([*keys, *blocks], key=lambda one: one[0]):
        run = runs.go_to(run, PLAN, key, later(minute)) if isinstance(key, str) else key(run, later(minute))
    return run


def used(run: Run, until: float = 30) -> tuple[float, ...]:
    assert list(broken(run, {"a", "b", "c"})) == [], "a file of it is taken"
    reading = read(PLAN, run, DOORS, later(until))
    return tuple(reading.block(block).used / 60 for block in "abc")


def refusal(deed: Callable[[], object]) -> str:
    with pytest.raises(NotPossible) as caught:
        deed()
    return caught.value.key


@pytest.mark.parametrize(
    ("began", "ended", "counts"),
    [(2, 5, (7, 10, 10)), (8, 23, (5, 0, 7)), (3, 5, (7, 10, 10)), (1, 9, (2, 10, 10)), (12, 30, (7, 2, 0))],
)
def test_a_booked_pause_takes_the_place_of_one_that_was_held_then(
    began: float, ended: float, counts: tuple[float, ...]
) -> None:
    run = held((2, 5))
    run = put_right.book_pause(run, later(began), later(ended), later(30))
    assert used(run) == counts


def test_a_pause_cut_short_by_a_correction_is_whole_once_it_is_booked() -> None:
    run = runs.go_to(runs.start(Run(), PLAN, DOORS), PLAN, "b", later(10))
    run = runs.go_to(runs.resume(runs.pause(run, later(12)), later(18)), PLAN, "c", later(20))
    run = put_right.began_at(run, later(15), later(25))
    assert used(run, 25) == (10, 2, 10), "the block was on, so it was no pause any more"
    run = put_right.book_pause(run, later(12), later(18), later(25))
    assert used(run, 25) == (10, 2, 7)


def test_a_booked_pause_stops_where_the_pause_that_is_on_began() -> None:
    run = runs.pause(held(), later(25))
    run = put_right.book_pause(run, later(22), later(27), later(28))
    assert used(run, 30) == (10, 10, 2)
    assert refusal(lambda: put_right.book_pause(run, later(26), later(27), later(28))) == "pause_outside"


def test_an_earlier_border_moves_and_its_pauses_stay_where_they_were_held() -> None:
    run = held((12, 16))
    run = put_right.began_at(run, later(17), later(30), 1)
    assert used(run) == (13, 3, 10)
    run = put_right.began_at(run, later(18), later(30), 2)
    assert used(run) == (13, 1, 12)
    run = put_right.began_at(run, later(8), later(30), 1)
    assert used(run) == (8, 6, 12)
    assert refusal(lambda: put_right.began_at(run, later(18), later(30), 1)) == "began_after_next"
    assert refusal(lambda: put_right.began_at(run, DOORS, later(30), 7)) == "stretch_gone"


def test_a_border_pushes_those_of_blocks_that_were_only_passed_through() -> None:
    run = runs.start(Run(), PLAN, DOORS)
    run = runs.go_to(runs.go_to(run, PLAN, "b", later(20)), PLAN, "c", later(20.5))
    run = put_right.began_at(run, later(15), later(30))
    assert used(run) == (15, 0, 15)
    run = put_right.began_at(run, later(10), later(30), 1)
    assert used(run) == (10, 5, 15), "and then the border before it"
    assert refusal(lambda: put_right.began_at(run, later(8), later(30))) == "began_before_previous"
    assert refusal(lambda: put_right.began_at(run, DOORS, later(30), 1)) == "began_before_previous"


def test_a_pushed_border_leaves_a_pause_where_it_was_held() -> None:
    run = runs.resume(runs.pause(runs.start(Run(), PLAN, DOORS), later(12)), later(14))
    run = runs.go_to(runs.go_to(run, PLAN, "b", later(20)), PLAN, "c", later(21))
    run = put_right.began_at(run, later(10), later(30))
    assert used(run) == (10, 0, 18)
    run = put_right.began_at(run, later(13), later(30))
    assert used(run) == (10, 2, 17), (
        "from here on the border moves alone; what of the pause lies before it is no other's"
    )


@pytest.mark.parametrize(("number", "counts"), [(0, (0, 20, 10)), (1, (20, 0, 10))])
def test_a_visit_gives_its_minutes_to_its_neighbour(number: int, counts: tuple[float, ...]) -> None:
    assert used(put_right.drop_visit(held(), number)) == counts


def test_of_a_closed_evening_the_last_visit_goes_too_and_the_block_before_was_the_last() -> None:
    run = put_right.drop_visit(runs.close(held(), later(25)), 2)
    assert used(run) == (10, 15, 0)
    assert run.block == "b"
    assert refusal(lambda: put_right.drop_visit(held(), 2)) == "block_is_running"


def test_an_end_put_right_cuts_what_was_held_after_it_and_a_later_one_gives_no_pause_back() -> None:
    run = runs.close(held((22, 24), (26, 28)), later(29))
    earlier = put_right.ended_at(run, later(27), later(40))
    assert used(earlier) == (10, 10, 4)
    assert used(put_right.ended_at(earlier, later(35), later(40)), 40) == (10, 10, 12)
    assert refusal(lambda: put_right.ended_at(run, later(15), later(40))) == "ended_before_last"
    assert refusal(lambda: put_right.ended_at(run, later(41), later(40))) == "began_in_future"


def test_an_evening_left_open_in_a_pause_ends_in_it() -> None:
    run = put_right.ended_at(runs.pause(held(), later(24)), later(26), later(600))
    assert used(run, 600) == (10, 10, 4)
    assert not run.is_running


def test_a_pause_that_was_a_block_lies_between_two_stretches_and_other_pauses_stay() -> None:
    run = runs.start(Run(), PLAN, DOORS)
    for began, ended in ((2, 3), (4, 7), (8, 9)):
        run = runs.resume(runs.pause(run, later(began)), later(ended))
    run = put_right.pause_was(run, 0, 1, "b")
    assert used(run, 10) == (5, 3, 0)
    assert [one.block for one in run.stretches] == ["a", "b", "a"]
    assert read(PLAN, run, DOORS, later(10)).block("b").state is BlockState.DONE
    assert runs.next_block_id(run, PLAN) == "c"
    assert refusal(lambda: put_right.pause_was(run, 0, 0, "b")) == "block_has_run"


def test_a_pause_that_never_was_goes() -> None:
    run = held((2, 5), (12, 13))
    assert used(put_right.drop_pause(run, 0, 0)) == (10, 9, 10)
    assert refusal(lambda: put_right.drop_pause(run, 0, 1)) == "pause_gone"
