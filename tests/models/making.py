"""What the tests of the models start from: the evening of the shipped draaiboek, on a date of our own."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from app.models.agenda.agenda import Agenda, Block, BlockKind
from app.models.draaiboek.draaiboek import Draaiboek, read_draaiboek
from app.models.evening import Anchor, AnchorKind, Details, Evening
from app.models.seats.tables import empty_tables
from app.settings import resources_dir

DRAAIBOEK = resources_dir() / "draaiboeken" / "ouderpartnerschap.toml"
SAMPLE = resources_dir() / "voorbeeld" / "avond.toml"

ON = date(2026, 11, 10)
DOORS = datetime(2026, 11, 10, 18, 0, tzinfo=UTC)  # 19.00 in the school


@cache
def draaiboek() -> Draaiboek:
    """Return the draaiboek that ships."""
    return read_draaiboek(DRAAIBOEK)


def evening(
    at: str = "19:00",
    kind: AnchorKind = AnchorKind.DOORS,
    on: date = ON,
    details: Details | None = None,
    groups: int | None = None,
) -> Evening:
    """Return a new evening; `at` is the clock time of the anchor, `groups` how many empty tables there are."""
    anchor = Anchor(kind, time.fromisoformat(at))
    made = draaiboek().make_evening("avond-1", "Ouderavond", on, anchor, details or Details(), DOORS)
    return replace(made, seating=empty_tables(groups or 0))


def agenda(*minutes: int) -> Agenda:
    """Return a plain agenda: blocks a, b, c and so on, each with half its minutes as minimum."""
    return Agenda(
        tuple(
            Block(chr(97 + index), BlockKind.OTHER, chr(65 + index), length, length // 2)
            for index, length in enumerate(minutes)
        )
    )


def later(minutes: float = 0, seconds: float = 0) -> datetime:
    """Return a moment after the doors open."""
    return DOORS + timedelta(minutes=minutes, seconds=seconds)
