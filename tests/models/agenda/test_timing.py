"""The timing: what every clock shows at a moment."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.agenda import run as runs
from app.models.agenda.agenda import Agenda, Block, BlockKind
from app.models.agenda.run import Run
from app.models.agenda.timing import (
    BlockState,
    Phase,
    grace_seconds,
    late_minutes,
    phase,
    read,
    seconds_to_next_change,
    shown_seconds,
)
from tests.models.making import DOORS, agenda, evening, later

AGENDA = agenda(10, 20, 30)


def _started() -> Run:
    return runs.start(Run(), AGENDA, DOORS)


def test_before_the_doors_everything_is_as_planned() -> None:
    reading = read(AGENDA, Run(), DOORS, DOORS - timedelta(hours=3))
    assert (reading.late, reading.expected_end, reading.current) == (0, later(60), None)
    assert {row.state for row in reading.blocks} == {BlockState.UPCOMING}
    assert reading.next_id == "a"


def test_an_evening_that_has_not_begun_gets_later_by_the_minute() -> None:
    assert read(AGENDA, Run(), DOORS, later(4)).late == 4


def test_a_block_counts_down_from_its_beginning() -> None:
    reading = read(AGENDA, _started(), DOORS, later(4, 12))
    assert reading.current is not None
    assert (reading.current.used, reading.current.remaining) == (252, 348)
    assert reading.expected_end == later(60)


def test_a_pause_stops_the_countdown_and_moves_the_end() -> None:
    run = runs.pause(_started(), later(4))
    reading = read(AGENDA, run, DOORS, later(7))
    assert reading.paused
    assert reading.current is not None
    assert reading.current.remaining == 360
    assert reading.late == 3
    resumed = runs.resume(run, later(7))
    after = read(AGENDA, resumed, DOORS, later(8)).current
    assert after is not None
    assert after.remaining == 300


def test_overtime_counts_below_zero_and_moves_the_end() -> None:
    reading = read(AGENDA, _started(), DOORS, later(12, 30))
    assert reading.current is not None
    assert (reading.current.remaining, reading.late) == (-150, 3)
    assert reading.block("b").expected_start == later(12, 30)


def test_coming_back_to_a_block_goes_on_from_what_it_had_used() -> None:
    run = runs.go_to(runs.go_to(_started(), AGENDA, "b", later(6)), AGENDA, "a", later(8))
    reading = read(AGENDA, run, DOORS, later(9))
    assert reading.block("a").used == 7 * 60
    assert reading.block("b").state is BlockState.UPCOMING
    assert reading.block("b").remaining == 18 * 60


def test_jumping_ahead_leaves_the_blocks_between_as_not_held() -> None:
    reading = read(AGENDA, runs.go_to(_started(), AGENDA, "c", later(6)), DOORS, later(6))
    assert [row.state for row in reading.blocks] == [BlockState.DONE, BlockState.SKIPPED, BlockState.CURRENT]
    assert reading.late == -24


def test_a_skipped_block_brings_the_end_forward() -> None:
    reading = read(AGENDA, runs.skip(_started(), AGENDA, "b"), DOORS, DOORS)
    assert (reading.expected_end, reading.next_id) == (later(40), "c")
    assert reading.planned_end == later(60)


def test_minutes_added_move_the_end_and_not_the_plan() -> None:
    reading = read(AGENDA, runs.add_minutes(_started(), AGENDA, "a", 5), DOORS, DOORS)
    assert (reading.late, reading.block("a").allotted, reading.planned_end) == (5, 900, later(60))


def test_lateness_since_the_real_start_leaves_a_late_start_out() -> None:
    run = runs.start(Run(), AGENDA, later(7))
    reading = read(AGENDA, run, DOORS, later(19))
    assert (reading.late, reading.late_since_start) == (9, 2)


def test_a_closed_evening_stands_still() -> None:
    run = runs.close(_started(), later(9))
    assert read(AGENDA, run, DOORS, later(9)) == read(AGENDA, run, DOORS, later(500))
    assert read(AGENDA, run, DOORS, later(500)).closed


@pytest.mark.parametrize(
    ("seconds", "minutes"),
    [(-61, -1), (-60, -1), (-59, 0), (0, 0), (0.9, 0), (1, 1), (59, 1), (60, 1), (60.9, 1), (61, 2), (420, 7)],
)
def test_minutes_late_are_rounded_up_but_not_for_jitter(seconds: float, minutes: int) -> None:
    late = late_minutes(timedelta(seconds=seconds))
    assert late == minutes
    assert str(late) == str(minutes)


@pytest.mark.parametrize(
    ("remaining", "expected"),
    [
        (601, Phase.CALM),
        (600, Phase.HALF),
        (301, Phase.HALF),
        (300, Phase.NEAR),
        (61, Phase.NEAR),
        (60, Phase.LAST),
        (0.1, Phase.LAST),
        (0, Phase.OVER),
        (-5, Phase.OVER),
    ],
)
def test_a_long_block_has_marks_at_half_five_minutes_and_one(remaining: float, expected: Phase) -> None:
    row = read(AGENDA, Run(), DOORS, DOORS).block("b")
    assert phase(replace(row, remaining=remaining)) is expected
    assert grace_seconds(row) == 60


@pytest.mark.parametrize(
    ("remaining", "expected"), [(300, Phase.CALM), (150, Phase.HALF), (60, Phase.NEAR), (20, Phase.LAST)]
)
def test_a_short_block_has_marks_at_half_a_minute_and_twenty_seconds(remaining: float, expected: Phase) -> None:
    row = read(agenda(5), Run(), DOORS, DOORS).block("a")
    assert phase(replace(row, remaining=remaining)) is expected
    assert grace_seconds(row) == 30


@pytest.mark.parametrize(
    ("remaining", "shown"),
    [
        (60.0, (60, False)),
        (59.2, (60, False)),
        (0.2, (1, False)),
        (1e-9, (0, False)),
        (0.0, (0, True)),
        (-0.0, (0, True)),
        (-0.2, (0, True)),
        (-1.0, (1, True)),
        (-59.9, (59, True)),
    ],
)
def test_whole_seconds_are_shown(remaining: float, shown: tuple[int, bool]) -> None:
    assert shown_seconds(remaining) == shown


@given(st.floats(-1e5, 1e5))
def test_a_clock_face_never_shows_sixty_seconds_or_a_minus_nought(remaining: float) -> None:
    seconds, _ = shown_seconds(remaining)
    assert isinstance(seconds, int)
    assert f"{seconds // 60}:{seconds % 60:02}".count("-") == 0
    assert seconds % 60 < 60


@given(st.integers(0, 7_200_000))
def test_nothing_changes_before_the_next_change_and_something_does_after(milliseconds: int) -> None:
    now = DOORS + timedelta(milliseconds=milliseconds)
    wait = seconds_to_next_change(read(AGENDA, _started(), DOORS, now))
    assert 0 < wait <= 60
    shown = [
        shown_seconds(read(AGENDA, _started(), DOORS, now + timedelta(seconds=seconds)).block("a").remaining)
        for seconds in (0, wait - 0.0005, wait + 0.0005)
    ]
    assert shown[0] == shown[1] != shown[2]


def test_in_a_pause_the_end_moves_with_every_second() -> None:
    run = runs.pause(_started(), later(1))
    reading = read(AGENDA, run, DOORS, later(1, 20) + timedelta(milliseconds=250))
    assert seconds_to_next_change(reading) == 0.75
    assert read(AGENDA, run, DOORS, later(1, 21)).expected_end - read(
        AGENDA, run, DOORS, later(1, 20)
    ).expected_end == (timedelta(seconds=1))


def test_a_group_gathers_its_parts_whatever_their_states() -> None:
    agenda = evening().agenda
    run = runs.go_to(runs.start(Run(), agenda, DOORS), agenda, "dialoog", later(25))
    group = read(agenda, run, DOORS, later(30)).block("start")
    assert (group.state, group.allotted, group.planned_start) == (BlockState.CURRENT, 3000, later(15))
    past = runs.go_to(runs.skip(run, agenda, "samenvatting"), agenda, "pauze", later(70))
    assert read(agenda, past, DOORS, later(70)).block("start").state is BlockState.DONE
    assert read(agenda, past, DOORS, later(70)).block("start").used == 45 * 60
    none = Run(skipped=("introductie", "inleiding"))
    assert read(agenda, none, DOORS, DOORS).block("start").state is BlockState.UPCOMING


def test_a_block_that_was_jumped_over_makes_the_whole_shorter_until_it_comes_after_all() -> None:
    agenda = evening().agenda
    run = runs.go_to(runs.start(Run(), agenda, DOORS), agenda, "dialoog", later(25))
    assert read(agenda, run, DOORS, later(25)).block("start").allotted == 50 * 60
    back = runs.go_to(run, agenda, "inleiding", later(26))
    assert read(agenda, back, DOORS, later(26)).block("start").allotted == 55 * 60


def test_past_the_start_the_end_moves_with_every_second_until_the_evening_begins() -> None:
    quarter = timedelta(milliseconds=250)
    agenda = evening().agenda
    assert seconds_to_next_change(read(agenda, Run(), DOORS, later(14, 20) + quarter)) == 39.75
    late = read(agenda, Run(), DOORS, later(15, 20) + quarter)
    assert seconds_to_next_change(late) == 0.75
    assert read(agenda, Run(), DOORS, later(15, 21) + quarter).expected_end > late.expected_end


def test_after_a_break_nobody_is_called_before_the_fixed_time_of_what_follows() -> None:
    agenda = evening().agenda
    run = runs.go_to(runs.start(Run(), agenda, DOORS), agenda, "pauze", later(75))
    block, pins = agenda.block("pauze"), {"thematafels": later(90)}
    assert read(agenda, run, DOORS, later(76)).told_end(block) == later(85)
    assert read(agenda, run, DOORS, later(76), pins).told_end(block) == later(90)
    assert read(agenda, run, DOORS, later(76), {"thematafels": later(80)}).told_end(block) == later(85)
    told = runs.end_at(run, agenda, "pauze", later(87), 2)
    assert read(agenda, told, DOORS, later(76), pins).told_end(block) == later(87), "the host told them so"


def test_a_mark_before_everything_stands_at_the_doors() -> None:
    mark = Block("m", BlockKind.MARK, "Begin", 0, 0)
    reading = read(Agenda((mark, *AGENDA.blocks)), Run(), DOORS, DOORS)
    assert reading.block("m").planned_start == DOORS


def test_the_same_run_read_twice_is_the_same() -> None:
    run = runs.pause(_started(), later(3))
    assert read(AGENDA, run, DOORS, later(9)) == read(AGENDA, run, DOORS, later(9))


def test_a_fixed_time_later_than_the_plan_makes_nobody_late() -> None:
    plan, pins = agenda(20, 20, 20), {"c": later(50)}
    run = runs.start(Run(), plan, DOORS)
    first = read(plan, run, DOORS, later(1), pins)
    assert (first.late, first.late_since_start, first.late_at_fixed) == (0, 0, 0)
    assert first.planned_end == first.expected_end == later(70)
    assert first.block("c").planned_start == later(40), "each block stands where it was planned"
    assert read(plan, run, DOORS, later(30), pins).late == 0, "ten minutes are waited for anyhow"
    over = read(plan, run, DOORS, later(34), pins)
    assert (over.late, over.late_at_fixed) == (4, 4)


def test_a_fixed_time_is_missed_although_the_end_is_in_time() -> None:
    plan, pins = agenda(20, 20, 20, 20), {"b": later(20), "d": later(75)}
    run = runs.start(Run(), plan, DOORS)
    reading = read(plan, run, DOORS, later(25), pins)
    assert (reading.late, reading.late_at_fixed, reading.behind) == (0, 5, 5)
