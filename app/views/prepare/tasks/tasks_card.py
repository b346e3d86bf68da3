"""The card of the tasks: what must be done before the evening and after it, by whom and by when."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.live.prepare.edits import Edits
from app.models.evening import Evening
from app.models.preparation import Task, is_overdue, tasks_done
from app.services.commands import commands as c
from app.services.commands.command import Command
from app.views.phase.card import Card
from app.views.phase.new_item_line import NewItemLine
from app.views.prepare.fields.item_list import ItemList
from app.views.prepare.tasks.task_row import TaskRow
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_text import set_plain_tooltip

MANY_LATE = 3
"""So many late tasks are no slip but a late start: then another plan is offered."""


PLACES = {
    **dict.fromkeys(("themas", "vragen"), "themes"),
    **dict.fromkeys(("uitnodiging", "ouders-uitnodigen", "collegas-uitnodigen"), "papers/invitation"),
    **dict.fromkeys(("tafels", "groepen"), "groups"),
    "ruimte": "tasks/invitation",
    "leerlingen": "papers/for_pupils",
    "aanmeldingen": "people",
    "beamer": "doors",
}
"""The part of the preparation where a task of the draaiboek is done, by the id of the task."""


class TasksCard(Card):
    """The last line makes a task of our own; it stands empty again once the task is stored."""

    wanted = Signal(str)
    """Another part of the preparation."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Tasks"), parent)
        self._desk = desk
        self._evening: Evening | None = None
        self._edits = Edits(desk, self)
        self.list: ItemList[Task, TaskRow] = ItemList(self._make, self._show)
        self.new = NewItemLine(
            desk, self.tr("New task"), self.tr("Add a task of your own and press Enter"), self._make_new
        )
        self.tight = Button(self.tr("Make a tight plan"), icon="calendar-days")
        set_plain_tooltip(self.tight, self.tr("Spreads what is late over the days that are left."))
        self.column.addWidget(self.tight, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.list)
        self.column.addWidget(self.new)

        self.tight.clicked.connect(self._plan_tightly)
        self.list.moved.connect(self._move)

    def show_evening(self, evening: Evening) -> None:
        """Show the tasks as they are stored."""
        self._evening = evening
        tasks = evening.plan.tasks
        self.list.show_items(tasks)
        today = self._desk.today(evening)
        late = sum(is_overdue(task, evening.date, today) for task in tasks)
        words = self.tr("{done} of {all} done").format(done=tasks_done(tasks), all=len(tasks)) if tasks else ""
        if late:
            overdue = self.tr("%n overdue", "", late)
            words = f"{words} · {overdue}"
        self.say(words, "amber" if late else "muted")
        self.tight.setVisible(late >= MANY_LATE and today < evening.date)

    def take_keyboard(self) -> None:
        """Go to the first task that is not done, or to the line for a new one."""
        tasks = self._evening.plan.tasks if self._evening is not None else ()
        open_task = next((task for task in tasks if not task.done), None)
        if open_task is not None:
            self.list.take_keyboard(open_task.id)
        else:
            self.new.setFocus()

    def _make(self, task: Task) -> TaskRow:
        row = TaskRow(task, self._edits.newest, PLACES.get(task.id, "") if task.standard else "")
        row.place_asked.connect(self.wanted)
        row.put.connect(self._put)
        row.dropped.connect(self._drop)
        row.moved.connect(self._move)
        return row

    def _show(self, row: TaskRow, task: Task) -> None:
        if self._evening is not None:
            row.show_task(task, self._evening.date, self._desk.today(self._evening))

    @Slot()
    def _plan_tightly(self) -> None:
        if self._evening is not None:
            self._desk.do(c.PlanTightly, today=self._desk.today(self._evening))

    @Slot(object)
    def _put(self, task: Task) -> None:
        self._edits.put(c.PutTask(self._desk.now(), task), task)

    @Slot(str)
    def _drop(self, task_id: str) -> None:
        self._desk.do(c.DropTask, id=task_id)

    @Slot(str, int)
    def _move(self, task_id: str, by: int) -> None:
        self._desk.do(c.MoveTask, id=task_id, by=by)

    def _make_new(self, new_id: str, title: str) -> Command:
        return c.PutTask(self._desk.now(), Task(new_id, title))
