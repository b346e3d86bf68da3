"""School days: Monday to Friday, counted one by one and in one go, and a task that comes after the evening."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.models.preparation import Task, after_last, is_overdue, school_day
from tests.models import making


def one_by_one(after: date, number: int) -> date:
    """Return the day that is so many school days later, the slow way."""
    day = after
    while number:
        day += timedelta(days=1)
        number -= day.weekday() < 5
    return day


def test_school_days_are_those_from_monday_to_friday() -> None:
    chance = random.Random(9)
    for _ in range(500):
        day, number = date(2026, 1, 1) + timedelta(days=chance.randrange(700)), chance.randrange(1, 200)
        assert school_day(day, number) == one_by_one(day, number), (day, number)


@pytest.mark.parametrize(
    ("evening", "due"),
    [
        (date(2026, 12, 17), date(2026, 12, 31)),  # a Thursday; that this is in the holidays, the app cannot know
        (date(2026, 11, 13), date(2026, 11, 27)),
        (date(2026, 11, 14), date(2026, 11, 27)),
        (date(2026, 11, 15), date(2026, 11, 27)),
    ],
)
def test_the_report_is_due_ten_school_days_after_the_evening(evening: date, due: date) -> None:
    task = next(task for task in making.evening().plan.tasks if task.id == "terugkoppeling")
    assert task.due(evening) == due
    assert not is_overdue(task, evening, due)
    assert is_overdue(task, evening, due + timedelta(days=1))


def test_tasks_after_the_evening_stay_last_in_their_own_order() -> None:
    tasks = (Task("a", "a", school_days_after=10), Task("b", "b"), Task("c", "c", school_days_after=5), Task("d", "d"))
    assert [task.id for task in after_last(tasks)] == ["b", "d", "a", "c"]
    assert replace(tasks[0], done=True).comes_after
