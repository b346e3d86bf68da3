"""The shelf painter: draws an evening as one line of the list, with its date, title, progress and state."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.live.shelf.shelf_rows import Index, ShelfRole
from app.models.shelf import ShelfRow, ShelfState
from app.views.library.title_field import TitleField
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import color_of, draw_line_of_text, draw_ring, draw_round, start_of
from app.views.widgets.rows.row_list import RowList, RowPainter
from app.views.widgets.tones import Tone, tone_colors
from app.views.widgets.words.lines import height_of, width_of
from app.wording import figures
from app.wording import shelf as shelf_words

TITLE, SMALL, PILL = 14, 12, 12
HEIGHT, PAD = 58, 10
DATE_WIDTH, PROGRESS_WIDTH, PILL_WIDTH, PILL_HEIGHT = 150, 150, 130, 22
ROOMY = 640
"""From this width at 100 % on, date and progress have a column of their own."""
STRONG = QFont.Weight.DemiBold


class ShelfPainter(RowPainter):
    """Every line has the same height; where there is little room the date and the progress stand under the title."""

    def __init__(self, view: RowList) -> None:
        super().__init__(view)
        self._view = view

    @override
    def height(self, index: Index, width: int) -> int:
        return px(HEIGHT)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ShelfRow = index.data(ShelfRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.currentIndex() == index:
            draw_round(painter, QRectF(area).adjusted(0, 2, 0, -2), px(8), fill=scheme.teal_soft)
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, QRectF(area).adjusted(1, 2, -1, -2), px(8))
        roomy = area.width() >= px(ROOMY)
        if roomy:
            self._draw_line(painter, _date_box(area), figures.short_date(row.date), STRONG)
            self._draw_line(painter, _progress_box(area), shelf_words.progress(row), muted=True)
        self._draw_title(painter, area, row, roomy)
        self._draw_pill(painter, _pill_box(area), row)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), color_of(scheme.line))
        painter.restore()

    def _draw_title(self, painter: QPainter, area: QRect, row: ShelfRow, roomy: bool) -> None:
        box = title_box(area)
        below = box.translated(0, box.height())
        below.setHeight(height_of(SMALL) + 2)
        parts = [shelf_words.about(row)]
        if not roomy:
            parts = [figures.short_date(row.date), *parts, shelf_words.progress(row)]
        words = " · ".join(part for part in parts if part)
        if not words:
            box.moveTop(area.top() + (area.height() - box.height()) // 2)
        self._draw_line(painter, box, row.title, STRONG)
        self._draw_line(painter, below, words, size=SMALL, muted=True)

    def _draw_line(
        self,
        painter: QPainter,
        box: QRect,
        words: str,
        weight: QFont.Weight = QFont.Weight.Normal,
        size: int = TITLE,
        muted: bool = False,
    ) -> None:
        scheme = current_scheme()
        painter.setFont(font(size, weight))
        draw_line_of_text(painter, box, words, scheme.muted if muted else scheme.ink, start_of(self._view))

    def _draw_pill(self, painter: QPainter, room: QRect, row: ShelfRow) -> None:
        words = shelf_words.state_word(row)
        ink, ground = tone_colors(current_scheme(), _tone(row))
        width = min(room.width(), width_of(words, PILL, STRONG) + 2 * px(PAD) + 2)
        height = px(PILL_HEIGHT)
        pill = QRect(room.left(), room.top() + (room.height() - height) // 2, width, height)
        draw_round(painter, QRectF(pill), height / 2, fill=ground)
        painter.setFont(font(PILL, STRONG))
        draw_line_of_text(painter, pill.adjusted(px(PAD) - 1, 0, 1 - px(PAD), 0), words, ink)

    # The field for another title

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        row: ShelfRow = index.data(ShelfRole)
        return TitleField(row.title, parent)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Leave all keys to the field: Qt's own way would close it before it is known whether the title is stored."""
        return False

    @override
    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave in the field what is typed there, also when the evening changes meanwhile."""

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area = self._view.visualRect(index)
        box = title_box(area)
        height = editor.sizeHint().height()
        editor.setGeometry(box.left() - px(PAD), area.top() + (area.height() - height) // 2, box.width(), height)


def title_box(area: QRect) -> QRect:
    """Return where the title stands in a line."""
    roomy = area.width() >= px(ROOMY)
    left = area.left() + px(PAD) + (px(DATE_WIDTH) if roomy else 0)
    right = (_progress_box(area) if roomy else _pill_box(area)).left() - px(PAD)
    height = height_of(TITLE, STRONG) + 2
    top = area.top() + (area.height() - height - height_of(SMALL) - 2) // 2
    return QRect(left, top, right - left, height)


def _date_box(area: QRect) -> QRect:
    return QRect(area.left() + px(PAD), area.top(), px(DATE_WIDTH - PAD), area.height())


def _pill_box(area: QRect) -> QRect:
    return QRect(area.right() - px(PILL_WIDTH), area.top(), px(PILL_WIDTH), area.height())


def _progress_box(area: QRect) -> QRect:
    return QRect(_pill_box(area).left() - px(PROGRESS_WIDTH), area.top(), px(PROGRESS_WIDTH - PAD), area.height())


def _tone(row: ShelfRow) -> Tone:
    if row.archived:
        return "neutral"
    tones: dict[ShelfState, Tone] = {
        ShelfState.PREPARING: "amber",
        ShelfState.RUNNING: "teal",
        ShelfState.DONE: "green",
    }
    return tones[row.state]
