"""Tests of lists of a thousand: measured and made when they are seen, what fills a screen first, and all in the end."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.live.prepare.grid_cells import Cell, Column, GridRow
from app.live.prepare.grid_rows import GridRows
from app.models.evening import Evening
from app.models.seats.draw import draw
from app.models.seats.people import People
from app.models.seats.seating_view import SeatingView, look_at
from app.models.seats.tables import Seating, Table
from app.services.commands import commands as c
from app.settings import Settings
from app.views.phase.paper_pages import PaperPages
from app.views.prepare.fields.item_list import ItemList, ItemRow
from app.views.prepare.grid import grid_heights
from app.views.prepare.grid.grid import Grid
from app.views.prepare.grid.grid_painter import cell_height
from app.views.prepare.groups.table_cards import PEOPLE_AT_ONCE, TableCards
from tests.driving import evening_at
from tests.models.seats.seated import known_crowd, tables
from tests.views.prepare.preparing import Drive, at, to_prepare

MANY = 300
LONG = "liever niet naast iemand die de hele avond praat, en graag dicht bij de deur "


class Measured(QObject):
    """Counts the rows that grids measure."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.cells = 0
        monkeypatch.setattr(grid_heights, "cell_height", self._count)

    def _count(self, cell: Cell, width: int) -> int:
        self.cells += 1
        return cell_height(cell, width)


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> Measured:
    return Measured(monkeypatch)


def rows_of(number: int) -> list[GridRow]:
    return [GridRow(str(n), (Cell(f"O{n}"), Cell(LONG * (1 + n % 4)))) for n in range(number)]


def grid_of(qtbot: QtBot, number: int) -> Grid:
    rows = GridRows((Column("code", width=60), Column("wens", share=1)))
    grid = Grid(rows, "lijst")
    qtbot.addWidget(grid)
    grid.resize(400, 300)
    rows.show_rows(rows_of(number))
    return grid


def test_a_grid_that_is_not_seen_measures_nothing_and_then_each_row_once(qtbot: QtBot, measured: Measured) -> None:
    grid = grid_of(qtbot, 20)
    grid.rows.show_rows(rows_of(21))
    assert measured.cells == 0
    grid.show()
    assert measured.cells == 2 * 21


def test_of_a_long_list_what_is_in_sight_is_measured_first_and_all_in_the_end(qtbot: QtBot, measured: Measured) -> None:
    grid = grid_of(qtbot, MANY)
    grid.show()
    assert measured.cells == 2 * grid_heights.SURE
    heights = [max(grid.sizeHintForIndex(grid.rows.index(n, c)).height() for c in (0, 1)) for n in range(MANY)]
    assert [grid.rowHeight(n) for n in range(grid_heights.SURE)] == heights[: grid_heights.SURE]
    qtbot.waitUntil(lambda: [grid.rowHeight(n) for n in range(MANY)] == heights)
    assert measured.cells == 2 * MANY


def test_what_is_in_sight_stays_there_while_what_is_above_is_measured(qtbot: QtBot) -> None:
    grid = grid_of(qtbot, MANY)
    grid.show()
    qtbot.waitUntil(lambda: grid.rowHeight(MANY - 1) == grid.rowHeight(MANY - 5))
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() // 2)
    top = grid.rowAt(0)
    place = grid.rowViewportPosition(top)
    grid.resize(260, 300)
    heights = [max(grid.sizeHintForIndex(grid.rows.index(n, c)).height() for c in (0, 1)) for n in range(MANY)]
    qtbot.waitUntil(lambda: [grid.rowHeight(n) for n in range(MANY)] == heights)
    assert abs(grid.rowAt(0) - top) <= 1
    assert abs(grid.rowViewportPosition(top) - place) <= max(heights)


@pytest.mark.parametrize("text", ["", "x", "O12", "een kort woord", LONG, "twee\nregels", "Émile Öztürk", "\x9c\x00"])
@pytest.mark.parametrize("width", [24, 61, 184, 900])
def test_a_short_line_is_as_high_as_when_it_is_laid_out(qapp: QApplication, text: str, width: int) -> None:
    plain = Cell(text, strong=True)
    beside = Cell("é" if text == "x" else text, strong=True)
    assert cell_height(plain, width) == cell_height(beside, width)


def test_a_thousand_rows_come_and_go_in_one_go(qtbot: QtBot) -> None:
    rows = GridRows((Column("code"), Column("wens")))
    told: list[tuple[str, int, int]] = []
    rows.rowsInserted.connect(lambda _, first, last: told.append(("in", first, last)))
    rows.rowsRemoved.connect(lambda _, first, last: told.append(("out", first, last)))
    rows.show_rows(rows_of(1_000))
    rows.show_rows(rows_of(1_000)[500:502])
    rows.show_rows(rows_of(1_000))
    assert told == [("in", 0, 999), ("out", 502, 999), ("out", 0, 499), ("in", 0, 499), ("in", 502, 999)]


