"""Tests of the forms in the record: what lies on paper is typed over after the evening, by keyboard and by mouse."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from app.models.agenda.run import Run
from app.models.harvest.harvest import FormField, FormVoice, Harvest
from app.models.said.dialogue import Voice
from app.services.commands import commands as c
from app.views.harvest.harvest_form import HarvestForm
from app.views.summary.record_page import RecordPage
from tests.disk import Disk
from tests.driving import Driver, evening_at, keep

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]


def closed(drive: Drive, tables: int = 4) -> Driver:
    """Return the app at the forms in the record of an evening with so many tables."""
    driver = drive(evening_at(groups=tables))
    driver.do(c.CloseEvening)
    to_tables(driver)
    return driver


def page(driver: Driver) -> RecordPage:
    return driver.app.workplace.record


def to_tables(driver: Driver) -> None:
    QTest.mouseClick(page(driver).part.findChildren(QRadioButton)[2], Qt.MouseButton.LeftButton)
    driver.settle()


def form_of(driver: Driver, table: str) -> Harvest:
    return driver.evening.harvest(table) or Harvest(table)


def test_by_keyboard_a_form_is_typed_over_and_no_clock_begins_and_the_beamer_stays(drive: Drive) -> None:
    driver = closed(drive)
    run, stage, slide = driver.evening.run, driver.evening.stage, driver.slide
    assert driver.cursor() is page(driver).tables.board.form.lines[FormField.INSIGHT_1]
    driver.chord("Ctrl+3")
    for field in FormField:
        driver.type(f"woorden van {field.value}")
        driver.press(Qt.Key.Key_Return)
        if field in (FormField.SAYING, FormField.PITCH):
            driver.chord("Down")
            driver.chord("Tab")
    driver.pass_time(60)
    form = form_of(driver, "3")
    assert [form.text(field) for field in FormField] == [f"woorden van {field.value}" for field in FormField]
    assert (form.saying_voice, form.presenter) == (Voice.PARENT, Voice.PARENT)
    assert (driver.evening.run, driver.evening.stage, driver.slide) == (run, stage, slide)
    QTest.mouseClick(page(driver).part.findChildren(QRadioButton)[0], Qt.MouseButton.LeftButton)
    assert "woorden van pitch" in page(driver).text.toPlainText()


def test_by_mouse_a_table_and_a_voice_are_chosen(drive: Drive) -> None:
    driver = closed(drive)
    QTest.mouseClick(page(driver).tables.board.cards[1], Qt.MouseButton.LeftButton)
    driver.type("met de muis")
    voice = page(driver).tables.board.form.voices[FormVoice.PRESENTER]
    voice.setCurrentIndex(2)
    voice.activated.emit(2)
    QTest.mouseClick(page(driver).part.findChildren(QRadioButton)[0], Qt.MouseButton.LeftButton)
    driver.settle()
    assert form_of(driver, "2") == Harvest("2", ("met de muis", "", ""), presenter=Voice.SCHOOL)
    assert "met de muis" in page(driver).text.toPlainText()


def test_what_is_typed_is_stored_a_moment_after_the_last_key_and_undo_takes_it_back(drive: Drive) -> None:
    driver = closed(drive)
    driver.type("een naam helpt")
    driver.wait(lambda: form_of(driver, "1").insights[0] == "een naam helpt", 2)
    driver.chord("Ctrl+Z")
    assert form_of(driver, "1").is_empty


def test_a_table_from_ten_is_gone_to_by_nought_its_number_and_enter(drive: Drive) -> None:
    driver = closed(drive, 12)
    driver.chord("Ctrl+0")
    driver.type("99")
    driver.press(Qt.Key.Key_Return)
    assert driver.cursor() is page(driver).tables.number
    driver.type("11")
    driver.press(Qt.Key.Key_Return)
    driver.type("van elf")
    driver.chord("Ctrl+0")
    driver.press(Qt.Key.Key_Escape)
    assert not page(driver).tables.number.isVisible()
    assert form_of(driver, "11").insights[0] == "van elf"


def test_the_form_of_a_table_that_is_gone_can_still_be_mended(drive: Drive) -> None:
    evening = replace(evening_at(groups=1), harvests=(Harvest("weg", pitch="Eén nummer"),))
    driver = drive(evening)
    driver.do(c.CloseEvening)
    to_tables(driver)
    board = page(driver).tables.board
    assert [card.accessibleName().split(",")[0] for card in board.cards] == ["Tafel 1", "Een tafel"]
    QTest.mouseClick(board.cards[1], Qt.MouseButton.LeftButton)
    board.form.lines[FormField.QUESTION].setFocus()
    driver.type("Wie belt?")
    driver.press(Qt.Key.Key_Tab)
    assert form_of(driver, "weg") == Harvest("weg", pitch="Eén nummer", question="Wie belt?")


def test_without_tables_that_is_said(drive: Drive) -> None:
    driver = closed(drive, 0)
    assert page(driver).tables._none.isVisible()
    assert not page(driver).tables.board.isVisible()


def test_half_a_field_stays_with_its_own_evening_when_another_one_is_opened(drive: Drive, tmp_path: Path) -> None:
    keep(tmp_path, replace(evening_at(quotes=0, groups=4), id="ander", run=Run()))
    driver = closed(drive)
    first = driver.evening.id
    to_tables(driver)
    driver.type("van de eerste")
    driver.do(c.OpenEvening, id="ander")
    assert driver.evening.harvests == ()
    driver.do(c.OpenEvening, id=first)
    assert form_of(driver, "1").insights[0] == "van de eerste"


@pytest.mark.parametrize("at_desk", [True, False])
def test_what_a_full_disk_refused_stays_in_its_field_and_is_stored_by_itself(
    drive: Drive, monkeypatch: pytest.MonkeyPatch, at_desk: bool
) -> None:
    disk = Disk(monkeypatch)
    driver = drive(evening_at("thematafels", groups=4)) if at_desk else closed(drive)
    driver.chord("Ctrl+1")
    disk.refuses = "disk_full"
    driver.type("blijft staan")
    driver.chord("Ctrl+2")
    driver.chord("Ctrl+1")
    run = driver.app.workplace.run
    form = (run.centre.pane if at_desk else page(driver)).findChild(HarvestForm)
    assert form.lines[FormField.INSIGHT_1].text() == "blijft staan"
    assert driver.app.workplace.pages.hold_words()
    assert form_of(driver, "1").is_empty
    disk.refuses = ""
    driver.wait(lambda: form_of(driver, "1").insights[0] == "blijft staan", 20)
    assert not driver.app.workplace.pages.hold_words()
