"""The stretch: a time spent in one block, and the pauses that were held in it."""

from bisect import bisect_left
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

    `pauses` were held while its block was on. They keep their place on the clock when a beginning is put right, so they
    may lie outside what the stretch is now; `seconds_of` tells which pause counts where.

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

    def with_pause(self, began: datetime, ended: datetime) -> "Stretch":
        """Book a pause. What was booked after `began` no longer counts: the clock was believed to stand later then."""
        return replace(self, pauses=between((*between(self.pauses, None, began), Pause(began, ended)), None, None))


def between(pauses: Iterable[Pause], began: datetime | None, ended: datetime | None) -> tuple[Pause, ...]:
    """Return what of the pauses falls between two moments; None is no bound."""
    cut = (Pause(max(one.began, began or one.began), min(one.ended, ended or one.ended)) for one in pauses)
    return tuple(one for one in cut if one.began < one.ended)


def seconds_of(stretches: tuple[Stretch, ...], until: datetime) -> tuple[float, ...]:
    """Return for each how many seconds its clock ran, pauses left out; the one that goes on up to `until`."""
    return tuple(
        max(0.0, ((stretch.ended or until) - stretch.began - _held(pauses)).total_seconds())
        for stretch, pauses in zip(stretches, pauses_of(stretches, until), strict=True)
    )


def pauses_of(stretches: tuple[Stretch, ...], until: datetime) -> tuple[tuple[Pause, ...], ...]:
    """Return for each the pauses that count in it, cut to what the stretch is; the one that goes on up to `until`.

    A pause counts in the block it was held in and in one before that now reaches over it. In a later block it counts
    when all of it came after that began; one that runs into it ends there, for the later block was on.
    """
    held = sorted(((pause, number) for number, stretch in enumerate(stretches) for pause in stretch.pauses), key=_when)
    begins, ends = [pause.began for pause, _ in held], [pause.ended for pause, _ in held]
    counted = []
    for number, stretch in enumerate(stretches):
        ended = stretch.ended or until
        over = held[bisect_left(ends, stretch.began) : bisect_left(begins, ended)]
        pauses = (pause for pause, holder in over if holder >= number or pause.began >= stretch.began)
        counted.append(between(pauses, stretch.began, ended))
    return tuple(counted)


def _held(pauses: Iterable[Pause]) -> timedelta:
    return sum((pause.ended - pause.began for pause in pauses), timedelta())


def _when(held: tuple[Pause, int]) -> datetime:
    return held[0].began
