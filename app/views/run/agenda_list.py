"""The agenda list: the running order at the left of the desk, with what each block used and what is left."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.live.agenda_rows import AgendaRow, AgendaRows, RowRole
from app.models.agenda import BlockKind
from app.models.timing import BlockState
from app.views.theme.fonts import tabular
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px, set_role, teal_fill
from app.views.widgets.paint import draw_line_of_text, draw_ring, draw_round

TITLE, SMALL, FIGURE = 14, 12, 14
LEFT = Qt.AlignmentFlag.AlignLeft
BAR_TRACK, BAR_FULL = "#5E9497", "#FFD27A"
BESIDE = Qt.AlignmentFlag.AlignVCenter


class AgendaPainter(QStyledItemDelegate):
    """Draws a row; the current one is a teal card with a bar."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: AgendaRow = index.data(RowRole)
        if row.kind is BlockKind.MARK:
            return QSize(px(120), px(24))
        extra = px(18) if row.share is not None else px(8)
        return QSize(px(120), _line(TITLE) + _line(SMALL) + extra)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: AgendaRow = index.data(RowRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, muted = scheme.ink if row.state is not BlockState.DONE else scheme.muted, scheme.muted
        body = area.adjusted(px(4) + px(10) * row.depth, px(1), -px(4), -px(1))
        if row.share is not None:
            draw_round(painter, QRectF(body), px(8), fill=teal_fill())
            ink, muted = scheme.on_teal, scheme.on_teal
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, QRectF(body), px(8))
        if row.kind is BlockKind.MARK:
            self._draw_mark(painter, body, row)
        else:
            self._draw_block(painter, body, row, ink, muted)
        painter.restore()

    def _draw_mark(self, painter: QPainter, body: QRect, row: AgendaRow) -> None:
        scheme = current_scheme()
        painter.setFont(font(SMALL))
        words = body.adjusted(px(26), 0, -px(6), 0)
        draw_line_of_text(painter, words, f"{row.below}  {row.title}", scheme.muted, LEFT)

    def _draw_block(self, painter: QPainter, body: QRect, row: AgendaRow, ink: str, muted: str) -> None:
        sign = _sign(row)
        top = body.top() + px(4)
        if sign:
            box = QRect(body.left() + px(6), top, px(14), _line(TITLE))
            paint_icon(painter, sign, QRectF(box), ink)
        strong = row.state is not BlockState.DONE and row.state is not BlockState.SKIPPED
        figure_font = tabular(font(FIGURE + (2 if row.share is not None else 0), _weight(strong)))
        figure_width = QFontMetrics(figure_font).horizontalAdvance(row.figure) + 2
        left = body.left() + px(26)
        title_width = body.right() - px(8) - figure_width - px(6) - left
        painter.setFont(font(TITLE, _weight(strong)))
        draw_line_of_text(painter, QRect(left, top, title_width, _line(TITLE)), row.title, ink, LEFT)
        painter.setFont(figure_font)
        painter.setPen(QColor(ink))
        figure_box = QRect(body.right() - px(8) - figure_width, top, figure_width, _line(TITLE))
        painter.drawText(figure_box, int(BESIDE | Qt.AlignmentFlag.AlignRight), row.figure)
        painter.setFont(tabular(font(SMALL)))
        below = QRect(left, top + _line(TITLE), body.right() - px(8) - left, _line(SMALL))
        draw_line_of_text(painter, below, row.below, muted, LEFT)
        if row.share is not None:
            track = QRectF(left, body.bottom() - px(9), body.right() - px(10) - left, px(4))
            draw_round(painter, track, px(2), fill=BAR_TRACK)
            track.setWidth(max(px(4), track.width() * row.share))
            draw_round(painter, track, px(2), fill=BAR_FULL)


class AgendaList(QListView):
    """The list itself. Enter or a double click jumps to a block, Delete leaves it out; Tab or F6 goes on."""

    jumped = Signal(str)
    dropped = Signal(str)

    def __init__(self, rows: AgendaRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._current = ""
        self.setModel(rows)
        self.setItemDelegate(AgendaPainter(self))
        self.setAccessibleName(self.tr("Agenda"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(False)
        set_role(self, "bare")

        self.doubleClicked.connect(self._jump)
        rows.modelReset.connect(self.keep_current_in_sight)
        rows.dataChanged.connect(self._follow_current)

    @Slot()
    def _follow_current(self) -> None:
        """The current row is higher than the others, so another current one lays the list out anew."""
        row: AgendaRow | None = self._rows.current().data(RowRole)
        current = row.id if row is not None else ""
        if current != self._current:
            self._current = current
            self.doItemsLayout()
            self.keep_current_in_sight()

    @Slot()
    def keep_current_in_sight(self) -> None:
        """Scroll so that the block that is on can be seen."""
        current = self._rows.current()
        if current.isValid():
            self.scrollTo(current, QAbstractItemView.ScrollHint.EnsureVisible)

    @override
    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,
        bottomRight: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Paint one row anew each second; Qt itself would lay out and paint them all."""
        if topLeft == bottomRight and self.sizeHintForIndex(topLeft).height() == self.visualRect(topLeft).height():
            self.update(topLeft)
        else:
            super().dataChanged(topLeft, bottomRight, roles)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.current())

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

    @Slot(QModelIndex)
    def _jump(self, index: QModelIndex) -> None:
        row: AgendaRow = index.data(RowRole)
        if row.kind not in (BlockKind.GROUP, BlockKind.MARK):
            self.jumped.emit(row.id)


def _sign(row: AgendaRow) -> str:
    if row.kind is BlockKind.GROUP:
        return "chevron-down"
    return {
        BlockState.DONE: "check",
        BlockState.CURRENT: "play",
        BlockState.SKIPPED: "skip-forward",
        BlockState.UPCOMING: "",
    }[row.state]


def _weight(strong: bool) -> QFont.Weight:
    return QFont.Weight.DemiBold if strong else QFont.Weight.Normal


def _line(size: int) -> int:
    return QFontMetrics(font(size)).height() + px(1)
