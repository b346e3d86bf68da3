"""Catching up: lateness is shared over what is left, never below a minimum."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.models.agenda import run as runs
from app.models.agenda.agenda import Agenda
from app.models.agenda.replan import Shortening, droppable, minimum_minutes, seconds_won, shorten, suggested_drop
from app.models.agenda.run import Run
from app.models.agenda.timing import Reading, read
from app.models.ground.faults import NotPossible
from tests.models import making

LATER = ("pauze", "thematafels", "presentaties", "afsluiting")
AGENDA = making.evening().agenda


def _after_summary(late: int) -> tuple[Run, Reading]:
    """Return the run and what the clocks show when the summary has taken `late` minutes too many."""
    now = making.later(75 + late)
    run = runs.go_to(runs.start(Run(), AGENDA, making.DOORS), AGENDA, "samenvatting", making.later(70))
    return run, read(AGENDA, run, making.DOORS, now)


@pytest.mark.parametrize(
    ("late", "minutes", "over"),
    [
        (3, (9, 28, 10, 10), 0),
        (7, (8, 27, 9, 9), 0),
        (12, (7, 24, 9, 8), 0),
        (20, (5, 20, 8, 7), 0),
        (25, (5, 20, 8, 7), 5),
    ],
)
def test_lateness_after_the_summary_is_shared_as_worked_out_by_hand(late: int, minutes: tuple[int], over: int) -> None:
    _, reading = _after_summary(late)
    assert reading.late == late
    plan = shorten(AGENDA, reading, None, timedelta(minutes=late))
    taken = dict(plan.taken)
    assert tuple(AGENDA.block(block).minutes - taken.get(block, 0) for block in LATER) == minutes
    assert (plan.saved, plan.left_over) == (late - over, over)


def test_after_shortening_the_end_is_as_planned_again() -> None:
    run, reading = _after_summary(7)
    for block, minutes in shorten(AGENDA, reading, None, timedelta(minutes=7)).taken:
        run = runs.add_minutes(run, AGENDA, block, -minutes)
    after = read(AGENDA, run, making.DOORS, reading.now)
    assert after.expected_end == after.planned_end
    assert after.late == 0


def test_presentations_keep_two_minutes_a_table() -> None:
    block = AGENDA.block("presentaties")
    assert [minimum_minutes(block, tables) for tables in (None, 0, 2, 4, 5, 9)] == [8, 8, 4, 8, 10, 10]


def test_the_last_five_minutes_of_the_block_that_is_on_are_left_alone() -> None:
    agenda = making.agenda(20, 20)
    run = runs.start(Run(), agenda, making.DOORS)
    for passed, taken in ((2, {"a": 10, "b": 10}), (12, {"a": 2, "b": 10}), (15, {"b": 10}), (19, {"b": 10})):
        reading = read(agenda, run, making.DOORS, making.later(passed, 30))
        assert dict(shorten(agenda, reading, None, timedelta(minutes=30)).taken) == taken


def test_a_break_that_is_on_is_left_alone() -> None:
    run = runs.go_to(runs.start(Run(), AGENDA, making.DOORS), AGENDA, "pauze", making.later(82))
    reading = read(AGENDA, run, making.DOORS, making.later(82))
    assert "pauze" not in dict(shorten(AGENDA, reading, None, timedelta(minutes=7)).taken)


def test_what_comes_before_a_fixed_time_gives_first() -> None:
    agenda = making.agenda(20, 20, 20, 20)
    run = runs.start(Run(), agenda, making.DOORS)
    now = making.later(25)
    pins = {"c": making.later(40)}
    reading = read(agenda, run, making.DOORS, now, pins)
    assert reading.block("c").expected_start == making.later(45)
    assert dict(shorten(agenda, reading, None, timedelta(minutes=5)).taken) == {"b": 5}
    assert dict(shorten(agenda, reading, None, timedelta(minutes=12)).taken) == {"b": 5, "c": 4, "d": 3}


def test_what_a_fixed_time_waits_for_is_not_taken_and_not_left_out() -> None:
    agenda = Agenda(tuple(replace(block, may_drop=True) for block in making.agenda(20, 20, 20, 20).blocks))
    run = runs.start(Run(), agenda, making.DOORS)
    pins = {"c": making.later(50)}
    reading = read(agenda, run, making.DOORS, making.later(1), pins)
    assert reading.late == 0, "the plan waits for it too"
    plan = shorten(agenda, reading, None, timedelta(minutes=10))
    assert dict(plan.taken) == {"c": 5, "d": 5}
    assert plan.left_over == 0
    assert [block.id for block in droppable(agenda, reading)] == ["c", "d"]
    after = read(agenda, runs.skip(run, agenda, "d"), making.DOORS, making.later(1), pins)
    assert (reading.expected_end - after.expected_end).total_seconds() == seconds_won(agenda, reading, "d")


def test_before_a_last_block_with_a_fixed_time_nothing_can_be_won() -> None:
    agenda = making.agenda(20, 20, 20)
    agenda = Agenda((*agenda.blocks[:2], replace(agenda.blocks[2], minimum=20)))
    run = runs.start(Run(), agenda, making.DOORS)
    reading = read(agenda, run, making.DOORS, making.later(1), {"c": making.later(50)})
    assert reading.late == 0
    assert shorten(agenda, reading, None, timedelta(minutes=10)) == Shortening((), 10)


@example(lengths=[1, 1, 29, 1], passed=61, fixed={"d": 31})
@given(
    lengths=st.lists(st.integers(1, 40), min_size=2, max_size=8),
    passed=st.integers(0, 5400),
    fixed=st.dictionaries(st.sampled_from("bcdefgh"), st.integers(0, 240), max_size=3),
)
def test_what_is_said_to_be_won_is_won(lengths: list[int], passed: int, fixed: dict[str, int]) -> None:
    agenda = making.agenda(*lengths)
    run = runs.start(Run(), agenda, making.DOORS)
    pins = {block: making.later(minutes) for block, minutes in fixed.items()}
    reading = read(agenda, run, making.DOORS, making.later(seconds=passed), pins)
    plan = shorten(agenda, reading, None, reading.lateness)
    for block, minutes in plan.taken:
        run = runs.add_minutes(run, agenda, block, -minutes)
    after = read(agenda, run, making.DOORS, reading.now, pins)
    assert after.behind == plan.left_over
    for block in agenda.blocks[1:]:
        without = read(agenda, runs.skip(run, agenda, block.id), making.DOORS, reading.now, pins)
        won = [after.expected_end - without.expected_end]
        won += [missed - without.missed[fixed] for fixed, missed in after.missed.items() if fixed != block.id]
        assert max(won).total_seconds() == seconds_won(agenda, after, block.id)


def test_a_fixed_time_is_kept_where_it_can_be_although_the_end_is_in_time() -> None:
    agenda = Agenda(tuple(replace(block, may_drop=True) for block in making.agenda(20, 20, 20, 20, 20).blocks))
    run = runs.start(Run(), agenda, making.DOORS)
    pins = {"c": making.later(40), "e": making.later(90)}
    reading = read(agenda, run, making.DOORS, making.later(26), pins)
    assert (reading.late, reading.late_at_fixed) == (0, 6)
    plan = shorten(agenda, reading, None, reading.lateness)
    assert plan == Shortening((("b", 6),), 0)
    assert [block.id for block in droppable(agenda, reading)] == ["b", "e"]
    assert suggested_drop(agenda, reading) == agenda.block("b")
    assert seconds_won(agenda, reading, "b") == 360, "more would be waited for"
    fixed = Agenda(tuple(replace(block, may_drop=block.id == "e") for block in agenda.blocks))
    assert suggested_drop(fixed, reading) is None, "without the last block that time is missed all the same"


def test_a_block_is_never_called_before_its_fixed_time() -> None:
    agenda = making.agenda(20, 20, 20)
    run = runs.go_to(runs.start(Run(), agenda, making.DOORS), agenda, "b", making.later(5))
    reading = read(agenda, run, making.DOORS, making.later(5), {"c": making.later(40)})
    assert reading.block("b").expected_end == making.later(25)
    assert reading.block("c").expected_start == making.later(40)
    assert reading.block("c").pinned_at == making.later(40)


def test_of_a_block_that_was_on_by_mistake_the_rest_can_be_left_out() -> None:
    run = runs.go_to(runs.start(Run(), AGENDA, making.DOORS), AGENDA, "pauze", making.later(70))
    run = runs.go_to(run, AGENDA, "samenvatting", making.later(71))
    assert "thematafels" in [block.id for block in droppable(AGENDA, read(AGENDA, run, making.DOORS, making.later(72)))]
    before = read(AGENDA, run, making.DOORS, making.later(72))
    left = read(AGENDA, runs.skip(run, AGENDA, "pauze"), making.DOORS, making.later(72))
    assert before.expected_end - left.expected_end == timedelta(minutes=9)
    with pytest.raises(NotPossible, match="block_has_run"):
        runs.skip(run, AGENDA, "inloop")


def test_a_skipped_and_a_finished_block_give_nothing() -> None:
    agenda = making.agenda(20, 20, 20)
    run = runs.skip(runs.start(Run(), agenda, making.DOORS), agenda, "c")
    run = runs.go_to(run, agenda, "b", making.later(5))
    reading = read(agenda, run, making.DOORS, making.later(5))
    assert dict(shorten(agenda, reading, None, timedelta(minutes=30)).taken) == {"b": 10}


@given(
    lengths=st.lists(st.integers(1, 60), min_size=1, max_size=12),
    minutes=st.integers(0, 200),
    passed=st.integers(0, 3600),
)
def test_sharing_never_loses_a_minute_nor_breaks_a_minimum(lengths: list[int], minutes: int, passed: int) -> None:
    agenda = making.agenda(*lengths)
    run = runs.start(Run(), agenda, making.DOORS)
    reading = read(agenda, run, making.DOORS, making.later(seconds=passed))
    plan = shorten(agenda, reading, None, timedelta(minutes=minutes))
    assert plan.saved + plan.left_over == minutes
    for block, taken in plan.taken:
        row = reading.block(block)
        assert taken > 0
        assert row.allotted // 60 - taken >= agenda.block(block).minimum
        assert taken * 60 <= row.remaining


def test_only_blocks_that_may_be_dropped_and_are_still_to_come_are_offered() -> None:
    _, reading = _after_summary(7)
    assert [block.id for block in droppable(AGENDA, reading)] == ["pauze", "thematafels", "presentaties"]


@pytest.mark.parametrize(("late", "block"), [(7, "pauze"), (12, "thematafels"), (40, "thematafels")])
def test_the_smallest_block_that_is_enough_is_suggested(late: int, block: str) -> None:
    _, reading = _after_summary(late)
    suggested = suggested_drop(AGENDA, reading)
    assert suggested is not None
    assert suggested.id == block


def test_with_nothing_left_to_drop_nothing_is_suggested() -> None:
    run, reading = _after_summary(7)
    now = reading.now + timedelta(minutes=5)
    closing = replace(run, block="afsluiting")
    assert suggested_drop(AGENDA, read(AGENDA, closing, making.DOORS, now)) is None
