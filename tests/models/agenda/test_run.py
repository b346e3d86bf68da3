"""The run: what each key does to the moments that are kept, and what it refuses."""

from collections.abc import Callable
from datetime import timedelta
from itertools import permutations

import pytest

from app.models.agenda import put_right
from app.models.agenda import run as runs
from app.models.agenda.run import Run
from app.models.agenda.stretch import Pause, Stretch, seconds_of
from app.models.agenda.timing import read
from app.models.ground.faults import NotPossible
from tests.models.making import DOORS, agenda, evening, later

AGENDA = agenda(10, 20, 30)


def _on(block: str = "a") -> Run:
    return runs.go_to(runs.start(Run(), AGENDA, DOORS), AGENDA, block, later(5))


def _refusal(act: Callable[[], object]) -> str:
    with pytest.raises(NotPossible) as caught:
        act()
    return caught.value.key


def test_an_evening_begins_with_its_first_block_that_is_not_skipped() -> None:
    assert runs.start(Run(), AGENDA, DOORS).block == "a"
    assert runs.start(Run(skipped=("a",)), AGENDA, DOORS).block == "b"


def test_it_does_not_begin_twice_nor_with_nothing() -> None:
    assert _refusal(lambda: runs.start(_on(), AGENDA, later(1))) == "already_running"
    assert _refusal(lambda: runs.start(Run(skipped=("a", "b", "c")), AGENDA, DOORS)) == "nothing_to_run"


def test_leaving_a_block_ends_its_stretch_at_the_moment_the_next_begins() -> None:
    assert _on("b").stretches == (Stretch("a", DOORS, later(5)), Stretch("b", later(5)))


def test_going_back_adds_a_stretch_so_that_nothing_used_is_lost() -> None:
    run = runs.go_to(_on("b"), AGENDA, "a", later(6))
    assert [stretch.block for stretch in run.stretches] == ["a", "b", "a"]


def test_going_to_the_block_that_is_on_only_turns_the_step() -> None:
    run = _on("b")
    assert runs.go_to(run, AGENDA, "b", later(9), step=2).stretches == run.stretches


def test_jumping_to_a_skipped_block_takes_it_back() -> None:
    run = runs.skip(_on("a"), AGENDA, "c")
    assert runs.go_to(run, AGENDA, "c", later(6)).skipped == ()


def test_leaving_during_a_pause_books_the_pause_and_ends_it() -> None:
    run = runs.go_to(runs.pause(_on("b"), later(7)), AGENDA, "c", later(10))
    assert run.stretches[1].pauses == (Pause(later(7), later(10)),)
    assert run.paused_at is None


def _paused(run: Run, began: float, ended: float) -> Run:
    return runs.resume(runs.pause(run, later(began)), later(ended))


def test_two_pauses_add_up() -> None:
    run = _paused(_paused(_on("b"), 6, 7), 9, 10)
    assert seconds_of(run.stretches, later(12))[-1] == 5 * 60


def test_a_pause_when_the_clock_was_set_back_is_none() -> None:
    """After a restart the host may believe a clock that stands earlier than what is stored."""
    run = runs.go_to(runs.resume(runs.pause(_on("b"), later(7)), later(2)), AGENDA, "c", later(3))
    assert run.stretches[1] == Stretch("b", later(5), later(5))
    again = _paused(_paused(_on("b"), 8, 9), 6, 7)
    assert again.stretches[-1].pauses == (Pause(later(6), later(7)),)


def test_after_the_clock_was_set_back_nothing_begins_before_what_was_on() -> None:
    assert runs.go_to(_on("b"), AGENDA, "c", later(3)).stretches[-1] == Stretch("c", later(5))
    assert runs.pause(_on("b"), later(3)).paused_at == later(5)


def test_next_and_previous_pass_over_skipped_blocks() -> None:
    run = runs.skip(_on("a"), AGENDA, "b")
    assert runs.next_block_id(run, AGENDA) == "c"
    run = runs.go_to(run, AGENDA, "c", later(6))
    assert runs.previous_block_id(run, AGENDA) == "a"
    assert runs.next_block_id(run, AGENDA) is None
    assert runs.previous_block_id(Run(), AGENDA) is None


def test_added_minutes_never_take_more_than_a_block_has() -> None:
    run = runs.add_minutes(Run(), AGENDA, "a", -25)
    assert run.added_minutes("a") == -10
    assert runs.add_minutes(run, AGENDA, "a", 10).added == ()


def test_a_block_with_no_clock_is_not_gone_to_nor_skipped() -> None:
    script = evening().agenda
    for block in ("start", "einde-sessie"):
        assert _refusal(lambda block=block: runs.go_to(Run(), script, block, DOORS)) == "block_has_no_clock"
        assert _refusal(lambda block=block: runs.skip(Run(), script, block)) == "block_has_no_clock"


def test_what_makes_no_sense_is_refused_by_name() -> None:
    running, closed = _on("b"), runs.close(_on("b"), later(20))
    paused = runs.pause(running, later(7))
    refusals = (
        _refusal(lambda: runs.pause(Run(), DOORS)),
        _refusal(lambda: runs.pause(closed, later(30))),
        _refusal(lambda: runs.pause(paused, later(8))),
        _refusal(lambda: runs.resume(running, later(8))),
        _refusal(lambda: runs.skip(running, AGENDA, "b")),
        _refusal(lambda: runs.skip(runs.skip(running, AGENDA, "c"), AGENDA, "c")),
        _refusal(lambda: runs.go_to(closed, AGENDA, "a", later(30))),
    )
    assert refusals == (
        *("nothing_running", "nothing_running", "already_paused", "not_paused"),
        *("block_is_running", "already_skipped", "evening_closed"),
    )


