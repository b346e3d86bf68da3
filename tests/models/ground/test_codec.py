"""The codec: every value of an evening goes to plain JSON and comes back equal."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.agenda.run import Run
from app.models.agenda.stretch import Pause, Stretch
from app.models.evening import Evening, Stage, StageMode
from app.models.ground.clock import Beat
from app.models.ground.codec import from_plain, to_plain
from app.models.said.dialogue import Draft, Quote, Voice
from app.models.said.summary import KeyPoint
from tests.models import making

MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2199, 1, 1), timezones=st.just(UTC))
TEXTS = st.text(max_size=40)
QUOTES = st.builds(Quote, TEXTS, TEXTS, st.none() | TEXTS, st.sampled_from(Voice), TEXTS, MOMENTS, st.booleans())
POINTS = st.builds(KeyPoint, TEXTS, TEXTS, st.none() | TEXTS, quotes=st.lists(TEXTS).map(tuple))
PAUSES = st.lists(st.builds(Pause, MOMENTS, MOMENTS), max_size=3).map(tuple)
STRETCHES = st.builds(Stretch, TEXTS, MOMENTS, st.none() | MOMENTS, PAUSES)
RUNS = st.builds(
    Run,
    block=st.none() | TEXTS,
    stretches=st.lists(STRETCHES).map(tuple),
    paused_at=st.none() | MOMENTS,
    added=st.lists(st.tuples(TEXTS, st.integers(-90, 90))).map(tuple),
)
STAGES = st.builds(Stage, st.sampled_from(StageMode), st.lists(TEXTS).map(tuple), message_until=st.none() | MOMENTS)
DRAFTS = st.builds(Draft, text=TEXTS, voice=st.sampled_from(Voice), prompt=st.none() | TEXTS)


def _there_and_back(value: object) -> object:
    return from_plain(type(value), json.loads(json.dumps(to_plain(value), allow_nan=False)))


def test_a_new_evening_comes_back_equal() -> None:
    assert _there_and_back(making.evening()) == making.evening()


@settings(max_examples=40, deadline=None)
@given(quotes=st.lists(QUOTES, max_size=5), points=st.lists(POINTS, max_size=5), run=RUNS, stage=STAGES, draft=DRAFTS)
def test_an_evening_full_of_anything_comes_back_equal(
    quotes: list[Quote], points: list[KeyPoint], run: Run, stage: Stage, draft: Draft
) -> None:
    evening = replace(making.evening(), quotes=tuple(quotes), points=tuple(points), run=run, stage=stage, draft=draft)
    assert _there_and_back(evening) == evening


def test_a_beat_keeps_its_microseconds() -> None:
    beat = Beat(making.DOORS.replace(microsecond=1), 12345.678901, "boot")
    assert _there_and_back(beat) == beat


def test_a_missing_field_gets_its_default_and_an_unknown_one_is_passed_over() -> None:
    plain = {**to_plain(Run(block="a")), "later": 1}
    del plain["step"]
    assert from_plain(Run, plain) == Run(block="a")


def test_pauses_that_were_stored_as_seconds_are_read_as_one_at_the_beginning() -> None:
    stretch = {"block": "a", "began": making.DOORS.isoformat(), "ended": None, "paused": 90.0}
    read = from_plain(Run, {"block": "a", "stretches": [stretch, {**stretch, "paused": 0.0}]})
    pause = Pause(making.DOORS, making.later(1, 30))
    assert read.stretches == (Stretch("a", making.DOORS, pauses=(pause,)), Stretch("a", making.DOORS))
    assert "paused" not in to_plain(read)["stretches"][0]


def test_what_is_not_ours_is_refused() -> None:
    with pytest.raises(TypeError):
        to_plain({1, 2})


def test_an_evening_is_made_of_values_that_never_change() -> None:
    assert isinstance(hash(making.evening()), int)
    assert isinstance(making.evening(), Evening)
