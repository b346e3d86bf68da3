"""The triangle of pupil, school and home, with its words and what grows in the middle."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPolygonF

from app.views.beamer.measures import WORDS
from app.views.beamer.pieces import TextRole
from app.views.beamer.placed import Placed, place
from app.views.beamer.typeset import fit, plain
from app.views.theme.fonts import font_of

_SLANT, _FLATTEST = 1.16, 2.1  # width of the triangle for one of height; wider only for the word in it
_SPAN = 0.97  # of the box, at the most
_MIDDLE = 0.74  # of the height, from the top corner to the word in the middle
_PITCH = 1.3
_AWAY = 26.0  # from a corner to its word
_CENTRE = Qt.AlignmentFlag.AlignHCenter


def set_triangle(words: tuple[str, ...], box: QRectF, scale: float) -> tuple[tuple[Placed, ...], QPolygonF, bool]:
    """Return the words (top, left, right, middle), the triangle, and whether a word was cut to fit in the box."""
    named = (*map(plain, words), "", "", "", "")[:4]
    made: tuple[tuple[Placed, ...], QPolygonF, bool] | None = None
    for size in WORDS:
        made = _at_size(named, box, round(size * scale))
        if not made[2]:
            break
    assert made is not None  # WORDS is never empty
    return made


def _at_size(words: tuple[str, ...], box: QRectF, pixels: int) -> tuple[tuple[Placed, ...], QPolygonF, bool]:
    fonts = [font_of(pixels, QFont.Weight.DemiBold)] * 3 + [font_of(pixels, QFont.Weight.Bold)]
    wide = [QFontMetricsF(font).horizontalAdvance(word) + 4 for word, font in zip(words, fonts, strict=True)]
    pitch = pixels * _PITCH
    shape = _shape(box, pitch, wide[3] + 0.5 * pixels)
    top, left, right = shape.toList()
    height, width = left.y() - top.y(), right.x() - left.x()
    middle = top.y() + _MIDDLE * height
    inner = max(1.0, width * (middle - pitch / 2 - top.y()) / height - 0.45 * pixels)
    half = box.width() / 2 - 0.3 * pixels
    foot, lower = left.y() + _AWAY, [min(half, wide[1]), min(half, wide[2])]
    rooms = (
        QRectF(box.left(), top.y() - _AWAY - pitch, box.width(), pitch),
        _within(QRectF(left.x() - lower[0] / 2, foot, lower[0], pitch), box.left(), box.center().x()),
        _within(QRectF(right.x() - lower[1] / 2, foot, lower[1], pitch), box.center().x(), box.right()),
        QRectF(top.x() - inner / 2, middle - pitch / 2, inner, pitch),
    )
    placed: list[Placed] = []
    cut = False
    for word, room, font in zip(words, rooms, fonts, strict=True):
        if word:
            rows, short = fit(word, font, room.width(), 1, _CENTRE)
            cut = cut or short
            placed.append(place(TextRole.WORD, rows[0], room.topLeft(), pixels, room.width(), pitch))
    return tuple(placed), shape, cut


def _shape(box: QRectF, pitch: float, inner: float) -> QPolygonF:
    """Return the triangle in the middle of the box, with room for its words and, if it can, `inner` in the middle."""
    free = max(1.0, box.height() - 2 * (pitch + _AWAY))
    needed = inner / max(0.1, _MIDDLE - pitch / 2 / free)
    width = min(max(free * _SLANT, needed), free * _FLATTEST, _SPAN * box.width())
    height = min(free, max(width / _SLANT, free if needed > width else 0.0))
    y = box.top() + (box.height() - height) / 2
    x = box.center().x()
    return QPolygonF([QPointF(x, y), QPointF(x - width / 2, y + height), QPointF(x + width / 2, y + height)])


def _within(room: QRectF, left: float, right: float) -> QRectF:
    """Move a room sideways until it lies between two edges."""
    return room.translated(max(0.0, left - room.left()) - max(0.0, room.right() - right), 0)
