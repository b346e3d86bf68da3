"""The grid rows: a small table of words as a model, in which only what differs is changed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from app.live.prepare.grid_cells import Cell, Column, GridRow, Typed

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
CellRole = Qt.ItemDataRole.UserRole + 1


class GridRows(QAbstractTableModel):
    """Takes rows and changes only what differs, so that cursor, scroll bar and an open field stay where they are.

    What was typed is shown until `settle` says that it is stored or refused.
    """

    edited = Signal(str, int, object)
    """The id of the row, the column, and what was typed."""

    shown = Signal()
    """Some rows look different now."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[GridRow] = []
        self._typed: dict[tuple[str, int], Typed] = {}
        self._refused: set[tuple[str, int]] = set()
        self._left: dict[tuple[str, int], str] = {}

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Show these rows."""
        self._let_go({row.id for row in rows})
        self._bring(rows)
        last = len(self.columns) - 1
        for place, row in enumerate(rows):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, last))
        self.shown.emit()

    def _let_go(self, kept: set[str]) -> None:
        """Take away the rows that are gone, those below each other in one go."""
        end = len(self._rows)
        while end > 0:
            begin = end
            while begin > 0 and self._rows[begin - 1].id not in kept:
                begin -= 1
            if begin < end:
                self.beginRemoveRows(QModelIndex(), begin, end - 1)
                del self._rows[begin:end]
                self.endRemoveRows()
            end = begin - 1

    def _bring(self, rows: Sequence[GridRow]) -> None:
        """Let each row stand in its place, new ones below each other in one go."""
        known = {row.id for row in self._rows}
        place = 0
        while place < len(rows):
            end = place
            while end < len(rows) and rows[end].id not in known:
                end += 1
            if end > place:
                self.beginInsertRows(QModelIndex(), place, end - 1)
                self._rows[place:place] = rows[place:end]
                self.endInsertRows()
            elif self._rows[place].id != rows[place].id:
                self._move(rows[place].id, place)
            place = max(end, place + 1)

    def _move(self, row_id: str, place: int) -> None:
        """Take a row to this place; all before it are right already."""
        here = self.place_of(row_id)
        assert here is not None
        self.beginMoveRows(QModelIndex(), here, here, QModelIndex(), place)
        self._rows.insert(place, self._rows.pop(here))
        self.endMoveRows()

    def forget(self) -> None:
        """Let go of everything that was typed, for the next rows belong to something else."""
        self._typed.clear()
        self._refused.clear()
        self._left.clear()

    def settle(self, row_id: str, column: int) -> None:
        """Show again what is stored in this cell."""
        self._refused.discard((row_id, column))
        if self._typed.pop((row_id, column), None) is not None:
            self._say_changed(row_id, column)

    def put_aside(self, row_id: str, column: int, words: str) -> None:
        """Keep words that were typed in this cell and left."""
        self._left[row_id, column] = words
        self._say_changed(row_id, column)

    def leave(self, row_id: str, column: int) -> None:
        """Show again what is stored in this cell; words that could not be stored are put aside."""
        typed = self._typed.get((row_id, column))
        self.settle(row_id, column)
        if isinstance(typed, str):
            self.put_aside(row_id, column, typed)

    def left(self, row_id: str, column: int) -> str:
        """Return the words that were left in this cell and not taken up since; empty when there are none."""
        return self._left.get((row_id, column), "")

    def refuse(self, row_id: str, column: int) -> None:
        """Keep in sight what was typed in this cell, and say that it is not stored."""
        if (row_id, column) in self._typed:
            self._refused.add((row_id, column))
            self._say_changed(row_id, column)

    def holds_words(self) -> bool:
        """Whether a cell shows words that could not be stored."""
        return bool(self._refused)

    def is_waiting(self) -> bool:
        """Whether a cell shows words of which nobody knows that they are stored."""
        return bool(self._typed)

    def place_of(self, row_id: str) -> int | None:
        """Return the number of a row, if it is there."""
        return next((place for place, row in enumerate(self._rows) if row.id == row_id), None)

    def id_at(self, place: int) -> str:
        """Return what row stands there; an empty text where there is none."""
        return self._rows[place].id if 0 <= place < len(self._rows) else ""

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows: what was just typed, or what is stored."""
        return self._cell(self._rows[index.row()], index.column())

    def _cell(self, row: GridRow, column: int) -> Cell:
        cell, typed = row.cells[column], self._typed.get((row.id, column))
        if typed is None:
            left = (translate("Grid", "Enter and ↑ bring back what you left"),) if self.left(row.id, column) else ()
            return replace(cell, hints=(*cell.hints, *left)) if left else cell
        refused = (translate("Grid", "not stored"),) if (row.id, column) in self._refused else ()
        return replace(cell, text=str(typed), edit=typed, hints=(*cell.hints, *refused))

    def cells(self, place: int) -> tuple[Cell, ...]:
        """Return what the cells of a row show."""
        return tuple(self._cell(self._rows[place], column) for column in range(len(self.columns)))

    def _say_changed(self, row_id: str, column: int) -> None:
        place = self.place_of(row_id)
        if place is not None:
            self.dataChanged.emit(self.index(place, column), self.index(place, column))
            self.shown.emit()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    @override
    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Vertical:
            return None
        return self.columns[section].head if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.EditRole:
                return cell.edit
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell.spoken()
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return cell.why
        return cell if role == CellRole else None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, column = self._rows[index.row()], index.column()
        if role != Qt.ItemDataRole.EditRole or row.cells[column].edit is None:
            return False
        if value == row.cells[column].edit:
            self.settle(row.id, column)
        else:
            self._refused.discard((row.id, column))
            self._left.pop((row.id, column), None)
            self._typed[row.id, column] = value
            self._say_changed(row.id, column)
            self.edited.emit(row.id, column, value)
        return True

    def take_back(self, index: Index, value: Typed) -> None:
        """Bring back what stood in a cell before it was opened, also while what was typed since is on its way."""
        row, column = self._rows[index.row()], index.column()
        typed = self._typed.get((row.id, column), row.cells[column].edit)
        if typed != value:
            self._typed[row.id, column] = value
            self._say_changed(row.id, column)
            self.edited.emit(row.id, column, value)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.cell(index).edit is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags
