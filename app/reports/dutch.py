"""The Dutch of papers: dates, clock times and lists as they are written for parents."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from app.models.agenda.agenda import Block
from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.models.seats.people import Counts

SIDES = {Voice.PARENT: "ouders", Voice.SCHOOL: "school", Voice.PUPIL: "leerlingen"}
VOICES = {Voice.PARENT: "ouder", Voice.SCHOOL: "school", Voice.PUPIL: "leerling"}

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def long_date(day: date) -> str:
    """Return a date in full: dinsdag 24 november 2026."""
    return f"{_DAYS[day.weekday()]} {plain_date(day)}"


def plain_date(day: date) -> str:
    """Return a date without its weekday: 24 november 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def clock(evening: Evening, moment: datetime) -> str:
    """Return a moment as the clock of the school shows it: 19.15."""
    return f"{evening.local(moment):%H.%M}"


def span(evening: Evening, begins: datetime, ends: datetime) -> str:
    """Return from when until when: 19.15–20.15."""
    return f"{clock(evening, begins)}–{clock(evening, ends)}"


def length(minutes: int) -> str:
    """Return a length of time: 45 minuten, 2 uur, 2 uur en 15 minuten."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} uur"] if hours else []
    if rest or not hours:
        parts.append("1 minuut" if rest == 1 else f"{rest} minuten")
    return " en ".join(parts)


def listing(items: Sequence[str]) -> str:
    """Return a list as one says it: ouders, school en leerlingen."""
    *first, last = items or [""]
    return f"{', '.join(first)} en {last}" if first else last


def heads(counts: Counts) -> str:
    """Return how many people there are: 27 ouders, 21 van school en 1 leerling."""
    words = {
        Voice.PARENT: ("ouder", "ouders"),
        Voice.SCHOOL: ("van school",) * 2,
        Voice.PUPIL: ("leerling", "leerlingen"),
    }
    return listing([f"{n} {words[voice][n != 1]}" for voice in Voice if (n := counts.of(voice))])


def planned(evening: Evening, block: Block) -> tuple[datetime, datetime]:
    """Return from when until when a block is planned, in UTC, whatever happened since."""
    row = evening.reading(evening.doors()).block(block.id)
    return row.planned_start, row.planned_end


def start_and_end(evening: Evening) -> tuple[datetime, datetime]:
    """Return when the evening really starts, after the walk-in, and when it is over, in UTC."""
    doors = evening.doors()
    start = doors + timedelta(minutes=evening.agenda.minutes_before_start())
    return start, doors + timedelta(minutes=evening.agenda.total_minutes())
