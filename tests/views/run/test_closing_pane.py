"""Tests of the closing in the real window: what is taken along, the answers, staying in touch and the exit words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.main.samenspraak import SETTINGS_NAME
from app.models.agenda.agenda import Show
from app.models.evening import Evening
from app.models.followup.followup import AnswerKind, Subject, SubjectKind
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import Harvest
from app.models.said.dialogue import Quote, Voice
from app.models.said.summary import KeyPoint
from app.services.commands import commands as c
from app.settings import Settings, save_settings
from app.views.run.closing.closing_pane import ClosingPane
from app.views.run.closing.closing_row import ClosingRowView
from app.views.widgets.typing_pause import TypingPause
from tests.disk import Disk
from tests.driving import DOORS, Driver, closed_evening, evening_at, keep, slow, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]


def closing_evening(groups: int = 2, points: int = 6, questions: int = 0) -> Evening:
    """Return an evening at its closing: points with one quote less behind each, forms, and questions that were parked."""
    evening = evening_at("afsluiting", groups=groups, quotes=points)
    ids = [quote.id for quote in evening.quotes]
    made = tuple(KeyPoint(f"p{n}", f"Punt {n}", accepted=True, quotes=tuple(ids[n:])) for n in range(points))
    tables = evening.seating.tables
    forms = tuple(Harvest(one.id, pitch=f"Pitch {one.number}", question=f"Vraag {one.number}") for one in tables)
    parked = tuple(
        Quote(f"v{n}", "dialoog", None, Voice.PARENT, f"Nog iets {n}", DOORS, parked=True) for n in range(questions)
    )
    return replace(evening, points=made, harvests=forms, quotes=(*evening.quotes, *parked))


def pane(driver: Driver) -> ClosingPane:
    shown = driver.app.workplace.run.centre.pane
    assert isinstance(shown, ClosingPane)
    return shown


def rows(driver: Driver) -> list[ClosingRowView]:
    return [view for view in pane(driver).list.views if not view.isHidden()]


def chosen(driver: Driver) -> str:
    row = driver.app.parts.closing.choice.chosen()
    return row.words if row is not None else ""


def taken(driver: Driver) -> list[str]:
    return [one.words for one in driver.evening.followup.taken]


def at_step(driver: Driver, show: Show) -> None:
    while driver.evening.step is not None and driver.evening.step.show is not show:
        driver.do(c.NextStep)


def click(driver: Driver, widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    driver.settle()


def exits_of(driver: Driver) -> list[Exit]:
    return sorted(driver.evening.exits, key=str)


def test_seven_are_ticked_ordered_worded_and_shown_by_the_keys_that_are_counted(drive: Drive) -> None:
    driver = drive(closing_evening())
    assert [row.accessibleName().split(",")[0] for row in rows(driver)] == [
        *(f"Punt {n}" for n in range(6)),
        *("Pitch 1", "Pitch 2"),
    ]
    before = driver.presses
    driver.chord("Alt+Return", 7)
    assert driver.presses - before == 7, "one key for each"
    assert taken(driver) == [*(f"Punt {n}" for n in range(6)), "Pitch 1"]
    driver.chord("Alt+Return")
    assert len(taken(driver)) == 7
    assert "Hooguit 7" in driver.app.workplace.run.bar.status.text()
    driver.chord("Alt+Up")
    assert chosen(driver) == "Pitch 1"
    driver.chord("Alt+Shift+Up", 6)
    assert taken(driver)[0] == "Pitch 1"
    driver.chord("Alt+E")
    driver.type("Een nummer voor verzuim")
    driver.press(Qt.Key.Key_Return)
    assert taken(driver)[0] == "Een nummer voor verzuim"
    assert driver.cursor() is driver.field, "one types on in the note"
    assert driver.slide.lines == (), "nothing is on the wall before its key"
    driver.chord("PgDown")
    assert driver.slide.lines == ("Een nummer voor verzuim",)
    driver.chord("Alt+PgDown")
    assert driver.slide.lines == tuple(taken(driver)[:5])
    driver.chord("Alt+PgDown")
    assert driver.slide.lines == ()


def test_it_is_all_done_by_mouse_too(drive: Drive) -> None:
    driver = drive(closing_evening())
    for _ in range(3):
        click(driver, rows(driver)[len(taken(driver))].tick)
    assert taken(driver) == ["Punt 0", "Punt 1", "Punt 2"]
    drag(driver, rows(driver)[2], rows(driver)[0])
    assert taken(driver) == ["Punt 2", "Punt 0", "Punt 1"]
    tools = pane(driver).taking
    click(driver, tools.later)
    assert taken(driver) == ["Punt 0", "Punt 2", "Punt 1"]
    click(driver, tools.next)
    assert driver.slide.lines == ("Punt 0",)
    click(driver, tools.all)
    assert driver.slide.lines == ("Punt 0", "Punt 2", "Punt 1")
    click(driver, rows(driver)[0].tick)
    assert taken(driver) == ["Punt 2", "Punt 1"]


def test_what_is_dragged_stays_in_the_hand_when_a_key_moves_it_meanwhile(drive: Drive) -> None:
    driver = drive(closing_evening())
    for row in rows(driver)[:3]:
        click(driver, row.tick)
    drag(driver, rows(driver)[5], rows(driver)[0], meanwhile="Alt+Return")
    assert taken(driver) == ["Punt 5", "Punt 0", "Punt 1", "Punt 2"]


def drag(driver: Driver, row: QWidget, onto: QWidget, meanwhile: str = "") -> None:
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(150, 8))
    driver.settle()
    if meanwhile:
        driver.chord(meanwhile)
    target = row.mapFromGlobal(onto.mapToGlobal(onto.rect().center()))
    QTest.mouseMove(row, target)
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=target)
    driver.settle()


def test_without_tables_and_without_points_the_pane_says_what_to_do(drive: Drive) -> None:
    driver = drive(closing_evening(groups=0, points=0))
    assert rows(driver) == []
    assert pane(driver).list._none.isVisible()
    driver.chord("Alt+Return")
    assert taken(driver) == []


def test_ten_answers_take_ten_keys_and_a_reason(drive: Drive) -> None:
    """Seven things and the questions of three tables; one is not done, and says why."""
    driver = drive(closing_evening(groups=3, points=7))
    driver.chord("Alt+Return", 7)
    at_step(driver, Show.NEXT_STEPS)
    before = driver.presses
    driver.chord("Alt+D", 4)
    driver.chord("Alt+U", 5)
    assert driver.presses - before == 9
    driver.chord("Alt+N")
    assert driver.cursor() is pane(driver).answers.reason
    assert len(driver.slide.cards) == 9, "a no is released only with its reason"
    driver.type("Het rooster ligt vast")
    driver.press(Qt.Key.Key_Return)
    assert driver.presses - before == 11, "ten answers, and Enter after the reason"
    assert driver.cursor() is driver.field
    kinds = [answer.kind for answer in driver.evening.followup.answers]
    assert kinds == [AnswerKind.DO] * 4 + [AnswerKind.FIND_OUT] * 5 + [AnswerKind.DONT]
    found_out = driver.evening.followup.answers[4]
    assert found_out.before == date(2026, 12, 8), "two weeks after the evening, as the button says"
    assert "di 8 dec" in pane(driver).answers.find_out.label()
    assert driver.slide.lines[-1] == "Doen we niet: Vraag 3: Het rooster ligt vast"


def test_a_reason_that_is_half_typed_is_kept_and_not_told(drive: Drive) -> None:
    driver = drive(closing_evening(groups=1, points=0))
    at_step(driver, Show.NEXT_STEPS)
    driver.chord("Alt+N")
    driver.type("Het rooster")
    subject = Subject(SubjectKind.QUESTION, driver.evening.seating.tables[0].id)
    driver.wait(lambda: driver.evening.followup.answer(subject) is not None, 2)
    answer = driver.evening.followup.answer(subject)
    assert answer is not None
    assert (answer.kind, answer.words) == (AnswerKind.OPEN, "Het rooster")
    assert driver.slide.cards == ()


def test_what_the_room_reads_of_an_answer_changes_at_enter_or_on_leaving_and_never_halfway(drive: Drive) -> None:
    driver = drive(closing_evening(groups=1, points=1))
    driver.chord("Alt+Return")
    at_step(driver, Show.NEXT_STEPS)
    driver.chord("Alt+N")
    driver.type("Te duur")
    driver.press(Qt.Key.Key_Return)
    told = driver.slide.cards
    driver.chord("Alt+Up")
    driver.chord("Alt+E")
    driver.type("rob")
    _wait_out_a_pause(driver)
    assert driver.slide.cards == told, "a role is told as a whole"
    driver.press(Qt.Key.Key_Escape)
    pane(driver).answers.take_reason()
    pane(driver).answers.reason.setCursorPosition(len("Te duur"))
    driver.type(" en de rector wil ni")
    _wait_out_a_pause(driver)
    assert driver.slide.cards == told, "a reason is told as a whole"
    driver.type("et wachten")
    driver.press(Qt.Key.Key_Return)
    assert driver.slide.cards[0].text.endswith("Te duur en de rector wil niet wachten")


def _wait_out_a_pause(driver: Driver) -> None:
    """Let the moment pass after which what is typed is stored."""
    pauses = driver.app.window.findChildren(TypingPause)
    driver.wait(lambda: not any(pause.isActive() for pause in pauses))
    driver.settle()


def test_role_and_day_go_with_the_answer_and_an_answer_is_taken_back(drive: Drive) -> None:
    driver = drive(closing_evening(groups=1, points=1))
    driver.chord("Alt+Return")
    at_step(driver, Show.NEXT_STEPS)
    click(driver, pane(driver).answers.do)
    driver.chord("Alt+Up")
    driver.chord("Alt+E")
    driver.type("mentoren")
    driver.press(Qt.Key.Key_Tab)
    pane(driver).answers.day.selectAll()
    driver.type("12 dec")
    driver.press(Qt.Key.Key_Return)
    assert [card.label for card in driver.slide.cards] == ["Doen we · mentoren · za 12 dec"]
    driver.chord("Alt+Del")
    assert driver.slide.cards == ()
    assert "nog open" in rows(driver)[0].accessibleName()
    driver.chord("Alt+U")
    assert driver.evening.followup.answers[-1].before == date(2026, 12, 8)


def test_how_we_stay_in_touch_is_filled_in_from_field_to_field(drive: Drive) -> None:
    driver = drive(closing_evening())
    at_step(driver, Show.CONTACT)
    before = driver.presses
    driver.chord("Alt+E")
    for words in ("4 dec", "de nieuwsbrief", "2 feb"):
        driver.type(words)
        driver.press(Qt.Key.Key_Return)
    assert driver.presses - before == 4
    followup = driver.evening.followup
    assert (followup.next_message, followup.through) == (date(2026, 12, 4), "de nieuwsbrief")
    assert followup.next_evening == date(2027, 2, 2)
    assert driver.cursor() is driver.field


def test_a_parked_question_gets_an_owner_and_a_day_and_stays_off_the_beamer(drive: Drive) -> None:
    driver = drive(closing_evening(questions=2))
    at_step(driver, Show.QUESTIONS)
    slide = driver.slide
    assert len(rows(driver)) == 2
    driver.chord("Alt+U")
    assert driver.evening.followup.answer(Subject(SubjectKind.PARKED, "v0")) is not None
    driver.chord("Alt+E")
    driver.type("de mentor")
    driver.press(Qt.Key.Key_Return)
    quote = driver.evening.quote("v1")
    assert quote is not None
    assert quote.owner == "de mentor"
    assert driver.slide == slide


def test_a_word_or_counted_hands_go_in_by_enter_and_the_last_is_wiped_by_undo(drive: Drive) -> None:
    driver = drive(closing_evening())
    at_step(driver, Show.EXITS)
    before, quotes = driver.presses, driver.evening.quotes
    for words in ("fijn", "4", "5: 3", "te kort"):
        driver.note(words)
    assert driver.presses - before == 4, "one Enter each"
    assert len(driver.evening.exits) == 6
    assert driver.evening.quotes == quotes, "no question that needs an answer"
    driver.chord("Ctrl+Z")
    assert exits_of(driver) == sorted((Exit("fijn"), Exit(mark=4), *[Exit(mark=5)] * 3), key=str)
    driver.chord("Ctrl+Z")
    assert len(driver.evening.exits) == 5, "only the last, and only while it is in sight"
    click(driver, pane(driver).exits.marks[5])
    assert len(driver.evening.exits) == 6
    click(driver, pane(driver).exits.wipe)
    assert len(driver.evening.exits) == 5
    driver.note("7")
    assert driver.field.toPlainText() == "7", "what is no mark stays in the field, and it is said why"


def test_what_was_given_is_out_of_sight_once_the_step_is_left(drive: Drive) -> None:
    driver = drive(closing_evening())
    at_step(driver, Show.EXITS)
    driver.note("fijn")
    driver.chord("PgDown")
    driver.chord("PgUp")
    driver.chord("Ctrl+Z")
    assert driver.evening.exits == (Exit("fijn"),)


def test_with_a_star_or_to_the_parkeerplaats_it_is_still_a_note(drive: Drive) -> None:
    driver = drive(closing_evening())
    at_step(driver, Show.EXITS)
    driver.type("bel mij morgen")
    driver.chord("Ctrl+Shift+Return")
    assert driver.evening.quotes[-1].parked
    assert driver.evening.exits == ()


def test_the_end_says_what_is_open_and_leads_to_the_record(drive: Drive) -> None:
    evening = closing_evening(groups=4, points=2, questions=1)
    driver = drive(replace(evening, harvests=evening.harvests[:1]))
    driver.chord("Alt+Return", 2)
    while driver.evening.step is not driver.evening.steps(driver.evening.agenda.block("afsluiting"))[-1]:
        driver.do(c.NextStep)
    told = "3 formulieren niet overgetypt · 4 punten zonder antwoord · 1 vraag zonder eigenaar"
    assert told in pane(driver).left.told.text()
    driver.chord("PgDown")
    assert told in driver.app.workplace.run.closing.text()
    click(driver, pane(driver).left.close_evening)
    assert driver.evening.run.closed_at is not None
    assert driver.app.workplace.record.isVisible()


def test_the_closing_of_an_evening_takes_so_many_keys(drive: Drive) -> None:
    """Three things taken along and shown, three answers, in touch, two exit words, goodbye."""
    driver = drive(closing_evening(groups=0, points=3))
    before = driver.presses
    driver.chord("Alt+Return", 3)
    driver.chord("PgDown", 3)
    driver.chord("PgDown", 2)
    driver.chord("Alt+D", 3)
    driver.chord("PgDown")
    driver.chord("Alt+E")
    driver.type("4 dec")
    driver.press(Qt.Key.Key_Return)
    driver.chord("Esc")
    driver.chord("PgDown", 2)
    driver.note("fijn")
    driver.note("4: 20")
    driver.chord("PgDown", 3)
    assert driver.evening.run.closed_at is not None
    assert driver.presses - before <= 24
    assert len(driver.evening.followup.answers) == 3
    assert len(driver.evening.exits) == 21


def test_an_answer_and_a_word_are_there_after_the_app_is_opened_again(drive: Drive) -> None:
    driver = drive(closing_evening(groups=1, points=1))
    driver.chord("Alt+Return")
    at_step(driver, Show.NEXT_STEPS)
    driver.chord("Alt+D")
    at_step(driver, Show.EXITS)
    driver.note("fijn")
    driver.stop()
    kept = stored_evening(driver.folder)
    assert [answer.kind for answer in kept.followup.answers] == [AnswerKind.DO]
    assert kept.exits == (Exit("fijn"),)


def test_words_that_were_typed_go_along_when_another_row_is_chosen(drive: Drive) -> None:
    driver = drive(closing_evening())
    driver.chord("Alt+Return", 2)
    driver.chord("Alt+Up")
    driver.chord("Alt+E")
    driver.type("Met andere woorden")
    driver.chord("Alt+Up")
    assert taken(driver) == ["Punt 0", "Met andere woorden"]


def test_a_name_is_pointed_at_before_it_is_told_and_may_be_let_through(drive: Drive) -> None:
    driver = drive(closing_evening(groups=1, points=0))
    at_step(driver, Show.NEXT_STEPS)
    driver.chord("Alt+N")
    driver.type("dat beslist Daan de Vries")
    room = pane(driver).answers.room
    assert "[naam]" in room.words()
    driver.press(Qt.Key.Key_Return)
    assert "Daan" not in str(driver.slide)


@pytest.mark.parametrize(("size", "scale"), [((1280, 640), 1.0), ((1280, 640), 1.5), ((1366, 768), 2.0)])
def test_the_chosen_row_and_the_keys_of_the_school_are_in_sight_on_a_small_screen(
    drive: Drive, tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    save_settings(tmp_path / SETTINGS_NAME, Settings(text_scale=scale))
    driver = drive(closing_evening(groups=12, points=7))
    driver.app.window.resize(*size)
    driver.chord("Alt+Return", 7)
    at_step(driver, Show.NEXT_STEPS)
    driver.chord("Alt+D", 9)
    view = next(view for view in rows(driver) if "gekozen" in view.accessibleName())
    seen = pane(driver).list.viewport().rect()
    middle = view.mapTo(pane(driver).list.viewport(), view.rect().center())
    assert seen.contains(middle)
    for button in (pane(driver).answers.do, pane(driver).answers.find_out, pane(driver).answers.dont):
        assert button.isVisible()
        assert not button.visibleRegion().isEmpty()
    driver.chord("Alt+N")
    assert driver.cursor() is pane(driver).answers.reason
    assert driver.cursor().isVisible()


def at_answers(drive: Drive) -> Driver:
    driver = drive(closing_evening())
    driver.chord("Alt+Return", 2)
    at_step(driver, Show.NEXT_STEPS)
    return driver


@pytest.mark.parametrize(("chord", "kind"), [("Alt+D", AnswerKind.DO), ("Alt+U", AnswerKind.FIND_OUT)])
def test_a_key_right_after_the_role_answers_with_it(drive: Drive, chord: str, kind: AnswerKind) -> None:
    driver = at_answers(drive)
    driver.chord("Alt+E")
    driver.type("mentoren")
    driver.chord(chord)
    (answer,) = driver.evening.followup.answers
    assert (answer.kind, answer.owner) == (kind, "mentoren")
    assert chosen(driver) == "Punt 1"
    assert pane(driver).answers.role.text() == ""


def test_a_click_right_after_the_reason_answers_with_it(drive: Drive) -> None:
    driver = at_answers(drive)
    driver.chord("Alt+N")
    driver.type("Kost een lokaal")
    click(driver, pane(driver).answers.do)
    (answer,) = driver.evening.followup.answers
    assert (answer.kind, answer.words) == (AnswerKind.DO, "Kost een lokaal")


def test_while_the_store_is_slow_role_and_answer_are_both_kept(drive: Drive) -> None:
    driver = at_answers(drive)
    driver.chord("Alt+E")
    with slow(driver):
        QTest.keyClicks(driver.cursor(), "mentoren")
        QTest.keyClick(driver.cursor(), Qt.Key.Key_Return)
        driver.chord_without_waiting("Alt+D")
    (answer,) = driver.evening.followup.answers
    assert (answer.kind, answer.owner) == (AnswerKind.DO, "mentoren")
    assert chosen(driver) == "Punt 1"


@pytest.mark.parametrize("by_mouse", [False, True])
def test_words_that_were_typed_are_read_in_the_step_that_is_gone_to(drive: Drive, *, by_mouse: bool) -> None:
    driver = drive(closing_evening())
    driver.chord("Alt+Return")
    driver.chord("Alt+Up")
    driver.chord("Alt+E")
    driver.type("Met andere woorden")
    if by_mouse:
        click(driver, pane(driver).taking.next)
    else:
        driver.chord("PgDown")
    assert taken(driver) == ["Met andere woorden"]
    assert driver.slide.lines == ("Met andere woorden",)
    driver.chord("Alt+E")
    driver.type("Nog anders")
    driver.chord("PgDown")
    assert taken(driver) == ["Nog anders"], "the step has no list any more"


def test_a_role_that_was_typed_stays_when_the_step_is_left(drive: Drive) -> None:
    driver = at_answers(drive)
    driver.chord("Alt+E")
    driver.type("mentoren")
    driver.chord("PgDown")
    assert [answer.owner for answer in driver.evening.followup.answers] == ["mentoren"]


def test_while_the_store_is_slow_each_field_of_how_we_stay_in_touch_is_kept(drive: Drive) -> None:
    driver = drive(closing_evening())
    at_step(driver, Show.CONTACT)
    driver.chord("Alt+E")
    with slow(driver):
        for words in ("17 dec", "de app"):
            QTest.keyClicks(driver.cursor(), words)
            QTest.keyClick(driver.cursor(), Qt.Key.Key_Return)
    followup = driver.evening.followup
    assert (followup.next_message, followup.through) == (date(2026, 12, 17), "de app")


def test_a_word_that_was_refused_goes_in_with_its_own_evening_whichever_is_open(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = closed_evening()
    keep(tmp_path, other)
    driver = drive(closing_evening())
    first = driver.evening.id
    at_step(driver, Show.EXITS)
    disk = Disk(monkeypatch)
    disk.refuses = "disk_full"
    driver.type("Warm")
    driver.press(Qt.Key.Key_Return)
    box = driver.app.parts.pen.exits
    assert len(box.waiting) == 1
    assert driver.app.parts.pen.has_waiting_words
    disk.refuses = ""
    driver.do(c.OpenEvening, id=other.id)
    driver.wait(lambda: not box.holds_any, 20)
    assert driver.evening.exits == other.exits
    driver.do(c.OpenEvening, id=first)
    assert driver.evening.exits == (Exit("Warm"),)
