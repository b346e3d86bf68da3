"""The row list: rows of their own height below each other, of which only what changed is measured and painted anew."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.views.theme.style import current_scheme, px, set_role
from app.views.widgets.paint import color_of, draw_ring, draw_round
from app.views.widgets.rows.row_heights import RowHeights

Index = QModelIndex | QPersistentModelIndex
STEP = 40
"""How far one step of the scroll bar goes, in pixels at 100 %."""


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, *, on: bool) -> None:
    """Draw what a row stands on: a soft ground for one that is on, a ring for one that has the keyboard."""
    frame = QRectF(option.rect).adjusted(1, 1, -1, -1)
    if on:
        draw_round(painter, frame, px(8), fill=current_scheme().teal_soft)
    if option.state & QStyle.StateFlag.State_HasFocus:
        draw_ring(painter, frame, px(8))


class RowPainter(QStyledItemDelegate):
    """Draws the rows of a list, and says how high each is."""

    def height(self, index: Index, width: int) -> int:
        """Return the height of a row as wide as this."""
        raise NotImplementedError


class RowList(QListView):
    """A list to screen readers and to the keyboard, but laid out by itself: Qt asks for all rows again when one comes.

    Rows are measured while it is seen, those out of sight not before they come into it. `ground` is the role of the
    colour it stands on, if that is one plain colour: what lies behind it then is not painted each time.
    """

    def __init__(self, parent: QWidget | None = None, *, ground: str = "") -> None:
        super().__init__(parent)
        self._ground = ground
        self._painter: RowPainter | None = None
        self._heights = RowHeights(self._height_of)
        self._stale = True
        # One of our own: to wrap the one that Qt makes, PySide loads every widget there is, 20 ms at the start.
        self._area = QWidget()
        self._area.setBackgroundRole(QPalette.ColorRole.Base)
        self._area.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, bool(ground))
        self.setViewport(self._area)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        set_role(self, "bare")

    def set_painter(self, painter: RowPainter) -> None:
        """Let the rows be drawn by this one; do so before the list gets its model."""
        self._painter = painter
        self.setItemDelegate(painter)

    # What is measured when

    def measure_all(self) -> None:
        """Measure anew what is in sight, and guess the rest; while the list is not seen, do so when it is shown."""
        self._stale = not self.isVisible()
        if not self._stale:
            top = self._row_at(0)
            at = self._box(top).top()
            count = self.model().rowCount() if self.model() is not None and self._painter is not None else 0
            self._heights.begin_anew(count, top)
            self.updateGeometries()
            self._scroll_by(self._box(top).top() - at)
            self._measure_seen()
            self._area.update()

    def settle(self) -> None:
        """Show or hide the bar now: Qt does so a moment after the rows have another height, and they move once more."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def measure_row(self, row: int) -> None:
        """Measure and paint a row anew, such as one that is shown whole from now on."""
        self._measure(row, row)

    def _height_of(self, row: int) -> int:
        return self._painter.height(self.model().index(row, 0), self._area.width()) if self._painter is not None else 0

    def _measure_seen(self) -> None:
        """Measure what is in sight; a row that was there already stays where it is, and the end stays the end."""
        while unknown := [row for row in self._in_sight() if not self._heights.is_known(row)]:
            kept = next((row for row in self._in_sight() if self._heights.is_known(row)), unknown[0])
            at, value, bar = self._box(kept).top(), self.verticalOffset(), self.verticalScrollBar()
            at_end = value == bar.maximum() > 0
            self._heights.learn(unknown)
            self.updateGeometries()
            bar.setValue(bar.maximum() if at_end else self._heights.top(kept) - at)
            self._area.update()

    def _in_sight(self) -> range:
        return range(self._row_at(0), min(len(self._heights), self._row_at(self._area.height() - 1) + 1))

    def _scroll_by(self, step: int) -> None:
        self.verticalScrollBar().setValue(self.verticalOffset() + step)

    def _measure(self, first: int, last: int) -> None:
        if self._stale or not 0 <= first <= last < len(self._heights):
            return
        if self._heights.measure_again(first, last):
            self.updateGeometries()
            self._update_from(first)
        else:
            self._area.update(self._box(first) | self._box(last))

    def _update_from(self, row: int) -> None:
        top = self._box(row).top()
        self._area.update(0, top, self._area.width(), self._area.height() - top)
        self._measure_seen()

    @override
    def reset(self) -> None:
        super().reset()
        self.measure_all()

    @override
    def doItemsLayout(self) -> None:
        self.measure_all()
        QAbstractItemView.doItemsLayout(self)

    @override
    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        if not self._stale:
            self._heights.insert(start, end)
            self.updateGeometries()
            self._update_from(start)
        QAbstractItemView.rowsInserted(self, parent, start, end)

    @override
    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        if not self._stale:  # so that what stands below keeps its place when all is laid out again
            self._heights.remove(start, end)
        super().rowsAboutToBeRemoved(parent, start, end)

    @override
    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        self._measure(topLeft.row(), bottomRight.row())
        for row in range(topLeft.row(), bottomRight.row() + 1):  # told of several, Qt would paint the whole list
            index = self.model().index(row, 0)
            QAbstractItemView.dataChanged(self, index, index, roles)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.measure_all()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() != event.oldSize().width():
            self.measure_all()
        elif not self._stale:
            self._measure_seen()

    # Where everything stands

    @override
    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self._area.height()
        bar.setSingleStep(px(STEP))
        bar.setPageStep(height)
        bar.setRange(0, max(0, self._heights.total - height))
        QAbstractItemView.updateGeometries(self)

    def _box(self, row: int) -> QRect:
        if not 0 <= row < len(self._heights):
            return QRect()
        top = self._heights.top(row) - self.verticalOffset()
        return QRect(0, top, self._area.width(), self._heights.height(row))

    def _row_at(self, y: int) -> int:
        """Return the row at this height of the screen, which may lie behind the last one."""
        return self._heights.row_at(y + self.verticalOffset())

    @override
    def visualRect(self, index: Index) -> QRect:
        return self._box(index.row()) if index.isValid() else QRect()

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point.y())
        return self.model().index(row, 0) if self.model() is not None and row < len(self._heights) else QModelIndex()

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalScrollbarValueChanged(self, value: int) -> None:
        pass  # Qt would look which row is under the mouse, and ask the screen where that is, which takes a millisecond

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._area.scroll(dx, dy)
        self._measure_seen()

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring the row into sight with as little movement as will do; of a row that is too high its beginning."""
        while index.isValid() and not self._stale:
            value, box = self.verticalOffset(), self.visualRect(index)
            below = box.bottom() + 1 - self._area.height()
            self._scroll_by(box.top() if box.top() < 0 else min(max(0, below), box.top()))
            if self.verticalOffset() == value:  # else what came into sight may be higher than was guessed
                return

    @override
    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        moves, here, last = QAbstractItemView.CursorAction, self.currentIndex().row(), len(self._heights) - 1
        screen = max(1, self._row_at(self._area.height()) - self._row_at(0) - 1)
        row = {
            moves.MoveUp: here - 1,
            moves.MoveDown: here + 1,
            moves.MoveHome: 0,
            moves.MoveEnd: last,
            moves.MovePageUp: here - screen,
            moves.MovePageDown: here + screen,
        }.get(action, here)
        return self.model().index(max(0, min(last, row)), 0) if last >= 0 else QModelIndex()

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(self.indexAt(rect.center()), command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion()  # what is selected looks like the rest

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self._area)
        try:
            if self._ground:
                painter.fillRect(event.rect(), color_of(getattr(current_scheme(), self._ground)))
            if self._painter is not None and not self._stale:
                self._paint_rows(painter, self._painter, event)
        finally:
            painter.end()  # a row that fails must not leave the window half painted

    def _paint_rows(self, painter: QPainter, rows: RowPainter, event: QPaintEvent) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain, model = option.state & ~QStyle.StateFlag.State_HasFocus, self.model()
        cursor = self.currentIndex().row() if self.hasFocus() else -1
        row = self._row_at(event.rect().top())
        while row < len(self._heights) and (box := self._box(row)).top() <= event.rect().bottom():
            option.rect = box
            option.state = plain | QStyle.StateFlag.State_HasFocus if row == cursor else plain
            rows.paint(painter, option, model.index(row, 0))
            row += 1
