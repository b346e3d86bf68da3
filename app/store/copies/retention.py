"""How long backups stay: close together of late, further apart the older they are."""

from collections.abc import Iterable
from datetime import datetime, timedelta

ALL_OF = timedelta(minutes=15)
"""All that were made in so short a time stay."""

SPANS = (
    (timedelta(hours=2), timedelta(minutes=10)),
    (timedelta(days=1), timedelta(hours=1)),
    (timedelta(days=14), timedelta(days=1)),
)
"""Up to an age, and of how long a stretch the latest one stays. What is older than all of them goes."""

OLDEST = SPANS[-1][0]
"""What is older goes once there is a later one in which nothing is damaged: words that were wiped stay no longer."""

NEWEST = 10
"""So many stay whatever their age as long as there is none, and when the clock may be years ahead."""

FARTHEST_AHEAD = timedelta(days=2 * 366)
"""A clock that is so far ahead of all that was kept is not believed."""

_START = datetime.min


def staying(moments: Iterable[datetime], now: datetime, last_sound: datetime | None = None) -> set[datetime]:
    """Return which of the backups of these moments stay; all moments aware UTC, in any order.

    `last_sound` is when the last one was made in which nothing is damaged, if there is one.
    """
    ordered = sorted(moments)
    if last_sound is not None and now - last_sound <= OLDEST:
        ordered = _of_late(ordered, now)
    latest = {_stretch(moment, now - moment): moment for moment in ordered}
    latest.pop(None, None)
    return {*latest.values(), *ordered[-NEWEST:]}


def _of_late(ordered: list[datetime], now: datetime) -> list[datetime]:
    old = [moment for moment in ordered if now - moment > OLDEST]
    return ordered if old and now - old[-1] > FARTHEST_AHEAD else ordered[len(old) :]


def _stretch(moment: datetime, age: timedelta) -> tuple[timedelta, int] | None:
    """Return the stretch of time of which one backup stays; None when it is too old for any."""
    if age <= ALL_OF:
        return timedelta(0), (moment.replace(tzinfo=None) - _START) // timedelta(microseconds=1)
    return next((_part(moment, length) for oldest, length in SPANS if age <= oldest), None)


def _part(moment: datetime, length: timedelta) -> tuple[timedelta, int]:
    return length, (moment.replace(tzinfo=None) - _START) // length
