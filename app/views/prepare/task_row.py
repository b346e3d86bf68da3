"""The row of a task: done or not, what, who and by when."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live import figures
from app.models.preparation import Task, is_overdue
from app.views.prepare.item_keys import ItemKeys
from app.views.prepare.item_list import ItemRow
from app.views.prepare.stored_field import StoredLine
from app.views.theme.style import scaled, set_role
from app.views.widgets.button import Button
from app.views.widgets.check_mark import CheckMark
from app.views.widgets.number_box import NumberBox
from app.views.widgets.plain_label import PlainLabel

MOST_DAYS = 400


class TaskRow(ItemRow):
    """Sends the whole task at each change."""

    put = Signal(object)
    dropped = Signal(str)
    moved = Signal(str, int)

    def __init__(self, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task = task
        self.done = CheckMark()
        self.title = StoredLine(self.tr("Task"), bare=True)
        self.note = PlainLabel("", "small", wrap=True)
        self.owner = StoredLine(self.tr("Who does it"), self.tr("role"))
        suffix = self.tr("days before")
        self.days = NumberBox(self.tr("Days before the evening"), -1, MOST_DAYS, f" {suffix}")
        self.days.setSpecialValueText(self.tr("no date"))
        self.days.setKeyboardTracking(False)
        self.due = PlainLabel("", "small")
        self.drop = Button(self.tr("Delete task"), icon="x", kind="bare", words=False)
        self.fields = (self.done, self.title, self.owner, self.days, self.drop)
        keys = ItemKeys(self, *self.fields)
        self._lay_out()

        keys.moved.connect(self._move)
        keys.dropped.connect(self._drop)
        self.done.clicked.connect(self._send)
        self.title.given.connect(self._send)
        self.owner.given.connect(self._send)
        self.days.editingFinished.connect(self._send_days)
        self.drop.clicked.connect(self._drop)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        scaled(grid.setContentsMargins, 0, 3, 0, 3)
        scaled(grid.setHorizontalSpacing, 8)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.done, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.note, 1, 1)
        grid.addWidget(self.owner, 0, 2)
        grid.addWidget(self.days, 0, 3)
        grid.addWidget(self.due, 1, 2, 1, 2)
        grid.addWidget(self.drop, 0, 4)
        grid.setColumnStretch(1, 1)
        scaled(self.owner.setFixedWidth, 130)
        scaled(self.days.setFixedWidth, 128)

    def show_task(self, task: Task, evening: date, today: date) -> None:
        """Show the task as it is stored."""
        self.task = task
        self.done.setChecked(task.done)
        self.done.setAccessibleName(self.tr("Done: {task}").format(task=task.title))
        self.drop.setAccessibleName(self.tr("Delete task {task}").format(task=task.title))
        self.title.show_stored(task.title)
        self.owner.show_stored(task.owner)
        if not self.days.hasFocus():
            self.days.setValue(-1 if task.days_before is None else task.days_before)
        self.note.setText(task.note)
        self.note.setVisible(bool(task.note) and not task.done)
        self._show_due(task, evening, today)

    def _show_due(self, task: Task, evening: date, today: date) -> None:
        due = task.due(evening)
        words = figures.day_and_month(due) if due is not None else ""
        late = is_overdue(task, evening, today)
        if late:
            words = self.tr("overdue since {day}").format(day=words)
        elif words:
            words = self.tr("before {day}").format(day=words)
        self.due.setText(words)
        set_role(self.due, "amber" if late else "small")
        self.days.setAccessibleDescription(words)

    @Slot()
    def _send(self) -> None:
        self.put.emit(replace(self.task, done=self.done.isChecked(), title=self.title.text(), owner=self.owner.text()))

    @Slot()
    def _send_days(self) -> None:
        days = None if self.days.value() < 0 else self.days.value()
        if days != self.task.days_before:
            self.put.emit(replace(self.task, days_before=days))

    @Slot(int)
    def _move(self, by: int) -> None:
        self.moved.emit(self.task.id, by)

    @Slot()
    def _drop(self) -> None:
        self.dropped.emit(self.task.id)
