"""The shelf: what is known of each evening without opening it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.models.evening import ZONE, Evening
from app.models.placeholders import gaps
from app.models.seats.people import Counts


class ShelfState(StrEnum):
    """Where an evening stands as a whole."""

    PREPARING = "preparing"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Ahead:
    """What the host wants to know of the evening that comes next.

    `doors` is when the walk-in begins, on the clock of the school; `gaps` is how much of what the agenda asks for is
    still to be filled in.
    """

    doors: time
    place: str
    expected: Counts
    gaps: int


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """One evening on the start screen. `touched_at` is aware UTC, `listed` how many people are on its list.

    `binned_at` is when it was put in the bin (aware UTC), None when it stands on the shelf.
    Only the evening that comes next has something in `ahead`.
    """

    id: str
    title: str
    date: date
    state: ShelfState
    quotes: int
    touched_at: datetime
    archived: bool = False
    binned_at: datetime | None = None
    school: str = ""
    year_groups: str = ""
    themes: tuple[str, ...] = ()
    tasks: int = 0
    tasks_done: int = 0
    listed: int = 0
    ahead: Ahead | None = None

    @property
    def is_running(self) -> bool:
        """Whether this evening is on now."""
        return self.state is ShelfState.RUNNING


def today(now: datetime) -> date:
    """Return the date in the school at this moment (aware UTC)."""
    return now.astimezone(ZoneInfo(ZONE)).date()


def next_row(rows: Iterable[ShelfRow], day: date) -> ShelfRow | None:
    """Return what the host most likely came for: what runs, else the first evening to come that was not put away."""
    shown = [row for row in rows if row.binned_at is None and (row.is_running or not row.archived)]
    running = next((row for row in shown if row.is_running), None)
    coming = [row for row in shown if row.state is ShelfState.PREPARING and row.date >= day]
    return running or min(coming, key=lambda row: (row.date, row.title), default=None)


def ahead_of(evening: Evening) -> Ahead:
    """Return what the host wants to know of this evening beforehand."""
    doors = evening.local(evening.doors()).time()
    return Ahead(doors, evening.plan.place, evening.people.planned, len(gaps(evening)))
