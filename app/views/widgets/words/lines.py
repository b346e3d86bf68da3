"""Lines: words set on one line, kept, for the same words are measured and drawn again at each paint."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from app.views.theme.style import font
from app.views.widgets.words.plain_text import elided, one_line


@dataclass(frozen=True, slots=True)
class Line:
    """One line, ready to be drawn. `width` and `height` are in pixels."""

    layout: QTextLayout
    width: float
    height: float


def width_of(text: str, pixels: float, weight: QFont.Weight = QFont.Weight.Normal, *, clock: bool = False) -> int:
    """Return how wide the text is on one line; `pixels` is the size of the letters at 100 %."""
    return advance_of(text, font(pixels, weight, clock=clock))


@lru_cache(maxsize=4096)
def advance_of(text: str, letters: QFont) -> int:
    """Return how wide the text is on one line in these letters."""
    return QFontMetrics(letters).horizontalAdvance(one_line(text))


def height_of(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> int:
    """Return the height of a line; `pixels` is the size of the letters at 100 %."""
    return _height(font(pixels, weight))


@lru_cache(maxsize=128)
def _height(letters: QFont) -> int:
    return QFontMetrics(letters).height()


@lru_cache(maxsize=1024)
def set_line(text: str, letters: QFont, room: int, direction: Qt.LayoutDirection) -> Line:
    """Set the text on one line, with an ellipsis where it is wider than `room`."""
    layout = QTextLayout(elided(text, QFontMetrics(letters), room), letters)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        layout.endLayout()
        return Line(layout, 0.0, 0.0)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return Line(layout, line.horizontalAdvance(), line.ascent() + line.descent())
