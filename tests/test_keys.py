"""The contract of the keys: each works while one types, leaves the words alone, and stands in one table only."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit

from app.live.notes.drafts import aimed
from app.live.notes.enter_key import Mode
from app.live.room.screens import BeamerState
from app.models.aftercare.closing_tonight import offered
from app.models.agenda.agenda import Show
from app.models.evening import StageMode
from app.models.followup.followup import Answer, AnswerKind
from app.models.said.dialogue import Quote, Voice
from app.services.commands import commands as c
from app.views.sheets.key_button import KeyButton
from app.views.widgets.controls.key_cap import KeyCap
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.key_rules import RefusedChord, is_usable, why_no_command
from app.wording.key_table import BY_COMMAND, CONTRACT
from app.wording.keys import chords, clashes, meaning, native
from tests.driving import Driver, evening_at, slow

pytestmark = pytest.mark.usefixtures("undrawn")

WORDS = (
    "o ja, dat herken ik wel: wij horen pas iets van school als het mis is, en dan is het eigenlijk al te laat. "
    "Een berichtje tussendoor, ook als het goed gaat, zou ons echt helpen. Kan dat? s f p"
)
TEXT = (WORDS + " en zo gaan we door")[:200].ljust(200, "x")

Check = Callable[[], bool]
Deed = Callable[[Driver], Check]


@pytest.fixture
def driver(dialogue: Driver) -> Driver:
    """Return the app in the middle of a dialogue, the cursor in the field."""
    assert dialogue.cursor() is dialogue.field
    return dialogue


def reset(driver: Driver) -> None:
    """Bring back what the keys work on: in time, in the dialogue, the last quote at hand, nothing on the beamer."""
    evening = driver.evening
    if evening.run.paused_at is not None:
        driver.do(c.ResumeClock)
    for block in evening.run.skipped:
        driver.do(c.SkipBlock, block=block)
    if evening.run.block != "dialoog":
        driver.go_to("dialoog")
    if evening.stage.mode is not StageMode.LIVE:
        driver.do(c.SetStageMode, mode=StageMode.LIVE)
    driver.app.pen.choice.choose("q3")


# What each key does: a function that looks before the key and returns the question whether it is done.


def steps(by: int) -> Deed:
    def look(driver: Driver) -> Check:
        driver.do(c.TurnPrompt, by=1)
        step = driver.evening.run.step
        return lambda: driver.evening.run.step == step + by and driver.evening.run.block == "dialoog"

    return look


def minutes(by: int) -> Deed:
    def look(driver: Driver) -> Check:
        before = driver.evening.run.added_minutes("dialoog")
        return lambda: driver.evening.run.added_minutes("dialoog") == before + by

    return look


def mode(wanted: StageMode) -> Deed:
    return lambda driver: lambda: driver.evening.stage.mode is wanted


def lends(wanted: Mode) -> Deed:
    return lambda driver: lambda: driver.app.pen.mode is wanted


def voice(wanted: Voice) -> Deed:
    return lambda driver: lambda: driver.app.pen.draft.voice is wanted


def prompt(number: int) -> Deed:
    def look(driver: Driver) -> Check:
        prompts = driver.evening.prompts
        if number > len(prompts):
            refused: list[object] = []
            driver.app.pen.refused.connect(refused.append)
            return lambda: bool(refused)
        wanted, text = prompts[number - 1].id if number else None, driver.field.toPlainText()

        def saved() -> bool:
            last = driver.evening.quotes[-1]
            done = (last.text, last.prompt, driver.app.pen.draft.follows) == (text.strip(), wanted, True)
            driver.type(text)  # the words went; what is typed next is the same again
            return done

        return saved

    return look


def link(number: int) -> Deed:
    def look(driver: Driver) -> Check:
        point = driver.evening.points[(number or 11) - 1]
        driver.app.board.choose(point.id)

        def linked() -> bool:
            now = driver.evening.point(point.id)
            return now is not None and "q3" in now.quotes and now.accepted

        return linked

    return look


def quote(question: Callable[[Quote], object]) -> Deed:
    """The quote at hand answers the question otherwise after the key than before."""

    def look(driver: Driver) -> Check:
        def asked() -> object:
            now = driver.evening.quote("q3")
            assert now is not None
            return question(now)

        before = asked()
        return lambda: asked() != before

    return look


def becomes(wanted: Voice) -> Deed:
    def look(driver: Driver) -> Check:
        other = Voice.PUPIL if wanted is not Voice.PUPIL else Voice.PARENT
        driver.do(c.SetQuoteVoice, id="q3", voice=other)

        def asked() -> bool:
            now = driver.evening.quote("q3")
            return now is not None and now.voice is wanted

        return asked

    return look


def moves_quote(driver: Driver) -> Check:
    driver.app.pen.draft = aimed(driver.app.pen.draft, driver.evening.prompts[4].id)
    wanted = driver.evening.prompts[4].id

    def asked() -> bool:
        now = driver.evening.quote("q3")
        return now is not None and now.prompt == wanted

    return asked


def takes(wanted: str) -> Deed:
    def look(driver: Driver) -> Check:
        driver.do(c.MoveQuote, id="q3", prompt=driver.evening.prompts[0].id)
        driver.app.pen.draft = aimed(driver.app.pen.draft, driver.evening.prompts[0].id)
        driver.app.pen.choice.choose("q1")
        return lambda: driver.app.pen.choice.at_hand_id == wanted

    return look


def next_block(driver: Driver) -> Check:
    return lambda: driver.evening.run.block == "samenvatting"


def pauses(driver: Driver) -> Check:
    return lambda: driver.evening.run.paused_at is not None


def undoes(driver: Driver) -> Check:
    before = driver.evening.run
    driver.do(c.AddMinutes, minutes=3)
    return lambda: driver.evening.run == before


def late(done: Callable[[Driver], bool]) -> Deed:
    def look(driver: Driver) -> Check:
        driver.pass_time(150 * 60)
        driver.go_to("thematafels")
        assert driver.reading.late > 30
        return lambda: done(driver)

    return look


def drops(driver: Driver) -> Check:
    driver.go_to("thematafels")
    driver.pass_time(20 * 60)
    offered = len(driver.app.workplace.run.catch_up.buttons())

    def listed() -> bool:
        strip = driver.app.workplace.run.catch_up
        return strip.isVisible() and len(strip.buttons()) != offered

    return listed


def turns_prompt(by: int) -> Deed:
    def look(driver: Driver) -> Check:
        driver.go_to("dialoog")
        driver.do(c.TurnPrompt, by=1)
        step = driver.evening.run.step
        return lambda: driver.evening.run.step == step + by

    return look


def shows_quote(driver: Driver) -> Check:
    return lambda: driver.slide.quote == "gezegd 3"


def follows(driver: Driver) -> Check:
    before = driver.app.pen.draft.follows
    return lambda: driver.app.pen.draft.follows is not before


def masks_nothing(driver: Driver) -> Check:
    return lambda: True


def turns_beamer(driver: Driver) -> Check:
    before = driver.app.projector.state
    return lambda: driver.app.projector.state is not before


def next_star(driver: Driver) -> Check:
    driver.app.pen.choice.choose(None)
    return lambda: driver.app.pen.choice.at_hand_id == "q0"


def chooses_point(by: int) -> Deed:
    def look(driver: Driver) -> Check:
        points = driver.evening.points
        driver.app.board.choose(points[2].id)
        return lambda: driver.app.board.chosen_id == points[2 + by].id

    return look


def toggles_point(driver: Driver) -> Check:
    point = driver.evening.points[10]
    driver.app.board.choose(point.id)

    def asked() -> bool:
        now = driver.evening.point(point.id)
        return now is not None and now.accepted is not point.accepted

    return asked


def edits_point(driver: Driver) -> Check:
    driver.app.board.choose(driver.evening.points[1].id)
    return lends(Mode.POINT)(driver)


def moves_point(by: int) -> Deed:
    def look(driver: Driver) -> Check:
        tops = [point.id for point in driver.evening.points if point.parent is None]
        driver.app.board.choose(tops[1])

        def moved() -> bool:
            now = [point.id for point in driver.evening.points if point.parent is None]
            return now.index(tops[1]) == 1 + by

        return moved

    return look


def deletes_point(driver: Driver) -> Check:
    point = driver.evening.points[-1]
    driver.app.board.choose(point.id)
    return lambda: driver.evening.point(point.id) is None


def asks_to_wipe(choose: Callable[[Driver], None]) -> Deed:
    def look(driver: Driver) -> Check:
        choose(driver)
        return driver.app.workplace.notices.wiping.isVisible

    return look


def names_owner(driver: Driver) -> Check:
    driver.do(c.ParkQuote, id="q3", parked=True)
    return lends(Mode.OWNER)(driver)


def counts_in(voice: Voice, by: int) -> Deed:
    def look(driver: Driver) -> Check:
        driver.do(c.CountIn, voice=voice)
        before = driver.evening.people.came.of(voice)
        return lambda: driver.evening.people.came.of(voice) == before + by

    return look


def gives_time(driver: Driver) -> Check:
    driver.go_to("pauze")
    return lambda: driver.evening.run.given_end("pauze") is not None


def types_time(driver: Driver) -> Check:
    driver.go_to("pauze")
    return lends(Mode.END)(driver)


def looks_up(drawer: str) -> Deed:
    def begin(driver: Driver) -> Check:
        drawers = driver.app.workplace.run.drawers
        before = drawers.opened
        return lambda: drawers.opened == ("" if before == drawer else drawer)

    return begin


def at_presentations(driver: Driver) -> None:
    driver.do(c.SetDetails, details=driver.evening.details, groups=4)
    driver.go_to("presentaties")
    driver.pass_time(1)


def gives_the_tables_time(driver: Driver) -> Check:
    at_presentations(driver)
    before = dict(driver.evening.run.added).get("presentaties", 0)
    return lambda: dict(driver.evening.run.added).get("presentaties", 0) == before + 2


def drops_a_table(driver: Driver) -> Check:
    at_presentations(driver)
    return lambda: driver.evening.run.silent == ("2",)


def shows_keys(driver: Driver) -> Check:
    return lambda: driver.app.workplace.sheets.keys.isVisible()


def shows_all(driver: Driver) -> Check:
    driver.do(c.AcceptPoint, id=driver.evening.points[0].id, accepted=True)
    driver.go_to("afsluiting")
    driver.do(c.TakeAlong, taken=offered(driver.evening)[0])
    return lambda: len(driver.slide.lines) == 1


def answers(kind: AnswerKind) -> Deed:
    def look(driver: Driver) -> Check:
        shows_all(driver)
        while driver.evening.step is not None and driver.evening.step.show is not Show.NEXT_STEPS:
            driver.do(c.NextStep)
        subject = driver.evening.followup.taken[0].subject
        driver.do(c.GiveAnswer, answer=Answer(subject, words="Het rooster ligt vast"))

        def given() -> bool:
            answer = driver.evening.followup.answer(subject)
            return answer is not None and answer.kind is kind

        return given

    return look


DEEDS: dict[str, Deed] = {
    "next_step": steps(1),
    "previous_step": steps(-1),
    "next_block": next_block,
    "pause": pauses,
    "minus_1": minutes(-1),
    "plus_1": minutes(1),
    "plus_5": minutes(5),
    "began_at": lends(Mode.BEGAN),
    "new_time": gives_time,
    "type_time": types_time,
    "undo_clock": undoes,
    "later": late(lambda driver: driver.evening.run.accepted_late > 0),
    "shorten": late(lambda driver: any(minutes < 0 for _, minutes in driver.evening.run.added)),
    "drop": drops,
    "black": mode(StageMode.BLACK),
    "freeze": mode(StageMode.FREEZE),
    "next_prompt": turns_prompt(1),
    "previous_prompt": turns_prompt(-1),
    "show_quote": shows_quote,
    "message": lends(Mode.MESSAGE),
    "beamer": turns_beamer,
    "voice_parent": voice(Voice.PARENT),
    "voice_school": voice(Voice.SCHOOL),
    "voice_pupil": voice(Voice.PUPIL),
    **{f"prompt_{number}": prompt(number) for number in range(10)},
    "follow": follows,
    "mask": masks_nothing,
    "fine_word": masks_nothing,
    "quote_up": takes("q0"),
    "quote_down": takes("q2"),
    "heard": quote(lambda quote: quote.heard),
    "star": quote(lambda quote: quote.starred),
    "quote_parent": becomes(Voice.PARENT),
    "quote_school": becomes(Voice.SCHOOL),
    "quote_pupil": becomes(Voice.PUPIL),
    "move_quote": moves_quote,
    "park": quote(lambda quote: quote.parked),
    "owner": names_owner,
    **{f"link_{number}": link(number) for number in range(10)},
    "wipe_quote": asks_to_wipe(lambda driver: driver.app.pen.choice.choose("q3")),
    "point_wipe": asks_to_wipe(lambda driver: driver.app.board.choose(driver.evening.points[0].id)),
    "next_star": next_star,
    "point_up": chooses_point(-1),
    "point_down": chooses_point(1),
    "point_toggle": toggles_point,
    "point_edit": edits_point,
    "point_new": lends(Mode.NEW_POINT),
    "point_move_up": moves_point(-1),
    "point_move_down": moves_point(1),
    "point_delete": deletes_point,
    "show_all": shows_all,
    "answer_do": answers(AnswerKind.DO),
    "answer_find_out": answers(AnswerKind.FIND_OUT),
    "answer_dont": answers(AnswerKind.DONT),
    **{f"came_{voice.value}": counts_in(voice, 1) for voice in Voice},
    **{f"left_{voice.value}": counts_in(voice, -1) for voice in Voice},
    "turn_more": gives_the_tables_time,
    "turn_drop": drops_a_table,
    "keys": shows_keys,
    "last_notes": looks_up("last_notes"),
    "parked_notes": looks_up("parked_notes"),
}

OWN_TESTS = {"save_starred", "save_parked", "close_evening", "panes", "details", "settings", "home", "quit"} | {
    "practice_speed",
    "followup",
    "promised",
}
"""These take the words away, leave the desk, or belong to a practice; each has a test of its own."""


def test_every_key_of_the_contract_is_tried_while_typing() -> None:
    assert set(DEEDS) | OWN_TESTS == {key.command for key in CONTRACT if not key.fixed}


def type_with_every_key(driver: Driver, commands: Iterable[str] = DEEDS) -> None:
    """Type 200 letters one by one, and press every chord of these commands on the way."""
    presses = [(command, chord) for command in commands for chord in BY_COMMAND[command].chords]
    typed = 0
    for number, (command, chord) in enumerate(presses):
        upto = round((number + 1) * len(TEXT) / len(presses))
        for letter in TEXT[typed:upto]:
            QTest.keyClick(driver.cursor(), letter)
        typed = upto
        reset(driver)
        is_done = DEEDS[command](driver)
        driver.chord(chord)
        assert is_done(), f"{chord}: {command} was not done"
        if command == "keys":
            driver.chord(chord)
        assert driver.cursor() is driver.field, f"{chord} took the keyboard away"
        if driver.app.pen.mode is not Mode.NOTE or driver.app.workplace.notices.wiping.isVisible():
            driver.chord("Esc")
        assert driver.field.toPlainText() == TEXT[:typed], f"{chord} changed the words"
    assert driver.app.pen.draft.text == TEXT
    driver.app.pen.choice.choose(None)
    driver.chord("Return")
    assert driver.evening.quotes[-1].text == TEXT


def test_every_key_works_while_two_hundred_letters_are_typed(driver: Driver) -> None:
    type_with_every_key(driver)


class TakesStar(QObject):
    """A planted fault: the field keeps Ctrl+D for itself."""

    def eventFilter(self, _watched: QObject, event: Any) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or event.key() != Qt.Key.Key_D:
            return False
        event.accept()
        return True


def test_that_check_sees_a_key_that_the_field_takes_for_itself(driver: Driver) -> None:
    taker = TakesStar()
    driver.field.installEventFilter(taker)
    with pytest.raises(AssertionError, match="star was not done"):
        type_with_every_key(driver, ("black", "star"))


def test_that_check_sees_a_key_that_does_nothing(driver: Driver) -> None:
    for shortcut in driver.app.window.findChildren(QShortcut):
        shortcut.setEnabled(shortcut.key() != QKeySequence("F8"))
    with pytest.raises(AssertionError, match="black was not done"):
        type_with_every_key(driver, ("freeze", "black"))


def test_that_check_sees_a_key_that_leaves_a_letter_behind(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    deed = driver.app.actions._actions["star"]

    def star() -> None:
        deed()
        driver.field.insertPlainText("d")

    monkeypatch.setitem(driver.app.actions._actions, "star", star)
    with pytest.raises(AssertionError, match=r"Ctrl\+D changed the words"):
        type_with_every_key(driver, ("heard", "star"))


# Keys whose work is the text itself


def last(driver: Driver) -> Quote:
    """Return the last quote of the dialogue the tests start with."""
    quote = driver.evening.quote("q3")
    assert quote is not None
    return quote


ENTERS = {
    "Return": (False, False),
    "Enter": (False, False),
    "Ctrl+Return": (True, False),
    "Ctrl+Enter": (True, False),
    "Ctrl+Shift+Return": (False, True),
    "Ctrl+Shift+Enter": (False, True),
}


def test_the_enter_keys_keep_the_words_and_empty_the_field(driver: Driver) -> None:
    for chord, marks in ENTERS.items():
        driver.type(f"dit is {chord}")
        driver.chord(chord)
        kept = driver.evening.quotes[-1]
        assert (kept.text, (kept.starred, kept.parked)) == (f"dit is {chord}", marks)
        assert driver.field.toPlainText() == ""
        assert driver.cursor() is driver.field


def test_a_key_of_the_number_pad_keeps_the_words_too(driver: Driver) -> None:
    driver.type("dit is een zin")
    driver.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert driver.evening.quotes[-1].text == "dit is een zin"


def test_shift_enter_makes_a_new_line(driver: Driver) -> None:
    driver.type("eerst")
    driver.chord("Shift+Return")
    driver.type("dan")
    driver.chord("Shift+Enter")
    driver.type("slot")
    driver.chord("Return")
    assert driver.evening.quotes[-1].text == "eerst\ndan\nslot"


def test_enter_on_nothing_keeps_nothing(driver: Driver) -> None:
    before = driver.evening.quotes
    for words in ("", "   ", "\u200d"):
        driver.type(words)
        driver.chord("Return")
        driver.field.clear()
    assert driver.evening.quotes == before


def test_up_edits_the_last_quote_only_in_an_empty_field(driver: Driver) -> None:
    driver.type("half")
    driver.chord("Up")
    assert driver.field.toPlainText() == "half"
    driver.field.clear()
    driver.chord("Up")
    assert driver.field.toPlainText() == "gezegd 3"
    driver.chord("End")
    driver.type(", beter")
    driver.chord("Return")
    kept = driver.evening.quotes[-1]
    assert (kept.id, kept.text) == ("q3", "gezegd 3, beter")


def test_esc_leaves_a_quote_as_it_was_and_gives_the_note_back(driver: Driver) -> None:
    driver.chord("Up")
    driver.type("fout")
    driver.chord("Esc")
    assert last(driver).text == "gezegd 3"
    assert driver.field.toPlainText() == ""
    driver.type("half")
    driver.chord("Esc")
    assert driver.field.toPlainText() == "half", "a note is never thrown away"


def foot(driver: Driver) -> str:
    """Return what is said at the foot of the page."""
    return driver.app.workplace.run.bar.status.text()


CHANGES = {
    "a quote": ("Up", " en meer"),
    "a point": ("Alt+E", " en meer"),
    "a new point": ("Ctrl+N", "een nieuw punt"),
    "a message": ("Ctrl+E", "om tien uur verder"),
    "a clock time": ("Ctrl+T", "19.0"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_survives_esc_and_up_brings_it_back(driver: Driver, name: str) -> None:
    chord, words = CHANGES[name]
    driver.chord("Alt+Down")
    driver.chord(chord)
    driver.type(words)
    mode, text = driver.app.pen.mode, driver.field.toPlainText()
    driver.chord("Esc")
    assert (driver.app.pen.mode, driver.field.toPlainText()) == (Mode.NOTE, "")
    assert foot(driver) == "Bewaard; ↑ haalt het terug."
    driver.chord("Up")
    assert (driver.app.pen.mode, driver.field.toPlainText()) == (mode, text)
    driver.chord("Esc")
    assert driver.field.placeholderText() == "↑ haalt je wijziging terug"
    driver.chord("Up")
    assert (driver.app.pen.mode, driver.field.toPlainText()) == (mode, text), "however often it is left"
    driver.chord("Esc")
    driver.note("een zin ertussen")
    assert "↑" not in driver.field.placeholderText()
    driver.chord(chord)
    driver.field.clear()
    driver.chord("Up")
    assert (driver.app.pen.mode, driver.field.toPlainText()) == (mode, text)


def test_a_change_that_was_left_comes_back_with_its_own_quote_and_is_gone_once_it_is_stored(driver: Driver) -> None:
    driver.chord("Up")
    driver.type(" en meer")
    driver.chord("Esc")
    driver.chord("Ctrl+Up", 2)
    driver.chord("Up")
    assert driver.field.toPlainText() == "gezegd 2", "another quote that was chosen goes before"
    driver.chord("Esc", 2)
    driver.chord("Up")
    assert driver.field.toPlainText() == "gezegd 3 en meer"
    driver.chord("Return")
    assert last(driver).text == "gezegd 3 en meer"
    assert driver.app.pen.draft.left == ()


def test_a_change_of_a_quote_that_is_deleted_is_offered_no_more(driver: Driver) -> None:
    driver.chord("Up")
    driver.type(" en meer")
    driver.chord("Esc")
    driver.chord("Ctrl+Up")
    driver.chord("Ctrl+Del")
    assert "↑" not in driver.field.placeholderText()
    driver.chord("Up")
    assert driver.field.toPlainText() == "gezegd 2"


def test_a_change_that_was_left_is_there_after_a_restart(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at())
    driver.chord("Up")
    driver.type(" en meer")
    driver.chord("Esc")
    driver = drive()
    driver.chord("Up")
    assert driver.field.toPlainText() == "gezegd 3 en meer"


def test_words_to_begin_with_make_way_for_what_is_typed(driver: Driver) -> None:
    driver.chord("Ctrl+J")
    driver.chord("Ctrl+N")
    assert driver.field.toPlainText() == "gezegd 0"
    driver.type("Bel eerder")
    assert driver.field.toPlainText() == "Bel eerder"


def test_esc_never_touches_the_beamer(driver: Driver) -> None:
    driver.chord("F8")
    driver.chord("Esc", 2)
    assert driver.evening.stage.mode is StageMode.BLACK
    driver.chord("F8")
    driver.chord("Ctrl+B")
    driver.chord("Esc", 2)
    assert driver.slide.quote == "gezegd 3"


def test_undo_belongs_to_the_letters_while_one_types_and_to_the_quotes_in_an_empty_field(driver: Driver) -> None:
    driver.chord("Ctrl+D")
    assert last(driver).starred
    driver.type("letters")
    driver.chord("Ctrl+Z")
    assert last(driver).starred
    assert driver.field.toPlainText() != "letters"
    driver.field.clear()
    driver.chord("Ctrl+Z")
    assert not last(driver).starred
    driver.chord("Ctrl+Y")
    assert last(driver).starred
    driver.chord("Ctrl+Z")
    driver.chord("Ctrl+Shift+Z")
    assert last(driver).starred


def test_delete_takes_the_chosen_quote_only_in_an_empty_field_and_says_so(driver: Driver) -> None:
    driver.type("een paar woorden")
    driver.chord("Ctrl+Up")
    driver.chord("Home")
    driver.chord("Ctrl+Del")
    assert driver.evening.quote("q3") is not None
    driver.field.clear()
    driver.chord("Ctrl+Del")
    assert driver.evening.quote("q3") is None
    assert foot(driver) == "Gewist · Ctrl+Z: “gezegd 3”"
    driver.chord("Ctrl+Z")
    assert last(driver).id == "q3"


@pytest.mark.parametrize("chord", ["Ctrl+Backspace", "Ctrl+Del", "Alt+Backspace"])
def test_wiping_words_never_deletes_what_nobody_chose(driver: Driver, chord: str) -> None:
    before = driver.evening.quotes, driver.evening.points
    driver.type("twee woorden")
    driver.chord(chord, 4)
    driver.field.clear()
    driver.chord(chord, 2)
    assert (driver.evening.quotes, driver.evening.points) == before


@pytest.mark.parametrize("chord", ["Ctrl+Backspace", "Alt+Backspace"])
def test_wiping_words_never_deletes_what_is_chosen(driver: Driver, chord: str) -> None:
    before = driver.evening.quotes, driver.evening.points
    driver.chord("Ctrl+Up")
    driver.chord("Alt+Down")
    driver.chord(chord, 3)
    driver.type("twee woorden")
    driver.chord(chord, 3)
    assert (driver.evening.quotes, driver.evening.points) == before


def test_a_point_that_cannot_be_seen_is_not_deleted_and_one_that_is_says_so(driver: Driver) -> None:
    run = driver.app.workplace.run
    driver.chord("Alt+Down")
    words = driver.evening.points[0].text
    run.summary.hide()
    driver.chord("Alt+Del")
    assert driver.evening.points[0].text == words
    run.summary.show()
    driver.chord("Alt+Down")
    driver.chord("Alt+Del")
    assert words not in [point.text for point in driver.evening.points]
    assert foot(driver).startswith(f"Gewist · Ctrl+Z: “{words[:30]}")


def test_ctrl_z_in_an_empty_field_brings_the_quote_back_and_not_the_words_typed_before(driver: Driver) -> None:
    driver.type("eerst dit")
    driver.chord("Ctrl+Backspace", 2)
    assert driver.field.toPlainText() == ""
    driver.chord("Ctrl+Up")
    driver.chord("Ctrl+Del")
    driver.chord("Ctrl+Z")
    assert last(driver).id == "q3"
    assert driver.field.toPlainText() == ""


@pytest.mark.parametrize("wiped", [("Ctrl+A", "Del"), ("Ctrl+Backspace", "Ctrl+Backspace")])
def test_ctrl_z_brings_the_wiped_words_back_first_and_says_so_and_then_the_star(
    driver: Driver, wiped: tuple[str, ...]
) -> None:
    driver.chord("Ctrl+D")
    driver.type("eerst dit")
    for chord in wiped:
        driver.chord(chord)
    driver.chord("Ctrl+Z")
    assert driver.field.toPlainText().strip() in ("eerst dit", "eerst")
    assert foot(driver) == "De woorden die je wiste staan er weer."
    assert last(driver).starred
    driver.chord("Ctrl+A")
    driver.chord("Del")
    driver.chord("Ctrl+K")
    driver.chord("Ctrl+Z")
    assert (driver.field.toPlainText(), last(driver).starred) == ("", True), "the last thing done goes first"
    assert "ook gehoord" in foot(driver)


def test_words_of_a_note_that_is_stored_late_do_not_count_as_done_after_the_wiping(driver: Driver) -> None:
    with slow(driver):
        driver.type("bewaard")
        driver.chord_without_waiting("Return")
        driver.type("weg")
        driver.chord_without_waiting("Ctrl+Backspace")
    driver.chord("Ctrl+Z")
    assert driver.field.toPlainText() == "weg"
    assert "bewaard" in [quote.text for quote in driver.evening.quotes]


def test_ctrl_z_in_an_edit_that_was_wiped_brings_its_own_words_back(driver: Driver) -> None:
    driver.chord("Ctrl+D")
    driver.chord("Up")
    driver.chord("Ctrl+A")
    driver.chord("Del")
    driver.chord("Ctrl+Z")
    assert driver.field.toPlainText() == "gezegd 3"
    assert last(driver).starred


def test_mask_replaces_a_name_and_leaves_the_rest(driver: Driver) -> None:
    driver.type("toen zei mevrouw Jansen uit 3B dat het mag")
    driver.chord("Ctrl+M")
    assert driver.field.toPlainText() == "toen zei mevrouw [naam] uit [klas] dat het mag"
    assert driver.cursor() is driver.field


def test_f6_goes_round_the_parts_of_the_window_and_leaves_the_words(driver: Driver) -> None:
    run = driver.app.workplace.run
    driver.type("half")
    for widget in (run.agenda, run.quotes, run.summary.points, driver.field):
        driver.chord("F6")
        assert driver.cursor() is widget
    assert driver.field.toPlainText() == "half"


def test_in_the_agenda_enter_jumps_to_a_block_and_delete_leaves_one_out(driver: Driver) -> None:
    agenda = driver.app.workplace.run.agenda
    driver.chord("F6")
    rows = [block.id for block in driver.evening.agenda.blocks]
    agenda.setCurrentIndex(agenda.model().index(rows.index("presentaties")))
    driver.chord("Del")
    assert driver.evening.run.skipped == ("presentaties",)
    driver.chord("Del")
    assert driver.evening.run.skipped == ()
    driver.chord("Return")
    assert driver.evening.run.block == "presentaties"


@pytest.mark.parametrize("command", ["details", "settings"])
def test_a_sheet_opens_over_the_desk_and_gives_the_keyboard_back(driver: Driver, command: str) -> None:
    driver.type("half")
    sheet = getattr(driver.app.workplace.sheets, command)
    driver.chord(BY_COMMAND[command].chords[0])
    assert sheet.isVisible()
    driver.chord("Esc")
    assert not sheet.isVisible()
    assert driver.cursor() is driver.field
    assert driver.field.toPlainText() == "half"


def test_going_home_and_back_leaves_the_half_typed_words(driver: Driver) -> None:
    driver.type("half")
    driver.chord("Ctrl+H")
    assert driver.app.desk.evening is None
    assert driver.cursor() is driver.app.workplace.start.hero.go_on_button()
    driver.do(c.OpenEvening, id="evening-1")
    assert driver.field.toPlainText() == "half"
    assert driver.cursor() is driver.field
    assert driver.evening.run.block == "dialoog"


def test_closing_the_evening_leaves_the_half_typed_words_for_when_it_opens_again(driver: Driver) -> None:
    driver.type("half")
    driver.chord("Ctrl+Shift+End")
    driver.chord("Ctrl+Shift+End")  # it asks first
    assert driver.evening.run.closed_at is not None
    driver.chord("F12")
    assert driver.evening.run.closed_at is None
    assert driver.field.toPlainText() == "half"
    assert driver.cursor() is driver.field


def test_quitting_keeps_the_half_typed_words(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at())
    driver.type("half")
    driver.source.move(0.5)
    QTest.keyClick(driver.cursor(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    driver.wait(driver.has_left)
    assert not driver.app.writer.is_alive()
    driver = drive()
    assert driver.evening.run.block == "dialoog"
    assert driver.field.toPlainText() == "half"


# Held, doubled, and wherever the cursor is


@pytest.mark.parametrize("chord", ["PgDown", "PgUp", "Shift+PgDown"])
def test_a_doubled_key_counts_once(driver: Driver, chord: str) -> None:
    driver.do(c.TurnPrompt, by=1)
    driver.do(c.TurnPrompt, by=1)
    combination = QKeySequence(chord)[0]
    before = driver.evening.run
    for _ in range(3):
        driver.source.move(0.15)
        QTest.keyClick(driver.field, combination.key(), combination.keyboardModifiers())
    driver.settle()
    once = driver.evening.run
    assert once != before
    if chord != "Shift+PgDown":
        assert abs(once.step - before.step) == 1
    driver.source.move(0.4)
    driver.press(combination.key(), combination.keyboardModifiers())
    assert driver.evening.run != once, "half a second later it is another press"


def test_a_held_key_that_goes_on_does_not_repeat(driver: Driver) -> None:
    """Steps, and what is on or off: held down, the beamer would flicker and the evening run away."""
    once = [key.command for key in CONTRACT if key.once]
    assert once == ["next_step", "previous_step", "next_block", "new_time"]
    toggles = ["pause", "black", "freeze", "beamer", "show_quote", "drop", "star", "park", "point_toggle", "follow"]
    for command in once + toggles:
        for chord in chords(())[command]:
            wanted = QKeySequence(chord)
            mine = [found for found in driver.app.window.findChildren(QShortcut) if found.key() == wanted]
            assert mine, command
            assert not any(found.isEnabled() and found.autoRepeat() for found in mine), command


def wheel_up(view: QAbstractItemView) -> None:
    """Turn the wheel of the mouse over a list, to read what stands higher."""
    middle = QPointF(view.viewport().rect().center())
    turn = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 600),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(view.viewport(), turn)


def test_a_clicker_never_scrolls(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at(quotes=30))
    driver.do(c.TurnPrompt, by=1)
    driver.app.pen.note_under(1)
    driver.type("woorden " * 100)
    run = driver.app.workplace.run
    views = (driver.field, run.quotes, run.agenda, run.summary.points)
    bars = [view.verticalScrollBar() for view in views]
    assert bars[0].maximum() > 0
    assert bars[1].maximum() > 0
    driver.settle()
    wheel_up(run.quotes)
    assert 0 < bars[1].value() < bars[1].maximum()
    for widget in (*views, driver.app.workplace.bar.keys):
        widget.setFocus()
        before = [bar.value() for bar in bars]
        for chord, by in (("PgDown", 1), ("PgUp", -1), ("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            step = driver.evening.run.step
            driver.chord(chord)
            assert driver.evening.run.step == step + by, f"{chord} in {type(widget).__name__}"
            assert [bar.value() for bar in bars] == before, f"{chord} in {type(widget).__name__}"


def test_a_clicker_works_while_the_settings_are_open(driver: Driver) -> None:
    driver.chord("Ctrl+,")
    driver.app.workplace.sheets.settings.keys.button("pause").setFocus()
    driver.chord("PgDown")
    assert driver.evening.run.step == 2


def test_a_clicker_works_while_a_sheet_is_filled_in(driver: Driver) -> None:
    driver.chord("Ctrl+I")
    panel = driver.app.workplace.sheets.details
    fields = [*panel.findChildren(QLineEdit)[:2], *panel.findChildren(QPlainTextEdit)[:1]]
    assert fields
    for field in fields:
        field.setFocus()
        field.clear()
        driver.type("woorden")
        for chord, by in (("PgDown", 1), ("PgUp", -1)):
            step = driver.evening.run.step
            driver.chord(chord)
            assert driver.evening.run.step == step + by, f"{chord} in {field.accessibleName()}"
        for chord in ("F8", "F8", "F7", "F7"):
            before = driver.evening.stage.mode
            driver.chord(chord)
            assert driver.evening.stage.mode is not before, f"{chord} in {field.accessibleName()}"
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        assert text == "woorden"


def test_no_bare_letter_is_ever_a_command() -> None:
    for key in CONTRACT:
        for chord in key.chords:
            assert key.fixed or is_usable(chord), chord
    for chord in ("a", "Shift+A", "5", ".", "Space", "Shift+Space", "Tab", "Backspace", "Home", "Left", "é", ""):
        assert not is_usable(chord), chord


# One table


def test_no_two_commands_have_the_same_key() -> None:
    assert clashes(()) == {}
    assert clashes((("pause", "F8"),)) == {"F8": ["pause", "black"]}


def test_a_fixed_key_cannot_be_changed() -> None:
    assert chords((("save", "F10"),))["save"] == BY_COMMAND["save"].chords


def test_the_sheet_of_keys_names_every_command(driver: Driver) -> None:
    driver.chord("F1")
    sheet = driver.app.workplace.sheets.keys
    words = {label.text() for label in sheet.findChildren(PlainLabel)}
    caps = [cap.accessibleName() for cap in sheet.findChildren(KeyCap)]
    for key in CONTRACT:
        digit = key.command.rsplit("_", 1)[-1]
        if key.command.startswith(("prompt_", "link_", "gathered_link_")) and digit in "123456789":
            said = meaning(BY_COMMAND[key.command.rsplit("_", 1)[0] + "_1"]).replace("1", "1…9")
            cap = native(BY_COMMAND[key.command.rsplit("_", 1)[0] + "_1"].chords[0]) + "…9"
        else:
            said, cap = meaning(key), native(key.chords[0])
        assert said in words, key.command
        assert cap in caps, key.command


def test_the_settings_have_a_button_for_every_command_that_may_change(driver: Driver) -> None:
    driver.chord("Ctrl+,")
    keys = driver.app.workplace.sheets.settings.keys
    for key in CONTRACT:
        if not key.fixed:
            assert keys.button(key.command).accessibleName() == f"{meaning(key)}: {native(key.chords[0])}"


@pytest.mark.usefixtures("dutch")
def test_the_readme_is_made_from_the_same_table() -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    section = re.search(r"<!-- keys: begin -->\n(.*?)<!-- keys: end -->", readme, re.DOTALL)
    assert section is not None
    rows = [line.split("|")[1] for line in section[1].splitlines()[2:]]
    assert len(rows) == len(CONTRACT)
    for row, key in zip(rows, CONTRACT, strict=True):
        assert re.findall(r"`([^`]+)`", row) == list(dict.fromkeys(native(chord) for chord in key.chords))


def ask_for_key(driver: Driver, command: str) -> KeyButton:
    """Open the settings, and let the button of a command listen."""
    driver.chord("Ctrl+,")
    button = driver.app.workplace.sheets.settings.keys.button(command)
    button.setFocus()
    driver.chord("Return")
    assert button.is_listening
    return button


def change_key(driver: Driver, command: str, chord: str) -> None:
    ask_for_key(driver, command)
    driver.chord(chord)


def test_a_key_can_be_changed_by_pressing_it_and_stays_so(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at())
    change_key(driver, "pause", "F10")
    driver.chord("Esc")
    driver.chord("F9")
    assert driver.evening.run.paused_at is None
    driver.chord("F10")
    assert driver.evening.run.paused_at is not None
    driver = drive()
    driver.chord("F10")
    assert driver.evening.run.paused_at is None


def test_the_usual_key_comes_back_by_a_button(driver: Driver) -> None:
    change_key(driver, "pause", "F10")
    keys = driver.app.workplace.sheets.settings.keys
    assert keys.button("pause").label() == "F10"
    keys.usual("pause").setFocus()
    driver.chord("Space")
    assert (driver.app.settings.keys, keys.button("pause").label()) == ((), "F9")
    assert not keys.usual("pause").isVisible()


def test_the_usual_key_does_not_come_back_while_another_command_has_it(driver: Driver) -> None:
    change_key(driver, "pause", "F10")
    change_key(driver, "black", "F9")
    settings = driver.app.workplace.sheets.settings
    settings.keys.usual("pause").click()
    assert dict(driver.app.settings.keys) == {"pause": "F10", "black": "F9"}
    assert "F9" in settings.status.text()


def test_no_command_is_given_by_the_key_that_a_button_waits_for(driver: Driver) -> None:
    before = driver.evening
    change_key(driver, "pause", "PgDown")
    assert driver.evening == before
    assert driver.app.settings.keys == ()
    driver.chord("PgDown")
    assert driver.evening.run.step == before.run.step + 1, "it waits no longer"


@pytest.mark.parametrize("chord", ["Esc", "Tab", "Shift+Tab"])
def test_a_button_that_waits_for_a_key_can_be_left(driver: Driver, chord: str) -> None:
    button = ask_for_key(driver, "pause")
    driver.chord(chord)
    assert not button.is_listening
    assert button.label() == "F9"
    assert button.hasFocus() is (chord == "Esc")
    sheet = driver.app.workplace.sheets.settings
    assert sheet.isVisible()
    driver.chord("Esc")
    assert not sheet.isVisible()


def test_a_button_that_loses_the_keyboard_waits_no_longer(driver: Driver) -> None:
    button = ask_for_key(driver, "pause")
    driver.field.setFocus()
    assert not button.is_listening


def test_a_key_that_is_taken_or_belongs_in_a_note_is_refused(driver: Driver) -> None:
    for chord in ("F8", "Ctrl+K", "a", "Space", "Ctrl+Z", "Ctrl+V", "Return", "Up", "Ctrl+Alt+5", "Alt+F4"):
        driver.app.workplace.sheets.settings.status.show_status("")
        change_key(driver, "pause", chord)
        assert driver.app.settings.keys == (), chord
        assert driver.app.workplace.sheets.settings.keys.button("pause").label() == "F9", chord
        assert driver.app.workplace.sheets.settings.status.text(), chord
    driver.chord("Esc")
    driver.chord("F9")
    assert driver.evening.run.paused_at is not None


def test_what_typing_or_the_laptop_needs_is_no_command() -> None:
    for chord in ("Ctrl+V", "Ctrl+C", "Ctrl+X", "Ctrl+A", "Ctrl+Z", "Alt+F4", "Ctrl+Alt+5", "Ctrl+Alt+E", "Meta+L"):
        assert why_no_command(chord) is RefusedChord.SYSTEM, chord
    for chord in ("Ctrl+Left", "Ctrl+Backspace", "Alt+Tab", "Ctrl+Shift+Z"):
        assert why_no_command(chord) is RefusedChord.SYSTEM, chord


def test_a_key_of_an_older_settings_file_that_cannot_be_a_command_gives_way_to_the_usual_one() -> None:
    assert chords((("pause", "Ctrl+V"),))["pause"] == BY_COMMAND["pause"].chords


def test_the_beamer_key_switches_it_on_and_off(driver: Driver) -> None:
    driver.chord("F11")
    assert driver.app.projector.state is BeamerState.WINDOWED
    assert driver.cursor() is driver.field
    driver.chord("F11")
    assert driver.app.projector.state is BeamerState.OFF
