"""The mouse alone: a row and a menu at the chosen quote and point, a double click, and dragging onto a question."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from app.live.desk.agenda_rows import RowRole
from app.live.notes.quote_rows import QUOTE_MIME
from app.models.said.dialogue import Mode, Quote
from app.services.commands import commands as c
from app.views.run.notes.quote_card import QuoteCard
from app.views.word_deeds import POINT_DEEDS, QUOTE_DEEDS, DeedMenu
from tests.driving import Driver

SAID = "De mentor belde Sanne Jansen pas na drie weken"
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def card(driver: Driver) -> QuoteCard:
    return driver.app.workplace.run.card


def place(shown: QListView, row: int) -> QPoint:
    """Return where a row is in sight, away from the signs at its ends."""
    index = shown.model().index(row, 0)
    shown.scrollTo(index)
    return shown.visualRect(index).center()


def click(driver: Driver, shown: QListView, row: int, *, double: bool = False) -> None:
    at = place(shown, row)
    shown.cursor().setPos(shown.viewport().mapToGlobal(at))
    QTest.mouseClick(shown.viewport(), LEFT, NO_KEYS, at)
    if double:
        QTest.mouseDClick(shown.viewport(), LEFT, NO_KEYS, at)
    driver.settle()


def menu_at(driver: Driver, shown: QListView, row: int) -> DeedMenu:
    at = place(shown, row)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, shown.viewport().mapToGlobal(at), NO_KEYS)
    QApplication.sendEvent(shown.viewport(), asked)
    driver.settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, DeedMenu)
    return menu


def choose(driver: Driver, menu: DeedMenu, words: str) -> None:
    action = next(action for action in menu.actions() if action.text().split("\t")[0] == words)
    QTest.mouseClick(menu, LEFT, NO_KEYS, menu.actionGeometry(action).center())
    driver.settle()


@pytest.fixture
def driver(dialogue: Driver) -> Iterator[Driver]:
    """The app in the dialogue, with two quotes. The pointer goes back: elsewhere it lies on nothing."""
    before = QCursor.pos()
    dialogue.note(SAID)
    dialogue.note("Wij horen het te laat")
    yield dialogue
    QCursor.setPos(before)


def first(driver: Driver) -> Quote:
    quote = next(quote for quote in driver.evening.quotes if quote.id == driver.evening.quotes[-2].id)
    return quote


def row_of_first(driver: Driver) -> int:
    return card(driver).list.model().rowCount() - 2


def test_the_row_does_with_the_chosen_quote_what_its_keys_do(driver: Driver) -> None:
    deeds = card(driver).deeds
    assert not deeds.isVisible(), "nothing is chosen"
    click(driver, card(driver).list, row_of_first(driver))
    assert deeds.isVisible()
    shown = card(driver).list
    assert shown.viewport().rect().contains(shown.visualRect(shown.model().index(row_of_first(driver), 0)))
    for command, done in (
        ("heard", lambda: first(driver).heard == 1),
        ("show_quote", lambda: driver.evening.stage.quote == first(driver).id),
        ("park", lambda: first(driver).parked),
        ("park", lambda: not first(driver).parked),
        ("delete_quote", lambda: SAID not in [quote.text for quote in driver.evening.quotes]),
    ):
        QTest.mouseClick(deeds.buttons[command], LEFT)
        driver.settle()
        assert done(), command


def test_names_go_out_of_the_chosen_quote_also_while_something_else_is_typed(driver: Driver) -> None:
    click(driver, card(driver).list, row_of_first(driver))
    driver.type("Half af")
    QTest.mouseClick(card(driver).deeds.buttons["mask"], LEFT)
    driver.settle()
    assert "Sanne Jansen" not in first(driver).text
    assert driver.field.toPlainText() == "Half af"


def test_a_double_click_edits_a_quote_and_a_point(driver: Driver) -> None:
    click(driver, card(driver).list, row_of_first(driver), double=True)
    assert driver.app.pen.mode is Mode.EDIT
    assert driver.field.toPlainText() == SAID
    driver.press(Qt.Key.Key_Escape)
    points = driver.app.workplace.run.summary.points
    click(driver, points, 1, double=True)
    assert driver.app.pen.mode is Mode.POINT
    assert driver.field.toPlainText() == driver.evening.points[1].text


def test_the_menu_names_every_deed_with_its_key_and_does_it(driver: Driver) -> None:
    menu = menu_at(driver, card(driver).list, row_of_first(driver))
    assert len(menu.actions()) == len(QUOTE_DEEDS)
    assert all(len(action.text().split("\t")[1]) > 0 for action in menu.actions())
    choose(driver, menu, "Ook gehoord")
    assert first(driver).heard == 1
    choose(driver, menu_at(driver, card(driver).list, row_of_first(driver)), "Gezegd door school")
    assert first(driver).voice == "school"


def test_the_menu_of_a_point_switches_moves_and_deletes_it(driver: Driver) -> None:
    points = driver.app.workplace.run.summary.points
    before = driver.evening.points
    menu = menu_at(driver, points, 0)
    assert len(menu.actions()) == len(POINT_DEEDS)
    choose(driver, menu, "Aan of uit voor de zaal")
    assert driver.evening.points[0].accepted is not before[0].accepted
    choose(driver, menu_at(driver, points, 0), "Weghalen")
    assert driver.evening.point(before[0].id) is None


def test_a_clicker_is_heard_while_a_menu_is_open(driver: Driver) -> None:
    here = driver.evening.step
    menu = menu_at(driver, card(driver).list, row_of_first(driver))
    QTest.keyClick(menu, Qt.Key.Key_PageDown)
    driver.settle()
    assert QApplication.activePopupWidget() is None
    assert driver.evening.step != here


def test_a_quote_that_is_dropped_on_a_question_goes_under_it(driver: Driver) -> None:
    bar, carried = driver.app.workplace.run.prompts, QMimeData()
    carried.setData(QUOTE_MIME, first(driver).id.encode())
    chip = bar.findChildren(type(card(driver).deeds.buttons["park"]))[3]
    wanted = driver.evening.prompts[[one.label() for one in bar._chips].index(chip.label())]
    at = QPointF(chip.geometry().center())
    copied = Qt.DropAction.CopyAction
    QApplication.sendEvent(bar, QDragEnterEvent(at.toPoint(), copied, carried, LEFT, NO_KEYS))
    QApplication.sendEvent(bar, QDropEvent(at, copied, carried, LEFT, NO_KEYS, QEvent.Type.Drop))
    driver.settle()
    assert first(driver).prompt == wanted.id


def test_a_note_is_kept_with_the_button_that_says_what_enter_does(dialogue: Driver) -> None:
    composer = dialogue.app.workplace.run.composer
    assert composer.enter.label() == "Bewaar"
    dialogue.type("Iemand die terugbelt")
    QTest.mouseClick(composer.enter, Qt.MouseButton.LeftButton)
    dialogue.settle()
    assert dialogue.evening.quotes[-1].text == "Iemand die terugbelt"
    assert dialogue.field.hasFocus()
    assert dialogue.field.toPlainText() == ""
    dialogue.chord("Ctrl+E")
    assert composer.enter.label() == "Toon"
    dialogue.type("De koffie staat klaar")
    QTest.mouseClick(composer.enter, Qt.MouseButton.LeftButton)
    dialogue.settle()
    assert dialogue.slide.message == "De koffie staat klaar"


def test_a_block_is_gone_to_and_left_out_where_one_clicks_right_in_the_agenda(dialogue: Driver) -> None:
    agenda = dialogue.app.workplace.run.agenda
    places = {agenda.model().index(row, 0).data(RowRole).id: row for row in range(agenda.model().rowCount())}
    assert "Rechtsklik" in agenda.toolTip()
    choose(dialogue, menu_at(dialogue, agenda, places["pauze"]), "Laat weg, of haal terug")
    assert "pauze" in dialogue.evening.run.skipped
    choose(dialogue, menu_at(dialogue, agenda, places["pauze"]), "Laat weg, of haal terug")
    assert "pauze" not in dialogue.evening.run.skipped
    choose(dialogue, menu_at(dialogue, agenda, places["samenvatting"]), "Ga naar dit blok")
    assert dialogue.evening.run.block == "samenvatting"


def test_the_last_step_of_the_clock_is_taken_back_and_a_message_is_shown_by_mouse(dialogue: Driver) -> None:
    bar, composer = dialogue.app.workplace.run.bar, dialogue.app.workplace.run.composer
    before = dialogue.evening.run.added_minutes("dialoog")
    dialogue.do(c.AddMinutes, minutes=5)
    assert dialogue.evening.run.added_minutes("dialoog") == before + 5
    QTest.mouseClick(bar.undo, LEFT)
    dialogue.settle()
    assert dialogue.evening.run.added_minutes("dialoog") == before
    QTest.mouseClick(bar.message, LEFT)
    dialogue.type("De koffie staat klaar")
    QTest.mouseClick(composer.enter, LEFT)
    dialogue.settle()
    assert dialogue.slide.message == "De koffie staat klaar"
    assert all(button.accessibleName() for button in (bar.undo, bar.message)), "without words they have a name"
