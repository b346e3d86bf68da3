"""The questions in strips: before an evening begins beside another or on another day, and at the window's cross."""

import json
from collections.abc import Callable
from contextlib import closing
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt

from app.models.evening import Anchor, AnchorKind, Details, StageMode
from app.services.commands import commands as c
from app.store.files import STORE_NAME, read_only
from app.views.frame.begin_question import BeginQuestion
from app.views.frame.leaving_question import LeavingQuestion
from app.views.widgets.strip import Strip
from tests.driving import DOORS, Driver, TestSource, closed_evening, evening_at, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]


def beginning(driver: Driver) -> BeginQuestion:
    return driver.app.workplace.notices.beginning


def leaving(driver: Driver) -> LeavingQuestion:
    return driver.app.workplace.notices.leaving


def press(driver: Driver, strip: Strip, words: str) -> None:
    next(button for button in strip.buttons() if button.label() == words).click()
    driver.settle()


def labels(strip: Strip) -> list[str]:
    return [button.label() for button in strip.buttons()]


def is_asked(driver: Driver, key: Qt.Key = Qt.Key.Key_PageDown) -> BeginQuestion:
    """Press the key that begins, and wait for the question."""
    driver.press(key)
    driver.wait(beginning(driver).isVisible)
    return beginning(driver)


def make_another(driver: Driver, day: date = date(2026, 11, 24), evening_id: str = "nieuw") -> None:
    driver.chord("Ctrl+H")
    anchor = Anchor(AnchorKind.DOORS, time(19, 0))
    driver.do(c.CreateEvening, id=evening_id, title="Nog een avond", date=day, anchor=anchor, details=Details())


@pytest.fixture
def forgotten(drive: Drive) -> Driver:
    """Return the app twelve days after an evening that nobody closed, with tonight's in front."""
    driver = drive(evening_at(now=DOORS - timedelta(days=12)))
    make_another(driver)
    return driver


# Beside another one


def test_beside_an_evening_of_today_nothing_begins_and_one_is_brought_back_to_it(dialogue: Driver) -> None:
    driver = dialogue
    make_another(driver)
    strip = is_asked(driver)
    for _ in range(3):
        driver.press(Qt.Key.Key_PageDown)
    driver.settle()
    assert strip.text() == "De avond van 24 november loopt nog. Er kan er één tegelijk lopen."
    assert labels(strip) == ["Terug naar de avond die loopt", "Laat maar"]
    driver.chord("Ctrl+Shift+End")
    assert driver.evening.id == "nieuw"
    assert driver.evening.run.block is None, "no key closes an evening of today"
    press(driver, strip, "Terug naar de avond die loopt")
    assert (driver.evening.id, driver.evening.run.block) == ("evening-1", "dialoog")
    assert driver.app.workplace.run.isVisible()
    assert not strip.isVisible()


def test_an_evening_that_was_left_open_is_closed_by_one_key_that_did_not_begin(forgotten: Driver) -> None:
    driver, strip = forgotten, is_asked(forgotten)
    assert strip.text() == "De avond van 12 november staat nog open. Afgerond om 19.45?"
    for _ in range(3):
        driver.press(Qt.Key.Key_PageDown)
    assert driver.evening.run.block is None, "the key that began it is no answer"
    driver.chord("Ctrl+Shift+End")
    driver.wait(lambda: not strip.isVisible() and driver.evening.run.block is not None)
    assert (driver.evening.id, driver.evening.run.block) == ("nieuw", "inloop")
    driver.stop()
    assert stored_evening(driver.folder, "evening-1").run.closed_at == DOORS - timedelta(days=12, minutes=-45)


def test_a_jump_in_the_agenda_asks_too_and_goes_where_it_was_to_go(forgotten: Driver) -> None:
    driver = forgotten
    driver.app.workplace.run.agenda.jumped.emit("dialoog")
    driver.wait(beginning(driver).isVisible)
    driver.chord("Ctrl+Shift+End")
    assert driver.evening.run.block == "dialoog"


def test_leave_it_does_nothing_of_it(forgotten: Driver) -> None:
    driver, strip = forgotten, is_asked(forgotten)
    press(driver, strip, "Laat maar")
    assert not strip.isVisible()
    driver.chord("Ctrl+Shift+End")
    assert driver.evening.run.block is None
    driver.stop()
    assert stored_evening(driver.folder, "evening-1").run.closed_at is None


def test_the_evening_that_was_left_open_can_be_looked_at_first(forgotten: Driver) -> None:
    press(forgotten, is_asked(forgotten), "Bekijk die avond")
    assert forgotten.evening.id == "evening-1"


def test_the_question_goes_with_the_page_it_was_asked_on(forgotten: Driver) -> None:
    is_asked(forgotten)
    forgotten.chord("Ctrl+H")
    assert not beginning(forgotten).isVisible()


def test_a_question_is_reached_by_the_key_for_the_next_part_of_the_window(forgotten: Driver) -> None:
    strip = is_asked(forgotten)
    forgotten.chord("F6")
    assert forgotten.cursor() is strip.buttons()[0]


def test_a_closed_evening_is_not_opened_again_beside_one_that_runs(dialogue: Driver) -> None:
    driver = dialogue
    driver.go_to("afsluiting")
    driver.do(c.CloseEvening)
    make_another(driver)
    driver.press(Qt.Key.Key_PageDown)
    driver.chord("Ctrl+H")
    driver.do(c.OpenEvening, id="evening-1")
    driver.app.workplace.record.again.click()
    driver.wait(beginning(driver).isVisible)
    assert driver.evening.run.closed_at is not None
    assert labels(beginning(driver)) == ["Terug naar de avond die loopt", "Laat maar"]


