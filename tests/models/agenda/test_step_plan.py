"""Tests of the step plan: the steps share the minutes of their block, whatever happens to it."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.agenda.agenda import Step
from app.models.agenda.step_plan import due_step, step_ends
from app.models.agenda.timing import BlockReading, BlockState
from tests.models.agenda.test_step_times import T0, at

STEPS = (
    Step("rondje", "Rondje", minutes=5),
    Step("verdiepen", "Verdiepen", minutes=15),
    Step("pitch", "P", minutes=10),
)


def block_of(seconds: int, ends: float) -> BlockReading:
    return BlockReading("tafels", BlockState.CURRENT, T0, T0, seconds, 0.0, 0.0, at(ends - seconds), at(ends), at(ends))


def ends(seconds: int, until: float, steps: tuple[Step, ...] = STEPS) -> list[float]:
    return [(end - T0).total_seconds() for end in step_ends(steps, block_of(seconds, until)).values()]


def test_steps_end_by_their_minutes_and_the_last_with_the_block() -> None:
    assert ends(1800, 1800) == [300, 1200, 1800]


@pytest.mark.parametrize(("minutes", "shared"), [(20, [200, 800, 1200]), (60, [600, 2400, 3600])])
def test_a_block_that_is_cut_or_grows_takes_its_steps_along(minutes: int, shared: list[float]) -> None:
    assert ends(minutes * 60, minutes * 60) == pytest.approx(shared)


def test_a_pause_moves_every_end_that_is_to_come() -> None:
    assert ends(1800, 1800 + 180) == [480, 1380, 1980]


def test_steps_without_minutes_have_no_end_and_take_no_time() -> None:
    steps = (Step("a", "A"), *STEPS)
    assert ends(1800, 1800, steps) == [300, 1200, 1800]
    assert ends(1800, 1800, (Step("a", "A"), Step("b", "B"))) == []


def test_the_next_step_is_due_when_this_one_is_over_and_never_the_one_after() -> None:
    there = step_ends(STEPS, block_of(1800, 1800))
    assert due_step(STEPS, STEPS[0], there, at(299)) is None
    assert due_step(STEPS, STEPS[0], there, at(300)) is STEPS[1]
    assert due_step(STEPS, STEPS[0], there, at(1700)) is STEPS[1]
    assert due_step(STEPS, STEPS[2], there, at(1900)) is None
    assert due_step(STEPS, Step("x", "X"), there, at(1900)) is None


@given(st.lists(st.integers(0, 60), min_size=1, max_size=8), st.integers(60, 7_200))
def test_ends_stand_in_order_and_lie_within_the_block(minutes: list[int], seconds: int) -> None:
    steps = tuple(Step(str(place), "S", minutes=each) for place, each in enumerate(minutes))
    moments = ends(seconds, seconds, steps)
    assert moments == sorted(moments)
    assert len(moments) == sum(each > 0 for each in minutes)
    if moments:
        assert moments[0] > 0
        assert abs(moments[-1] - seconds) < timedelta(milliseconds=1).total_seconds()
