"""The ticker: it wakes up when a shown figure changes, and tells every command at once."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from app.live.desk.desk import Desk
from app.live.desk.ticker import LATE_ENOUGH_MS, Ticker
from app.models.agenda import run as runs
from app.models.agenda.run import Run
from app.models.agenda.timing import Reading
from app.models.evening import Evening
from tests.driving import DOORS, TestSource, evening_at

pytestmark = pytest.mark.usefixtures("qapp")


class Bench:
    """A ticker with its desk, and all it told."""

    def __init__(self, evening: Evening | None) -> None:
        self.source = TestSource()
        self.desk = Desk(self.source)
        self.desk.evening = evening
        self.ticker = Ticker(self.desk)
        self.told: list[Reading] = []
        self.ticker.ticked.connect(self.told.append)

    def waits(self) -> int:
        """Return for how long it sleeps after a tick now, in milliseconds."""
        self.ticker.tick()
        assert self.ticker._timer.isSingleShot()
        return self.ticker._timer.interval() - LATE_ENOUGH_MS


def running() -> Evening:
    return evening_at(quotes=0)


@pytest.mark.parametrize(("passed", "wait"), [(0.0, 1_000), (0.25, 750), (10.9, 100), (2_700.4, 600)])
def test_while_a_block_runs_it_sleeps_until_the_next_second_of_the_countdown(
    qapp: QApplication, passed: float, wait: int
) -> None:
    bench = Bench(running())
    bench.source.move(passed)
    assert abs(bench.waits() - wait) <= 1


def test_in_a_pause_it_wakes_each_second_for_the_end_moves() -> None:
    evening = running()
    bench = Bench(evening)
    bench.source.move(7)
    bench.desk.evening = replace(evening, run=runs.pause(evening.run, DOORS + timedelta(seconds=3)))
    assert bench.waits() == 1_000


def test_while_nothing_counts_it_sleeps_until_the_next_minute() -> None:
    evening = running()
    bench = Bench(evening)
    bench.source.move(7)
    bench.desk.evening = replace(evening, run=Run())
    assert bench.waits() == 53_000
    bench.desk.evening = replace(evening, run=runs.close(evening.run, DOORS + timedelta(seconds=7)))
    assert bench.waits() == 53_000


def test_without_an_evening_it_says_nothing_and_sleeps_for_good() -> None:
    bench = Bench(None)
    bench.ticker.tick()
    assert bench.told == []
    assert not bench.ticker._timer.isActive()


def test_a_change_is_told_at_once_with_the_reading_of_that_moment() -> None:
    evening = running()
    bench = Bench(evening)
    bench.source.move(90)
    bench.desk.changed.emit(evening, None)
    (reading,) = bench.told
    assert reading.now == DOORS + timedelta(seconds=90)
    assert reading.current is not None
    assert reading.current.remaining == 45 * 60 - 90
    assert bench.ticker.reading == reading
