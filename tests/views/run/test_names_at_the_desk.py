"""Names at the desk: one sees beforehand how the room will read it, masks what is stored, and lets a wrong word through."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.main import SETTINGS_NAME
from app.services.commands import commands as c
from app.views.widgets.room_line import RoomLine
from tests.driving import Driver, evening_at

pytestmark = pytest.mark.usefixtures("undrawn")

SAID = "gisteren zag ik Noor Bakker in de Aula"
MASKED = "gisteren zag ik [naam]"
TOGETHER = "Noor Bakker in de Aula"


def lines(driver: Driver) -> tuple[str, str, str]:
    """Return how the room reads the field, the quote at hand, and the chosen point; empty for what it reads as typed."""
    run = driver.app.workplace.run
    return run.composer.room.words(), run.card.room.words(), run.summary.room.words()


def test_the_quote_at_hand_says_beforehand_how_the_room_reads_it(dialogue: Driver) -> None:
    driver = dialogue
    assert lines(driver) == ("", "", "")
    driver.note(SAID)
    assert lines(driver)[1].endswith(f": {MASKED}")
    driver.chord("Ctrl+Up")
    driver.chord("Ctrl+Up")
    assert lines(driver)[1] == "", "that one is read as it was typed"
    driver.chord("Ctrl+Down", 2)
    driver.chord("Ctrl+B")
    assert driver.slide.quote == MASKED
    assert driver.evening.quotes[-1].text == SAID
    driver.chord("Ctrl+Shift+P")
    assert lines(driver)[1] == "", "what is parked never goes to the room"


def test_a_long_quote_shows_what_stands_around_its_first_masked_word(qapp: object) -> None:
    line = RoomLine()
    line.show_words("woord " * 60 + "en toen zei Noor dat " + "nog wat " * 60, frozenset())
    assert "zei [naam] dat" in line.words()
    assert len(line.words()) < 180
    line.show_words("niets aan de hand", frozenset())
    assert line.words() == ""


def test_a_message_says_while_it_is_typed_how_the_room_reads_it(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+E")
    driver.type("de auto van ")
    assert lines(driver)[0] == ""
    driver.type("Noor staat fout")
    assert lines(driver)[0].endswith(": de auto van [naam] staat fout")
    driver.chord("Return")
    assert driver.slide.message == "de auto van [naam] staat fout"
    assert lines(driver)[0] == ""


def test_a_message_of_two_lines_is_read_as_the_room_gets_it(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+E")
    driver.type("de auto van\nNoor staat fout")
    assert lines(driver)[0].endswith(": de auto van [naam] staat fout")


def test_a_note_in_the_field_says_nothing_of_the_room(dialogue: Driver) -> None:
    dialogue.type(SAID)
    assert lines(dialogue)[0] == ""


def test_a_point_says_beforehand_how_the_room_reads_it(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at("samenvatting"))
    driver.chord("Ctrl+N")
    driver.type("wij luisteren naar Noor")
    assert lines(driver)[0].endswith(": wij luisteren naar [naam]")
    driver.chord("Return")
    assert lines(driver)[0] == ""
    assert lines(driver)[2].endswith(": wij luisteren naar [naam]")
    driver.chord("PgDown")
    assert driver.slide.lines == ("wij luisteren naar [naam]",)
    driver.chord("Alt+Up")
    assert lines(driver)[2] == "", "a standard point goes as it stands"


def test_one_key_lets_a_word_through_and_the_settings_take_it_back(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at(school="De Vlieger"))
    driver.note("wij staan bij de Aula van Noor")
    driver.chord("Ctrl+B")
    driver.chord("Ctrl+Shift+M")
    assert driver.slide.quote == "wij staan bij de Aula van Noor", "both words are one name as it stands"
    kept = json.loads((driver.folder / SETTINGS_NAME).read_text(encoding="utf-8"))["fine_words"]
    assert kept == [["de vlieger", "aula van noor"]]
    assert "Aula van Noor" in driver.app.workplace.run.bar.status.text()
    driver.note("weer de Aula van Noor en dan Bakker")
    assert lines(driver)[1].endswith(": weer de Aula van Noor en dan [naam]")
    driver = drive()
    assert lines(driver)[1].endswith(": weer de Aula van Noor en dan [naam]"), "it is kept"
    driver.chord("Ctrl+,")
    [back] = driver.app.workplace.sheets.settings.fine_words.buttons()
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    driver.settle()
    assert lines(driver)[1].endswith(": weer de [naam] en dan [naam]")
    assert json.loads((driver.folder / SETTINGS_NAME).read_text(encoding="utf-8"))["fine_words"] == []


def test_a_click_lets_a_word_through_and_it_is_no_longer_underlined(dialogue: Driver) -> None:
    driver = dialogue
    driver.note("zij heeft dyslexie en Noor ook")
    room = driver.app.workplace.run.card.room
    assert [button.label().split(":")[0] for button in room.buttons()] == ["dyslexie", "Noor"]
    QTest.mouseClick(room.buttons()[0], Qt.MouseButton.LeftButton)
    driver.settle()
    assert lines(driver)[1].endswith(": zij heeft dyslexie en [naam] ook")
    driver.type("hij heeft ook dyslexie")
    document = driver.field.document()
    assert document.firstBlock().layout().formats() == []
    driver.chord("Ctrl+M")
    assert driver.field.toPlainText() == "hij heeft ook dyslexie"


def test_a_word_that_is_fine_at_one_school_is_masked_at_another(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at(school="De Vlieger"))
    driver.note("wij staan bij de Aula")
    driver.chord("Ctrl+Shift+M")
    assert lines(driver)[1] == ""
    driver.do(c.SetDetails, details=replace(driver.evening.details, school="De Meeuw"))
    assert lines(driver)[1].endswith(": wij staan bij de [naam]")


def test_with_an_empty_field_the_stored_words_are_masked_and_come_back(dialogue: Driver) -> None:
    driver = dialogue
    driver.note(SAID)
    driver.note("een ander citaat")
    driver.chord("Ctrl+Up", 2)
    driver.chord("Ctrl+M")
    assert [quote.text for quote in driver.evening.quotes[-2:]] == [MASKED, "een ander citaat"]
    assert lines(driver)[1] == ""
    assert "Ctrl+Z" in driver.app.workplace.run.bar.status.text()
    driver.do(c.UndoWords)
    assert driver.evening.quotes[-2].text == SAID


def test_with_words_in_the_field_those_are_masked_and_nothing_that_is_stored(dialogue: Driver) -> None:
    driver = dialogue
    driver.note(SAID)
    driver.type("ik zag Noor")
    driver.chord("Ctrl+M")
    assert driver.field.toPlainText() == "ik zag [naam]"
    assert driver.evening.quotes[-1].text == SAID


@pytest.mark.parametrize("chord", ["Ctrl+M", "Ctrl+Shift+M"])
def test_where_nothing_is_underlined_it_says_so(dialogue: Driver, chord: str) -> None:
    dialogue.chord(chord)
    assert "onderstreept" in dialogue.app.workplace.run.bar.status.text()
    assert dialogue.evening.quotes[-1].text == "gezegd 3"


def test_the_sheet_of_keys_says_which_names_are_not_found(dialogue: Driver) -> None:
    dialogue.chord("F1")
    words = dialogue.app.workplace.sheets.keys._about_names.text()
    assert "begin van een zin" in words
    assert "hoofdletters" in words
