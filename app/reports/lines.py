"""Lines: a few words after each other in one ink or another, cleaned of all that no kind of file can hold."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.models.evening import Evening
from app.models.ground.words import is_blank
from app.models.placeholders import fill_for_desk
from app.models.said.dialogue import Voice

BOX = "[ ]"
OURS = "aanvulling"
"""How a paper marks what the source of the draaiboek does not have."""
FIRST_STRONG, POP = "\u2068", "\u2069"
"""Around words whose direction is their own."""

_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\x85]")
_UNPRINTABLE = re.compile("[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Ink(StrEnum):
    """How a few words stand out. A gap is still to be filled in; a blank and a box are for the pen."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    GAP = "gap"
    BLANK = "blank"
    BOX = "box"


@dataclass(frozen=True, slots=True)
class InkedWords:
    """A few words in one ink. With a voice they are its letter, drawn in its shape and colour.

    `said` are words that people said or wrote on the evening: what may point to a person is looked for in them alone.
    """

    text: str
    ink: Ink = Ink.PLAIN
    voice: Voice | None = None
    said: bool = False


Line = tuple[InkedWords, ...]


def plain(text: str) -> Line:
    """Return plain words as a line."""
    return _line(text, Ink.PLAIN)


def said(text: str) -> Line:
    """Return words that were said, inside another line: in whatever direction they are read, they do not turn it over."""
    return (InkedWords(f"{FIRST_STRONG}{printable(text)}{POP}", said=True),)


def strong(text: str) -> Line:
    """Return words that stand out."""
    return _line(text, Ink.STRONG)


def quiet(text: str) -> Line:
    """Return words that stand back."""
    return _line(text, Ink.QUIET)


def gap(name: str) -> Line:
    """Return a place where something is missing: [plaats invullen]."""
    return _line(f"[{name} invullen]", Ink.GAP)


def known(text: str, name: str) -> Line:
    """Return what the school filled in, or the gap with this name."""
    return gap(name) if is_blank(text) else plain(text)


def filled(text: str, evening: Evening, ink: Ink = Ink.PLAIN) -> Line:
    """Return a text of the draaiboek with its placeholders filled in; what is missing is a gap."""
    parts = fill_for_desk(text, evening)
    return tuple(run for part, is_gap in parts for run in (gap(part) if is_gap else _line(part, ink)))


def blank() -> Line:
    """Return room to write a few words by hand."""
    return (InkedWords("." * 30, Ink.BLANK),)


def boxes(count: int) -> Line:
    """Return boxes to tick, in groups of five."""
    groups = [5] * (count // 5) + [count % 5] * (count % 5 > 0)
    return tuple(run for n, boxed in enumerate(groups) for run in (*_line("  " * (n > 0), Ink.PLAIN), _boxed(boxed)))


def text_of(line: Line) -> str:
    """Return the words of a line."""
    return "".join(run.text for run in line)


def stands_back(cell: Sequence[Line], number: int) -> bool:
    """Tell whether a line of a cell is set small: what comes below a title, and what is quiet all along."""
    titled = bool(cell[0]) and cell[0][0].ink is Ink.STRONG
    return number > 0 and (titled or all(run.ink is Ink.QUIET for run in cell[number]))


def on_one_line(text: str, most: int = 80) -> str:
    """Return the text without line ends, cut off where a line under a page ends."""
    words = " ".join(printable(text).split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def printable(text: str) -> str:
    """Return the text without signs that no kind of file can hold; every line end becomes one kind."""
    return _UNPRINTABLE.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " "))


def _boxed(count: int) -> InkedWords:
    return InkedWords(BOX * count, Ink.BOX)


def _line(text: str, ink: Ink) -> Line:
    return (InkedWords(printable(text), ink),) if text else ()
