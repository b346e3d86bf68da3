"""Figures: how times and durations are written for people, 19.40 for a clock and 32:48 for a duration."""

import math
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.models.agenda.timing import shown_seconds
from app.models.evening import Evening


def clock(evening: Evening, moment: datetime) -> str:
    """Return a moment as the clock of the school shows it."""
    return _clock(evening.zone, int(evening.on_wall(moment).timestamp() // 60))


@lru_cache(maxsize=512)
def _clock(zone: str, minute: int) -> str:
    # The same minutes are shown each second, on every part of the desk.
    return f"{datetime.fromtimestamp(minute * 60, ZoneInfo(zone)):%H.%M}"


def clock_ahead(evening: Evening, moment: datetime) -> str:
    """Return a moment to come, rounded up to the minute, so that it never promises too much."""
    return clock(evening, moment + timedelta(seconds=59))


def duration(seconds: float) -> str:
    """Return seconds as minutes and seconds, such as 5:00."""
    whole = max(0, math.floor(seconds + 1e-6))
    return f"{whole // 60}:{whole % 60:02}"


def countdown(remaining: float) -> str:
    """Return what is left, or with a plus how much it is over: 32:48, 0:00, +3:10."""
    seconds, over = shown_seconds(remaining)
    text = f"{seconds // 60}:{seconds % 60:02}"
    return f"+{text}" if over and seconds else text


def minutes_signed(minutes: int) -> str:
    """Return +7, −2, or an empty text for nothing."""
    return f"+{minutes}" if minutes > 0 else f"\u2212{-minutes}" if minutes else ""


def long_date(day: date) -> str:
    """Return a date in full, such as dinsdag 24 november 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")


def plain_date(day: date) -> str:
    """Return a day of about this year, such as 12 november."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM")


def short_date(day: date) -> str:
    """Return a date in a few letters, such as 24 nov 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def plain_day(day: date, today: date) -> str:
    """Return a day in a few letters, with its year only when that is another one: 20 jan, or 20 jan 2027."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM" if day.year == today.year else "d MMM yyyy")


def day_and_month(day: date) -> str:
    """Return a day of about this year, such as za 28 nov."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def weekday(number: int) -> str:
    """Return the name of a day of the week, from 0 for Monday."""
    return QLocale().dayName(number + 1)


def days_to_go(days: int) -> str:
    """Return in words how far away an evening is, in days; a negative number is how long ago it was."""
    translate = QCoreApplication.translate
    if days == 0:
        return translate("Figures", "tonight")
    if days == 1:
        return translate("Figures", "tomorrow")
    if days == -1:
        return translate("Figures", "yesterday")
    words = translate("Figures", "{n} days to go") if days > 0 else translate("Figures", "{n} days ago")
    return words.format(n=abs(days))


def message_in(days: int) -> str:
    """Return in words when the promised message to the parents comes; a negative number is how long ago that was."""
    translate = QCoreApplication.translate
    if days == 0:
        return translate("Figures", "message to parents: today")
    words = (
        translate("Figures", "message to parents in {n} days")
        if days > 0
        else translate("Figures", "message to parents: {n} days late")
    )
    return words.format(n=abs(days))
