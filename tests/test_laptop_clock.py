"""The laptop's clock put right, through the real window: followed while nothing runs, taken over while something does."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from app.models.agenda.run import Run
from app.models.evening import ZONE, Anchor, AnchorKind, Evening
from app.models.slide import Slide
from app.reports.kinds.as_text import to_text
from app.reports.record import record
from app.services.commands import commands as c
from app.services.files.evening_file import from_json, to_json
from app.services.writer.books import BACKUPS_NAME
from app.store.copies.backup import all_backups
from tests.driving import DOORS, Driver, TestSource, evening_at

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
SHIFTS = (-HOUR, HOUR, timedelta(minutes=-37, seconds=-20), timedelta(days=-1, minutes=3))


def set_back(driver: Driver, by: timedelta = -HOUR) -> None:
    """Put the laptop's clock right by hand, and let the next second come."""
    driver.source.set_wall(driver.source.wall() + by)
    driver.pass_time(1)


def take_over(driver: Driver, by: timedelta = -HOUR) -> None:
    """Put the laptop's clock right, and answer that it is."""
    set_back(driver, by)
    answer(driver, laptop=True)


def answer(driver: Driver, *, laptop: bool) -> None:
    strip = driver.app.workplace.notices.clock
    assert strip.isVisible()
    strip.buttons()[int(laptop)].click()
    driver.settle()
    assert not strip.isVisible()


def top_clock(driver: Driver) -> str:
    return str(driver.app.workplace.bar._clock.accessibleName())


def shown(driver: Driver) -> str:
    """Return what time it is by the desk, as people read it."""
    return f"{driver.evening.local(driver.app.desk.now()):%H.%M.%S}"


def by_laptop(driver: Driver) -> str:
    return f"{driver.source.wall().astimezone(ZoneInfo(ZONE)):%H.%M.%S}"


def remaining(driver: Driver) -> float:
    current = driver.reading.current
    assert current is not None
    return current.remaining


def used(driver: Driver, block: str = "dialoog") -> float:
    return driver.reading.block(block).used


def reads(slide: Slide) -> str:
    """Return what the room reads of the time."""
    return f"{slide.heading} {slide.big}".strip() if slide.heading.startswith("We gaan") else slide.footer


# While nothing runs


def test_before_the_beginning_desk_and_beamer_follow_the_laptop_and_say_nothing(drive: Drive) -> None:
    """The app was opened by a laptop that is an hour ahead; at the true 18.45 somebody puts it right."""
    driver = drive(replace(evening_at("inloop", quotes=0), run=Run()), source=TestSource(DOORS + HOUR))
    driver.do(c.OpenEvening, id="evening-1")
    assert shown(driver).startswith("20.00")
    driver.source.set_wall(DOORS - 15 * MINUTE)
    driver.pass_time(1)
    assert shown(driver) == "18.45.01"
    assert top_clock(driver).endswith("18.45")
    assert not driver.app.workplace.notices.clock.isVisible()
    assert reads(driver.slide) == "We starten om 19.15"
    driver.source.set_wall(DOORS)
    driver.chord("PgDown")
    assert driver.evening.run.began == DOORS + timedelta(seconds=0.5)
    assert driver.reading.late == 0


def test_what_an_evening_left_of_its_clock_means_nothing_to_the_next_start_of_the_app(drive: Drive) -> None:
    """An evening of this boot beat by the wrong clock; it is closed, the laptop put right, and the app started again."""
    driver = drive(evening_at(), source=TestSource(DOORS + HOUR))
    driver.pass_time(60)
    driver.do(c.CloseEvening)
    driver.source.set_wall(driver.source.wall() - HOUR)
    driver = drive()
    assert driver.app.desk.now() == driver.source.wall()
    assert not driver.app.workplace.notices.clock.isVisible()


# While something runs


