"""The key cap: says which key does the same, small and muted."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import draw_line_of_text, draw_round, painter_for
from app.views.widgets.words.lines import width_of

SIZE, HEIGHT, PAD = 11, 19, 6
WEIGHT = QFont.Weight.Medium


def key_cap_size(key: str) -> QSize:
    """Return the room a cap takes at the chosen text size; a single letter still makes a square."""
    width = width_of(key, SIZE, WEIGHT) + 2 * px(PAD)
    return QSize(max(width, px(HEIGHT)), px(HEIGHT))


def paint_key_cap(painter: QPainter, box: QRectF, key: str, ink: str, line: str) -> None:
    """Draw a cap with a slightly heavier foot. The painter gets another font."""
    draw_round(painter, box, px(4), line=line)
    foot = QRectF(box.left() + px(3), box.bottom() - 2, box.width() - 2 * px(3), 1)
    draw_round(painter, foot, 0, fill=line)
    painter.setFont(font(SIZE, WEIGHT))
    draw_line_of_text(painter, box.toRect().adjusted(1, 0, -1, -1), key, ink)


class KeyCap(QWidget):
    """A cap on its own, beside the word for what the key does."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_key(self, key: str) -> None:
        """Show another key. The same once more does nothing."""
        if key != self._key:
            self._key = key
            self.setAccessibleName(key)
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return key_cap_size(self._key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = current_scheme()
        paint_key_cap(painter_for(self), QRectF(self.rect()), self._key, scheme.muted, scheme.line)
