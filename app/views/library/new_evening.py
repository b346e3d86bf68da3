"""The form for a new evening: tonight is filled in, Enter opens it."""

import uuid
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.models.evening import Anchor, AnchorKind, Details
from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day, read_time
from app.models.shelf import ShelfRow, today
from app.models.unfinished import Typed
from app.services.commands import commands as c
from app.views.library.source_choice import SourceChoice
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.day_picker import DayPicker
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.day_line import DayLine
from app.views.widgets.fields.form_memory import FormMemory
from app.views.widgets.status_line import StatusLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.faults import sentence

USUAL_START = "19.15"
ID = "id"
"""Under which the id of the evening that is to be made is kept with the form."""


class NewEvening(QFrame):
    """Title, date and one clock time are enough; the rest can be filled in later, or comes from an earlier evening."""

    asked = Signal()
    left = Signal()
    came_back = Signal()
    """What was typed before the app ended stands here again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk = desk
        self._id = str(uuid.uuid4())
        self._offered = self.tr("Parents' evening")
        self.title = self._field(self.tr("Title"), self._offered)
        self._offered_day, self._offered_school = self._tonight(), ""
        self.day = self._field(self.tr("Date"), self._offered_day)
        self.day.setPlaceholderText(self.tr("such as: 17 dec"))
        self.picker = DayPicker(self.day, self._day_or_today)
        self.day_line = DayLine()
        self.anchor = DropDown(self.tr("Which moment is fixed"))
        for kind, words in (
            (AnchorKind.START, self.tr("start at")),
            (AnchorKind.DOORS, self.tr("walk-in at")),
            (AnchorKind.END, self.tr("done at")),
        ):
            self.anchor.addItem(words, kind.value)
        self.at = self._field(self.tr("Clock time"), USUAL_START)
        self.source = SourceChoice(desk)
        self.school = self._field(self.tr("School"))
        self.vision = self._field(self.tr("Our view on the theme"))
        self.year_groups = self._field(self.tr("Years (leerjaren)"))
        self.functions = self._field(self.tr("Staff, by function"))
        self.year_groups.setPlaceholderText(self.tr("such as: 1 and 2"))
        self.functions.setPlaceholderText(self.tr("such as: mentors and team leaders"))
        self.groups = self._field(self.tr("Number of groups"))
        self._memory = FormMemory(desk, "new_evening", self._lines(), self)
        self._memory.beside = {ID: self._id}
        scaled(self.at.setMinimumWidth, 84)
        self.open_button = Button(self.tr("Make the evening"), "Enter", kind="primary")
        self._back = Button(self.tr("Not now"), "Esc")
        self._status = StatusLine()
        self._lay_out()

        self.open_button.clicked.connect(self.open_evening)
        self._back.clicked.connect(self.left)
        self.day.textChanged.connect(self._tell_day)
        self.picker.picked.connect(self._take_day)
        self.source.changed.connect(self._follow_source)
        self._memory.found.connect(self._bring_back)
        self.left.connect(self._memory.forget)  # a later start does not come back to it
        desk.stored.connect(self._take_stored)

    def _tonight(self) -> str:
        return f"{today(self._desk.wall()):%d-%m-%Y}"

    def _day_or_today(self) -> date:
        now = today(self._desk.wall())
        try:
            return read_day(self.day.text(), now)
        except NotPossible:
            return now

    @Slot()
    def _tell_day(self) -> None:
        self.day_line.show_written(self.day.text(), today(self._desk.wall()))

    @Slot(object)
    def _take_day(self, day: date) -> None:
        self.day.setText(f"{day:%d-%m-%Y}")
        self._memory.wait()

    def _lines(self) -> dict[str, QLineEdit]:
        """Return the fields in which one types, by the names under which their words are kept."""
        first = {"title": self.title, "day": self.day, "at": self.at, "school": self.school, "vision": self.vision}
        return first | {"years": self.year_groups, "functions": self.functions, "groups": self.groups}

    def look_back(self) -> None:
        """Ask what was typed here before the app ended; `came_back` tells that it is here again."""
        self._memory.look()

    @Slot(object)
    def _bring_back(self, typed: Typed) -> None:
        """Take up what was typed, unless somebody types already, or the evening was made in the end."""
        if typed.get(ID) in {row.id for row in self._desk.shelf}:
            self._memory.forget()
        elif not self.is_touched:
            self._id = typed.get(ID, self._id)
            self._memory.beside = {ID: self._id}
            self._memory.show(typed)
            self.came_back.emit()

    def _field(self, name: str, text: str = "") -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(name)
        return field

    def _lay_out(self) -> None:
        moment = QWidget()
        row = QHBoxLayout(moment)
        row.setContentsMargins(0, 0, 0, 0)
        scaled(row.setSpacing, 8)
        row.addWidget(self.anchor, 3)
        row.addWidget(self.at, 2)
        grid = self._grid()
        self._place(grid, 0, 0, self.tr("Title"), self.title, 2)
        self._place(grid, 2, 0, self.tr("Date"), self.day)
        self._place(grid, 2, 1, self.tr("Fixed time"), moment)
        grid.addWidget(self.day_line, 4, 0, 1, 2)
        self._place(grid, 5, 0, self.tr("Made from"), self.source, 2)
        self._later = QWidget()
        later = self._grid()
        self._later.setLayout(later)
        later.setContentsMargins(0, 0, 0, 0)
        later.addWidget(PlainLabel(self.tr("May be filled in later"), "strong"), 0, 0, 1, 2)
        self._place(later, 1, 0, self.tr("School"), self.school)
        self._place(later, 1, 1, self.tr("Number of groups"), self.groups)
        self._place(later, 3, 0, self.tr("Years (leerjaren)"), self.year_groups)
        self._place(later, 3, 1, self.tr("Staff, by function"), self.functions)
        self._place(later, 5, 0, self.tr("Our view on the theme"), self.vision, 2)
        words = self.tr(
            "Agenda, questions, themes, tasks, roles and what the school filled in come along. People, quotes and what "
            "happened that evening stay behind."
        )
        self._copied = PlainLabel(words, "muted", wrap=True)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 24, 18, 24, 18)
        scaled(column.setSpacing, 10)
        column.addWidget(PlainLabel(self.tr("New evening"), "title"))
        column.addLayout(grid)
        for part in (self._later, self._copied):
            column.addWidget(part)
        foot = QHBoxLayout()
        scaled(foot.setSpacing, 10)
        foot.addWidget(self.open_button)
        foot.addWidget(self._back)
        foot.addWidget(self._status, 1)
        column.addLayout(foot)
        column.addStretch(1)
        self._copied.hide()
        self._back.hide()
        self._tell_day()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        scaled(grid.setHorizontalSpacing, 12)
        scaled(grid.setVerticalSpacing, 3)
        return grid

    def _place(self, grid: QGridLayout, row: int, column: int, name: str, widget: QWidget, span: int = 1) -> None:
        label = PlainLabel(name, "field")
        scaled(label.setContentsMargins, 0, 8, 0, 0)
        grid.addWidget(label, row, column, 1, span)
        grid.addWidget(widget, row + 1, column, 1, span)
        grid.setColumnStretch(column, 1)

    def show_shelf(self, shelf: Iterable[ShelfRow]) -> None:
        """Offer these evenings to be copied, and the school of the last one that has it.

        The first evening of all is offered for today; whoever has made one before prepares, and writes the day.
        """
        shelf = tuple(shelf)
        newest = max((row for row in shelf if row.school), key=lambda row: row.touched_at, default=None)
        self._offer(self._tonight() if not shelf else "", newest.school if newest is not None else "")
        self.source.show_shelf(shelf)

    def _offer(self, day: str, school: str) -> None:
        """Put in what is offered where nobody typed anything else."""
        if self.day.text() == self._offered_day:
            self.day.setText(day)
        if self.school.text() == self._offered_school:
            self.school.setText(school)
        self._offered_day, self._offered_school = day, school

    def may_be_left(self, may: bool) -> None:
        """Offer a way back, or none where there is nothing else to show."""
        self._back.setVisible(may)

    @property
    def is_touched(self) -> bool:
        """Whether somebody filled something in."""
        fields = (self.vision, self.year_groups, self.functions, self.groups)
        here = (self.title.text(), self.day.text(), self.at.text(), self.school.text())
        offered = here == (self._offered, self._offered_day, USUAL_START, self._offered_school)
        return not offered or any(field.text() for field in fields)

    @Slot()
    def open_evening(self) -> None:
        """Make the evening and open it; a wrong field is named and gets the cursor."""
        field = self.day
        try:
            day = read_day(self.day.text(), today(self._desk.wall()))
            field = self.at
            at = read_time(self.at.text())
        except NotPossible as fault:
            self._point_at(field, sentence(fault))
            return
        groups = self.groups.text().strip()
        if groups and not (groups.isascii() and groups.isdigit()):
            self._point_at(self.groups, self.tr("Write the number of groups as a figure, or leave it empty."))
            return
        self._status.show_status("")
        self.asked.emit()
        anchor = Anchor(AnchorKind(self.anchor.currentData()), at)
        title, source = self.title.text(), self.source.copied
        if source is not None:
            self._desk.do(c.CopyEvening, source=source.id, id=self._id, title=title, date=day, anchor=anchor)
        else:
            number = int(groups) if groups else None
            self._desk.do(c.CreateEvening, self._id, title, day, anchor, self._details(), self.source.draaiboek, number)

    def _details(self) -> Details:
        return Details(
            school=self.school.text(),
            vision=self.vision.text(),
            year_groups=self.year_groups.text(),
            functions=self.functions.text(),
        )

    @Slot()
    def _follow_source(self) -> None:
        """A copy begins with the title of the earlier evening, and needs no more than when it is."""
        source = self.source.copied
        if self.title.text() == self._offered:
            self._offered = source.title if source is not None else self.tr("Parents' evening")
            self.title.setText(self._offered)
        self._later.setVisible(source is None)
        self._copied.setVisible(source is not None)

    @Slot(object, object)
    def _take_stored(self, command: object, _stored: object) -> None:
        """The next evening gets an id of its own; until then a second Enter means the same one."""
        if isinstance(command, c.CreateEvening | c.CopyEvening) and command.id == self._id:
            self._id = str(uuid.uuid4())
            self._memory.beside = {ID: self._id}
            self._memory.forget()
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Offer another evening; the school stays, for it is the same one."""
        self.source.choose_standard()
        self.title.setText(self._offered)
        self._offered_school = self.school.text()
        self._offered_day = ""
        self.day.clear()
        self.at.setText(USUAL_START)
        for field in (self.vision, self.year_groups, self.functions, self.groups):
            field.clear()

    def _point_at(self, field: QLineEdit, words: str) -> None:
        field.setFocus()
        field.selectAll()
        self._status.show_status(words, "amber", "circle-alert")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.open_evening()
        elif event.key() == Qt.Key.Key_Escape and self._back.isVisible():
            self.left.emit()
        else:
            super().keyPressEvent(event)