def test_closing_ends_the_block_and_a_second_time_changes_nothing() -> None:
    closed = runs.close(_on("b"), later(20))
    assert (closed.closed_at, closed.stretches[-1].ended) == (later(20), later(20))
    assert runs.close(closed, later(40)) == closed


def test_began_earlier_takes_the_time_from_the_block_before() -> None:
    run = put_right.began_at(_on("b"), later(3), later(8))
    assert run.stretches == (Stretch("a", DOORS, later(3)), Stretch("b", later(3)))


def test_began_later_gives_the_time_to_the_block_before() -> None:
    run = put_right.began_at(_on("b"), later(7), later(8))
    assert run.stretches == (Stretch("a", DOORS, later(7)), Stretch("b", later(7)))


def _used(run: Run, minute: float) -> tuple[float, float]:
    """Return the minutes that a and b used up to a minute of the evening."""
    reading = read(AGENDA, run, DOORS, later(minute))
    return reading.block("a").used / 60, reading.block("b").used / 60


def test_began_earlier_keeps_the_pauses_that_were_held_since() -> None:
    run = put_right.began_at(_paused(_on("b"), 6, 8), later(4), later(9))
    assert _used(run, 9) == (4, 3)


def test_began_later_gives_the_pauses_before_it_to_the_block_before() -> None:
    run = put_right.began_at(_paused(_on("b"), 6, 8), later(9), later(10))
    assert _used(run, 10) == (7, 1)


def test_a_beginning_in_the_middle_of_a_pause_cuts_it() -> None:
    run = put_right.began_at(_paused(_on("b"), 6, 8), later(7), later(10))
    assert _used(run, 10) == (6, 2)


def test_began_earlier_takes_over_a_pause_that_was_held_since() -> None:
    run = runs.go_to(_paused(runs.start(Run(), AGENDA, DOORS), 2, 3), AGENDA, "b", later(5))
    assert _used(put_right.began_at(run, later(1), later(6)), 6) == (1, 4)


def test_a_block_that_began_during_a_pause_of_the_one_before_was_on() -> None:
    """The break was held as a pause, and next was pressed some minutes after everybody had gone on."""
    run = runs.go_to(runs.pause(runs.start(Run(), AGENDA, DOORS), later(2)), AGENDA, "b", later(6))
    assert _used(run, 7) == (2, 1)
    assert _used(put_right.began_at(run, later(4), later(7)), 7) == (2, 3)


def test_a_pause_that_is_on_holds_a_block_that_began_during_it() -> None:
    run = put_right.began_at(runs.pause(_on("b"), later(6)), later(8), later(9))
    assert _used(run, 30) == (6, 0)
    assert _used(runs.resume(run, later(30)), 31) == (6, 1)
    assert _used(put_right.began_at(run, later(7), later(9)), 30) == (6, 0), "nor when that is put right once more"
    assert _used(put_right.began_at(run, later(4), later(9)), 30) == (4, 2)


def test_the_first_block_leaves_the_pauses_before_it_behind() -> None:
    run = _paused(_paused(runs.start(Run(), AGENDA, DOORS), 1, 3), 5, 6)
    assert _used(put_right.began_at(run, later(2), later(9)), 9) == (5, 0)


def test_seconds_of_pauses_as_they_were_stored_before_are_one_pause_at_the_beginning() -> None:
    assert Stretch("a", DOORS, later(10), paused=90.5).pauses == (Pause(DOORS, later(0, 90.5)),)
    assert seconds_of((Stretch("a", DOORS, later(1), paused=90),), later(1)) == (0,)
    assert Stretch("a", DOORS, paused=0).pauses == ()
    for impossible in (1e300, float("nan")):
        with pytest.raises(ValueError):  # noqa: PT011 -- whichever it is, the door turns it into a fault
            Stretch("a", DOORS, paused=impossible)


def test_after_reopening_a_beginning_before_the_closing_makes_no_overlap() -> None:
    stretches = (Stretch("a", DOORS, later(10)), Stretch("a", later(20)))
    run = put_right.began_at(Run(block="a", stretches=stretches), later(8), later(21))
    assert run.stretches == (Stretch("a", DOORS, later(8)), Stretch("a", later(8)))


def test_a_beginning_that_cannot_be_is_refused() -> None:
    run = _on("b")
    assert _refusal(lambda: put_right.began_at(run, later(9), later(8))) == "began_in_future"
    assert _refusal(lambda: put_right.began_at(run, DOORS, later(8))) == "began_before_previous"
    first = runs.start(Run(), AGENDA, DOORS)
    long_ago = DOORS - timedelta(hours=13)
    assert _refusal(lambda: put_right.began_at(first, long_ago, later(1))) == "began_too_long_ago"
    assert _refusal(lambda: put_right.began_at(Run(), DOORS, later(1))) == "nothing_running"


@pytest.mark.parametrize("through", list(permutations((1, 4, 6, 8))))
def test_the_last_correction_counts_whatever_was_put_right_before_it(through: tuple[int, ...]) -> None:
    """There is a pause at each side of the border, and one that ends at it."""
    pressed = runs.go_to(runs.pause(_paused(runs.start(Run(), AGENDA, DOORS), 1, 2), later(4)), AGENDA, "b", later(5))
    pressed = _paused(pressed, 6, 8)
    run = pressed
    for minute in through:
        run = put_right.began_at(run, later(minute, 30), later(9))
    at_once = put_right.began_at(pressed, later(through[-1], 30), later(9))
    assert run == at_once
    assert _used(run, 9) == {1: (1, 4.5), 4: (3, 2.5), 6: (4, 1), 8: (4.5, 0.5)}[through[-1]]
