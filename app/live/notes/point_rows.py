"""The point rows: the summary board as a list, each point with what stands behind it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.desk.row_changes import tell_changes
from app.live.notes.quote_rows import QUOTE_MIME, dragged_quote, voice_word
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.models.said.summary import Behind, Heard, KeyPoint, behind
from app.services.commands import commands as c

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
PointRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class PointRow:
    """One point of the board. `number` is the digit that links a quote to it, 0 when it has none.

    `in_full` is during the summary: then every point says how it stands, also when nobody said it.
    """

    point: KeyPoint
    behind: Behind
    number: int
    on_beamer: bool
    in_full: bool

    def state_word(self) -> str:
        """Return how the point stands, in words."""
        if self.behind.state is Heard.NEW:
            return translate("Board", "new")
        if self.behind.state is Heard.HEARD:
            return translate("Board", "heard ({n})").format(n=self.behind.quotes)
        return translate("Board", "not heard")

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        on = translate("Board", "on") if self.point.accepted else translate("Board", "off")
        voices = [f"{count} {voice_word(voice)}" for voice, count in self.behind.voices if count]
        parts = [self.point.glance, on, self.state_word(), *voices]
        if self.point.is_long:
            parts.append(translate("Board", "too long"))
        if self.on_beamer:
            parts.append(translate("Board", "on the beamer"))
        return ", ".join(parts)


def point_rows(evening: Evening) -> tuple[PointRow, ...]:
    """Return the board as it stands."""
    shown = set(evening.stage.released)
    in_full = evening.block is not None and evening.block.kind is BlockKind.SUMMARY
    return tuple(
        PointRow(point, behind(point, evening.quote), n if n <= 9 else 0, point.accepted and point.id in shown, in_full)
        for n, point in enumerate(evening.points, start=1)
    )


class PointRows(QAbstractListModel):
    """The board as a list; a quote can be dropped on a point."""

    shown = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: tuple[PointRow, ...] = ()

        desk.changed.connect(self._take_evening)

    @Slot(object, object)
    def _take_evening(self, after: Evening, _before: object) -> None:
        before, rows = self.rows, point_rows(after)
        if rows == before:
            return
        if [row.point.id for row in before] == [row.point.id for row in rows]:
            self.rows = rows
            tell_changes(self, before, rows)
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        self.shown.emit()

    def row_of(self, point_id: str | None) -> QModelIndex:
        """Return where a point stands; invalid when it is not there."""
        number = next((n for n, row in enumerate(self.rows) if row.point.id == point_id), -1)
        return self.index(number) if number >= 0 else QModelIndex()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == PointRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [QUOTE_MIME]

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if not parent.isValid() or not data.hasFormat(QUOTE_MIME):
            return False
        quote = dragged_quote(data)
        self._desk.do(c.LinkQuote, point=self.rows[parent.row()].point.id, quote=quote)
        return True
