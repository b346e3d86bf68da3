"""The preparation: what must be done before the evening and after it, by whom, and what it will be about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

MOST_TASKS = 200
MOST_MEMBERS = 60
MOST_ROLES = 40
MOST_THEMES = 40
MOST_QUESTIONS = 30
"""For the tables, under one theme."""
MOST_DAYS = 400
"""Days before the evening by which a task can be due."""
MOST_SCHOOL_DAYS = 200
"""School days after the evening by which a task can be due: a whole school year."""
SCHOOL_WEEK = 5
"""The days of a school week."""
FARTHEST_ROW = 10_000
"""Centimetres: farther back nobody sits, higher no picture is."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do for the evening. `owner` is a role; `days_before` counts back from the evening.

    With `school_days_after` it comes after the evening: so many days from Monday to Friday, for holidays are not known.
    `standard` ones come from the draaiboek, of which `ours` stand in no source; `note` says what the school should know.
    """

    id: str
    title: str
    note: str = ""
    owner: str = ""
    days_before: int | None = None
    done: bool = False
    standard: bool = False
    school_days_after: int | None = None
    ours: bool = False

    @property
    def comes_after(self) -> bool:
        """Whether it is to be done after the evening."""
        return self.school_days_after is not None

    def due(self, evening: date) -> date | None:
        """Return the day by which it must be done; it moves along with the evening."""
        if self.school_days_after is not None:
            return school_day(evening, self.school_days_after)
        return None if self.days_before is None else evening - timedelta(days=self.days_before)


class HostKind(StrEnum):
    """Who holds the evening."""

    UNKNOWN = "unknown"
    CONSULTANT = "consultant"
    COLLEAGUE = "colleague"
    HIRED = "hired"


@dataclass(frozen=True, slots=True)
class Member:
    """Someone of the actieteam, by function and department; never by name."""

    id: str
    function: str
    department: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """A role of the evening. `name` is how the agenda writes it under *Wie?*, `filled_by` the function that takes it.

    `ours` is one that the source of the draaiboek does not have.
    """

    id: str
    name: str
    filled_by: str = ""
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Theme:
    """What an evening or a table is about, with its questions. The same id on two evenings is the same theme."""

    id: str
    title: str
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What is arranged for the evening. `place` is the room, `reply` how parents answer the invitation.

    `why` tells actieteam and parents why there is this evening, `for_pupils` is what mentors read out in class.
    `source` says whose draaiboek this was made after; it came with the draaiboek and is printed with it.
    `openings_left` are the ids of earlier evenings with whose promises this one does not open.
    `row_distance` and `image_height` are centimetres, for the size of the letters; 0 while unknown.
    """

    tasks: tuple[Task, ...] = ()
    team: tuple[Member, ...] = ()
    host: HostKind = HostKind.UNKNOWN
    roles: tuple[Role, ...] = ()
    place: str = ""
    reply: str = ""
    interpreter: str = ""
    row_distance: int = 0
    image_height: int = 0
    why: str = ""
    for_pupils: str = ""
    source: str = ""
    openings_left: tuple[str, ...] = ()

    def role(self, name: str) -> Role | None:
        """Return the role that the agenda writes like this, if there is one."""
        return next((role for role in self.roles if role.name == name), None)


def school_day(after: date, number: int) -> date:
    """Return the day that is so many days from Monday to Friday after a day; holidays are not known and do count."""
    weeks, days = divmod(number, SCHOOL_WEEK)
    weekday = min(after.weekday(), SCHOOL_WEEK - 1)
    over_weekend = 2 if weekday + days >= SCHOOL_WEEK else 0
    return after - timedelta(days=after.weekday() - weekday) + timedelta(weeks=weeks, days=days + over_weekend)


def after_last(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """Return the tasks in their order, those after the evening at the end."""
    every = tuple(tasks)
    return (*(t for t in every if not t.comes_after), *(t for t in every if t.comes_after))


def tasks_done(tasks: Iterable[Task]) -> int:
    """Return how many tasks are done."""
    return sum(task.done for task in tasks)


def is_overdue(task: Task, evening: date, today: date) -> bool:
    """Tell whether a task should have been done before today."""
    due = task.due(evening)
    return due is not None and not task.done and due < today
