"""Tests of promises on the screen: the line at start, the page over all evenings, and the part of one evening."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.models.agenda.agenda import Step
from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.followup.followup import Action, ActionState, Answer, AnswerKind, Followup, Subject, SubjectKind
from app.models.followup.publications import Debrief, Length
from app.models.preparation import Theme
from app.models.promises.opening import STEP, block_to_open, givers, with_opening
from app.models.promises.promised import Promise
from app.models.said.dialogue import Quote, Voice
from app.services.commands import commands as c
from app.views.followup.actions.actions_section import ActionsSection
from app.views.followup.debrief.debrief_section import DebriefSection
from app.views.followup.promised.promised_page import PromisedPage
from app.views.frame.pages import PageName
from app.views.prepare.themes.themes_section import ThemesSection
from app.views.summary.record_page import WHOLE
from app.views.widgets.controls.button import Button
from tests.driving import DOORS, Driver, closed_evening, evening_at, keep, stored_evening

Drive = Callable[..., Driver]
TODAY = DOORS.date()


def promising(id: str = "vorige", title: str = "Samen over aanwezigheid", days: int = 30) -> Evening:
    """Return a closed evening that promised two things, and will find out a third."""
    evening = closed_evening(days)
    points = tuple(replace(point, accepted=number < 3) for number, point in enumerate(evening.points))
    first, _, third = (Subject(SubjectKind.POINT, point.id) for point in points[:3])
    actions = (
        Action("a1", "Eén telefoonnummer", "administratie", TODAY - timedelta(days=3), sources=(first,)),
        Action("a2", "Elke maand een bericht", "teamleiders", TODAY + timedelta(days=2)),
    )
    answers = (Answer(third, AnswerKind.FIND_OUT, "Wat kost het?", TODAY + timedelta(days=40), "zorgteam"),)
    return replace(
        evening,
        id=id,
        title=title,
        points=points,
        themes=(Theme("th", "Aanwezigheid"),),
        followup=Followup(actions=actions, answers=answers, next_message=TODAY + timedelta(days=3)),
    )


def board(driver: Driver) -> PromisedPage:
    """Go to the page over all evenings, once it has read what was promised."""
    driver.chord("Ctrl+Shift+D")
    page = driver.app.workplace.pages.promised
    driver.wait(lambda: bool(page.rows.rows))
    driver.settle()
    return page


def chosen(page: PromisedPage) -> Promise:
    promise = page.list.row()
    assert promise is not None
    return promise


def test_the_start_says_what_is_late_and_when_the_next_message_comes(drive: Drive) -> None:
    driver = drive(promising())
    line = driver.app.workplace.start.promised
    driver.wait(lambda: not line.isHidden())
    assert line.words.text() == "1 belofte te laat, bericht aan ouders over 3 dagen"
    QTest.mouseClick(line.look, Qt.MouseButton.LeftButton)
    driver.settle()
    assert driver.app.workplace.pages.name is PageName.PROMISED


def test_without_promises_the_start_says_nothing_of_them(drive: Drive) -> None:
    driver = drive(closed_evening())
    driver.settle()
    driver.settle()
    assert driver.app.workplace.start.promised.isHidden()


def _copy(number: int) -> Evening:
    """Return one more evening with promises."""
    made = promising(f"eerder-{number}")
    return replace(made, quotes=tuple(replace(one, id=f"{one.id}-{number}") for one in made.quotes))


def test_a_note_waits_for_no_reading_of_all_promises(drive: Drive, tmp_path: Path) -> None:
    for number in range(30):
        keep(tmp_path, _copy(number))
    driver = drive(promising())
    driver.settle()
    came: list[str] = []
    start, desk = driver.app.workplace.start, driver.app.desk

    def go_on(*_: object) -> None:
        came.append("stored")
        if came == ["stored"]:
            desk.do(c.StayInTouch, next_message=None, through="post", next_evening=None, about="vorige")

    desk.stored.connect(go_on)
    start.promises.changed.connect(lambda: came.append("read"))
    start.promises.look_again()
    desk.do(c.StayInTouch, next_message=None, through="mail", next_evening=None, about="vorige")
    driver.wait(lambda: len(came) > 2)
    assert came == ["stored", "stored", "read"]
    assert len(start.promises.evenings) == 31


def test_a_state_is_changed_with_its_update_by_two_keys_beside_the_words(drive: Drive, tmp_path: Path) -> None:
    driver = drive(promising())
    page = board(driver)
    assert chosen(page).words == "Eén telefoonnummer", "what is late comes first"
    assert driver.cursor() is page.card.field
    driver.type("Het nummer staat op de site")
    driver.chord("Ctrl+4")
    driver.chord("Return")
    driver.wait(lambda: page.rows.rows[-1].id == "a1")
    assert page.card.field.text() == ""
    driver.stop()
    action = stored_evening(tmp_path, "vorige").followup.actions[0]
    assert (action.state, [update.words for update in action.updates]) == (
        ActionState.DONE,
        ["Het nummer staat op de site"],
    )
    assert action.updates[0].on == TODAY


def test_the_arrows_choose_another_promise_and_words_wait_with_theirs(drive: Drive) -> None:
    driver = drive(promising())
    page = board(driver)
    driver.type("half af")
    driver.chord("Down")
    assert (chosen(page).id, page.card.field.text()) == ("a2", "")
    driver.chord("Up")
    assert page.card.field.text() == "half af"


def test_a_dropped_promise_needs_a_reason(drive: Drive) -> None:
    driver = drive(promising())
    page = board(driver)
    driver.chord("Ctrl+6")
    driver.chord("Return")
    assert page.status.text() == "Zeg in een paar woorden waarom het vervalt."
    assert not chosen(page).updates


def test_what_is_found_out_becomes_an_action_once_something_happened(drive: Drive) -> None:
    driver = drive(promising())
    page = board(driver)
    page.list.choose(next(row.key for row in page.rows.rows if row.answer is not None))
    driver.type("Twee tolkbureaus gebeld")
    driver.chord("Return")
    driver.wait(lambda: all(row.answer is None for row in page.rows.rows))
    found = next(row for row in page.rows.rows if row.updates)
    assert (found.owner, found.updates[0].words) == ("zorgteam", "Twee tolkbureaus gebeld")


def test_the_last_change_on_the_board_is_taken_back(drive: Drive) -> None:
    driver = drive(promising())
    page = board(driver)
    driver.type("Gebeld")
    driver.chord("Return")
    driver.wait(lambda: any(row.updates for row in page.rows.rows))
    driver.chord("Ctrl+Z")
    driver.wait(lambda: not any(row.updates for row in page.rows.rows))
    assert page.card.field.text() == "", "the words do not come again where the next Enter would say them twice"
    driver.chord("Ctrl+Y")
    driver.wait(lambda: any(row.updates for row in page.rows.rows))
    driver.type("Half")
    driver.chord("Ctrl+Z")
    assert any(row.updates for row in page.rows.rows), "what is being typed is taken back first"


def test_promises_of_all_evenings_stand_together_but_none_of_the_bin(drive: Drive, tmp_path: Path) -> None:
    keep(tmp_path, promising("e2", "Rust", 10))
    binned = promising("e3", "Weg")
    keep(tmp_path, binned)
    driver = drive(promising())
    driver.do(c.BinEvening, id="e3")
    page = board(driver)
    driver.wait(lambda: len(page.rows.rows) == 6)
    assert {row.title for row in page.rows.rows} == {"Samen over aanwezigheid", "Rust"}
    assert "10 nov" not in page.theme.spoken()
    assert page.theme.spoken().count("avond") == 2, "the theme over both evenings, as text"


def test_one_goes_to_the_evening_of_a_promise_and_back(drive: Drive) -> None:
    driver = drive(promising())
    page = board(driver)
    QTest.mouseClick(page.there, Qt.MouseButton.LeftButton)
    driver.settle()
    assert driver.app.workplace.pages.name is PageName.FOLLOWUP
    assert driver.app.workplace.pages.followup.section("actions").isVisible(), "where its message is made"
    driver.chord("Ctrl+Shift+D")
    assert driver.app.workplace.pages.name is PageName.PROMISED
    driver.chord("Ctrl+Shift+D")
    assert driver.app.workplace.pages.name is PageName.HOME


def opens_with(lines: tuple[str, ...], id: str = "volgende", days: int = 14) -> Evening:
    """Return an evening that still comes, and begins with these promises."""
    evening = replace(evening_at(quotes=0), id=id, title="In de lente", run=Run(), date=TODAY + timedelta(days=days))
    step = Step(id=STEP, title="Vorige keer zei u…", lines=lines, told_by="vorige")
    return replace(evening, agenda=with_opening(evening.agenda, block_to_open(evening).id, step, givers(evening)[0].id))


def test_with_what_the_next_evening_opens_stands_beside_the_promises_as_the_room_will_read_it(
    drive: Drive, tmp_path: Path
) -> None:
    keep(tmp_path, opens_with(("Eén telefoonnummer: gedaan", "Een tolk: we wachten nog")))
    keep(tmp_path, opens_with(("Iets anders: gedaan",), "later", 60))
    keep(tmp_path, replace(opens_with(("Weg: gedaan",), "bak", 7), binned_at=DOORS))
    driver = drive(promising())
    page = board(driver)
    driver.wait(page.next.isVisible)
    assert page.next.waits.text() == "Staat klaar voor de avond van 8 dec: 2 beloften. De zaal leest:"
    assert page.next.lines.text() == "Eén telefoonnummer: gedaan\nEen tolk: we wachten nog"
    QTest.mouseClick(page.next.there, Qt.MouseButton.LeftButton)
    driver.settle()
    assert driver.evening.id == "volgende"
    themes = driver.app.workplace.pages.prepare.section("themes")
    driver.wait(themes.isVisible)
    assert isinstance(themes, ThemesSection)
    assert "Een tolk: we wachten nog" in themes.opening.lines.text()


def test_an_evening_that_has_begun_or_opens_with_nothing_is_not_waited_for(drive: Drive, tmp_path: Path) -> None:
    began = opens_with(("Iets: gedaan",))
    keep(tmp_path, replace(began, run=closed_evening().run))
    keep(tmp_path, opens_with((), "leeg"))
    page = board(drive(promising()))
    assert not page.next.isVisible()


def test_by_mouse_a_promise_of_the_third_evening_is_chosen_and_said_to_be_done(drive: Drive, tmp_path: Path) -> None:
    for number, id in enumerate(("e2", "e3"), 1):
        keep(tmp_path, promising(id, f"Avond {number}", 30 - 10 * number))
    driver = drive(promising())
    page = board(driver)
    driver.wait(lambda: len(page.rows.rows) == 9)
    place = page.rows.place_of("e3/a2")
    page.list.scrollTo(page.rows.index(place))
    QTest.mouseClick(
        page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualRect(page.rows.index(place)).center()
    )
    driver.settle()
    assert (chosen(page).title, chosen(page).id) == ("Avond 2", "a2")
    state = next(button for button in page.card.findChildren(Button) if button.label() == "nagevraagd")
    QTest.mouseClick(state, Qt.MouseButton.LeftButton)
    assert driver.cursor() is page.card.field, "one types on after a click"
    driver.type("Ouders merken het")
    QTest.mouseClick(page.card.save, Qt.MouseButton.LeftButton)
    driver.wait(lambda: any(row.state is ActionState.CHECKED for row in page.rows.rows))
    driver.stop()
    assert [one.state for one in stored_evening(tmp_path, "e3").followup.actions] == [
        ActionState.OPEN,
        ActionState.CHECKED,
    ]
    assert stored_evening(tmp_path, "e2").followup == promising("e2", "Avond 1", 20).followup


def section(driver: Driver, key: str) -> ActionsSection | DebriefSection:
    driver.do(c.OpenEvening, id="vorige")
    driver.settle()
    driver.chord("Ctrl+Shift+A")
    driver.app.workplace.pages.followup.go_to(key)
    driver.settle()
    made = driver.app.workplace.pages.followup.section(key)
    assert isinstance(made, ActionsSection | DebriefSection)
    return made


def test_the_message_on_progress_is_copied_and_counts_as_told_and_sending_it_does_its_task(drive: Drive) -> None:
    driver = drive(promising())
    actions = section(driver, "actions")
    assert isinstance(actions, ActionsSection)
    driver.type("Besteld")
    driver.chord("Return")
    driver.settle()
    actions.progress.role.setText("directie")
    decide_on_progress(driver, actions)
    (letter,) = driver.evening.followup.publications
    assert (letter.length, letter.approver, letter.is_whole) == (Length.PROGRESS, "directie", True)
    assert "Eén telefoonnummer (administratie): we zijn ermee bezig. Besteld." in letter.document
    assert QGuiApplication.clipboard().text() == letter.document
    assert [update.told for action in driver.evening.followup.actions for update in action.updates] == [letter.id]
    assert "Niets nieuws" in actions.progress.since.text()
    assert not actions.tasks.boxes["voortgang"].isChecked()
    QTest.mouseClick(actions.progress.sent, Qt.MouseButton.LeftButton)
    driver.settle()
    assert actions.tasks.boxes["voortgang"].isChecked()
    assert actions.progress.sent.isHidden()


def decide_on_progress(driver: Driver, actions: ActionsSection) -> None:
    """Click on the button of the message, and wait until it was answered."""
    QTest.mouseClick(actions.progress.decide, Qt.MouseButton.LeftButton)
    driver.wait(actions.progress.decide.isEnabled)
    driver.settle()


def test_a_click_too_many_on_the_message_on_progress_copies_the_same_message_again(drive: Drive) -> None:
    driver = drive(promising())
    actions = section(driver, "actions")
    assert isinstance(actions, ActionsSection)
    driver.type("Besteld")
    driver.chord("Return")
    driver.settle()
    actions.progress.role.setText("directie")
    QTest.mouseClick(actions.progress.decide, Qt.MouseButton.LeftButton)
    decide_on_progress(driver, actions)
    QGuiApplication.clipboard().setText("iets anders")
    decide_on_progress(driver, actions)
    (letter,) = driver.evening.followup.publications
    assert "Besteld" in letter.document
    assert QGuiApplication.clipboard().text() == letter.document
    assert actions.progress.preview.text() == letter.document
    assert actions.progress.decide.label() == "Nog eens kopiëren"
    QTest.mouseClick(actions.progress.sent, Qt.MouseButton.LeftButton)
    driver.settle()
    assert "niets nieuws" in actions.progress.preview.text()
    assert actions.progress.decide.label() == "Vaststellen en kopiëren"


def test_the_day_that_was_typed_right_before_stands_in_the_message_on_progress(drive: Drive) -> None:
    driver = drive(promising())
    actions = section(driver, "actions")
    assert isinstance(actions, ActionsSection)
    actions.progress.role.setText("directie")
    actions.progress.next.setFocus()
    actions.progress.next.selectAll()
    QTest.keyClicks(actions.progress.next, "12 jan")
    decide_on_progress(driver, actions)
    (letter,) = driver.evening.followup.publications
    assert "U hoort weer van ons vóór 12 januari 2027." in letter.document


def test_words_in_the_message_on_progress_that_may_point_to_a_person_stand_on_the_card_before_it_goes(
    drive: Drive,
) -> None:
    driver = drive(promising())
    actions = section(driver, "actions")
    assert isinstance(actions, ActionsSection)
    assert actions.progress.room.isHidden()
    driver.type("Mevrouw Jansen drukt ze")
    driver.chord("Return")
    driver.settle()
    assert [button.label() for button in actions.progress.room.buttons()] == ["Jansen: mag zo"]
    click(actions.progress.room.buttons()[0])
    driver.settle()
    assert actions.progress.room.isHidden(), "this school said that it is fine"


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_day_of_the_next_message_is_written_beside_it(drive: Drive) -> None:
    driver = drive(promising())
    actions = section(driver, "actions")
    assert isinstance(actions, ActionsSection)
    field = actions.progress.next
    field.setFocus()
    field.selectAll()
    driver.type("over een poos")
    driver.chord("Return")
    assert driver.evening.followup.next_message == TODAY + timedelta(days=3), "no day, so nothing changes"
    assert actions.progress.next_day.text()
    field.selectAll()
    driver.type("12 jan")
    driver.chord("Return")
    assert driver.evening.followup.next_message == date(2027, 1, 12)
    assert "U hoort weer van ons vóór 12 januari 2027." in actions.progress.preview.text()


def test_a_task_after_the_evening_can_be_ticked_though_the_evening_is_closed(drive: Drive) -> None:
    driver = drive(promising())
    actions = section(driver, "actions")
    assert isinstance(actions, ActionsSection)
    actions.tasks.boxes["terugkoppeling"].click()
    driver.settle()
    assert next(task for task in driver.evening.plan.tasks if task.id == "terugkoppeling").done
    driver.do(c.UndoWords)
    assert not actions.tasks.boxes["terugkoppeling"].isChecked()


def test_the_talk_afterwards_is_stored_while_one_types(drive: Drive, tmp_path: Path) -> None:
    driver = drive(promising())
    debrief = section(driver, "debrief")
    assert isinstance(debrief, DebriefSection)
    assert driver.cursor() is debrief.stood_out
    driver.type("De rust")
    driver.chord("Tab")
    driver.type("De vaders")
    driver.chord("Tab")
    driver.settle()
    driver.stop()
    assert stored_evening(tmp_path, "vorige").followup.debrief == Debrief("De rust", "De vaders")


def test_the_talk_afterwards_goes_into_a_file_only_when_that_is_asked_where_it_was_typed(
    drive: Drive, documents: Path
) -> None:
    driver = drive(promising())
    debrief = section(driver, "debrief")
    assert isinstance(debrief, DebriefSection)
    driver.type("De vaders waren stil")
    driver.settle()
    driver.app.workplace.pages.go_to(PageName.RECORD)
    driver.app.workplace.record.kinds[WHOLE].click()
    driver.wait(lambda: any(documents.rglob("*.json")))
    (file,) = documents.rglob("*.json")
    assert "De vaders waren stil" not in file.read_text(encoding="utf-8")
    section(driver, "debrief")
    debrief.save.click()
    driver.wait(lambda: "De vaders waren stil" in file.read_text(encoding="utf-8"))


def retyped(driver: Driver) -> str:
    """Return what stands in the field of what happened once the evening before is open with its promises."""
    actions = section(driver, "actions")
    assert isinstance(actions, ActionsSection)
    driver.wait(lambda: bool(actions.card.field.text()))
    return actions.card.field.text()


def test_half_words_stay_with_their_promise_while_another_evening_is_open(drive: Drive, tmp_path: Path) -> None:
    keep(tmp_path, promising("andere", "Rust", 10))
    driver = drive(promising())
    actions = section(driver, "actions")
    assert isinstance(actions, ActionsSection)
    driver.type("Voor de eerste")
    driver.chord("Down")
    driver.type("Voor de tweede")
    driver.do(c.OpenEvening, id="andere")
    driver.chord("Ctrl+Shift+A")
    driver.app.workplace.pages.followup.go_to("actions")
    driver.settle()
    other = driver.app.workplace.pages.followup.section("actions")
    assert isinstance(other, ActionsSection)
    assert other.card.field.text() == ""
    assert retyped(driver) == "Voor de eerste"
    driver.chord("Down")
    again = driver.app.workplace.pages.followup.section("actions")
    assert isinstance(again, ActionsSection)
    driver.wait(lambda: again.card.field.text() == "Voor de tweede")


def test_half_words_are_there_after_a_kill_and_go_once_they_are_said(drive: Drive) -> None:
    driver = drive(promising())
    actions = section(driver, "actions")
    assert isinstance(actions, ActionsSection)
    driver.type("Half af")
    actions.card._memory._pause.timeout.emit()
    driver.settle()
    driver.stop()
    driver = drive()
    assert retyped(driver) == "Half af"
    driver.chord("Return")
    driver.settle()
    assert [update.words for action in driver.evening.followup.actions for update in action.updates] == ["Half af"]
    driver.stop()
    driver = drive()
    actions = section(driver, "actions")
    assert isinstance(actions, ActionsSection)
    driver.settle()
    assert actions.card.field.text() == ""


def test_half_words_are_on_both_pages_and_go_from_both_once_they_are_said(drive: Drive) -> None:
    driver = drive(promising())
    page = board(driver)
    driver.type("Gebeld")
    assert retyped(driver) == "Gebeld"
    driver.chord("Return")
    driver.settle()
    driver.chord("Ctrl+Shift+D")
    driver.settle()
    page.list.choose("vorige/a1")
    driver.settle()
    assert page.card.field.text() == ""


def test_a_long_question_that_is_found_out_becomes_an_action_in_one_step(drive: Drive) -> None:
    asked = Quote("lang", "dialoog", None, Voice.PARENT, "Waarom is dit nu zo? " * 30, DOORS, parked=True)
    answer = Answer(Subject(SubjectKind.PARKED, "lang"), AnswerKind.FIND_OUT)
    evening = promising()
    followup = replace(evening.followup, answers=(answer,))
    driver = drive(replace(evening, quotes=(asked,), followup=followup))
    actions = section(driver, "actions")
    assert isinstance(actions, ActionsSection)
    actions.list.choose("vorige/parked:lang")
    driver.settle()
    driver.type("Nagevraagd")
    driver.chord("Return")
    driver.settle()
    made = driver.evening.followup.actions[-1]
    assert [update.words for update in made.updates] == ["Nagevraagd"]
    assert (len(made.title) <= 300, made.title.endswith("zo?…")) == (True, True)
    driver.do(c.UndoWords)
    assert driver.evening.followup == followup


def test_an_action_is_added_and_changed_among_the_actions(drive: Drive) -> None:
    driver = drive(promising())
    actions = section(driver, "actions")
    assert isinstance(actions, ActionsSection)
    actions.new.setFocus()
    driver.type("Kaartje per mentor @teamleider 4 dec")
    driver.chord("Return")
    made = driver.evening.followup.actions[-1]
    assert (made.title, made.owner, made.due) == ("Kaartje per mentor", "teamleider", date(2026, 12, 4))
    driver.wait(lambda: chosen_action(actions) == made.id)
    assert actions.action.fields is not None
    actions.action.fields.notice.setFocus()
    driver.type("Een kaartje in de tas")
    driver.chord("Tab")
    driver.settle()
    assert driver.evening.followup.actions[-1] == replace(made, notice="Een kaartje in de tas")
    actions.list.choose(next(row.key for row in actions.rows.rows if row.answer is not None))
    driver.settle()
    assert actions.action.isHidden(), "what is found out is no action yet"
    actions.list.choose(f"vorige/{made.id}")
    driver.settle()
    actions.action.fields.drop.click()
    driver.settle()
    assert driver.evening.followup.action(made.id) is None
    driver.chord("Ctrl+Z")
    assert driver.evening.followup.action(made.id) is not None


def chosen_action(actions: ActionsSection) -> str:
    promise = actions.list.row()
    return promise.id if promise is not None else ""
