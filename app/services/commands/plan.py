"""The commands of the plan: the head of an evening, tasks, the actieteam, roles, arrangements and themes."""

from datetime import date

from app.models.evening import Anchor, Details
from app.models.preparation import HostKind, Member, Role, Task, Theme
from app.services.commands.command import PlanCommand, command


@command
class SetHead(PlanCommand):
    """Replace title, date or the one clock time; what is None stays. The days of the tasks move along."""

    title: str | None = None
    date: "date | None" = None
    anchor: Anchor | None = None


@command
class SetDetails(PlanCommand):
    """Replace what the school fills in. `groups` makes or drops empty tables: 0 all of them, None leaves them alone."""

    details: Details
    groups: int | None = None


@command
class PutTask(PlanCommand):
    """Add a task at the end, or replace the one with its id."""

    task: Task


@command
class PlanTightly(PlanCommand):
    """Spread what should have been done by now over the days that are left; `today` is the day at the school."""

    today: date


@command
class DropTask(PlanCommand):
    """Take a task away."""

    id: str


@command
class MoveTask(PlanCommand):
    """Move a task so many places up (negative) or down."""

    id: str
    by: int


@command
class PutMember(PlanCommand):
    """Add someone to the actieteam, or replace the one with this id."""

    member: Member


@command
class DropMember(PlanCommand):
    """Take someone out of the actieteam."""

    id: str


@command
class SetHost(PlanCommand):
    """Choose what kind of gespreksleider holds the evening."""

    host: HostKind


@command
class PutRole(PlanCommand):
    """Add a role or replace it; another name is written everywhere under *Wie?*."""

    role: Role


@command
class DropRole(PlanCommand):
    """Take a role off the list; the agenda keeps the words."""

    id: str


@command
class SetArrangements(PlanCommand):
    """Replace the room, how parents answer, and the line about an interpreter."""

    place: str
    reply: str
    interpreter: str


@command
class SetTexts(PlanCommand):
    """Replace why there is this evening, and what mentors read out to the pupils."""

    why: str
    for_pupils: str


@command
class SetSight(PlanCommand):
    """Say how far the back row is and how high the picture is, in centimetres."""

    row_distance: int
    image_height: int


@command
class PutTheme(PlanCommand):
    """Add a theme, or replace the one with this id on this evening."""

    theme: Theme


@command
class DropTheme(PlanCommand):
    """Take a theme off this evening; tables that had it have none."""

    id: str


@command
class MoveTheme(PlanCommand):
    """Move a theme so many places up (negative) or down."""

    id: str
    by: int
