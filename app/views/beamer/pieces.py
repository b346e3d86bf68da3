"""The pieces of a slide: paragraphs in rows, and the screens they stand on."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.views.beamer.typeset import TextRow


class TextRole(StrEnum):
    """What a text on the slide is for."""

    BLOCK = "block"
    CORNER = "corner"
    HEADING = "heading"
    CLOCK = "clock"
    BODY = "body"
    NUMBER = "number"
    FIGURE = "figure"
    QUOTE = "quote"
    FOOTER = "footer"
    MESSAGE = "message"
    WORD = "word"
    LABEL = "label"
    THEME = "theme"


PITCH = {
    TextRole.HEADING: 1.13,
    TextRole.CLOCK: 1.0,
    TextRole.NUMBER: 1.25,
    TextRole.QUOTE: 1.32,
    TextRole.LABEL: 1.12,
    TextRole.THEME: 1.12,
}


@dataclass(slots=True)
class Piece:
    """A paragraph in rows. `indent` keeps room at the left for `number`, or for the bar of a quote."""

    role: TextRole
    pixels: int
    gap: float
    rows: list[TextRow]
    indent: float = 0.0
    number: TextRow | None = None
    leftward: bool = False

    @property
    def pitch(self) -> float:
        """Height of one row, in canvas pixels."""
        return self.pixels * PITCH.get(self.role, 1.3)


@dataclass(slots=True)
class Screen:
    """What stands on one screen: parts of pieces, each with the height above it."""

    parts: list[tuple[Piece, list[TextRow], float]] = field(default_factory=list)
    height: float = 0.0

    def add(self, piece: Piece, rows: list[TextRow]) -> None:
        """Put rows of a piece under what is there."""
        gap = piece.gap if self.parts else 0.0
        self.parts.append((piece, rows, gap))
        self.height += gap + len(rows) * piece.pitch

    def room(self, piece: Piece, height: float) -> int:
        """Return how many more rows of the piece fit within a height."""
        gap = piece.gap if self.parts else 0.0
        return int((height - self.height - gap + 0.01) // piece.pitch)
