"""Tests of mending words after the closing: in the record, by keyboard and by mouse, with no clock and nothing shown."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from app.models.said.dialogue import Draft, Voice
from app.services.commands import commands as c
from app.settings import SchemeChoice, Settings
from app.views.summary.record_words import RecordWords
from tests.driving import DOORS, Driver, evening_at


@pytest.fixture
def closed(dialogue: Driver) -> Driver:
    """The app with a closed evening, at the words of its record; the cursor is in the list."""
    for point in dialogue.evening.points[:2]:
        dialogue.do(c.AcceptPoint, id=point.id, accepted=True)
    dialogue.do(c.CloseEvening)
    page = dialogue.app.workplace.record
    assert page.isVisible()
    QTest.mouseClick(page.part.findChildren(QRadioButton)[1], Qt.MouseButton.LeftButton)
    dialogue.settle()
    return dialogue


def words_of(driver: Driver) -> RecordWords:
    return driver.app.workplace.record.words


def choose(driver: Driver, row_id: str) -> None:
    """Go down the list to a quote or a point, by keyboard."""
    words = words_of(driver)
    words.list.setFocus()
    driver.chord("Home")
    for _ in range(100):
        row = words.list.row()
        if row is not None and row.id == row_id:
            return
        driver.chord("Down")
    raise AssertionError("it is not in the list")


def click_row(driver: Driver, number: int) -> None:
    words = words_of(driver).list
    at = words.visualRect(words.model().index(number, 0)).center()
    QTest.mouseClick(words.viewport(), Qt.MouseButton.LeftButton, pos=at)


def write(driver: Driver, text: str) -> None:
    driver.chord("Ctrl+A")
    driver.type(text)


def text_of(driver: Driver, quote_id: str) -> str:
    quote = driver.evening.quote(quote_id)
    assert quote is not None
    return quote.text


def test_a_word_is_mended_by_keyboard_and_nothing_begins_again_by_it(closed: Driver) -> None:
    run, stage, slide = closed.evening.run, closed.evening.stage, closed.slide
    choose(closed, "q1")
    closed.chord("Return")
    write(closed, "Beter gezegd.")
    closed.chord("Return")
    assert text_of(closed, "q1") == "Beter gezegd."
    row = words_of(closed).list.row()
    assert row is not None
    assert row.text == "Beter gezegd."
    closed.pass_time(60)
    assert (closed.evening.run, closed.evening.stage, closed.slide) == (run, stage, slide)
    assert closed.app.workplace.record.isVisible()


def test_the_record_has_the_mended_word_at_once(closed: Driver) -> None:
    choose(closed, "q1")
    closed.chord("F2")
    write(closed, "Beter gezegd.")
    closed.chord("Return")
    page = closed.app.workplace.record
    QTest.mouseClick(page.part.findChildren(QRadioButton)[0], Qt.MouseButton.LeftButton)
    assert "Beter gezegd." in page.text.toPlainText()


def test_a_point_is_mended_by_mouse_and_kept_when_one_goes_elsewhere(closed: Driver) -> None:
    words, point = words_of(closed), closed.evening.points[1]
    click_row(closed, 1)
    QTest.mouseClick(words.field.viewport(), Qt.MouseButton.LeftButton)
    write(closed, "Bel vaker")
    click_row(closed, 0)
    closed.settle()
    mended = closed.evening.point(point.id)
    assert mended is not None
    assert mended.text == "Bel vaker"
    row = words.list.row()
    assert row is not None
    assert (row.id, words.field.toPlainText()) == (closed.evening.points[0].id, row.text)


def test_a_quote_that_was_deleted_comes_back_in_its_place(closed: Driver) -> None:
    before = closed.evening
    choose(closed, "q1")
    closed.chord("Del")
    assert closed.evening.quote("q1") is None
    row = words_of(closed).list.row()
    assert row is not None
    assert row.id == "q2", "the cursor stands where the quote was"
    closed.chord("Ctrl+Z")
    assert closed.evening == before
    assert "Teruggedraaid" in closed.app.workplace.record.status.text()
    closed.chord("Ctrl+Y")
    assert closed.evening.quote("q1") is None
    QTest.mouseClick(words_of(closed).undo, Qt.MouseButton.LeftButton)
    closed.settle()
    assert closed.evening == before


def test_another_voice_is_given_by_mouse(closed: Driver) -> None:
    choose(closed, "q1")
    wanted = next(voice for voice in Voice if voice is not closed.evening.quotes[1].voice)
    choices = words_of(closed).voices.findChildren(QRadioButton)
    QTest.mouseClick(choices[list(Voice).index(wanted)], Qt.MouseButton.LeftButton)
    closed.settle()
    assert closed.evening.quotes[1].voice is wanted


def test_escape_leaves_the_words_as_they_are_stored(closed: Driver) -> None:
    before = closed.evening
    choose(closed, "q1")
    closed.chord("Return")
    write(closed, "Toch niet")
    closed.chord("Escape")
    assert closed.cursor() is words_of(closed).list
    assert words_of(closed).field.toPlainText() == before.quotes[1].text
    assert closed.evening == before


def test_what_is_typed_is_stored_although_one_is_still_in_the_field(closed: Driver) -> None:
    words = words_of(closed)
    choose(closed, "q1")
    closed.chord("Return")
    write(closed, "Beter ")
    closed.wait(lambda: text_of(closed, "q1") == "Beter")
    assert (closed.cursor(), words.field.toPlainText()) == (words.field, "Beter ")
    assert not words.holds_words()
    closed.type("gezegd.")
    assert words.holds_words()
    closed.wait(lambda: text_of(closed, "q1") == "Beter gezegd.")
    assert words.field.toPlainText() == "Beter gezegd."


def test_escape_brings_back_what_was_there_although_half_of_a_change_was_stored(closed: Driver) -> None:
    choose(closed, "q1")
    closed.chord("Return")
    write(closed, "Toch niet")
    closed.wait(lambda: text_of(closed, "q1") == "Toch niet")
    closed.chord("Escape")
    assert closed.cursor() is words_of(closed).list
    closed.wait(lambda: text_of(closed, "q1") == "gezegd 1")
    assert words_of(closed).field.toPlainText() == "gezegd 1"
    closed.chord("Return")
    closed.chord("Up")
    assert words_of(closed).field.toPlainText() == "Toch niet"


def test_while_one_types_an_empty_field_is_not_stored(closed: Driver) -> None:
    choose(closed, "q1")
    closed.chord("Return")
    write(closed, "Even")
    closed.wait(lambda: text_of(closed, "q1") == "Even")
    closed.chord("Ctrl+A")
    closed.chord("Backspace")
    words_of(closed).field._pause.timeout.emit()
    closed.settle()
    assert text_of(closed, "q1") == "Even"
    assert closed.app.workplace.record.status.text() == "Alles is opgeslagen op deze laptop.", "nothing was refused"


def test_words_that_are_refused_stay_to_be_mended(closed: Driver) -> None:
    before = closed.evening
    choose(closed, "q1")
    closed.chord("Return")
    write(closed, " ")
    closed.chord("Return")
    assert closed.evening == before
    assert closed.app.workplace.record.holds_words()
    assert closed.app.workplace.record.status.text()
    write(closed, "Toch iets.")
    closed.chord("Return")
    assert text_of(closed, "q1") == "Toch iets."
    assert not closed.app.workplace.record.holds_words()


def test_points_that_nobody_switched_on_are_not_among_the_words(closed: Driver) -> None:
    rows = [row.id for row in words_of(closed).list.model().rows]
    assert rows == [one.id for one in (*closed.evening.points[:2], *closed.evening.quotes)]


def test_words_that_were_refused_can_be_let_go_of(closed: Driver) -> None:
    before = closed.evening
    words = words_of(closed)
    for way in ("Escape", "the stored words", "Escape"):
        choose(closed, "q1")
        closed.chord("Return")
        write(closed, " ")
        closed.chord("Return")
        assert words.holds_words()
        if way == "Escape":
            closed.chord("Escape")
        else:
            write(closed, before.quotes[1].text)
            closed.chord("Return")
        assert not words.holds_words()
        choose(closed, "q2")
        choose(closed, "q1")
        assert words.field.toPlainText() == before.quotes[1].text
    assert closed.evening == before


def test_two_mended_quotes_on_their_way_are_each_stored_once(closed: Driver) -> None:
    words, go = words_of(closed), threading.Event()
    before = closed.evening
    closed.app.desk.writer.look(lambda _books: go.wait(20))
    for quote, text in (("q1", "Een"), ("q2", "Een")):
        words.list.setFocus()
        words.list.choose(quote)
        words.field.setFocus()
        words.field.selectAll()
        QTest.keyClicks(words.field, text)
        QTest.keyClick(words.field, Qt.Key.Key_Return)
    go.set()
    closed.settle()
    assert (text_of(closed, "q1"), text_of(closed, "q2")) == ("Een", "Een")
    assert not words.holds_words()
    closed.do(c.UndoWords)
    closed.do(c.UndoWords)
    choose(closed, "q1")
    closed.chord("Return")
    words.list.setFocus()
    closed.settle()
    assert closed.evening == before


def test_words_that_were_left_with_esc_come_back_with_up(closed: Driver) -> None:
    choose(closed, "q1")
    closed.chord("Return")
    write(closed, "Half verbeterd")
    closed.chord("Esc")
    assert words_of(closed).field.toPlainText() == "gezegd 1"
    choose(closed, "q1")
    closed.chord("Return")
    closed.chord("Up")
    assert words_of(closed).field.toPlainText() == "Half verbeterd"
    closed.chord("Return")
    assert text_of(closed, "q1") == "Half verbeterd"


def test_a_point_has_no_voice(closed: Driver) -> None:
    choose(closed, closed.evening.points[0].id)
    assert not words_of(closed).voices.isVisible()
    choose(closed, "q0")
    assert words_of(closed).voices.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_list_and_field_have_room_on_a_small_screen(closed: Driver, scale: float, scheme: SchemeChoice) -> None:
    closed.app.preferences.choose(Settings(scheme=scheme, text_scale=scale))
    closed.app.window.resize(1280, 640)
    closed.settle()
    choose(closed, "q1")
    words, page = words_of(closed), closed.app.workplace.record
    assert words.list.height() >= words.list.visualRect(words.list.currentIndex()).height()
    places = [
        QRect(part.mapTo(page, part.rect().topLeft()), part.size())
        for part in (words.list, words.field, words.voices, words.delete, words.undo)
    ]
    for number, place in enumerate(places):
        assert page.rect().contains(place)
        assert not any(place.intersects(other) for other in places[number + 1 :])


def test_after_opening_the_evening_again_the_mended_words_are_there(closed: Driver) -> None:
    choose(closed, "q1")
    closed.chord("Return")
    write(closed, "Beter gezegd.")
    closed.chord("Return")
    closed.source.move(timedelta(minutes=5).total_seconds())
    closed.do(c.ReopenEvening)
    assert text_of(closed, "q1") == "Beter gezegd."
    assert closed.evening.run.is_running


def test_a_note_that_was_not_stored_before_the_closing_is_stored_when_the_evening_is_opened(
    drive: Callable[..., Driver],
) -> None:
    evening = evening_at(quotes=1)
    note = replace(evening.quotes[0], id="n1", text="Nog net gezegd.")
    closed = replace(evening.run, closed_at=DOORS + timedelta(hours=2))
    driver = drive(replace(evening, run=closed, draft=Draft(waiting=(note,))))
    driver.do(c.OpenEvening, id=evening.id)
    driver.settle()
    assert text_of(driver, "n1") == "Nog net gezegd."


def with_names(closed: Driver) -> Driver:
    for number, words in enumerate(("dat zei Noor gisteren", "dat zei meneer Jansen")):
        closed.do(c.EditQuote, id=f"q{2 * number}", text=words)
    return closed


def test_one_click_goes_to_the_quotes_with_names_one_after_the_other(closed: Driver) -> None:
    page = closed.app.workplace.record
    assert page.names.isHidden()
    with_names(closed)
    assert page.names.label() == "2 citaten met namen: bekijken"
    for expected in ("q0", "q2", "q0"):
        QTest.mouseClick(page.names, Qt.MouseButton.LeftButton)
        closed.settle()
        row = page.words.list.row()
        assert page.part.current() == "words"
        assert row is not None
        assert row.id == expected


def test_the_words_of_the_chosen_quote_are_masked_with_one_click_and_come_back(closed: Driver) -> None:
    page = with_names(closed).app.workplace.record
    QTest.mouseClick(page.names, Qt.MouseButton.LeftButton)
    closed.settle()
    QTest.mouseClick(page.words.hide_names, Qt.MouseButton.LeftButton)
    closed.settle()
    assert closed.evening.quotes[0].text == "dat zei [naam] gisteren"
    assert page.words.field.toPlainText() == "dat zei [naam] gisteren"
    assert page.words.hide_names.isHidden()
    assert page.names.label() == "1 citaat met namen: bekijken"
    QTest.mouseClick(page.words.undo, Qt.MouseButton.LeftButton)
    closed.settle()
    assert closed.evening.quotes[0].text == "dat zei Noor gisteren"
