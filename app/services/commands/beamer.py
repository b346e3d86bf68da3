"""The commands of the beamer: what is released to the room. They are taken back by the same key as the clock's."""

from typing import ClassVar

from app.models.evening import StageMode
from app.services.commands.command import ClockCommand, command


@command
class SetStageMode(ClockCommand):
    """Make the beamer black, frozen or live."""

    mode: StageMode

    when_closed: ClassVar[bool] = True


@command
class TurnPrompt(ClockCommand):
    """Show the next (1) or the previous (-1) prompt in the dialogue, without leaving the block."""

    by: int


@command
class ShowQuote(ClockCommand):
    """Release a quote to the beamer; None takes it away."""

    quote: str | None
    page: int = 0


@command
class ShowMessage(ClockCommand):
    """Show a short message to the room for some seconds; an empty text takes it away."""

    text: str
    seconds: int = 60
