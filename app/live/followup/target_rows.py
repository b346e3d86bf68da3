"""The target rows: the points behind which quotes are put, each with its digit and how much stands behind it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.live.desk.row_changes import tell_changes
from app.live.notes.quote_rows import voice_word
from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.models.said.summary import Behind, KeyPoint, behind

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
TargetRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Target:
    """A point with its place on the board from 1, and what stands behind it."""

    point: KeyPoint
    number: int
    behind: Behind

    @property
    def digit(self) -> str:
        """The digit of its key, empty where it has none."""
        return str(self.number) if self.number <= 9 else ""

    @property
    def voices(self) -> tuple[tuple[Voice, int], ...]:
        """How many quotes of each voice that spoke stand behind it."""
        return tuple((voice, count) for voice, count in self.behind.voices if count)


class TargetRows(QAbstractListModel):
    """Shows the points of the evening it was given last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Target, ...] = ()

    def show_evening(self, evening: Evening) -> None:
        """Show its points, in the order of the board."""
        rows = tuple(Target(point, n, behind(point, evening.quote)) for n, point in enumerate(evening.points, 1))
        before = self.rows
        if [row.point.id for row in rows] == [row.point.id for row in before]:
            self.rows = rows
            tell_changes(self, before, rows)
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == TargetRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.point.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            voices = [f"{count} {voice_word(voice)}" for voice, count in row.voices]
            return ", ".join((f"{row.number}", row.point.text, *voices))
        return None
