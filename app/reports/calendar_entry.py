"""The calendar entry: the evening as one appointment, from the opening of the doors to the end."""

from datetime import UTC, datetime

from app.reports.document import Doc

METHOD = "PUBLISH"
FIRST = datetime(2020, 1, 1, tzinfo=UTC)
"""Versions of an entry are numbered by the seconds since then: of two that were made the later has the higher number."""


def to_calendar(doc: Doc, now: datetime) -> bytes:
    """Return the bytes of an .ics file. Its times are UTC, so that no calendar has to know our summer time.

    `now` is aware: an entry that was made later takes the place of an earlier one, also on the same day.
    Raises ValueError for a document that invites to nothing.
    """
    from icalendar import Calendar
    from icalendar import Event as Entry

    event = doc.event
    if event is None:
        raise ValueError("no event")
    entry = Entry()
    entry.add("uid", f"{event.id}@samenspraak")
    entry.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    entry.add("sequence", int((now - FIRST).total_seconds()))
    entry.add("dtstart", event.begins)
    entry.add("dtend", event.ends)
    entry.add("summary", event.title)
    entry.add("description", event.words)
    if event.place:
        entry.add("location", event.place)
    calendar = Calendar()
    calendar.add("prodid", "-//Samenspraak//NL")
    calendar.add("version", "2.0")
    calendar.add("method", METHOD)
    calendar.add_component(entry)
    raw: bytes = calendar.to_ical()
    return raw
