"""Run by test_typing_at_x under Xvfb and openbox: the real window, with the keys and the mouse of a real X server.

Prints one line of JSON: what became of each scene.
"""

import json
import sqlite3
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.live.notes.outbox import Way
from app.services.writer.books import STORE_NAME
from app.views.widgets.controls.button import Button
from tests.driving import Driver, evening_at, keep

Scene = Callable[[Driver], None]


def xdo(driver: Driver, *words: str) -> None:
    """Let the X server press, and wait until the app has done with it."""
    process = subprocess.Popen(["xdotool", *words])
    driver.wait(lambda: process.poll() is not None)
    for _ in range(4):  # what is pressed comes by way of the server
        driver.pass_time(0.5)


def type_words(driver: Driver, words: str) -> None:
    xdo(driver, "type", "--delay", "4", words)


def reads(driver: Driver, words: str) -> None:
    """Wait until these words stand in the field, and no others."""
    driver.wait(lambda: driver.field.toPlainText() == words, 5)


def key(driver: Driver, *chords: str) -> None:
    for chord in chords:
        xdo(driver, "key", chord)


def click(driver: Driver, widget: QWidget, place: QPoint, times: int = 1) -> None:
    at = widget.mapToGlobal(place)
    xdo(driver, "mousemove", str(at.x()), str(at.y()), "click", "--repeat", str(times), "--delay", "40", "1")


def row(driver: Driver, block: str) -> QPoint:
    """Return where a block stands in the agenda."""
    agenda = driver.app.workplace.run.agenda
    ids = [each.id for each in driver.evening.agenda.blocks]
    return QPoint(agenda.visualRect(agenda.model().index(ids.index(block), 0)).center())


def said(driver: Driver) -> list[str]:
    return [quote.text for quote in driver.evening.quotes]


def a_click_in_the_agenda_leaves_the_keyboard_in_the_note(driver: Driver) -> None:
    agenda = driver.app.workplace.run.agenda
    click(driver, agenda.viewport(), row(driver, "pauze"))
    type_words(driver, "Ik vind het fijn")
    key(driver, "Return")
    assert said(driver)[-1] == "Ik vind het fijn"
    assert driver.evening.run.block == "dialoog"


def a_double_click_jumps_once_and_the_next_sentence_is_a_note(driver: Driver) -> None:
    agenda = driver.app.workplace.run.agenda
    click(driver, agenda.viewport(), row(driver, "pauze"), times=2)
    assert driver.evening.run.block == "pauze"
    driver.go_to("dialoog")
    type_words(driver, "nog een zin")
    key(driver, "Return")
    assert said(driver)[-1] == "nog een zin"
    assert driver.evening.run.block == "dialoog"


def words_typed_in_the_agenda_go_to_the_note_and_enter_saves_them(driver: Driver) -> None:
    agenda = driver.app.workplace.run.agenda
    key(driver, "F6", "Down")
    assert driver.cursor() is agenda
    type_words(driver, " al in de agenda")
    reads(driver, " al in de agenda")
    key(driver, "Return")
    assert said(driver)[-1] == "al in de agenda"
    assert driver.evening.run.block == "dialoog"


def enter_jumps_for_who_came_with_f6(driver: Driver) -> None:
    key(driver, "F6", "Down", "Return")
    assert driver.evening.run.block != "dialoog"
    driver.go_to("dialoog")
    driver.field.setFocus()


def a_dead_key_in_the_agenda_makes_its_letter_in_the_note(driver: Driver) -> None:
    key(driver, "F6", "dead_diaeresis", "e")
    reads(driver, "ë")
    driver.field.clear()


def a_composed_letter_in_a_list_goes_to_the_note(driver: Driver) -> None:
    key(driver, "F6", "F6", "Multi_key", "o", "e")
    reads(driver, "œ")
    driver.field.clear()


def space_presses_a_button_that_tab_went_to_and_letters_go_to_the_note(driver: Driver) -> None:
    pen = driver.app.pen
    button = driver.app.workplace.run.prompts._follow
    for _ in range(60):
        if driver.application.focusWidget() is button:
            break
        key(driver, "Tab")
    assert driver.cursor() is button
    follows = pen.draft.follows
    key(driver, "space")
    assert pen.draft.follows is not follows
    key(driver, "Return")
    assert pen.draft.follows is follows
    type_words(driver, "letters")
    reads(driver, "letters")
    driver.field.clear()


