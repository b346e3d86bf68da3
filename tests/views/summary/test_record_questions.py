"""Tests of the questions in the record: who answers what was asked, what and by when, by keyboard and by mouse."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from app.main.samenspraak import SETTINGS_NAME
from app.models.followup.followup import Answer, AnswerKind, Subject, SubjectKind
from app.models.harvest.harvest import Harvest
from app.models.said.dialogue import Quote
from app.services.commands import commands as c
from app.settings import Settings, save_settings
from app.views.summary.record_questions import RecordQuestions
from app.views.widgets.fields.marked_line import MarkedLine
from tests.disk import Disk
from tests.driving import Driver, evening_at

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]
PARKED, QUESTION = Subject(SubjectKind.PARKED, "q1"), Subject(SubjectKind.QUESTION, "2")


def closed(drive: Drive) -> Driver:
    """Return the app at the questions in the record: one that was parked, and the pitch and question of a table."""
    evening = evening_at(groups=4)
    parked = [replace(quote, parked=quote.id == "q1") for quote in evening.quotes]
    form = Harvest("2", question="Wie belt terug?", pitch="Eén nummer")
    driver = drive(replace(evening, quotes=tuple(parked), harvests=(form,)))
    driver.do(c.CloseEvening)
    to_part(driver, 3)
    return driver


def to_part(driver: Driver, number: int) -> None:
    parts = driver.app.workplace.record.part.findChildren(QRadioButton)
    QTest.mouseClick(parts[number], Qt.MouseButton.LeftButton)
    driver.settle()


def part(driver: Driver) -> RecordQuestions:
    return driver.app.workplace.record.questions


def answer(driver: Driver, subject: Subject) -> Answer:
    return driver.evening.followup.answer(subject) or Answer(subject)


def parked(driver: Driver) -> Quote:
    return next(quote for quote in driver.evening.quotes if quote.parked)


def places(driver: Driver) -> list[str]:
    return [row.place for row in part(driver)._rows.rows]


def test_by_keyboard_role_day_and_answer_are_filled_in_and_no_clock_begins(drive: Drive) -> None:
    driver = closed(drive)
    run, stage, slide = driver.evening.run, driver.evening.stage, driver.slide
    assert places(driver) == [
        "Parkeerplaats · Nog open",
        "Vraag van tafel 2 · Nog open",
        "Pitch van tafel 2 · Nog open",
    ]
    driver.chord("Return")
    driver.type("directie")
    driver.chord("Return")
    driver.type("1 december 2026")
    driver.chord("Return")
    driver.type("We vragen het na")
    driver.chord("Return")
    assert (parked(driver).owner, answer(driver, PARKED).owner) == ("directie", "")
    given = Answer(PARKED, AnswerKind.FIND_OUT, "We vragen het na", date(2026, 12, 1))
    assert answer(driver, PARKED) == given
    assert places(driver)[0] == "Parkeerplaats · Zoeken we uit · directie · 1 december"
    assert part(driver).list.hasFocus()
    driver.pass_time(60)
    assert (driver.evening.run, driver.evening.stage, driver.slide) == (run, stage, slide)
    to_part(driver, 0)
    assert "wie: directie, antwoord vóór 1 december" in driver.app.workplace.record.text.toPlainText()


def test_by_mouse_a_table_gets_its_answer(drive: Drive) -> None:
    driver = closed(drive)
    words = part(driver)
    at = words.list.visualRect(words.list.model().index(1, 0)).center()
    QTest.mouseClick(words.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseClick(words.form.kind.findChildren(QRadioButton)[1], Qt.MouseButton.LeftButton)
    driver.settle()
    words.form.owner.setFocus()
    driver.type("mentor")
    words.form.words.setFocus()
    driver.settle()
    assert answer(driver, QUESTION) == Answer(QUESTION, AnswerKind.DO, owner="mentor")


def test_a_no_is_kept_once_it_has_its_reason(drive: Drive) -> None:
    driver = closed(drive)
    driver.chord("Down")
    QTest.mouseClick(part(driver).form.kind.findChildren(QRadioButton)[3], Qt.MouseButton.LeftButton)
    driver.settle()
    assert driver.cursor() is part(driver).form.words
    assert driver.evening.followup.answers == ()
    driver.type("Daar is geen geld voor")
    driver.chord("Return")
    assert answer(driver, QUESTION) == Answer(QUESTION, AnswerKind.DONT, "Daar is geen geld voor")


def test_an_answer_that_says_nothing_any_more_is_none_and_undo_brings_it_back(drive: Drive) -> None:
    driver = closed(drive)
    driver.do(c.GiveAnswer, answer=Answer(PARKED, AnswerKind.OPEN, "Later"))
    part(driver).form.words.setFocus()
    driver.chord("Ctrl+A")
    driver.chord("Del")
    driver.chord("Return")
    assert driver.evening.followup.answers == ()
    driver.chord("Ctrl+Z")
    assert answer(driver, PARKED).words == "Later"


def test_what_is_typed_is_stored_a_moment_after_the_last_key_and_stays_when_the_disk_is_full(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(monkeypatch)
    driver = closed(drive)
    part(driver).form.words.setFocus()
    driver.type("Maandag")
    driver.wait(lambda: answer(driver, PARKED).words == "Maandag", 2)
    disk.refuses = "disk_full"
    driver.type(" om negen uur")
    driver.chord("Return")
    driver.chord("Down")
    driver.chord("Up")
    assert part(driver).form.words.text() == "Maandag om negen uur"
    assert driver.app.workplace.pages.hold_words()
    disk.refuses = ""
    driver.wait(lambda: answer(driver, PARKED).words == "Maandag om negen uur", 20)


@pytest.mark.parametrize("number", [2, 3])
def test_by_key_a_name_in_a_field_is_let_through_or_masked(drive: Drive, number: int) -> None:
    driver = closed(drive)
    to_part(driver, number)
    form = driver.app.workplace.record.tables.board.form if number == 2 else part(driver).form
    line = next(iter(form.findChildren(MarkedLine)))
    line.setFocus()
    driver.type("vraag Noor of Daan")
    driver.chord("Ctrl+Shift+M")
    assert [button.label() for button in form.room.buttons()] == ["Daan: mag zo"]
    driver.chord("Ctrl+M")
    assert line.text() == "vraag Noor of [naam]"


def test_where_nothing_waits_that_is_said(drive: Drive) -> None:
    driver = drive(evening_at(quotes=0))
    driver.do(c.CloseEvening)
    to_part(driver, 3)
    assert part(driver)._none.isVisible()
    assert not part(driver).list.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_field_one_types_in_is_whole_in_sight_with_what_is_underlined_in_it(
    drive: Drive, tmp_path: Path, scale: float
) -> None:
    save_settings(tmp_path / SETTINGS_NAME, Settings(text_scale=scale))
    driver = closed(drive)
    driver.app.window.resize(1280, 640)
    driver.settle()
    questions = part(driver)
    for field in (questions.form.owner, questions.form.before, questions.form.words):
        field.setFocus()
        driver.type("vraag Noor")
        driver.settle()
        port = questions._scroll.viewport()
        assert port.rect().contains(field.rect().translated(field.mapTo(port, QPoint())))
    assert [button.label() for button in questions.form.room.buttons()] == ["Noor: mag zo"]
