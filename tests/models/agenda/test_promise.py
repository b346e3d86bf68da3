"""The promise: the walk-in ends at the start that people were invited for, and a time that was given holds."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.models.agenda import run as runs
from app.models.agenda.agenda import Agenda
from app.models.agenda.promise import has_passed, next_time
from app.models.agenda.replan import shorten
from app.models.agenda.run import Run
from app.models.agenda.timing import Phase, Reading
from app.models.evening import AnchorKind, Evening
from app.models.ground.codec import from_plain, to_plain
from tests.models import making

MINUTE = timedelta(minutes=1)
ANCHORS = [(AnchorKind.DOORS, "20:00"), (AnchorKind.START, "20:15"), (AnchorKind.END, "22:15")]
START = datetime(2026, 11, 10, 19, 15, tzinfo=UTC)
"""20.15 in the school: whichever of its clock times was given, the evening is the same."""


def begun(minutes: float, kind: AnchorKind = AnchorKind.START, at: str = "20:15") -> Evening:
    """Return an evening of which the walk-in began so many minutes from the start; before it is a negative number."""
    evening = making.evening(at, kind)
    return replace(evening, run=runs.start(Run(), evening.agenda, START + minutes * MINUTE))


def at(evening: Evening, minutes: float) -> Reading:
    return evening.reading(START + minutes * MINUTE)


@pytest.mark.parametrize(("kind", "clock"), ANCHORS)
@pytest.mark.parametrize("minutes", [-180, -40, -15, -12, -0.5])
def test_the_walk_in_ends_at_the_start_whenever_it_began(kind: AnchorKind, clock: str, minutes: float) -> None:
    evening = begun(minutes, kind, clock)
    reading = at(evening, max(minutes, -10))
    assert reading.block("inloop").expected_end == reading.promised_start == START
    assert reading.block("introductie").expected_start == START
    assert reading.current is not None
    assert reading.current.remaining == -60 * max(minutes, -10)
    assert (reading.late, reading.late_since_start) == (0, 0)
    assert reading.expected_end == reading.planned_end


@pytest.mark.parametrize(("kind", "clock"), ANCHORS)
def test_before_the_evening_begins_nothing_slides_until_the_start_has_passed(kind: AnchorKind, clock: str) -> None:
    evening = making.evening(clock, kind)
    early = at(evening, -60)
    for minutes in range(-59, 1):
        assert at(evening, minutes).blocks == early.blocks
        assert at(evening, minutes).late == 0
    late = at(evening, 4)
    assert (late.late, late.promised_start) == (4, START)
    assert late.block("introductie").expected_start == START + 4 * MINUTE


def test_past_the_start_the_walk_in_counts_over_and_nothing_after_it_is_shortened() -> None:
    reading = at(begun(-12), 3.5)
    assert reading.current is not None
    assert (reading.current.remaining, reading.phase) == (-210, Phase.OVER)
    assert reading.current.promised_end == START
    assert reading.late == reading.late_since_start == 4
    assert reading.block("introductie").remaining == 300


def test_a_walk_in_that_began_after_the_start_is_over_at_once() -> None:
    reading = at(begun(2), 2)
    assert reading.phase is Phase.OVER
    assert reading.block("introductie").expected_start == START + 2 * MINUTE


def test_minutes_given_to_the_walk_in_move_the_start_and_the_rest_keeps_its_own() -> None:
    evening = begun(-12)
    longer = replace(evening, run=runs.add_minutes(evening.run, evening.agenda, "inloop", 5))
    reading = at(longer, -5)
    assert reading.promised_start == START + 5 * MINUTE
    assert (reading.late, reading.late_since_start) == (5, 0)
    assert reading.expected_end == reading.planned_end + 5 * MINUTE


def test_a_pause_holds_the_countdown_of_the_walk_in_and_not_the_start() -> None:
    evening = begun(-12)
    paused = replace(evening, run=runs.pause(evening.run, START - 10 * MINUTE))
    held = at(paused, -6)
    assert held.current is not None
    assert (held.current.remaining, held.current.used) == (600, 120)
    assert held.promised_start == held.current.expected_end == START
    on = at(replace(paused, run=runs.resume(paused.run, START - 6 * MINUTE)), -6)
    assert on.current is not None
    assert on.current.remaining == 360


def test_a_promised_start_gives_no_minutes_when_time_is_made_up() -> None:
    evening = begun(-12)
    run = runs.add_minutes(evening.run, evening.agenda, "inloop", 8)
    reading = at(replace(evening, run=run), -10)
    taken = dict(shorten(evening.agenda, reading, None, reading.lateness).taken)
    assert "inloop" not in taken
    assert sum(taken.values()) == 8


@pytest.mark.parametrize("days", [-17, 1])
def test_an_evening_held_on_another_day_has_its_walk_in_as_long_as_planned(days: int) -> None:
    evening = begun(days * 24 * 60)
    reading = at(evening, days * 24 * 60 + 10)
    assert reading.current is not None
    assert reading.current.remaining == 300


def test_without_a_walk_in_the_start_is_the_moment_of_the_doors() -> None:
    evening = making.evening()
    bare = replace(evening, agenda=Agenda(evening.agenda.blocks[1:]))
    reading = bare.reading(bare.doors() + 3 * MINUTE)
    assert reading.promised_start == bare.doors()
    assert (reading.late, reading.block("introductie").expected_start) == (3, bare.doors() + 3 * MINUTE)


def test_a_walk_in_that_is_left_out_calls_nobody_before_the_start() -> None:
    evening = making.evening("20:15", AnchorKind.START)
    skipped = replace(evening, run=runs.skip(evening.run, evening.agenda, "inloop"))
    assert at(skipped, -10).block("introductie").expected_start == START
    assert at(skipped, 2).late == 2


def test_a_time_that_was_given_to_the_break_holds_until_it_has_passed() -> None:
    agenda = making.evening().agenda
    run = runs.go_to(runs.start(Run(), agenda, START), agenda, "pauze", START + 75 * MINUTE)
    given = runs.end_at(run, agenda, "pauze", START + 95 * MINUTE, 10)
    away = runs.go_to(given, agenda, "thematafels", START + 80 * MINUTE)
    assert away.given_end("pauze") == START + 95 * MINUTE
    back = runs.go_to(away, agenda, "pauze", START + 81 * MINUTE)
    assert back.given_end("pauze") == START + 95 * MINUTE
    late = runs.go_to(away, agenda, "pauze", START + 95 * MINUTE)
    assert late.given_end("pauze") is None, "what was told then is over"


def test_a_run_from_before_times_were_given_is_read_and_one_with_them_comes_back_equal() -> None:
    evening = begun(-12)
    old = {name: value for name, value in to_plain(evening.run).items() if name != "ends_at"}
    assert from_plain(Run, old) == evening.run
    given = runs.end_at(evening.run, evening.agenda, "inloop", START + 10 * MINUTE, 10)
    assert from_plain(Run, json.loads(json.dumps(to_plain(given)))) == given


@pytest.mark.parametrize(
    ("promised", "now", "proposed"),
    [(0, 3, 10), (0, -4, 5), (0, 0, 5), (10, 3, 15), (0, 5.01, 15), (-2 / 3, -5, 5), (0, 5, 10)],
)
def test_the_time_that_is_proposed_is_one_that_people_say(promised: float, now: float, proposed: float) -> None:
    assert next_time(START + promised * MINUTE, START + now * MINUTE) == START + proposed * MINUTE


def test_a_time_has_passed_once_the_clock_stands_at_the_minute_that_was_told() -> None:
    promised = START - 20 * timedelta(seconds=1)
    assert not has_passed(promised, START - timedelta(seconds=1))
    assert has_passed(promised, START)
    assert has_passed(START, START)
