"""What is typed in the preparation is stored a moment after the last key, and nothing moves under one's hands."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.models.agenda.run import Run
from app.models.evening import Evening
from app.services.commands import commands as c
from app.views.frame.pages import PageName
from app.views.phase.new_item_line import NewItemLine
from app.views.prepare.grid.grid import Grid
from app.views.widgets.fields.stored_field import StoredText
from tests.driving import Driver, evening_at, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")

UNSAVED = "nog niet opgeslagen…"


@pytest.fixture
def preparing(drive: Callable[..., Driver]) -> Driver:
    """Return the app with the preparation of an evening in front."""
    driver = drive(replace(evening_at(quotes=0), run=Run()))
    driver.do(c.OpenEvening, id="evening-1")
    driver.app.workplace.pages.go_to(PageName.PREPARE)
    driver.settle()
    return driver


def field(driver: Driver, name: str) -> QLineEdit | StoredText:
    """Return the field of this name, with the keyboard in it and its words chosen."""
    found: list[QWidget] = [*driver.app.window.findChildren(QLineEdit), *driver.app.window.findChildren(StoredText)]
    one = next(one for one in found if one.accessibleName() == name and one.isVisible())
    assert isinstance(one, QLineEdit | StoredText)
    one.setFocus()
    one.selectAll()
    return one


def chip(driver: Driver) -> str:
    return str(driver.app.workplace.bar.saved.accessibleName())


def stored(driver: Driver, until: Callable[[Evening], bool]) -> None:
    """Wait until the pause has passed and the store has it."""
    driver.wait(lambda: until(driver.evening))
    driver.settle()


def test_the_chip_is_true_and_a_pause_stores(preparing: Driver) -> None:
    driver = preparing
    field(driver, "School")
    driver.type("De Linde")
    assert chip(driver) == UNSAVED
    assert driver.evening.details.school == ""
    stored(driver, lambda evening: evening.details.school == "De Linde")
    assert chip(driver).startswith("opgeslagen")


def test_a_space_at_the_end_and_the_cursor_stay_while_one_types_on(preparing: Driver) -> None:
    driver = preparing
    line = field(driver, "School")
    assert isinstance(line, StoredText)
    driver.type("De ")
    stored(driver, lambda evening: evening.details.school == "De")
    assert line.toPlainText() == "De "
    assert line.textCursor().position() == 3
    assert chip(driver).startswith("opgeslagen")
    driver.type("Linde")
    line.moveCursor(QTextCursor.MoveOperation.Start)
    stored(driver, lambda evening: evening.details.school == "De Linde")
    assert line.textCursor().position() == 0


def test_esc_brings_back_what_stood_there_when_one_came_also_after_a_pause(preparing: Driver) -> None:
    driver = preparing
    title = field(driver, "Titel")
    assert isinstance(title, StoredText)
    before = driver.evening.title
    driver.type("Iets anders")
    stored(driver, lambda evening: evening.title == "Iets anders")
    driver.press(Qt.Key.Key_Escape)
    stored(driver, lambda evening: evening.title == before)
    assert title.toPlainText() == before
    driver.chord("Ctrl+Z")
    assert title.toPlainText() == "Iets anders"
    stored(driver, lambda evening: evening.title == "Iets anders")


def test_an_empty_field_is_stored_when_one_leaves_it_and_the_chip_says_so(preparing: Driver) -> None:
    driver = preparing
    field(driver, "School")
    driver.type("De Linde")
    stored(driver, lambda evening: evening.details.school == "De Linde")
    field(driver, "School")
    driver.press(Qt.Key.Key_Delete)
    assert chip(driver) == UNSAVED
    driver.press(Qt.Key.Key_Tab)
    stored(driver, lambda evening: evening.details.school == "")
    assert chip(driver).startswith("opgeslagen")


def test_half_a_new_item_is_no_item_and_the_chip_says_that_it_is_not_stored(preparing: Driver) -> None:
    driver = preparing
    line = next(line for line in driver.app.window.findChildren(NewItemLine) if line.isVisible())
    items = driver.evening.plan
    line.setFocus()
    driver.type("Koff")
    assert chip(driver) == UNSAVED
    assert driver.evening.plan == items
    field(driver, "School")
    stored(driver, lambda evening: evening.plan != items)


def test_a_number_of_groups_that_cannot_be_used_keeps_no_other_field_from_the_store(preparing: Driver) -> None:
    driver = preparing
    field(driver, "Aantal groepen")
    driver.type("veel")
    field(driver, "School")
    driver.type("De Linde")
    stored(driver, lambda evening: evening.details.school == "De Linde")
    assert chip(driver).startswith("opgeslagen")


def test_a_cell_of_the_agenda_is_stored_while_one_types_in_it_and_esc_takes_it_back(
    preparing: Driver, tmp_path: Path
) -> None:
    driver = preparing
    driver.app.workplace.pages.prepare.go_to("agenda")
    driver.settle()
    grid = driver.app.workplace.pages.prepare.section("agenda").grid
    place = next(place for place in range(grid.rows.columnCount()) if isinstance(_edit(grid, place), str))
    before = _edit(grid, place)
    grid.setCurrentIndex(grid.rows.index(1, place))
    grid.setFocus()
    driver.press(Qt.Key.Key_F2)
    editor = driver.cursor()
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    editor.selectAll()
    driver.type("Eerst de jassen")
    assert chip(driver) == UNSAVED
    stored(driver, lambda _evening: chip(driver).startswith("opgeslagen"))
    assert _edit(grid, place) == "Eerst de jassen"
    assert driver.cursor() is editor
    driver.press(Qt.Key.Key_Escape)
    stored(driver, lambda _evening: _edit(grid, place) == before)
    driver.stop()
    assert "Eerst de jassen" not in repr(stored_evening(tmp_path).agenda)


def _edit(grid: Grid, place: int) -> object:
    return grid.rows.index(1, place).data(Qt.ItemDataRole.EditRole)
