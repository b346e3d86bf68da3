"""The quote list: what was said, literally, the newest at the bottom next to the field."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QDrag, QHideEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget
from typing_extensions import override

from app.live.notes.pen import Pen
from app.live.notes.quote_rows import QuoteRole, QuoteRows, way_of
from app.models.said.dialogue import Quote
from app.views.run.notes.quote_painter import PAD, QuotePainter
from app.views.theme.style import px
from app.views.widgets.rows.row_list import RowList


class QuoteList(RowList):
    """The list. A click takes a quote to hand, a click on its star changes that; dragging links it to a point."""

    starred = Signal(str, bool)
    edit_asked = Signal()
    menu_asked = Signal(QPoint)
    """What can be done with the quote that is at hand now is to be shown there, on the screen."""

    def __init__(self, rows: QuoteRows, pen: Pen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._pen = pen
        self._at_end = True
        self._shown_at_hand: str | None = None
        self._pressed: QPoint | None = None
        self.set_painter(QuotePainter(pen, self))
        self.setModel(rows)
        self.setAccessibleName(self.tr("Quotes"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFrameShape(QListView.Shape.NoFrame)

        self.clicked.connect(self._take)
        rows.rowsInserted.connect(self._show_newest)
        rows.modelReset.connect(self._show_newest)
        self.verticalScrollBar().rangeChanged.connect(self._stay_at_end)
        self.verticalScrollBar().sliderMoved.connect(self._leave_end)
        pen.changed.connect(self._show_at_hand)
        pen.fine_changed.connect(self.viewport().update)

    @Slot()
    def _show_newest(self) -> None:
        self._at_end = True
        self.scrollToBottom()

    @Slot(int, int)
    def _stay_at_end(self, _least: int, most: int) -> None:
        """Rows are laid out later than they come; the end is where it is then."""
        if self._at_end:
            self.verticalScrollBar().setValue(most)

    @Slot()
    def _leave_end(self) -> None:
        self._at_end = False

    @Slot()
    def _show_at_hand(self) -> None:
        index = self._rows.row_of(self._pen.choice.at_hand_id)
        if index.isValid():
            self._at_end = index.row() == self._rows.rowCount() - 1
        if self._pen.choice.at_hand_id != self._shown_at_hand:
            before, self._shown_at_hand = self._rows.row_of(self._shown_at_hand), self._pen.choice.at_hand_id
            for row in (before.row(), index.row()):
                self.measure_row(row)  # the quote at hand is shown whole
        if index.isValid():
            self.scrollTo(index)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pen.choice.is_in_sight = True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen quote in sight when what can be done with it takes some of the height."""
        super().resizeEvent(event)
        index = self._rows.row_of(self._pen.choice.at_hand_id)
        if index.isValid():
            self.scrollTo(index)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pen.choice.is_in_sight = False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pressed, at = self._pressed, event.position().toPoint()
        if pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (at - pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._drag(self.indexAt(pressed))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self._rows.row_of(self._pen.choice.at_hand_id) if by_key else self.indexAt(event.pos())
        if index.isValid() and way_of(index) is None:
            self._pen.choice.choose(index.data(QuoteRole).id)
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_asked.emit(self.viewport().mapToGlobal(place))

    def _drag(self, index: QModelIndex) -> None:
        """Let the quote be dropped on a point. Qt itself drags what is selected, and here nothing ever is."""
        if not index.isValid() or way_of(index) is not None:
            return
        drag = QDrag(self)
        drag.setMimeData(self._rows.mimeData([index]))
        drag.setPixmap(self._area.grab(self.visualRect(index)))
        drag.exec(Qt.DropAction.CopyAction)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the quote that the first click chose: what is said of it may have moved the rows since."""
        if self._pen.choice.at_hand_id is not None and not self._is_on_star():
            self.edit_asked.emit()

    def _is_on_star(self) -> bool:
        at = self.viewport().mapFromGlobal(self.cursor().pos())
        return at.x() > self.viewport().width() - px(PAD) - px(24)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        quote: Quote = index.data(QuoteRole)
        if self._is_on_star():
            self.starred.emit(quote.id, not quote.starred)
        else:
            self._pen.choice.choose(quote.id)
