"""Times put right afterwards, through the real window: pauses, borders, visits by mistake, and an evening never closed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.agenda.timing import BlockState
from app.reports.kinds.as_text import to_text
from app.reports.record import record
from app.services.commands import commands as c
from app.services.files.evening_file import from_json, to_json
from app.views.sheets.times_sheet import TimesSheet
from tests.driving import DOORS, Driver, TestSource, evening_at

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]
MINUTE = timedelta(minutes=1)


def held(drive: Drive, *blocks: tuple[str, int]) -> Driver:
    """Hold an evening from 19.00 on: so many minutes in each block, the last of them still on."""
    first, minutes = blocks[0]
    driver = drive(evening_at(first, quotes=0))
    for block, more in blocks[1:]:
        driver.pass_time(minutes * 60)
        driver.go_to(block)
        minutes = more
    driver.pass_time(minutes * 60)
    return driver


def used(driver: Driver, block: str) -> float:
    """Return minutes, to a tenth: a key takes half a second here."""
    return round(driver.reading.block(block).used / 60, 1)


def times(driver: Driver) -> TimesSheet:
    """Open the sheet as one does at the desk: with the same key once more."""
    driver.chord("Ctrl+T", 2)
    sheet = driver.app.workplace.sheets.times
    assert sheet.isVisible()
    return sheet


def write(driver: Driver, field: object, text: str) -> None:
    field.setFocus()  # type: ignore[attr-defined]  # a field of the sheet
    field.selectAll()  # type: ignore[attr-defined]  # as above
    driver.type(text)
    driver.press(Qt.Key.Key_Return)


# A pause that was forgotten


@pytest.mark.parametrize("words", ["pauze van 19.10 tot 19.25", "19.10-19.25", "1910 1925", "Pauze 19:10 – 19:25"])
def test_a_pause_that_was_forgotten_is_typed_where_the_beginning_is(drive: Drive, words: str) -> None:
    driver = held(drive, ("dialoog", 40))
    driver.chord("Ctrl+T")
    driver.type(words)
    driver.chord("Return")
    assert used(driver, "dialoog") == 25
    assert driver.field.toPlainText() == ""
    assert "19.10" in driver.app.workplace.run.bar.status.text()
    driver.chord("F12")
    assert used(driver, "dialoog") == 40


def test_a_pause_over_a_border_counts_in_both_blocks_and_once(drive: Drive) -> None:
    driver = held(drive, ("dialoog", 40), ("samenvatting", 20))
    driver.do(c.BookPause, began=DOORS + 30 * MINUTE, ended=DOORS + 45 * MINUTE)
    assert (used(driver, "dialoog"), used(driver, "samenvatting")) == (30, 15)
    driver.do(c.BookPause, began=DOORS + 35 * MINUTE, ended=DOORS + 50 * MINUTE)
    assert (used(driver, "dialoog"), used(driver, "samenvatting")) == (30, 10)
    assert from_json(to_json(driver.evening, DOORS), "avond.json") == driver.evening


@pytest.mark.parametrize(
    ("words", "why"),
    [("18.00-18.10", "buiten"), ("19.55-19.58", "buiten"), ("19.25-19.10", "buiten"), ("straks", "kloktijd")],
)
def test_a_pause_that_cannot_be_is_refused_and_stays_in_the_field(drive: Drive, words: str, why: str) -> None:
    driver = held(drive, ("dialoog", 40))
    driver.chord("Ctrl+T")
    driver.type(words)
    driver.chord("Return")
    assert driver.field.toPlainText() == words
    assert used(driver, "dialoog") == 40
    assert driver.app.workplace.run.bar.status.text()


def test_a_pause_of_the_right_clock_is_booked_through_the_shift(drive: Drive) -> None:
    driver = held(drive, ("dialoog", 40))
    driver.source.set_wall(driver.source.wall() - timedelta(hours=1))
    driver.pass_time(1)
    driver.app.workplace.notices.clock.buttons()[1].click()
    driver.settle()
    driver.chord("Ctrl+T")
    driver.type("18.10-18.25")
    driver.chord("Return")
    assert driver.evening.run.stretches[-1].pauses[0].began == DOORS + 10 * MINUTE


# The border before the last


def test_two_borders_that_were_pressed_at_once_are_put_right_one_after_the_other(drive: Drive) -> None:
    driver = held(drive, ("dialoog", 40))
    driver.go_to("samenvatting")
    driver.go_to("presentaties")
    driver.pass_time(10 * 60)
    driver.chord("Ctrl+T")
    driver.type("19.30")
    driver.chord("Return")
    assert (used(driver, "dialoog"), used(driver, "samenvatting")) == (30, 0)
    assert round(used(driver, "presentaties")) == 20
    sheet = times(driver)
    write(driver, sheet.rows[-2].began, "19.20")
    assert (used(driver, "dialoog"), used(driver, "samenvatting")) == (20, 10)
    driver.chord("Escape")
    driver.chord("F12", 2)
    assert used(driver, "dialoog") == 40


def test_the_border_before_the_last_is_put_right_by_mouse_and_key_and_taken_back(drive: Drive) -> None:
    """Two borders were forgotten and pressed at once: the last but one is put right first, then the last."""
    driver = held(drive, ("dialoog", 60), ("samenvatting", 0), ("pauze", 5))
    sheet = times(driver)
    write(driver, sheet.rows[-2].began, "19.45")
    write(driver, sheet.rows[-1].began, "19.50")
    assert (used(driver, "dialoog"), used(driver, "samenvatting"), used(driver, "pauze")) == (45, 5, 15)
    QTest.mouseClick(sheet.undo, Qt.MouseButton.LeftButton)
    driver.settle()
    assert sheet.rows[-1].began.text() == "20.00"
    driver.chord("F12")
    assert (used(driver, "dialoog"), used(driver, "samenvatting")) == (60, 0)
    driver.chord("Esc")
    assert not sheet.isVisible()


def test_a_beginning_that_cannot_be_is_refused_in_the_sheet_and_says_why(drive: Drive) -> None:
    driver = held(drive, ("dialoog", 40), ("samenvatting", 5))
    sheet = times(driver)
    for typed in ("19.50", "18.30", "straks"):
        write(driver, sheet.rows[-2].began, typed)
        assert sheet.status.text(), typed
        assert used(driver, "dialoog") == 40


def test_without_the_desk_in_front_the_key_shows_all_times_at_once(drive: Drive) -> None:
    driver = held(drive, ("dialoog", 40))
    driver.app.workplace.bar.tabs.chosen.emit("prepare")
    driver.settle()
    driver.chord("Ctrl+T")
    assert driver.app.workplace.sheets.times.isVisible()


# Minutes booked at a block that was visited by mistake


def test_minutes_at_a_block_visited_by_mistake_go_to_the_block_before(drive: Drive) -> None:
    driver = held(drive, ("dialoog", 20), ("samenvatting", 3), ("dialoog", 10))
    sheet = times(driver)
    QTest.mouseClick(sheet.rows[-2].drop, Qt.MouseButton.LeftButton)
    driver.settle()
    assert (used(driver, "dialoog"), used(driver, "samenvatting")) == (33, 0)
    assert driver.reading.block("samenvatting").state is BlockState.UPCOMING
    assert [row.began.text() for row in sheet.rows] == ["19.00", "19.00"]
    driver.chord("F12")
    assert (used(driver, "dialoog"), used(driver, "samenvatting")) == (30, 3)
    assert len(sheet.rows) == 4


def test_the_block_that_is_on_was_no_mistake(drive: Drive) -> None:
    driver = held(drive, ("dialoog", 20), ("samenvatting", 3))
    sheet = times(driver)
    assert not sheet.rows[-1].drop.isVisible()
    assert sheet.rows[-2].drop.isVisible()


# A break that was held as a pause


def test_a_pause_as_long_as_the_break_is_offered_as_the_break(drive: Drive) -> None:
    driver = held(drive, ("dialoog", 20))
    driver.chord("F9")
    driver.pass_time(12 * 60)
    driver.chord("F9")
    strip = driver.app.workplace.run.was_break
    assert strip.isVisible()
    assert "12 minuten" in strip.text()
    assert driver.cursor() is driver.field
    end = driver.reading.expected_end
    strip.buttons()[0].click()
    driver.settle()
    assert not strip.isVisible()
    assert (used(driver, "dialoog"), used(driver, "pauze")) == (20, 12)
    assert driver.reading.block("pauze").state is BlockState.DONE
    assert end - driver.reading.expected_end == 10 * MINUTE, "the break comes no more"
    driver.go_to("samenvatting")
    driver.chord("Shift+PgDown")
    assert driver.evening.run.block == "thematafels"
    driver.chord("F12", 3)
    assert driver.reading.block("pauze").state is BlockState.UPCOMING
    assert from_json(to_json(driver.evening, DOORS), "avond.json") == driver.evening


def test_a_short_pause_is_none_and_one_after_the_break_neither(drive: Drive) -> None:
    driver = held(drive, ("dialoog", 20))
    strip = driver.app.workplace.run.was_break
    driver.chord("F9")
    driver.pass_time(2 * 60)
    driver.chord("F9")
    assert not strip.isVisible()
    driver.go_to("pauze")
    driver.go_to("thematafels")
    driver.chord("F9")
    driver.pass_time(12 * 60)
    driver.chord("F9")
    assert not strip.isVisible()


def test_afterwards_a_pause_is_the_break_or_none_at_all(drive: Drive) -> None:
    driver = held(drive, ("dialoog", 40), ("samenvatting", 5))
    driver.do(c.BookPause, began=DOORS + 10 * MINUTE, ended=DOORS + 22 * MINUTE)
    driver.do(c.CloseEvening)
    driver.chord("Ctrl+T")
    sheet = driver.app.workplace.sheets.times
    drop, was_break = sheet.rows[1].pause_buttons[0]
    QTest.mouseClick(drop, Qt.MouseButton.LeftButton)
    driver.settle()
    assert used(driver, "dialoog") == 40
    driver.chord("F12")
    drop, was_break = sheet.rows[1].pause_buttons[0]
    was_break.setFocus()
    driver.press(Qt.Key.Key_Space)
    assert (used(driver, "dialoog"), used(driver, "pauze")) == (28, 12)


# Afterwards, from the record


def test_the_record_page_opens_the_times_and_shows_what_was_put_right(drive: Drive) -> None:
    driver = held(drive, ("dialoog", 40), ("samenvatting", 5))
    driver.do(c.CloseEvening)
    page = driver.app.workplace.pages.record
    QTest.mouseClick(page.times, Qt.MouseButton.LeftButton)
    driver.settle()
    sheet = driver.app.workplace.sheets.times
    write(driver, sheet.pause_began, "19.10")
    write(driver, sheet.pause_ended, "19.25")
    assert used(driver, "dialoog") == 25
    assert (sheet.pause_began.text(), sheet.pause_ended.text()) == ("", "")
    write(driver, sheet.ended, "19.43")
    assert driver.evening.run.closed_at == DOORS + 43 * MINUTE
    assert used(driver, "samenvatting") == 3
    assert "25:00" in to_text(record(driver.evening, driver.app.desk.today(driver.evening)))
    assert "25:00" in page.text.toPlainText()
    driver.chord("F12", 2)
    assert used(driver, "dialoog") == 40
    assert driver.evening.run.closed_at is not None, "the closing itself stands"
    assert from_json(to_json(driver.evening, DOORS), "avond.json") == driver.evening


# An evening that was never closed


def next_morning(drive: Drive) -> Driver:
    driver = held(drive, ("presentaties", 10), ("afsluiting", 4))
    driver.stop()
    return drive(source=TestSource(DOORS + timedelta(hours=13, minutes=30), driver.source.boot() + 13 * 3600))


def test_an_evening_never_closed_is_offered_to_be_closed_when_it_was_over(drive: Drive) -> None:
    driver = next_morning(drive)
    strip = driver.app.workplace.run.left_open
    assert strip.isVisible()
    assert strip.text() == "De avond van 24 november is nog open. Afgerond om 19.20?"
    driver.chord("Ctrl+Shift+End")
    assert driver.evening.run.closed_at == DOORS + 20 * MINUTE
    assert used(driver, "afsluiting") == 10
    assert driver.app.workplace.pages.record.isVisible()


def test_another_time_is_typed_and_still_on_is_an_answer(drive: Drive) -> None:
    driver = next_morning(drive)
    strip = driver.app.workplace.run.left_open
    QTest.mouseClick(strip.buttons()[1], Qt.MouseButton.LeftButton)
    driver.settle()
    sheet = driver.app.workplace.sheets.times
    assert driver.cursor() is sheet.ended
    write(driver, sheet.ended, "19.13")
    assert driver.evening.run.closed_at == DOORS + 13 * MINUTE
    driver.chord("F12")
    driver.app.workplace.notices.beginning.buttons()[0].click()  # it is another day by now
    driver.settle()
    assert driver.evening.run.is_running
    driver.chord("Esc")
    driver.pass_time(1)
    assert strip.isVisible()
    strip.buttons()[2].click()
    driver.pass_time(61)
    assert not strip.isVisible()


def test_the_last_border_is_put_right_the_next_morning_too(drive: Drive) -> None:
    driver = next_morning(drive)
    sheet = times(driver)
    write(driver, sheet.rows[-1].began, "19.08")
    assert used(driver, "presentaties") == 8


def test_an_hour_after_the_last_block_it_is_offered_on_the_same_evening_and_not_before(drive: Drive) -> None:
    driver = held(drive, ("presentaties", 10), ("afsluiting", 65))
    strip = driver.app.workplace.run.left_open
    assert not strip.isVisible()
    driver.pass_time(6 * 60)
    assert strip.isVisible()
    driver.note("we zijn er nog")
    driver.pass_time(1)
    assert not strip.isVisible()


def test_what_is_put_right_is_of_the_day_of_the_evening(drive: Drive) -> None:
    """Opened days later, a clock time is that of the evening and not of today."""
    driver = held(drive, ("dialoog", 40), ("samenvatting", 5))
    driver.do(c.CloseEvening)
    driver.stop()
    driver = drive(source=TestSource(DOORS + timedelta(days=3, hours=2), 20.0, "boot-2"))
    driver.do(c.OpenEvening, id="evening-1")
    driver.chord("Ctrl+T")
    sheet = driver.app.workplace.sheets.times
    write(driver, sheet.rows[-1].began, "19.35")
    write(driver, sheet.pause_began, "19.10")
    write(driver, sheet.pause_ended, "19.20")
    assert (used(driver, "dialoog"), used(driver, "samenvatting")) == (25, 10)
    assert isinstance(driver.evening.run.stretches[-1].began, datetime)
    assert replace(driver.evening.run, shift=0.0) == driver.evening.run
