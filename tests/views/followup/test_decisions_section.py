"""Besluiten through the window: each subject answered beside what was said, and its thread walked, by keys and by mouse."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.models.aftercare.subjects import orphans, unanswered
from app.models.followup.followup import Action, Answer, AnswerKind, Subject, SubjectKind
from app.services.commands import commands as c
from app.views.followup.decisions.decision_editor import DecisionEditor
from app.views.followup.decisions.decisions_section import DecisionsSection
from app.views.followup.decisions.orphan_editor import OrphanEditor
from app.views.followup.decisions.thread_panel import Station
from app.views.followup.gathered.gathered_section import GatheredSection
from tests.aftercare import aftercare_evening
from tests.driving import Driver

pytestmark = pytest.mark.usefixtures("undrawn")

POINT = Subject(SubjectKind.POINT, "eigen-1")


@pytest.fixture
def after(drive: Callable[..., Driver]) -> Driver:
    """The app with the closed evening, on its decisions."""
    driver = drive(aftercare_evening())
    driver.do(c.OpenEvening, id="nazorg-1")
    driver.chord("Ctrl+Shift+A")
    driver.app.workplace.pages.followup.list.button("decisions").click()
    driver.settle()
    return driver


def section_of(driver: Driver) -> DecisionsSection:
    section = driver.app.workplace.pages.followup.section("decisions")
    assert isinstance(section, DecisionsSection)
    return section


def gathered_of(driver: Driver) -> GatheredSection:
    section = driver.app.workplace.pages.followup.section("gathered")
    assert isinstance(section, GatheredSection)
    return section


def editor_of(driver: Driver) -> DecisionEditor:
    editor = section_of(driver).editor
    assert isinstance(editor, DecisionEditor)
    return editor


def title_of(driver: Driver) -> str:
    row = section_of(driver).list.row()
    assert row is not None
    return row.title


def test_one_line_fills_three_fields_and_says_how_parents_notice_it(after: Driver) -> None:
    driver = after
    assert title_of(driver) == "Eén nummer, één gezicht"
    driver.chord("Ctrl+1")
    driver.type("Kaartje per mentor @teamleider 4 dec")
    driver.press(Qt.Key.Key_Return)
    driver.type("Uw kind brengt een kaartje mee.")
    driver.chord("Ctrl+J")
    (action,) = driver.evening.followup.actions
    assert (action.title, action.owner, action.due) == ("Kaartje per mentor", "teamleider", date(2026, 12, 4))
    assert (action.notice, action.sources) == ("Uw kind brengt een kaartje mee.", (POINT,))
    assert driver.evening.followup.answers == (Answer(POINT, AnswerKind.DO),)
    assert title_of(driver) == "Niet oordelen, vraag door", "Ctrl+J goes on with what has no answer yet"


def test_without_an_answer_goes_down_to_nothing(after: Driver) -> None:
    driver, section = after, section_of(after)
    waiting = len(unanswered(driver.evening))
    assert section.head.count.text() == f"Zonder antwoord: {waiting} van {waiting}"
    answers = {"Ctrl+1": "Bellen @mentor", "Ctrl+2": "Wat kost het?", "Ctrl+3": "Dat kan niet in het rooster."}
    for number in range(waiting):
        chord = list(answers)[number % 3]
        driver.chord(chord)
        driver.type(answers[chord])
        driver.press(Qt.Key.Key_Return)
        assert len(unanswered(driver.evening)) == waiting - number - 1
        driver.chord("Ctrl+J")
    assert section.head.count.text() == f"Zonder antwoord: 0 van {waiting}"
    assert driver.app.workplace.pages.followup.status.text() == "Alles heeft een antwoord."
    driver.chord("Ctrl+0")
    assert len(unanswered(driver.evening)) == 1
    driver.chord("Ctrl+Z")
    assert not unanswered(driver.evening)


def test_a_question_gets_its_reply_in_words_and_an_action_where_one_comes_of_it(after: Driver) -> None:
    driver, section = after, section_of(after)
    section.list.choose(section.rows.place_of("question:t3"))
    section.list.setFocus()
    driver.chord("Ctrl+1")
    driver.type("Ja, u mag een tolk vragen")
    driver.press(Qt.Key.Key_Return)
    subject = Subject(SubjectKind.QUESTION, "t3")
    assert driver.evening.followup.answers == (Answer(subject, AnswerKind.DO, "Ja, u mag een tolk vragen"),)
    driver.chord("Ctrl+N")
    driver.type("Tolken vragen @zorgteam")
    driver.press(Qt.Key.Key_Return)
    assert [action.sources for action in driver.evening.followup.actions] == [(subject,)]


def test_a_no_counts_once_there_is_a_reason(after: Driver) -> None:
    driver = after
    driver.chord("Ctrl+3")
    driver.press(Qt.Key.Key_Return)
    assert not driver.evening.followup.answers
    driver.type("Het rooster hangt vast aan de bussen.")
    driver.press(Qt.Key.Key_Return)
    assert driver.evening.followup.answers == (Answer(POINT, AnswerKind.DONT, "Het rooster hangt vast aan de bussen."),)
    driver.chord("Ctrl+2")
    assert driver.evening.followup.answers == (Answer(POINT, AnswerKind.FIND_OUT),), "a reason is no question"
    driver.chord("Ctrl+3")
    driver.type("Toch niet, want")
    driver.do(c.StarQuote, id="q30", starred=True)
    driver.type(" het kan niet.")
    driver.press(Qt.Key.Key_Return)
    (answer,) = driver.evening.followup.answers
    assert (answer.kind, answer.words) == (AnswerKind.DONT, "Toch niet, want het kan niet."), (
        "a change beside it keeps it"
    )


def test_what_is_found_out_has_a_day_before_which_the_answer_comes(after: Driver) -> None:
    driver = after
    driver.chord("Ctrl+2")
    driver.type("Wat kost een tolk?")
    driver.chord("Tab")
    driver.type("20 jan")
    driver.chord("Tab")
    driver.type("zorgteam")
    driver.press(Qt.Key.Key_Return)
    (answer,) = driver.evening.followup.answers
    assert (answer.words, answer.before, answer.owner) == ("Wat kost een tolk?", date(2027, 1, 20), "zorgteam")
    row = section_of(driver).list.row()
    assert row is not None
    assert row.lines == ("Wat kost een tolk? · zorgteam · antwoord vóór wo 20 jan",)


def test_a_subject_is_answered_by_the_mouse_and_its_action_changed(after: Driver) -> None:
    driver, section = after, section_of(after)
    place = section.rows.place_of("pitch:t3")
    section.list.choose(place)
    at = section.list.visualRect(section.list.model().index(place, 0)).topLeft() + QPoint(30, 14)
    QTest.mouseClick(section.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    editor = editor_of(driver)
    QTest.mouseClick(editor.kinds[AnswerKind.DO], Qt.MouseButton.LeftButton)
    driver.settle()
    driver.type("Tolk regelen")
    driver.press(Qt.Key.Key_Return)
    (fields,) = editor_of(driver).promised.values()
    fields.due.setFocus()
    driver.type("31 november")
    driver.chord("Tab")
    assert driver.evening.followup.actions[0].due is None, "no calendar has that day"
    fields.due.setFocus()
    driver.chord("Ctrl+A")
    driver.type("1 dec")
    driver.chord("Tab")
    assert driver.evening.followup.actions[0].due == date(2026, 12, 1)
    QTest.mouseClick(fields.drop, Qt.MouseButton.LeftButton)
    driver.settle()
    assert driver.evening.followup.actions == ()
    driver.chord("Ctrl+Z")
    assert driver.evening.followup.actions[0].title == "Tolk regelen"


def test_the_thread_is_walked_both_ways_in_two_keys(after: Driver) -> None:
    driver, section = after, section_of(after)
    driver.chord("Ctrl+1")
    driver.type("Eén nummer @administratie 1 feb")
    driver.press(Qt.Key.Key_Return)
    section.list.setFocus()
    driver.chord("Alt+Left")
    assert driver.cursor() is section.panel.stations[Station.SAID]
    driver.chord("Alt+Left")
    row = gathered_of(driver).view.list.row()
    assert row is not None
    assert row.id == "q0", "two keys to what was said"
    driver.chord("Alt+Right")
    assert title_of(driver) == "Eén nummer, één gezicht"
    driver.chord("Alt+Right")
    assert driver.cursor() is section.panel.stations[Station.ACTION], "two keys from what was said to what comes of it"
    assert "Eén nummer · administratie" in driver.cursor().accessibleName()
    driver.chord("Alt+Right")
    assert editor_of(driver).isAncestorOf(driver.cursor())


def test_the_keys_of_the_page_hold_while_a_button_has_the_keyboard_and_enter_of_the_number_pad_answers(
    after: Driver,
) -> None:
    driver, section = after, section_of(after)
    driver.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    button = editor_of(driver).kinds[AnswerKind.DO]
    assert button.hasFocus()
    driver.chord("Ctrl+Down")
    assert section.list.currentIndex().row() == 1
    driver.chord("Return")
    driver.chord("Alt+Left")
    assert section.panel.at() is not None, "the thread is walked, not the row of buttons"


def test_many_actions_get_a_hint_and_are_never_refused(after: Driver) -> None:
    driver = after
    for number in range(8):
        driver.do(c.AddAction, action=Action(f"a{number}", "Iets", sources=(POINT,)))
    assert section_of(driver).head.hint.isVisible()
    assert section_of(driver).head.hint.text().startswith("8 acties.")
    driver.do(c.RemoveAction, id="a0")
    assert not section_of(driver).head.hint.isVisible()


def test_what_hangs_on_nothing_is_listed_and_put_where_it_belongs(after: Driver) -> None:
    driver, section = after, section_of(after)
    driver.do(c.AddAction, action=Action("los", "Zomaar iets"))
    assert [quote.id for quote in orphans(driver.evening).quotes] == ["q4", "q6", "q7"]
    for key, chosen in (("quote:q4", "eigen-2"), ("action:los", POINT.key)):
        section.list.choose(section.rows.place_of(key))
        driver.settle()
        assert isinstance(section.editor, OrphanEditor)
        choice = section.editor.choice
        choice.setCurrentIndex(choice.findData(chosen))
        choice.activated.emit(choice.currentIndex())
        driver.settle()
        assert section.rows.place_of(key) < 0, "it belongs somewhere now"
    assert driver.evening.followup.actions[0].sources == (POINT,)


def test_nothing_done_here_starts_a_clock_or_reaches_the_beamer(after: Driver) -> None:
    driver = after
    before, slide = driver.evening, driver.slide
    driver.chord("Ctrl+1")
    driver.type("Bellen @mentor morgen")
    driver.press(Qt.Key.Key_Return)
    assert driver.evening == replace(before, followup=driver.evening.followup)
    assert driver.slide == slide


def answer_now(driver: Driver) -> Answer | None:
    return driver.evening.followup.answer(POINT)


@pytest.mark.parametrize("by_mouse", [False, True])
def test_a_reason_that_was_being_typed_goes_along_to_another_answer(after: Driver, *, by_mouse: bool) -> None:
    driver = after
    driver.chord("Ctrl+3")
    driver.type("Omdat het niet kan")
    choose(driver, AnswerKind.FIND_OUT, "Ctrl+2", by_mouse=by_mouse)
    assert answer_now(driver) == Answer(POINT, AnswerKind.FIND_OUT, "Omdat het niet kan")
    driver.type("Of toch: ")
    choose(driver, AnswerKind.DONT, "Ctrl+3", by_mouse=by_mouse)
    given = answer_now(driver)
    assert given is not None
    assert given.kind is AnswerKind.FIND_OUT, "a no waits for its Enter"
    driver.press(Qt.Key.Key_Return)
    assert answer_now(driver) == Answer(POINT, AnswerKind.DONT, "Of toch: Omdat het niet kan")


@pytest.mark.parametrize("by_mouse", [False, True])
def test_what_was_being_found_out_goes_along_to_another_answer(after: Driver, *, by_mouse: bool) -> None:
    driver = after
    driver.chord("Ctrl+2")
    driver.type("Wat kost een nummer")
    choose(driver, AnswerKind.DO, "Ctrl+1", by_mouse=by_mouse)
    assert answer_now(driver) == Answer(POINT, AnswerKind.DO, "Wat kost een nummer")


def test_who_finds_out_stays_when_another_answer_is_chosen_right_after(after: Driver) -> None:
    driver = after
    driver.chord("Ctrl+2")
    for _ in range(2):
        driver.chord("Tab")
    driver.type("zorgteam")
    driver.chord("Ctrl+1")
    assert answer_now(driver) == Answer(POINT, AnswerKind.DO, owner="zorgteam")


def test_what_was_typed_before_an_answer_is_taken_back_comes_again_by_undo(after: Driver) -> None:
    driver = after
    driver.chord("Ctrl+2")
    driver.type("Wat kost een nummer")
    driver.chord("Ctrl+0")
    assert answer_now(driver) is None
    driver.chord("Ctrl+Z")
    assert answer_now(driver) == Answer(POINT, AnswerKind.FIND_OUT, "Wat kost een nummer")


def choose(driver: Driver, kind: AnswerKind, chord: str, *, by_mouse: bool) -> None:
    if by_mouse:
        QTest.mouseClick(editor_of(driver).kinds[kind], Qt.MouseButton.LeftButton)
        driver.settle()
    else:
        driver.chord(chord)
