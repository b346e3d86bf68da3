"""The commands of the plan: the head of an evening, tasks, the actieteam, roles, arrangements and themes."""

from dataclasses import dataclass
from datetime import date

from app.models.evening import Anchor, Details
from app.models.preparation import HostKind, Member, Role, Task, Theme
from app.services.commands.command import PlanCommand


@dataclass(frozen=True, slots=True)
class SetHead(PlanCommand):
    """Replace title, date or the one clock time; what is None stays. The days of the tasks move along."""

    title: str | None = None
    date: "date | None" = None
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class SetDetails(PlanCommand):
    """Replace what the school fills in. `groups` makes or drops empty tables: 0 all of them, None leaves them alone."""

    details: Details
    groups: int | None = None


@dataclass(frozen=True, slots=True)
class PutTask(PlanCommand):
    """Add a task at the end, or replace the one with its id."""

    task: Task


@dataclass(frozen=True, slots=True)
class DropTask(PlanCommand):
    """Take a task away."""

    id: str


@dataclass(frozen=True, slots=True)
class MoveTask(PlanCommand):
    """Move a task up (-1) or down (1)."""

    id: str
    by: int


@dataclass(frozen=True, slots=True)
class PutMember(PlanCommand):
    """Add someone to the actieteam, or replace the one with this id."""

    member: Member


@dataclass(frozen=True, slots=True)
class DropMember(PlanCommand):
    """Take someone out of the actieteam."""

    id: str


@dataclass(frozen=True, slots=True)
class SetHost(PlanCommand):
    """Choose what kind of gespreksleider holds the evening."""

    host: HostKind


@dataclass(frozen=True, slots=True)
class PutRole(PlanCommand):
    """Add a role or replace it; another name is written everywhere under *Wie?*."""

    role: Role


@dataclass(frozen=True, slots=True)
class DropRole(PlanCommand):
    """Take a role off the list; the agenda keeps the words."""

    id: str


@dataclass(frozen=True, slots=True)
class SetArrangements(PlanCommand):
    """Replace the room, how parents answer, and the line about an interpreter."""

    place: str
    reply: str
    interpreter: str


@dataclass(frozen=True, slots=True)
class SetTexts(PlanCommand):
    """Replace why there is this evening, and what mentors read out to the pupils."""

    why: str
    for_pupils: str


@dataclass(frozen=True, slots=True)
class SetSight(PlanCommand):
    """Say how far the back row is and how high the picture is, in centimetres."""

    row_distance: int
    image_height: int


@dataclass(frozen=True, slots=True)
class PutTheme(PlanCommand):
    """Add a theme, or replace the one with this id on this evening."""

    theme: Theme


@dataclass(frozen=True, slots=True)
class DropTheme(PlanCommand):
    """Take a theme off this evening; tables that had it have none."""

    id: str


@dataclass(frozen=True, slots=True)
class MoveTheme(PlanCommand):
    """Move a theme up (-1) or down (1)."""

    id: str
    by: int
