"""The card of the tasks after the evening: by when each is to be done; a letter that was sent does its own."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.preparation import Task, is_overdue
from app.models.promises.tasks_after import tasks_after
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.check_mark import CheckMark
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures


class AfterTasksCard(Card):
    """Not there while there are none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("After the evening"), parent)
        self._desk = desk
        self.boxes: dict[str, CheckMark] = {}
        self._words: dict[str, PlainLabel] = {}
        self._list = QGridLayout()
        scaled(self._list.setSpacing, 4)
        self._list.setColumnStretch(1, 1)
        self.column.addLayout(self._list)

    def show_evening(self, evening: Evening) -> None:
        """Show the tasks as they are stored."""
        tasks, today = tasks_after(evening), self._desk.today(evening)
        if [task.id for task in tasks] != list(self.boxes):
            self._make_anew(tasks)
        for task in tasks:
            self._show(task, evening.date, today)
        self.setVisible(bool(tasks))
        self.say(self.tr("{done} of {all} done").format(done=sum(task.done for task in tasks), all=len(tasks)))

    def _make_anew(self, tasks: tuple[Task, ...]) -> None:
        for gone in (*self.boxes.values(), *self._words.values()):
            gone.hide()
            gone.deleteLater()
        self.boxes = {task.id: CheckMark() for task in tasks}
        self._words = {task.id: PlainLabel("", wrap=True) for task in tasks}
        for row, (task_id, box) in enumerate(self.boxes.items()):
            box.setProperty("task", task_id)
            box.clicked.connect(self._tick)
            self._list.addWidget(box, row, 0, Qt.AlignmentFlag.AlignTop)
            self._list.addWidget(self._words[task_id], row, 1, Qt.AlignmentFlag.AlignVCenter)

    def _show(self, task: Task, evening: date, today: date) -> None:
        box, due, late = self.boxes[task.id], task.due(evening), is_overdue(task, evening, today)
        words = self.tr("{task}: overdue, {day}") if late else self.tr("{task}: before {day}")
        day = figures.day_and_month(due) if due is not None else ""
        said = task.title if task.done else words.format(task=task.title, day=day)
        box.setChecked(task.done)
        box.setAccessibleName(said)
        self._words[task.id].setText(said)
        set_role(self._words[task.id], "amber" if late else "muted" if task.done else "")

    @Slot(bool)
    def _tick(self, done: bool) -> None:
        box = self.sender()
        if isinstance(box, CheckMark):
            self._desk.do(c.TickTask, id=str(box.property("task")), done=done)
