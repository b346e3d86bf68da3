"""Tests of the theme tables in the real window: each form is filled in by keyboard or mouse, and nothing typed is lost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from app.main.samenspraak import SETTINGS_NAME
from app.models.harvest.harvest import FormField, FormVoice, Harvest
from app.models.said.dialogue import Mode, Voice
from app.reports import form_words
from app.reports.table_cards import HARVEST
from app.services.commands import commands as c
from app.settings import Settings, save_settings
from app.views.harvest.form_words import VOICE_NAMES
from app.views.run.tables.tables_pane import TablesPane
from app.views.widgets.fields.marked_line import MarkedLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.forms import LABELS, NAMES, form_text
from tests.driving import Driver, evening_at, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]


def at_tables(drive: Drive, tables: int = 4) -> Driver:
    return drive(evening_at("thematafels", groups=tables))


def pane(driver: Driver) -> TablesPane:
    shown = driver.app.workplace.run.centre.pane
    assert isinstance(shown, TablesPane)
    return shown


def seen(line: MarkedLine) -> QImage:
    return line.grab().toImage()


def amber_in(image: QImage) -> bool:
    """Tell whether a point of the underline is in a picture, but for its frame."""
    across, down = range(4, image.width() - 4), range(4, image.height() - 4)
    colours = (image.pixelColor(x, y) for y in down for x in across)
    return any(colour.red() > colour.blue() + 40 for colour in colours)


def form_of(driver: Driver, table: str) -> Harvest:
    return driver.evening.harvest(table) or Harvest(table)


FIELDS = {
    FormField.INSIGHT_1: "Ouders weten niet wie ze bellen",
    FormField.INSIGHT_2: "Drie mensen bellen over hetzelfde",
    FormField.INSIGHT_3: "Een naam helpt",
    FormField.SCHOOL: "Eén nummer met een naam",
    FormField.PARENTS: "Voor half negen bellen",
    FormField.OBSTACLE: "Tijd",
    FormField.SAYING: "Ik wil iemand die mijn kind kent",
    FormField.QUESTION: "Wie belt terug?",
    FormField.PITCH: "Eén nummer, één gezicht",
}


def test_a_form_is_filled_in_with_fourteen_keys_beside_its_words(drive: Drive) -> None:
    driver = at_tables(drive)
    before = driver.presses
    driver.chord("Ctrl+2")
    for field, words in FIELDS.items():
        assert driver.cursor() is pane(driver).form.lines[field]
        driver.type(words)
        if field in (FormField.SAYING, FormField.PITCH):
            driver.press(Qt.Key.Key_Tab)
            driver.press(Qt.Key.Key_Down)
        if field is not FormField.PITCH:
            driver.press(Qt.Key.Key_Tab)
    driver.settle()
    form = form_of(driver, "2")
    assert {field: form.text(field) for field in FormField} == FIELDS
    assert (form.saying_voice, form.presenter) == (Voice.PARENT, Voice.PARENT)
    assert driver.presses - before <= 14
    assert form_of(driver, "1").is_empty


@pytest.mark.usefixtures("dutch")
def test_a_field_is_called_on_the_screen_as_on_paper_and_in_the_record() -> None:
    assert {field: form_text(NAMES[field]) for field in FormField} == form_words.LABELS
    assert form_text(LABELS[FormField.INSIGHT_1]) == form_words.INSIGHTS
    assert form_text(VOICE_NAMES[FormVoice.PRESENTER]) == form_words.TELLS
    on_paper = [field.label for field in HARVEST.fields]
    on_screen = [words for field in FormField if (words := form_text(LABELS[field]))]
    assert on_paper == on_screen


def test_with_words_in_the_note_a_digit_saves_them_at_that_table_and_changes_nothing_else(drive: Drive) -> None:
    driver = at_tables(drive)
    driver.chord("Ctrl+2")
    driver.field.setFocus()
    driver.type("Bel mij maar")
    driver.chord("Ctrl+3")
    driver.settle()
    note = driver.evening.quotes[-1]
    assert (note.text, note.table_id) == ("Bel mij maar", "3")
    assert driver.app.pen.tables.chosen_id == "2"
    assert driver.cursor() is driver.field


def test_a_note_that_waits_is_saved_at_the_chosen_table_by_mouse_alone(drive: Drive) -> None:
    driver = at_tables(drive)
    here = pane(driver).form.note_here
    assert not here.isVisible(), "there is no note yet"
    driver.field.setFocus()
    driver.type("Bel mij maar")
    assert here.isVisible()
    QTest.mouseClick(pane(driver).board.cards[2], Qt.MouseButton.LeftButton)
    QTest.mouseClick(here, Qt.MouseButton.LeftButton)
    driver.settle()
    note = driver.evening.quotes[-1]
    assert (note.text, note.table_id) == ("Bel mij maar", "3")
    assert driver.field.toPlainText() == ""
    assert not here.isVisible()


def test_in_the_form_a_digit_goes_to_another_table_and_what_was_typed_stays_with_its_own(drive: Drive) -> None:
    driver = at_tables(drive)
    driver.field.setFocus()
    driver.type("wacht")
    QTest.mouseClick(pane(driver).board.cards[0], Qt.MouseButton.LeftButton)
    driver.type("half een zin")
    driver.chord("Ctrl+4")
    driver.settle()
    assert driver.field.toPlainText() == "wacht"
    assert form_of(driver, "1").insights[0] == "half een zin"
    assert pane(driver).form.lines[FormField.INSIGHT_1].text() == ""
    assert form_of(driver, "4").is_empty


def test_a_key_that_comes_to_a_full_form_selects_nothing_so_the_next_letter_wipes_no_words(drive: Drive) -> None:
    driver = at_tables(drive)
    for field, words in FIELDS.items():
        driver.do(c.FillIn, table="2", field=field, text=words)
    driver.chord("Ctrl+2")
    driver.type("!")
    driver.press(Qt.Key.Key_Return)
    driver.type("?")
    driver.press(Qt.Key.Key_Tab)
    driver.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    driver.type("?")
    driver.chord("Ctrl+3")
    assert form_of(driver, "2").insights == (
        FIELDS[FormField.INSIGHT_1] + "!",
        FIELDS[FormField.INSIGHT_2] + "??",
        FIELDS[FormField.INSIGHT_3],
    )


def test_what_is_typed_is_stored_a_moment_after_the_last_key(drive: Drive) -> None:
    driver = at_tables(drive)
    driver.chord("Ctrl+1")
    driver.type("Een naam helpt")
    driver.wait(lambda: form_of(driver, "1").insights[0] == "Een naam helpt", 2)
    driver.stop()
    assert stored_evening(driver.folder).harvests[0].insights[0] == "Een naam helpt"


def test_the_cards_say_in_words_how_far_each_form_is(drive: Drive) -> None:
    driver = at_tables(drive)
    driver.do(c.FillIn, table="1", field=FormField.PITCH, text="Eén nummer")
    driver.do(c.FillIn, table="2", field=FormField.SCHOOL, text="Bellen")
    states = [card.state.text() for card in pane(driver).board.cards]
    assert states == ["pitch klaar", "bezig · 1 van 9", "nog leeg", "nog leeg"]
    assert "nog geen gespreksleider" in pane(driver).board.cards[0].accessibleName()
    assert "gekozen" in pane(driver).board.cards[0].accessibleName()


def test_undo_gives_back_the_fields_of_one_form_and_the_keyboard_stays(drive: Drive) -> None:
    driver = at_tables(drive)
    driver.do(c.FillIn, table="2", field=FormField.PITCH, text="Blijft")
    driver.do(c.FillIn, table="1", field=FormField.PITCH, text="Eerst")
    driver.do(c.FillIn, table="1", field=FormField.OBSTACLE, text="Tijd")
    driver.chord("Ctrl+1")
    driver.chord("Ctrl+Z")
    assert form_of(driver, "1") == Harvest("1", pitch="Eerst")
    assert form_of(driver, "2").pitch == "Blijft"
    assert pane(driver).form.isAncestorOf(driver.cursor())


def test_a_long_pitch_and_a_name_in_it_are_pointed_at_and_never_refused(drive: Drive) -> None:
    driver = at_tables(drive)
    driver.chord("Ctrl+1")
    line = pane(driver).form.lines[FormField.PITCH]
    line.setFocus()
    driver.type("Bel Daan de Vries " + "woord " * 12)
    assert pane(driver).form._fields._count.text() == "16 van 15 woorden"
    assert "[naam]" in pane(driver).form.room.words()
    driver.press(Qt.Key.Key_Tab)
    assert form_of(driver, "1").pitch.startswith("Bel Daan de Vries")


def test_a_name_is_underlined_in_every_field_and_let_through_or_masked_by_key_and_click(drive: Drive) -> None:
    driver = at_tables(drive)
    driver.chord("Ctrl+1")
    form = pane(driver).form
    for field, line in form.lines.items():
        line.setFocus()
        line.setText("")
        plain = seen(line)
        driver.type("bel Daan nu")
        assert form.room.words() == (
            "De zaal leest: bel [naam] nu" if field is FormField.PITCH else "Kan op iemand wijzen:"
        )
        named = seen(line)
        line.setText("bel daan nu")
        assert amber_in(named)
        assert not amber_in(plain)
        assert not amber_in(seen(line))
    form.lines[FormField.OBSTACLE].setFocus()
    driver.type(" of Noor en Daan")
    driver.chord("Ctrl+Shift+M")
    assert [button.label() for button in form.room.buttons()] == ["Daan: mag zo"]
    QTest.mouseClick(form.room.buttons()[0], Qt.MouseButton.LeftButton)
    assert not form.room.isVisible()
    form.lines[FormField.OBSTACLE].setFocus()
    driver.type(" of Fatima")
    driver.chord("Ctrl+M")
    assert form_of(driver, "1").obstacle == "bel daan nu of Noor en Daan of [naam]"


def test_without_tables_one_press_makes_one_group_with_one_form(drive: Drive) -> None:
    driver = at_tables(drive, 0)
    assert not pane(driver).form.isVisible()
    QTest.mouseClick(pane(driver).one_group, Qt.MouseButton.LeftButton)
    driver.settle()
    assert len(driver.evening.seating.tables) == 1
    assert pane(driver).form.isVisible()


def test_a_table_from_ten_is_gone_to_by_nought_its_number_and_enter(drive: Drive) -> None:
    driver = at_tables(drive, 12)
    driver.field.setFocus()
    driver.chord("Ctrl+0")
    driver.note("11")
    assert driver.cursor() is pane(driver).form.lines[FormField.INSIGHT_1]
    driver.type("van elf")
    driver.chord("Ctrl+0")
    driver.note("12")
    driver.type("van twaalf")
    driver.chord("Ctrl+0")
    driver.press(Qt.Key.Key_Escape)
    assert pane(driver).form.isAncestorOf(driver.cursor())
    assert (form_of(driver, "11").insights[0], form_of(driver, "12").insights[0]) == ("van elf", "van twaalf")
    assert driver.app.pen.mode is Mode.NOTE


def test_a_note_is_saved_at_a_table_from_ten_by_nought_its_number_and_enter(drive: Drive) -> None:
    driver = at_tables(drive, 12)
    driver.type("Bel mij maar")
    driver.chord("Ctrl+0")
    driver.note("99")
    assert driver.app.pen.mode is Mode.TABLE
    driver.field.clear()
    driver.note("12")
    note = driver.evening.quotes[-1]
    assert (note.text, note.table_id) == ("Bel mij maar", "12")
    assert (driver.field.toPlainText(), driver.app.pen.mode) == ("", Mode.NOTE)
    driver.type("en deze")
    driver.chord("Ctrl+0")
    driver.chord("Ctrl+3")
    assert driver.evening.quotes[-1].table_id == "3"


def test_half_a_number_is_no_note_after_the_block_or_a_restart(drive: Drive) -> None:
    driver = at_tables(drive, 12)
    driver.type("wacht")
    driver.chord("Ctrl+0")
    driver.type("1")
    driver = drive()
    assert (driver.app.pen.mode, driver.field.toPlainText()) == (Mode.NOTE, "wacht")
    driver.chord("Ctrl+0")
    driver.type("1")
    driver.do(c.NextBlock)
    assert (driver.app.pen.mode, driver.field.toPlainText()) == (Mode.NOTE, "wacht")


@pytest.mark.usefixtures("dutch")
def test_the_form_and_the_sheet_of_keys_say_what_the_digits_do_now(drive: Drive) -> None:
    driver = at_tables(drive)
    hint = pane(driver).form._hint
    assert hint.text() == "Ctrl+1…4 opent dat formulier"
    driver.type("Bel")
    assert hint.text() == "Ctrl+1…4 slaat deze notitie op bij die tafel"
    driver.chord("F1")
    said = {label.text() for label in driver.app.workplace.sheets.keys.findChildren(PlainLabel)}
    assert "Nu: Ctrl+1…4 slaat deze notitie op bij die tafel" in said
    driver.chord("F1")
    pane(driver).form.take_keyboard()
    assert hint.text() == "Ctrl+1…4 opent dat formulier"


def test_what_asks_for_words_of_its_own_brings_the_keyboard_from_a_form_to_the_note(drive: Drive) -> None:
    driver = at_tables(drive)
    driver.chord("Ctrl+1")
    driver.type("half")
    driver.chord("Ctrl+E")
    driver.note("Nog vijf minuten")
    assert driver.evening.stage.message == "Nog vijf minuten"
    assert form_of(driver, "1").insights[0] == "half"


def test_the_voice_of_the_saying_is_chosen_by_mouse_too(drive: Drive) -> None:
    driver = at_tables(drive)
    choice = pane(driver).form.voices[FormVoice.SAYING]
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    driver.settle()
    assert form_of(driver, "1").saying_voice is Voice.SCHOOL


def test_a_voice_is_chosen_by_its_first_letters_and_enter_goes_on(drive: Drive) -> None:
    driver = at_tables(drive)
    notes = len(driver.evening.quotes)
    pane(driver).form.lines[FormField.SAYING].setFocus()
    for words, letters in (("Zeg het eens", "school"), ("Wie bel ik?", ""), ("Bel ons ook", "leer")):
        driver.type(words)
        driver.chord("Return")
        for letter in letters:
            driver.chord(letter)
        if letters:
            driver.chord("Return")
    form = form_of(driver, "1")
    assert (form.saying_voice, form.presenter) == (Voice.SCHOOL, Voice.PUPIL)
    assert (form.question, form.pitch) == ("Wie bel ik?", "Bel ons ook")
    assert len(driver.evening.quotes) == notes, "no word of a form becomes a note"


def test_nothing_of_a_form_reaches_the_room_while_they_talk(drive: Drive) -> None:
    driver = at_tables(drive)
    before = driver.slide
    driver.do(c.FillIn, table="1", field=FormField.PITCH, text="Geheim")
    driver.pass_time(1)
    assert driver.slide == before


@pytest.mark.parametrize(
    ("width", "height", "scale", "tables"),
    [(1280, 640, 1.5, 4), (1280, 640, 1.5, 12), (1366, 768, 2.0, 4), (1366, 768, 2.0, 12), (1280, 640, 1.0, 12)],
)
def test_the_field_one_types_in_is_whole_in_sight_however_large_the_text(
    drive: Drive, tmp_path: Path, width: int, height: int, scale: float, tables: int
) -> None:
    save_settings(tmp_path / SETTINGS_NAME, Settings(text_scale=scale))
    driver = at_tables(drive, tables)
    driver.chord("Ctrl+2")
    driver.app.window.resize(width, height)
    driver.pass_time(5 * 60)
    form = pane(driver).form
    for field, line in form.lines.items():
        if field is not FormField.INSIGHT_1:  # there the keyboard is, from before the window was small
            line.setFocus()
        driver.settle()
        port = form._scroll.viewport()
        assert port.rect().contains(line.rect().translated(line.mapTo(port, QPoint()))), field
    cards = [card for card in pane(driver).board.cards if card.isVisible()]
    assert any("gekozen" in card.accessibleName() for card in cards)
    assert all(card.height() >= card.minimumSizeHint().height() for card in cards)


def test_where_the_cards_have_no_room_the_form_says_who_leads_its_table(drive: Drive) -> None:
    driver = at_tables(drive, 12)
    driver.do(c.PutTable, table=replace(driver.evening.seating.tables[1], leader="teamleider"))
    driver.chord("Ctrl+1")
    assert "nog geen gespreksleider" in pane(driver).form.title.text()
    driver.chord("Ctrl+2")
    assert "teamleider" in pane(driver).form.title.text()


def test_where_the_cards_say_who_leads_the_form_does_not_say_it_again(drive: Drive) -> None:
    driver = at_tables(drive, 4)
    driver.chord("Ctrl+1")
    assert "gespreksleider" not in pane(driver).form.title.text()
