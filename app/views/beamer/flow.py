"""The flow of a slide: heading, clock, lines and quote set one under the other and divided over screens."""

from PySide6.QtGui import QFont, QFontMetricsF

from app.models.slide import Slide
from app.views.beamer.measures import (
    BODIES,
    CLOCKS,
    HEADING_ROWS,
    HEADINGS,
    LEAST_HEADING,
    NUMBERED,
    QUOTES,
    THEMES,
    up,
)
from app.views.beamer.pieces import Piece, Screen, TextRole
from app.views.beamer.typeset import TextRow, plain, right_to_left, set_rows
from app.views.theme.fonts import font_of, tabular

_GAPS = {
    (TextRole.HEADING, TextRole.CLOCK): 12.0,
    (TextRole.HEADING, TextRole.THEME): 12.0,
    (TextRole.THEME, TextRole.BODY): 32.0,
    (TextRole.CLOCK, TextRole.BODY): 24.0,
    (TextRole.BODY, TextRole.BODY): 24.0,
    (TextRole.NUMBER, TextRole.NUMBER): 37.0,
}
_GAP = 50.0
_MANY = 900  # letters that fit on one screen at no size
_TIGHTER = (1.0, 0.9, 0.75, 0.6)  # the gaps give way before the letters do
_NUMBER_COLUMN = 1.34  # of the size of a numbered line
_QUOTE_INDENT = 52.0
_HEADING_SHARES = (0.94, 0.86, 0.78)  # of the width: a heading never runs up to the margin
_LONELY = 0.25  # of the width: a last row shorter than this looks left behind


def flow(slide: Slide, width: float, height: float, scale: float) -> list[Screen]:
    """Divide the texts over screens at the largest size with which they fit on one, else at the least size."""
    screens: list[Screen] = []
    letters = len(slide.heading) + len(slide.theme) + len(slide.quote) + sum(map(len, slide.lines))
    for size in range(0 if letters < _MANY else len(HEADINGS) - 1, len(HEADINGS)):
        pieces = _pieces(slide, width, scale, size)
        screens = _divide(pieces, height)
        if len(screens) == 1 and not any(_cramped(piece, size) for piece in pieces):
            break
    return screens


def _cramped(piece: Piece, size: int) -> bool:
    if piece.role is TextRole.HEADING and len(piece.rows) > HEADING_ROWS[size]:
        return True
    return any(row.broken for row in piece.rows)


def _pieces(slide: Slide, width: float, scale: float, size: int) -> list[Piece]:
    made: list[Piece] = []

    def add(role: TextRole, text: str, pixels: int, font: QFont, indent: float = 0.0, number: str = "") -> None:
        before = made[-1].role if made else role
        rows = heading_rows(text, font, width) if role is TextRole.HEADING else set_rows(text, font, width - indent)
        mark = set_rows(number, tabular(font_of(pixels, QFont.Weight.Bold)), indent)[0] if number else None
        gap = _GAPS.get((before, role), _GAP) * scale * _TIGHTER[size]
        made.append(Piece(role, pixels, gap, rows, indent, mark, right_to_left(text)))

    def sized(sizes: tuple[int, ...]) -> int:
        return up(sizes[size] * scale)

    if heading := plain(slide.heading):
        pixels = up(LEAST_HEADING * scale) if slide.big else sized(HEADINGS)
        add(TextRole.HEADING, heading, pixels, font_of(pixels, QFont.Weight.Medium if slide.big else QFont.Weight.Bold))
    if theme := plain(slide.theme):
        pixels = sized(THEMES)
        add(TextRole.THEME, theme, pixels, font_of(pixels, QFont.Weight.Bold))
    if clock := plain(slide.big):
        font = _clock_font(clock, sized(CLOCKS), width, up(LEAST_HEADING * scale))
        add(TextRole.CLOCK, clock, font.pixelSize(), font)
    for place, line in enumerate(filter(None, map(plain, slide.lines)), start=slide.first_number):
        if slide.numbered:
            pixels = sized(NUMBERED)
            column = _NUMBER_COLUMN * pixels * (1 if len(slide.lines) < 10 else 1.4)
            add(TextRole.NUMBER, line, pixels, font_of(pixels, QFont.Weight.DemiBold), column, str(place))
        else:
            pixels = sized(BODIES)
            add(TextRole.BODY, line, pixels, tabular(font_of(pixels)))  # clock times stand under each other
    if quote := plain(slide.quote):
        pixels = sized(QUOTES)
        add(TextRole.QUOTE, quote, pixels, font_of(pixels, QFont.Weight.Medium), _QUOTE_INDENT)
    return made


def heading_rows(text: str, font: QFont, width: float) -> list[TextRow]:
    """Set a heading a little narrower where that keeps its last word company without a row more."""
    rows = set_rows(text, font, _HEADING_SHARES[0] * width)
    for share in _HEADING_SHARES[1:]:
        if len(rows) < 2 or rows[-1].line.naturalTextWidth() > _LONELY * width:
            break
        narrower = set_rows(text, font, share * width)
        if len(narrower) > len(rows) or any(row.broken for row in narrower):
            break
        rows = narrower
    return rows


def _clock_font(clock: str, pixels: int, width: float, least: int) -> QFont:
    """Return the font in which the clock stands on one row; a clock is as wide as the image lets it be."""
    font = tabular(font_of(pixels, QFont.Weight.Bold))
    advance = QFontMetricsF(font).horizontalAdvance(clock)
    return tabular(font_of(max(least, int(pixels * min(1.0, 0.99 * width / advance))), QFont.Weight.Bold))


def _divide(pieces: list[Piece], height: float) -> list[Screen]:
    screens = [Screen()]
    for piece in pieces:
        rows = piece.rows
        together = piece.role is not TextRole.QUOTE and len(rows) <= Screen().room(piece, height)
        while rows:
            here = screens[-1]
            room = here.room(piece, height)
            if not here.parts:
                room = max(1, room)  # a row higher than the image still has to stand somewhere
            elif together and room < len(rows):
                room = 0
            if room > 0:
                here.add(piece, rows[:room])
                rows = rows[room:]
            if rows:
                screens.append(Screen())
    return screens
