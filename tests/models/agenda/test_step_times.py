"""Tests of the step times: every second of a block's clock belongs to one step, also after pauses and a way back."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.models.agenda.step_times import StepMark, step_seconds, with_mark
from app.models.agenda.stretch import Pause, Stretch, seconds_of

T0 = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return T0 + timedelta(seconds=seconds)


def test_a_step_has_the_seconds_it_was_on() -> None:
    marks = (StepMark("d", "one", at(0)), StepMark("d", "two", at(60)), StepMark("d", "one", at(100)))
    stretches = (Stretch("d", at(0)),)
    assert step_seconds(marks, stretches, "d", at(130)) == {"one": 90.0, "two": 40.0}


def test_a_pause_is_nobodys() -> None:
    marks = (StepMark("d", "one", at(0)), StepMark("d", "two", at(60)))
    stretches = (Stretch("d", at(0), None, (Pause(at(50), at(80)),)),)
    assert step_seconds(marks, stretches, "d", at(100)) == {"one": 50.0, "two": 20.0}


def test_time_before_the_first_mark_goes_to_the_first() -> None:
    marks = (StepMark("d", "one", at(30)),)
    assert step_seconds(marks, (Stretch("d", at(0)),), "d", at(60)) == {"one": 60.0}


def test_a_step_that_is_on_already_gets_no_second_mark() -> None:
    marks = with_mark((), "d", "one", at(0))
    assert with_mark(marks, "d", "one", at(9)) is marks
    assert len(with_mark(marks, "e", "one", at(9))) == 2


@given(st.data())
def test_together_the_steps_have_what_the_block_used(data: st.DataObject) -> None:
    moments = sorted(data.draw(st.lists(st.integers(0, 600), min_size=6, max_size=12, unique=True)))
    marks = tuple(
        StepMark(data.draw(st.sampled_from("de")), data.draw(st.sampled_from(["one", "two"])), at(moment))
        for moment in data.draw(st.lists(st.integers(0, 600), min_size=1, max_size=8))
    )
    marks = (StepMark("d", "one", at(0)), *marks)
    pause = (Pause(at(moments[1]), at(moments[2])),)
    stretches = (
        Stretch("d", at(moments[0]), at(moments[3]), pause),
        Stretch("e", at(moments[3]), at(moments[4])),
        Stretch("d", at(moments[4])),
    )
    until = at(moments[5])
    whole = sum(
        seconds for one, seconds in zip(stretches, seconds_of(stretches, until), strict=True) if one.block == "d"
    )
    assert abs(sum(step_seconds(marks, stretches, "d", until).values()) - whole) < 1e-6
