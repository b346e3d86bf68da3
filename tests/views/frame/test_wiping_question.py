"""Wiping words for good: by key and by mouse, at the desk and in the record, asked once and never taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from app.models.harvest.exits import Exit
from app.models.harvest.harvest import FormField
from app.models.said.dialogue import Mode, Voice
from app.models.said.summary import KeyPoint
from app.services.commands import commands as c
from app.store.change import Change
from app.views.frame.wiping_question import WipingQuestion
from tests.driving import Driver
from tests.services.writer.test_wiping import hits

pytestmark = pytest.mark.usefixtures("undrawn")

SAID = "KANARIE was er niet"


def question(driver: Driver) -> WipingQuestion:
    return driver.app.workplace.notices.wiping


def chosen(driver: Driver) -> Driver:
    """Note the canary, and choose it."""
    driver.note(SAID)
    driver.chord("Ctrl+Up")
    assert driver.app.pen.choice.at_hand_id == driver.evening.quotes[-1].id
    return driver


def texts(driver: Driver) -> list[str]:
    return [quote.text for quote in driver.evening.quotes]


def test_the_key_asks_once_and_pressed_again_the_words_are_in_no_file(dialogue: Driver, tmp_path: Path) -> None:
    driver = chosen(dialogue)
    assert hits(driver.folder)
    driver.chord("Ctrl+Shift+Del")
    assert question(driver).isVisible()
    assert SAID in question(driver).text()
    assert "14" in question(driver).text()
    assert SAID in texts(driver)
    driver.chord("Ctrl+Shift+Del")
    assert not question(driver).isVisible()
    assert SAID not in texts(driver)
    assert hits(driver.folder) == {}
    driver.chord("Ctrl+Z", 3)
    assert SAID not in texts(driver)
    assert hits(driver.folder) == {}
    driver.stop()
    assert hits(driver.folder) == {}


@pytest.mark.parametrize("way_out", ["Esc", "button", "page"])
def test_it_can_be_left_and_then_nothing_went(dialogue: Driver, way_out: str) -> None:
    driver = chosen(dialogue)
    driver.chord("Ctrl+Shift+Del")
    if way_out == "Esc":
        driver.chord("Esc")
        assert driver.app.pen.choice.at_hand_id is not None, "Esc left the question and nothing else"
    elif way_out == "button":
        QTest.mouseClick(question(driver).buttons()[1], Qt.MouseButton.LeftButton)
    else:
        driver.chord("Ctrl+H")
        driver.app.workplace.open_running()
    driver.settle()
    assert not question(driver).isVisible()
    assert SAID in texts(driver)


def test_a_held_or_doubled_key_does_not_answer(dialogue: Driver) -> None:
    driver = chosen(dialogue)
    driver.chord("Ctrl+Shift+Del")
    for _ in range(5):
        driver.source.move(0.03)
        driver.app.actions.do("wipe_quote")
    assert question(driver).isVisible()
    driver.settle()
    assert SAID in texts(driver)


def test_the_question_of_one_quote_is_no_yes_for_another(dialogue: Driver) -> None:
    driver = chosen(dialogue)
    driver.chord("Ctrl+Shift+Del")
    driver.chord("Ctrl+Up")
    driver.chord("Ctrl+Shift+Del")
    assert len(texts(driver)) == 5
    assert "gezegd 3" in question(driver).text()


def test_nothing_is_asked_about_a_quote_that_only_came_last(dialogue: Driver) -> None:
    driver = dialogue
    driver.note(SAID)
    driver.chord("Ctrl+Shift+Del")
    assert not question(driver).isVisible()
    assert SAID in texts(driver)


@pytest.mark.parametrize("frozen", [False, True])
def test_it_goes_off_the_beamer_also_off_a_frozen_one(dialogue: Driver, frozen: bool) -> None:
    driver = chosen(dialogue)
    driver.chord("Ctrl+B")
    if frozen:
        driver.chord("F7")
    assert driver.slide.quote
    driver.chord("Ctrl+Shift+Del", 2)
    driver.app.ticker.tick()
    assert driver.slide.quote == ""


def test_by_mouse_at_the_chosen_quote(dialogue: Driver) -> None:
    driver = dialogue
    button = driver.app.workplace.run.card.deeds.buttons["wipe_quote"]
    assert not button.isVisible(), "nothing is chosen"
    chosen(driver)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(question(driver).buttons()[0], Qt.MouseButton.LeftButton)
    driver.settle()
    assert SAID not in texts(driver)
    assert not button.isVisible()


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_a_point_goes_with_the_quote_it_was_taken_from(dialogue: Driver, by: str) -> None:
    driver = dialogue
    driver.note(SAID)
    driver.do(c.AddPoint, point=KeyPoint("k", SAID))
    driver.app.board.choose("k")
    if by == "key":
        driver.chord("Alt+Shift+Del")
    else:
        QTest.mouseClick(driver.app.workplace.run.summary.wipe, Qt.MouseButton.LeftButton)
    assert "1" in question(driver).text().split("14")[1], "it says that one more goes along"
    QTest.mouseClick(question(driver).buttons()[0], Qt.MouseButton.LeftButton)
    driver.settle()
    assert driver.evening.point("k") is None
    assert hits(driver.folder) == {}


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_in_the_words_of_the_record(dialogue: Driver, by: str) -> None:
    driver = dialogue
    driver.note(SAID)
    driver.do(c.CloseEvening)
    page = driver.app.workplace.record
    QTest.mouseClick(page.part.findChildren(QRadioButton)[1], Qt.MouseButton.LeftButton)
    page.words.list.choose(driver.evening.quotes[-1].id)
    page.words.list.setFocus()
    driver.settle()
    if by == "key":
        driver.chord("Shift+Del")
        assert question(driver).isVisible()
        driver.chord("Esc")
        assert not question(driver).isVisible()
        driver.chord("Shift+Del", 2)
    else:
        QTest.mouseClick(page.words.wipe, Qt.MouseButton.LeftButton)
        QTest.mouseClick(question(driver).buttons()[0], Qt.MouseButton.LeftButton)
    driver.settle()
    assert SAID not in texts(driver)
    assert hits(driver.folder) == {}
    assert SAID not in page.words.field.toPlainText()
    driver.chord("Ctrl+Z", 2)
    assert SAID not in texts(driver)


def test_an_edit_of_it_that_is_in_the_field_or_was_left_goes_along(dialogue: Driver) -> None:
    driver = chosen(dialogue)
    driver.chord("Up")
    assert driver.app.pen.mode is Mode.EDIT
    driver.type(" KANARIE")
    driver.chord("Esc")
    driver.type("een half")
    driver.app.pen.choice.choose(driver.evening.quotes[-1].id)
    driver.chord("Ctrl+Shift+Del", 2)
    driver.type(" en")
    driver.stop()
    assert hits(driver.folder) == {}
    assert hits(driver.folder, word=b"een half en"), "a note of other words is kept"


def test_a_change_that_was_left_goes_a_day_after_the_evening_also_when_the_app_stays_open(dialogue: Driver) -> None:
    driver = chosen(dialogue)
    driver.chord("Up")
    driver.type(" KANARIE half")
    driver.chord("Esc")
    driver.app.desk.send_draft()
    driver.do(c.CloseEvening)
    driver.pass_time(86_400 + 60)
    driver.do(c.StarQuote, id="q3", starred=True)
    driver.wait(lambda: driver.app.pen.draft.left == ())
    driver.app.pen.set_voice(Voice.PUPIL)
    driver.stop()
    assert hits(driver.folder, word=b"KANARIE half") == {}


def test_a_note_that_the_store_refused_can_be_wiped_too(dialogue: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver = dialogue

    def full(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as patch:
        patch.setattr(Change, "add_quote", full)
        driver.note(SAID)
    driver.app.desk.send_draft()
    driver.settle()
    assert hits(driver.folder), "it waits in the draft"
    driver.chord("Ctrl+Up")
    driver.chord("Ctrl+Shift+Del", 2)
    driver.settle()
    assert driver.app.pen.notes == ()
    assert hits(driver.folder) == {}


def test_the_question_counts_what_goes_from_forms_and_exit_words_too(dialogue: Driver) -> None:
    driver = dialogue
    driver.do(c.SetDetails, details=driver.evening.details, groups=1)
    driver.note(SAID)
    driver.do(c.FillIn, table="1", field=FormField.SAYING, text=SAID)
    driver.do(c.AddExit, exit=Exit(SAID), place=0)
    driver.chord("Ctrl+Up")
    driver.chord("Ctrl+Shift+Del")
    assert "2" in question(driver).text().split("14")[1]
