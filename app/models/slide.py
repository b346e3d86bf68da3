"""The slide: what the beamer shows, as a frozen value that holds released text only."""

from dataclasses import dataclass
from enum import StrEnum


class Picture(StrEnum):
    """A drawing on the slide."""

    NONE = ""
    TRIANGLE = "triangle"
    ARENA = "arena"


@dataclass(frozen=True, slots=True)
class SlideCard:
    """One of several texts that stand side by side: what it is called, such as *Tafel 1*, and what it is about.

    `may_shorten`: where not all of them have room a beginning of it is enough; else the lines are drawn then.
    """

    label: str
    text: str = ""
    may_shorten: bool = False


@dataclass(frozen=True, slots=True)
class Slide:
    """What the room sees. Every text is already released and in words for the room; empty ones are not drawn.

    `block` stands top left, `corner` top right. `heading` is the question, `theme` what it is about in bold, `big` a
    clock time, `lines` the body; `numbered` ones begin with `first_number`.
    `cards` stand in the place of `lines` when all of them fit, if need be shortened; else the lines are
    drawn. Either way the slide counts as cut.
    `ring` is the share of time left, 0 to 1, in steps of 15 seconds; None draws no ring.
    `quote` is a whole quote, drawn in pages that fit; `page` counts them from 0 and stays on the last one.
    `message` is a short text over the foot of any slide.
    """

    block: str = ""
    corner: str = ""
    heading: str = ""
    theme: str = ""
    big: str = ""
    lines: tuple[str, ...] = ()
    numbered: bool = False
    first_number: int = 1
    cards: tuple[SlideCard, ...] = ()
    footer: str = ""
    ring: float | None = None
    picture: Picture = Picture.NONE
    picture_words: tuple[str, ...] = ()
    quote: str = ""
    page: int = 0
    message: str = ""
    black: bool = False


BLACK = Slide(black=True)
