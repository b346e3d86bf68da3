"""The cards of a slide: the tables of the evening side by side, all on one screen or not at all."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont

from app.models.ground.words import within
from app.models.slide import Slide, SlideCard
from app.views.beamer.flow import heading_rows
from app.views.beamer.measures import ABOVE_FOOT, CARD_LABELS, CARD_THEMES, LEAST_HEADING, up
from app.views.beamer.pieces import PITCH, TextRole
from app.views.beamer.placed import Placed, place
from app.views.beamer.typeset import TextRow, fit, plain, right_to_left, set_rows
from app.views.theme.fonts import font_of

MOST_CARDS = 12
_FEW, _MANY = 4, 9  # as many as stand well in two columns, and in three
_MANY_LETTERS = 900  # that fit on one screen at no size
_TIGHTER = (0.7, 0.45, 0.3)  # the gaps give way before the letters do, and only at their least
_LEAST_ASIDE = 0.6  # of the gaps beside cards and letters: room is short from top to bottom first
_SHORTER = ((60, 32), (24, 24), (24, 16), (12, 24), (12, 16), (12, 12))  # signs of label and text
_BELOW_HEADING = 31.0
_BETWEEN = 32.0
_SIDE, _ABOVE, _BELOW = 32.0, 26.0, 18.0  # from the edge of a card to its letters
_BELOW_LABEL = 8.0
_PLACE = re.compile(r" (\([^()]{1,24}\))")
_ITS_PLACE = re.compile(r"(?<= · )[^·()]{1,24}$")
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Cards:
    """The heading and the cards, set: every row in its place, the edges of each card, and the cards as they are read."""

    rows: tuple[Placed, ...]
    boxes: tuple[QRectF, ...]
    read: tuple[SlideCard, ...]


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to set the cards: how many beside each other, how large, and by how much each gap is multiplied."""

    columns: int
    label: int
    theme: int
    gaps: float
    aside: float

    def width(self, field: QRectF) -> float:
        """Width of one card."""
        return (field.width() - (self.columns - 1) * _BETWEEN * self.aside) / self.columns


@dataclass(frozen=True, slots=True)
class _Set:
    """A card in rows of letters, and as it is read."""

    card: SlideCard
    label: list[TextRow]
    theme: list[TextRow]

    def height(self, way: _Way) -> float:
        """Height of the card in this way."""
        gaps = (_ABOVE + _BELOW + (_BELOW_LABEL if self.theme else 0.0)) * way.gaps
        return (
            gaps
            + len(self.label) * _pitch(TextRole.LABEL, way.label)
            + len(self.theme) * _pitch(TextRole.THEME, way.theme)
        )


@dataclass(frozen=True, slots=True)
class _Grid:
    """All cards, set in one way, with the height of each rank of them."""

    way: _Way
    sets: list[_Set]
    heights: list[float]

    @property
    def broken(self) -> int:
        """How many words go on in the next row."""
        return sum(row.broken for one in self.sets for row in (*one.label, *one.theme))


def set_cards(slide: Slide, body: QRectF, scale: float) -> Cards | None:
    """Return heading and cards within `body`, at the largest size that breaks no word.

    Cards that do not fit are shortened as little as helps; None when they may not be, or do not fit then either.
    """
    ways = (_set_with(slide, cards, body, scale) for cards in _shorter_and_shorter(slide.cards))
    return next(filter(None, ways), None)


def _shorter_and_shorter(cards: tuple[SlideCard, ...]) -> Iterator[tuple[SlideCard, ...]]:
    yield cards
    if any(card.may_shorten for card in cards):
        for label, text in _SHORTER:
            yield tuple(_shortened(card, label, text) if card.may_shorten else card for card in cards)


def _shortened(card: SlideCard, label: int, text: int) -> SlideCard:
    return replace(card, label=within(card.label, label), text=within(card.text, text))


def _set_with(slide: Slide, cards: tuple[SlideCard, ...], body: QRectF, scale: float) -> Cards | None:
    letters = sum(len(card.label) + len(card.text) for card in cards)
    if len(cards) > MOST_CARDS or letters > _MANY_LETTERS:
        return None
    pixels = up(LEAST_HEADING * scale)
    heading = plain(slide.heading)
    rows = heading_rows(heading, font_of(pixels, QFont.Weight.Bold), body.width()) if heading else []
    pitch = _pitch(TextRole.HEADING, pixels)
    placed = [
        place(TextRole.HEADING, row, QPointF(body.left(), body.top() + nth * pitch), pixels, body.width(), pitch)
        for nth, row in enumerate(rows)
    ]
    field = body.adjusted(0, len(rows) * pitch, 0, 0)
    grid = _best(cards, field, scale)
    return None if grid is None else _place_all(grid, field, placed)


