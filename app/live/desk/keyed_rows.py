"""The keyed rows: values that are known by a key, as a list that tells of no row but those that changed."""

from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.live.desk.row_changes import tell_changes

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole + 1
"""The value of a row itself."""


class Keyed(Protocol):
    """What can be a row: no two in a list have the same key."""

    @property
    def key(self) -> str:
        """By what it stays the same row, whatever else of it changes."""


Row = TypeVar("Row", bound=Keyed)


class KeyedRows(QAbstractListModel, Generic[Row]):
    """Shows what it was given last. The same keys in the same order leave the list as it is, with what is chosen in it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...], *, anew: bool = False) -> None:
        """Show these; `anew` when every row may look different, though its value is the same."""
        before = self.rows
        if not anew and [row.key for row in rows] == [row.key for row in before]:
            self.rows = rows
            tell_changes(self, before, rows)
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def place_of(self, key: str) -> int:
        """Return where a row stands; -1 when it is not there."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), -1)

    def words(self, row: Row) -> str:
        """Return what a row says."""
        raise NotImplementedError

    def spoken(self, row: Row) -> str:
        """Return a row as a screen reader says it."""
        raise NotImplementedError

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row)
        return self.spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None
