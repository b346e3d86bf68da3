"""The said list: the words of a closed evening below each other, to choose what is to be mended."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.live.desk.keyed_rows import RowRole
from app.live.notes.said_rows import SaidRow, SaidRows
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import color_of, draw_line_of_text, start_of
from app.views.widgets.personal_marks import personal_marks
from app.views.widgets.rows.chosen_list import ChosenList
from app.views.widgets.rows.row_list import Index, RowList, RowPainter, draw_ground
from app.views.widgets.text_block import TextBlock, text_block
from app.views.widgets.tones import VOICE_TONES, tone_colors
from app.views.widgets.words.lines import height_of

SIZE, SMALL, PAD = 14, 11, 8
LEAST = 50
"""Where there is hardly room: one row."""


class SaidPainter(RowPainter):
    """Draws a quote or a point whole, with where it stands in the record above it."""

    def __init__(self, rows: SaidRows, view: RowList) -> None:
        super().__init__(view)
        self._rows = rows
        self._view = view

    @override
    def height(self, index: Index, width: int) -> int:
        row: SaidRow = index.data(RowRole)
        return round(self._words(row, width).height) + height_of(SMALL) + px(2 * PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SaidRow = index.data(RowRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, on=self._view.currentIndex() == index)
        ink = scheme.muted if row.voice is None else tone_colors(scheme, VOICE_TONES[row.voice])[0]
        line = QRect(area.left() + px(PAD), area.top() + px(PAD), area.width() - px(2 * PAD), height_of(SMALL))
        painter.setFont(font(SMALL, QFont.Weight.DemiBold))
        draw_line_of_text(painter, line, row.place, ink, start_of(self._view))
        painter.setPen(color_of(scheme.ink))
        self._words(row, area.width()).layout.draw(painter, QPointF(line.left(), line.bottom() + 1))
        painter.restore()

    def _words(self, row: SaidRow, width: int) -> TextBlock:
        marks = () if row.prepared else personal_marks(row.text, self._rows.fine)
        return text_block(
            row.text, font(SIZE), max(px(60), width - px(2 * PAD)), marks=marks, ink=current_scheme().amber
        )


class SaidList(ChosenList[SaidRow]):
    """The words of the record."""

    place = "words"

    def __init__(self, rows: SaidRows, parent: QWidget | None = None) -> None:
        super().__init__(rows, parent)
        self.setAccessibleName(self.tr("Words of the evening"))
        self.follow(SaidPainter(rows, self))

        rows.dataChanged.connect(self.chosen)
        rows.fine_changed.connect(self.viewport().update)
