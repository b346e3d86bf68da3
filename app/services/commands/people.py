"""The commands for people: who is expected, who came in, and who sits where."""

from typing import ClassVar

from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, Person
from app.models.seats.tables import Seat, Table
from app.services.commands.command import History, PlanCommand, command


@command
class SetExpected(PlanCommand):
    """Say how many are expected."""

    counts: Counts


@command
class CountIn(PlanCommand):
    """Count someone in at the door (1), or one too many out again (-1)."""

    voice: Voice
    by: int = 1


@command
class PutPerson(PlanCommand):
    """Add someone to the list, or replace the one with this id."""

    person: Person


@command
class DropPerson(PlanCommand):
    """Take someone off the list, with the wishes of others for that person."""

    id: str


@command
class TickPerson(PlanCommand):
    """Tick someone off at the door, or take the tick away."""

    id: str
    present: bool


@command
class ImportPeople(PlanCommand):
    """Put a list of people in place of the one that was there, or add it (`add`): all of it, or nothing."""

    people: tuple[Person, ...]
    add: bool = False


@command
class DrawTables(PlanCommand):
    """Divide everyone over this many tables; pinned seats stay. The same seed gives the same result."""

    tables: int
    seed: int


@command
class CardsMade(PlanCommand):
    """Remember the seats that stand on the papers which were made just now. It is no step of a history."""

    seats: tuple[Seat, ...]

    history: ClassVar[History | None] = None
    when_closed: ClassVar[bool] = True


@command
class SeatAtTheDoor(PlanCommand):
    """Give a seat to who came in and has none; nobody moves.

    Once the dialogue has begun the seats of these people (`away`, ids) may be given away, of those among them who are
    still not there; then at most two who sit already move.
    """

    away: tuple[str, ...] = ()


@command
class MoveSeat(PlanCommand):
    """Put someone at another table by hand; that seat is pinned."""

    person: str
    table: int


@command
class PinSeat(PlanCommand):
    """Keep a seat in every new draw, or let it go."""

    person: str
    pinned: bool


@command
class DealThemes(PlanCommand):
    """Give each table without a theme one of the evening's, those that are at the fewest tables first."""


@command
class PutTable(PlanCommand):
    """Replace theme, table leader and note-taker of a table."""

    table: Table
