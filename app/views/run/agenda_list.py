"""The agenda list: the running order at the left of the desk, with what each block used and what is left."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from app.live.desk.agenda_rows import AgendaRow, AgendaRows, RowRole
from app.models.agenda.agenda import BlockKind
from app.views.run.agenda_painter import AgendaPainter
from app.views.widgets.rows.row_list import Index, RowList
from app.views.widgets.words.plain_text import set_plain_tooltip


class AgendaList(RowList):
    """The list itself. A double click jumps to a block; a click leaves the keyboard in the note.

    Who came here with Tab or F6 jumps with Enter and leaves a block out with Delete.

    Long names take two lines as long as every block stays in sight; else they end in an ellipsis.
    """

    jumped = Signal(str)
    dropped = Signal(str)
    menu_asked = Signal(str, QPoint)
    """For a block, at a place of the screen."""

    def __init__(self, rows: AgendaRows, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="side")
        self._rows = rows
        self._current = ""
        self._blocks = AgendaPainter(self)
        self.set_painter(self._blocks)
        self.setModel(rows)
        self.setAccessibleName(self.tr("Agenda"))
        set_plain_tooltip(self, self.tr("Double click: go to this block. Click right: leave it out."))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.doubleClicked.connect(self._jump)
        rows.modelReset.connect(self.keep_current_in_sight)

    @override
    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        """With another block on, all is measured anew: another name is written whole."""
        row: AgendaRow | None = self._rows.current().data(RowRole)
        current = row.id if row is not None else ""
        if current == self._current:
            super().dataChanged(topLeft, bottomRight, roles)
            return
        self._current = current
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)
        self.measure_all()
        self.keep_current_in_sight()

    @Slot()
    def keep_current_in_sight(self) -> None:
        """Scroll so that the block that is on can be seen."""
        current = self._rows.current()
        if current.isValid():
            self.scrollTo(current, QAbstractItemView.ScrollHint.EnsureVisible)

    @override
    def measure_all(self) -> None:
        self._blocks.wraps = True
        super().measure_all()
        if self.verticalScrollBar().maximum() > 0:
            self._blocks.wraps = False
            super().measure_all()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        now, before = event.size(), event.oldSize()
        if now.height() != before.height() and now.width() == before.width():  # for another width it is done already
            self.measure_all()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.current())  # before Qt takes the first one
        super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._jump(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.dropped.emit(index.data(RowRole).id)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()  # no letter is a command

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid() and _can_be_on(index.data(RowRole)):
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_asked.emit(index.data(RowRole).id, self.viewport().mapToGlobal(place))

    @Slot(QModelIndex)
    def _jump(self, index: QModelIndex) -> None:
        row: AgendaRow = index.data(RowRole)
        if _can_be_on(row):
            self.jumped.emit(row.id)


def _can_be_on(row: AgendaRow) -> bool:
    return row.kind not in (BlockKind.GROUP, BlockKind.MARK)
