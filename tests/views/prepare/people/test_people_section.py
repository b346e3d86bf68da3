"""Tests of the people in the real window: counted by one key, listed without need for a name, ticked off at the door."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, Person, Wish, WishKind
from app.services.commands import commands as c
from tests.driving import stored_evening
from tests.views.prepare.preparing import Drive, at, said, to_prepare, write

pytestmark = pytest.mark.usefixtures("undrawn")

LISTED = (
    Person("p1", "O1", Voice.PARENT, year_group="2", name="Noor de Wit"),
    Person("p2", "O2", Voice.PARENT, name="Émile Öztürk"),
    Person("p3", "S1", Voice.SCHOOL, "mentor"),
)


def test_expected_counts_are_typed_and_stored(drive: Drive) -> None:
    driver = to_prepare(drive, "people")
    section = at(driver, "people")
    section.counts.expected[Voice.PARENT].setFocus()
    section.counts.expected[Voice.PARENT].selectAll()
    for number in ("27", "23"):
        driver.type(number)
        driver.press(Qt.Key.Key_Tab)
    assert section.counts.expected[Voice.PUPIL].hasFocus(), "the numbers follow each other"
    assert driver.evening.people.expected == Counts(27, 23, 0)
    assert section.counts._beside.text() == "0 van 50 binnen"
    driver.stop()
    assert stored_evening(driver.folder).people.expected == Counts(27, 23, 0)


def test_one_key_counts_someone_in_on_every_page(drive: Drive) -> None:
    driver = to_prepare(drive, "people")
    at(driver, "tasks")
    driver.chord("Shift+F2")
    driver.app.workplace.bar.tabs.chosen.emit("run")
    driver.settle()
    driver.type("o ja")
    driver.chord("Shift+F2")
    driver.chord("Shift+F3")
    driver.chord("Shift+F4")
    driver.chord("Ctrl+Shift+F4")
    assert driver.evening.people.came == Counts(2, 1, 0)
    assert driver.field.toPlainText() == "o ja"
    section = at(driver, "people")
    assert section.counts.inside[Voice.PARENT].text() == "2"


def test_someone_is_added_and_filled_in_without_a_name(drive: Drive) -> None:
    driver = to_prepare(drive, "people")
    section = at(driver, "people")
    section.list.add.setFocus()
    driver.press(Qt.Key.Key_Space)
    driver.press(Qt.Key.Key_Return)
    section.list.rows.setData(section.list.rows.index(0, 7), "los van S1, tafel 2, niet alleen")
    driver.settle()
    (person,) = driver.evening.people.listed
    assert (person.code, person.voice, person.name) == ("O1", Voice.PARENT, "")
    assert person.wishes == (Wish(WishKind.APART, "S1"), Wish(WishKind.TABLE, table=2), Wish(WishKind.NOT_ALONE))


def test_a_wish_that_is_not_clear_stays_in_sight_and_is_not_stored(drive: Drive) -> None:
    driver = to_prepare(drive, "people")
    driver.do(c.ImportPeople, people=LISTED)
    section = at(driver, "people")
    section.list.rows.setData(section.list.rows.index(0, 7), "naast het raam")
    driver.settle()
    assert "naast het raam" in said(driver)
    assert section.list.rows.cell(section.list.rows.index(0, 7)).text == "naast het raam"
    assert driver.evening.people.listed[0].wishes == ()


def test_at_the_door_a_name_is_ticked_off_by_typing_it(drive: Drive) -> None:
    driver = to_prepare(drive, "people")
    driver.do(c.ImportPeople, people=LISTED)
    section = at(driver, "people")
    write(driver, section.list.search, "noor")
    assert [person.present for person in driver.evening.people.listed] == [True, False, False]
    assert said(driver) == "Noor de Wit is binnen."
    write(driver, section.list.search, "S1")
    assert driver.evening.people.present == Counts(1, 1, 0)
    write(driver, section.list.search, "niemand")
    assert driver.evening.people.present == Counts(1, 1, 0)
    assert section.list.rows.rowCount() == 0


def test_the_day_on_which_the_list_goes_is_told(drive: Drive) -> None:
    driver = to_prepare(drive, "people")
    driver.do(c.ImportPeople, people=LISTED)
    section = at(driver, "people")
    assert "zondag 10 januari 2027" in section.list.kept.text()


def test_names_never_reach_the_room(drive: Drive) -> None:
    driver = to_prepare(drive, "people")
    driver.do(c.ImportPeople, people=LISTED)
    driver.do(c.DrawTables, tables=1, seed=1)
    driver.do(c.Begin, sure=True)
    for block in driver.evening.agenda.running_blocks():
        driver.do(c.GoToBlock, block=block.id)
        for step in driver.evening.steps(block):
            assert "Noor" not in str(driver.slide), step.id
            assert "Öztürk" not in str(driver.slide), step.id
            if step is not driver.evening.steps(block)[-1]:
                driver.do(c.NextStep)


def test_one_person_on_the_list_and_the_others_who_were_counted_add_up(drive: Drive) -> None:
    driver = to_prepare(drive, "people")
    driver.do(c.SetExpected, counts=Counts(30, 20))
    driver.do(c.DrawTables, tables=6, seed=1)
    section = at(driver, "people")
    section.list.add.click()
    driver.settle()
    assert driver.evening.people.planned == Counts(30, 20)
    assert section.counts.hint.text().startswith("1 op de lijst + 49 geteld.")
    assert len(driver.evening.seating.seats) == 50
    assert {seat.person for seat in driver.evening.seating.seats} == {one.id for one in driver.evening.people.known()}
    assert section.counts.expected[Voice.PARENT].isEnabled()
    section.counts.only_list.click()
    driver.settle()
    assert driver.evening.people.planned == Counts(1)
    assert not section.counts.only_list.isVisible()


def test_a_wish_picks_a_person_by_name_while_typing(drive: Drive) -> None:
    driver = to_prepare(drive, "people")
    driver.do(c.ImportPeople, people=LISTED)
    section = at(driver, "people")
    grid = section.list.grid
    grid.setFocus()
    grid.open_cell(LISTED[1].id, 7)
    editor = driver.cursor()
    QTest.keyClicks(editor, "niet bij no")
    popup = editor.completer().popup()
    assert [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())] == ["los van Noor de Wit"]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert editor.text() == "los van Noor de Wit"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    driver.wait(lambda: driver.evening.people.listed[1].wishes == (Wish(WishKind.APART, LISTED[0].code),))
    driver.settle()
    assert section.list.rows.cell(section.list.rows.index(1, 7)).text == "los van Noor de Wit"


def test_a_wish_for_nobody_on_the_list_is_refused_where_it_is_typed(drive: Drive) -> None:
    driver = to_prepare(drive, "people")
    driver.do(c.ImportPeople, people=LISTED)
    section = at(driver, "people")
    section.list.rows.setData(section.list.rows.index(1, 7), "niet bij haar ex")
    driver.settle()
    assert "niemand die zo heet: haar ex" in said(driver)
    assert driver.evening.people.listed[1].wishes == ()
