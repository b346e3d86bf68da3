"""The commands that put the times of an evening right, while it runs and afterwards."""

from datetime import datetime
from typing import ClassVar

from app.services.commands.command import ClockCommand, command


@command
class TimesCommand(ClockCommand):
    """A time as it really was: a closed evening takes it too. Stretches and pauses are named by number, from 0."""

    when_closed: ClassVar[bool] = True


@command
class BeganAt(TimesCommand):
    """Correct when a block really began: the one that is on, or that of a stretch."""

    moment: datetime
    stretch: int | None = None


@command
class BookPause(TimesCommand):
    """Book a pause that was forgotten, from one moment until another."""

    began: datetime
    ended: datetime


@command
class DropPause(TimesCommand):
    """Take away a pause that never was."""

    stretch: int
    pause: int


@command
class DropVisit(TimesCommand):
    """Give the minutes in a block that was visited by mistake to the block before it."""

    stretch: int


@command
class PauseWasBreak(TimesCommand):
    """Let a pause have been the break, which then need not come any more."""

    stretch: int
    pause: int


@command
class EndedAt(TimesCommand):
    """Let the evening have ended at a moment that has passed; one that was never closed is closed by it.

    With `left_open` it is refused for one that may still be held: one of today, or with a sign of life of late.
    """

    moment: datetime
    left_open: bool = False
