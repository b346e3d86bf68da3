"""The edges of a slide: block and corner at the top; ring, footer or message at the foot."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from app.models.slide import Slide
from app.views.beamer.measures import (
    BAND_PADDING,
    BELOW_TOP,
    BOTTOM,
    FOOT_TEXT,
    FOOT_TEXT_SMALL,
    HEIGHT,
    MESSAGE_TEXT,
    RING,
    RING_GAP,
    TOP,
    TOP_TEXT,
)
from app.views.beamer.pieces import TextRole
from app.views.beamer.placed import Placed, place
from app.views.beamer.typeset import fit, plain, right_to_left, set_rows
from app.views.theme.fonts import font_of, tabular

_PITCH = 1.3
_ENDLESS = 1e6
_SLACK = 4.0  # a row that is as wide as its room may break all the same
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Top:
    """The row or two at the top; the body begins at `bottom`."""

    rows: tuple[Placed, ...]
    bottom: float
    cut: bool


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot; the body ends above `top`. `band` is the upper edge of the message."""

    rows: tuple[Placed, ...]
    top: float
    ring: QRectF | None = None
    band: float | None = None
    cut: bool = False


def set_top(slide: Slide, left: float, width: float, scale: float, page: int, pages: int) -> Top:
    """Set the block's name and the corner, under each other where they do not fit side by side."""
    pixels = round(TOP_TEXT * scale)
    pitch, gap = pixels * _PITCH, float(pixels)
    bold, normal = font_of(pixels, QFont.Weight.Bold), tabular(font_of(pixels))
    block, corner = plain(slide.block), plain(slide.corner)
    mark = f"{page + 1} / {pages}" if pages > 1 else ""
    reserved = QFontMetricsF(normal).horizontalAdvance(f"{pages} / {pages}") + gap if mark else 0.0
    wide = _width(block, bold), _width(corner, normal)
    two = bool(block and corner) and sum(wide) + gap + 2 * _SLACK > width - reserved
    rows: list[Placed] = []
    cut = False

    def add(
        role: TextRole, text: str, font: QFont, at: QPointF, room: float, align: Qt.AlignmentFlag, most: int = 1
    ) -> int:
        nonlocal cut
        made, short = fit(text, font, room, most, align) if text else ([], False)
        down = (at + QPointF(0, nth * pitch) for nth in range(len(made)))
        rows.extend(place(role, row, here, pixels, room, pitch) for row, here in zip(made, down, strict=True))
        cut = cut or short
        return len(made)

    start = _RIGHT if right_to_left(block) and two else Qt.AlignmentFlag.AlignLeft
    free = width - reserved
    room = free if two or not corner else min(free, wide[0] + _SLACK)
    high = add(TextRole.BLOCK, block, bold, QPointF(left, TOP), room, start, 2 if two and free > HEIGHT else 1)
    add(TextRole.CORNER, mark, normal, QPointF(left + width - reserved, TOP), reserved, _RIGHT)
    if two:
        high += add(TextRole.CORNER, corner, normal, QPointF(left, TOP + high * pitch), width, start)
    else:
        taken = room + gap if block else 0.0
        add(TextRole.CORNER, corner, normal, QPointF(left + taken, TOP), free - taken, _RIGHT)
    return Top(tuple(rows), TOP + pitch * max(1, high) + BELOW_TOP, cut)


def _width(text: str, font: QFont) -> float:
    """Return the width as it will be set, which is not to the pixel what the font says."""
    return max((row.line.naturalTextWidth() for row in set_rows(text, font, _ENDLESS)), default=0.0)


def set_foot(slide: Slide, left: float, width: float, scale: float) -> Foot:
    """Set the foot. A message takes the place of ring and footer for as long as it stands there."""
    if message := plain(slide.message):
        return _set_message(message, left, width, scale)
    ring = None if slide.ring is None else QRectF(left + 5, BOTTOM - RING, RING, RING)
    footer = plain(slide.footer)
    if not footer:
        return Foot((), ring.top() if ring else BOTTOM, ring)
    if ring is None:
        return _set_footer(footer, left, width, scale, FOOT_TEXT_SMALL if slide.cards else FOOT_TEXT)
    pixels = round(FOOT_TEXT_SMALL * scale)
    pitch = pixels * _PITCH
    indent = 5 + RING + RING_GAP
    rows, cut = fit(footer, tabular(font_of(pixels)), width - indent, max(1, int(RING // pitch)))
    top = ring.center().y() - len(rows) * pitch / 2
    placed = [
        place(TextRole.FOOTER, row, QPointF(left + indent, top + place_ * pitch), pixels, width - indent, pitch)
        for place_, row in enumerate(rows)
    ]
    return Foot(tuple(placed), min(ring.top(), top), ring, cut=cut)


def _set_footer(footer: str, left: float, width: float, scale: float, size: int) -> Foot:
    """Set the footer in this size when it then fits on one row, else small on two."""
    pixels = round(size * scale)
    rows, cut = fit(footer, tabular(font_of(pixels)), width, 1)
    if cut:
        pixels = round(FOOT_TEXT_SMALL * scale)
        rows, cut = fit(footer, tabular(font_of(pixels)), width, 2)
    pitch = pixels * _PITCH
    top = BOTTOM - len(rows) * pitch
    placed = [
        place(TextRole.FOOTER, row, QPointF(left, top + nth * pitch), pixels, width, pitch)
        for nth, row in enumerate(rows)
    ]
    return Foot(tuple(placed), top, cut=cut)


def _set_message(message: str, left: float, width: float, scale: float) -> Foot:
    pixels = round(MESSAGE_TEXT * scale)
    pitch = pixels * _PITCH
    rows, cut = fit(message, tabular(font_of(pixels)), width, 2 if width > HEIGHT else 3)
    top = HEIGHT - BAND_PADDING - len(rows) * pitch
    placed = [
        place(TextRole.MESSAGE, row, QPointF(left, top + nth * pitch), pixels, width, pitch)
        for nth, row in enumerate(rows)
    ]
    return Foot(tuple(placed), top - BAND_PADDING, band=top - BAND_PADDING, cut=cut)
