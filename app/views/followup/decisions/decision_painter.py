"""The decision painter: draws a subject with where it came from, what was answered, and what comes of it."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from app.live.desk.keyed_rows import RowRole
from app.live.followup.decision_rows import DecisionKind, DecisionRow
from app.live.followup.decision_words import standing_words
from app.models.followup.followup import AnswerKind
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import color_of, draw_line_of_text, draw_ring, draw_round, mirrored, start_of
from app.views.widgets.rows.row_list import Index, RowList, RowPainter
from app.views.widgets.text_block import TextBlock, text_block
from app.views.widgets.tones import Tone, tone_colors
from app.views.widgets.words.lines import height_of, width_of

TITLE, SMALL, SIZE, PAD, SIDE, PILL, ICON = 15, 12, 13, 10, 14, 22, 12
SEMI = QFont.Weight.DemiBold
TONES: dict[AnswerKind, tuple[Tone, str]] = {
    AnswerKind.OPEN: ("amber", ""),
    AnswerKind.DO: ("green", "check"),
    AnswerKind.FIND_OUT: ("amber", "search"),
    AnswerKind.DONT: ("neutral", ""),
}


class DecisionPainter(RowPainter):
    """Under the row that is chosen there is room for the fields in which it is answered."""

    def __init__(self, view: RowList, heading: str) -> None:
        super().__init__(view)
        self._view = view
        self._heading = heading
        self.editor_height = 0
        """How high the fields under the chosen row are; 0 without any."""

    @override
    def height(self, index: Index, width: int) -> int:
        row: DecisionRow = index.data(RowRole)
        head = self.head_height(row, width)
        if index == self._view.currentIndex() and self.editor_height:
            return head + self.editor_height + px(PAD)
        lines = sum(round(self._line(line, width).height) for line in row.lines)
        return head + lines + px(PAD)

    def head_height(self, row: DecisionRow, width: int) -> int:
        """Return how high the subject is, without its answer."""
        meta = height_of(SMALL) if row.meta and not self._is_beside(row, width) else 0
        return self._caption(row) + px(PAD) + max(px(PILL), round(self._title(row, width).height) + meta)

    def _caption(self, row: DecisionRow) -> int:
        return height_of(SMALL) + px(PAD) if row.first_orphan else 0

    def _room(self, row: DecisionRow, width: int) -> int:
        return max(px(80), width - px(2 * SIDE) - self._pill_width(row) - px(PAD))

    def _pill_width(self, row: DecisionRow) -> int:
        if row.kind is not DecisionKind.SUBJECT:
            return 0
        sign = px(ICON + 5) if TONES[row.standing][1] else 0
        return width_of(standing_words(row.standing), SMALL, SEMI) + px(24) + sign

    def _title(self, row: DecisionRow, width: int) -> TextBlock:
        return text_block(row.title, font(TITLE, SEMI), self._room(row, width))

    def _line(self, line: str, width: int) -> TextBlock:
        return text_block(line, font(SIZE), max(px(80), width - px(2 * SIDE)), 3)

    def _is_beside(self, row: DecisionRow, width: int) -> bool:
        """Tell whether where it came from fits beside the title."""
        title = self._title(row, width)
        taken = width_of(row.title, TITLE, SEMI) + px(8) + width_of(row.meta, SMALL)
        return title.layout.lineCount() == 1 and taken <= self._room(row, width)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: DecisionRow = index.data(RowRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.first_orphan:
            caption = area.adjusted(px(SIDE), px(PAD) // 2, -px(SIDE), 0)
            caption.setHeight(height_of(SMALL) + px(4))
            painter.setFont(font(SMALL, SEMI))
            draw_line_of_text(painter, self._seen(caption), self._heading, scheme.amber, start_of(self._view))
            area = area.adjusted(0, self._caption(row), 0, 0)
        if index == self._view.currentIndex():
            painter.fillRect(area, color_of(scheme.teal_soft))
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, QRectF(area).adjusted(1, 1, -1, -1), px(6))
        self._paint_head(painter, row, area)
        if index != self._view.currentIndex() or not self.editor_height:
            self._paint_lines(painter, row, area)
        foot = QRectF(area.left(), area.bottom(), area.width(), 1)
        painter.fillRect(foot, color_of(scheme.line))
        painter.restore()

    def _seen(self, box: QRect) -> QRect:
        return mirrored(self._view.viewport(), box)

    def _paint_head(self, painter: QPainter, row: DecisionRow, area: QRect) -> None:
        scheme, width = current_scheme(), area.width()
        title, room = self._title(row, width), self._room(row, width)
        box = QRect(area.left() + px(SIDE), area.top() + px(PAD), room, round(title.height))
        painter.setPen(color_of(scheme.ink))
        title.layout.draw(painter, QPointF(self._seen(box).topLeft()))
        painter.setFont(font(SMALL))
        if self._is_beside(row, width):
            left = width_of(row.title, TITLE, SEMI) + px(8)
            meta = QRect(box.left() + left, box.top(), room - left, box.height())
        else:
            meta = QRect(box.left(), box.bottom() + 1, room, height_of(SMALL))
        draw_line_of_text(painter, self._seen(meta), row.meta, scheme.muted, start_of(self._view))
        if row.kind is DecisionKind.SUBJECT:
            self._paint_pill(painter, row, area)

    def _paint_pill(self, painter: QPainter, row: DecisionRow, area: QRect) -> None:
        tone, icon = TONES[row.standing]
        ink, ground = tone_colors(current_scheme(), tone)
        width = self._pill_width(row)
        pill = QRect(area.right() + 1 - px(SIDE) - width, area.top() + px(PAD) - px(1), width, px(PILL))
        draw_round(painter, QRectF(self._seen(pill)), pill.height() / 2, fill=ground, line=current_scheme().line)
        words = pill.adjusted(px(10), 0, -px(10), 0)
        if icon:
            side = px(ICON)
            sign = QRect(words.left(), words.top() + (words.height() - side) // 2, side, side)
            paint_icon(painter, icon, QRectF(self._seen(sign)), ink)
            words.adjust(side + px(5), 0, 0, 0)
        painter.setFont(font(SMALL, SEMI))
        draw_line_of_text(painter, self._seen(words), standing_words(row.standing), ink)

    def _paint_lines(self, painter: QPainter, row: DecisionRow, area: QRect) -> None:
        top = area.top() + self.head_height(row, area.width()) - self._caption(row)
        painter.setPen(color_of(current_scheme().ink))
        for line in row.lines:
            block = self._line(line, area.width())
            box = QRect(area.left() + px(SIDE), top, area.width() - px(2 * SIDE), round(block.height))
            block.layout.draw(painter, QPointF(self._seen(box).topLeft()))
            top += round(block.height)
