"""The commands of the clock: what is on, how long it takes, and the end of the evening."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from app.services.commands.command import BeginningCommand, ClockCommand, Command, History


@dataclass(frozen=True, slots=True)
class Begin(BeginningCommand):
    """Start the evening with its first block."""


@dataclass(frozen=True, slots=True)
class NextStep(BeginningCommand):
    """Go to the next prompt, summary point or part; after the last one to the next block."""


@dataclass(frozen=True, slots=True)
class PreviousStep(ClockCommand):
    """Go back one prompt, point or part; before the first one to the block before."""


@dataclass(frozen=True, slots=True)
class NextBlock(BeginningCommand):
    """Go to the next block at once."""


@dataclass(frozen=True, slots=True)
class GoToBlock(BeginningCommand):
    """Jump to any block."""

    block: str


@dataclass(frozen=True, slots=True)
class PauseClock(ClockCommand):
    """Stop the countdown."""


@dataclass(frozen=True, slots=True)
class ResumeClock(ClockCommand):
    """Let the countdown go on."""


@dataclass(frozen=True, slots=True)
class AddMinutes(ClockCommand):
    """Give the current block minutes, or take them."""

    minutes: int


@dataclass(frozen=True, slots=True)
class SkipBlock(ClockCommand):
    """Leave out a block that has not begun; skipping it again brings it back."""

    block: str


@dataclass(frozen=True, slots=True)
class PutClockRight(Command):
    """Take over the clock of the laptop: from now on it stands `shift` seconds later than the time of the run.

    No moment is rewritten and no step of the evening is meant, so F12 does not take it back; another one replaces it.
    """

    shift: float

    history: ClassVar[History | None] = None
    when_closed: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class EndAt(ClockCommand):
    """Give the walk-in, the break or what else ends at a clock time for the room another time (aware UTC) to end at."""

    moment: datetime


@dataclass(frozen=True, slots=True)
class AcceptLater(ClockCommand):
    """Agree to end later; the suggestion to catch up goes away until the evening gets later still."""


@dataclass(frozen=True, slots=True)
class Shorten(ClockCommand):
    """Share the lateness over what is left, never below a minimum."""


@dataclass(frozen=True, slots=True)
class CloseEvening(ClockCommand):
    """End the evening; the record opens."""

    when_closed: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class CloseLeftOpen(ClockCommand):
    """End an evening of another day that was never closed, as at the moment `ended`.

    Refused for one of today, and for one with a sign of life of late.
    """

    ended: datetime


@dataclass(frozen=True, slots=True)
class ReopenEvening(ClockCommand):
    """Take a closed evening back, as if it had not been closed."""

    when_closed: ClassVar[bool] = True