def wiping_two_words_by_the_word_leaves_every_quote(driver: Driver) -> None:
    before = said(driver)
    type_words(driver, "twee woorden")
    key(driver, "ctrl+BackSpace", "ctrl+BackSpace", "ctrl+BackSpace")
    reads(driver, "")
    assert said(driver) == before
    key(driver, "ctrl+z", "ctrl+z")
    reads(driver, "twee woorden")
    assert said(driver) == before


def wiping_with_alt_leaves_the_chosen_point(driver: Driver) -> None:
    before = driver.evening.points
    key(driver, "alt+Down", "alt+Down")
    assert driver.app.board.chosen_id is not None
    type_words(driver, "tekst")
    key(driver, "alt+BackSpace", "alt+BackSpace")
    assert driver.evening.points == before
    reads(driver, "tekst")


def a_refused_note_stays_in_the_list_and_out_of_the_next_sentence(driver: Driver) -> None:
    other = sqlite3.connect(driver.folder / STORE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        type_words(driver, "dit wacht")
        key(driver, "Return")
        driver.wait(lambda: [note.way for note in driver.app.pen.notes] == [Way.REFUSED])
        reads(driver, "")
        type_words(driver, "de volgende")
    finally:
        other.close()
    key(driver, "Return")
    driver.wait(lambda: driver.app.pen.notes == ())
    assert said(driver)[-2:] == ["dit wacht", "de volgende"]


def a_change_survives_the_esc_of_a_clicker(driver: Driver) -> None:
    before = said(driver)
    key(driver, "Up")
    type_words(driver, " en nog veel meer")
    reads(driver, f"{before[-1]} en nog veel meer")
    key(driver, "F5", "Escape")
    reads(driver, "")
    key(driver, "Up")
    reads(driver, f"{before[-1]} en nog veel meer")
    key(driver, "Return")
    driver.wait(lambda: said(driver)[-1] == f"{before[-1]} en nog veel meer")


def typing_replaces_the_words_a_new_point_begins_with(driver: Driver) -> None:
    key(driver, "ctrl+j", "ctrl+n")
    driver.wait(lambda: driver.field.toPlainText() != "")
    type_words(driver, "Bel eerder")
    reads(driver, "Bel eerder")
    key(driver, "Escape")


def the_keyboard_is_in_the_note_when_the_button_that_had_it_goes_away(driver: Driver) -> None:
    run = driver.app.workplace.run
    key(driver, "ctrl+shift+End")
    assert run.closing.isVisible()
    button = run.closing.findChildren(Button)[-1]
    for _ in range(60):
        if driver.application.focusWidget() is button:
            break
        key(driver, "Tab")
    assert driver.cursor() is button
    run.closing.close_strip()
    assert driver.cursor() is driver.field


SCENES: tuple[Scene, ...] = (
    a_click_in_the_agenda_leaves_the_keyboard_in_the_note,
    a_double_click_jumps_once_and_the_next_sentence_is_a_note,
    words_typed_in_the_agenda_go_to_the_note_and_enter_saves_them,
    enter_jumps_for_who_came_with_f6,
    a_dead_key_in_the_agenda_makes_its_letter_in_the_note,
    a_composed_letter_in_a_list_goes_to_the_note,
    space_presses_a_button_that_tab_went_to_and_letters_go_to_the_note,
    wiping_two_words_by_the_word_leaves_every_quote,
    wiping_with_alt_leaves_the_chosen_point,
    a_refused_note_stays_in_the_list_and_out_of_the_next_sentence,
    a_change_survives_the_esc_of_a_clicker,
    typing_replaces_the_words_a_new_point_begins_with,
    the_keyboard_is_in_the_note_when_the_button_that_had_it_goes_away,
)


def play(driver: Driver, scene: Scene) -> str:
    """Return what went wrong, or nothing; the next scene begins in the note, without words."""
    try:
        scene(driver)
    except Exception:
        return traceback.format_exc()
    finally:
        driver.field.clear()
        driver.field.setFocus()
        driver.settle()
    return ""


def main() -> None:
    # As on most Dutch laptops; a key that the layout lacks would be put on it while it is pressed.
    subprocess.run(["setxkbmap", "us", "-variant", "intl", "-option", "compose:menu"], check=True)
    with tempfile.TemporaryDirectory() as folder:
        keep(Path(folder), evening_at())
        driver = Driver(Path(folder))
        driver.wait(driver.app.window.isActiveWindow)
        outcome: dict[str, Any] = {scene.__name__: play(driver, scene) for scene in SCENES}
        driver.stop()
    print(json.dumps(outcome))


if __name__ == "__main__":
    sys.exit(main())
