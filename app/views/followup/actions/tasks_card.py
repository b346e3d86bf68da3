"""The card of the tasks after the evening: by when each is to be done; a letter that was sent does its own."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.preparation import Task, is_overdue
from app.models.tasks_after import tasks_after
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.theme.style import scaled, set_role
from app.wording import figures


class AfterTasksCard(Card):
    """Not there while there are none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("After the evening"), parent)
        self._desk = desk
        self.boxes: dict[str, QCheckBox] = {}
        self._list = QVBoxLayout()
        scaled(self._list.setSpacing, 2)
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
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.boxes = {task.id: QCheckBox() for task in tasks}
        for task_id, box in self.boxes.items():
            box.setProperty("task", task_id)
            box.clicked.connect(self._tick)
            self._list.addWidget(box)

    def _show(self, task: Task, evening: date, today: date) -> None:
        box, due, late = self.boxes[task.id], task.due(evening), is_overdue(task, evening, today)
        words = self.tr("{task}: overdue, {day}") if late else self.tr("{task}: before {day}")
        day = figures.day_and_month(due) if due is not None else ""
        box.setText(
            task.title.replace("&", "&&") if task.done else words.format(task=task.title, day=day).replace("&", "&&")
        )
        box.setChecked(task.done)
        set_role(box, "amber" if late else "")

    @Slot(bool)
    def _tick(self, done: bool) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox):
            self._desk.do(c.TickTask, id=str(box.property("task")), done=done)
