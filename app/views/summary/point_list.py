"""The point list: the summary board, each point with a tick, its digit, and what stands behind it."""

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QRegion, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.live.board import Board
from app.live.point_rows import PointRole, PointRow, PointRows
from app.models.summary import Heard
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px, set_role, teal_fill
from app.views.widgets.paint import draw_line_of_text, draw_round
from app.views.widgets.tones import VOICE_TONES, tone_colors

translate = QCoreApplication.translate

TEXT, SMALL, BOX = 14, 11, 18
LEFT = Qt.AlignmentFlag.AlignLeft


class PointPainter(QStyledItemDelegate):
    """Draws one point of the board."""

    def __init__(self, board: Board, parent: QListView) -> None:
        super().__init__(parent)
        self._board = board
        self._view = parent

    def _text_box(self, row: PointRow, area: QRect) -> QRect:
        left = area.left() + px(16) + px(BOX) + px(8) + (px(22) if row.point.parent else 0)
        return QRect(left, area.top() + px(4), max(px(60), area.right() - px(30) - left), area.height())

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: PointRow = index.data(PointRole)
        bar = self._view.verticalScrollBar()
        # The same as the width of the viewport; asking for that loads every widget Qt has, 20 ms at the start.
        area = QRect(0, 0, self._view.maximumViewportSize().width() - (bar.width() if bar.isVisible() else 0), 0)
        _, height = _lay_out(row.point.text, self._font(row), self._text_box(row, area).width())
        below = QFontMetrics(font(SMALL)).height() if _below(row) else 0
        return QSize(px(120), max(px(26), round(height) + below + px(8)))

    def _font(self, row: PointRow) -> QFont:
        strong = row.point.parent is None and row.point.accepted
        return font(TEXT, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: PointRow = index.data(PointRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.point.id == self._board.chosen_id:
            frame = QRectF(area).adjusted(px(4), 0, -px(4), 0)
            draw_round(painter, frame, px(6), fill=scheme.card, line=scheme.teal, width=2)
        words = self._text_box(row, area)
        self._draw_box(painter, row, QRect(words.left() - px(BOX) - px(8), words.top(), px(BOX), px(BOX)))
        layout, height = _lay_out(row.point.text, self._font(row), words.width())
        painter.setPen(QColor(scheme.ink if row.point.accepted else scheme.muted))
        layout.draw(painter, QPointF(words.left(), words.top()))
        self._draw_right(painter, row, area)
        self._draw_below(painter, row, QRect(words.left(), words.top() + round(height), words.width(), px(16)))
        painter.restore()

    def _draw_box(self, painter: QPainter, row: PointRow, box: QRect) -> None:
        scheme = current_scheme()
        if row.point.accepted:
            draw_round(painter, QRectF(box), px(5), fill=teal_fill())
            paint_icon(painter, "check", QRectF(box).adjusted(px(3), px(3), -px(3), -px(3)), scheme.on_teal)
        else:
            draw_round(painter, QRectF(box), px(5), fill=scheme.card, line=scheme.muted, width=1.5)

    def _draw_right(self, painter: QPainter, row: PointRow, area: QRect) -> None:
        scheme = current_scheme()
        box = QRect(area.right() - px(26), area.top() + px(4), px(20), px(BOX))
        if row.number:
            painter.setFont(font(SMALL, QFont.Weight.Medium))
            draw_round(painter, QRectF(box).adjusted(px(2), px(1), 0, -px(1)), px(4), line=scheme.line)
            draw_line_of_text(painter, box.adjusted(px(2), 0, 0, 0), str(row.number), scheme.muted)

    def _draw_below(self, painter: QPainter, row: PointRow, box: QRect) -> None:
        scheme = current_scheme()
        painter.setFont(font(SMALL, QFont.Weight.DemiBold))
        metrics = painter.fontMetrics()
        left = box.left()
        for text, tone in _below(row):
            ink = {"teal": scheme.teal, "amber": scheme.amber}.get(tone) or scheme.muted
            draw_line_of_text(painter, QRect(left, box.top(), box.right() - left, box.height()), text, ink, LEFT)
            left += metrics.horizontalAdvance(text) + px(8)
        for voice, count in row.behind.voices:
            if count:
                ink, _ = tone_colors(scheme, VOICE_TONES[voice])
                text = f"{_LETTERS[VOICE_TONES[voice]]} {count}"
                draw_line_of_text(painter, QRect(left, box.top(), px(40), box.height()), text, ink, LEFT)
                left += metrics.horizontalAdvance(text) + px(8)


_LETTERS = {"parent": "O", "school": "S", "pupil": "L"}


def _below(row: PointRow) -> list[tuple[str, str]]:
    """Return the words under a point: how it stands, and what a host should know before it is shown."""
    words: list[tuple[str, str]] = []
    if row.in_full or row.behind.state is not Heard.NOT_HEARD or row.point.accepted:
        tone = "teal" if row.behind.state is not Heard.NOT_HEARD else ""
        words.append((row.state_word(), tone))
    if row.on_beamer:
        words.append((translate("PointList", "on the beamer"), "teal"))
    if row.point.is_long and row.point.accepted:
        words.append((translate("PointList", "too long"), "amber"))
    return words


class PointList(QListView):
    """The board. A click on the box switches a point, elsewhere it chooses it; a quote can be dropped on it."""

    toggled = Signal(str)

    def __init__(self, rows: PointRows, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._board = board
        self.setModel(rows)
        self.setItemDelegate(PointPainter(board, self))
        self.setAccessibleName(self.tr("Summary"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self, "bare")

        self.clicked.connect(self._take)
        board.changed.connect(self._show_chosen)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        row: PointRow = index.data(PointRole)
        self._board.choose(row.point.id)
        at = self.viewport().mapFromGlobal(self.cursor().pos())
        if at.x() < px(16) + px(BOX) + px(8) + (px(22) if row.point.parent else 0):
            self.toggled.emit(row.point.id)

    @Slot()
    def _show_chosen(self) -> None:
        index = self._rows.row_of(self._board.chosen_id)
        if index.isValid():
            self.scrollTo(index)
        self.setDirtyRegion(QRegion(self.rect()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _lay_out(text: str, chosen: QFont, width: int) -> tuple[QTextLayout, float]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(text, chosen)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height
