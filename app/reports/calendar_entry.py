"""The calendar entry: the evening as one appointment, from the opening of the doors to the end."""

from datetime import UTC, datetime, time

from app.reports.document import Doc


def to_calendar(doc: Doc) -> bytes:
    """Return the bytes of an .ics file. Its times are UTC, so that no calendar has to know our summer time.

    Raises ValueError for a document that invites to nothing.
    """
    from icalendar import Calendar
    from icalendar import Event as Entry

    event = doc.event
    if event is None:
        raise ValueError("no event")
    entry = Entry()
    entry.add("uid", f"{event.id}@samenspraak")
    entry.add("dtstamp", datetime.combine(doc.made, time(), UTC))
    entry.add("dtstart", event.begins)
    entry.add("dtend", event.ends)
    entry.add("summary", event.title)
    entry.add("description", event.words)
    if event.place:
        entry.add("location", event.place)
    calendar = Calendar()
    calendar.add("prodid", "-//Samenspraak//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(entry)
    raw: bytes = calendar.to_ical()
    return raw
