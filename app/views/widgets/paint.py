"""Painting: the few strokes that the self-painted widgets share."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QWidget

from app.views.theme.kept import paint_kept
from app.views.theme.style import current_scheme, px
from app.views.widgets.words.lines import set_line

MIDDLE = Qt.AlignmentFlag.AlignHCenter

RING = 2
"""The width of the focus ring. It is not scaled: it must be seen, not read."""

TARGET = 24
"""The least side of what can be clicked, at every text size."""


def painter_for(widget: QWidget, font: QFont | None = None) -> QPainter:
    """Return a smooth painter. Hold on to it: it ends when it is let go."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if font is not None:
        painter.setFont(font)
    return painter


def draw_round(
    painter: QPainter, box: QRectF, radius: float, *, fill: str = "", line: str = "", width: float = 1
) -> None:
    """Draw a rounded box whose line lies wholly inside `box`."""
    paint_kept(painter, box, _draw_round, radius, fill, line, width)


def _draw_round(painter: QPainter, box: QRectF, radius: float, fill: str, line: str, width: float) -> None:
    half = width / 2 if line else 0
    painter.setPen(_pen(line, width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(color_of(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)


@lru_cache(maxsize=128)
def color_of(name: str) -> QColor:
    """Return the colour with this name, such as #0E5A5E. It is the same one for all who ask."""
    return QColor(name)


@lru_cache(maxsize=128)
def _pen(name: str, width: float) -> QPen:
    return QPen(color_of(name), width)


def draw_ring(painter: QPainter, box: QRectF, radius: float) -> None:
    """Draw the ring of the widget that has the keyboard."""
    draw_round(painter, box, radius, line=current_scheme().teal, width=RING)


def start_of(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side where reading begins in this widget, whatever script the text is in."""
    late = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return (Qt.AlignmentFlag.AlignRight if late else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute


def draw_line_of_text(painter: QPainter, box: QRect, text: str, color: str, across: Qt.AlignmentFlag = MIDDLE) -> None:
    """Draw one literal line, elided to the box: in the middle, or `across` says at which side."""
    painter.setPen(color_of(color))
    line = set_line(text, painter.font(), box.width(), painter.layoutDirection())
    spare = box.width() - line.width
    left = spare if across & Qt.AlignmentFlag.AlignRight else spare / 2 if across == MIDDLE else 0.0
    place = QPointF(box.left() + left, box.top() + (box.height() - line.height) / 2)
    if spare >= 0 and line.height <= box.height():
        line.layout.draw(painter, place)
        return
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    line.layout.draw(painter, place)
    painter.restore()


def mirrored(widget: QWidget, box: QRect) -> QRect:
    """Return the box as it lies where people read from right to left, else the box itself."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), box)


def target(pixels: float) -> int:
    """Return a measure at the chosen text size, never below what a finger or a shaky mouse can hit."""
    return max(TARGET, px(pixels))
