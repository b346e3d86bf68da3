"""The quote list: what was said, literally, the newest at the bottom next to the field."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QRegion,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.live.pen import Pen
from app.live.quote_rows import QuoteRole, QuoteRows, voice_word
from app.models.dialogue import Quote
from app.models.privacy import personal_spans
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px, set_role
from app.views.widgets.paint import draw_line_of_text, draw_round
from app.views.widgets.tones import VOICE_ICONS, VOICE_TONES, tone_colors

TEXT, SMALL = 15, 12
LEFT = Qt.AlignmentFlag.AlignLeft
PILL_WIDTH, RIGHT_WIDTH, PAD = 84, 64, 12
SCROLL_BAR = 12
MOST_LINES = 6
MOST_TEXT = 400
"""A longer quote is shown to this line in the list, and whole once it is taken to hand."""


class QuotePainter(QStyledItemDelegate):
    """Draws one quote: whose voice, the words, how often heard, and the star."""

    def __init__(self, pen: Pen, parent: QListView) -> None:
        super().__init__(parent)
        self._pen = pen
        self._view = parent
        self._heights: dict[tuple[str, int, int, bool], int] = {}

    def _text_width(self) -> int:
        # Measured to where a scroll bar stands or would stand, so that nothing wraps anew when it comes.
        room = self._view.width() - px(SCROLL_BAR) - px(PILL_WIDTH) - px(RIGHT_WIDTH) - 3 * px(PAD)
        return max(px(80), room)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        quote: Quote = index.data(QuoteRole)
        width = self._text_width()
        whole = quote.id == self._pen.at_hand_id
        key = (quote.text, width, px(100), whole)
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = self._height(quote.text, width, whole)
        return QSize(px(120), height)

    def _height(self, text: str, width: int, whole: bool) -> int:
        chosen = font(TEXT)
        metrics = QFontMetrics(chosen)
        if "\n" not in text and len(text) < 200 and metrics.horizontalAdvance(text) <= width:
            return metrics.height() + px(20)
        return round(_lay_out(text, chosen, width, most=MOST_TEXT if whole else MOST_LINES)[1]) + px(20)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        quote: Quote = index.data(QuoteRole)
        area: QRect = option.rect
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if quote.id == self._pen.at_hand_id:
            painter.fillRect(area, QColor(scheme.teal_soft))
            painter.fillRect(QRect(area.left(), area.top(), px(4), area.height()), QColor(scheme.teal))
        self._draw_voice(painter, area, quote)
        left = area.left() + px(PAD) * 2 + px(PILL_WIDTH)
        most = MOST_TEXT if quote.id == self._pen.at_hand_id else MOST_LINES
        layouts, _ = _lay_out(quote.text, font(TEXT), self._text_width(), _marked(quote.text), most)
        painter.setPen(QColor(scheme.ink))
        for layout in layouts:
            layout.draw(painter, QPointF(left, area.top() + px(10)))
        self._draw_right(painter, area, quote)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(scheme.line))
        painter.restore()

    def _draw_voice(self, painter: QPainter, area: QRect, quote: Quote) -> None:
        scheme = current_scheme()
        ink, ground = tone_colors(scheme, VOICE_TONES[quote.voice])
        height = px(20)
        line = QFontMetrics(font(TEXT)).height()
        pill = QRect(area.left() + px(PAD), area.top() + px(10) + (line - height) // 2, px(PILL_WIDTH), height)
        draw_round(painter, QRectF(pill), height / 2, fill=ground)
        sign = QRectF(pill.left() + px(10), pill.top() + (height - px(8)) / 2, px(8), px(8))
        paint_icon(painter, VOICE_ICONS[quote.voice], sign, ink)
        painter.setFont(font(SMALL, QFont.Weight.DemiBold))
        draw_line_of_text(painter, pill.adjusted(px(24), 0, -px(6), 0), voice_word(quote.voice), ink, LEFT)

    def _draw_right(self, painter: QPainter, area: QRect, quote: Quote) -> None:
        scheme = current_scheme()
        line = QFontMetrics(font(TEXT)).height()
        right = self._view.width() - px(SCROLL_BAR) - px(PAD)
        star = QRectF(right - px(16), area.top() + px(10) + (line - px(16)) / 2, px(16), px(16))
        paint_icon(
            painter, "star-filled" if quote.starred else "star", star, scheme.star if quote.starred else scheme.muted
        )
        painter.setFont(font(SMALL, QFont.Weight.DemiBold))
        box = QRect(right - px(RIGHT_WIDTH), area.top() + px(10), px(RIGHT_WIDTH) - px(22), line)
        if quote.heard:
            painter.setPen(QColor(scheme.muted))
            painter.drawText(
                box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"×{quote.heard + 1}"
            )
        elif quote.parked:
            sign = QRectF(box.right() - px(16), box.top() + (line - px(16)) / 2, px(16), px(16))
            paint_icon(painter, "square-parking", sign, scheme.muted)


class QuoteList(QListView):
    """The list. A click takes a quote to hand, a click on its star changes that; dragging links it to a point."""

    starred = Signal(str, bool)

    def __init__(self, rows: QuoteRows, pen: Pen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._pen = pen
        self._at_end = True
        self._shown_at_hand: str | None = None
        self.setModel(rows)
        self.setItemDelegate(QuotePainter(pen, self))
        self.setAccessibleName(self.tr("Quotes"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        set_role(self, "bare")

        self.clicked.connect(self._take)
        rows.rowsInserted.connect(self._show_newest)
        rows.modelReset.connect(self._show_newest)
        self.verticalScrollBar().rangeChanged.connect(self._stay_at_end)
        self.verticalScrollBar().sliderMoved.connect(self._leave_end)
        pen.changed.connect(self._show_at_hand)

    @Slot()
    def _show_newest(self) -> None:
        self._at_end = True
        self.scrollToBottom()

    @Slot(int, int)
    def _stay_at_end(self, _least: int, most: int) -> None:
        """Rows are laid out later than they come; the end is where it is then."""
        if self._at_end:
            self.verticalScrollBar().setValue(most)

    @Slot()
    def _leave_end(self) -> None:
        self._at_end = False

    @Slot()
    def _show_at_hand(self) -> None:
        index = self._rows.row_of(self._pen.at_hand_id)
        if index.isValid():
            self._at_end = index.row() == self._rows.rowCount() - 1
        if self._pen.at_hand_id != self._shown_at_hand:
            self._shown_at_hand = self._pen.at_hand_id
            self.scheduleDelayedItemsLayout()  # the quote at hand is shown whole
        if index.isValid():
            self.scrollTo(index)
        self.setDirtyRegion(QRegion(self.rect()))

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        quote: Quote = index.data(QuoteRole)
        at = self.viewport().mapFromGlobal(self.cursor().pos())
        if at.x() > self.viewport().width() - px(PAD) - px(24):
            self.starred.emit(quote.id, not quote.starred)
        else:
            self._pen.choose(quote.id)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _marked(text: str) -> list[QTextLayout.FormatRange]:
    """Underline quietly what looks personal."""
    marks = []
    for span in personal_spans(text):
        mark = QTextLayout.FormatRange()
        # Qt counts UTF-16 units, Python counts signs: an emoji before the word would shift the line.
        mark.start = len(text[: span.start].encode("utf-16-le")) // 2
        mark.length = len(text[span.start : span.end].encode("utf-16-le")) // 2
        mark.format = underline()
        marks.append(mark)
    return marks


def underline() -> QTextCharFormat:
    """Return the mark under words that look personal."""
    mark = QTextCharFormat()
    mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    mark.setUnderlineColor(QColor(current_scheme().amber))
    return mark


def _lay_out(
    text: str,
    chosen: QFont,
    width: int,
    marks: list[QTextLayout.FormatRange] | None = None,
    most: int = MOST_TEXT,
) -> tuple[list[QTextLayout], float]:
    """Lay the text out in at most so many lines; a text that goes on ends in an ellipsis."""
    shown = text.replace("\n", "\u2028")
    layout, height, end = _in_lines(shown, chosen, width, marks, most)
    if end < len(shown.encode("utf-16-le")) // 2:
        cut = shown.encode("utf-16-le")[: 2 * max(0, end - 2)].decode("utf-16-le", "ignore").rstrip()
        layout, height, _ = _in_lines(cut + "…", chosen, width, None, most)
    return [layout], height


def _in_lines(
    text: str, chosen: QFont, width: int, marks: list[QTextLayout.FormatRange] | None, most: int
) -> tuple[QTextLayout, float, int]:
    """Return the layout, its height, and how far it came, in UTF-16 units."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(text, chosen)
    layout.setTextOption(option)
    if marks:
        layout.setFormats(marks)
    height, lines, end = 0.0, 0, 0
    layout.beginLayout()
    while lines < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
        end = line.textStart() + line.textLength()
        lines += 1
    layout.endLayout()
    return layout, height, end
