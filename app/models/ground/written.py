"""What was written: a day, a clock time or a length of time, in the ways people write them."""

import re
from collections.abc import Callable
from datetime import date, time, timedelta

from app.models.ground.faults import NotPossible
from app.models.ground.rules import YEARS

_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus"),
    *("september", "oktober", "november", "december"),
)
_OTHER_MONTHS = {"mrt": 3, "oct": 10, "okt": 10}
_WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_FROM_TODAY = {"vandaag": 0, "vanavond": 0, "morgen": 1, "overmorgen": 2}

_PAST = timedelta(days=60)
"""A day without a year lies no further back than this; else the next year is meant."""

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2}) ?[-/.] ?(\d{1,2})(?: ?[-/.] ?(\d{4}|\d{2}))?")
_NAMED = re.compile(r"(\d{1,2})(?:(?:ste|de|e)(?=[ .-]))?[ .-]*([a-z]{3,9})\.?[ ,-]*(?:'?(\d{4}|\d{2}))?")
_WEEKDAY = re.compile(
    r"(?:op )?(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)(?![a-z])[., ]*"
)

_CLOCK = re.compile(r"(?:om )?(\d{1,2})(?: ?[.:uh] ?(\d{2})|(\d{2})| ?[uh])?(?: ?u(?:ur)?)?(?: ?(\d{2}))?")

_PAUSE = re.compile(r"(?:(?:pauze|pause) ?)?(?:(?:van|from) ?)?(.*?)")
_BETWEEN = re.compile(r" ?(?:tot|to|[-\u2013]) ?")

_MINUTES = re.compile(r"(\d{1,4}) ?(?:'|m|min|mins|min\.|minuut|minuten)?")
_HOURS = re.compile(r"(\d{1,2}) ?(?::|u|h|uur|uren)\.? ?(?:en )?(\d{2}|\d(?= ?m))? ?(?:m|min|min\.|minuten)?")
_CLOCK_LIKE = re.compile(r"(\d{1,2})\.(\d{2}) ?(?:u|uur|uren)?")
_PART_HOURS = re.compile(r"(\d{1,2})(?:,(?=\d)|\.(?=\d ?u))(\d{1,2}) ?(?:u|uur|uren)")
_NAMED_MINUTES = {
    "een kwartier": 15,
    "kwartier": 15,
    "half uur": 30,
    "een half uur": 30,
    "halfuur": 30,
    "drie kwartier": 45,
    "driekwartier": 45,
    "een uur": 60,
    "uur": 60,
    "anderhalf uur": 90,
    "twee uur": 120,
}


def read_day(text: str, today: date) -> date:
    """Return the day that was written: 17-12-2026, 17/12, 17 dec, do 17 december, 2026-12-17, morgen or vrijdag.

    Without a year it is the first such day from two months before `today`. Raises NotPossible: "not_a_day" for what
    cannot be read, "no_such_day" (`day`, `month`) for one that no calendar has, "other_weekday" (`weekday`, from 0 for
    Monday, and the `real` one) when the name of the day does not fit, "day_out_of_range" for a year far away.
    """
    plain = " ".join(text.casefold().split()).strip(" .,")
    if plain in _FROM_TODAY:
        return today + timedelta(days=_FROM_TODAY[plain])
    named = _WEEKDAY.match(plain)
    weekday = _WEEKDAYS.index(named[1][:2]) if named is not None else None
    rest = plain[named.end() :] if named is not None else plain
    if not rest and weekday is not None:
        return today + timedelta(days=(weekday - today.weekday()) % 7)
    year, month, day = _parts(rest)
    found = _in_year(year, month, day) if year is not None else _coming(month, day, today, weekday)
    if found.year not in YEARS:
        raise NotPossible("day_out_of_range", first=YEARS[0], last=YEARS[-1])
    if weekday is not None and found.weekday() != weekday:
        raise NotPossible("other_weekday", weekday=weekday, real=found.weekday())
    return found


def read_time(text: str) -> time:
    """Return the clock time that was written: 19.15, 19:15, 1915, 19u15, 19 uur 15 or 19. Raises NotPossible("not_a_time")."""
    found = _CLOCK.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        raise NotPossible("not_a_time")
    hour, minutes = int(found[1]), [part for part in found.group(2, 3, 4) if part is not None]
    minute = int(minutes[0]) if minutes else 0
    if len(minutes) > 1 or hour > 23 or minute > 59:
        raise NotPossible("not_a_time")
    return time(hour, minute)


def read_clock(text: str) -> time:
    """Return a clock time as `read_time`, but none of a lone figure: that may as well be minutes."""
    if text.strip().isdigit() and len(text.strip()) < 3:
        raise NotPossible("not_a_time")
    return read_time(text)


def read_pause(text: str) -> tuple[time, time] | None:
    """Return from when until when a pause was: 19.45-20.10, 1945 2010 or pauze van 19.45 tot 20.10; None for no pause."""
    named = _PAUSE.fullmatch(" ".join(text.casefold().split()))
    plain = named[1] if named is not None else ""
    parts = _BETWEEN.split(plain) if _BETWEEN.search(plain) else plain.split()
    try:
        began, ended = map(read_clock, parts)
    except (NotPossible, ValueError):  # no clock times, or not two
        return None
    return began, ended


def read_minutes(text: str) -> int:
    """Return the whole minutes that were written: 90, 90 min, 1u30, 1:30, 1 uur 30, 1,5 uur or anderhalf uur.

    Raises NotPossible("not_minutes").
    """
    plain = " ".join(text.casefold().split())
    if plain in _NAMED_MINUTES:
        return _NAMED_MINUTES[plain]
    for shape, reckon in _LENGTHS:
        found = shape.fullmatch(plain)
        if found is not None:
            return reckon(found)
    raise NotPossible("not_minutes")


def _parts(text: str) -> tuple[int | None, int, int]:
    """Return year, month and day; raises NotPossible("not_a_day")."""
    if iso := _ISO.fullmatch(text):
        return int(iso[1]), int(iso[2]), int(iso[3])
    if figures := _FIGURES.fullmatch(text):
        return _year(figures[3]), int(figures[2]), int(figures[1])
    if named := _NAMED.fullmatch(text):
        month = _OTHER_MONTHS.get(named[2]) or next(
            (number for number, name in enumerate(_MONTHS, 1) if name.startswith(named[2])), None
        )
        if month is not None:
            return _year(named[3]), month, int(named[1])
    raise NotPossible("not_a_day")


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    return int(written) if len(written) == 4 else 2000 + int(written)


def _in_year(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise NotPossible("no_such_day", day=day, month=month) from None


def _coming(month: int, day: int, today: date, weekday: int | None) -> date:
    """Return the first such day that is not long past; where the name of the day is given, first look for that one."""
    days = []
    for year in range(today.year - 1, today.year + 9):  # at the turn of most centuries a leap year is left out
        try:
            days.append(date(year, month, day))
        except ValueError:
            continue  # 29 February is not in every year
    if not days:
        raise NotPossible("no_such_day", day=day, month=month)
    coming = [one for one in days if one >= today - _PAST]
    soon = coming[:2]
    return next((one for one in soon if one.weekday() == weekday), coming[0])


_LENGTHS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], int]], ...] = (
    (_MINUTES, lambda found: int(found[1])),
    (_HOURS, lambda found: int(found[1]) * 60 + int(found[2] or 0)),
    (_CLOCK_LIKE, lambda found: int(found[1]) * 60 + int(found[2])),
    (_PART_HOURS, lambda found: round(float(f"{found[1]}.{found[2]}") * 60)),
)
