"""The calendar entry: the evening as one appointment, from the opening of the doors to the end, or days of tasks."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.reports.document import DayMark, Doc, Event

if TYPE_CHECKING:
    from icalendar import Event as Entry

METHOD = "PUBLISH"
FIRST = datetime(2020, 1, 1, tzinfo=UTC)
"""Versions of an entry are numbered by the seconds since then: of two that were made the later has the higher number."""


def to_calendar(doc: Doc, now: datetime) -> bytes:
    """Return the bytes of an .ics file. Its times are UTC, so that no calendar has to know our summer time.

    `now` is aware: an entry that was made later takes the place of an earlier one, also on the same day.
    A document with nothing for a calendar gives an empty one.
    """
    from icalendar import Calendar

    entries = [*([_of_event(doc.event)] if doc.event is not None else []), *map(_of_day, doc.days)]
    calendar = Calendar()
    calendar.add("prodid", "-//Samenspraak//NL")
    calendar.add("version", "2.0")
    calendar.add("method", METHOD)
    for entry in entries:
        entry.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
        entry.add("sequence", int((now - FIRST).total_seconds()))
        calendar.add_component(entry)
    raw: bytes = calendar.to_ical()
    return raw


def _of_event(event: Event) -> "Entry":
    from icalendar import Event as Entry

    entry = Entry()
    entry.add("uid", f"{event.id}@samenspraak")
    entry.add("dtstart", event.begins)
    entry.add("dtend", event.ends)
    entry.add("summary", event.title)
    entry.add("description", event.words)
    if event.place:
        entry.add("location", event.place)
    return entry


def _of_day(mark: DayMark) -> "Entry":
    """Return a whole day, which leaves the hours of it free."""
    from icalendar import Event as Entry

    entry = Entry()
    entry.add("uid", f"{mark.id}@samenspraak")
    entry.add("dtstart", mark.day)
    entry.add("dtend", mark.day + timedelta(days=1))
    entry.add("transp", "TRANSPARENT")
    entry.add("summary", mark.title)
    entry.add("description", mark.words)
    return entry
