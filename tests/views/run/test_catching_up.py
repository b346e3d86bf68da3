"""Tests of catching up in the real window: what each block gets is said first, and what was agreed to is not asked again."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect

from app.live.desk.agenda_rows import RowRole
from app.models.agenda.agenda import Agenda
from app.models.agenda.timing import BlockState
from app.models.evening import Evening
from app.services.commands import commands as c
from app.settings import Settings
from app.views.run.strips.catch_up import CatchUp
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel
from tests.driving import DOORS, Driver, evening_at

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]
SHARE = re.compile("(?:^|, |: )([^,:]+) (\\d+)(?: min)? \\(\u2212(\\d+)\\)")


def strip(driver: Driver) -> CatchUp:
    return driver.app.workplace.run.catch_up


def below(driver: Driver, block: str) -> str:
    """What stands under a block in the agenda."""
    rows = driver.app.workplace.run.agenda.model()
    return next(row.below for n in range(rows.rowCount()) if (row := rows.index(n, 0).data(RowRole)).id == block)


def over(drive: Drive, minutes: int) -> Driver:
    """The dialogue goes on so many minutes after its planned end, and the evening is as late."""
    driver = drive(evening_at("dialoog"))
    at(driver, 70 + minutes)
    return driver


def at(driver: Driver, minutes: int) -> None:
    driver.pass_time(minutes * 60)


def test_what_each_block_gets_is_said_before_anybody_presses(drive: Drive) -> None:
    driver = over(drive, 7)
    words = strip(driver).text()
    assert strip(driver).isVisible()
    assert "na inkorten: " in words
    before = driver.reading
    driver.do(c.Shorten)
    for title, minutes, less in SHARE.findall(words.split("na inkorten: ")[1]):
        block = next(block for block in driver.evening.agenda.blocks if block.title == title)
        assert driver.reading.block(block.id).allotted // 60 == int(minutes)
        assert before.block(block.id).allotted // 60 == int(minutes) + int(less)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_what_each_block_gets_is_said_in_large_letters_too(drive: Drive, scale: float) -> None:
    driver = over(drive, 7)
    driver.app.preferences.choose(Settings(text_scale=scale))
    driver.app.window.resize(1280, 640)
    driver.settle()
    shares = SHARE.findall(strip(driver).text())
    assert shares
    label = strip(driver).findChild(PlainLabel)
    assert label.visibleRegion().boundingRect().height() >= label.heightForWidth(label.width())


def test_later_is_silent_for_this_block_until_five_more_minutes_are_lost(drive: Drive) -> None:
    driver = over(drive, 2)
    assert strip(driver).isVisible()
    driver.do(c.AcceptLater)
    for _ in range(4):
        at(driver, 1)
        assert not strip(driver).isVisible()
    at(driver, 2)
    assert strip(driver).isVisible()


def test_the_next_block_that_runs_over_is_said_again(drive: Drive) -> None:
    driver = over(drive, 2)
    driver.do(c.AcceptLater)
    driver.do(c.NextBlock)
    at(driver, 7)
    assert strip(driver).isVisible()


def test_what_is_left_out_makes_the_whole_shorter(drive: Drive) -> None:
    driver = drive(evening_at("introductie"))
    assert "60 min" in below(driver, "start")
    driver.do(c.SkipBlock, block="inleiding")
    assert "55 min" in below(driver, "start")


def test_a_fixed_time_stands_in_the_row_with_how_late_it_would_be(drive: Drive) -> None:
    evening = evening_at("dialoog")
    local = evening.local(evening.reading(DOORS).block("thematafels").expected_start)
    pinned = (local - timedelta(minutes=5)).time().replace(microsecond=0, second=0)
    blocks = tuple(
        replace(block, pinned=time(pinned.hour, pinned.minute)) if block.id == "thematafels" else block
        for block in evening.agenda.blocks
    )
    driver = drive(replace(evening, agenda=Agenda(blocks)))
    driver.pass_time(1)
    assert f"vast {pinned:%H.%M}, +" in below(driver, "thematafels")


def with_fixed(evening: Evening, **minutes: int) -> Evening:
    """Fix the times of blocks, so many minutes after they are planned."""
    planned = {row.id: evening.local(row.planned_start) for row in evening.reading(DOORS).blocks}
    fixed = {id: (planned[id] + timedelta(minutes=more)).time() for id, more in minutes.items()}
    blocks = (replace(block, pinned=fixed.get(block.id)) for block in evening.agenda.blocks)
    return replace(evening, agenda=Agenda(tuple(blocks)))


def test_a_fixed_time_later_than_the_plan_brings_no_strip(drive: Drive) -> None:
    driver = drive(with_fixed(evening_at("inloop"), presentaties=20))
    at(driver, 1)
    assert driver.reading.late == 0
    assert not strip(driver).isVisible()


def test_a_fixed_time_that_would_be_missed_is_said_although_the_end_is_in_time(drive: Drive) -> None:
    driver = drive(with_fixed(evening_at("dialoog"), thematafels=0, afsluiting=30))
    at(driver, 75)
    assert driver.reading.late <= 0
    missed = driver.reading.late_at_fixed
    assert missed >= 5
    title = driver.evening.agenda.block("thematafels").title
    pinned = driver.evening.agenda.block("thematafels").pinned
    assert strip(driver).text().startswith(f"{title}: {missed} min na {pinned:%H.%M}")
    labels = [button.label() for button in strip(driver).buttons()]
    assert any(label.startswith("Later beginnen: ") for label in labels)
    driver.chord("Ctrl+Shift+I")
    assert driver.reading.late_at_fixed == 0
    assert not strip(driver).isVisible()
    driver.chord("F12")
    assert strip(driver).isVisible()
    driver.chord("Ctrl+Shift+L")
    assert not strip(driver).isVisible(), "it was agreed to"


def test_an_evening_closed_after_the_clock_went_back_ends_no_sooner_than_its_last_block(drive: Drive) -> None:
    driver = drive(evening_at("afsluiting"))
    driver.pass_time(600)
    evening = driver.evening
    driver.app.desk.send(c.CloseEvening(DOORS - timedelta(minutes=5), about=evening.id)).result(60)
    driver.settle()
    run = driver.evening.run
    assert run.closed_at is not None
    assert run.stretches[-1].ended is not None
    assert run.closed_at >= run.stretches[-1].ended
    assert driver.evening.reading(driver.app.desk.now()).block("afsluiting").state is BlockState.DONE


@pytest.mark.parametrize("fixed", [{}, {"thematafels": 0, "afsluiting": 30}])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1280, 640)])
def test_in_large_letters_every_way_on_stands_there_whole(
    drive: Drive, width: int, height: int, fixed: dict[str, int]
) -> None:
    driver = drive(with_fixed(evening_at("dialoog"), **fixed))
    at(driver, 76 if fixed else 102)
    driver.app.preferences.choose(Settings(text_scale=2.0))
    driver.app.window.resize(width, height)
    driver.settle()
    band = strip(driver)
    ways = [button for button in band.findChildren(Button) if button.isVisibleTo(band)]
    assert len(ways) == 3
    assert all(band.rect().contains(QRect(way.mapTo(band, QPoint()), way.size())) for way in ways)
    assert any("Pauze" in way.toolTip() for way in ways), "what each block gets is said before anybody presses"
