"""The row of a task: done or not, what, who and by when."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.live.prepare.edits import Newest
from app.models.preparation import Task, is_overdue
from app.views.phase.growing_text import GrowingLine
from app.views.prepare.fields.item_keys import ItemKeys
from app.views.prepare.fields.item_list import ItemRow
from app.views.prepare.tasks.days_box import DaysBox
from app.views.prepare.tasks.school_days_box import SchoolDaysBox
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.check_mark import CheckMark
from app.views.widgets.grip import Grip
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures

NARROW = 480
"""Below this width, at 100 %, who and when stand under the task."""

OWNER, DAYS, LINE = 132, 176, 36
"""The widths of who and of when, and the height of one line, at 100 %."""


class TaskRow(ItemRow):
    """Sends the whole task at each change, made from `newest`: what else is on its way stays in it."""

    put = Signal(object)
    dropped = Signal(str)
    moved = Signal(str, int)
    place_asked = Signal(str)
    """The part of the preparation where it is done."""

    def __init__(self, task: Task, newest: Newest[Task], place: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task, self._newest, self._where = task, newest, place
        self.grip, self.done = Grip(), CheckMark()
        self.title = GrowingLine(self.tr("Task"))
        self.note = PlainLabel("", "small", wrap=True)
        self.owner = GrowingLine(self.tr("Who does it"), self.tr("who?"))
        self.days = (
            SchoolDaysBox(self.tr("School days after the evening"))
            if task.comes_after
            else DaysBox(self.tr("Days before the evening"))
        )
        self.drop = Button(self.tr("Delete task"), icon="x", kind="bare", words=False)
        self.go = Button(self.tr("Go there"), icon="arrow-right", kind="bare", words=False)
        policy = self.go.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.go.setSizePolicy(policy)
        if not place:
            self.go.hide()
        self.fields = (self.done, self.title, self.owner, self.days, self.drop)
        keys = ItemKeys(self, *self.fields)
        self._lay_out()

        keys.moved.connect(self._move)
        keys.dropped.connect(self._drop)
        self.done.clicked.connect(self._tick)
        self.title.given.connect(self._give_title)
        self.owner.given.connect(self._give_owner)
        self.days.given.connect(self._give_days)
        self.drop.clicked.connect(self._drop)
        self.go.clicked.connect(self._go)

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        scaled(self._grid.setHorizontalSpacing, 4)
        self._grid.setVerticalSpacing(0)
        scaled(self.note.setContentsMargins, 12, 0, 0, 6)
        self.done.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        scaled(self.done.setFixedHeight, LINE)
        for button in (self.go, self.drop):
            scaled(button.setFixedHeight, LINE)
        for quiet in (self.title, self.owner):
            set_role(quiet, "quiet")
        scaled(self.owner.setFixedWidth, OWNER)
        scaled(self.days.setFixedSize, DAYS, LINE)
        WidthStep(self, NARROW, self._place)

    def _place(self, wide: bool) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid, below = self._grid, 0 if wide else 1
        grid.addWidget(self.grip, 0, 0, top)
        grid.addWidget(self.done, 0, 1, top)
        grid.addWidget(self.title, 0, 2, 1, 1 if wide else 3, top)
        grid.addWidget(self.owner, below, 3 if wide else 2, top)
        grid.addWidget(self.days, below, 4 if wide else 3, 1, 1 if wide else 3, top)
        grid.addWidget(self.go, 0, 5, top)
        grid.addWidget(self.drop, 0, 6, top)
        grid.addWidget(self.note, below + 1, 2, 1, 3)
        grid.setColumnStretch(2, 1 if wide else 0)
        grid.setColumnStretch(4, 0 if wide else 1)

    def show_task(self, task: Task, evening: date, today: date) -> None:
        """Show the task as it is stored."""
        self.task = task
        self.done.setChecked(task.done)
        self.done.setAccessibleName(self.tr("Done: {task}").format(task=task.title))
        self.drop.setAccessibleName(self.tr("Delete task {task}").format(task=task.title))
        self.go.setAccessibleName(self.tr("Go to where it is done: {task}").format(task=task.title))
        self.title.show_stored(task.title)
        self.owner.show_stored(task.owner)
        note = " ".join(self._notes(task))
        self.note.setText(note)
        self.note.setVisible(bool(note) and not task.done)
        self._show_due(task, evening, today)

    def _notes(self, task: Task) -> Iterator[str]:
        if task.note:
            yield task.note
        if task.school_days_after is not None:
            words = self.tr("%n school day(s) after the evening, Monday to Friday.", "", task.school_days_after)
            holidays = self.tr("The app does not know holidays: change the day when there are any.")
            yield f"{words} {holidays}"
        if task.ours:
            yield self.tr("(our addition)")

    def _show_due(self, task: Task, evening: date, today: date) -> None:
        due = task.due(evening)
        day = figures.day_and_month(due) if due is not None else ""
        late = is_overdue(task, evening, today)
        words = self.tr("overdue: {day}") if late else self.tr("before {day}")
        self.days.show_evening(evening, today)
        self.days.show_days(
            task.school_days_after if task.comes_after else task.days_before, words.format(day=day) if day else ""
        )
        self.days.setAccessibleDescription(self.days.day_words())
        set_role(self.days, "quiet-amber" if late else "quiet")

    @Slot()
    def _go(self) -> None:
        self.place_asked.emit(self._where)

    @Slot(bool)
    def _tick(self, done: bool) -> None:
        self.put.emit(replace(self._newest(self.task), done=done))

    @Slot(str)
    def _give_title(self, words: str) -> None:
        self.put.emit(replace(self._newest(self.task), title=words))

    @Slot(str)
    def _give_owner(self, words: str) -> None:
        self.put.emit(replace(self._newest(self.task), owner=words))

    @Slot()
    def _give_days(self) -> None:
        newest, days = self._newest(self.task), self.days.days()
        self.put.emit(
            replace(newest, school_days_after=days) if newest.comes_after else replace(newest, days_before=days)
        )

    @Slot(int)
    def _move(self, by: int) -> None:
        self.moved.emit(self.task.id, by)

    @Slot()
    def _drop(self) -> None:
        self.dropped.emit(self.task.id)
