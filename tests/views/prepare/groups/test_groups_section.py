"""Tests of the groups in the real window: divided by one button, moved by keyboard or by dropping, taken back."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.models.preparation import Theme
from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, Person, Wish, WishKind
from app.services.commands import commands as c
from app.views.prepare.groups.person_chip import PERSON
from tests.driving import Driver
from tests.views.prepare.preparing import Drive, at, to_prepare, write

pytestmark = pytest.mark.usefixtures("undrawn")


def divided(drive: Drive, parents: int = 27, school: int = 23) -> Driver:
    driver = to_prepare(drive, "groups")
    driver.do(c.SetExpected, counts=Counts(parents, school, 0))
    section = at(driver, "groups")
    section.tables.setValue(5)
    section.draw.setFocus()
    driver.press(Qt.Key.Key_Space)
    return driver


def test_without_people_it_says_what_to_do_first(drive: Drive) -> None:
    driver = to_prepare(drive, "groups")
    section = at(driver, "groups")
    assert section.advice.text() == "Vul eerst bij Deelnemers in hoeveel mensen je verwacht. Namen zijn niet nodig."
    assert not section.draw.isEnabled()


def test_everyone_is_divided_in_proportion_and_the_line_says_so(drive: Drive) -> None:
    driver = divided(drive)
    section = at(driver, "groups")
    assert section.line.text() == "50 deelnemers · 27 ouders · 23 school · elke tafel in verhouding"
    assert {card.counts.text() for card in section.cards.values()} <= {
        f"{parents} ouders · {school} school" for parents in (5, 6) for school in (4, 5)
    }
    totals = [len(card.chips) for card in section.cards.values()]
    assert max(totals) - min(totals) <= 1


def test_a_digit_takes_someone_to_that_table_and_the_balance_follows(drive: Drive) -> None:
    driver = divided(drive)
    section = at(driver, "groups")
    chip = next(chip for chip in section.cards[1].chips.values() if chip.person.voice is Voice.PARENT)
    who = chip.person.id
    for table in (2, 3):
        section.cards[table - 1].chips[who].setFocus()
        driver.press(Qt.Key(Qt.Key.Key_0 + table))
        seat = driver.evening.seating.seat(who)
        assert seat is not None
        assert (seat.table, seat.pinned) == (table, True)
        assert section.cards[table].chips[who].hasFocus()
    driver.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    driver.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert who in section.cards[1].chips
    assert "elke tafel in verhouding" in section.line.text()


def test_the_line_says_which_table_is_off(drive: Drive) -> None:
    driver = divided(drive, 10, 10)
    section = at(driver, "groups")
    for number in (2, 3, 4):
        who = next(one.person.id for one in section.cards[number].chips.values() if one.person.voice is Voice.PARENT)
        section.cards[number].chips[who].setFocus()
        driver.press(Qt.Key.Key_1)
    assert "elke tafel in verhouding" not in section.line.text()
    assert "tafel 1" in section.line.text()


def test_arrows_go_from_chip_to_chip_and_p_pins(drive: Drive) -> None:
    driver = divided(drive)
    section = at(driver, "groups")
    first, second = list(section.cards[1].chips.values())[:2]
    first.setFocus()
    driver.press(Qt.Key.Key_Right)
    assert second.hasFocus()
    driver.press(Qt.Key.Key_P)
    seat = driver.evening.seating.seat(second.person.id)
    assert seat is not None
    assert seat.pinned
    assert "vast" in second.accessibleName()


def test_a_chip_that_is_dropped_on_another_table_sits_there(drive: Drive) -> None:
    driver = divided(drive)
    section = at(driver, "groups")
    who = next(iter(section.cards[1].chips))
    carried = QMimeData()
    carried.setData(PERSON, who.encode())
    button, nothing, move = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction
    QApplication.sendEvent(section.cards[4], QDragEnterEvent(QPoint(5, 5), move, carried, button, nothing))
    QApplication.sendEvent(section.cards[4], QDropEvent(QPointF(5, 5), move, carried, button, nothing))
    driver.settle()
    assert who in section.cards[4].chips


def test_theme_leader_and_note_taker_are_filled_in_and_what_is_missing_is_listed(drive: Drive) -> None:
    driver = divided(drive)
    driver.do(c.PutTheme, theme=Theme("taal", "Taal & <b>tolken</b>"))
    section = at(driver, "groups")
    assert "Er is nog geen gespreksleider bij een tafel." in section.advice.text()
    for number, card in section.cards.items():
        write(driver, card.leader, f"mentor {number}")
        write(driver, card.note_taker, "docent")
        card.theme.setFocus()
        driver.press(Qt.Key.Key_Down)
    assert section.advice.text() == ""
    assert {table.theme for table in driver.evening.seating.tables} == {"taal"}
    assert section.cards[1].theme.currentText() == "Taal & <b>tolken</b>"


def test_with_few_people_one_group_is_advised_and_the_plan_follows(drive: Drive) -> None:
    driver = to_prepare(drive, "groups")
    driver.do(c.SetExpected, counts=Counts(5, 3, 0))
    section = at(driver, "groups")
    assert section.tables.value() == 1
    assert section.advice.text().startswith("Met zo weinig mensen is één groep het beste.")
    section.draw.setFocus()
    driver.press(Qt.Key.Key_Space)
    assert "presentaties" not in {block.kind.value for block in driver.evening.agenda.blocks}
    assert driver.evening.groups == 1


def test_wishes_that_did_not_come_true_are_named(drive: Drive) -> None:
    driver = to_prepare(drive, "groups")
    people = (
        Person("a", "O1", Voice.PARENT, wishes=(Wish(WishKind.TOGETHER, "O2"),)),
        Person("b", "O2", Voice.PARENT, wishes=(Wish(WishKind.APART, "O1"),)),
        *(Person(f"s{n}", f"S{n}", Voice.SCHOOL) for n in range(10)),
    )
    driver.do(c.ImportPeople, people=people)
    driver.do(c.DrawTables, tables=3, seed=1)
    section = at(driver, "groups")
    assert section.unmet.text().startswith("Wensen gelukt: ")
    assert "een andere wens gaat ertegenin" in section.unmet.text()


def test_the_name_cards_of_the_tables_are_one_press_away(drive: Drive) -> None:
    driver = to_prepare(drive, "groups")
    driver.do(c.SetExpected, counts=Counts(27, 23, 0))
    section = at(driver, "groups")
    assert "Druk op Verdelen" in section.advice.text()
    assert not section.print.isVisible()
    driver.do(c.DrawTables, tables=5, seed=1)
    section.print.click()
    page = driver.app.workplace.pages.prepare
    assert (page.key, page.section("papers").key) == ("papers", "name_cards")


def test_a_table_lights_up_under_a_chip_and_the_page_goes_along(drive: Drive) -> None:
    driver = divided(drive)
    driver.app.window.resize(1280, 640)
    section = at(driver, "groups")
    driver.settle()
    here, there = section.cards[1], section.cards[5]
    who = next(iter(here.chips))
    carried = QMimeData()
    carried.setData(PERSON, who.encode())
    button, nothing, move = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction
    QApplication.sendEvent(here, QDragEnterEvent(QPoint(5, 5), move, carried, button, nothing))
    assert here.property("role") == "card"
    QApplication.sendEvent(there, QDragEnterEvent(QPoint(5, 5), move, carried, button, nothing))
    assert there.property("role") == "card-target"
    low = QPoint(5, there.height() - 5)
    assert there.mapTo(driver.app.window, low).y() > driver.app.window.height()
    QApplication.sendEvent(there, QDragMoveEvent(low, move, carried, button, nothing))
    assert there.mapTo(driver.app.window, low).y() < driver.app.window.height()
    QApplication.sendEvent(there, QDragLeaveEvent())
    assert there.property("role") == "card"
    QApplication.sendEvent(there, QDragEnterEvent(QPoint(5, 5), move, carried, button, nothing))
    QApplication.sendEvent(there, QDropEvent(QPointF(5, 5), move, carried, button, nothing))
    driver.settle()
    voices = [chip.person.voice for chip in there.chips.values()]
    assert voices == sorted(voices, key=list(Voice).index)
    assert who in there.chips
    assert there.property("role") == "card"
