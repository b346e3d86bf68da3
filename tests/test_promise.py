"""What the room is promised, through the real window: it reads no time that passed or slides, and one key tells another."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.live.desk.agenda_rows import AgendaRow, RowRole
from app.models.agenda.timing import BlockState
from app.models.evening import Anchor, AnchorKind, Details, Evening
from app.models.slide import Slide
from app.services.commands import commands as c
from app.settings import Settings
from app.wording import figures
from tests.driving import DOORS, Driver, TestSource, evening_at
from tests.models.making import draaiboek

Drive = Callable[..., Driver]
MINUTE = timedelta(minutes=1)
START = DOORS + 15 * MINUTE
"""19.15 on the clock of the school."""
ANCHORS = {AnchorKind.DOORS: time(19, 0), AnchorKind.START: time(19, 15), AnchorKind.END: time(21, 15)}


def before_start(drive: Drive, minutes: float, kind: AnchorKind = AnchorKind.START) -> Driver:
    """Start the app so many minutes before the start, with an evening that has not begun."""
    evening = draaiboek().make_evening(
        "evening-1", "Ouderavond", DOORS.date(), Anchor(kind, ANCHORS[kind]), Details(), DOORS
    )
    driver = drive(evening, source=TestSource(wall=START - minutes * MINUTE))
    driver.do(c.OpenEvening, id="evening-1")
    return driver


def clock_to(driver: Driver, moment: datetime) -> None:
    driver.pass_time((moment - driver.app.desk.now()).total_seconds())


def reads(slide: Slide) -> str:
    """Return what the room reads of the time: the foot of the welcome, or the words and the clock of the break."""
    return f"{slide.heading} {slide.big}".strip() if slide.heading.startswith("We gaan") else slide.footer


def rows(driver: Driver) -> dict[str, AgendaRow]:
    model = driver.app.workplace.run.agenda.model()
    found = [model.index(number, 0).data(RowRole) for number in range(model.rowCount())]
    return {row.id: row for row in found}


@pytest.mark.parametrize("kind", AnchorKind)
def test_before_the_evening_begins_the_room_reads_the_same_each_minute(drive: Drive, kind: AnchorKind) -> None:
    driver = before_start(drive, 20, kind)
    slide, agenda = driver.slide, rows(driver)
    assert reads(slide) == "We starten om 19.15"
    for _ in range(19):
        driver.pass_time(60)
        assert driver.slide == slide
        assert rows(driver) == agenda
    driver.pass_time(60)
    assert reads(driver.slide) == "We beginnen zo"
    lines = driver.slide.lines
    assert lines == slide.lines
    driver.pass_time(180)
    assert (reads(driver.slide), driver.slide.lines) == ("We beginnen zo", lines)


@pytest.mark.parametrize("kind", AnchorKind)
@pytest.mark.parametrize("early", [12, 40])
def test_begun_late_or_early_the_walk_in_lasts_until_the_promised_start(
    drive: Drive, kind: AnchorKind, early: float
) -> None:
    driver = before_start(drive, early, kind)
    driver.chord("PgDown")
    for left in (early, 9, 1):
        clock_to(driver, START - left * MINUTE)
        assert reads(driver.slide) == "We starten om 19.15"
        assert driver.app.workplace.run.now._face.accessibleName().startswith(figures.countdown(left * 60))
        assert "19.15" in driver.app.workplace.run.now._next.text()
        assert driver.app.workplace.run.now._late.text() == ""
        assert not driver.app.workplace.run.promise.isVisible()


def test_past_the_start_the_room_reads_no_time_and_one_key_tells_a_new_one(drive: Drive) -> None:
    driver = before_start(drive, 12)
    driver.chord("PgDown")
    clock_to(driver, START + 3 * MINUTE)
    strip = driver.app.workplace.run.promise
    assert reads(driver.slide) == "We beginnen zo"
    assert driver.app.workplace.run.now._face.accessibleName().startswith("+3:00")
    assert strip.isVisible()
    before = driver.evening.run
    driver.chord("Ctrl+Shift+N")
    assert reads(driver.slide) == "We starten om 19.25"
    assert driver.slide.lines[0].startswith("19.25")
    assert not strip.isVisible()
    assert "19.25" in driver.app.workplace.run.bar.status.text()
    assert driver.reading.late == 10
    driver.chord("F12")
    assert driver.evening.run == before
    assert reads(driver.slide) == "We beginnen zo"
    driver.chord("Ctrl+Shift+N", 2)
    assert reads(driver.slide) == "We starten om 19.30"
    driver = drive()
    assert reads(driver.slide) == "We starten om 19.30", "after a restart too"
    driver.chord("Ctrl+-")
    assert reads(driver.slide) == "We starten om 19.29"


@pytest.mark.parametrize(("typed", "read"), [("19.28", "19.28"), ("+5", "19.23"), ("+10", "19.28")])
def test_another_time_can_be_typed_and_the_note_waits(drive: Drive, typed: str, read: str) -> None:
    driver = before_start(drive, 12)
    driver.chord("PgDown")
    clock_to(driver, START + 3 * MINUTE - timedelta(seconds=1))
    driver.type("half")
    driver.chord("Ctrl+Shift+T")
    driver.type(typed)
    driver.chord("Return")
    assert reads(driver.slide) == f"We starten om {read}"
    assert driver.field.toPlainText() == "half"


@pytest.mark.parametrize(("number", "read"), [(0, "19.25"), (1, "19.30")])
def test_another_time_can_be_chosen_with_the_mouse(drive: Drive, number: int, read: str) -> None:
    driver = before_start(drive, 12)
    driver.chord("PgDown")
    clock_to(driver, START + 3 * MINUTE)
    button = driver.app.workplace.run.promise.buttons()[number]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    driver.settle()
    assert reads(driver.slide) == f"We starten om {read}"
    assert driver.cursor() is driver.field


def test_a_time_that_cannot_be_is_refused_and_stays_in_the_field(drive: Drive) -> None:
    driver = before_start(drive, 12)
    driver.chord("PgDown")
    driver.chord("Ctrl+Shift+T")
    for typed in ("straks", "19.01", "23.59"):
        driver.field.clear()
        driver.type(typed)
        driver.chord("Return")
        assert reads(driver.slide) == "We starten om 19.15"
        assert driver.field.toPlainText() == typed
        assert driver.app.workplace.run.bar.status.text()


def test_the_break_over_its_time_promises_none_until_another_is_told(drive: Drive) -> None:
    driver = drive(evening_at("pauze", quotes=0))
    assert reads(driver.slide) == "We gaan verder om 19.10"
    driver.pass_time(10 * 60 - 1)
    assert reads(driver.slide) == "We gaan verder om 19.10"
    driver.pass_time(1)
    assert reads(driver.slide) == "We gaan zo verder"
    driver.pass_time(200)
    assert reads(driver.slide) == "We gaan zo verder"
    assert driver.app.workplace.run.now._face.accessibleName().startswith("+3:20")
    assert driver.app.workplace.run.promise.isVisible()
    driver.chord("Ctrl+Shift+N")
    assert reads(driver.slide) == "We gaan verder om 19.20"
    assert driver.evening.local(driver.reading.block("thematafels").expected_start or DOORS).time() == time(19, 20)
    driver.chord("F12")
    assert reads(driver.slide) == "We gaan zo verder"


def test_after_going_back_the_agenda_shows_no_time_that_has_passed_and_agrees_with_the_head(drive: Drive) -> None:
    driver = drive(evening_at("inloop", quotes=0), source=TestSource())
    for block in ("dialoog", "samenvatting", "pauze", "thematafels"):
        driver.pass_time(7 * 60)
        driver.go_to(block)
    for back in ("pauze", "dialoog", "introductie"):
        driver.pass_time(4 * 60)
        driver.go_to(back)
        reading, evening = driver.reading, driver.evening
        for row in rows(driver).values():
            expected = reading.block(row.id).expected_start
            if row.state is BlockState.UPCOMING:
                assert expected is not None
                assert expected >= reading.now
                assert row.below.startswith(figures.clock_ahead(evening, expected))
        following = rows(driver)[reading.next_id or ""]
        assert following.below.split(" ")[0] in driver.app.workplace.run.now._next.text()


def test_the_bar_of_a_walk_in_that_began_early_is_full_at_the_start(drive: Drive) -> None:
    driver = before_start(drive, 40)
    driver.chord("PgDown")
    clock_to(driver, START - 20 * MINUTE)
    assert rows(driver)["inloop"].share == pytest.approx(0.5, abs=0.01)


def test_where_every_line_counts_the_room_s_time_comes_before_making_up_for_it(drive: Drive) -> None:
    driver = before_start(drive, 12)
    driver.chord("PgDown")
    clock_to(driver, START + 8 * MINUTE)
    run = driver.app.workplace.run
    assert run.promise.height() > 0 < run.catch_up.height()
    driver.app.preferences.choose(Settings(text_scale=2.0))
    driver.see_look()
    driver.pass_time(1)
    assert run.promise.height() > 0 == run.catch_up.height()
    driver.chord("Ctrl+Shift+N")
    assert not run.promise.isVisible()
    assert run.catch_up.height() > 0


def test_before_the_beginning_head_and_agenda_name_the_same_time(drive: Drive) -> None:
    driver = before_start(drive, 9)
    head = driver.app.workplace.run.now._until.text()
    assert head.endswith(rows(driver)["inloop"].below.split(" ")[0])


def test_the_room_is_told_nothing_of_the_start_once_it_was_made(drive: Drive) -> None:
    """A draaiboek of a school may show the welcome during the first block too."""
    evening: Evening = evening_at("introductie", quotes=0)
    welcome = evening.agenda.block("inloop").steps
    blocks = tuple(replace(one, steps=welcome) if one.id == "introductie" else one for one in evening.agenda.blocks)
    driver = drive(replace(evening, agenda=replace(evening.agenda, blocks=blocks)))
    driver.do(c.AddMinutes, minutes=30)
    lines = driver.slide.lines
    for _ in range(20):
        driver.pass_time(60)
        assert (driver.slide.footer, driver.slide.lines) == ("", lines)


@pytest.mark.parametrize("under_black", [False, True])
def test_a_frozen_beamer_lets_go_of_a_start_that_has_passed(drive: Drive, under_black: bool) -> None:
    driver = before_start(drive, 10)
    driver.chord("PgDown")
    driver.chord("F7")
    held = driver.slide
    assert reads(held) == "We starten om 19.15"
    if under_black:
        driver.chord("F8")
    clock_to(driver, START - MINUTE / 2)
    assert under_black or driver.slide == held
    clock_to(driver, START + 3 * MINUTE)
    if under_black:
        driver.chord("F8")
    assert (reads(driver.slide), driver.slide.lines) == ("We beginnen zo", held.lines)
    clock_to(driver, START + 30 * MINUTE)
    assert (reads(driver.slide), driver.slide.lines) == ("We beginnen zo", held.lines)


@pytest.mark.parametrize("block", ["pauze", "thematafels"])
def test_a_frozen_beamer_lets_go_of_an_end_that_has_passed_also_when_the_host_went_on(drive: Drive, block: str) -> None:
    driver = drive(evening_at(block))
    driver.chord("F7")
    held = driver.slide
    told = f"{held.big} {held.corner}"
    assert any(sign.isdigit() for sign in told), "there is a time to let go of"
    driver.pass_time(120)
    assert driver.slide == held
    driver.chord("Shift+PgDown")
    assert driver.slide == held, "a step changes nothing"
    driver.pass_time(45 * 60)
    assert f"{driver.slide.big} {driver.slide.corner}" != told
    assert driver.slide.block == held.block
    assert not driver.slide.big


def test_the_end_of_the_dialogue_keeps_its_time_though_the_break_was_left_out(drive: Drive) -> None:
    driver = drive(evening_at("samenvatting"))
    driver.pass_time(60)
    driver.do(c.GoToBlock, block="thematafels")
    assert rows(driver)["einde-dialoogsessie"].below == "19.01"
    driver.pass_time(25 * 60)
    driver.do(c.GoToBlock, block="presentaties")
    assert rows(driver)["einde-dialoogsessie"].below == "19.01"