def test_a_list_of_people_that_is_put_away_is_measured_for_another_look_when_it_is_seen(
    drive: Drive, measured: Measured
) -> None:
    driver = to_prepare(drive, "people")
    driver.do(c.ImportPeople, people=known_crowd(1, 120))
    section = at(driver, "people")
    at(driver, "tasks")
    before = measured.cells
    driver.app.preferences.choose(Settings(scheme="dark", text_scale=1.5))
    driver.see_look()
    assert measured.cells == before
    at(driver, "people")
    columns = section.list.grid.rows.columnCount()
    assert before < measured.cells <= before + 4 * 120 * columns


class Named(ItemRow):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.field = QWidget(self)
        self.field.setObjectName(name)
        self.fields = (self.field,)


def test_of_many_items_a_screen_full_comes_at_once_and_the_rest_when_all_is_quiet(qtbot: QtBot) -> None:
    made: list[str] = []

    def make(row: GridRow) -> Named:
        made.append(row.id)
        return Named(row.id)

    items: ItemList[GridRow, Named] = ItemList(make, lambda _row, _item: None)
    qtbot.addWidget(items)
    all_rows = rows_of(40)
    items.show_items(all_rows)
    assert made == [str(number) for number in range(6)]
    assert items.row("39") is not None, "what is asked for does not wait"
    qtbot.waitUntil(lambda: len(items.rows) == 40)
    column = items.layout()
    assert column is not None
    order = [column.itemAt(place).widget().field.objectName() for place in range(column.count())]
    assert order == [row.id for row in all_rows]
    items.show_items(all_rows[5:10])
    assert list(items.rows) == [row.id for row in all_rows[5:10]]
    assert len(made) == 40


def test_only_the_pages_of_a_paper_that_are_in_sight_are_unpacked(qtbot: QtBot) -> None:
    picture = QLabel("een bladzijde").grab().toImage().scaled(210, 297)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    png = bytes(buffer.data().data())
    window = QWidget()
    window.resize(640, 600)
    qtbot.addWidget(window)
    pages = PaperPages(window)
    pages.show_pages([png] * 100)
    pages.setGeometry(0, 0, 640, pages.heightForWidth(640))
    window.show()
    window.grab()
    assert sorted(pages._in_sight) == [0]
    assert isinstance(pages._in_sight[0], QImage)
    pages.move(0, -pages.height() // 2)
    window.grab()
    assert len(pages._in_sight) <= 2
    assert min(pages._in_sight) > 40


def test_a_new_draw_uses_the_chips_that_are_there(drive: Drive) -> None:
    driver = to_prepare(drive, "groups")
    driver.do(c.ImportPeople, people=known_crowd(1, 120))
    section = at(driver, "groups")
    driver.do(c.DrawTables, tables=12, seed=1)
    driver.wait(lambda: len(section.cards) == 12)
    before = {chip for card in section.cards.values() for chip in card.chips.values()}
    driver.do(c.DrawTables, tables=12, seed=2)
    after = [chip for card in section.cards.values() for chip in card.chips.values()]
    assert len(set(after) - before) <= 12, "a table that has one more gets one more"
    shown = {chip.person.id: number for number, card in section.cards.items() for chip in card.chips.values()}
    assert shown == {seat.person: seat.table for seat in driver.evening.seating.seats}
    assert len(after) == 120


def tables_of(qtbot: QtBot, people: int) -> tuple[TableCards, SeatingView, Evening]:
    crowd = known_crowd(1, people, 5)
    seating = Seating(tables(5), draw(crowd, tables(5), 1), 1)
    evening = replace(evening_at("inloop"), people=People(listed=crowd), seating=seating)
    cards = TableCards(_as_it_is)
    qtbot.addWidget(cards)
    return cards, look_at(seating, evening.people), evening


def _as_it_is(table: Table) -> Table:
    return table


def chips(cards: TableCards) -> list[int]:
    return [len(cards.cards[number].chips) for number in sorted(cards.cards)]


def test_of_very_many_people_a_screen_full_sits_at_once_and_the_rest_when_all_is_quiet(qtbot: QtBot) -> None:
    cards, view, evening = tables_of(qtbot, 700)
    cards.show_tables(view, evening)
    assert 0 < sum(chips(cards)) <= PEOPLE_AT_ONCE
    qtbot.waitUntil(lambda: chips(cards) == [140] * 5)
    cards.show_tables(view, evening)
    assert chips(cards) == [140] * 5
    assert not cards._waiting, "who sits there already waits for nobody"


def test_the_people_of_a_usual_evening_sit_at_once(qtbot: QtBot) -> None:
    cards, view, evening = tables_of(qtbot, 150)
    cards.show_tables(view, evening)
    assert chips(cards) == [30] * 5
