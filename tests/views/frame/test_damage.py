"""Tests of damage on the screen: it is said in one sentence, and one key puts back that part and nothing else."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.evening import Evening
from app.models.preparation import Plan
from app.services.commands import commands as c
from app.services.writer.books import BACKUPS_NAME, STORE_NAME
from app.store.copies import backup
from app.store.rows.parts import PARTS
from app.wording.damage import DAMAGED, backup_time
from tests.driving import Driver, evening_at, stored_evening

Drive = Callable[..., Driver]


def harm(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / STORE_NAME)) as raw, raw:
        assert raw.execute(statement).rowcount == 1


def damaged(drive: Drive, folder: Path, statement: str) -> tuple[Driver, Evening]:
    """Hold a backup of an evening that runs, note a quote after it, damage it, and start the app again."""
    driver = drive(replace(evening_at(), plan=Plan(place="aula")))
    driver.note("dit staat in de reservekopie")
    driver.wait(lambda: bool(backup.all_backups(folder / BACKUPS_NAME)))
    driver.pass_time(70)
    driver.stop()
    driver.source.move(70)
    whole = stored_evening(folder)
    harm(folder, statement)
    return drive(), whole


PLAN = "UPDATE part SET state = replace(state, 'aula', 'aulb') WHERE name = 'plan'"


def test_a_damaged_part_is_said_in_one_sentence_with_a_way_back(drive: Drive, tmp_path: Path) -> None:
    driver, whole = damaged(drive, tmp_path, PLAN)
    strip = driver.app.workplace.notices.damage
    driver.wait(strip.isVisible)
    assert strip.text() == f"De taken en het team van “{whole.title}” zijn beschadigd op de schijf."
    # The start makes a backup too, which is as damaged as the store: it may be there already, and is not the one offered.
    made = [moment for path in backup.all_backups(tmp_path / BACKUPS_NAME) if (moment := backup.moment_of(path))]
    times = [backup_time(moment, driver.app.desk.now()) for moment in made]
    back, leave = (button.accessibleName() for button in strip.buttons())
    assert back in [f"Zet terug uit de reservekopie van {time}" for time in times]
    assert leave == "Laat het zo"
    assert driver.evening.plan.place == "aulb"


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_it_is_put_back_and_what_was_said_since_stays(drive: Drive, tmp_path: Path, way: str) -> None:
    driver, whole = damaged(drive, tmp_path, PLAN)
    strip = driver.app.workplace.notices.damage
    driver.wait(strip.isVisible)
    driver.note("sindsdien gezegd")
    driver.settle()
    back = strip.buttons()[0]
    if way == "key":
        back.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(back, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    driver.wait(lambda: not strip.isVisible())
    assert driver.evening.plan == whole.plan
    assert driver.evening.quotes[:-1] == whole.quotes
    assert driver.evening.quotes[-1].text == "sindsdien gezegd"
    driver.stop()
    assert stored_evening(tmp_path).plan == whole.plan
    assert not drive().app.workplace.notices.damage.isVisible()


def test_it_may_be_left_as_it_reads_and_then_nobody_asks_again(drive: Drive, tmp_path: Path) -> None:
    driver, _whole = damaged(drive, tmp_path, PLAN)
    strip = driver.app.workplace.notices.damage
    driver.wait(strip.isVisible)
    QTest.mouseClick(strip.buttons()[1], Qt.MouseButton.LeftButton)
    driver.wait(lambda: not strip.isVisible())
    assert driver.evening.plan.place == "aulb"
    assert not drive().app.workplace.notices.damage.isVisible()


def test_without_a_backup_it_says_so_and_offers_none(drive: Drive, tmp_path: Path) -> None:
    driver = drive(evening_at())
    driver.stop()
    for path in (tmp_path / BACKUPS_NAME).glob("*"):
        path.unlink()
    harm(tmp_path, "UPDATE part SET hash = hash + 1 WHERE name = 'points'")
    driver = drive()
    strip = driver.app.workplace.notices.damage
    driver.wait(strip.isVisible)
    assert strip.text().endswith("Geen enkele reservekopie heeft het nog goed.")
    assert [button.accessibleName() for button in strip.buttons()] == ["Laat het zo"]


def test_two_parts_are_asked_about_one_after_the_other(drive: Drive, tmp_path: Path) -> None:
    driver, whole = damaged(drive, tmp_path, PLAN)
    driver.stop()
    driver.source.move(70)
    harm(tmp_path, "UPDATE quote SET text = text || '!' WHERE text = 'dit staat in de reservekopie'")
    driver = drive()
    strip = driver.app.workplace.notices.damage
    driver.wait(strip.isVisible)
    asked = []
    for _ in range(2):
        asked.append(strip.text())
        QTest.mouseClick(strip.buttons()[0], Qt.MouseButton.LeftButton)
        driver.wait(lambda: not strip.isVisible() or strip.text() not in asked)
    assert not strip.isVisible()
    assert f"Beschadigd op de schijf zijn citaten van “{whole.title}”: 1." in asked
    assert replace(driver.evening, stage=whole.stage) == whole


def test_damage_in_an_evening_that_is_not_open_is_told_at_the_start_and_mended_there(
    drive: Drive, tmp_path: Path
) -> None:
    driver, whole = damaged(drive, tmp_path, PLAN)
    driver.stop()
    harm(tmp_path, "UPDATE evening SET block = NULL, closed_at = NULL")
    driver = drive()
    strip = driver.app.workplace.notices.damage
    driver.wait(strip.isVisible)
    assert driver.app.desk.evening is None
    assert driver.app.workplace.start.isVisible()
    for _ in range(2):
        said = strip.text()
        QTest.mouseClick(strip.buttons()[0], Qt.MouseButton.LeftButton)
        driver.wait(lambda said=said: not strip.isVisible() or strip.text() != said)
    driver.wait(lambda: not strip.isVisible())
    driver.stop()
    assert stored_evening(tmp_path, whole.id).plan == whole.plan


def test_the_evening_goes_on_while_its_clock_is_damaged(drive: Drive, tmp_path: Path) -> None:
    driver, whole = damaged(drive, tmp_path, "UPDATE part SET state = '{' WHERE name = 'run'")
    strip = driver.app.workplace.notices.damage
    if driver.app.desk.evening is None:
        driver.app.desk.do(c.OpenEvening, id=whole.id)
    driver.wait(strip.isVisible)
    assert driver.evening.quotes == whole.quotes
    QTest.mouseClick(strip.buttons()[0], Qt.MouseButton.LeftButton)
    driver.wait(lambda: not strip.isVisible())
    assert driver.evening.run == whole.run


def test_every_part_has_a_sentence_of_its_own() -> None:
    assert DAMAGED.keys() == {*PARTS, "head", "quotes", "themes", "listed", "actions", "updates", "publications"}
