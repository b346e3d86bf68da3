"""The stretch: a time spent in one block, and the pauses that were held in it."""

from collections.abc import Iterable
from dataclasses import InitVar, dataclass, replace
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause that has ended. Moments are aware UTC."""

    began: datetime
    ended: datetime


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time spent in one block; `ended` is None while it goes on. Moments are aware UTC.

    `paused` is never kept: it is how pauses were stored before their moments were, as seconds in all. Such a number is
    read as one pause at the beginning.
    """

    block: str
    began: datetime
    ended: datetime | None = None
    pauses: tuple[Pause, ...] = ()
    paused: InitVar[float] = 0.0

    def __post_init__(self, paused: float) -> None:
        """Take a number of seconds from before; raises ValueError when it can be no pause."""
        if not paused:
            return
        try:
            over = self.began + timedelta(seconds=paused)
            pause = Pause(self.began, min(over, self.ended or over))
        except (OverflowError, TypeError):
            raise ValueError("paused") from None
        object.__setattr__(self, "pauses", (pause, *self.pauses))

    def seconds(self, until: datetime) -> float:
        """Return how many seconds its clock ran up to a moment, pauses left out; never below 0."""
        held = sum((pause.ended - pause.began for pause in between(self.pauses, self.began, until)), timedelta())
        return max(0.0, (until - self.began - held).total_seconds())

    def with_pause(self, began: datetime, ended: datetime) -> "Stretch":
        """Book a pause, as far as it lies in this stretch.

        What was booked after `began` no longer counts: the clock was believed to stand later then.
        """
        pauses = (*between(self.pauses, None, began), Pause(began, ended))
        return replace(self, pauses=between(pauses, self.began, None))


def between(pauses: Iterable[Pause], began: datetime | None, ended: datetime | None) -> tuple[Pause, ...]:
    """Return what of the pauses falls between two moments; None is no bound."""
    cut = (Pause(max(one.began, began or one.began), min(one.ended, ended or one.ended)) for one in pauses)
    return tuple(one for one in cut if one.began < one.ended)


def move_border(before: Stretch, after: Stretch, moment: datetime) -> tuple[Stretch, Stretch]:
    """Let the one end and the other begin at another moment; a pause keeps its place on the clock.

    Only one that was held in the block before and runs into the other ends there: that block was on.
    """
    moved = tuple(pause for pause in before.pauses if pause.began >= moment)
    kept = between((*before.pauses, *after.pauses), None, moment)
    own = (*moved, *between(after.pauses, moment, None))
    return replace(before, ended=moment, pauses=kept), replace(after, began=moment, pauses=own)
