"""The commands of the clock: what is on, how long it takes, and the end of the evening."""

from datetime import datetime
from typing import ClassVar

from app.services.commands.command import BeginningCommand, ClockCommand, Command, History, command


@command
class Begin(BeginningCommand):
    """Start the evening with its first block."""


@command
class NextStep(BeginningCommand):
    """Go to the next prompt, summary point or part; after the last one to the next block."""


@command
class PreviousStep(ClockCommand):
    """Go back one prompt, point or part; before the first one to the block before."""


@command
class NextBlock(BeginningCommand):
    """Go to the next block at once."""


@command
class GoToBlock(BeginningCommand):
    """Jump to any block."""

    block: str


@command
class PauseClock(ClockCommand):
    """Stop the countdown."""


@command
class ResumeClock(ClockCommand):
    """Let the countdown go on."""


@command
class AddMinutes(ClockCommand):
    """Give the current block minutes, or take them."""

    minutes: int


@command
class SkipBlock(ClockCommand):
    """Leave out a block that has not begun; skipping it again brings it back."""

    block: str


@command
class PutClockRight(Command):
    """Take over the clock of the laptop: from now on it stands `shift` seconds later than the time of the run.

    No moment is rewritten and no step of the evening is meant, so F12 does not take it back; another one replaces it.
    """

    shift: float

    history: ClassVar[History | None] = None
    when_closed: ClassVar[bool] = False


@command
class EndAt(ClockCommand):
    """Give the walk-in, the break or what else ends at a clock time for the room another time (aware UTC) to end at."""

    moment: datetime


@command
class AcceptLater(ClockCommand):
    """Agree to end later; the suggestion to catch up goes away until the evening gets later still."""


@command
class Shorten(ClockCommand):
    """Share the lateness over what is left, never below a minimum."""


@command
class CloseEvening(ClockCommand):
    """End the evening; the record opens."""

    when_closed: ClassVar[bool] = True


@command
class ReopenEvening(BeginningCommand):
    """Take a closed evening back, as if it had not been closed."""

    when_closed: ClassVar[bool] = True
