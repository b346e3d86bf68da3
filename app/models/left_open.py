"""Left open: whether an evening that was never closed is still held, and when it will have ended."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from app.models.evening import Evening

STILL_HELD = timedelta(hours=3)
"""So long after the last sign of life an evening of another day may still be going on."""


def last_sign(evening: Evening) -> datetime:
    """Return the last moment at which somebody did something with the evening that leaves a moment behind."""
    return max(_signs(evening), default=evening.created_at)


def is_held(evening: Evening, now: datetime) -> bool:
    """Whether an evening that runs is one of today, or was alive a short while ago (`now` is aware UTC)."""
    if not evening.run.is_running:
        return False
    return evening.local(now).date() == evening.date or now - last_sign(evening) < STILL_HELD


def ended_about(evening: Evening, now: datetime) -> datetime:
    """Return when an evening that was left open will have ended: with the block that was on, and not after `now`."""
    sign = last_sign(evening)
    row = evening.reading(sign).current
    ended = row.expected_end if row is not None and row.expected_end is not None else sign
    return min(max(ended, sign), max(now, sign))


def _signs(evening: Evening) -> Iterator[datetime]:
    run = evening.run
    for stretch in run.stretches:
        yield stretch.began
        yield from (pause.ended for pause in stretch.pauses)
    if run.paused_at is not None:
        yield run.paused_at
    yield from (quote.said_at for quote in evening.quotes)
