"""Filling: stores with invented evenings, one of which is in its dialogue right now."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from app.models.agenda.run import Run, Stretch
from app.models.draaiboek.draaiboek import read_draaiboek
from app.models.evening import ZONE, Anchor, AnchorKind, Details, Evening
from app.models.said.dialogue import Quote, Voice
from app.models.seats.tables import empty_tables
from app.services.handlers.evening import standard_draaiboek
from app.services.writer.books import Books

TEXT = "Zeg het als het nog klein is, dan kan ik er thuis ook nog iets aan doen."
VOICES = tuple(Voice)
SINCE_DOORS = timedelta(minutes=27)
TONIGHT = "vanavond"


def fill(folder: Path, here: int, elsewhere: int = 0, each: int = 500) -> None:
    """Make a store: an evening in its dialogue with `here` quotes, and closed ones with `elsewhere` in all."""
    now = datetime.now(UTC)
    keep(folder, [*closed(elsewhere // each, each, now), running(TONIGHT, now, here)])


def keep(folder: Path, evenings: Iterable[Evening]) -> None:
    """Make a store of these evenings."""
    books = Books(folder, datetime.now(UTC))
    try:
        for evening in evenings:
            books.put_evening(evening)
    finally:
        books.close()


def closed(evenings: int, quotes: int, now: datetime) -> Iterator[Evening]:
    """Yield closed evenings with so many quotes each, one a day before now."""
    for number in range(evenings):
        evening = running(f"eerder-{number}", now - timedelta(days=number + 1), quotes)
        yield replace(evening, run=replace(evening.run, closed_at=evening.run.stretches[0].began + timedelta(hours=2)))


def running(name: str, now: datetime, quotes: int) -> Evening:
    """Return an evening that is two minutes into its dialogue, in time."""
    evening = _new(name, now)
    doors = now - SINCE_DOORS
    begins = [doors + timedelta(minutes=minutes) for minutes in (0, 15, 20, 25)]
    blocks = [block.id for block in evening.agenda.running_blocks()][:4]
    ends = [*begins[1:], None]
    stretches = tuple(map(Stretch, blocks, begins, ends))
    return replace(evening, run=Run(blocks[-1], 0, stretches), quotes=some_quotes(evening, now, quotes))


def some_quotes(evening: Evening, now: datetime, count: int) -> tuple[Quote, ...]:
    """Return quotes of the dialogue, all under its first prompt."""
    prompt = evening.prompts[0].id
    return tuple(
        Quote(f"{evening.id}-{n}", "dialoog", prompt, VOICES[n % 3], f"{n}. {TEXT}", now, n % 5 == 0)
        for n in range(count)
    )


def _new(name: str, now: datetime) -> Evening:
    local = (now - SINCE_DOORS).astimezone(ZoneInfo(ZONE))
    day, at = date(local.year, local.month, local.day), time(local.hour, local.minute)
    made = read_draaiboek(standard_draaiboek()).make_evening(
        name, f"Avond {name}", day, Anchor(AnchorKind.DOORS, at), Details(), now
    )
    return replace(made, seating=empty_tables(5))
