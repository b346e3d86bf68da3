"""The clicker: the settings learn its buttons by having them pressed, and none of them ever costs a word."""

from collections.abc import Callable

import pytest

from app.live.notes.enter_key import Mode
from app.models.evening import StageMode
from app.settings import Settings
from app.wording.key_rules import RefusedChord, why_no_clicker
from tests.driving import Driver, evening_at

pytestmark = pytest.mark.usefixtures("undrawn")

LEARNED = (("black", "Esc"), ("black", "F5"), ("next_step", "Right"), ("previous_step", "Left"))


def learn(driver: Driver, command: str, *chords: str) -> None:
    """Let a command learn these buttons in the settings, and close them."""
    driver.chord("Ctrl+,")
    for chord in chords:
        button = driver.app.workplace.sheets.settings.clicker.button(command)
        button.setFocus()
        driver.chord("Return")
        driver.chord(chord)
    driver.app.workplace.sheets.put_away()
    driver.settle()


@pytest.fixture
def clicked(dialogue: Driver) -> Driver:
    """Return the app with a clicker that was learned, the cursor in the note."""
    dialogue.app.preferences.choose(Settings(clicker=LEARNED))
    dialogue.settle()
    assert dialogue.cursor() is dialogue.field
    return dialogue


def mode(driver: Driver) -> StageMode:
    return driver.evening.stage.mode


def test_a_button_that_is_pressed_is_learned_beside_the_key_and_stays_so(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at())
    learn(driver, "black", "F5", "Esc")
    assert driver.app.settings.clicker == (("black", "F5"), ("black", "Esc"))
    assert driver.app.workplace.sheets.settings.clicker.button("black").label() == "F5 · Esc"
    driver = drive()
    for chord, expected in (("F5", StageMode.BLACK), ("Esc", StageMode.LIVE), ("F8", StageMode.BLACK)):
        driver.chord(chord)
        assert mode(driver) is expected, chord


def test_what_was_learned_is_forgotten_by_a_button(driver: Driver) -> None:
    learn(driver, "black", "F5")
    driver.chord("Ctrl+,")
    clicker = driver.app.workplace.sheets.settings.clicker
    clicker.forget("black").setFocus()
    driver.chord("Space")
    assert driver.app.settings.clicker == ()
    assert not clicker.forget("black").isVisible()


@pytest.mark.parametrize(
    ("chord", "why"),
    [
        (".", RefusedChord.SIGN),
        ("b", RefusedChord.SIGN),
        *((chord, RefusedChord.TYPING) for chord in ("Up", "Down", "Return", "Enter", "Del", "Backspace", "Space")),
        ("Tab", RefusedChord.TYPING),
        ("Ctrl+V", RefusedChord.SYSTEM),
    ],
)
def test_a_button_that_types_or_moves_cannot_be_used_and_the_setting_says_so(
    dialogue: Driver, chord: str, why: RefusedChord
) -> None:
    assert why_no_clicker(chord) is why
    if chord == "Tab":
        return  # it leaves the button
    learn(dialogue, "black", chord)
    assert dialogue.app.settings.clicker == ()
    assert "niet" in dialogue.app.workplace.sheets.settings.status.text()


def test_a_button_that_is_the_key_of_another_command_is_refused_and_that_of_its_own_works_already(
    dialogue: Driver,
) -> None:
    before = dialogue.evening.run
    learn(dialogue, "black", "F7")
    status = dialogue.app.workplace.sheets.settings.status
    assert "F7" in status.text()
    learn(dialogue, "next_step", "PgDown")
    assert "PgDn" in status.text()
    assert dialogue.app.settings.clicker == ()
    assert dialogue.evening.run == before


def test_esc_leaves_an_edit_first_and_counts_only_when_it_has_nothing_to_do(clicked: Driver) -> None:
    clicked.chord("Up")
    assert clicked.app.pen.mode is Mode.EDIT
    clicked.chord("Esc")
    assert (clicked.app.pen.mode, mode(clicked)) == (Mode.NOTE, StageMode.LIVE)
    clicked.chord("Ctrl+Up")
    clicked.chord("Esc")
    assert mode(clicked) is StageMode.LIVE, "it let go of the chosen quote"
    clicked.chord("Esc")
    assert mode(clicked) is StageMode.BLACK


def test_esc_closes_what_is_open_first(clicked: Driver) -> None:
    clicked.chord("F1")
    clicked.chord("Esc")
    assert not clicked.app.workplace.sheets.is_any_open()
    assert mode(clicked) is StageMode.LIVE


def test_esc_closes_the_list_of_what_to_leave_out_first(clicked: Driver) -> None:
    clicked.chord("Ctrl+Shift+O")
    strip = clicked.app.workplace.run.catch_up
    assert strip.isVisible()
    clicked.chord("Esc")
    assert (strip.isVisible(), mode(clicked)) == (False, StageMode.LIVE)
    clicked.chord("Esc")
    assert mode(clicked) is StageMode.BLACK


def test_esc_counts_while_a_note_is_half_typed_and_leaves_the_words(clicked: Driver) -> None:
    clicked.type("half getypt")
    clicked.chord("Esc")
    assert (mode(clicked), clicked.field.toPlainText()) == (StageMode.BLACK, "half getypt")


def test_arrows_count_only_while_no_text_is_in_the_note(clicked: Driver) -> None:
    first = clicked.evening.run.step
    clicked.chord("Right", 2)
    assert clicked.evening.run.step == first + 2
    clicked.chord("Left")
    assert clicked.evening.run.step == first + 1
    clicked.type("ab")
    clicked.chord("Left")
    clicked.type("x")
    assert (clicked.field.toPlainText(), clicked.evening.run.step) == ("axb", first + 1)
    clicked.app.workplace.run.agenda.setFocus()
    clicked.chord("Right")
    assert clicked.evening.run.step == first + 1, "there is text, though the keyboard is elsewhere"


def test_without_a_clicker_these_keys_are_no_commands(dialogue: Driver) -> None:
    before = dialogue.evening
    for chord in ("Esc", "Left", "Right", "F5"):
        dialogue.chord(chord)
    assert dialogue.evening == before


def test_a_key_that_a_command_got_later_is_that_command(clicked: Driver) -> None:
    dialogue = clicked
    dialogue.chord("Ctrl+,")
    dialogue.app.workplace.sheets.settings.keys.button("pause").setFocus()
    dialogue.chord("Return")
    dialogue.chord("F5")
    assert dialogue.app.settings.clicker == tuple(pair for pair in LEARNED if pair[1] != "F5")
    dialogue.app.workplace.sheets.put_away()
    dialogue.settle()
    dialogue.chord("F5")
    assert (dialogue.evening.run.paused_at is not None, mode(dialogue)) == (True, StageMode.LIVE)
