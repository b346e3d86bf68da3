"""The form for a new evening: tonight is filled in, Enter opens it."""

import uuid
from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk import Desk
from app.models.evening import Anchor, AnchorKind, Details
from app.services import commands as c
from app.views.theme.style import scaled, set_role
from app.views.widgets.button import Button
from app.views.widgets.drop_down import DropDown
from app.views.widgets.plain_label import PlainLabel

USUAL_START = "19.15"


class NewEvening(QFrame):
    """Title, date and one clock time are enough; the rest can be filled in later."""

    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk = desk
        self._id = str(uuid.uuid4())
        self.title = self._field(self.tr("Title"), self.tr("Parents' evening"))
        self.day = self._field(self.tr("Date"), f"{desk.now().astimezone():%d-%m-%Y}")
        self.anchor = DropDown(self.tr("Which moment is fixed"))
        for kind, words in (
            (AnchorKind.START, self.tr("start at")),
            (AnchorKind.DOORS, self.tr("walk-in at")),
            (AnchorKind.END, self.tr("done at")),
        ):
            self.anchor.addItem(words, kind.value)
        self.at = self._field(self.tr("Clock time"), USUAL_START)
        self.school = self._field(self.tr("School"))
        self.vision = self._field(self.tr("Our view on the theme"))
        self.year_groups = self._field(self.tr("Years (leerjaren)"))
        self.functions = self._field(self.tr("Staff, by function"))
        self.groups = self._field(self.tr("Number of groups"))
        scaled(self.at.setMinimumWidth, 84)
        self.open_button = Button(self.tr("Make the evening"), "Enter", kind="primary")
        self._lay_out()

        self.open_button.clicked.connect(self.open_evening)
        desk.stored.connect(self._take_stored)

    def _field(self, name: str, text: str = "") -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(name)
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout()
        scaled(grid.setHorizontalSpacing, 12)
        scaled(grid.setVerticalSpacing, 3)
        moment = QWidget()
        row = QHBoxLayout(moment)
        row.setContentsMargins(0, 0, 0, 0)
        scaled(row.setSpacing, 8)
        row.addWidget(self.anchor, 3)
        row.addWidget(self.at, 2)
        self._place(grid, 0, 0, self.tr("Title"), self.title, 2)
        self._place(grid, 2, 0, self.tr("Date"), self.day)
        self._place(grid, 2, 1, self.tr("Fixed time"), moment)
        grid.addWidget(PlainLabel(self.tr("May be filled in later"), "strong"), 4, 0, 1, 2)
        self._place(grid, 5, 0, self.tr("School"), self.school)
        self._place(grid, 5, 1, self.tr("Number of groups"), self.groups)
        self._place(grid, 7, 0, self.tr("Years (leerjaren)"), self.year_groups)
        self._place(grid, 7, 1, self.tr("Staff, by function"), self.functions)
        self._place(grid, 9, 0, self.tr("Our view on the theme"), self.vision, 2)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 24, 18, 24, 18)
        scaled(column.setSpacing, 10)
        column.addWidget(PlainLabel(self.tr("New evening"), "title"))
        words = self.tr("From the draaiboek ouderpartnerschap: 135 minutes, from walk-in to closing.")
        column.addWidget(PlainLabel(words, "muted", wrap=True))
        column.addLayout(grid)
        foot = QHBoxLayout()
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)

    def _place(self, grid: QGridLayout, row: int, column: int, name: str, widget: QWidget, span: int = 1) -> None:
        label = PlainLabel(name, "field")
        scaled(label.setContentsMargins, 0, 8, 0, 0)
        grid.addWidget(label, row, column, 1, span)
        grid.addWidget(widget, row + 1, column, 1, span)
        grid.setColumnStretch(column, 1)

    @Slot()
    def open_evening(self) -> None:
        """Make the evening and open it; a wrong field is named and gets the cursor."""
        day = read_day(self.day.text())
        if day is None:
            self._point_at(self.day, self.tr("Write the date as 24-11-2026."))
            return
        at = read_time(self.at.text())
        if at is None:
            self._point_at(self.at, self.tr("Write the clock time as 19.15."))
            return
        groups = self.groups.text().strip()
        if groups and not (groups.isascii() and groups.isdigit()):
            self._point_at(self.groups, self.tr("Write the number of groups as a figure, or leave it empty."))
            return
        details = Details(
            school=self.school.text(),
            vision=self.vision.text(),
            year_groups=self.year_groups.text(),
            functions=self.functions.text(),
            groups=int(groups) if groups else None,
        )
        self._desk.do(
            c.CreateEvening,
            id=self._id,
            title=self.title.text(),
            date=day,
            anchor=Anchor(AnchorKind(self.anchor.currentData()), at),
            details=details,
        )

    @Slot(object, object)
    def _take_stored(self, command: object, _stored: object) -> None:
        """The next evening gets an id of its own; until then a second Enter means the same one."""
        if isinstance(command, c.CreateEvening) and command.id == self._id:
            self._id = str(uuid.uuid4())

    def _point_at(self, field: QLineEdit, words: str) -> None:
        field.setFocus()
        field.selectAll()
        self.refused.emit(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.open_evening()
        else:
            super().keyPressEvent(event)


def read_day(text: str) -> date | None:
    """Return the day written as 24-11-2026, 24/11/2026, 24.11.2026 or 2026-11-24."""
    plain = text.strip().replace("/", "-").replace(".", "-")
    for shape in ("%d-%m-%Y", "%Y-%m-%d", "%d-%m-%y"):
        try:
            day = datetime.strptime(plain, shape).date()
        except ValueError:
            continue
        return day if 2000 <= day.year < 2200 else None
    return None


def read_time(text: str) -> time | None:
    """Return the clock time written as 19.15, 19:15, 1915 or 19."""
    plain = text.strip().lower().removesuffix("uur").strip().replace(":", ".")
    for shape in ("%H.%M", "%H%M", "%H"):
        try:
            return datetime.strptime(plain, shape).time()
        except ValueError:
            continue
    return None
