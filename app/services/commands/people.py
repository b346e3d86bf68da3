"""The commands for people: who is expected, who came in, and who sits where."""

from dataclasses import dataclass
from typing import ClassVar

from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, Person
from app.models.seats.tables import Seat, Table
from app.services.commands.command import History, PlanCommand


@dataclass(frozen=True, slots=True)
class SetExpected(PlanCommand):
    """Say how many are expected."""

    counts: Counts


@dataclass(frozen=True, slots=True)
class CountIn(PlanCommand):
    """Count someone in at the door (1), or one too many out again (-1)."""

    voice: Voice
    by: int = 1


@dataclass(frozen=True, slots=True)
class PutPerson(PlanCommand):
    """Add someone to the list, or replace the one with this id."""

    person: Person


@dataclass(frozen=True, slots=True)
class DropPerson(PlanCommand):
    """Take someone off the list, with the wishes of others for that person."""

    id: str


@dataclass(frozen=True, slots=True)
class TickPerson(PlanCommand):
    """Tick someone off at the door, or take the tick away."""

    id: str
    present: bool


@dataclass(frozen=True, slots=True)
class ImportPeople(PlanCommand):
    """Put a list of people in place of the one that was there, or add it (`add`): all of it, or nothing."""

    people: tuple[Person, ...]
    add: bool = False


@dataclass(frozen=True, slots=True)
class DrawTables(PlanCommand):
    """Divide everyone over this many tables; pinned seats stay. The same seed gives the same result."""

    tables: int
    seed: int


@dataclass(frozen=True, slots=True)
class CardsMade(PlanCommand):
    """Remember the seats that stand on the papers which were made just now. It is no step of a history."""

    seats: tuple[Seat, ...]

    history: ClassVar[History | None] = None
    when_closed: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class SeatAtTheDoor(PlanCommand):
    """Give a seat to who came in and has none; nobody moves.

    Once the dialogue has begun the seats of these people (`away`, ids) may be given away, of those among them who are
    still not there; then at most two who sit already move.
    """

    away: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveSeat(PlanCommand):
    """Put someone at another table by hand; that seat is pinned."""

    person: str
    table: int


@dataclass(frozen=True, slots=True)
class PinSeat(PlanCommand):
    """Keep a seat in every new draw, or let it go."""

    person: str
    pinned: bool


@dataclass(frozen=True, slots=True)
class DealThemes(PlanCommand):
    """Give each table without a theme one of the evening's, those that are at the fewest tables first."""


@dataclass(frozen=True, slots=True)
class PutTable(PlanCommand):
    """Replace theme, table leader and note-taker of a table."""

    table: Table
