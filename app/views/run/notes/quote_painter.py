"""The quote painter: draws what was said: whose voice, the words, how often heard, and the star."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from typing_extensions import override

from app.live.notes.outbox import Way
from app.live.notes.pen import Pen
from app.live.notes.quote_rows import PointsRole, QuoteRole, points_words, voice_word, way_of, way_words
from app.models.said.dialogue import Quote
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import color_of, draw_line_of_text, draw_round
from app.views.widgets.personal_marks import personal_marks
from app.views.widgets.rows.row_list import Index, RowPainter
from app.views.widgets.text_block import TextBlock, text_block
from app.views.widgets.tones import VOICE_ICONS, VOICE_TONES, tone_colors
from app.views.widgets.words.lines import height_of, width_of

TEXT, SMALL = 15, 12
LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
PILL_WIDTH, RIGHT_WIDTH, PAD, ABOVE = 84, 64, 12, 10
BETWEEN = 2
SCROLL_BAR = 12
NARROW = 440
"""In a list not as wide as this the voice stands above the words, in pixels at 100 %."""
SAID = (Way.LATE, Way.REFUSED)
MOST_LINES = 6
MOST_TEXT = 400
"""A longer quote is shown to this line in the list, and whole once it is taken to hand."""
SHORT = 200
"""A text of so many signs may stand on one line; a longer one is not even tried."""


class QuotePainter(RowPainter):
    """Draws one quote; the one at hand stands out, and is shown whole."""

    def __init__(self, pen: Pen, parent: QListView) -> None:
        super().__init__(parent)
        self._pen = pen
        self._view = parent

    def _is_narrow(self) -> bool:
        return self._view.width() < px(NARROW)

    def _text_left(self) -> int:
        return px(PAD) if self._is_narrow() else px(PAD) * 2 + px(PILL_WIDTH)

    def _text_top(self) -> int:
        return px(ABOVE) + (height_of(TEXT) + px(BETWEEN) if self._is_narrow() else 0)

    def _text_width(self) -> int:
        # Measured to where a scroll bar stands or would stand, so that nothing wraps anew when it comes.
        right = 0 if self._is_narrow() else px(RIGHT_WIDTH)
        return max(px(80), self._view.width() - px(SCROLL_BAR) - self._text_left() - right - px(PAD))

    @override
    def height(self, index: Index, width: int) -> int:
        quote: Quote = index.data(QuoteRole)
        below = height_of(SMALL) + px(BETWEEN) if way_of(index) in SAID else 0
        short = len(quote.text) < SHORT and "\n" not in quote.text
        if short and width_of(quote.text, TEXT) <= self._text_width():
            return height_of(TEXT) + below + self._text_top() + px(ABOVE)
        return round(self._words(quote).height) + below + self._text_top() + px(ABOVE)

    def _words(self, quote: Quote) -> TextBlock:
        most = MOST_TEXT if quote.id == self._pen.choice.at_hand_id else MOST_LINES
        marks, ink = personal_marks(quote.text, self._pen.fine), current_scheme().amber
        return text_block(quote.text, font(TEXT), self._text_width(), most, marks, ink)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        quote: Quote = index.data(QuoteRole)
        area: QRect = option.rect
        way = way_of(index)
        scheme = current_scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if quote.id == self._pen.choice.at_hand_id:
            painter.fillRect(area, color_of(scheme.teal_soft))
            painter.fillRect(QRect(area.left(), area.top(), px(4), area.height()), color_of(scheme.teal))
        self._draw_voice(painter, area, quote)
        used: tuple[int, ...] = index.data(PointsRole)
        painter.setPen(color_of(scheme.muted if used else scheme.ink))
        left = area.left() + self._text_left()
        self._words(quote).layout.draw(painter, QPointF(left, area.top() + self._text_top()))
        if used:
            self._draw_used(painter, area, used)
        if way is None:
            self._draw_right(painter, area, quote)
        else:
            self._draw_way(painter, QRect(left, area.top(), area.right() - left, area.height()), way)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), color_of(scheme.line))
        painter.restore()

    def _draw_voice(self, painter: QPainter, area: QRect, quote: Quote) -> None:
        ink, ground = tone_colors(current_scheme(), VOICE_TONES[quote.voice])
        height, line = px(20), height_of(TEXT)
        pill = QRect(area.left() + px(PAD), area.top() + px(ABOVE) + (line - height) // 2, px(PILL_WIDTH), height)
        draw_round(painter, QRectF(pill), height / 2, fill=ground)
        sign = QRectF(pill.left() + px(10), pill.top() + (height - px(8)) / 2, px(8), px(8))
        paint_icon(painter, VOICE_ICONS[quote.voice], sign, ink)
        painter.setFont(font(SMALL, QFont.Weight.DemiBold))
        draw_line_of_text(painter, pill.adjusted(px(24), 0, -px(6), 0), voice_word(quote.voice), ink, LEFT)

    def _draw_used(self, painter: QPainter, area: QRect, used: tuple[int, ...]) -> None:
        """Say behind which points a quote stands: beside its voice, or where there is no room for words, by a sign."""
        scheme, line = current_scheme(), height_of(TEXT)
        right = round(self._star_box(area).left()) - px(PAD)
        left = area.left() + 2 * px(PAD) + px(PILL_WIDTH) if self._is_narrow() else right - px(16)
        sign = QRectF(left, area.top() + px(ABOVE) + (line - px(14)) / 2, px(14), px(14))
        paint_icon(painter, "check", sign, scheme.teal)
        if self._is_narrow():
            painter.setFont(font(SMALL, QFont.Weight.DemiBold))
            words = QRect(left + px(18), area.top() + px(ABOVE), right - left - px(18), line)
            whole = points_words(used)
            fits = width_of(whole, SMALL, QFont.Weight.DemiBold) <= words.width()
            draw_line_of_text(painter, words, whole if fits else ", ".join(map(str, used)), scheme.teal, LEFT)

    def _draw_way(self, painter: QPainter, area: QRect, way: Way) -> None:
        """Say that the note is not stored yet: at first by a sign where its star will be, then also in words."""
        scheme = current_scheme()
        sign, ink = ("circle-alert", scheme.red) if way is Way.REFUSED else ("clock", scheme.muted)
        paint_icon(painter, sign, self._star_box(area), ink)
        if way in SAID:
            painter.setFont(font(SMALL, QFont.Weight.DemiBold))
            line = height_of(SMALL)
            below = QRect(area.left(), area.bottom() - px(ABOVE) - line, area.width(), line)
            draw_line_of_text(painter, below, way_words(way), ink, LEFT)

    def _star_box(self, area: QRect) -> QRectF:
        right = self._view.width() - px(SCROLL_BAR) - px(PAD)
        return QRectF(right - px(16), area.top() + px(ABOVE) + (height_of(TEXT) - px(16)) / 2, px(16), px(16))

    def _draw_right(self, painter: QPainter, area: QRect, quote: Quote) -> None:
        scheme, line = current_scheme(), height_of(TEXT)
        right = self._view.width() - px(SCROLL_BAR) - px(PAD)
        star = self._star_box(area)
        name, ink = ("star-filled", scheme.star) if quote.starred else ("star", scheme.muted)
        paint_icon(painter, name, star, ink)
        box = QRect(right - px(RIGHT_WIDTH), area.top() + px(ABOVE), px(RIGHT_WIDTH) - px(22), line)
        if quote.heard:
            painter.setFont(font(SMALL, QFont.Weight.DemiBold))
            draw_line_of_text(painter, box, f"×{quote.heard + 1}", scheme.muted, RIGHT)
        elif quote.parked:
            sign = QRectF(box.right() - px(16), box.top() + (line - px(16)) / 2, px(16), px(16))
            paint_icon(painter, "square-parking", sign, scheme.muted)
