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

NEWEST = 10
"""So many stay whatever their age, for the clock may be years ahead."""

_START = datetime.min


def staying(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return which of the backups of these moments stay; all moments aware UTC, in any order."""
    ordered = sorted(moments)
    latest = {_stretch(moment, now - moment): moment for moment in ordered}
    latest.pop(None, None)
    return {*latest.values(), *ordered[-NEWEST:]}


def _stretch(moment: datetime, age: timedelta) -> tuple[timedelta, int] | None:
    """Return the stretch of time of which one backup stays; None when it is too old for any."""
    if age <= ALL_OF:
        return timedelta(0), (moment.replace(tzinfo=None) - _START) // timedelta(microseconds=1)
    return next((_part(moment, length) for oldest, length in SPANS if age <= oldest), None)


def _part(moment: datetime, length: timedelta) -> tuple[timedelta, int]:
    return length, (moment.replace(tzinfo=None) - _START) // length