@pytest.mark.parametrize("by", SHIFTS)
def test_a_clock_put_right_is_offered_and_until_it_is_taken_over_nothing_moves(drive: Drive, by: timedelta) -> None:
    driver = drive(evening_at())
    before = remaining(driver), shown(driver)
    set_back(driver, by)
    strip = driver.app.workplace.notices.clock
    assert strip.isVisible()
    evening, laptop = shown(driver), by_laptop(driver)
    assert laptop[:5] in strip.text()
    assert evening[:5] in strip.text()
    assert driver.cursor() is driver.field, "the question does not take the keyboard"
    assert remaining(driver) == before[0] - 1
    assert driver.evening.run.shift == 0


@pytest.mark.parametrize("by", SHIFTS)
def test_taken_over_all_clock_times_move_and_no_used_time_and_no_countdown(drive: Drive, by: timedelta) -> None:
    driver = drive(evening_at())
    driver.pass_time(600)
    run = driver.evening.run
    plan = {block.id: driver.evening.local(driver.reading.block(block.id).planned_start) for block in blocks(driver)}
    set_back(driver, by)
    left, done, late = remaining(driver), used(driver), driver.reading.late
    answer(driver, laptop=True)
    assert (remaining(driver), used(driver)) == (left, done)
    assert shown(driver) == by_laptop(driver)
    assert top_clock(driver).endswith(by_laptop(driver)[:5])
    assert driver.reading.late == pytest.approx(late + by.total_seconds() // 60, abs=1)
    assert {
        block.id: driver.evening.local(driver.reading.block(block.id).planned_start) for block in blocks(driver)
    } == plan, "planned times stay as promised"
    assert replace(driver.evening.run, shift=0.0) == run, "no moment is rewritten"
    driver.pass_time(60)
    assert (remaining(driver), shown(driver)) == (left - 60, by_laptop(driver))
    assert not driver.app.workplace.notices.clock.isVisible()


def blocks(driver: Driver) -> tuple[object, ...]:
    return driver.evening.agenda.running_blocks()


def test_the_question_is_answered_without_a_mouse_too(drive: Drive) -> None:
    driver = drive(evening_at())
    set_back(driver)
    driver.chord("F6")
    driver.press(Qt.Key.Key_Tab)
    driver.press(Qt.Key.Key_Space)
    assert driver.evening.run.shift == -3600
    assert driver.cursor() is driver.field


def test_the_app_is_right_is_an_answer_too_and_a_clock_that_moves_again_is_asked_about_again(drive: Drive) -> None:
    driver = drive(evening_at())
    set_back(driver)
    answer(driver, laptop=False)
    driver.pass_time(600)
    assert not driver.app.workplace.notices.clock.isVisible()
    assert (driver.evening.run.shift, shown(driver)[:5]) == (0, "19.10")
    set_back(driver, HOUR)
    assert not driver.app.workplace.notices.clock.isVisible(), "the two agree again"
    set_back(driver, 2 * HOUR)
    assert driver.app.workplace.notices.clock.isVisible()


def test_a_second_time_replaces_the_first(drive: Drive) -> None:
    driver = drive(evening_at())
    take_over(driver, -HOUR)
    left = remaining(driver)
    take_over(driver, 20 * MINUTE)
    assert driver.evening.run.shift == (-40 * MINUTE).total_seconds()
    assert (remaining(driver), shown(driver)) == (left - 1, by_laptop(driver))
    take_over(driver, 40 * MINUTE)
    assert driver.evening.run.shift == 0


def test_f12_takes_back_the_step_before_and_never_the_clock(drive: Drive) -> None:
    driver = drive(evening_at())
    driver.chord("Ctrl+Shift+=")
    take_over(driver)
    driver.chord("F12")
    assert driver.evening.run.added == ()
    assert driver.evening.run.shift == -3600
    driver.chord("Ctrl+Shift+=")
    driver.chord("F12")
    assert (driver.evening.run.shift, shown(driver)) == (-3600, by_laptop(driver))


def test_the_walk_in_lasts_until_the_start_that_was_promised_by_the_right_clock(drive: Drive) -> None:
    """The laptop is an hour ahead, so that the walk-in seemed over at once; put right it lasts its quarter of an hour."""
    driver = drive(replace(evening_at("inloop", quotes=0), run=Run()), source=TestSource(DOORS + HOUR))
    driver.do(c.OpenEvening, id="evening-1")
    driver.do(c.Begin)
    assert remaining(driver) < 0
    take_over(driver)
    assert remaining(driver) == 15 * 60 - 1
    assert driver.reading.late == 0
    assert reads(driver.slide) == "We starten om 19.15"


def test_the_room_reads_the_time_of_the_break_by_the_right_clock_on_whole_minutes(drive: Drive) -> None:
    driver = drive(evening_at("pauze", quotes=0))
    assert reads(driver.slide) == "We gaan verder om 19.10"
    take_over(driver, timedelta(minutes=-37, seconds=-20))
    assert reads(driver.slide) == "We gaan verder om 18.33"
    driver.pass_time(601)
    driver.chord("Ctrl+Shift+N")
    assert reads(driver.slide) == "We gaan verder om 18.40"


# What is typed and read


def test_a_clock_time_that_is_typed_is_one_of_the_right_clock(drive: Drive) -> None:
    driver = drive(evening_at())
    driver.pass_time(600)
    take_over(driver)
    driver.chord("Ctrl+T")
    driver.type("18.05")
    driver.chord("Return")
    assert driver.evening.run.stretches[-1].began == DOORS + 5 * MINUTE
    assert used(driver) == pytest.approx(301, abs=3)


def test_a_time_for_the_room_is_one_of_the_right_clock(drive: Drive) -> None:
    driver = drive(evening_at("pauze", quotes=0))
    take_over(driver)
    driver.chord("Ctrl+Shift+T")
    driver.type("18.20")
    driver.chord("Return")
    assert reads(driver.slide) == "We gaan verder om 18.20"
    assert remaining(driver) == pytest.approx(20 * 60, abs=4)


def test_record_and_file_tell_the_right_times_and_the_file_keeps_the_moments(drive: Drive) -> None:
    driver = drive(evening_at())
    driver.pass_time(600)
    take_over(driver)
    driver.do(c.CloseEvening)
    evening = driver.evening
    words = to_text(record(evening, driver.app.desk.today(evening)))
    assert "18.00" in words
    assert "10:01" in words
    assert from_json(to_json(evening, DOORS), "avond.json") == evening
    assert evening.run.closed_at == DOORS + timedelta(seconds=601)


# Afterwards, and after a crash


def killed(drive: Drive, driver: Driver, folder: Path, source: TestSource) -> Driver:
    """Start the app on what lies on the disk at this moment, as after kill -9."""
    driver.settle()
    shutil.copytree(driver.folder, folder, ignore=shutil.ignore_patterns("*.lock"), copy_function=copy_if_there)
    return drive(folder=folder, source=source)


def copy_if_there(source: str, target: str) -> None:
    """Copy a file of a folder that is in use: a backup that is being made has files that come and go."""
    with suppress(FileNotFoundError):
        shutil.copy2(source, target)


def test_killed_after_it_was_taken_over_it_goes_on_by_the_same_clock(drive: Drive, tmp_path: Path) -> None:
    driver = drive(evening_at(), folder=tmp_path / "a")
    driver.pass_time(600)
    take_over(driver)
    left, source = remaining(driver), driver.source
    source.move(30)
    driver = killed(drive, driver, tmp_path / "b", source)
    assert not driver.app.workplace.notices.clock.isVisible()
    assert (remaining(driver), shown(driver)) == (left - 30, by_laptop(driver))


@pytest.mark.parametrize("minutes", [3, 40])
def test_after_a_reboot_the_laptop_less_the_shift_is_held_against_the_last_sign(
    drive: Drive, tmp_path: Path, minutes: int
) -> None:
    driver = drive(evening_at(), folder=tmp_path / "a")
    driver.pass_time(600)
    take_over(driver)
    left, wall = remaining(driver), driver.source.wall()
    source = TestSource(wall + minutes * MINUTE, 20.0, "boot-2")
    driver = killed(drive, driver, tmp_path / "b", source)
    if minutes > 15:
        assert "18.10" in labels(driver)[0]
        assert by_laptop(driver)[:5] in labels(driver)[1]
        answer(driver, laptop=True)
    assert not driver.app.workplace.notices.clock.isVisible()
    assert remaining(driver) == pytest.approx(left - minutes * 60, abs=1)
    assert shown(driver) == by_laptop(driver)


def labels(driver: Driver) -> list[str]:
    return [button.label() for button in driver.app.workplace.notices.clock.buttons()]


@pytest.mark.parametrize("by", [-HOUR, timedelta(minutes=-90, seconds=-7)])
def test_after_a_reboot_the_laptop_is_right_lets_the_countdown_go_on_also_when_its_clock_went_back(
    drive: Drive, by: timedelta
) -> None:
    """The app was an hour ahead; while the laptop was off it was put right."""
    driver = drive(evening_at())
    driver.pass_time(100)
    driver.do(c.AddMinutes, minutes=1)
    left = remaining(driver)
    driver = drive(source=TestSource(driver.source.wall() + by, 20.0, "boot-2"))
    answer(driver, laptop=True)
    assert remaining(driver) == pytest.approx(left, abs=6)
    assert shown(driver) == by_laptop(driver)
    left = remaining(driver)
    for _ in range(3):
        driver.pass_time(60)
        left -= 60
        assert remaining(driver) == left, "it counts"
    driver.chord("Ctrl+T")
    driver.type(by_laptop(driver)[:5])
    driver.chord("Return")
    assert used(driver) < 60, "Ctrl+T takes a time of that clock"
    assert not driver.app.workplace.notices.clock.isVisible()


def test_keys_before_the_answer_leave_no_moment_that_no_file_takes(drive: Drive) -> None:
    driver = drive(evening_at())
    driver.pass_time(100)
    driver.do(c.AddMinutes, minutes=1)
    driver = drive(source=TestSource(driver.source.wall() - HOUR, 20.0, "boot-2"))
    driver.chord("F9")
    driver.chord("F9")
    driver.chord("Shift+PgDown")
    answer(driver, laptop=True)
    driver.do(c.CloseEvening)
    assert from_json(to_json(driver.evening, DOORS), "avond.json") == driver.evening


def test_over_midnight_the_days_are_said_and_the_times_are_right(drive: Drive) -> None:
    began = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    evening = replace(evening_at(now=began), anchor=Anchor(AnchorKind.DOORS, time(23, 30)))
    driver = drive(evening, source=TestSource(began))
    set_back(driver)
    strip = driver.app.workplace.notices.clock
    assert "24 nov" in strip.text()
    assert "25 nov" in strip.text()
    answer(driver, laptop=True)
    assert driver.evening.local(driver.app.desk.now()) == driver.source.wall().astimezone(
        driver.evening.local(DOORS).tzinfo
    )
    driver.pass_time(40 * 60)
    driver.chord("Ctrl+T")
    driver.type("23.58")
    driver.chord("Return")
    assert driver.evening.local(driver.evening.run.stretches[-1].began).strftime("%d %H.%M") == "24 23.58"


def test_opened_again_it_goes_on_by_the_clock_that_was_taken_over(drive: Drive) -> None:
    driver = drive(evening_at())
    driver.pass_time(600)
    take_over(driver)
    done = used(driver)
    driver.do(c.CloseEvening)
    driver.pass_time(300)
    driver.do(c.ReopenEvening)
    driver.pass_time(60)
    assert used(driver) == pytest.approx(done + 60, abs=1)
    assert shown(driver) == by_laptop(driver)
    driver.do(c.CloseEvening)
    driver = drive()
    driver.do(c.OpenEvening, id="evening-1")
    driver.do(c.ReopenEvening)
    driver.pass_time(60)
    assert used(driver) == pytest.approx(done + 120, abs=1)
    assert shown(driver) == by_laptop(driver)
    assert not driver.app.workplace.notices.clock.isVisible()


@pytest.mark.parametrize("by", [-HOUR, HOUR])
@pytest.mark.parametrize("again", [c.ReopenEvening, c.UndoClock])
def test_a_clock_that_moved_while_it_was_closed_leaves_the_countdown_alive(
    drive: Drive, by: timedelta, again: type[c.Command]
) -> None:
    driver = drive(evening_at())
    driver.pass_time(600)
    driver.do(c.CloseEvening)
    driver.source.set_wall(driver.source.wall() + by)
    driver.do(again)
    left = remaining(driver)
    driver.pass_time(60)
    assert remaining(driver) == left - 60


def test_the_next_evening_begins_with_a_clock_of_its_own(drive: Drive) -> None:
    driver = drive(evening_at())
    take_over(driver)
    driver.do(c.CloseEvening)
    driver.do(
        c.CopyEvening,
        source="evening-1",
        id="evening-2",
        title="Nog een",
        date=driver.evening.date,
        anchor=driver.evening.anchor,
    )
    driver.do(c.Begin)
    assert driver.evening.run.shift == 0
    assert driver.evening.run.began == driver.source.wall()
    assert not driver.app.workplace.notices.clock.isVisible()


def test_begun_once_more_after_the_beginning_was_taken_back_it_goes_by_the_laptop(drive: Drive) -> None:
    driver = drive(replace(evening_at("inloop", quotes=0), run=Run()))
    driver.do(c.OpenEvening, id="evening-1")
    driver.do(c.Begin)
    take_over(driver)
    driver.chord("F12")
    assert shown(driver) == by_laptop(driver)
    driver.source.set_wall(DOORS)
    driver.chord("PgDown")
    assert driver.evening.run.shift == 0
    assert driver.evening.run.began == driver.source.wall()


# What does not go by the time of the run


def test_another_evening_on_the_desk_goes_by_the_laptop_and_the_room_by_the_one_that_runs(drive: Drive) -> None:
    driver = drive(evening_at())
    other: Evening = replace(evening_at("inloop", quotes=0), id="evening-2", run=Run())
    driver.app.writer.look(lambda books: books.put_evening(other)).result(60)
    take_over(driver)
    left = remaining(driver)
    driver.do(c.OpenEvening, id="evening-2")
    assert shown(driver) == by_laptop(driver)
    running = driver.app.desk.running
    assert running is not None
    reading = running.reading(driver.app.desk.time_of(running))
    assert reading.current is not None
    assert reading.current.remaining == left


def test_days_bin_and_backups_go_by_the_laptop(drive: Drive, tmp_path: Path) -> None:
    driver = drive(evening_at())
    driver.app.writer.look(lambda books: books.put_evening(replace(evening_at(quotes=0), id="weg", run=Run()))).result(
        10
    )
    take_over(driver, timedelta(days=-1))
    driver.do(c.BinEvening, id="weg")
    binned = driver.app.writer.look(lambda books: books.binned()).result(60)
    assert binned["weg"] == driver.source.wall()
    assert driver.app.desk.today(driver.evening) == driver.source.wall().date()
    driver.note("na een dag terug")
    driver.source.move(70)
    driver.note("een minuut later")
    day = f"{driver.source.wall():%Y%m%d}"
    driver.wait(lambda: any(day in path.name for path in all_backups(tmp_path / BACKUPS_NAME)), 30)
