"""Tests of the groups in the real window: divided by one button, moved by keyboard or by dropping, taken back."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.models.harvest.harvest import FormField
from app.models.preparation import Theme
from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, Person, Wish, WishKind
from app.models.seats.tables import Table
from app.services.commands import commands as c
from app.views.prepare.groups.person_chip import PERSON
from app.views.theme.style import apply_theme
from app.views.theme.tokens import DARK, LIGHT
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
    assert "gespreksleider" not in section.advice.text()
    assert "thema" not in section.advice.text()
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


def test_another_look_reaches_the_tables_in_sight_first(drive: Drive) -> None:
    driver = divided(drive, 120, 80)
    section = at(driver, "groups")
    section.tables.setValue(20)
    section.draw.setFocus()
    driver.press(Qt.Key.Key_Space)
    driver.wait(lambda: len(section.cards) == 20)
    cards = list(section.cards.values())
    apart = [card for card in cards if card.visibleRegion().isEmpty()]
    assert 0 < len(apart) < len(cards)
    apply_theme(driver.application, DARK)
    try:
        assert {_page(card) for card in cards if card not in apart} == {DARK.card}
        assert {_page(card) for card in apart} == {LIGHT.card}
        driver.wait(lambda: {_page(card) for card in cards} == {DARK.card})
    finally:
        apply_theme(driver.application, LIGHT)


def _page(card: QWidget) -> str:
    """Return the colour on which a field of a card is written."""
    return card.findChild(QLineEdit).palette().color(QPalette.ColorRole.Base).name().upper()


def test_another_number_is_said_with_what_it_takes_away_and_it_comes_back(drive: Drive) -> None:
    driver = divided(drive)
    section = at(driver, "groups")
    driver.do(c.PutTheme, theme=Theme("taal", "Taal"))
    driver.do(c.PutTable, table=Table(5, "taal", "mentor"))
    section.tables.setValue(4)
    assert section.draw.label() == "Verdeel over 4 tafels"
    assert "Met tafel 5 verdwijnen: thema, gespreksleider." in section.warning.text()
    section.draw.click()
    driver.settle()
    assert driver.evening.groups == 4
    section.tables.setValue(5)
    section.draw.click()
    driver.settle()
    assert driver.evening.seating.table(5) == Table(5, "taal", "mentor")


def test_the_form_of_a_table_is_said_too_before_another_number_takes_it_away(drive: Drive) -> None:
    driver = divided(drive)
    section = at(driver, "groups")
    last = driver.evening.seating.tables[-1]
    driver.do(c.FillIn, table=last.id, field=FormField.PITCH, text="Eén nummer")
    section.tables.setValue(4)
    assert "Met tafel 5 verdwijnen: formulier." in section.warning.text()
    section.draw.click()
    driver.settle()
    section.tables.setValue(5)
    section.draw.click()
    driver.settle()
    form = driver.evening.harvest(driver.evening.seating.tables[-1].id)
    assert form is not None
    assert form.pitch == "Eén nummer"


def test_after_cards_were_made_a_new_division_says_so_first_and_afterwards(drive: Drive) -> None:
    driver = divided(drive)
    papers = at(driver, "papers")
    papers.choose("name_cards")
    papers.kinds["pdf"].click()
    driver.wait(lambda: driver.evening.seating.cards != ())
    section = at(driver, "groups")
    before = driver.evening.seating
    assert section.warning.text() == "De naamkaartjes zijn gemaakt. Na opnieuw verdelen kloppen ze niet meer."
    section.draw.click()
    driver.settle()
    assert driver.evening.seating == before
    assert section.draw.label() == "Toch opnieuw verdelen"
    section.draw.click()
    driver.settle()
    assert driver.evening.seating.seats != before.seats
    wrong = driver.evening.seating.wrong_cards
    assert wrong > 1
    assert section.warning.text() == f"Op {wrong} naamkaartjes staat een andere tafel: maak de kaartjes opnieuw."


def test_when_many_more_come_than_there_are_tables_for_one_press_divides_them(drive: Drive) -> None:
    driver = to_prepare(drive, "groups")
    driver.do(c.SetExpected, counts=Counts(2, 1))
    driver.do(c.DrawTables, tables=1, seed=1)
    driver.do(c.SetExpected, counts=Counts(27, 23))
    section = at(driver, "groups")
    assert "50 mensen zijn te veel voor één tafel. Advies: 5 tafels" in section.advice.text()
    assert "47 zonder plek" in section.line.text()
    assert "in verhouding" not in section.line.text()
    section.offers.follow.click()
    driver.settle()
    assert driver.evening.groups == 5
    assert not section.offers.follow.isVisible()


@pytest.mark.parametrize(
    ("counts", "words"), [(Counts(12, 0), "niemand van school aan de tafels"), (Counts(0, 12), "geen ouders")]
)
def test_tables_of_one_side_are_not_in_proportion(drive: Drive, counts: Counts, words: str) -> None:
    driver = to_prepare(drive, "groups")
    driver.do(c.SetExpected, counts=counts)
    driver.do(c.DrawTables, tables=2, seed=1)
    section = at(driver, "groups")
    assert words in section.line.text()
    assert "in verhouding" not in section.line.text().replace("geen tafel in verhouding", "")
    assert all("In verhouding" not in card.why.text() for card in section.cards.values())


def test_empty_tables_are_not_in_proportion(drive: Drive) -> None:
    driver = to_prepare(drive, "groups")
    driver.do(c.SetExpected, counts=Counts(60, 60))
    driver.do(c.SetDetails, details=driver.evening.details, groups=6)
    section = at(driver, "groups")
    assert "er zit nog niemand aan een tafel" in section.line.text()
    assert section.draw.label() == "Verdelen"


def test_the_themes_are_shared_out_in_one_press_and_what_was_chosen_stays(drive: Drive) -> None:
    driver = divided(drive)
    section = at(driver, "groups")
    assert not section.offers.themes.isVisible()
    for theme in ("a", "b"):
        driver.do(c.PutTheme, theme=Theme(theme, f"Thema {theme}"))
    driver.do(c.PutTable, table=Table(2, "b"))
    section.offers.themes.click()
    driver.settle()
    assert [table.theme for table in driver.evening.seating.tables] == ["a", "b", "a", "b", "a"]
    assert not section.offers.themes.isVisible()


def test_a_leader_is_chosen_from_the_list_and_pinned_there(drive: Drive) -> None:
    driver = to_prepare(drive, "groups")
    people = (
        *(Person(f"o{n}", f"O{n}", Voice.PARENT) for n in range(1, 13)),
        Person("s1", "S1", Voice.SCHOOL, "mentor", name="Noor de Wit"),
        *(Person(f"s{n}", f"S{n}", Voice.SCHOOL, f"docent {n}") for n in range(2, 9)),
    )
    driver.do(c.ImportPeople, people=people)
    driver.do(c.DrawTables, tables=3, seed=1)
    section = at(driver, "groups")
    field = section.cards[2].leader
    field.setFocus()
    QTest.keyClicks(field, "noor")
    offered = field.completer().model()
    assert [offered.index(row, 0).data() for row in range(offered.rowCount())] == ["Noor de Wit · mentor"]
    popup = field.completer().popup()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert not popup.isVisible()
    driver.app.window.activateWindow()  # without a screen the window of the offers stays the active one
    driver.press(Qt.Key.Key_Return)
    seat = driver.evening.seating.seat("s1")
    assert seat is not None
    assert (seat.table, seat.pinned) == (2, True)
    assert "s1" in section.cards[2].chips
    assert field.text() == "Noor de Wit · mentor"
    table = driver.evening.seating.table(2)
    assert table is not None
    assert table.leader == "mentor"
    write(driver, section.cards[1].leader, "iemand van buiten")
    write(driver, section.cards[1].place, "lokaal 0.12")
    first = driver.evening.seating.table(1)
    assert first is not None
    assert (first.leader, first.leads, first.place) == ("iemand van buiten", "", "lokaal 0.12")
