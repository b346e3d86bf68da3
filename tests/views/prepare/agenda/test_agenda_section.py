"""The draaiboek section: a whole evening planned by keyboard, through the real window and a real store."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.live.prepare.agenda_plan import MINUTES, REMARK, TIME, TITLE, WHO
from app.models.agenda.agenda import BeamerClock
from app.models.draaiboek.draaiboek import read_draaiboek
from app.models.evening import AnchorKind, Evening
from app.models.seats.people import Counts
from app.services.commands import commands as c
from app.services.files.own_draaiboeken import own_draaiboeken
from app.store.unfinished import read_typed
from app.views.frame.pages import PageName
from app.views.prepare.agenda.agenda_section import AgendaSection
from app.views.widgets.controls.number_box import NumberBox
from app.views.widgets.field_hint import FieldHint
from tests.driving import Driver, evening_at, stored_evening
from tests.models import making

pytestmark = pytest.mark.usefixtures("undrawn")

HOSTILE = "<b>vet</b> {0} %s & 'x' \u202e😀 " + "lang" * 10

VECTORS = """
15.30 15.45 15.45 15.50 15.55 16.40 16.45 16.55 17.25 17.35 17.45
18.45 19.00 19.00 19.05 19.10 19.55 20.00 20.10 20.40 20.50 21.00
19.00 19.15 19.15 19.20 19.25 20.10 20.15 20.25 20.55 21.05 21.15
19.15 19.30 19.30 19.35 19.40 20.25 20.30 20.40 21.10 21.20 21.30
19.30 19.45 19.45 19.50 19.55 20.40 20.45 20.55 21.25 21.35 21.45
20.00 20.15 20.15 20.20 20.25 21.10 21.15 21.25 21.55 22.05 22.15
23.00 23.15 23.15 23.20 23.25 00.10 00.15 00.25 00.55 01.05 01.15
"""
ROWS = "inloop start introductie inleiding dialoog samenvatting pauze thematafels presentaties afsluiting einde-sessie"


def go_to_agenda(driver: Driver) -> AgendaSection:
    pages = driver.app.workplace.pages
    pages.prepare.go_to("agenda")
    pages.go_to(PageName.PREPARE)
    driver.settle()
    section = pages.prepare.section("agenda")
    assert isinstance(section, AgendaSection)
    return section


@pytest.fixture
def planning(driver: Driver) -> Driver:
    """Return the app with a new evening, doors at 19.00, at its draaiboek."""
    driver.create()
    go_to_agenda(driver)
    return driver


@pytest.fixture
def section(planning: Driver) -> AgendaSection:
    return go_to_agenda(planning)


def shown(section: AgendaSection, block: str, column: int) -> str:
    place = section.rows.place_of(block)
    assert place is not None, block
    return section.rows.cell(section.rows.index(place, column)).text


def hints(section: AgendaSection, block: str) -> str:
    place = section.rows.place_of(block)
    assert place is not None, block
    return " / ".join(section.rows.cell(section.rows.index(place, REMARK)).hints)


def type_in(driver: Driver, section: AgendaSection, block: str, column: int, text: str) -> None:
    """Go to a cell and type: that opens it with the old words selected."""
    section.grid.choose(block, column)
    section.grid.setFocus()
    driver.press(Qt.Key.Key_Return)
    editor = driver.cursor()
    assert isinstance(editor, QLineEdit | QPlainTextEdit | NumberBox)
    editor.selectAll()
    driver.type(text)
    finish(driver)


def finish(driver: Driver) -> None:
    """Press Enter in the field of a cell; Qt closes it in a turn of its own, after which the words are sent."""
    driver.press(Qt.Key.Key_Return, on=driver.cursor())
    driver.settle()


def titles(section: AgendaSection) -> list[str]:
    return [shown(section, section.rows.id_at(place), TITLE) for place in range(section.rows.rowCount())]


# The table and its times


def test_the_five_columns_stand_in_the_order_of_the_draaiboek(section: AgendaSection) -> None:
    heads = [section.rows.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert heads == ["Tijd", "Duur", "Wie?", "Gesprekspunt/Actie", "Opmerking"]
    assert section.rows.rowCount() == 12
    assert section.head.below.text() == "2 uur 15 · klaar om 21.15"


def test_a_longer_dialogue_moves_everything_after_it(planning: Driver, section: AgendaSection) -> None:
    type_in(planning, section, "dialoog", MINUTES, "50")
    assert [shown(section, block, MINUTES) for block in ("dialoog", "start")] == ["50", "65"]
    assert planning.evening.agenda.total_minutes() == 140
    assert section.head.below.text() == "2 uur 20 · klaar om 21.20"
    assert shown(section, "pauze", TIME) == "20.20"


@pytest.mark.parametrize(("kind", "place"), [(AnchorKind.DOORS, 0), (AnchorKind.START, 1), (AnchorKind.END, 10)])
def test_all_times_follow_from_one(planning: Driver, section: AgendaSection, kind: AnchorKind, place: int) -> None:
    choose_kind(planning, section, kind)
    for line in VECTORS.split("\n")[1:-1]:
        times = line.split()
        section.head.at.setFocus()
        section.head.at.selectAll()
        planning.type(times[place].replace(".", ""))
        planning.press(Qt.Key.Key_Return)
        assert [shown(section, block, TIME) for block in ROWS.split()] == times
    assert planning.evening.anchor.kind is kind


def choose_kind(driver: Driver, section: AgendaSection, kind: AnchorKind) -> None:
    choice = section.head.kind
    choice.setFocus()
    choice.setCurrentIndex(choice.findData(kind.value))
    choice.activated.emit(choice.currentIndex())
    driver.settle()


def test_another_kind_of_moment_leaves_the_plan_where_it_is(planning: Driver, section: AgendaSection) -> None:
    section.head.kind.setFocus()
    planning.press(Qt.Key.Key_Down)
    planning.press(Qt.Key.Key_Down)
    assert (planning.evening.anchor.kind, planning.evening.anchor.at) == (AnchorKind.END, time(21, 15))
    assert shown(section, "inloop", TIME) == "19.00"
    assert section.head.at.text() == "21.15"


def test_words_that_are_no_time_stay_in_the_field(planning: Driver, section: AgendaSection) -> None:
    section.head.at.setFocus()
    section.head.at.selectAll()
    planning.type("half acht")
    planning.press(Qt.Key.Key_Return)
    assert section.head.at.text() == "half acht"
    assert "19.47" in planning.app.workplace.pages.prepare.status.text()
    assert planning.evening.anchor.at == time(19, 0)


def test_the_sum_of_a_group_cannot_be_typed_and_says_why(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("start", MINUTES)
    section.grid.setFocus()
    planning.press(Qt.Key.Key_9)
    assert planning.cursor() is section.grid
    assert planning.app.workplace.pages.prepare.status.text() == "som van 4 delen"
    assert shown(section, "start", MINUTES) == "60"


def test_a_moment_shows_its_time_and_takes_none(section: AgendaSection) -> None:
    assert [shown(section, "einde-dialoogsessie", column) for column in (TIME, MINUTES)] == ["20.15", "0"]


@pytest.mark.parametrize(
    ("column", "field"), [(WHO, "who"), (TITLE, "title"), (REMARK, "remark")], ids=["who", "title", "remark"]
)
def test_every_column_is_typed_in_place_and_stored_letter_by_letter(
    planning: Driver, section: AgendaSection, column: int, field: str
) -> None:
    type_in(planning, section, "pauze", column, HOSTILE)
    assert getattr(planning.evening.agenda.block("pauze"), field) == HOSTILE.replace("\u202e", "").strip()
    planning.stop()
    assert getattr(stored_evening(planning.folder).agenda.block("pauze"), field).startswith("<b>vet</b>")


def test_tab_goes_to_the_next_cell_that_can_be_changed(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("inleiding", REMARK)
    section.grid.setFocus()
    planning.press(Qt.Key.Key_Return)
    planning.press(Qt.Key.Key_Tab)
    box = planning.cursor()
    assert isinstance(box, NumberBox)
    assert (section.grid.chosen_id(), box.value()) == ("dialoog", 45)


def test_escape_leaves_a_cell_as_it_was(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("pauze", TITLE)
    section.grid.setFocus()
    planning.press(Qt.Key.Key_Return)
    planning.type("weg")
    planning.press(Qt.Key.Key_Escape)
    assert shown(section, "pauze", TITLE) == "Pauze"
    assert planning.cursor() is section.grid


@pytest.mark.parametrize("column", [TITLE, REMARK, WHO])
def test_words_left_with_escape_come_back_with_up_in_the_same_cell(
    planning: Driver, section: AgendaSection, column: int
) -> None:
    section.grid.choose("pauze", column)
    section.grid.setFocus()
    planning.press(Qt.Key.Key_Return)
    planning.chord("Ctrl+A")
    planning.type("iets nieuws")
    planning.press(Qt.Key.Key_Escape)
    cell = section.rows.cell(section.grid.currentIndex())
    assert (cell.text != "iets nieuws", cell.hints[-1]) == (True, "Enter en ↑ halen terug wat je verliet")
    planning.press(Qt.Key.Key_Return)
    planning.press(Qt.Key.Key_Up)
    finish(planning)
    assert shown(section, "pauze", column) == "iets nieuws"
    assert "verliet" not in " ".join(section.rows.cell(section.grid.currentIndex()).hints)
    assert "iets nieuws" in repr(planning.evening.agenda.block("pauze"))


def test_refused_words_that_were_left_with_escape_come_back_too(planning: Driver, section: AgendaSection) -> None:
    type_in(planning, section, "pauze", TITLE, "Pauze {onbekend}")
    section.grid.setFocus()
    planning.press(Qt.Key.Key_Escape)
    assert shown(section, "pauze", TITLE) == "Pauze"
    planning.press(Qt.Key.Key_Return)
    planning.press(Qt.Key.Key_Up)
    assert planning.cursor().text() == "Pauze {onbekend}"  # type: ignore[attr-defined]


def test_a_refused_title_stays_in_sight_until_it_is_mended(planning: Driver, section: AgendaSection) -> None:
    type_in(planning, section, "pauze", TITLE, "Pauze {onbekend}")
    assert shown(section, "pauze", TITLE) == "Pauze {onbekend}"
    assert planning.evening.agenda.block("pauze").title == "Pauze"
    planning.press(Qt.Key.Key_Return)
    planning.press(Qt.Key.Key_End)
    for _ in "{onbekend}":
        planning.press(Qt.Key.Key_Backspace)
    planning.type("buiten")
    finish(planning)
    assert planning.evening.agenda.block("pauze").title == "Pauze buiten"


def test_two_quick_changes_of_one_block_are_both_kept(planning: Driver, section: AgendaSection) -> None:
    for column, value in ((TITLE, "Koffie"), (WHO, "ouderraad"), (MINUTES, 12)):
        place = section.rows.place_of("pauze")
        assert place is not None
        section.rows.setData(section.rows.index(place, column), value)
    planning.settle()
    block = planning.evening.agenda.block("pauze")
    assert (block.title, block.who, block.minutes) == ("Koffie", "ouderraad", 12)


# What is done with blocks


def test_a_new_block_comes_after_the_chosen_one_and_waits_for_its_title(
    planning: Driver, section: AgendaSection
) -> None:
    section.grid.choose("pauze")
    section.grid.setFocus()
    planning.chord("Ctrl+N")
    planning.type("Muziek")
    finish(planning)
    assert titles(section)[7:10] == ["Pauze", "Muziek", "Start thematafels"]
    assert planning.evening.agenda.total_minutes() == 140
    planning.chord("Ctrl+Z", times=2)
    assert "Muziek" not in titles(section)


def test_a_new_block_after_a_part_belongs_to_the_same_group(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("dialoog")
    section.grid.setFocus()
    planning.chord("Ctrl+N")
    planning.press(Qt.Key.Key_Escape)
    assert shown(section, "start", MINUTES) == "65"


def test_splitting_shares_the_minutes_and_the_questions(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("dialoog")
    section.tools.splitting.click()
    planning.settle()
    first = planning.evening.agenda.block("dialoog")
    second = planning.evening.agenda.blocks[planning.evening.agenda.blocks.index(first) + 1]
    assert (first.minutes, second.minutes) == (23, 22)
    assert len(first.steps) + len(second.steps) == 8
    assert shown(section, "start", MINUTES) == "60"


def test_a_group_takes_its_parts_along(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("start")
    section.grid.setFocus()
    planning.chord("Alt+Up")
    assert section.grid.chosen_id() == "start"
    assert titles(section)[:6] == [
        "Start",
        "Introductie en welkom",
        "Inleiding ouderpartnerschap",
        "Dialoog",
        "Samenvatting",
        "Inloop met koffie, thee en koekjes",
    ]
    assert shown(section, "inloop", TIME) == "20.00"


def test_what_cannot_go_further_says_so_and_stays(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("introductie")
    section.grid.setFocus()
    planning.chord("Alt+Up")
    assert section.grid.chosen_id() == "introductie"
    assert planning.app.workplace.pages.prepare.status.text()


def test_deleting_leaves_the_cursor_on_the_next_block(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("pauze")
    section.grid.setFocus()
    planning.press(Qt.Key.Key_Delete)
    assert section.grid.chosen_id() == "thematafels"
    assert planning.cursor() is section.grid
    planning.chord("Ctrl+Z")
    assert shown(section, "pauze", TIME) == "20.15"


def test_own_words_go_back_to_the_draaiboek_only_when_asked(planning: Driver, section: AgendaSection) -> None:
    type_in(planning, section, "pauze", TITLE, "Koffie")
    section.tools.back.click()
    planning.settle()
    assert shown(section, "pauze", TITLE) == "Pauze"
    section.grid.setFocus()
    planning.chord("Ctrl+Z")
    assert shown(section, "pauze", TITLE) == "Koffie"


def test_a_block_that_has_begun_stays_where_it_is(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at("dialoog"))
    section = go_to_agenda(driver)
    section.grid.choose("dialoog")
    section.grid.setFocus()
    before = titles(section)
    driver.press(Qt.Key.Key_Delete)
    driver.chord("Alt+Down")
    assert titles(section) == before
    assert section.tools.why.isVisible()
    assert not section.tools.drop.isEnabled()
    section.grid.choose("pauze")
    assert section.tools.drop.isEnabled()
    assert not section.tools.why.isVisible()


# The pane


def test_the_pane_shows_the_chosen_block(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("introductie")
    pane = section.pane
    assert (pane.title.text(), pane.minutes.value(), pane.minimum.value()) == ("Introductie en welkom", 5, 3)
    section.grid.choose("dialoog")
    assert (pane.minutes.value(), pane.minimum.value(), pane.who.text()) == (45, 30, "ouders")
    assert pane.questions.text().startswith("1  Wat zijn de ervaringen van de ouders?")
    section.grid.choose("start")
    assert not pane.minutes.isVisible()
    planning.settle()
    assert planning.evening == stored(planning)


def stored(driver: Driver) -> Evening:
    """Return the evening as the writer has it; looking at blocks must not have changed anything."""
    answer = driver.app.desk.writer.look(lambda books: books.load("evening-1"))
    driver.wait(answer.done)
    found = answer.result()
    assert found is not None
    return found


def test_looking_at_every_block_changes_nothing(planning: Driver, section: AgendaSection) -> None:
    before = stored(planning).agenda
    for block in before.blocks:
        section.grid.choose(block.id)
        for step in block.steps:
            section.pane.steps.choose(step.id)
        planning.settle()
    assert stored(planning).agenda == before


def test_the_pane_changes_the_block(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("pauze")
    pane = section.pane
    pane.minutes.setFocus()
    planning.press(Qt.Key.Key_Up)
    assert shown(section, "thematafels", TIME) == "20.26"
    pane.pinned.setFocus()
    planning.type("2010")
    planning.press(Qt.Key.Key_Tab)
    pane.may_drop.setFocus()
    planning.press(Qt.Key.Key_Space)
    pane.goal.setFocus()
    planning.type("Even rust")
    pane.clock.setFocus()
    pane.clock.setCurrentIndex(pane.clock.findData(BeamerClock.MINUTES.value))
    pane.clock.activated.emit(pane.clock.currentIndex())
    planning.settle()
    block = planning.evening.agenda.block("pauze")
    assert (block.minutes, block.pinned, block.may_drop) == (11, time(20, 10), False)
    assert pane.pinned.text() == "20.10"
    assert (block.goal, block.clock) == ("Even rust", BeamerClock.MINUTES)
    assert hints(section, "pauze") == "5 min na 20.10"


def test_a_fixed_time_that_is_none_stays_in_its_field(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("pauze")
    section.pane.pinned.setFocus()
    planning.type("straks")
    planning.press(Qt.Key.Key_Return)
    assert section.pane.pinned.text() == "straks"
    assert planning.evening.agenda.block("pauze").pinned is None


def test_the_spiekbriefje_and_the_beamer_are_typed_per_step(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("introductie")
    steps = section.pane.steps
    steps.choose("afspraken")
    steps.cues.setFocus()
    steps.cues.selectAll()
    steps.cues.insertPlainText("Eerst dit.\n\nDan dat.")
    steps.heading.setFocus()
    steps.heading.selectAll()
    planning.type("Zo doen we het")
    steps.lines.setFocus()
    steps.lines.selectAll()
    steps.lines.insertPlainText("woord " * 16)
    assert "16" in steps.words.text()
    section.grid.setFocus()
    planning.settle()
    step = next(step for step in planning.evening.agenda.block("introductie").steps if step.id == "afspraken")
    assert (step.cues, step.heading, len(step.lines)) == (("Eerst dit.", "Dan dat."), "Zo doen we het", 1)
    assert "16 woorden" in hints(section, "introductie")
    assert section.rows.rowCount() == 12


def test_a_step_comes_and_goes(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("pauze")
    section.pane.steps.add.click()
    planning.settle()
    assert [step.title for step in planning.evening.agenda.block("pauze").steps] == ["Pauze", "Nieuwe stap"]
    assert section.pane.steps.title.text() == "Nieuwe stap"
    section.pane.steps.drop.click()
    planning.settle()
    assert [step.title for step in planning.evening.agenda.block("pauze").steps] == ["Pauze"]


def test_the_minutes_of_a_step_are_set_and_it_says_so_when_they_are_shared(
    planning: Driver, section: AgendaSection
) -> None:
    section.grid.choose("thematafels", TITLE)
    steps = section.pane.steps
    steps.choose("verdiepen")
    assert steps.minutes.value() == 15
    assert not steps.shared.isVisibleTo(steps)
    steps.minutes.setValue(20)
    planning.settle()
    block = planning.evening.agenda.block("thematafels")
    assert [step.minutes for step in block.steps] == [5, 20, 7, 3]
    assert steps.shared.text() == "De stappen hebben samen 35 minuten en het blok 30; elke stap krijgt zijn deel."
    assert steps.shared.isVisibleTo(steps)
    planning.do(c.UndoPlan)
    assert steps.minutes.value() == 15
    assert not steps.shared.isVisibleTo(steps)


def test_what_is_typed_stays_when_something_else_changes(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("pauze")
    section.pane.who.setFocus()
    planning.type("de ouderraad")
    planning.do(c.SetExpected, counts=Counts(parent=27))
    assert section.pane.who.text() == "de ouderraad"
    assert planning.cursor() is section.pane.who


def test_words_of_one_evening_never_reach_another(planning: Driver, section: AgendaSection) -> None:
    type_in(planning, section, "pauze", TITLE, "Pauze {onbekend}")
    section.grid.choose("pauze")
    section.pane.who.setFocus()
    planning.type("{ook onbekend}")
    planning.press(Qt.Key.Key_Return)
    planning.do(
        c.CreateEvening,
        id="evening-2",
        title="Een andere avond",
        date=date(2026, 12, 1),
        anchor=planning.evening.anchor,
        details=planning.evening.details,
    )
    section = go_to_agenda(planning)
    section.grid.choose("pauze")
    assert shown(section, "pauze", TITLE) == "Pauze"
    assert section.pane.who.text() == ""


# Hints, and who cannot see or use a mouse


def test_what_we_added_stands_apart_in_the_pane_and_can_be_changed(planning: Driver, section: AgendaSection) -> None:
    section.grid.choose("presentaties")
    steps = section.pane.steps
    assert steps.tips.toPlainText() == "Liefst een ouder of leerling die vertelt.\nBedank elke tafel, ga dan door."
    assert not steps.ours.isVisibleTo(section)
    steps.tips.setFocus()
    steps.tips.selectAll()
    steps.tips.insertPlainText("Klap even.")
    section.grid.setFocus()
    planning.settle()
    assert planning.evening.agenda.block("presentaties").steps[0].tips == ("Klap even.",)
    section.grid.choose("introductie")
    steps.choose("afspraken")
    assert steps.ours.isVisibleTo(section)


def test_the_remarks_follow_what_is_changed(planning: Driver, section: AgendaSection) -> None:
    assert shown(section, "dialoog", REMARK) == "7 vragen, ongeveer 6 minuten per vraag"
    assert shown(section, "presentaties", REMARK) == "[aantal groepen]"
    type_in(planning, section, "dialoog", MINUTES, "23")
    planning.do(c.DropPrompt, id="moeilijk")
    planning.do(c.SetDetails, details=planning.evening.details, groups=4)
    assert shown(section, "dialoog", REMARK) == "6 vragen, ongeveer 4 minuten per vraag"
    assert shown(section, "presentaties", REMARK) == "2:30 minuten per tafel"


def test_hints_stand_in_the_row_and_in_full_beside_it(planning: Driver, section: AgendaSection) -> None:
    planning.do(c.SetExpected, counts=Counts(17, 8, 2))
    planning.do(c.SetDetails, details=planning.evening.details, groups=6)
    assert hints(section, "introductie") == "voorstelrondje: ± 11 min, past niet in 5"
    assert hints(section, "presentaties") == "1:40 per tafel: liever 15 min"
    assert hints(section, "afsluiting") == "vervolgstappen invullen"
    section.grid.choose("introductie")
    said = [label.text() for label in section.pane.hints if label.isVisibleTo(section)]
    assert said[0].startswith("Een voorstelrondje met 27 mensen duurt 11 minuten en past niet in 5.")
    section.grid.choose("dialoog")
    said = [label.text() for label in section.pane.hints if label.isVisibleTo(section)]
    assert said == ["7 vragen in 45 minuten: ongeveer 6 minuten per vraag."]


def test_a_screen_reader_hears_each_cell_with_its_hints(section: AgendaSection) -> None:
    place = section.rows.place_of("afsluiting")
    assert place is not None
    table = QAccessible.queryAccessibleInterface(section.grid)
    assert table.text(QAccessible.Text.Name) == "Draaiboek"
    spoken = section.rows.data(section.rows.index(place, REMARK), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "vervolgstappen invullen"
    for field in (section.pane.minutes, section.pane.minimum, section.pane.clock, section.pane.steps.cues):
        assert field.accessibleName()


def test_everything_is_reached_with_tab(planning: Driver, section: AgendaSection, qapp: QApplication) -> None:
    section.grid.choose("dialoog")
    section.grid.setFocus()
    reached = set()
    for _ in range(60):
        QTest.keyClick(planning.cursor(), Qt.Key.Key_Tab)
        qapp.processEvents()
        reached.add(planning.cursor())
    wanted = {section.head.kind, section.head.at, section.head.add, section.grid, section.tools.splitting}
    wanted |= {section.pane.minutes, section.pane.goal, section.pane.steps.cues, section.pane.steps.lines}
    assert wanted <= reached


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_at_any_size_of_the_text(planning: Driver, section: AgendaSection, scale: float) -> None:
    preferences = planning.app.preferences
    preferences.choose(replace(preferences.settings, text_scale=scale))
    planning.app.window.resize(1280, 640)
    planning.settle()
    section = go_to_agenda(planning)
    grid = section.grid
    for place in range(section.rows.rowCount()):
        for column in range(5):
            assert grid.rowHeight(place) >= grid.sizeHintForIndex(section.rows.index(place, column)).height()
    assert section.pane.width() <= section.width()
    section.grid.choose("afsluiting")
    planning.settle()
    cell = grid.visualRect(grid.currentIndex())
    corner = grid.viewport().mapTo(section, cell.topLeft())
    assert 0 <= corner.y() <= section.height() - cell.height()


def test_a_new_day_comes_with_the_evening(planning: Driver, section: AgendaSection) -> None:
    planning.do(c.SetHead, title="Andere titel", date=date(2026, 12, 10), anchor=planning.evening.anchor)
    section.head.at.setFocus()
    section.head.at.selectAll()
    planning.type("1830")
    planning.press(Qt.Key.Key_Return)
    assert section.head.at.text() == "18.30"
    head = planning.evening
    assert (head.title, head.date, head.anchor.at) == ("Andere titel", date(2026, 12, 10), time(18, 30))
    assert isinstance(head.doors(), datetime)


# Draaiboeken of the school


def test_a_plan_is_kept_as_a_draaiboek_of_the_school(planning: Driver, section: AgendaSection) -> None:
    type_in(planning, section, "pauze", TITLE, "Koffie & <b>muziek</b>")
    pause = planning.evening.agenda.block("pauze")
    planning.do(c.PutBlock, block=replace(pause, pinned=time(20, 30), clock=BeamerClock.MINUTES, may_drop=True))
    section.head.keep.setFocus()
    planning.press(Qt.Key.Key_Space)
    assert planning.cursor() is section.keep.title
    planning.type("Onze avond")
    planning.press(Qt.Key.Key_Return)
    planning.wait(lambda: "Onze avond" in planning.app.workplace.pages.prepare.status.text())
    assert not section.keep.isVisible()
    assert planning.cursor() is section.grid
    (own,) = own_draaiboeken(planning.folder)
    assert own.name == "Onze avond"
    kept = read_draaiboek(own.path).agenda()
    assert kept == planning.evening.agenda
    assert kept.block("pauze").title == "Koffie & <b>muziek</b>"


def test_a_title_that_was_typed_stays_until_the_draaiboek_is_kept(planning: Driver, section: AgendaSection) -> None:
    section.keep.ask()
    planning.type("Onze avond")
    planning.wait(lambda: "Onze avond" in read_typed(planning.folder, "own_draaiboek").values())
    planning.press(Qt.Key.Key_Escape)
    section.keep.ask()
    planning.wait(lambda: section.keep.title.text() == "Onze avond")
    planning.press(Qt.Key.Key_Return)
    planning.wait(lambda: not section.keep.isVisible())
    planning.wait(lambda: not read_typed(planning.folder, "own_draaiboek"))
    section.keep.ask()
    planning.settle()
    assert section.keep.title.text() == planning.evening.title


def test_a_draaiboek_without_a_title_is_not_kept_and_asks_on(planning: Driver, section: AgendaSection) -> None:
    section.keep.ask()
    section.keep.title.setText(" ")
    planning.press(Qt.Key.Key_Return)
    planning.wait(lambda: bool(planning.app.workplace.pages.prepare.status.text()))
    assert section.keep.isVisible()
    planning.press(Qt.Key.Key_Escape)
    assert not section.keep.isVisible()
    assert own_draaiboeken(planning.folder) == ()


def test_a_draaiboek_comes_from_a_file_and_a_wrong_file_is_named(planning: Driver, section: AgendaSection) -> None:
    section.keep.take_over(str(making.DRAAIBOEK))
    planning.wait(lambda: [own.name for own in own_draaiboeken(planning.folder)] == ["Ouderpartnerschap"])
    wrong = planning.folder / "verkeerd.toml"
    wrong.write_text("geen draaiboek")
    section.keep.take_over(str(wrong))
    planning.wait(lambda: "verkeerd.toml" in planning.app.workplace.pages.prepare.status.text())


def test_printing_goes_to_the_draaiboek_on_one_page(planning: Driver, section: AgendaSection) -> None:
    section.head.print.click()
    page = planning.app.workplace.pages.prepare
    assert (page.key, page.section("papers").key) == ("papers", "run_sheet")  # type: ignore[attr-defined]


@pytest.mark.parametrize(("typed", "minutes"), [("1u30", 90), ("1:30", 90), ("90", 90), ("half uur", 30)])
def test_a_duration_is_typed_as_people_write_it(
    planning: Driver, section: AgendaSection, typed: str, minutes: int
) -> None:
    type_in(planning, section, "dialoog", MINUTES, typed)
    assert planning.evening.agenda.block("dialoog").minutes == minutes


def test_what_is_no_duration_is_said_under_the_cell_and_changes_nothing(
    planning: Driver, section: AgendaSection
) -> None:
    type_in(planning, section, "dialoog", MINUTES, "1u3x")
    (hint,) = planning.app.window.findChildren(FieldHint)
    assert hint.text().startswith("“1u3x” is geen tijdsduur.")
    assert planning.evening.agenda.block("dialoog").minutes == 45


# What is filled in by itself


def test_what_the_school_fills_in_stands_by_its_name_where_one_changes_words(
    section: AgendaSection, planning: Driver
) -> None:
    section.grid.choose("inloop")
    planning.settle()
    cues = section.pane.steps.cues
    assert "[verzorgd door]" in cues.toPlainText()
    assert "{" not in cues.toPlainText()
    cues.setFocus()
    cues.selectAll()
    planning.type("Koffie: [Verzorgd door]. Thee voor [iedereen].")
    section.grid.setFocus()
    planning.settle()
    assert planning.evening.agenda.block("inloop").steps[0].cues == ("Koffie: {verzorgd_door}. Thee voor [iedereen].",)
    assert cues.toPlainText() == "Koffie: [verzorgd door]. Thee voor [iedereen]."
    section.grid.open_cell("inloop", REMARK)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    assert "[verzorgd door]" in (editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText())
    planning.chord("Return")
    planning.settle()
    assert "{verzorgd_door}" in planning.evening.agenda.block("inloop").remark
