"""Another text size, scheme or key: what is on the screen changes in place, and nothing that was begun is lost."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from app.settings import Settings
from app.views.theme.tokens import DARK, LIGHT
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.key_cap import KeyCap
from app.views.widgets.words.plain_label import PlainLabel
from tests.driving import Driver, evening_at

Drive = Callable[..., Driver]

LARGE = Settings(scheme="dark", text_scale=1.5, keys=(("next_step", "Ctrl+W"), ("prompt_1", "Ctrl+Shift+7")))


def choose(driver: Driver, settings: Settings) -> None:
    driver.app.preferences.choose(settings)
    driver.see_look()
    driver.settle()
    driver.settle()


def picture(driver: Driver) -> QImage:
    """Return the window without the cursor that blinks."""
    driver.settle()
    here = driver.application.focusWidget()
    if here is not None:
        here.clearFocus()
    driver.settle()
    return driver.app.window.grab().toImage()


def show_start(driver: Driver) -> None:
    driver.app.workplace.go_home()


def show_desk(driver: Driver) -> None:
    driver.app.workplace.take_keyboard()


def show_preparation(driver: Driver) -> None:
    driver.app.workplace.bar.tabs.setCurrentIndex(0)


def show_keys(driver: Driver) -> None:
    driver.app.actions.do("keys")


def show_details(driver: Driver) -> None:
    driver.app.actions.do("details")


def show_settings(driver: Driver) -> None:
    driver.app.actions.do("settings")


PLACES = [show_start, show_preparation, show_desk, show_keys, show_details, show_settings]


@pytest.mark.parametrize("show", PLACES)
@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, 1.5), (1280, 640, 2.0)])
def test_what_is_restyled_looks_as_if_it_was_made_so(
    drive: Drive, show: Callable[[Driver], None], width: int, height: int, scale: float
) -> None:
    wanted = replace(LARGE, text_scale=scale)
    # The first start makes the backup that the settings list; half a second later no figure is about to change.
    drive(evening_at(quotes=8)).source.move(0.5)
    driver = drive()
    driver.app.window.resize(width, height)
    show(driver)
    driver.settle()
    choose(driver, wanted)
    restyled = picture(driver)
    driver = drive()
    assert driver.app.settings == wanted
    driver.app.window.resize(width, height)
    show(driver)
    driver.wait(lambda: picture(driver) == restyled)  # a card that is made under load lies still only after a moment


def test_that_check_sees_a_measure_that_does_not_follow(drive: Drive) -> None:
    driver = drive(evening_at(quotes=8))
    driver.app.workplace.run.bar.layout().setProperty("measures", None)
    choose(driver, LARGE)
    restyled = picture(driver)
    driver = drive()
    assert picture(driver) != restyled


def test_back_in_the_first_size_all_is_as_it_was(drive: Drive) -> None:
    driver = drive(evening_at(quotes=8))
    before = picture(driver)
    choose(driver, LARGE)
    choose(driver, Settings())
    assert picture(driver) == before


def test_a_half_filled_form_stays(driver: Driver) -> None:
    form = driver.app.workplace.start.new
    form.title.setText("Ouders aan zet")
    form.school.setFocus()
    form.school.setText("De Vlie")
    form.school.setCursorPosition(3)
    choose(driver, LARGE)
    assert driver.app.workplace.start.new is form
    assert (form.title.text(), form.school.text(), form.school.cursorPosition()) == ("Ouders aan zet", "De Vlie", 3)
    assert driver.cursor() is form.school


def test_the_quiet_underline_takes_the_colours_that_are_on(dialogue: Driver) -> None:
    dialogue.type("meneer Jansen")

    def underlines() -> set[str]:
        formats = dialogue.field.document().firstBlock().layout().formats()
        return {part.format.underlineColor().name().upper() for part in formats}

    assert underlines() == {LIGHT.amber.upper()}
    choose(dialogue, Settings(scheme="dark"))
    assert underlines() == {DARK.amber.upper()}
    assert dialogue.field.toPlainText() == "meneer Jansen"


def test_the_question_whether_to_close_stays(dialogue: Driver) -> None:
    driver = dialogue
    driver.type("half")
    driver.chord("Ctrl+Shift+End")
    assert driver.app.workplace.run.closing.asks()
    choose(driver, LARGE)
    assert driver.app.workplace.run.closing.asks()
    assert driver.cursor() is driver.field
    assert driver.field.toPlainText() == "half"
    driver.chord("Ctrl+Shift+End")
    assert driver.evening.run.closed_at is not None


def test_a_record_is_written_in_the_new_size_where_one_was_reading(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+Shift+End", 2)
    text = driver.app.workplace.record.text
    words, before = text.toPlainText(), text.document().size().height()
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum() // 2)
    read = text.cursorForPosition(QPoint(0, 0)).block().text()
    assert read
    choose(driver, replace(LARGE, text_scale=2.0))
    assert text.toPlainText() == words
    assert text.document().size().height() > before
    assert text.cursorForPosition(QPoint(0, 0)).block().text() == read


def test_another_key_is_named_wherever_it_is_shown(drive: Drive) -> None:
    driver = drive()
    driver.create()
    run = driver.app.workplace.run
    assert "PgDn" in run.now._next.text()
    assert "PgDn" in run.card.words()
    driver.chord("F1")
    choose(driver, Settings(keys=(("next_step", "Ctrl+W"),)))
    assert "Ctrl+W" in run.now._next.text()
    assert "Ctrl+W" in run.card.words()
    shown = [button.accessibleName() for button in driver.app.window.findChildren(Button)]
    assert any("Ctrl+W" in name for name in shown)
    assert not any("PgDn" in name.split()[-1:] for name in shown)
    caps = {cap.accessibleName() for cap in driver.app.workplace.sheets.keys.findChildren(KeyCap)}
    assert "Ctrl+W" in caps
    assert "PgDn" not in caps
    driver.chord("Esc")
    driver.app.workplace.take_keyboard()
    driver.chord("PgDown")
    assert driver.evening.run.block is None, "the old key does nothing any more"
    driver.chord("Ctrl+W")
    assert driver.evening.run.block is not None


def test_the_settings_name_keys_as_the_caps_do(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+,")
    sheet = driver.app.workplace.sheets.settings
    press_key(driver, "next_step", "Shift+PgDown")
    assert "Shift+PgDn" in sheet.status.text()
    assert sheet.keys.button("next_step").label() == "PgDn"
    press_key(driver, "next_step", "Alt+PgUp")
    assert driver.app.settings.keys == (("next_step", "Alt+PgUp"),)
    assert sheet.keys.button("next_step").label() == "Alt+PgUp"


def press_key(driver: Driver, command: str, chord: str) -> None:
    button = driver.app.workplace.sheets.settings.keys.button(command)
    button.setFocus()
    driver.chord("Space")
    driver.chord(chord)


def test_a_button_that_waits_for_a_key_goes_on_while_the_size_changes(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+,")
    sheet = driver.app.workplace.sheets.settings
    button = sheet.keys.button("pause")
    button.setFocus()
    driver.chord("Return")
    choose(driver, LARGE)
    assert button.is_listening
    assert driver.cursor() is button
    assert sheet._text.currentData() == LARGE.text_scale


def test_a_refusal_names_the_key_as_it_is_now(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+Shift+End", 2)
    driver.chord("PgDown")
    assert "F12" in driver.app.workplace.record.status.text()
    choose(driver, Settings(keys=(("undo_clock", "Ctrl+U"), ("panes", "F10"))))
    driver.chord("PgDown")
    assert "Ctrl+U" in driver.app.workplace.record.status.text()
    driver.chord("F1")
    headings = {label.text() for label in driver.app.workplace.sheets.keys.findChildren(PlainLabel)}
    assert "In de agenda (F10)" in headings


PARTS = ("tasks", "themes", "agenda", "people", "groups", "doors")


def test_parts_shown_later_look_as_if_they_were_made_so(drive: Drive) -> None:
    wanted = replace(LARGE, text_scale=2.0)
    drive(evening_at(quotes=2)).source.move(0.5)
    driver = drive()
    for part in PARTS:
        show_part(driver, part)
    driver.app.preferences.choose(wanted)
    restyled = {part: picture(show_part(driver, part)) for part in reversed(PARTS)}
    driver = drive()
    assert [part for part in PARTS if picture(show_part(driver, part)) != restyled[part]] == []


def show_part(driver: Driver, part: str) -> Driver:
    show_preparation(driver)
    driver.app.workplace.pages.prepare.go_to(part)
    return driver
