"""The point list: the summary board, each point with a tick, its digit, and what stands behind it."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QHideEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.live.notes.board import Board
from app.live.notes.point_rows import PointRole, PointRow, PointRows
from app.models.said.summary import Heard
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px, teal_fill
from app.views.widgets.paint import color_of, draw_line_of_text, draw_ring, draw_round
from app.views.widgets.rows.row_list import Index, RowList, RowPainter
from app.views.widgets.text_block import TextBlock, text_block
from app.views.widgets.tones import VOICE_TONES, Tone, tone_colors
from app.views.widgets.words.lines import height_of, width_of

translate = QCoreApplication.translate

TEXT, SMALL, BOX = 14, 11, 18
GAP, EDGE = 8, 30
BESIDE_FROM = 380
"""So wide, at 100 %, how a point stands is said at the end of its row, else below it."""
LEFT = Qt.AlignmentFlag.AlignLeft


class PointPainter(RowPainter):
    """Draws one point of the board."""

    def __init__(self, board: Board, parent: QListView) -> None:
        super().__init__(parent)
        self._board = board
        self.under_drag = -1
        """The row above which a quote is held, -1 for none."""

    def _text_box(self, row: PointRow, area: QRect) -> QRect:
        left = area.left() + px(16) + px(BOX) + px(8) + (px(22) if row.point.parent else 0)
        beside = _width_of_state(row) + px(GAP) if _is_wide(area.width()) else 0
        return QRect(left, area.top() + px(4), max(px(60), area.right() - px(EDGE) - beside - left), area.height())

    @override
    def height(self, index: Index, width: int) -> int:
        row: PointRow = index.data(PointRole)
        words = _words(row, self._text_box(row, QRect(0, 0, width, 0)).width())
        below = height_of(SMALL) if _states(row) and not _is_wide(width) else 0
        return max(px(26), round(words.height) + below + px(8))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PointRow = index.data(PointRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.point.id == self._board.chosen_id:
            frame = QRectF(area).adjusted(px(4), 0, -px(4), 0)
            draw_round(painter, frame, px(6), fill=scheme.card, line=scheme.teal, width=2)
        if index.row() == self.under_drag:
            draw_ring(painter, QRectF(area).adjusted(px(4), 0, -px(4), 0), px(6))
        words = self._text_box(row, area)
        self._draw_box(painter, row, QRect(words.left() - px(BOX) - px(8), words.top(), px(BOX), px(BOX)))
        block = _words(row, words.width())
        painter.setPen(color_of(scheme.ink if row.point.accepted else scheme.muted))
        block.layout.draw(painter, QPointF(words.left(), words.top()))
        self._draw_number(painter, row, index.row() + 1, area)
        below = QRect(words.left(), words.top() + round(block.height), words.width(), px(16))
        end = area.right() - px(EDGE)
        beside = QRect(end - _width_of_state(row), words.top(), _width_of_state(row), height_of(TEXT))
        self._draw_states(painter, row, beside if _is_wide(area.width()) else below)
        painter.restore()

    def _draw_box(self, painter: QPainter, row: PointRow, box: QRect) -> None:
        scheme = current_scheme()
        if row.point.accepted:
            draw_round(painter, QRectF(box), px(5), fill=teal_fill())
            paint_icon(painter, "check", QRectF(box).adjusted(px(3), px(3), -px(3), -px(3)), scheme.on_teal)
        else:
            draw_round(painter, QRectF(box), px(5), fill=scheme.card, line=scheme.muted, width=1.5)

    def _draw_number(self, painter: QPainter, row: PointRow, number: int, area: QRect) -> None:
        """Draw the number; in a frame where it is a key too."""
        scheme = current_scheme()
        box = QRect(area.right() - px(26), area.top() + px(4), px(20), px(BOX)).adjusted(px(2), 0, 0, 0)
        painter.setFont(font(SMALL, QFont.Weight.Medium))
        if row.number:
            draw_round(painter, QRectF(box).adjusted(0, px(1), 0, -px(1)), px(4), line=scheme.line)
        draw_line_of_text(painter, box, str(number), scheme.muted)

    def _draw_states(self, painter: QPainter, row: PointRow, box: QRect) -> None:
        scheme = current_scheme()
        painter.setFont(font(SMALL, QFont.Weight.DemiBold))
        left = box.left()
        for text, tone in _states(row):
            ink = {"teal": scheme.teal, "amber": scheme.amber}.get(tone) or scheme.muted
            if tone in _TONES_OF_VOICES:
                ink, _ = tone_colors(scheme, _TONES_OF_VOICES[tone])
            room = QRect(left, box.top(), box.right() + px(GAP) - left, box.height())
            draw_line_of_text(painter, room, text, ink, LEFT)
            left += width_of(text, SMALL, QFont.Weight.DemiBold) + px(GAP)


def _words(row: PointRow, width: int) -> TextBlock:
    strong = row.point.parent is None and row.point.accepted
    return text_block(row.point.glance, font(TEXT, QFont.Weight.DemiBold if strong else QFont.Weight.Normal), width)


_LETTERS = {"parent": "O", "school": "S", "pupil": "L"}
_TONES_OF_VOICES: dict[str, Tone] = {tone: tone for tone in VOICE_TONES.values()}


def _states(row: PointRow) -> list[tuple[str, str]]:
    """Return the words beside or under a point, each with its tone: how it stands, who said it, and what to know before."""
    words: list[tuple[str, str]] = []
    if row.in_full or row.behind.state is not Heard.NOT_HEARD or row.point.accepted:
        tone = "teal" if row.behind.state is not Heard.NOT_HEARD else ""
        words.append((row.state_word(), tone))
    if row.on_beamer:
        words.append((translate("PointList", "on the beamer"), "teal"))
    if row.point.is_long and row.point.accepted:
        words.append((translate("PointList", "too long"), "amber"))
    said = ((VOICE_TONES[voice], count) for voice, count in row.behind.voices if count)
    return [*words, *((f"{_LETTERS[tone]} {count}", tone) for tone, count in said)]


def _width_of_state(row: PointRow) -> int:
    states = _states(row)
    return sum(width_of(text, SMALL, QFont.Weight.DemiBold) + px(GAP) for text, _ in states)


def _is_wide(width: int) -> bool:
    return width >= px(BESIDE_FROM)


class PointList(RowList):
    """The board. A click on the box switches a point, elsewhere it chooses it; a quote can be dropped on it."""

    toggled = Signal(str)
    edit_asked = Signal()
    menu_asked = Signal(QPoint)
    """What can be done with the point that is chosen now is to be shown there, on the screen."""

    def __init__(self, rows: PointRows, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="side")
        self._rows = rows
        self._board = board
        self._shown_chosen: str | None = None
        self._points = PointPainter(board, self)
        self.set_painter(self._points)
        self.setModel(rows)
        self.setAccessibleName(self.tr("Summary"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDragDropOverwriteMode(True)  # a quote goes on a point, never between two
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.clicked.connect(self._take)
        self.doubleClicked.connect(self._edit)
        board.changed.connect(self._show_chosen)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        row: PointRow = index.data(PointRole)
        self._board.choose(row.point.id)
        if self._is_on_box(row):
            self.toggled.emit(row.point.id)

    @Slot(QModelIndex)
    def _edit(self, index: QModelIndex) -> None:
        row: PointRow = index.data(PointRole)
        if not self._is_on_box(row):
            self.edit_asked.emit()

    def _is_on_box(self, row: PointRow) -> bool:
        at = self.viewport().mapFromGlobal(self.cursor().pos())
        return at.x() < px(16) + px(BOX) + px(8) + (px(22) if row.point.parent else 0)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self._rows.row_of(self._board.chosen_id) if by_key else self.indexAt(event.pos())
        if index.isValid():
            self._board.choose(index.data(PointRole).point.id)
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_asked.emit(self.viewport().mapToGlobal(place))

    @Slot()
    def _show_chosen(self) -> None:
        index = self._rows.row_of(self._board.chosen_id)
        before, self._shown_chosen = self._rows.row_of(self._shown_chosen), self._board.chosen_id
        for row in (before.row(), index.row()):
            self.measure_row(row)
        self._keep_chosen_in_sight()

    def _keep_chosen_in_sight(self) -> None:
        index = self._rows.row_of(self._board.chosen_id)
        if index.isValid():
            self.scrollTo(index)

    @override
    def reset(self) -> None:
        super().reset()
        self._keep_chosen_in_sight()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_chosen_in_sight()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._board.is_in_sight = True
        self._keep_chosen_in_sight()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._board.is_in_sight = False

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._show_under_drag(self.indexAt(event.position().toPoint()).row())

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_under_drag(-1)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._show_under_drag(-1)

    def _show_under_drag(self, row: int) -> None:
        before, self._points.under_drag = self._points.under_drag, row
        for changed in {before, row}:
            self.measure_row(changed)
