"""The gathered painter: draws one thing that was said, with a box to choose it and what stands beside it."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from app.live.desk.keyed_rows import RowRole
from app.live.followup.gathered_rows import GatheredRows
from app.live.followup.gathered_words import beside_words
from app.models.aftercare.gathered import Gathered
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px, teal_fill
from app.views.widgets.paint import color_of, draw_line_of_text, draw_round, mirrored, start_of
from app.views.widgets.personal_marks import personal_marks
from app.views.widgets.rows.row_list import Index, RowList, RowPainter, draw_ground
from app.views.widgets.text_block import TextBlock, text_block
from app.views.widgets.tones import VOICE_TONES, tone_colors
from app.views.widgets.words.lines import height_of, width_of

SIZE, SMALL, PAD, SIGN, BOX, BAR, INDENT = 14, 12, 7, 12, 16, 3, 22
FIELD = 60
"""The least room for the field in which words are mended, in pixels at 100 %."""


class GatheredPainter(RowPainter):
    """A bar in the colour of the voice, where it was said, a star, and the words whole."""

    def __init__(self, rows: GatheredRows, view: RowList) -> None:
        super().__init__(view)
        self._rows = rows
        self._view = view
        self.mended = ""
        """The key of the row whose words are being mended: a field lies over them."""

    @override
    def height(self, index: Index, width: int) -> int:
        row: Gathered = index.data(RowRole)
        words = round(self._words(row, self.words_box(row, QRect(0, 0, width, 0)).width()).height)
        return (max(words, px(FIELD)) if row.key == self.mended else words) + height_of(SMALL) + px(2 * PAD)

    @staticmethod
    def mark_box(row: Gathered, area: QRect) -> QRect:
        """Return where the box is to choose this row beside others."""
        indent = px(INDENT) if row.into else 0
        return QRect(area.left() + px(PAD) + indent, area.top() + px(PAD), px(BOX), px(BOX))

    def words_box(self, row: Gathered, area: QRect) -> QRect:
        """Return where the words stand, under the line that says where they were said."""
        left = self.mark_box(row, area).right() + px(2 * PAD + BAR)
        top = area.top() + px(PAD) + height_of(SMALL)
        return QRect(left, top, max(px(60), area.right() - px(PAD) - left), max(0, area.bottom() - px(PAD) - top + 1))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Gathered = index.data(RowRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, on=self._view.currentIndex() == index)
        self._paint_mark(painter, self._seen(self.mark_box(row, area)), self._rows.is_marked(row))
        self._paint_head(painter, self.words_box(row, area), area, row)
        if row.key != self.mended:
            words = self.words_box(row, area)
            painter.setPen(color_of(scheme.muted if row.into else scheme.ink))
            self._words(row, words.width()).layout.draw(painter, QPointF(self._seen(words).topLeft()))
        painter.restore()

    def _seen(self, box: QRect) -> QRect:
        return mirrored(self._view.viewport(), box)

    def _paint_mark(self, painter: QPainter, box: QRect, on: bool) -> None:
        scheme = current_scheme()
        if on:
            draw_round(painter, QRectF(box), px(4), fill=teal_fill())
            paint_icon(painter, "check", QRectF(box).adjusted(px(2), px(2), -px(2), -px(2)), scheme.on_teal)
        else:
            draw_round(painter, QRectF(box), px(4), fill=scheme.card, line=scheme.muted, width=1.5)

    def _paint_head(self, painter: QPainter, words: QRect, area: QRect, row: Gathered) -> None:
        scheme = current_scheme()
        ink = scheme.muted if row.voice is None else tone_colors(scheme, VOICE_TONES[row.voice])[0]
        bar = QRect(words.left() - px(PAD + BAR), area.top() + px(PAD), px(BAR), area.height() - px(2 * PAD))
        draw_round(painter, QRectF(self._seen(bar)), 1, fill=ink if row.voice is not None else scheme.line)
        head = QRect(words.left(), area.top() + px(PAD), words.width(), height_of(SMALL))
        painter.setFont(font(SMALL, QFont.Weight.DemiBold))
        if row.starred:
            sign = QRect(head.left(), head.top() + (head.height() - px(SIGN)) // 2, px(SIGN), px(SIGN))
            paint_icon(painter, "star-filled", QRectF(self._seen(sign)), scheme.star)
            head.adjust(px(SIGN + 4), 0, 0, 0)
        beside = beside_words(row)
        room = min(head.width() // 2, width_of(beside, SMALL, QFont.Weight.DemiBold) + 2) if beside else 0
        side = QRect(head.right() + 1 - room, head.top(), room, head.height())
        draw_line_of_text(painter, self._seen(side), beside, scheme.teal)
        head.adjust(0, 0, -room - px(PAD) if room else 0, 0)
        draw_line_of_text(painter, self._seen(head), self._rows.place_words(row), ink, start_of(self._view))

    def _words(self, row: Gathered, width: int) -> TextBlock:
        marks = () if row.prepared else personal_marks(row.text, self._rows.fine)
        return text_block(row.text, font(SIZE), width, marks=marks, ink=current_scheme().amber)
