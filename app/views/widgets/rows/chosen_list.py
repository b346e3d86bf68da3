"""The chosen list: one of its rows is chosen, and stays the same one while others come and go."""

from typing import ClassVar, Generic

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from app.live.desk.keyed_rows import KeyedRows, Row
from app.views.theme.style import px
from app.views.widgets.rows.row_list import Index, RowList, RowPainter
from app.wording.keys import command_at


class ChosenList(RowList, Generic[Row]):
    """A row is chosen as long as there are any. Its keys are those of the contract at its place."""

    chosen = Signal()
    asked = Signal(str)
    """The command of a key that was pressed here."""

    place: ClassVar[str] = ""
    """Where its keys hold; empty for a list without keys of its own."""
    least: ClassVar[tuple[int, int]] = (160, 50)
    """Width and height at 100 % where there is hardly room: one row."""

    def __init__(self, rows: KeyedRows[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="card")
        self._keyed = rows
        self._key, self._place = "", 0
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def follow(self, painter: RowPainter) -> None:
        """Show the rows by this painter from now on; to be called once."""
        self.set_painter(painter)
        self.setModel(self._keyed)
        self._keyed.modelReset.connect(self._choose_again)

    @override
    def minimumSizeHint(self) -> QSize:
        width, height = self.least
        return QSize(px(width), px(height))

    def row(self) -> Row | None:
        """Return what is chosen."""
        place, rows = self.currentIndex().row(), self._keyed.rows
        return rows[place] if 0 <= place < len(rows) else None

    def choose(self, key: str) -> None:
        """Choose the row with this key; one that is not there leaves the choice as it is."""
        place = self._keyed.place_of(key)
        if place >= 0:
            self._choose(place)

    def go(self, by: int) -> None:
        """Choose the one above (-1) or below (1)."""
        self._choose(self.currentIndex().row() + by)

    def _choose(self, place: int) -> None:
        self.setCurrentIndex(self._keyed.index(max(0, min(place, len(self._keyed.rows) - 1))))

    @Slot()
    def _choose_again(self) -> None:
        """Choose the same in another list, or what stands in its place now."""
        place = self._keyed.place_of(self._key)
        self._choose(self._place if place < 0 else place)
        self.chosen.emit()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._area.update()
        row = self.row()
        if row is not None:
            self._key, self._place = row.key, current.row()
            self.scrollTo(current)
            self.chosen.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._command(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._command(event)
        if command:
            self.asked.emit(command)
        else:
            super().keyPressEvent(event)

    def _command(self, event: QKeyEvent) -> str:
        return command_at(self.place, event.keyCombination()) if self.place else ""
