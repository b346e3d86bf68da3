"""The agenda painter: draws a block of the running order: its name, its time, who leads it, and how much is used."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from app.live.desk.agenda_rows import AgendaRow, RowRole
from app.models.agenda.agenda import BlockKind
from app.models.agenda.timing import BlockState
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px, teal_fill
from app.views.widgets.paint import color_of, draw_line_of_text, draw_ring, draw_round
from app.views.widgets.rows.row_list import Index, RowPainter
from app.views.widgets.text_block import TextBlock, text_block
from app.views.widgets.words.lines import height_of, width_of

TITLE, SMALL, FIGURE = 14, 12, 14
BEFORE = 26
WIDEST = "88:88"
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
BAR_TRACK, BAR_FULL = "#5E9497", "#FFD27A"


class AgendaPainter(RowPainter):
    """Draws a row; the current one is a teal card with a bar. With `wraps` a long name takes two lines."""

    wraps = False

    @override
    def height(self, index: Index, width: int) -> int:
        row: AgendaRow = index.data(RowRole)
        if row.kind is BlockKind.MARK:
            return px(24)
        title = self._title_height(row, _body(row, QRect(0, 0, width, 0)))
        return title + _line(SMALL) + px(18 if row.share is not None else 8)

    def _title_height(self, row: AgendaRow, body: QRect) -> int:
        wraps = self.wraps or row.share is not None  # the block that is on is always named whole
        if not wraps or width_of(row.title, TITLE, _weight(row)) <= _title_width(row, body):
            return _line(TITLE)
        return round(_title(row, body).height) + px(1)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(RowRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, muted = scheme.ink if row.state is not BlockState.DONE else scheme.muted, scheme.muted
        body = _body(row, area)
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
        left, title_height = body.left() + px(BEFORE), self._title_height(row, body)
        if title_height > _line(TITLE):
            painter.setPen(color_of(ink))
            _title(row, body).layout.draw(painter, QPointF(left, top))
        else:
            painter.setFont(font(TITLE, _weight(row)))
            draw_line_of_text(painter, QRect(left, top, _title_width(row, body), title_height), row.title, ink, LEFT)
        painter.setFont(font(_figure_size(row), _weight(row), clock=True))
        width = _figure_width(row, row.figure)
        figure_box = QRect(body.right() - px(8) - width, top, width, _line(TITLE))
        draw_line_of_text(painter, figure_box, row.figure, ink, RIGHT)
        painter.setFont(font(SMALL, clock=True))
        below = QRect(left, top + title_height, body.right() - px(8) - left, _line(SMALL))
        draw_line_of_text(painter, below, row.below, muted, LEFT)
        if row.share is not None:
            track = QRectF(left, body.bottom() - px(9), body.right() - px(10) - left, px(4))
            draw_round(painter, track, px(2), fill=BAR_TRACK)
            track.setWidth(max(px(4), track.width() * row.share))
            draw_round(painter, track, px(2), fill=BAR_FULL)


def _sign(row: AgendaRow) -> str:
    if row.kind is BlockKind.GROUP:
        return "chevron-down"
    return {
        BlockState.DONE: "check",
        BlockState.CURRENT: "play",
        BlockState.SKIPPED: "skip-forward",
        BlockState.UPCOMING: "",
    }[row.state]


def _weight(row: AgendaRow) -> QFont.Weight:
    strong = row.state is not BlockState.DONE and row.state is not BlockState.SKIPPED
    return QFont.Weight.DemiBold if strong else QFont.Weight.Normal


def _body(row: AgendaRow, area: QRect) -> QRect:
    return area.adjusted(px(4) + px(10) * row.depth, px(1), -px(4), -px(1))


def _figure_size(row: AgendaRow) -> int:
    return FIGURE + (2 if row.share is not None else 0)


def _figure_width(row: AgendaRow, figure: str) -> int:
    return width_of(figure, _figure_size(row), _weight(row), clock=True) + 2


def _title_width(row: AgendaRow, body: QRect) -> int:
    # Room for the widest time that is usual: a name must not jump to two lines from one second to the next.
    figure = max(_figure_width(row, row.figure), _figure_width(row, WIDEST)) if row.figure else 0
    return body.right() - px(8) - figure - px(6) - body.left() - px(BEFORE)


def _title(row: AgendaRow, body: QRect) -> TextBlock:
    return text_block(row.title, font(TITLE, _weight(row)), _title_width(row, body), most=2)


def _line(size: int) -> int:
    return height_of(size) + px(1)
