"""The promise rows: promises as a list, in the order in which one looks at them."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.live.desk.row_changes import tell_changes
from app.models.promises.promised import Promise, in_order
from app.wording.promises import spoken

Index = QModelIndex | QPersistentModelIndex
PromiseRole = Qt.ItemDataRole.UserRole + 1


class PromiseRows(QAbstractListModel):
    """Shows the promises it was given last, as they stand today."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Promise, ...] = ()
        self.today = date.min

    def show(self, promises: Iterable[Promise], today: date) -> None:
        """Show these promises; the same ones in the same order leave the list as it is."""
        before, rows = self.rows, in_order(promises, today)
        another_day, self.today = today != self.today, today
        if another_day or [row.key for row in rows] != [row.key for row in before]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        else:
            self.rows = rows
            tell_changes(self, before, rows)

    def place_of(self, key: str) -> int:
        """Return where a promise stands; -1 when it is not in the list."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), -1)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == PromiseRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        return spoken(row, self.today) if role == Qt.ItemDataRole.AccessibleTextRole else None
