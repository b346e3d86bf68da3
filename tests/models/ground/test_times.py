"""One clock time gives all others, over midnight and over the change of summer time."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.models.agenda.agenda import Agenda
from app.models.evening import AnchorKind, Evening
from tests.models import making

BLOCKS = (
    *("inloop", "introductie", "inleiding", "dialoog", "samenvatting"),
    *("pauze", "thematafels", "presentaties", "afsluiting"),
)
TABLE = (
    "15:30 15:45 15:50 15:55 16:40 16:45 16:55 17:25 17:35 17:45",
    "18:45 19:00 19:05 19:10 19:55 20:00 20:10 20:40 20:50 21:00",
    "19:00 19:15 19:20 19:25 20:10 20:15 20:25 20:55 21:05 21:15",
    "19:15 19:30 19:35 19:40 20:25 20:30 20:40 21:10 21:20 21:30",
    "19:30 19:45 19:50 19:55 20:40 20:45 20:55 21:25 21:35 21:45",
    "20:00 20:15 20:20 20:25 21:10 21:15 21:25 21:55 22:05 22:15",
    "23:00 23:15 23:20 23:25 00:10 00:15 00:25 00:55 01:05 01:15",
)
# The nights on which the clock jumps: to summer time in March, back in October.
SPRING = (date(2026, 3, 29), date(2027, 3, 28), date(2028, 3, 26), date(2029, 3, 25), date(2030, 3, 31))
AUTUMN = (date(2026, 10, 25), date(2027, 10, 31), date(2028, 10, 29), date(2029, 10, 28), date(2030, 10, 27))


def _clock(evening: Evening, moment: datetime) -> str:
    return evening.local(moment).strftime("%H:%M")


def _times(evening: Evening) -> list[str]:
    reading = evening.reading(evening.doors())
    return [_clock(evening, reading.block(block).planned_start) for block in BLOCKS] + [
        _clock(evening, reading.planned_end)
    ]


@pytest.mark.parametrize("row", TABLE)
@pytest.mark.parametrize("kind", AnchorKind)
def test_every_anchor_gives_the_same_times(row: str, kind: AnchorKind) -> None:
    times = row.split()
    at = {AnchorKind.DOORS: times[0], AnchorKind.START: times[1], AnchorKind.END: times[-1]}[kind]
    evening = making.evening(at, kind)
    assert _times(evening) == times
    assert evening.local(evening.doors()).date() == making.ON


def test_done_at_nine_means_doors_at_a_quarter_to_seven() -> None:
    evening = making.evening("21:00", AnchorKind.END)
    assert _clock(evening, evening.doors()) == "18:45"


def test_a_start_just_after_midnight_has_its_doors_on_the_date_itself() -> None:
    evening = making.evening("00:10", AnchorKind.START)
    assert evening.local(evening.doors()).date() == making.ON
    assert _clock(evening, evening.doors()) == "23:55"


def test_the_marks_take_no_time_and_have_one() -> None:
    evening = making.evening()
    reading = evening.reading(evening.doors())
    for mark, at in (("einde-dialoogsessie", "20:15"), ("einde-sessie", "21:15")):
        assert _clock(evening, reading.block(mark).planned_start) == at
        assert reading.block(mark).allotted == 0


def test_a_longer_dialogue_makes_the_start_longer_and_the_end_later() -> None:
    evening = making.evening()
    blocks = tuple(
        block if block.id != "dialoog" else type(block)(block.id, block.kind, block.title, 50, 30, block.parent)
        for block in evening.agenda.blocks
    )
    agenda = Agenda(blocks)
    assert agenda.minutes(agenda.block("start")) == 65
    assert agenda.total_minutes() == 140


@pytest.mark.parametrize("night", SPRING)
def test_the_night_to_summer_time_skips_an_hour_of_the_clock_and_none_of_the_evening(night: date) -> None:
    evening = making.evening("01:00", on=night)
    assert _times(evening) == ["01:00", "01:15", "01:20", "01:25", "03:10", "03:15", "03:25", "03:55", "04:05", "04:15"]
    assert evening.reading(evening.doors()).planned_end - evening.doors() == timedelta(minutes=135)


@pytest.mark.parametrize("night", AUTUMN)
def test_the_night_to_winter_time_has_an_hour_twice_and_the_evening_once(night: date) -> None:
    evening = making.evening("01:00", on=night)
    assert _times(evening) == ["01:00", "01:15", "01:20", "01:25", "02:10", "02:15", "02:25", "02:55", "02:05", "02:15"]
    assert evening.reading(evening.doors()).planned_end - evening.doors() == timedelta(minutes=135)


@pytest.mark.parametrize("night", SPRING + AUTUMN)
@pytest.mark.parametrize("eve", [0, 1])
def test_every_hour_around_a_change_keeps_135_minutes_and_the_date(night: date, eve: int) -> None:
    on = night - timedelta(days=eve)
    for hour in range(24):
        for kind in AnchorKind:
            if kind is AnchorKind.END and on in SPRING and hour in (2, 3):
                continue  # 135 minutes before three in the morning is the day before, a day later past midnight
            evening = making.evening(f"{hour:02}:00", kind, on)
            doors = evening.doors()
            assert doors.tzinfo is UTC
            assert evening.local(doors).date() == on
            assert evening.reading(doors).planned_end - doors == timedelta(minutes=135)


@pytest.fixture(params=["America/New_York", "Asia/Tokyo", "UTC"])
def laptop_elsewhere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A laptop that is set to another part of the world, as after a journey."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process cannot be set here")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("laptop_elsewhere")
def test_a_laptop_in_another_zone_shows_the_times_of_the_school() -> None:
    assert datetime.now().astimezone().tzname() != "CET"
    evening = making.evening("19:00")
    assert _times(evening) == TABLE[2].split()
    assert evening.doors() == making.DOORS


def test_the_zone_of_the_school_holds_wherever_the_laptop_is() -> None:
    evening = making.evening()
    assert evening.doors() == datetime(2026, 11, 10, 19, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
