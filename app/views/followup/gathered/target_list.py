"""The target list: the points, each with its digit; one that is clicked gets what is chosen in what was said."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.live.desk.keyed_rows import RowRole
from app.live.followup.target_rows import Target, TargetRows
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import color_of, draw_line_of_text, draw_round, mirrored, start_of
from app.views.widgets.rows.row_list import Index, RowList, RowPainter, draw_ground
from app.views.widgets.text_block import TextBlock, text_block
from app.views.widgets.tones import VOICE_TONES, tone_colors
from app.views.widgets.words.lines import height_of, width_of

SIZE, SMALL, PAD, CAP, LINES = 13, 12, 6, 20, 2
LETTERS = {"parent": "O", "school": "S", "pupil": "L"}
WEIGHT = QFont.Weight.DemiBold
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TargetPainter(RowPainter):
    """Draws a point: its digit, its first two lines, and how many quotes of each voice stand behind it."""

    def __init__(self, view: RowList) -> None:
        super().__init__(view)
        self._view = view
        self.holding: Collection[int] = ()
        """The numbers of the points behind which what is chosen stands."""

    def _words(self, row: Target, width: int) -> TextBlock:
        room = max(px(60), width - px(CAP + 3 * PAD))
        return text_block(row.point.glance, font(SIZE), room, LINES)

    @override
    def height(self, index: Index, width: int) -> int:
        row: Target = index.data(RowRole)
        below = height_of(SMALL) if row.voices else 0
        return max(px(CAP), round(self._words(row, width).height) + below) + px(2 * PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Target = index.data(RowRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        holds = row.number in self.holding
        draw_ground(painter, option, on=holds)
        cap = self._seen(QRect(area.left() + px(PAD), area.top() + px(PAD), px(CAP), px(CAP)))
        painter.setFont(font(SMALL, WEIGHT))
        if row.digit:
            draw_round(painter, QRectF(cap), px(5), fill=scheme.card, line=scheme.teal if holds else scheme.line)
            draw_line_of_text(painter, cap, row.digit, scheme.teal if holds else scheme.muted)
        block = self._words(row, area.width())
        painter.setPen(color_of(scheme.muted if row.point.standard and not row.point.accepted else scheme.ink))
        left = area.left() + px(CAP + 2 * PAD)
        words = self._seen(QRect(left, area.top() + px(PAD), area.right() - px(PAD) - left, round(block.height)))
        block.layout.draw(painter, QPointF(words.topLeft()))
        self._paint_voices(painter, row, QRect(left, words.bottom() + 1, words.width(), height_of(SMALL)))
        painter.restore()

    def _seen(self, box: QRect) -> QRect:
        return mirrored(self._view.viewport(), box)

    def _paint_voices(self, painter: QPainter, row: Target, line: QRect) -> None:
        painter.setFont(font(SMALL, WEIGHT))
        for voice, count in row.voices:
            ink, _ = tone_colors(current_scheme(), VOICE_TONES[voice])
            text = f"{LETTERS[VOICE_TONES[voice]]} {count}"
            draw_line_of_text(painter, self._seen(line), text, ink, start_of(self._view))
            line = line.adjusted(width_of(text, SMALL, WEIGHT) + px(8), 0, 0, 0)


class TargetList(RowList):
    """`asked` tells the number of a point that was clicked, or on which Enter was pressed."""

    asked = Signal(int)

    def __init__(self, rows: TargetRows, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="side")
        self._rows = rows
        self._targets = TargetPainter(self)
        self.set_painter(self._targets)
        self.setModel(rows)
        self.setAccessibleName(self.tr("Points"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.clicked.connect(self._ask)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(40))

    def show_holding(self, numbers: Collection[int]) -> None:
        """Say behind which points what is chosen stands already."""
        if numbers != self._targets.holding:
            self._targets.holding = numbers
            self._area.update()

    @Slot(QModelIndex)
    def _ask(self, index: QModelIndex) -> None:
        self.asked.emit(self._rows.rows[index.row()].number)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in ENTER and index.isValid() and not event.isAutoRepeat():
            self._ask(index)
        else:
            super().keyPressEvent(event)
