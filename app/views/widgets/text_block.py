"""The text block: words set over several lines, kept, for a list measures and draws the same words again and again."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from app.views.widgets.paint import color_of

Spans = tuple[tuple[int, int], ...]
"""Parts of a text as pairs of start and length, in UTF-16 units, as Qt counts them."""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Words over some lines, ready to be drawn; `height` is in pixels."""

    layout: QTextLayout
    height: float


@lru_cache(maxsize=512)
def text_block(text: str, letters: QFont, width: int, most: int = 0, marks: Spans = (), ink: str = "") -> TextBlock:
    """Set the text in this width, with a quiet underline in the colour `ink` under the marks.

    With `most` it gets so many lines at most: a text that goes on ends in an ellipsis.
    """
    shown = text.replace("\n", "\u2028")
    block, end = _in_lines(shown, letters, width, most, marks, ink)
    units = shown.encode("utf-16-le")
    if end >= len(units) // 2:
        return block
    cut = units[: 2 * max(0, end - 2)].decode("utf-16-le", "ignore").rstrip()
    left = tuple(span for span in marks if sum(span) <= len(cut))
    return _in_lines(cut + "…", letters, width, most, left, ink)[0]


def utf16_length(text: str) -> int:
    """Return the length as Qt counts it: an emoji is two units, and one sign for Python."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def underline(ink: str) -> QTextCharFormat:
    """Return the quiet underline."""
    mark = QTextCharFormat()
    mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    mark.setUnderlineColor(color_of(ink))
    return mark


def _in_lines(text: str, letters: QFont, width: int, most: int, marks: Spans, ink: str) -> tuple[TextBlock, int]:
    """Return the block, and how far in the text it came, in UTF-16 units."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # an Arabic quote begins on the right
    layout = QTextLayout(text, letters)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if marks:
        layout.setFormats([_format(span, ink) for span in marks])
    height, end = 0.0, 0
    layout.beginLayout()
    while (not most or layout.lineCount() < most) and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
        end = line.textStart() + line.textLength()
    layout.endLayout()
    return TextBlock(layout, height), end


def _format(span: tuple[int, int], ink: str) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start, mark.length = span
    mark.format = underline(ink)
    return mark
