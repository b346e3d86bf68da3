"""The tasks after the evening: those that a letter does by itself once it was sent, and how they stand."""

from dataclasses import replace

from app.models.evening import Evening
from app.models.followup.publications import Length
from app.models.preparation import Task

DOES = {
    Length.BRIEF: "terugkoppeling",
    Length.REPORT: "terugkoppeling",
    Length.PROGRESS: "voortgang",
}
"""The task of the draaiboek that is done once a letter of this length was sent; the councils are told beside it."""


def tasks_after(evening: Evening) -> tuple[Task, ...]:
    """Return what is to be done after the evening."""
    return tuple(task for task in evening.plan.tasks if task.comes_after)


def ticked(evening: Evening, task_id: str, done: bool) -> Evening:
    """Return the evening with one task done, or not; the same one when there is no such task after the evening."""
    after = {task.id: replace(task, done=done) for task in tasks_after(evening) if task.id == task_id}
    if not after:
        return evening
    tasks = tuple(after.get(task.id, task) for task in evening.plan.tasks)
    return replace(evening, plan=replace(evening.plan, tasks=tasks))


def with_letter_sent(evening: Evening, length: Length) -> Evening:
    """Return the evening with the task done that this letter does."""
    return ticked(evening, DOES.get(length, ""), True)