# On another day


def test_on_another_day_one_is_asked_once_and_practising_is_offered(driver: Driver) -> None:
    make_another(driver, date(2026, 12, 11))
    driver.app.workplace._choose_phase("run")
    for _ in range(2):
        driver.press(Qt.Key.Key_PageDown)
    strip = beginning(driver)
    assert strip.text() == "Deze avond staat voor 11 december. Vandaag is het 24 november. Nu beginnen?"
    assert labels(strip) == ["Begin nu", "Zelf oefenen", "Laat maar"]
    assert driver.evening.run.block is None
    press(driver, strip, "Begin nu")
    assert driver.evening.run.block == "inloop"
    driver.press(Qt.Key.Key_PageDown)
    assert not strip.isVisible(), "it is asked once"


def test_an_evening_of_another_day_that_goes_on_after_a_restart_is_not_asked_about(drive: Drive) -> None:
    source = TestSource(DOORS + timedelta(hours=6))
    driver = drive(evening_at(quotes=0), source=source)
    driver.press(Qt.Key.Key_PageDown)
    assert not beginning(driver).isVisible()
    assert driver.evening.run.step == 2


@pytest.mark.parametrize("how", ["F12", "button"])
def test_an_old_record_is_opened_again_only_after_the_question_about_its_day(drive: Drive, how: str) -> None:
    driver = drive(closed_evening())
    driver.do(c.OpenEvening, id="vorige")
    if how == "F12":
        driver.do(c.SetStageMode, mode=StageMode.BLACK)  # a step of its own, so that there is one to take back
        driver.chord("F12")
        assert not beginning(driver).isVisible(), "black goes on another day too"
        driver.app.desk.do(c.ReopenEvening, sure=True)
        driver.do(c.CloseEvening)
        driver.chord("F12")
    else:
        driver.app.workplace.record.again.click()
    driver.wait(beginning(driver).isVisible)
    strip = beginning(driver)
    assert strip.text() == "Deze avond was op 25 oktober. Vandaag is het 24 november. Weer openen?"
    assert labels(strip) == ["Weer openen", "Laat maar"]
    assert driver.evening.run.closed_at is not None
    press(driver, strip, "Laat maar")
    assert driver.evening.run.closed_at is not None
    driver.app.workplace.record.again.click() if how == "button" else driver.chord("F12")
    driver.wait(strip.isVisible)
    press(driver, strip, "Weer openen")
    assert driver.evening.run.is_running


def test_a_closing_by_mistake_is_taken_back_without_a_question(dialogue: Driver) -> None:
    dialogue.do(c.CloseEvening)
    dialogue.chord("F12")
    assert dialogue.evening.run.is_running
    assert not beginning(dialogue).isVisible()


# The cross


def test_in_the_middle_of_an_evening_the_cross_of_the_window_asks_first(dialogue: Driver) -> None:
    driver = dialogue
    for _ in range(2):
        driver.app.window.close()
        driver.settle()
        assert not driver.has_left()
        assert driver.app.window.isVisible()
    strip = leaving(driver)
    assert strip.text() == "De avond loopt. Stoppen?"
    assert driver.cursor() is driver.field, "one types on"
    press(driver, strip, "Laat maar")
    assert not strip.isVisible()
    driver.app.window.close()
    press_stop(driver)
    assert driver.has_left()


def press_stop(driver: Driver) -> None:
    next(button for button in leaving(driver).buttons() if button.label() == "Stoppen").click()
    driver.wait(driver.has_left)


def test_the_cross_asks_whatever_page_is_in_front(dialogue: Driver) -> None:
    dialogue.chord("Ctrl+H")
    dialogue.app.window.close()
    dialogue.settle()
    assert leaving(dialogue).isVisible()
    assert not dialogue.has_left()


def test_the_key_that_stops_stores_and_ends_without_a_question(dialogue: Driver) -> None:
    dialogue.type("half")
    dialogue.chord_without_waiting("Ctrl+Q")
    dialogue.wait(dialogue.has_left)
    assert stored_evening(dialogue.folder).draft.text == "half"


def test_without_an_evening_that_runs_the_cross_ends_the_app(driver: Driver) -> None:
    driver.create()
    driver.app.window.close()
    driver.wait(driver.has_left)


def test_the_question_of_the_cross_goes_when_the_evening_is_closed(dialogue: Driver) -> None:
    dialogue.app.window.close()
    dialogue.go_to("afsluiting")
    dialogue.do(c.CloseEvening)
    assert not leaving(dialogue).isVisible()


def test_the_end_of_a_session_stores_what_was_typed_before_it_goes_on(dialogue: Driver) -> None:
    dialogue.type("half")
    dialogue.app.store_now()
    with closing(read_only(dialogue.folder / STORE_NAME)) as disk:
        [(state,)] = disk.execute("SELECT state FROM part WHERE name = 'draft'").fetchall()
    assert json.loads(state)["text"] == "half"


# Rehearsing meanwhile


def test_a_rehearsal_is_refused_while_an_evening_runs_and_says_the_way_on(dialogue: Driver) -> None:
    driver = dialogue
    make_another(driver)
    driver.app.workplace.pages.rehearsal_asked.emit("nieuw")
    driver.settle()
    strip = driver.app.workplace.notices.rehearsal
    assert strip.text() == "Er loopt een avond. Proefdraaien en oefenen kan als die is afgerond."
    assert driver.app.rehearsing._process is None
    press(driver, strip, "Terug naar de avond die loopt")
    assert driver.evening.id == "evening-1"