def _best(cards: tuple[SlideCard, ...], field: QRectF, scale: float) -> _Grid | None:
    """Return the first way that fits and breaks no word, else the one that breaks the fewest."""
    best: _Grid | None = None
    for columns in range(2 if len(cards) <= _FEW else 3 if len(cards) <= _MANY else 4, 0, -1):
        *ways, tightest = _ways(columns, scale)
        last = _grid(cards, tightest, field)
        if last is None:
            continue  # nor does any larger way fit
        for grid in (*(_grid(cards, way, field) for way in ways), last):
            if grid is not None and (best is None or grid.broken < best.broken):
                best = grid
            if best is not None and not best.broken:
                return best
    return best


def _ways(columns: int, scale: float) -> Iterator[_Way]:
    """Yield the ways in order of liking."""
    sizes = [(up(label * scale), up(theme * scale)) for label, theme in zip(CARD_LABELS, CARD_THEMES, strict=True)]
    yield from (_Way(columns, *size, scale, scale) for size in sizes)
    for share in _TIGHTER:
        yield _Way(columns, *sizes[-1], scale * share, scale * max(_LEAST_ASIDE, share))


def _grid(cards: tuple[SlideCard, ...], way: _Way, field: QRectF) -> _Grid | None:
    """Set the cards in this way: all equally high if there is room, else as each rank needs; None if it cannot."""
    width = way.width(field) - 2 * _SIDE * way.aside
    sets = [_set(card, width, way) for card in cards]
    ranks = [sets[first : first + way.columns] for first in range(0, len(sets), way.columns)]
    needed = [max(one.height(way) for one in rank) for rank in ranks]
    room = field.height() - (_BELOW_HEADING + ABOVE_FOOT + (len(ranks) - 1) * _BETWEEN) * way.gaps
    for heights in ([max(needed)] * len(needed), needed):
        if sum(heights) <= room:
            return _Grid(way, sets, heights)
    return None


def _set(card: SlideCard, width: float, way: _Way) -> _Set:
    label, theme = _places_whole(plain(card.label)), plain(card.text)
    start = _RIGHT if right_to_left(theme) else None
    bold = QFont.Weight.Bold
    rows = set_rows(theme, font_of(way.theme, bold), width) if theme else []
    if card.may_shorten and len(rows) > 1 and rows[-1].text == "…":
        rows, _ = fit(theme, font_of(way.theme, bold), width, len(rows) - 1)
        card = replace(card, text="".join(row.text for row in rows))
    return _Set(card, set_rows(label, font_of(way.label, bold), width, start) if label else [], rows)


def _places_whole(label: str) -> str:
    """Keep a place in one row, with its table as in *4 (lokaal 12)*, or by itself as in *Tafel 12 · Lokaal 12*."""
    label = _ITS_PLACE.sub(lambda found: found[0].replace(" ", "\u00a0"), label)
    return _PLACE.sub(lambda found: "\u00a0" + found[1].replace(" ", "\u00a0"), label)


def _place_all(grid: _Grid, field: QRectF, rows: list[Placed]) -> Cards:
    way = grid.way
    width = way.width(field)
    boxes = []
    for nth, one in enumerate(grid.sets):
        rank, column = divmod(nth, way.columns)
        top = field.top() + _BELOW_HEADING * way.gaps + sum(grid.heights[:rank]) + rank * _BETWEEN * way.gaps
        box = QRectF(field.left() + column * (width + _BETWEEN * way.aside), top, width, grid.heights[rank])
        boxes.append(box)
        rows += _place(one, box, way)
    return Cards(tuple(rows), tuple(boxes), tuple(one.card for one in grid.sets))


def _place(one: _Set, box: QRectF, way: _Way) -> Iterator[Placed]:
    side, y = _SIDE * way.aside, box.top() + _ABOVE * way.gaps
    for role, rows, pixels in ((TextRole.LABEL, one.label, way.label), (TextRole.THEME, one.theme, way.theme)):
        pitch = _pitch(role, pixels)
        for row in rows:
            yield place(role, row, QPointF(box.left() + side, y), pixels, box.width() - 2 * side, pitch)
            y += pitch
        y += _BELOW_LABEL * way.gaps


def _pitch(role: TextRole, pixels: int) -> float:
    return pixels * PITCH.get(role, 1.3)
