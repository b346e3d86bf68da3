"""The clock of the room: which times the room reads, and when one of them cannot be kept any more."""

from datetime import datetime

from app.models.agenda.promise import has_passed
from app.models.agenda.timing import Reading
from app.models.evening import Evening


def clock(evening: Evening, moment: datetime) -> str:
    """Return a clock time for the room, rounded up to the minute so that nobody is called too early."""
    return f"{evening.local(evening.as_told(moment)):%H.%M}"


def end_of_block(evening: Evening, reading: Reading) -> datetime:
    """The end that was promised: it does not move while a block runs over, only by minutes given or a pause."""
    assert reading.current is not None, "a closed evening has no block that ends"
    promised = reading.told_end(evening.agenda.block(reading.current.id))
    assert promised is not None, "a block that is on has an end"
    return promised


def is_over(evening: Evening, reading: Reading) -> bool:
    """Whether the time that was promised has passed: the room is not shown a clock time that cannot be kept."""
    return has_passed(end_of_block(evening, reading), reading.now, reading.shift)
