"""The painter: draws a slide on paper, the same at every size, so that the mirror shows what the room sees."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.models.slide import Slide
from app.views.beamer.arena import Arena
from app.views.beamer.layout import Layout, lay_out
from app.views.beamer.measures import HEIGHT, RING_WIDTH, canvas_width, clamp_scale
from app.views.beamer.pieces import TextRole
from app.views.theme.tokens import LIGHT

_PAPER, _INK = QColor(LIGHT.paper), QColor(LIGHT.ink)
_TEAL, _SOFT = QColor(LIGHT.teal), QColor(LIGHT.teal_soft)
_CARD, _LINE = QColor(LIGHT.card), QColor(LIGHT.line)
_TRACK = QColor("#DDD6C9")  # the part of the ring that is gone
_COLOURS = {TextRole.BLOCK: _TEAL, TextRole.FIGURE: _TEAL, TextRole.LABEL: _TEAL}
_EDGE, _CORNER = 9.0, 20.0
_CHAIR_EDGE = 5.0
_MARK, _MARK_LETTERS = 0.05, 0.03  # of the height
_CARD_EDGE, _CARD_CORNER = 3.0, 24.0


def paint_slide(painter: QPainter, rect: QRectF, slide: Slide, scale: float = 1.0) -> None:
    """Fill `rect` with the slide; only what touches the painter's clip is drawn. `scale` is the room's, 1.0 to 1.6."""
    if slide.black:
        painter.fillRect(rect, Qt.GlobalColor.black)
        return
    painter.fillRect(rect, _PAPER)
    if rect.isEmpty():
        return
    layout = lay_out(slide, canvas_width(rect.size()), clamp_scale(scale))
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip if painter.hasClipping() else Qt.ClipOperation.ReplaceClip)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / layout.width, rect.height() / HEIGHT)
    _paint_shapes(painter, layout)
    if layout.ring is not None:
        _paint_ring(painter, layout.ring, slide.ring or 0.0)
    dirty = painter.clipBoundingRect()
    for placed in layout.rows:
        # High accents and low tails may reach into the next row.
        if placed.rect.adjusted(-40, -placed.pixels, 40, placed.pixels).intersects(dirty):
            painter.setPen(_COLOURS.get(placed.role, _INK))
            placed.row.line.draw(painter, placed.start)
    painter.restore()


def paint_mark(painter: QPainter, rect: QRectF, words: str) -> None:
    """Write these words in a band at the top, over whatever slide: for a picture that is not meant for a room."""
    letters = QFont(painter.font())
    letters.setPixelSize(max(8, round(rect.height() * _MARK_LETTERS)))
    letters.setBold(True)
    painter.setFont(letters)
    wide = QFontMetricsF(letters).horizontalAdvance(words) + rect.height() * _MARK
    height = max(rect.height() * _MARK, QFontMetricsF(letters).height())
    band = QRectF(0, 0, wide, height)
    band.moveCenter(QPointF(rect.center().x(), rect.top() + height / 2))
    painter.fillRect(band, QColor(LIGHT.amber))
    painter.setPen(_CARD)
    painter.drawText(band, Qt.AlignmentFlag.AlignCenter, words)


def ring_rect(size: QSize, slide: Slide, scale: float = 1.0) -> QRectF:
    """Return where the ring stands in an image of this size; empty when there is none."""
    layout = lay_out(slide, canvas_width(size), clamp_scale(scale))
    if layout.ring is None:
        return QRectF()
    across, down = size.width() / layout.width, size.height() / HEIGHT
    ring = layout.ring
    return QRectF(ring.x() * across, ring.y() * down, ring.width() * across, ring.height() * down)


def _paint_shapes(painter: QPainter, layout: Layout) -> None:
    if layout.band is not None:
        painter.fillRect(layout.band, _SOFT)
        painter.fillRect(QRectF(layout.band.topLeft(), layout.band.topRight() + QPointF(0, 4)), _TEAL)
    if layout.bar is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_TEAL)
        painter.drawRoundedRect(layout.bar, layout.bar.width() / 2, layout.bar.width() / 2)
    if layout.cards:
        painter.setPen(QPen(_LINE, _CARD_EDGE))
        painter.setBrush(_CARD)
        half = _CARD_EDGE / 2
        for card in layout.cards:
            painter.drawRoundedRect(card.adjusted(half, half, -half, -half), _CARD_CORNER, _CARD_CORNER)
    if layout.triangle is not None:
        painter.setPen(QPen(_TEAL, _EDGE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(_SOFT)
        painter.drawPolygon(layout.triangle)
        painter.setBrush(_TEAL)
        for corner in layout.triangle.toList():
            painter.drawEllipse(corner, _CORNER - _EDGE / 2, _CORNER - _EDGE / 2)
    if layout.arena is not None:
        _paint_arena(painter, layout.arena)


def _paint_arena(painter: QPainter, arena: Arena) -> None:
    """Draw who talks full, who listens open, and the empty chair in dashes; the marks beside the words in the same way."""
    talks, listens, empty = ((mark, arena.mark) for mark in arena.marks)
    painter.setPen(QPen(_TEAL, _CHAIR_EDGE))
    painter.setBrush(_TEAL)
    _paint_circles(painter, *((chair, arena.chair) for chair in arena.inner), talks)
    painter.setBrush(_SOFT)
    _paint_circles(painter, *((chair, arena.chair) for chair in arena.outer), listens)
    painter.setPen(QPen(_TEAL, _CHAIR_EDGE, Qt.PenStyle.DotLine))
    painter.setBrush(_PAPER)
    _paint_circles(painter, (arena.empty, arena.chair), empty)


def _paint_circles(painter: QPainter, *circles: tuple[QPointF, float]) -> None:
    for middle, radius in circles:
        painter.drawEllipse(middle, radius - _CHAIR_EDGE / 2, radius - _CHAIR_EDGE / 2)


def _paint_ring(painter: QPainter, ring: QRectF, left: float) -> None:
    """Draw what is left of the time, clockwise from the top."""
    half = RING_WIDTH / 2
    middle = ring.adjusted(half, half, -half, -half)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_TRACK, RING_WIDTH))
    painter.drawEllipse(middle)
    if left > 0:
        painter.setPen(QPen(_TEAL, RING_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(middle, 90 * 16, -round(360 * 16 * min(left, 1.0)))
