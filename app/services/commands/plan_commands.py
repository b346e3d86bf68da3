"""The commands of the preparation: what can be changed before an evening, as frozen values with their moment."""

from dataclasses import dataclass
from datetime import date

from app.models.agenda.agenda import Agenda, Block
from app.models.evening import Anchor, Details
from app.models.preparation import HostKind, Member, Plan, Role, Task, Theme
from app.models.said.dialogue import Prompt, Voice
from app.models.seats.people import Counts, People, Person
from app.models.seats.tables import Seating, Table
from app.services.commands.commands import Command

# The shelf; these need no open evening.


@dataclass(frozen=True, slots=True)
class CopyEvening(Command):
    """Make an evening like an earlier one and open it; people, quotes and what was run stay behind."""

    source: str
    id: str
    title: str
    date: date
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class RenameEvening(Command):
    """Give an evening on the shelf another title."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class ArchiveEvening(Command):
    """Put an evening away from sight, or take it back."""

    id: str
    archived: bool


@dataclass(frozen=True, slots=True)
class DeleteEvening(Command):
    """Delete an evening for good: out of the store, and with all older backups; one fresh backup is made.

    Refused while any evening runs.
    """

    id: str


# The evening's head


@dataclass(frozen=True, slots=True)
class SetHead(Command):
    """Replace title, date and the one clock time; the days of the tasks move along."""

    title: str
    date: date
    anchor: Anchor


# Tasks, actieteam, roles, arrangements


@dataclass(frozen=True, slots=True)
class PutTask(Command):
    """Add a task at the end, or replace the one with its id."""

    task: Task


@dataclass(frozen=True, slots=True)
class DropTask(Command):
    """Take a task away."""

    id: str


@dataclass(frozen=True, slots=True)
class MoveTask(Command):
    """Move a task up (-1) or down (1)."""

    id: str
    by: int


@dataclass(frozen=True, slots=True)
class PutMember(Command):
    """Add someone to the actieteam, or replace the one with this id."""

    member: Member


@dataclass(frozen=True, slots=True)
class DropMember(Command):
    """Take someone out of the actieteam."""

    id: str


@dataclass(frozen=True, slots=True)
class SetHost(Command):
    """Choose what kind of gespreksleider holds the evening."""

    host: HostKind


@dataclass(frozen=True, slots=True)
class PutRole(Command):
    """Add a role or replace it; another name is written everywhere under *Wie?*."""

    role: Role


@dataclass(frozen=True, slots=True)
class DropRole(Command):
    """Take a role off the list; the agenda keeps the words."""

    id: str


@dataclass(frozen=True, slots=True)
class SetArrangements(Command):
    """Replace the room, how parents answer, and the line about an interpreter."""

    place: str
    reply: str
    interpreter: str


@dataclass(frozen=True, slots=True)
class SetSight(Command):
    """Say how far the back row is and how high the picture is, in centimetres."""

    row_distance: int
    image_height: int


# Themes and questions


@dataclass(frozen=True, slots=True)
class PutTheme(Command):
    """Add a theme, or replace the one with this id on this evening."""

    theme: Theme


@dataclass(frozen=True, slots=True)
class DropTheme(Command):
    """Take a theme off this evening; tables that had it have none."""

    id: str


@dataclass(frozen=True, slots=True)
class MoveTheme(Command):
    """Move a theme up (-1) or down (1)."""

    id: str
    by: int


@dataclass(frozen=True, slots=True)
class PutPrompt(Command):
    """Add a question of the dialogue at the end, or replace the one with its id."""

    prompt: Prompt


@dataclass(frozen=True, slots=True)
class DropPrompt(Command):
    """Take a question away; its quotes go to the prompt `notes_to`, None for no prompt. None is lost."""

    id: str
    notes_to: str | None = None


@dataclass(frozen=True, slots=True)
class MovePrompt(Command):
    """Move a question up (-1) or down (1)."""

    id: str
    by: int


# Agenda


@dataclass(frozen=True, slots=True)
class PutBlock(Command):
    """Replace the block with this id; what the agenda cannot hold is refused with the place named."""

    block: Block


@dataclass(frozen=True, slots=True)
class InsertBlock(Command):
    """Add a block after another one (None: at the start), inside the same group."""

    block: Block
    after: str | None


@dataclass(frozen=True, slots=True)
class SplitBlock(Command):
    """Cut a block in two: it keeps `minutes`, the rest goes to a new one with the id `new`."""

    id: str
    minutes: int
    new: str


@dataclass(frozen=True, slots=True)
class MoveBlock(Command):
    """Move a block up (-1) or down (1) among its neighbours; a group takes its parts along."""

    id: str
    by: int


@dataclass(frozen=True, slots=True)
class DropBlock(Command):
    """Take a block out of the agenda, a group with its parts; one that has begun stays."""

    id: str


@dataclass(frozen=True, slots=True)
class ResetBlock(Command):
    """Put a block back as the draaiboek has it."""

    id: str


# People and tables


@dataclass(frozen=True, slots=True)
class SetExpected(Command):
    """Say how many are expected."""

    counts: Counts


@dataclass(frozen=True, slots=True)
class CountIn(Command):
    """Count someone in at the door (1), or one too many out again (-1)."""

    voice: Voice
    by: int = 1


@dataclass(frozen=True, slots=True)
class PutPerson(Command):
    """Add someone to the list, or replace the one with this id."""

    person: Person


@dataclass(frozen=True, slots=True)
class DropPerson(Command):
    """Take someone off the list, with the wishes of others for that person."""

    id: str


@dataclass(frozen=True, slots=True)
class TickPerson(Command):
    """Tick someone off at the door, or take the tick away."""

    id: str
    present: bool


@dataclass(frozen=True, slots=True)
class ImportPeople(Command):
    """Put a list of people in place of the one that was there, or add it (`add`): all of it, or nothing."""

    people: tuple[Person, ...]
    add: bool = False


@dataclass(frozen=True, slots=True)
class DrawTables(Command):
    """Divide everyone over this many tables; pinned seats stay. The same seed gives the same result."""

    tables: int
    seed: int


@dataclass(frozen=True, slots=True)
class SeatAtTheDoor(Command):
    """Fit the seats to who came in; at most two who sit already move."""


@dataclass(frozen=True, slots=True)
class MoveSeat(Command):
    """Put someone at another table by hand; that seat is pinned."""

    person: str
    table: int


@dataclass(frozen=True, slots=True)
class PinSeat(Command):
    """Keep a seat in every new draw, or let it go."""

    person: str
    pinned: bool


@dataclass(frozen=True, slots=True)
class PutTable(Command):
    """Replace theme, table leader and note-taker of a table."""

    table: Table


# Undo, and what only the writer gives


@dataclass(frozen=True, slots=True)
class UndoPlan(Command):
    """Take back the last change of the preparation."""


@dataclass(frozen=True, slots=True)
class RedoPlan(Command):
    """Do the last change of the preparation that was taken back again."""


@dataclass(frozen=True, slots=True)
class RestorePlan(Command):
    """The inverse of every change of the preparation: the parts as they were. None means unchanged.

    `asked` are pairs of ids, quote and prompt, for quotes that went to another prompt.
    """

    title: str | None = None
    day: date | None = None
    anchor: Anchor | None = None
    details: Details | None = None
    agenda: Agenda | None = None
    prompts: tuple[Prompt, ...] | None = None
    plan: Plan | None = None
    themes: tuple[Theme, ...] | None = None
    people: People | None = None
    seating: Seating | None = None
    asked: tuple[tuple[str, str | None], ...] = ()
