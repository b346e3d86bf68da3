"""The arena: who talks and who listens, drawn from above as an inner ring with an empty chair and an outer ring."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from app.views.beamer.measures import WORDS
from app.views.beamer.pieces import TextRole
from app.views.beamer.placed import Placed, place
from app.views.beamer.typeset import fit, plain
from app.views.theme.fonts import font_of

INNER, OUTER = 6, 14
"""Chairs in each ring; one of the inner ring is empty."""

_INNER_SHARE = 0.5  # of the radius of the outer ring
_CHAIR = 0.1  # of the radius of the outer ring
_PITCH = 1.3
_ABOVE_WORDS = 24.0
_EMPTY_AT = -90.0  # degrees: the empty chair stands at the top, where people look first


@dataclass(frozen=True, slots=True)
class Arena:
    """The chairs of both rings and the marks beside the words, each the middle of a circle with its radius."""

    inner: tuple[QPointF, ...]
    outer: tuple[QPointF, ...]
    empty: QPointF
    chair: float
    marks: tuple[QPointF, ...]
    mark: float


def set_arena(words: tuple[str, ...], box: QRectF, scale: float) -> tuple[tuple[Placed, ...], Arena, bool]:
    """Return the words (inner ring, outer ring, empty chair), the chairs, and whether a word was cut to fit."""
    named = (*map(plain, words), "", "", "")[:3]
    made: tuple[tuple[Placed, ...], Arena, bool] | None = None
    for size in WORDS:
        made = _at_size(named, box, round(size * scale))
        if not made[2]:
            break
    assert made is not None  # WORDS is never empty
    return made


def _at_size(words: tuple[str, ...], box: QRectF, pixels: int) -> tuple[tuple[Placed, ...], Arena, bool]:
    font = font_of(pixels, QFont.Weight.DemiBold)
    mark, pitch = 0.32 * pixels, pixels * _PITCH
    before = 3.2 * mark
    widest = max(QFontMetricsF(font).horizontalAdvance(word) for word in words) + 4
    width = min(widest, max(1.0, box.width() - before))
    left = box.left() + (box.width() - before - width) / 2
    top = box.bottom() - len(words) * pitch
    placed: list[Placed] = []
    marks: list[QPointF] = []
    cut = False
    for number, word in enumerate(words):
        y = top + number * pitch
        marks.append(QPointF(left + mark, y + pitch / 2))
        if not word:
            continue
        rows, short = fit(word, font, width, 1)
        cut = cut or short
        placed.append(place(TextRole.WORD, rows[0], QPointF(left + before, y), pixels, width, pitch))
    rings = QRectF(box.topLeft(), QPointF(box.right(), max(box.top() + 1, top - _ABOVE_WORDS)))
    return tuple(placed), _rings(rings, tuple(marks), mark), cut


def _rings(box: QRectF, marks: tuple[QPointF, ...], mark: float) -> Arena:
    whole = min(box.width(), box.height()) / 2
    radius = whole / (1 + _CHAIR)
    empty, *inner = _on_ring(box.center(), radius * _INNER_SHARE, INNER)
    outer = _on_ring(box.center(), radius, OUTER)
    return Arena(tuple(inner), outer, empty, radius * _CHAIR, marks, mark)


def _on_ring(middle: QPointF, radius: float, chairs: int) -> tuple[QPointF, ...]:
    turns = (math.radians(_EMPTY_AT + 360 * chair / chairs) for chair in range(chairs))
    return tuple(QPointF(middle.x() + radius * math.cos(t), middle.y() + radius * math.sin(t)) for t in turns)
