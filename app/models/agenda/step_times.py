"""The step times: when each step of a block was on, and how many seconds of the block's clock it had."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.models.agenda.stretch import Pause, Stretch, between, pauses_of


@dataclass(frozen=True, slots=True)
class StepMark:
    """From `at` (aware UTC) on this step of this block was on, until the next mark or until the block was left."""

    block: str
    step: str
    at: datetime


def with_mark(marks: tuple[StepMark, ...], block: str, step: str, at: datetime) -> tuple[StepMark, ...]:
    """Return the marks with one more, unless that step was on already."""
    if marks and (marks[-1].block, marks[-1].step) == (block, step):
        return marks
    return (*marks, StepMark(block, step, at))


def step_seconds(
    marks: tuple[StepMark, ...], stretches: tuple[Stretch, ...], block: str, until: datetime
) -> dict[str, float]:
    """Return how many seconds of the clock of a block each of its steps had, pauses left out.

    Together they are what the block used: a time without a mark of its own goes to the mark before it, or else to the
    first. A block without marks gives nothing.
    """
    own = [mark for mark in marks if mark.block == block]
    seconds: dict[str, float] = {}
    for stretch, pauses in zip(stretches, pauses_of(stretches, until), strict=True):
        if stretch.block == block:
            for step, began, ended in _parts(own, stretch.began, stretch.ended or until):
                seconds[step] = seconds.get(step, 0.0) + _ran(began, ended, pauses)
    return seconds


def _parts(marks: list[StepMark], began: datetime, ended: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """Yield what was on between two moments, with when it began and ended."""
    borders = [*(mark for mark in marks if began < mark.at < ended)]
    before = [mark for mark in marks if mark.at <= began] or marks[:1]
    here, since = (before[-1].step if before else None), began
    for mark in sorted(borders, key=lambda one: one.at):
        if here is not None:
            yield here, since, mark.at
        here, since = mark.step, mark.at
    if here is not None:
        yield here, since, ended


def _ran(began: datetime, ended: datetime, pauses: tuple[Pause, ...]) -> float:
    paused = sum((pause.ended - pause.began for pause in between(pauses, began, ended)), timedelta())
    return max(0.0, (ended - began - paused).total_seconds())
