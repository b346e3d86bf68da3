"""The gathered list: all that was said, below each other, with where it was said above the words."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.live.followup.gathered_rows import GatheredRole, GatheredRows
from app.models.gathered import Gathered
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import color_of, draw_line_of_text, draw_ring, draw_round, mirrored, start_of
from app.views.widgets.personal_marks import personal_marks
from app.views.widgets.rows.row_list import Index, RowList, RowPainter
from app.views.widgets.text_block import TextBlock, text_block
from app.views.widgets.tones import VOICE_TONES, tone_colors
from app.views.widgets.words.lines import height_of

SIZE, SMALL, PAD, SIGN = 14, 12, 8, 12
LEAST = 50
"""Where there is hardly room: one row."""


class GatheredPainter(RowPainter):
    """Draws a row: a bar in the colour of the voice, where it was said, a star, and the words whole."""

    def __init__(self, rows: GatheredRows, view: RowList) -> None:
        super().__init__(view)
        self._rows = rows
        self._view = view

    @override
    def height(self, index: Index, width: int) -> int:
        row: Gathered = index.data(GatheredRole)
        return round(self._words(row, width).height) + height_of(SMALL) + px(2 * PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Gathered = index.data(GatheredRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(area).adjusted(1, 1, -1, -1)
        if self._view.currentIndex() == index:
            draw_round(painter, frame, px(8), fill=scheme.teal_soft)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, frame, px(8))
        self._paint_head(painter, area, row)
        painter.setPen(color_of(scheme.ink))
        block = self._words(row, area.width())
        block.layout.draw(painter, QPointF(area.left() + px(2 * PAD), area.top() + px(PAD) + height_of(SMALL)))
        painter.restore()

    def _paint_head(self, painter: QPainter, area: QRect, row: Gathered) -> None:
        scheme = current_scheme()
        ink = scheme.muted if row.voice is None else tone_colors(scheme, VOICE_TONES[row.voice])[0]
        bar = QRect(area.left() + px(PAD), area.top() + px(PAD), px(3), area.height() - px(2 * PAD))
        draw_round(painter, QRectF(mirrored(self._view.viewport(), bar)), 1, fill=ink if row.voice else scheme.line)
        head = QRect(bar.left() + px(PAD), bar.top(), area.width() - px(4 * PAD), height_of(SMALL))
        painter.setFont(font(SMALL, QFont.Weight.DemiBold))
        if row.starred:
            sign = QRect(head.left(), head.top() + (head.height() - px(SIGN)) // 2, px(SIGN), px(SIGN))
            paint_icon(painter, "star-filled", QRectF(mirrored(self._view.viewport(), sign)), scheme.amber)
            head.adjust(px(SIGN + 4), 0, 0, 0)
        draw_line_of_text(painter, head, self._rows.place_words(row), ink, start_of(self._view))

    def _words(self, row: Gathered, width: int) -> TextBlock:
        marks = () if row.prepared else personal_marks(row.text, self._rows.fine)
        return text_block(
            row.text, font(SIZE), max(px(60), width - px(4 * PAD)), marks=marks, ink=current_scheme().amber
        )


class GatheredList(RowList):
    """One row is chosen as long as there are any; it stays the same one while others come and go."""

    def __init__(self, rows: GatheredRows, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="card")
        self._rows = rows
        self._key, self._place = "", 0
        self.set_painter(GatheredPainter(rows, self))
        self.setModel(rows)
        self.setAccessibleName(self.tr("What was said"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        rows.modelReset.connect(self._choose_again)
        rows.fine_changed.connect(self.viewport().update)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(LEAST))

    def row(self) -> Gathered | None:
        """Return what is chosen."""
        place = self.currentIndex().row()
        return self._rows.rows[place] if 0 <= place < len(self._rows.rows) else None

    def _choose_again(self) -> None:
        """Choose the same in another list, or what stands in its place now."""
        place, last = self._rows.place_of(self._key), len(self._rows.rows) - 1
        self.setCurrentIndex(self._rows.index(min(self._place if place < 0 else place, last)))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._area.update()
        row = self.row()
        if row is not None:
            self._key, self._place = row.key, current.row()
            self.scrollTo(current)
