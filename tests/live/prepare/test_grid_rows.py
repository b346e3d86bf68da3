"""The grid rows: only what differs changes, and what was typed stays in sight until it is stored."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from app.live.prepare.grid_cells import Cell, Column, GridRow
from app.live.prepare.grid_rows import GridRows


def row(row_id: str, text: str = "") -> GridRow:
    return GridRow(row_id, (Cell(row_id, why="vast"), Cell(text, text)))


@pytest.fixture
def rows() -> GridRows:
    made = GridRows((Column("Naam"), Column("Woorden")))
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show_rows([row("a", "een"), row("b", "twee"), row("c", "drie")])
    return made


def ids(rows: GridRows) -> list[str]:
    return [rows.id_at(place) for place in range(rows.rowCount())]


@pytest.mark.parametrize("order", ["abc", "cba", "bca", "c", "", "xayb", "axbyc", "bxca"])
def test_rows_come_go_and_move_as_they_are_given(rows: GridRows, order: str) -> None:
    rows.show_rows([row(one) for one in order])
    assert ids(rows) == list(order)


def test_a_cursor_follows_its_row(rows: GridRows) -> None:
    cursor = QPersistentModelIndex(rows.index(2, 1))
    rows.show_rows([row("c", "drie"), row("n"), row("a", "een")])
    assert cursor.isValid()
    assert cursor.row() == 0


def test_only_the_row_that_differs_is_painted_again(rows: GridRows) -> None:
    changed = QSignalSpy(rows.dataChanged)
    rows.show_rows([row("a", "een"), row("b", "anders"), row("c", "drie")])
    assert changed.count() == 1
    assert changed.at(0)[0].row() == 1


def test_what_is_typed_is_shown_until_it_is_stored(rows: GridRows) -> None:
    edited = QSignalSpy(rows.edited)
    rows.setData(rows.index(1, 1), "nieuw")
    assert edited.at(0) == ["b", 1, "nieuw"]
    rows.show_rows([row("a", "een"), row("b", "twee"), row("c", "drie")])
    assert rows.data(rows.index(1, 1)) == "nieuw"
    rows.settle("b", 1)
    assert rows.data(rows.index(1, 1)) == "twee"


def test_what_is_refused_stays_and_can_be_sent_again(rows: GridRows) -> None:
    edited = QSignalSpy(rows.edited)
    rows.setData(rows.index(1, 1), "fout")
    rows.refuse("b", 1)
    assert rows.data(rows.index(1, 1), Qt.ItemDataRole.AccessibleTextRole).startswith("fout, ")
    assert rows.data(rows.index(1, 1), Qt.ItemDataRole.EditRole) == "fout"
    rows.setData(rows.index(1, 1), "fout")
    assert edited.count() == 2
    rows.setData(rows.index(1, 1), "twee")
    assert edited.count() == 2
    assert rows.data(rows.index(1, 1)) == "twee"


def test_a_cell_that_follows_from_others_takes_nothing(rows: GridRows) -> None:
    edited = QSignalSpy(rows.edited)
    assert not rows.setData(rows.index(0, 0), "x")
    assert edited.count() == 0
    assert not rows.flags(rows.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
