"""The grid: a table in which one moves with the arrows and changes a cell in place, all by keyboard."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.live.prepare.grid_rows import GridRows
from app.views.prepare.grid.grid_editors import BEFORE, GridDelegate, words_of
from app.views.prepare.grid.grid_heights import GridHeights
from app.views.prepare.grid.grid_keys import ALT, BY, CTRL, ENTER, is_ours, is_writing
from app.views.theme.style import px, set_role


class Grid(QTableView):
    """Enter, F2 or typing opens a cell; Del or Alt+Del deletes, Alt+Up and Alt+Down move, Ctrl+N adds; Tab goes on.

    It asks for the height of its rows and no more; with less room it scrolls.
    """

    chosen = Signal(str)
    added = Signal()
    dropped = Signal(str)
    moved = Signal(str, int)
    dragged = Signal(str, str)
    """A row was dragged onto another one, where `let_rows_be_dragged` lets it."""
    denied = Signal(str)
    """Someone tried to change a cell that follows from others; this is the reason."""

    def __init__(self, rows: GridRows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self._whole = self._fits = self._drags = False
        self._pressed: QPoint | None = None
        self._held = ""
        self._heights = GridHeights(self, rows)
        self.setModel(rows)
        self.setItemDelegate(GridDelegate(self))
        self.setAccessibleName(name)
        self._quieten()
        set_role(self, "bare")

        rows.shown.connect(self.fit)
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.doubleClicked.connect(self._open)
        self.horizontalScrollBar().rangeChanged.connect(self._make_room)

    def _quieten(self) -> None:
        """Leave out what a spreadsheet has and a list of words does not need."""
        head, side = self.horizontalHeader(), self.verticalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(1)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    # The mouse

    def let_rows_be_dragged(self) -> None:
        """Let the mouse drag a row onto another one; what comes of that is done elsewhere."""
        self._drags = True

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        self._held = self.chosen_id()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._drags or self._pressed is None:
            super().mouseMoveEvent(event)  # else the cursor would follow the mouse through the rows
        elif self._was_dragged(event):
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        onto = self.rows.id_at(self.rowAt(event.position().toPoint().y()))
        dragged = self._was_dragged(event) and bool(onto) and onto != self._held
        self._pressed = None
        self.viewport().unsetCursor()
        super().mouseReleaseEvent(event)
        if dragged:
            self.dragged.emit(self._held, onto)

    def _was_dragged(self, event: QMouseEvent) -> bool:
        if not self._drags or self._pressed is None:
            return False
        way = event.position().toPoint() - self._pressed
        return way.manhattanLength() >= QApplication.startDragDistance()

    # What is chosen

    def chosen_id(self) -> str:
        """Return the row with the cursor; an empty text when there is none."""
        return self.rows.id_at(self.currentIndex().row())

    def choose(self, row_id: str, column: int | None = None) -> None:
        """Put the cursor on a row, in this column or in the one where it is; nothing happens when it is gone."""
        place = self.rows.place_of(row_id)
        if place is not None:
            here = max(0, self.currentIndex().column()) if column is None else column
            self.setCurrentIndex(self.rows.index(place, here))

    def choose_place(self, place: int, column: int) -> None:
        """Put the cursor on the row with this number, or on the last one."""
        self.choose(self.rows.id_at(min(place, self.rows.rowCount() - 1)), column)

    def open_cell(self, row_id: str, column: int) -> None:
        """Open the field of a cell."""
        self.choose(row_id, column)
        self.setFocus()
        self._open(self.currentIndex())

    @Slot(QModelIndex, QModelIndex)
    def _tell_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.rows.id_at(now.row()))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if self.rows.cell(index).edit is None:
            self.denied.emit(self.rows.cell(index).why)
        elif self.state() != QAbstractItemView.State.EditingState:
            self.edit(index)

    # Keys

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_ours(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key, held = event.key(), event.modifiers()
        if held & ALT and key in BY:
            self.moved.emit(self.chosen_id(), BY[Qt.Key(key)])
        elif held & CTRL and key == Qt.Key.Key_N:
            self.added.emit()
        elif key == Qt.Key.Key_Delete and index.isValid():
            self.dropped.emit(self.chosen_id())
        elif key == Qt.Key.Key_Escape and index.isValid():
            self.rows.leave(self.chosen_id(), index.column())
            event.ignore()
        elif key in (*ENTER, Qt.Key.Key_F2) or (is_writing(event) and not self._takes(index)):
            self._open(index)
        else:
            super().keyPressEvent(event)

    def _takes(self, index: QModelIndex) -> bool:
        return index.isValid() and self.rows.cell(index).edit is not None

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Tab the next cell that can be changed opens, also in the next row."""
        if hint is QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.rows.take_back(self.currentIndex(), editor.property(BEFORE))
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        steps = {
            QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
            QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
        }
        if hint not in steps:
            return
        following = self._following(steps[hint])
        if following is not None:
            self.setCurrentIndex(following)
            self.edit(following)

    def holds_words(self) -> bool:
        """Whether words are typed in a cell that are not stored."""
        editor = QApplication.focusWidget()
        if not isinstance(editor, QLineEdit | QPlainTextEdit) or not self.isAncestorOf(editor):
            return self.rows.is_waiting()
        return self.rows.is_waiting() or words_of(editor) != self.currentIndex().data(Qt.ItemDataRole.EditRole)

    def _following(self, by: int) -> QModelIndex | None:
        columns = self.rows.columnCount()
        here = self.currentIndex().row() * columns + self.currentIndex().column()
        end = self.rows.rowCount() * columns if by > 0 else -1
        places = (divmod(place, columns) for place in range(here + by, end, by))
        indexes = (self.rows.index(row, column) for row, column in places)
        return next((index for index in indexes if self._takes(index)), None)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    # Measures

    @Slot()
    def fit(self) -> None:
        """Give every column its share and every row the height of its words; once, when it is seen."""
        self._fits = self.isVisible()
        if not self._fits:
            return
        columns = self.rows.columns
        spare = max(0, self.viewport().width() - sum(px(column.width) for column in columns))
        shares = sum(column.share for column in columns) or 1
        for number, column in enumerate(columns):
            self.horizontalHeader().resizeSection(number, px(column.width) + spare * column.share // shares)
        self._heights.fit()
        self.updateGeometry()

    @Slot(int, int)
    def _make_room(self, _least: int, _most: int) -> None:
        """Ask for the height of the bar too, where the columns go sideways: it covers no row."""
        self.updateGeometry()

    def show_whole(self, whole: bool) -> None:
        """Take the height of all rows, for what is around it scrolls; or scroll by itself when room is short."""
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if whole != self._whole:
            self._whole = whole
            self.setVerticalScrollBarPolicy(policy)
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        inside = self.horizontalHeader().sizeHint().height() * (not self.horizontalHeader().isHidden())
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return QSize(px(480), inside + self.verticalHeader().length() + 2 * self.frameWidth() + below)

    @override
    def minimumSizeHint(self) -> QSize:
        least = self.sizeHint().height()
        return QSize(px(200), least if self._whole else min(least, px(160)))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fits:
            self.updateGeometries()  # with a scroll bar, if there will be one, before the words are wrapped
            self.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits and event.size().width() != event.oldSize().width():
            self.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_heights"):
            self.fit()
