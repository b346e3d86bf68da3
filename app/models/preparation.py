"""The preparation: what must be done before the evening, by whom, and what it will be about."""

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
FARTHEST_ROW = 10_000
"""Centimetres: farther back nobody sits, higher no picture is."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do before the evening. `owner` is a role; `days_before` counts back from the evening.

    `standard` ones come from the draaiboek; `note` says what the school should know about it.
    """

    id: str
    title: str
    note: str = ""
    owner: str = ""
    days_before: int | None = None
    done: bool = False
    standard: bool = False

    def due(self, evening: date) -> date | None:
        """Return the day by which it must be done; it moves along with the evening."""
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
    """A role of the evening. `name` is how the agenda writes it under *Wie?*, `filled_by` the function that takes it."""

    id: str
    name: str
    filled_by: str = ""


@dataclass(frozen=True, slots=True)
class Theme:
    """What an evening or a table is about, with its questions. The same id on two evenings is the same theme."""

    id: str
    title: str
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What is arranged before the evening. `place` is the room, `reply` how parents answer the invitation.

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

    def role(self, name: str) -> Role | None:
        """Return the role that the agenda writes like this, if there is one."""
        return next((role for role in self.roles if role.name == name), None)


def tasks_done(tasks: Iterable[Task]) -> int:
    """Return how many tasks are done."""
    return sum(task.done for task in tasks)


def is_overdue(task: Task, evening: date, today: date) -> bool:
    """Tell whether a task should have been done before today."""
    due = task.due(evening)
    return due is not None and not task.done and due < today
