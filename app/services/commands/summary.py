"""The commands of the summary: its points, and the quotes behind them."""

from dataclasses import dataclass

from app.models.said.summary import KeyPoint
from app.services.commands.command import WordsCommand


@dataclass(frozen=True, slots=True)
class AddPoint(WordsCommand):
    """Add a point of our own after `after` (None: at the end)."""

    point: KeyPoint
    after: str | None = None


@dataclass(frozen=True, slots=True)
class EditPoint(WordsCommand):
    """Change the words of a point."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class DeletePoint(WordsCommand):
    """Take a point away, and the points under it."""

    id: str


@dataclass(frozen=True, slots=True)
class AcceptPoint(WordsCommand):
    """Switch a point on for the room, or off."""

    id: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class MovePoint(WordsCommand):
    """Move a point up (-1) or down (1)."""

    id: str
    by: int


@dataclass(frozen=True, slots=True)
class LinkQuote(WordsCommand):
    """Put a quote behind a point and switch the point on; linking again takes it away."""

    point: str
    quote: str
