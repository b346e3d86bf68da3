"""Random evenings against the slow sum: every figure agrees after each deed, and the countdown is alive."""

from random import Random
from zoneinfo import ZoneInfo

import pytest

from app.models.agenda import replan
from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.ground.clock import Clock
from app.services.files.evening_file import from_json, to_json
from app.services.handlers import undo
from app.services.writer.books import Books
from tests.evenings.catching_up import ALL_DEEDS
from tests.evenings.house import DOORS, House, at, books
from tests.evenings.slow_sum import SlowSum

STEPS = 30
SAMPLE = 60
ALL = 10_000
PER_STORE = 250


def figures_agree(house: House, summed: SlowSum) -> None:
    evening, now = house.evening, house.now()
    assert now == at(summed.now)
    assert evening.on_wall(now) == at(summed.now + (summed.shift if summed.has_begun else 0)), "what the clock shows"
    reading = evening.reading(now)
    assert [block.id for block in evening.agenda.blocks] == list(summed.lengths)
    for block in summed.lengths:
        assert reading.block(block).used == summed.used(block)
    planned = evening.on_wall(reading.block("a").planned_start)
    assert planned == DOORS, "what was planned stands where it was promised"
    assert (reading.current.id if reading.current else "") == summed.current
    if reading.current is None:
        return
    assert reading.current.remaining == summed.left(summed.current)
    assert reading.paused is summed.pausing
    assert reading.expected_end == at(summed.expected_end())
    assert reading.late == summed.late()
    assert reading.late_at_fixed == summed.missed()


def countdown_is_alive(house: House, summed: SlowSum) -> None:
    """In the next second a second is counted, whatever was done before it."""
    before = house.evening.reading(house.now()).current
    house.source.move(1)
    summed.passes(1)
    if before is None or summed.pausing:
        return
    after = house.evening.reading(house.now()).current
    assert after is not None
    assert after.remaining == before.remaining - 1
    assert after.used == before.used + 1


def hold(opened: Books, seed: int, number: int) -> None:
    """Hold one evening; what went wrong is told with its seed and its deeds."""
    chance = Random(seed)
    summed = SlowSum()
    house = House(opened, number, summed.wall)
    done: list[str] = []
    try:
        for _ in range(STEPS):
            deed = chance.choice(ALL_DEEDS)
            if not deed(house, summed, chance):
                continue
            done.append(deed.__name__)
            summed.is_done()
            figures_agree(house, summed)
            countdown_is_alive(house, summed)
            figures_agree(house, summed)
            house.keep_beat()
        file = to_json(house.evening, DOORS)
        assert from_json(file, "avond.json") == house.evening, "a file of it is taken"
    except Exception as error:
        raise AssertionError(f"evening {seed}: {', '.join(done)}") from error
    finally:
        opened.store.driver.execute("DELETE FROM evening WHERE id = ?", (house.id,))


def hold_all(seeds: range) -> None:
    for first in range(seeds.start, seeds.stop, PER_STORE):
        with books() as opened:
            for number, seed in enumerate(range(first, min(first + PER_STORE, seeds.stop))):
                hold(opened, seed, number)


def test_a_sample_of_random_evenings_agrees_with_the_slow_sum() -> None:
    hold_all(range(SAMPLE))


@pytest.mark.proof
@pytest.mark.parametrize("part", range(10))
def test_ten_thousand_random_evenings_agree_with_the_slow_sum(part: int) -> None:
    hold_all(range(SAMPLE + part * ALL // 10, SAMPLE + (part + 1) * ALL // 10))


def test_that_check_sees_a_time_that_follows_the_wall_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Clock, "now", Clock.wall)
    with pytest.raises(AssertionError, match="evening"):
        hold_all(range(SAMPLE))


def test_that_check_sees_a_pause_that_is_not_booked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Run, "stretches_until", lambda run, _now: run.stretches)
    with pytest.raises(AssertionError, match="evening"):
        hold_all(range(SAMPLE))


def test_that_check_sees_a_block_that_is_cut_in_its_last_minutes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replan, "LEFT_ALONE", 0)
    with pytest.raises(AssertionError, match="evening"):
        hold_all(range(SAMPLE))


def test_that_check_sees_a_fixed_time_that_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Evening, "_pins", {})
    with pytest.raises(AssertionError, match="evening"):
        hold_all(range(SAMPLE))


def test_that_check_sees_a_step_back_that_forgets_another_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undo, "changes", lambda *_: None)
    with pytest.raises(AssertionError, match="evening"):
        hold_all(range(5 * SAMPLE))


def test_the_doors_open_at_seven_by_the_clock_of_the_school() -> None:
    assert f"{DOORS.astimezone(ZoneInfo('Europe/Amsterdam')):%H.%M}" == "19.00"
