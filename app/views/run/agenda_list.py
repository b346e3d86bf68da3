"""The agenda list: the running order at the left of the desk, with what each block used and what is left."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.live.agenda_rows import AgendaRow, AgendaRows, RowRole
from app.models.agenda import BlockKind
from app.models.timing import BlockState
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px, teal_fill
from app.views.widgets.lines import height_of, width_of
from app.views.widgets.paint import draw_line_of_text, draw_ring, draw_round
from app.views.widgets.row_list import Index, RowList, RowPainter

TITLE, SMALL, FIGURE = 14, 12, 14
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
BAR_TRACK, BAR_FULL = "#5E9497", "#FFD27A"


class AgendaPainter(RowPainter):
    """Draws a row; the current one is a teal card with a bar."""

    @override
    def height(self, index: Index, width: int) -> int:
        row: AgendaRow = index.data(RowRole)
        if row.kind is BlockKind.MARK:
            return px(24)
        return _line(TITLE) + _line(SMALL) + px(18 if row.share is not None else 8)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
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
        size, weight = FIGURE + (2 if row.share is not None else 0), _weight(strong)
        figure_width = width_of(row.figure, size, weight, clock=True) + 2
        left = body.left() + px(26)
        title_width = body.right() - px(8) - figure_width - px(6) - left
        painter.setFont(font(TITLE, weight))
        draw_line_of_text(painter, QRect(left, top, title_width, _line(TITLE)), row.title, ink, LEFT)
        painter.setFont(font(size, weight, clock=True))
        figure_box = QRect(body.right() - px(8) - figure_width, top, figure_width, _line(TITLE))
        draw_line_of_text(painter, figure_box, row.figure, ink, RIGHT)
        painter.setFont(font(SMALL, clock=True))
        below = QRect(left, top + _line(TITLE), body.right() - px(8) - left, _line(SMALL))
        draw_line_of_text(painter, below, row.below, muted, LEFT)
        if row.share is not None:
            track = QRectF(left, body.bottom() - px(9), body.right() - px(10) - left, px(4))
            draw_round(painter, track, px(2), fill=BAR_TRACK)
            track.setWidth(max(px(4), track.width() * row.share))
            draw_round(painter, track, px(2), fill=BAR_FULL)


class AgendaList(RowList):
    """The list itself. Enter or a double click jumps to a block, Delete leaves it out; Tab or F6 goes on."""

    jumped = Signal(str)
    dropped = Signal(str)

    def __init__(self, rows: AgendaRows, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="side")
        self._rows = rows
        self._current = ""
        self.set_painter(AgendaPainter(self))
        self.setModel(rows)
        self.setAccessibleName(self.tr("Agenda"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(False)

        self.doubleClicked.connect(self._jump)
        rows.modelReset.connect(self.keep_current_in_sight)
        rows.dataChanged.connect(self._follow_current)

    @Slot()
    def _follow_current(self) -> None:
        row: AgendaRow | None = self._rows.current().data(RowRole)
        current = row.id if row is not None else ""
        if current != self._current:
            self._current = current
            self.keep_current_in_sight()

    @Slot()
    def keep_current_in_sight(self) -> None:
        """Scroll so that the block that is on can be seen."""
        current = self._rows.current()
        if current.isValid():
            self.scrollTo(current, QAbstractItemView.ScrollHint.EnsureVisible)

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
    return height_of(size) + px(1)
