"""The height of a page: how much of it the entries of a letter take, reckoned from the width of their letters."""

from collections.abc import Sequence
from math import ceil

from app.models.followup.letter import Entry, LetterPart, Passage, Shape

PAGE = 660.0
"""Points of height that the parts may take on one page, below the title."""
WIDE = 455.0
"""Points of width of a line."""
LINE, HEADING, HEAD = 14.4, 37.0, 18.0
"""Points of height: a line of text, a heading with its room, the head of a table."""
AROUND = {Shape.TEXT: 3.8, Shape.POINT: 8.0, Shape.ITEM: 2.0, Shape.QUOTE: 3.0, Shape.ROW: 5.0}
"""Points of height around each shape."""
WIDTHS = {4: (44.0, 38.0, 24.0, 42.0), 5: (40.0, 24.0, 22.0, 40.0, 36.0)}
"""Shares of the columns of a table, by how many there are."""
IN_LEFT = {Shape.ITEM: 12.0, Shape.QUOTE: 62.0}
"""Points of width that a marker, and the word for a voice, take."""
SIZE = 11.0
WASTE = 1.04
"""A line ends before a word that has no room on it."""

_NARROW, _BROAD = frozenset("iljtfrI.,:;'’|!() "), frozenset("mwMWQO@%&—…")


def height(part: LetterPart, entries: Sequence[Entry]) -> float:
    """Return the points of height that entries of a part take with its heading, rather too many than too few."""
    if not entries:
        return 0.0
    top = (HEADING if part.heading else 0.0) + (HEAD if part.head else 0.0)
    return top + sum(_of_passage(passage) for entry in entries for passage in entry.passages)


def _of_passage(passage: Passage) -> float:
    words = [sentence.words for sentence in passage.sentences]
    if passage.shape is Shape.ROW:
        shares = WIDTHS[len(words)]
        wide = [WIDE * share / sum(shares) - 12 for share in shares]
        lines = max(map(_lines, words, wide))
    else:
        lines = _lines(" ".join(words), WIDE - IN_LEFT.get(passage.shape, 0.0))
    return lines * LINE + AROUND[passage.shape]


def _lines(words: str, wide: float) -> int:
    return sum(max(1, ceil(sum(map(_width, line)) * WASTE / wide)) for line in words.split("\n"))


def _width(sign: str) -> float:
    if sign in _NARROW:
        return 0.29 * SIZE
    if sign in _BROAD or ord(sign) > 0x2FF:
        return 0.9 * SIZE
    return (0.65 if sign.isupper() else 0.54) * SIZE
