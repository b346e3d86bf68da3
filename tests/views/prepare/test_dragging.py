"""Dragging in the preparation: wherever there is an order the mouse changes it as the keys do, in one step of undo."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.models.preparation import Theme
from app.services.commands import commands as c
from app.views.prepare.agenda.agenda_section import AgendaSection
from app.views.prepare.fields.item_list import ItemList, ItemRow
from app.views.prepare.tasks.tasks_section import TasksSection
from app.views.prepare.themes.themes_section import ThemesSection
from app.views.widgets.grip import Grip
from tests.driving import Driver
from tests.views.prepare.preparing import at, said, to_prepare

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

Drive = Callable[..., Driver]


THEMES = (Theme("t1", "Taal", ("Wat helpt?", "Wie tolkt?", "Waar?")), Theme("t2", "Huiswerk"), Theme("t3", "Rust"))


def drag(driver: Driver, held: QWidget, begin: QPoint, onto: QWidget, there: QPoint) -> None:
    """Press on one point, go to another in some steps, and let go."""
    QTest.mousePress(held, LEFT, NO_KEYS, begin)
    end = held.mapFromGlobal(onto.mapToGlobal(there))
    for step in (1, 2, 3):
        QTest.mouseMove(held, begin + (end - begin) * step / 3)
    QTest.mouseRelease(held, LEFT, NO_KEYS, end)
    driver.settle()


def drag_row(driver: Driver, rows: "ItemList[object, ItemRow]", item: str, onto: str) -> None:
    """Drag a row by its grip to just beyond the middle of another one."""
    row, other = rows.row(item), rows.row(onto)
    assert row is not None
    assert other is not None
    grip = row.findChild(Grip, options=Qt.FindChildOption.FindDirectChildrenOnly)
    below = 3 if other.y() > row.y() else -3
    drag(driver, grip, grip.rect().center(), other, other.rect().center() + QPoint(0, below))


def test_questions_tasks_and_themes_are_ordered_by_their_grips(drive: Drive) -> None:
    driver = to_prepare(drive, "themes")
    for theme in THEMES:
        driver.do(c.PutTheme, theme=theme)
    section: ThemesSection = at(driver, "themes")
    first, second, third = (prompt.id for prompt in driver.evening.prompts[:3])
    drag_row(driver, section.prompts.list, first, third)
    assert [prompt.id for prompt in driver.evening.prompts[:3]] == [second, third, first]
    driver.do(c.UndoPlan)
    assert [prompt.id for prompt in driver.evening.prompts[:3]] == [first, second, third], "one step"
    drag_row(driver, section.themes.list, "t3", "t1")
    assert [theme.id for theme in driver.evening.themes] == ["t3", "t1", "t2"]
    box = section.themes.list.row("t1")
    drag_row(driver, box.list, "0", "2")
    assert driver.evening.themes[1].questions == ("Wie tolkt?", "Waar?", "Wat helpt?")
    tasks: TasksSection = at(driver, "tasks")
    before = [task.id for task in driver.evening.plan.tasks]
    drag_row(driver, tasks.tasks.list, before[0], before[1])
    assert [task.id for task in driver.evening.plan.tasks][:2] == [before[1], before[0]]


def test_a_row_that_is_let_go_where_it_was_stays_there(drive: Drive) -> None:
    driver = to_prepare(drive, "themes")
    section: ThemesSection = at(driver, "themes")
    before = driver.evening
    row = section.prompts.list.row(before.prompts[0].id)
    grip = row.findChild(Grip)
    drag(driver, grip, grip.rect().center(), grip, grip.rect().center() + QPoint(60, 2))
    assert driver.evening == before


@pytest.fixture
def agenda(drive: Drive) -> tuple[Driver, AgendaSection]:
    driver = to_prepare(drive, "agenda")
    return driver, at(driver, "agenda")


def drag_block(driver: Driver, section: AgendaSection, block: str, onto: str) -> None:
    grid = section.grid
    places = [section.rows.place_of(one) for one in (block, onto)]
    begin, end = (grid.visualRect(section.rows.index(place or 0, 3)).center() for place in places)
    drag(driver, grid.viewport(), begin, grid.viewport(), end)


def order(driver: Driver) -> list[str]:
    return [block.id for block in driver.evening.agenda.blocks]


def test_a_block_is_dragged_past_others_and_a_part_stays_in_its_block(agenda: tuple[Driver, AgendaSection]) -> None:
    driver, section = agenda
    before = order(driver)
    drag_block(driver, section, "pauze", "presentaties")
    moved = [block for block in before if block != "pauze"]
    moved.insert(moved.index("presentaties") + 1, "pauze")
    assert order(driver) == moved
    driver.do(c.UndoPlan)
    assert order(driver) == before
    drag_block(driver, section, "dialoog", "pauze")
    assert order(driver) == before
    assert "blijft daarin" in said(driver)
    drag_block(driver, section, "dialoog", "introductie")
    assert order(driver)[2:5] == ["dialoog", "introductie", "inleiding"]


def test_a_click_and_a_hand_that_shakes_move_nothing(agenda: tuple[Driver, AgendaSection]) -> None:
    driver, section = agenda
    before = driver.evening
    drag_block(driver, section, "pauze", "pauze")
    assert driver.evening == before
    assert section.grid.chosen_id() == "pauze"
