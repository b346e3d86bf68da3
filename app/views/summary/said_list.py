"""The said list: the words of a closed evening below each other, to choose what is to be mended."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.live.notes.said_rows import SaidRole, SaidRow, SaidRows
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import color_of, draw_line_of_text, draw_ring, draw_round, start_of
from app.views.widgets.personal_marks import personal_marks
from app.views.widgets.rows.row_list import Index, RowList, RowPainter
from app.views.widgets.text_block import TextBlock, text_block
from app.views.widgets.tones import VOICE_TONES, tone_colors
from app.views.widgets.words.lines import height_of
from app.wording.keys import command_at

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
        row: SaidRow = index.data(SaidRole)
        return round(self._words(row, width).height) + height_of(SMALL) + px(2 * PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SaidRow = index.data(SaidRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(area).adjusted(1, 1, -1, -1)
        if self._view.currentIndex() == index:
            draw_round(painter, frame, px(8), fill=scheme.teal_soft)
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, frame, px(8))
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


class SaidList(RowList):
    """One row is chosen as long as there are any. Its keys are those of the contract at this place."""

    chosen = Signal()
    asked = Signal(str)
    """The command of a key that was pressed here."""

    def __init__(self, rows: SaidRows, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="card")
        self._rows = rows
        self._id, self._place = "", 0
        self.set_painter(SaidPainter(rows, self))
        self.setModel(rows)
        self.setAccessibleName(self.tr("Words of the evening"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        rows.modelReset.connect(self._choose_again)
        rows.dataChanged.connect(self.chosen)
        rows.fine_changed.connect(self.viewport().update)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(LEAST))

    def row(self) -> SaidRow | None:
        """Return what is chosen."""
        place = self.currentIndex().row()
        return self._rows.rows[place] if 0 <= place < len(self._rows.rows) else None

    def choose(self, row_id: str) -> None:
        """Choose a quote or a point; one that is not there leaves the choice as it is."""
        place = self._rows.place_of(row_id)
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place))

    @Slot()
    def _choose_again(self) -> None:
        """Choose the same in another list, or what stands in its place now."""
        place, last = self._rows.place_of(self._id), len(self._rows.rows) - 1
        self.setCurrentIndex(self._rows.index(min(self._place if place < 0 else place, last)))
        self.chosen.emit()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._area.update()
        row = self.row()
        if row is not None:
            self._id, self._place = row.id, current.row()
            self.scrollTo(current)
            self.chosen.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and command_at("words", event.keyCombination())
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_at("words", event.keyCombination())
        if command:
            self.asked.emit(command)
        else:
            super().keyPressEvent(event)
