"""The times sheet: when each block was really on, its pauses and the end, in the one place where they are put right."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.live.notes.enter_key import moment_before, moment_near, pause_between
from app.models.agenda.stretch import seconds_of
from app.models.evening import Evening
from app.models.ground.faults import Fault
from app.models.ground.written import read_clock
from app.services.commands import commands as c
from app.services.commands.times import TimesCommand
from app.views.keyboard import Keyboard
from app.views.sheets.clock_field import ClockField
from app.views.sheets.sheet import Sheet
from app.views.sheets.stretch_row import StretchRow
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.status_line import StatusLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures
from app.wording.done import done, taken_back
from app.wording.faults import sentence


class TimesSheet(Sheet):
    """Each change is stored at once and F12 takes it back; all clock times are those on the wall."""

    def __init__(self, desk: Desk, keyboard: Keyboard, parent: QWidget) -> None:
        super().__init__(self.tr("Times of the evening"), parent)
        self._desk, self._keyboard = desk, keyboard
        self.rows: list[StretchRow] = []
        self.pause_began, self.pause_ended = ClockField(self.tr("Pause from")), ClockField(self.tr("Pause until"))
        self.add = Button(self.tr("Add"), icon="plus")
        self.ended = ClockField(self.tr("Closed at"))
        self.undo = keyboard.cap(Button(self.tr("Take back"), icon="undo-2"), "undo_clock")
        self.status = StatusLine()
        self._lay_out()

        self.add.clicked.connect(self._book_pause)
        for line in (self.pause_began, self.pause_ended):
            line.returnPressed.connect(self._book_pause)
        self.ended.given.connect(self._end)
        self.undo.clicked.connect(self._take_back)
        desk.changed.connect(self._take_evening)
        desk.stored.connect(self._tell_stored)
        desk.refused.connect(self._tell_refused)

    def _lay_out(self) -> None:
        pause = _line(
            PlainLabel(self.tr("A pause was forgotten: from"), "field"),
            self.pause_began,
            PlainLabel(self.tr("until"), "field"),
            self.pause_ended,
            self.add,
        )
        end = _line(PlainLabel(self.tr("Closed at"), "field"), self.ended)
        hint = self.tr("Type when a block really began. “Was not on” gives its minutes to the block before.")
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        foot.addWidget(self.undo)
        for widget in (PlainLabel(hint, "small", wrap=True), pause, end):
            self.column.addWidget(widget)
        self.column.addLayout(foot)
        self.column.addStretch(1)

    def show_evening(self, evening: Evening) -> None:
        """Open it; the cursor stands at the beginning of the block that was on last."""
        self.status.show_status("")
        self._show(evening)
        self.open_sheet()
        self.rows[-1].began.setFocus()
        self.rows[-1].began.selectAll()

    def ask_end(self) -> None:
        """Put the cursor where one types when the evening was over."""
        self.ended.setFocus()

    @Slot(object, object)
    def _take_evening(self, after: Evening, before: Evening | None) -> None:
        if self.isVisible() and (before is None or after.run != before.run):
            self._show(after)

    def _show(self, evening: Evening) -> None:
        run = evening.run
        seconds = seconds_of(run.stretches, run.paused_at or self._desk.time_of(evening))
        while len(self.rows) < len(run.stretches):
            self._add_row()
        while len(self.rows) > len(run.stretches):
            self._remove_row()
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        for number, row in enumerate(self.rows):
            row.show_stretch(evening, seconds[number])
        if inside and not self.isAncestorOf(QApplication.focusWidget() or self):
            self.rows[-1].began.setFocus()
        self.ended.show_stored(figures.clock(evening, run.closed_at) if run.closed_at is not None else "")
        self.ended.setPlaceholderText(self.tr("is on"))

    def _add_row(self) -> None:
        row = StretchRow(len(self.rows))
        row.began_given.connect(self._begin)
        row.drop_asked.connect(self._drop_visit)
        row.pause_drop_asked.connect(self._drop_pause)
        row.break_asked.connect(self._was_break)
        self.column.insertWidget(len(self.rows) + 1, row)  # under the hint
        self.rows.append(row)

    def _remove_row(self) -> None:
        row = self.rows.pop()
        self.column.removeWidget(row)
        row.hide()
        row.deleteLater()

    @Slot(int, str)
    def _begin(self, number: int, text: str) -> None:
        evening = self._desk.evening
        if evening is not None and number < len(evening.run.stretches):
            about = evening.run.stretches[number].began
            self._try(lambda: self._desk.do(c.BeganAt, moment=moment_near(text, evening, about), stretch=number))

    @Slot()
    def _book_pause(self) -> None:
        evening = self._desk.evening
        began, ended = self.pause_began.text().strip(), self.pause_ended.text().strip()
        if evening is None or not began or not ended:
            (self.pause_ended if began else self.pause_began).setFocus()
            return
        now = evening.run.closed_at or self._desk.time_of(evening)

        def book() -> None:
            moments = pause_between(read_clock(began), read_clock(ended), evening, now)
            self._desk.do(c.BookPause, began=moments[0], ended=moments[1])

        self._try(book)

    @Slot(str)
    def _end(self, text: str) -> None:
        evening = self._desk.evening
        if evening is None or not text.strip():
            return
        now = self._desk.time_of(evening)
        closed = evening.run.closed_at

        def end() -> None:
            moment = moment_near(text, evening, closed) if closed is not None else moment_before(text, evening, now)
            self._desk.do(c.EndedAt, moment=moment)

        self._try(end)

    @Slot(int)
    def _drop_visit(self, number: int) -> None:
        self._desk.do(c.DropVisit, stretch=number)

    @Slot(int, int)
    def _drop_pause(self, number: int, pause: int) -> None:
        self._desk.do(c.DropPause, stretch=number, pause=pause)

    @Slot(int, int)
    def _was_break(self, number: int, pause: int) -> None:
        self._desk.do(c.PauseWasBreak, stretch=number, pause=pause)

    @Slot()
    def _take_back(self) -> None:
        self._desk.do(c.UndoClock)

    def _try(self, deed: Callable[[], object]) -> None:
        """Do it; what cannot be read as a time is said here, and stays where it was typed."""
        try:
            deed()
        except Fault as fault:
            self._refuse(fault)

    def _refuse(self, fault: Fault) -> None:
        self.status.show_status(sentence(fault, self._keyboard.name), "amber", "circle-alert")

    @Slot(object, object)
    def _tell_stored(self, command: c.Command, stored: c.Stored) -> None:
        if not self.isVisible() or not isinstance(command, (TimesCommand, c.UndoClock)):
            return
        if isinstance(command, c.BookPause):
            self.pause_began.clear()
            self.pause_ended.clear()
        words = taken_back(stored.label, stored.values) or done(stored.label, stored.values)
        self.status.show_status(words, "green", "check")

    @Slot(object, object)
    def _tell_refused(self, command: c.Command, fault: Fault) -> None:
        if self.isVisible() and isinstance(command, (TimesCommand, c.UndoClock)):
            self._refuse(fault)


def _line(*widgets: QWidget) -> QWidget:
    line = QWidget()
    row = FlowLayout(line)
    for widget in widgets:
        row.addWidget(widget)
    return line
