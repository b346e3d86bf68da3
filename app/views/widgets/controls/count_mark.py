"""The count mark: a small number on a soft, round ground, drawn inside a button."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFont, QPainter

from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import draw_line_of_text, draw_round
from app.views.widgets.tones import tone_colors
from app.views.widgets.words.lines import width_of

SIZE, HEIGHT, PAD = 12, 20, 4
WEIGHT = QFont.Weight.DemiBold


def count_width(count: str) -> int:
    """Return the room a number takes. Two figures have room from the start, so nothing moves at ten."""
    return max(width_of(count, SIZE, WEIGHT), width_of("00", SIZE, WEIGHT)) + 2 * px(PAD)


def paint_count(painter: QPainter, box: QRect, count: str) -> None:
    """Draw the number in the middle of the height of `box`. The painter gets another font."""
    ink, ground = tone_colors(current_scheme(), "neutral")
    side = px(HEIGHT)
    mark = QRect(box.left(), box.top() + (box.height() - side) // 2, box.width(), side)
    draw_round(painter, QRectF(mark), side / 2, fill=ground)
    painter.setFont(font(SIZE, WEIGHT))
    draw_line_of_text(painter, mark, count, ink)
