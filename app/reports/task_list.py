"""The task list: who does what and by when, on paper for the actieteam and as days for a calendar."""

from datetime import date

from app.models.evening import Evening
from app.models.preparation import Task
from app.reports.document import Block, DayMark, Doc, Heading, PaperTable, Paragraph, TableRow
from app.reports.dutch import long_date, plain_date
from app.reports.lines import Line, boxes, on_one_line, plain, quiet, strong
from app.reports.look import Style

HEAD = ("Klaar", "Vóór", "Taak")
NOBODY = "nog niemand"


def task_list(evening: Evening, today: date) -> Doc:
    """Return the tasks of each role under its name, each in the order of its day; what has no day stands last."""
    tasks = sorted(evening.plan.tasks, key=lambda task: (task.due(evening.date) or date.max, task.title))
    owners = dict.fromkeys(_owner(task) for task in tasks)
    blocks: list[Block] = [
        Heading(plain(evening.title), 1, kicker=f"Takenlijst · {long_date(evening.date)}"),
        Paragraph(plain("Op elke taak staat een rol, geen naam. Vink af wat klaar is.")),
    ]
    for owner in owners:
        blocks.append(Heading(plain(owner)))
        rows = tuple(_row(evening, task) for task in tasks if _owner(task) == owner)
        blocks.append(PaperTable(HEAD, rows, (14, 58, 112)))
    return Doc(
        title=f"Takenlijst: {evening.title}",
        style=Style.SHEET,
        made=today,
        author=evening.details.school,
        foot=f"Gemaakt op {plain_date(today)}, {on_one_line(evening.title)}",
        blocks=tuple(blocks),
        days=tuple(mark for task in tasks if (mark := _mark(evening, task)) is not None),
    )


def _owner(task: Task) -> str:
    return on_one_line(task.owner).strip() or NOBODY


def _row(evening: Evening, task: Task) -> TableRow:
    due = task.due(evening.date)
    day: Line = plain(long_date(due)) if due is not None else ()
    done: Line = quiet("klaar") if task.done else boxes(1)
    note = (quiet(task.note),) if task.note else ()
    return TableRow(((done,), (day,), (strong(task.title), *note)))


def _mark(evening: Evening, task: Task) -> DayMark | None:
    """Return the day of a task that is still to be done."""
    due = task.due(evening.date)
    if due is None or task.done:
        return None
    return DayMark(f"{evening.id}-{task.id}", due, f"{task.title} ({_owner(task)})", evening.title)
