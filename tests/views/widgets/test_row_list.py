"""The row list: only what changed is measured and painted anew, and a screen reader finds a list."""

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.live.desk.row_changes import tell_changes
from app.views.widgets.rows.row_list import RowList, RowPainter

Index = QModelIndex | QPersistentModelIndex


class Heights(QAbstractListModel):
    """Rows that are nothing but a height."""

    def __init__(self, heights: list[int]) -> None:
        super().__init__()
        self.rows = heights

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return str(self.rows[index.row()]) if role == Qt.ItemDataRole.DisplayRole else None

    def add(self, *heights: int) -> None:
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(heights) - 1)
        self.rows = [*self.rows, *heights]
        self.endInsertRows()

    def change(self, rows: list[int]) -> None:
        before, self.rows = self.rows, rows
        tell_changes(self, before, rows)


class Counting(RowPainter):
    """Counts what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.measured: list[int] = []
        self.painted: list[int] = []

    def height(self, index: Index, width: int) -> int:
        self.measured.append(index.row())
        return int(index.data())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.painted.append(index.row())


class Shown:
    """A list of rows on the screen."""

    def __init__(self, qtbot: QtBot, heights: list[int]) -> None:
        self.model, self.painter = Heights(heights), Counting()
        self.view = RowList()
        qtbot.addWidget(self.view)
        self.view.set_painter(self.painter)
        self.view.setModel(self.model)
        self.view.resize(300, 200)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self._qtbot = qtbot
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            QCoreApplication.processEvents()

    def forget(self) -> None:
        self.settle()
        self.painter.measured.clear()
        self.painter.painted.clear()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot, [20, 30, 40] * 10)


@pytest.fixture
def long(qtbot: QtBot) -> Shown:
    return Shown(qtbot, [20] * 60 + [100, 30, 70] * 3_000)


def test_a_row_that_comes_is_the_only_one_that_is_measured(shown: Shown) -> None:
    shown.forget()
    shown.model.add(50)
    shown.settle()
    assert shown.painter.measured == [30]
    assert shown.view.verticalScrollBar().maximum() == 30 * 30 + 50 - shown.view.viewport().height()


def test_a_row_that_changes_but_keeps_its_height_is_the_only_one_that_is_painted(shown: Shown) -> None:
    shown.forget()
    shown.model.dataChanged.emit(shown.model.index(1), shown.model.index(1))
    shown.settle()
    assert (shown.painter.measured, set(shown.painter.painted)) == ([1], {1})


def test_rows_below_one_that_grows_go_down(shown: Shown) -> None:
    before = shown.view.visualRect(shown.model.index(2)).top()
    shown.model.change([20, 100, *shown.model.rows[2:]])
    shown.settle()
    assert shown.view.visualRect(shown.model.index(2)).top() == before + 70
    assert shown.view.indexAt(QPoint(5, before + 69)).row() == 1
    assert shown.view.indexAt(QPoint(5, before + 70)).row() == 2


def test_only_rows_in_sight_are_painted(shown: Shown) -> None:
    shown.forget()
    shown.view.viewport().update()
    shown.settle()
    assert len(set(shown.painter.painted)) < 10


def test_a_row_is_brought_into_sight_and_the_keys_go_up_and_down(shown: Shown) -> None:
    view, model = shown.view, shown.model
    view.scrollTo(model.index(15))
    assert view.viewport().rect().contains(view.visualRect(model.index(15)))
    value = view.verticalScrollBar().value()
    view.scrollTo(model.index(14))
    assert view.verticalScrollBar().value() == value, "what is in sight does not move"
    view.setFocus()
    view.setCurrentIndex(model.index(0))
    for key, row in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_End, 29), (Qt.Key.Key_Up, 28), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(view, key)
        assert view.currentIndex().row() == row
        assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert 2 < view.currentIndex().row() < 10


def test_what_changes_while_the_list_is_hidden_is_right_when_it_is_shown(shown: Shown) -> None:
    shown.view.hide()
    shown.model.add(500)
    shown.model.change([10] * 31)
    shown.view.show()
    shown.settle()
    assert shown.view.verticalScrollBar().maximum() == 310 - shown.view.viewport().height()


def test_a_row_that_cannot_be_painted_leaves_the_others_whole(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_painter: object, _option: object, index: Index) -> None:
        raise ValueError(index.row())

    monkeypatch.setattr(shown.painter, "paint", fail)
    with pytest.raises(ValueError, match="0"):
        shown.view._paint_rows(QPainter(), shown.painter, QPaintEvent(shown.view.viewport().rect()))
    monkeypatch.undo()
    shown.forget()
    shown.view.viewport().repaint()
    assert shown.painter.painted


def bottom(shown: Shown, row: int) -> int:
    return shown.view.visualRect(shown.model.index(row)).bottom()


def test_of_a_long_list_only_what_comes_into_sight_is_measured(long: Shown) -> None:
    assert len(set(long.painter.measured)) < 50
    long.view.scrollToBottom()
    long.settle()
    assert len(set(long.painter.measured)) < 70
    assert bottom(long, 9_059) == long.view.viewport().height() - 1


@pytest.mark.parametrize("row", [61, 4_000, 9_000, 9_059])
def test_a_row_far_away_is_brought_into_sight_whole(long: Shown, row: int) -> None:
    for first in (0, 9_059):
        long.view.scrollTo(long.model.index(first))
        long.view.scrollTo(long.model.index(row))
        long.settle()
        box = long.view.visualRect(long.model.index(row))
        assert long.view.viewport().rect().contains(box)
        assert box.height() == long.model.rows[row]


@pytest.mark.parametrize("step", [-37, 37])
def test_what_is_in_sight_stays_where_it_is_when_a_row_turns_out_higher_than_was_guessed(
    long: Shown, step: int
) -> None:
    long.view.scrollTo(long.model.index(5_000))
    bar = long.view.verticalScrollBar()
    for _ in range(40):
        seen = long.view.indexAt(QPoint(5, 100))
        before = long.view.visualRect(seen).top()
        bar.setValue(bar.value() + step)
        assert long.view.visualRect(seen).top() == before - step


def test_a_long_list_keeps_its_place_when_a_row_above_goes(long: Shown) -> None:
    class Fewer(Heights):
        def drop(self, row: int) -> None:
            self.beginRemoveRows(QModelIndex(), row, row)
            self.rows = self.rows[:row] + self.rows[row + 1 :]
            self.endRemoveRows()

    fewer = Fewer(list(long.model.rows))
    long.view.setModel(fewer)
    long.settle()
    long.view.scrollTo(fewer.index(5_000))
    top = long.view.visualRect(fewer.index(5_000)).top()
    fewer.drop(4_999)
    long.settle()
    assert abs(long.view.visualRect(fewer.index(4_999)).top() - top) <= 100
    assert long.view.visualRect(fewer.index(4_999)).height() == fewer.rows[4_999]


def test_rows_that_come_into_sight_because_the_list_grows_are_measured(long: Shown) -> None:
    long.view.scrollTo(long.model.index(5_000))
    long.view.resize(300, 900)
    long.settle()
    seen = [long.view.indexAt(QPoint(5, y)) for y in range(0, 890, 10)]
    assert len({index.row() for index in seen}) > 5
    assert all(long.view.visualRect(index).height() == long.model.rows[index.row()] for index in seen)


def test_a_list_that_is_told_anew_stays_where_it_was(shown: Shown) -> None:
    bar = shown.view.verticalScrollBar()
    bar.setValue(300)
    shown.model.beginResetModel()
    shown.model.endResetModel()
    shown.settle()
    assert bar.value() == 300


def test_many_rows_that_come_at_once_are_not_measured_until_they_are_seen(shown: Shown) -> None:
    shown.forget()
    shown.model.add(*[55] * 5_000)
    shown.settle()
    assert len(shown.painter.measured) < 60
    shown.view.scrollToBottom()
    shown.settle()
    assert shown.view.visualRect(shown.model.index(5_029)).height() == 55


def test_a_screen_reader_finds_a_list_with_its_rows(shown: Shown) -> None:
    spoken = QAccessible.queryAccessibleInterface(shown.view)
    assert spoken.role() == QAccessible.Role.List
    assert spoken.childCount() == 30
    child = spoken.child(2)
    assert child.role() == QAccessible.Role.ListItem
    assert child.text(QAccessible.Text.Name) == "40"
    assert not child.rect().isEmpty()
