"""Tests of tasks and team in the real window: what is filled in is stored, and nothing typed is thrown away."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from app.models.preparation import HostKind
from app.services.commands import commands as c
from app.views.prepare.tasks.tasks_card import PLACES
from app.views.widgets.field_hint import FieldHint
from tests.driving import stored_evening
from tests.views.prepare.preparing import DAY, Drive, at, names_of, said, to_prepare, write

pytestmark = pytest.mark.usefixtures("undrawn")


def test_an_evening_that_is_still_to_come_opens_with_its_preparation(drive: Drive) -> None:
    driver = to_prepare(drive)
    page = driver.app.workplace.pages.prepare
    assert driver.app.workplace.pages.currentWidget() is page
    assert page.list.foot.text() == "nog 17 dagen · 0 van 17 klaar"


def test_ticking_a_task_by_keyboard_is_stored_at_once(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    assert section.tasks.list.rows["actieteam"].done.hasFocus()
    driver.press(Qt.Key.Key_Space)
    assert driver.evening.plan.tasks[0].done
    assert driver.app.workplace.pages.prepare.list.foot.text().endswith("1 van 17 klaar")
    driver.stop()
    assert stored_evening(driver.folder).plan.tasks[0].done


def test_a_task_of_our_own_comes_at_the_end_of_those_before_the_evening_and_the_line_is_free_for_the_next(
    drive: Drive,
) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    for title in ("Stoelen klaarzetten", "<b>Koek</b> kopen & zetten"):
        write(driver, section.tasks.new, title)
        assert section.tasks.new.text() == ""
        assert section.tasks.new.hasFocus()
    assert [task.title for task in driver.evening.plan.tasks[-4:-2]] == [
        "Stoelen klaarzetten",
        "<b>Koek</b> kopen & zetten",
    ]
    assert all(task.comes_after for task in driver.evening.plan.tasks[-2:])
    assert section.tasks.list.rows[driver.evening.plan.tasks[-3].id].title.text() == "<b>Koek</b> kopen & zetten"


def test_what_is_refused_stays_in_the_field_with_the_reason(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    row = section.tasks.list.rows["ruimte"]
    write(driver, row.title, "x" * 130)
    assert row.title.text() == "x" * 130
    assert "120" in said(driver)
    assert driver.evening.plan.tasks[4].title == "Ruimte reserveren"
    row.title.setFocus()
    driver.press(Qt.Key.Key_Escape)
    assert row.title.text() == "Ruimte reserveren"


def test_wiping_a_word_with_alt_leaves_the_task_and_esc_gives_back_what_was_typed(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    before, row = driver.evening.plan.tasks, next(iter(section.tasks.list.rows.values()))
    row.owner.setFocus()
    row.owner.selectAll()
    driver.type("de conci")
    driver.chord("Alt+Backspace", 2)
    assert driver.evening.plan.tasks == before
    row.owner.selectAll()
    driver.type("de conci")
    driver.chord("Esc")
    assert row.owner.text() == row.task.owner
    driver.chord("Ctrl+Z")
    assert row.owner.text() == "de conci"


def test_deleting_says_what_went_and_how_it_comes_back(drive: Drive) -> None:
    driver = to_prepare(drive)
    row = next(iter(at(driver, "tasks").tasks.list.rows.values()))
    row.title.setFocus()
    driver.chord("Alt+Del")
    assert said(driver).startswith(f"Gewist · Ctrl+Z: “{row.task.title[:30]}")


def test_tasks_are_moved_and_deleted_by_keyboard_and_taken_back(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    before = driver.evening.plan.tasks
    section.tasks.list.rows["vragen"].done.setFocus()
    driver.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [task.id for task in driver.evening.plan.tasks[:3]] == ["actieteam", "vragen", "themas"]
    assert section.tasks.list.rows["vragen"].done.hasFocus()
    driver.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert "vragen" not in [task.id for task in driver.evening.plan.tasks]
    assert section.tasks.list.rows["themas"].isAncestorOf(driver.cursor())
    for _ in range(2):
        driver.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert driver.evening.plan.tasks == before
    assert said(driver).startswith("Teruggedraaid")


def test_days_count_back_from_the_evening_and_move_along_with_it(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    assert section.tasks.list.rows["uitnodiging"].days.accessibleDescription() == "te laat: vr 6 nov"
    write(driver, section.head.day, "11-03-2027")
    assert driver.evening.date.isoformat() == "2027-03-11"
    assert section.tasks.list.rows["uitnodiging"].days.text() == "vóór do 4 feb"
    write(driver, section.head.day, "31-02-2027")
    assert section.head.hint.text() == "31-2 bestaat niet. Schrijf de datum als 17 dec of 17-12."
    assert driver.evening.date.isoformat() == "2027-03-11"


def test_overdue_is_said_in_words(drive: Drive) -> None:
    driver = to_prepare(drive)
    assert DAY.isoformat() == "2026-12-11"
    at(driver, "tasks")
    card = driver.app.workplace.pages.prepare.section("tasks").tasks
    assert "te laat" in card._beside.text()


def test_the_gaps_go_down_to_none(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    assert section.gaps._beside.text() == "8 nog invullen"
    for part, words in (
        ("school", "De Vlieger"),
        ("year_groups", "leerjaar 2"),
        ("functions", "mentoren"),
        ("catering", "leerjaar 3"),
        ("groups", "5"),
    ):
        write(driver, section.gaps.fields[part], words)
    for part in ("vision", "next_steps", "contact"):
        section.gaps.fields[part].setFocus()
        driver.type("Wij bellen eerder")
        driver.press(Qt.Key.Key_Tab)
    assert section.gaps._beside.text() == "alles ingevuld"
    assert driver.evening.groups == 5


def test_another_name_for_a_role_is_in_the_agenda_everywhere(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    write(driver, section.roles.list.rows["gespreksleider"].name, "spelleider")
    assert "spelleider" in {block.who for block in driver.evening.agenda.blocks}
    section.roles.host.setFocus()
    driver.press(Qt.Key.Key_Down)
    assert driver.evening.plan.host is HostKind.CONSULTANT


def test_a_team_from_one_layer_gets_a_hint_that_does_not_block(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    for _ in range(3):
        write(driver, section.team.new, "docent")
    assert section.team.hint.text().startswith("Alleen docent.")
    write(driver, section.team.new, "conciërge")
    assert section.team.hint.text() == ""
    assert len(driver.evening.plan.team) == 4


def test_everything_that_can_be_reached_has_a_name(drive: Drive) -> None:
    driver = to_prepare(drive)
    for key in ("tasks", "people", "groups", "doors"):
        section = at(driver, key)
        assert all(names_of(section)), key


def test_keys_of_the_desk_do_nothing_here(drive: Drive) -> None:
    driver = to_prepare(drive)
    at(driver, "tasks")
    for chord in ("PgDown", "Shift+PgDown", "F9", "Ctrl+Return", "F2"):
        driver.chord(chord)
    assert driver.evening.run.block is None
    assert driver.evening.quotes == ()


def test_another_evening_begins_with_its_own_words(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    write(driver, section.tasks.list.rows["ruimte"].title, "x" * 130)
    driver.do(
        c.CreateEvening,
        id="evening-2",
        title="Nog een",
        date=DAY,
        anchor=driver.evening.anchor,
        details=driver.evening.details,
    )
    assert at(driver, "tasks").tasks.list.rows["ruimte"].title.text() == "Ruimte reserveren"


def test_words_that_were_refused_keep_the_app_open_once(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    write(driver, section.tasks.list.rows["ruimte"].title, "x" * 130)
    left = QSignalSpy(driver.app.leaving.left)
    driver.app.window.close()
    driver.settle()
    assert left.count() == 0
    assert section.tasks.list.rows["ruimte"].title.text() == "x" * 130


def test_what_is_being_typed_when_the_app_closes_is_stored(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    section.tasks.list.rows["ruimte"].owner.setFocus()
    section.tasks.list.rows["ruimte"].owner.selectAll()
    driver.type("beheer")
    driver.stop()
    assert stored_evening(driver.folder).plan.tasks[4].owner == "beheer"


def test_a_task_shows_its_day_and_counts_days_while_one_types(drive: Drive) -> None:
    driver = to_prepare(drive)
    days = at(driver, "tasks").tasks.list.rows["groepen"].days
    assert days.text() == "vóór di 8 dec"
    days.setFocus()
    assert days.text() == "3 dagen ervoor"
    driver.press(Qt.Key.Key_Up)
    days.selectAll()
    driver.type("10")
    driver.press(Qt.Key.Key_Tab)
    assert days.text() == "vóór di 1 dec"
    assert next(task for task in driver.evening.plan.tasks if task.id == "groepen").days_before == 10


def test_the_report_is_due_ten_school_days_after_the_evening_and_its_day_can_be_changed(drive: Drive) -> None:
    driver = to_prepare(drive)
    row = at(driver, "tasks").tasks.list.rows["terugkoppeling"]
    assert row.days.text() == "vóór vr 25 dec"
    assert "10 schooldagen na de avond, van maandag tot en met vrijdag." in row.note.text()
    assert "Vakanties kent de app niet" in row.note.text()
    row.days.setFocus()
    assert row.days.text() == "10 schooldagen erna"
    row.days.selectAll()
    driver.type("20")
    driver.press(Qt.Key.Key_Tab)
    assert row.days.text() == "vóór vr 8 jan"
    assert "20 schooldagen na de avond" in row.note.text()
    task = next(task for task in driver.evening.plan.tasks if task.id == "terugkoppeling")
    assert (task.school_days_after, task.days_before) == (20, None)
    driver.do(c.SetHead, date=date(2026, 12, 14))
    assert row.days.text() == "vóór ma 11 jan"


def test_a_task_after_the_evening_stays_below_those_before_it(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    before = [task.id for task in driver.evening.plan.tasks]
    section.tasks.list.rows["terugkoppeling"].done.setFocus()
    driver.chord("Alt+Up")
    assert [task.id for task in driver.evening.plan.tasks] == before
    driver.chord("Alt+Down")
    assert [task.id for task in driver.evening.plan.tasks[-2:]] == ["voortgang", "terugkoppeling"]


def test_what_we_added_is_marked_at_tasks_and_roles(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    rows = section.tasks.list.rows
    assert "aanvulling" in rows["beamer"].note.text()
    assert "aanvulling" not in rows["ruimte"].note.text()
    marked = [key for key, row in section.roles.list.rows.items() if row.ours.isVisibleTo(section)]
    assert marked == ["notulist", "tafelnotulist", "tijdbewaker"]


def test_the_why_and_the_words_for_the_pupils_can_be_changed_and_the_source_is_named(drive: Drive) -> None:
    driver = to_prepare(drive)
    texts = at(driver, "tasks").texts
    assert "ouderpartnerschap" in texts.why.toPlainText()
    assert "Buitenkans" in texts.source.text()
    for field, words in ((texts.why, "Daarom"), (texts.for_pupils, "Rustig maar")):
        field.setFocus()
        field.selectAll()
        driver.type(words)
        driver.press(Qt.Key.Key_Tab)
    assert (driver.evening.plan.why, driver.evening.plan.for_pupils) == ("Daarom", "Rustig maar")
    driver.chord("Ctrl+Z")
    assert texts.for_pupils.toPlainText().startswith("Binnenkort")


def test_the_words_for_the_pupils_are_one_press_away_from_their_paper(drive: Drive) -> None:
    driver = to_prepare(drive)
    driver.do(c.SetTexts, why="", for_pupils="")
    papers = at(driver, "papers")
    papers.choose("for_pupils")
    driver.wait(lambda: papers.gaps.isVisible(), 60)
    assert papers.gaps.text() == "Nog invullen: tekst voor de leerlingen."
    papers.mend.setFocus()
    driver.press(Qt.Key.Key_Space)
    section = driver.app.workplace.pages.prepare.section("tasks")
    assert section.isAncestorOf(driver.cursor())
    assert driver.cursor() in (section.texts.why, section.texts.for_pupils)  # type: ignore[attr-defined]  # the section of the tasks


def test_ticking_a_task_leaves_its_day_as_it_is(drive: Drive) -> None:
    driver = to_prepare(drive)
    before = [task.days_before for task in driver.evening.plan.tasks]
    at(driver, "tasks")
    for _ in before:
        driver.press(Qt.Key.Key_Space)
        driver.press(Qt.Key.Key_Down)
    assert [task.days_before for task in driver.evening.plan.tasks] == before
    assert all(task.done for task in driver.evening.plan.tasks)


def test_ctrl_z_in_a_field_takes_back_what_was_typed_first_and_then_the_plan(drive: Drive) -> None:
    driver = to_prepare(drive)
    section = at(driver, "tasks")
    for field, words in ((section.arrangements.place, "aula"), (section.head.day, "12-12-2026")):
        before = driver.evening.plan.place, driver.evening.date
        write(driver, field, words)
        after = driver.evening.plan.place, driver.evening.date
        assert after != before
        driver.type("1")
        driver.chord("Ctrl+Z")
        assert field.text() == words
        assert (driver.evening.plan.place, driver.evening.date) == after
        driver.chord("Ctrl+Z")
        assert (driver.evening.plan.place, driver.evening.date) == before
        assert field.text() != words


def test_the_key_for_filling_in_goes_to_the_first_gap_instead_of_a_second_form(drive: Drive) -> None:
    driver = to_prepare(drive, school="De Vlieger")
    at(driver, "people")
    assert not driver.app.workplace.bar.details.isVisible()
    driver.chord("Ctrl+I")
    tasks: Any = driver.app.workplace.pages.prepare.section("tasks")
    assert driver.cursor() is tasks.gaps.fields["year_groups"]
    driver.app.workplace.bar.tabs.chosen.emit("run")
    driver.settle()
    assert driver.app.workplace.bar.details.isVisible()


def test_one_comes_back_to_where_one_was(drive: Drive) -> None:
    driver = to_prepare(drive)
    field = at(driver, "tasks").gaps.fields["catering"]
    field.setFocus()
    driver.chord("F6")
    assert driver.cursor() is driver.app.workplace.pages.prepare.list.button("tasks")
    driver.chord("F6")
    assert driver.cursor() is field
    for page in ("run", "prepare"):
        driver.app.workplace.bar.tabs.chosen.emit(page)
        driver.settle()
    assert driver.cursor() is field


@pytest.mark.parametrize(
    ("typed", "days"), [("3-12-2026", 8), ("10-12", 1), ("do 3 dec", 8), ("14", 14), ("14 dagen", 14)]
)
def test_a_day_is_typed_as_a_date_or_as_days_before(drive: Drive, typed: str, days: int) -> None:
    driver = to_prepare(drive)
    box = at(driver, "tasks").tasks.list.rows["uitnodiging"].days
    box.setFocus()
    box.selectAll()
    driver.type(typed)
    driver.press(Qt.Key.Key_Tab)
    driver.settle()
    assert next(task.days_before for task in driver.evening.plan.tasks if task.id == "uitnodiging") == days


def test_a_day_that_cannot_be_is_said_under_the_box_and_changes_nothing(drive: Drive) -> None:
    driver = to_prepare(drive)
    box = at(driver, "tasks").tasks.list.rows["uitnodiging"].days
    before = driver.evening.plan
    for typed, words in (
        ("wo 3 dec", "Die dag is een donderdag."),
        ("20-12", "komt na de avond"),
        ("30/2", "bestaat niet"),
    ):
        box.setFocus()
        box.selectAll()
        driver.type(typed)
        driver.press(Qt.Key.Key_Tab)
        driver.settle()
        (hint,) = driver.app.window.findChildren(FieldHint)
        assert hint.isVisible()
        assert words in hint.text()
        assert driver.evening.plan == before


def test_the_calendar_opens_beside_a_date_and_gives_the_day_that_is_chosen(drive: Drive) -> None:
    driver = to_prepare(drive)
    head = at(driver, "tasks").head
    head.day.setFocus()
    driver.press(Qt.Key.Key_F4)
    calendar = head.picker.calendar
    assert calendar is not None
    assert calendar.isVisible()
    assert not calendar.isWindow(), "no system puts it on another screen"
    driver.press(Qt.Key.Key_Right)
    driver.press(Qt.Key.Key_Return)
    driver.settle()
    assert calendar.isHidden()
    assert (driver.evening.date - DAY).days == 1
    assert head.hint.text().startswith("zaterdag 12 december 2026")
    head.picker.open()
    driver.press(Qt.Key.Key_Escape)
    assert calendar.isHidden()
    assert (driver.evening.date - DAY).days == 1


def test_a_click_elsewhere_closes_the_calendar_and_a_click_on_its_line_does_not(drive: Drive) -> None:
    driver = to_prepare(drive)
    head = at(driver, "tasks").head
    head.picker.open()
    calendar = head.picker.calendar
    assert calendar is not None
    window = driver.app.window.windowHandle()
    for widget, stays in ((head.day, True), (head.title, False)):
        place = widget.mapTo(driver.app.window, widget.rect().center())
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        assert calendar.isVisible() is stays


@pytest.mark.parametrize(("typed", "days"), [("ma 14 dec", 1), ("18-12", 5), ("20 dec", 6), ("12", 12)])
def test_a_day_after_the_evening_is_typed_as_a_date_or_as_school_days(drive: Drive, typed: str, days: int) -> None:
    driver = to_prepare(drive)
    task = next(task for task in driver.evening.plan.tasks if task.comes_after)
    box = at(driver, "tasks").tasks.list.rows[task.id].days
    box.setFocus()
    box.selectAll()
    driver.type(typed)
    driver.press(Qt.Key.Key_Tab)
    driver.settle()
    assert next(one for one in driver.evening.plan.tasks if one.id == task.id).school_days_after == days


def test_a_day_that_came_along_from_an_earlier_evening_is_still_to_be_looked_at(drive: Drive) -> None:
    driver = to_prepare(drive)
    card = at(driver, "tasks").arrangements
    driver.do(c.SetArrangements, place="aula", reply="Meld u aan vóór 11 januari", interpreter="")
    assert card.look.text() == "Nog nakijken: 11 januari is voorbij, of komt na de avond."
    assert card.look.isVisible()
    driver.do(c.SetArrangements, place="aula", reply="Meld u aan vóór 4 december", interpreter="")
    assert not card.look.isVisible()


def test_a_late_start_is_offered_a_tight_plan(drive: Drive) -> None:
    driver = to_prepare(drive)
    tasks = at(driver, "tasks").tasks
    late = tasks._beside.text()
    assert "te laat" in late
    QTest.mouseClick(tasks.tight, Qt.MouseButton.LeftButton)
    driver.settle()
    assert "te laat" not in tasks._beside.text()
    assert not tasks.tight.isVisible()
    driver.chord("Ctrl+Z")
    assert tasks._beside.text() == late


def test_a_task_leads_to_the_part_where_it_is_done(drive: Drive) -> None:
    driver = to_prepare(drive)
    page = driver.app.workplace.pages.prepare
    known = {task.id for task in driver.evening.plan.tasks}
    assert set(PLACES) <= known
    for task, part in (("uitnodiging", "papers"), ("groepen", "groups"), ("ruimte", "tasks")):
        row = at(driver, "tasks").tasks.list.rows[task]
        QTest.mouseClick(row.go, Qt.MouseButton.LeftButton)
        driver.settle()
        assert page.key == part
    rows = at(driver, "tasks").tasks.list.rows
    assert not rows["hapje-drankje"].go.isVisible()
