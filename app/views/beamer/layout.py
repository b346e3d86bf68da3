"""The layout of a slide: where each row, the ring, the picture and the message stand on the canvas."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from app.models.slide import Picture, Slide, SlideCard
from app.views.beamer.arena import Arena, set_arena
from app.views.beamer.cards import set_cards
from app.views.beamer.edges import Foot, set_foot, set_top
from app.views.beamer.flow import flow
from app.views.beamer.measures import ABOVE_CARDS, ABOVE_FOOT, BELOW_TOP, HEIGHT, MARGIN_SHARE, QUOTE_BOTTOM
from app.views.beamer.pieces import Screen, TextRole
from app.views.beamer.placed import Placed, place
from app.views.beamer.triangle import set_triangle

_COLUMN = 0.46  # of the width: texts left of a picture
_BAR = 10.0


@dataclass(frozen=True, slots=True)
class Layout:
    """A slide on its canvas. `cut` tells that a text was shortened or left out; `screens` how many the texts take."""

    width: float
    rows: tuple[Placed, ...] = ()
    ring: QRectF | None = None
    band: QRectF | None = None
    bar: QRectF | None = None
    triangle: QPolygonF | None = None
    cards: tuple[QRectF, ...] = ()
    screens: int = 1
    cut: bool = False
    arena: Arena | None = None
    read: tuple[SlideCard, ...] = ()
    """The cards that are drawn, as short as they had to be."""


def lay_out(slide: Slide, width: float, scale: float) -> Layout:
    """Return where everything stands. A ring that only moved, or a black image, costs nothing."""
    if slide.black:
        return Layout(width)
    return _lay_out(slide if slide.ring is None else replace(slide, ring=1.0), width, scale)


@dataclass(frozen=True, slots=True)
class _Book:
    """All screens of a slide, the part of the image their texts stand in, and the part for the picture."""

    screens: list[Screen]
    text: QRectF
    picture: QRectF | None
    foot: Foot


@lru_cache(maxsize=32)
def _lay_out(slide: Slide, width: float, scale: float) -> Layout:
    if slide.cards:
        laid = _with_cards(slide, width, scale)
        return laid or replace(_lay_out(replace(slide, cards=()), width, scale), cut=True)
    book = _divide(replace(slide, page=0), width, scale)
    count = len(book.screens)
    shown = min(max(slide.page, 0), count - 1)
    top = set_top(slide, MARGIN_SHARE * width, _inner(width), scale, shown, count)
    rows = tuple(_stack(book.screens[shown], book.text, centred=bool(slide.big)))
    foot, box = book.foot, book.picture
    drawn = _picture(slide, box, scale) if box else _Drawn()
    return Layout(
        width,
        (*top.rows, *rows, *drawn.words, *foot.rows),
        foot.ring,
        _band(foot, width),
        _bar(book.screens[shown], rows, book.text),
        drawn.triangle,
        (),
        count,
        top.cut or foot.cut or drawn.cut,
        drawn.arena,
    )


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The picture of a slide with its words."""

    words: tuple[Placed, ...] = ()
    triangle: QPolygonF | None = None
    arena: Arena | None = None
    cut: bool = False


def _picture(slide: Slide, box: QRectF, scale: float) -> _Drawn:
    if slide.picture is Picture.ARENA:
        words, arena, cut = set_arena(slide.picture_words, box, scale)
        return _Drawn(words, arena=arena, cut=cut)
    words, triangle, cut = set_triangle(slide.picture_words, box, scale)
    return _Drawn(words, triangle, cut=cut)


def _with_cards(slide: Slide, width: float, scale: float) -> Layout | None:
    """Return the slide with its cards; None when they do not all fit."""
    left, inner = MARGIN_SHARE * width, _inner(width)
    top, foot = set_top(slide, left, inner, scale, 0, 1), set_foot(slide, left, inner, scale)
    begin = top.bottom - BELOW_TOP + ABOVE_CARDS
    made = set_cards(slide, QRectF(left, begin, inner, foot.top - begin), scale)
    if made is None:
        return None
    rows, cut = (*top.rows, *made.rows, *foot.rows), top.cut or foot.cut or made.read != slide.cards
    return Layout(width, rows, foot.ring, _band(foot, width), cards=made.boxes, read=made.read, cut=cut)


@lru_cache(maxsize=16)
def _divide(slide: Slide, width: float, scale: float) -> _Book:
    left, inner, count = MARGIN_SHARE * width, _inner(width), 1
    foot = set_foot(slide, left, inner, scale)
    while True:  # again when the page mark takes room from the texts
        top = set_top(slide, left, inner, scale, 0, count).bottom
        text, picture = _columns(slide, QRectF(left, top, inner, _bottom(slide, foot) - top))
        screens = flow(slide, text.width(), text.height(), scale)
        if len(screens) <= count:
            return _Book(screens, text, picture, foot)
        count = len(screens)


def _band(foot: Foot, width: float) -> QRectF | None:
    return None if foot.band is None else QRectF(0, foot.band, width, HEIGHT - foot.band)


def _inner(width: float) -> float:
    return (1 - 2 * MARGIN_SHARE) * width


def _bottom(slide: Slide, foot: Foot) -> float:
    free = foot.top - ABOVE_FOOT if foot.rows or foot.ring else foot.top
    return min(free, QUOTE_BOTTOM) if slide.quote else free


def _columns(slide: Slide, body: QRectF) -> tuple[QRectF, QRectF | None]:
    """Return the part for the texts and the part for the picture: side by side, or one above the other."""
    if slide.picture is Picture.NONE:
        return body, None
    if not (slide.heading or slide.big or slide.lines or slide.quote):
        return QRectF(), body
    if body.width() > HEIGHT:
        wide = _COLUMN * body.width()
        return body.adjusted(0, 0, wide - body.width(), 0), body.adjusted(wide + 0.02 * body.width(), 0, 0, 0)
    half = 0.45 * body.height()
    return body.adjusted(0, 0, 0, half - body.height()), body.adjusted(0, half, 0, 0)


def _stack(screen: Screen, body: QRectF, centred: bool) -> Iterator[Placed]:
    """Place the rows of one screen from the top; with a clock a little above the middle."""
    y = body.top() + (0.4 * max(0.0, body.height() - screen.height) if centred else 0.0)
    for piece, rows, gap in screen.parts:
        y += gap
        left = 0.0 if piece.leftward and piece.role is TextRole.QUOTE else piece.indent
        for row in rows:
            origin = QPointF(body.left() + left, y)
            if piece.number and row is piece.rows[0]:
                yield place(
                    TextRole.FIGURE, piece.number, QPointF(body.left(), y), piece.pixels, piece.indent, piece.pitch
                )
            yield place(piece.role, row, origin, piece.pixels, body.width() - piece.indent, piece.pitch)
            y += piece.pitch


def _bar(screen: Screen, rows: tuple[Placed, ...], body: QRectF) -> QRectF | None:
    """Return the bar beside the quote, on the side where reading begins."""
    quote = [row.rect for row in rows if row.role is TextRole.QUOTE]
    if not quote:
        return None
    leftward = any(piece.leftward for piece, _, _ in screen.parts if piece.role is TextRole.QUOTE)
    x = body.right() - _BAR if leftward else body.left()
    return QRectF(x, quote[0].top() + 8, _BAR, quote[-1].bottom() - quote[0].top() - 16)
