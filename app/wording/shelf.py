"""The shelf in words: what the start screen says of an evening, the same for eyes and for a screen reader."""

from collections.abc import Collection
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.models import bin
from app.models.shelf import Ahead, ShelfRow, ShelfState
from app.wording import figures

translate = QCoreApplication.translate


def days_ahead(days: int) -> str:
    """Return how far away an evening is: tonight, tomorrow, in 17 days."""
    return figures.days_to_go(days) if days < 2 else translate("Shelf", "in {n} days").format(n=days)


def about(row: ShelfRow) -> str:
    """Return what an evening is about and for whom, such as: aanwezigheid · leerjaar 2."""
    return " · ".join(part for part in (", ".join(row.themes), _year_groups(row)) if part)


def progress(row: ShelfRow) -> str:
    """Return how far an evening is prepared; once it began how much was said."""
    if row.state is not ShelfState.PREPARING:
        return _counted(row.quotes, translate("Shelf", "1 contribution"), translate("Shelf", "{n} contributions"))
    if not row.tasks:
        return ""
    return translate("Shelf", "{done} of {all} tasks").format(done=row.tasks_done, all=row.tasks)


def state_word(row: ShelfRow) -> str:
    """Return where an evening stands, in a word."""
    if row.archived:
        return translate("Shelf", "in the archive")
    return {
        ShelfState.PREPARING: translate("Shelf", "to prepare"),
        ShelfState.RUNNING: translate("Shelf", "running"),
        ShelfState.DONE: translate("Shelf", "closed"),
    }[row.state]


def spoken(row: ShelfRow) -> str:
    """Return the line of an evening as a screen reader says it."""
    parts = (row.title, figures.long_date(row.date), about(row), progress(row), state_word(row))
    return ", ".join(part for part in parts if part)


def when_and_where(row: ShelfRow) -> str:
    """Return the day of an evening, and what is known of its walk-in, place and years."""
    parts = [figures.long_date(row.date)]
    if row.ahead is not None:
        parts.append(translate("Shelf", "walk-in {time}").format(time=f"{row.ahead.doors:%H.%M}"))
        parts.append(row.ahead.place)
    return " · ".join(part for part in (*parts, _year_groups(row)) if part)


def expected(ahead: Ahead) -> str:
    """Return who is expected, without the total: verwacht: 27 ouders, 23 school."""
    come = ahead.expected
    counts = (
        (come.parent, translate("Shelf", "1 parent"), translate("Shelf", "{n} parents")),
        (come.school, translate("Shelf", "1 of school"), translate("Shelf", "{n} of school")),
        (come.pupil, translate("Shelf", "1 pupil"), translate("Shelf", "{n} pupils")),
    )
    who = ", ".join(_counted(number, one, more) for number, one, more in counts if number)
    return translate("Shelf", "expected: {who}").format(who=who)


def told_binned(row: ShelfRow, now: datetime) -> str:
    """Return what is said when an evening goes into the bin at this moment (aware UTC)."""
    words = translate("Shelf", "“{title}” is in the bin, and is erased for good on {day}.")
    return words.format(title=row.title, day=_day_and_month(bin.erased_on(now)))


def leaving(row: ShelfRow, *, is_due: bool) -> str:
    """Return when an evening in the bin goes: on a day, or once that day has come at the next start of the app."""
    if is_due or row.binned_at is None:
        return translate("Shelf", "is erased for good at the next start")
    words = translate("Shelf", "is erased for good on {day}")
    return words.format(day=_day_and_month(bin.erased_on(row.binned_at)))


def named(rows: Collection[ShelfRow]) -> str:
    """Return which evenings in the bin go at the next start; empty when none does."""
    titles = ", ".join(f"“{row.title}”" for row in rows)
    words = translate("Shelf", "Erased for good at the next start: {titles}")
    return words.format(titles=titles) if rows else ""


def farewell(row: ShelfRow) -> str:
    """Return what goes when an evening is erased for good, and what stays."""
    said = _counted(
        row.quotes,
        translate("Shelf", "the evening with 1 contribution"),
        translate("Shelf", "the evening with {n} contributions"),
    )
    listed = _counted(
        row.listed, translate("Shelf", "the list with 1 person"), translate("Shelf", "the list with {n} people")
    )
    words = translate(
        "Shelf",
        "Erase “{title}” for good? Type the title. Then these are gone, out of all backups too: {what}. Files that you "
        "saved yourself stay.",
    )
    return words.format(title=row.title, what=f"{said}, {listed}" if row.listed else said)


def _day_and_month(day: date) -> str:
    """Return a day in words, such as do 10 december."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMMM")


def _counted(number: int, one: str, more: str) -> str:
    return one if number == 1 else more.format(n=number)


def _year_groups(row: ShelfRow) -> str:
    words = translate("Shelf", "year {groups}")
    said = words.format(groups="").strip().casefold() in row.year_groups.casefold()  # as some write it themselves
    return row.year_groups if said or not row.year_groups else words.format(groups=row.year_groups)
