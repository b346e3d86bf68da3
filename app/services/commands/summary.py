"""The commands of the summary: its points, and the quotes behind them."""

from app.models.said.summary import KeyPoint
from app.services.commands.command import WordsCommand, command


@command
class AddPoint(WordsCommand):
    """Add a point of our own after `after` (None: at the end)."""

    point: KeyPoint
    after: str | None = None


@command
class EditPoint(WordsCommand):
    """Change the words of a point."""

    id: str
    text: str


@command
class DeletePoint(WordsCommand):
    """Take a point away, and the points under it."""

    id: str


@command
class AcceptPoint(WordsCommand):
    """Switch a point on for the room, or off."""

    id: str
    accepted: bool


@command
class MovePoint(WordsCommand):
    """Move a point up (-1) or down (1)."""

    id: str
    by: int


@command
class LinkQuote(WordsCommand):
    """Put a quote behind a point and switch the point on; linking again takes it away."""

    point: str
    quote: str


@command
class LinkQuotes(WordsCommand):
    """Put quotes behind a point and switch it on, in one step; those that are there already stay."""

    point: str
    quotes: tuple[str, ...]
