"""The question before an evening begins or is opened again: when another one is still open, and on another day."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.ground.faults import Fault
from app.models.left_open import ended_about, is_held
from app.services.commands import commands as c
from app.views.keyboard import Keyboard
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip
from app.wording import figures

if TYPE_CHECKING:
    from app.services.writer.books import Books

ASKED = ("another_day", "another_runs")
"""What the store refuses and this strip asks about."""


class BeginQuestion(Strip):
    """Stands until it is answered, or until another page or evening comes. The key that began is no answer to it."""

    back_asked = Signal(str)
    """With the id of the evening to go back to."""
    practice_asked = Signal(str)

    def __init__(self, desk: Desk, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent)
        self._desk, self._keyboard = desk, keyboard
        self._answers = Answers(self)
        self._asked: c.Command | None = None
        self._close: c.EndedAt | None = None

        desk.refused.connect(self._hear)
        desk.changed.connect(self._take_change)

    @Slot(object, object)
    def _hear(self, command: c.Command, fault: Fault) -> None:
        evening = self._desk.evening
        if fault.key not in ASKED or evening is None:
            return
        self._asked = replace(command, about=command.about or evening.id)
        self._close = None
        if fault.key == "another_day":
            self._ask_day(evening)
        else:
            other = str(fault.values["evening"])
            self._answers.hear(self._desk.writer.look(partial(_read, other)), self._ask_other)

    @Slot(object)
    def _ask_other(self, other: Evening | None) -> None:
        if other is None or self._asked is None:
            return
        day = figures.plain_date(other.date)
        back = Button(self.tr("Back to the evening that runs"))
        back.clicked.connect(partial(self._go_back, other.id))
        now = self._desk.time_of(other)
        if is_held(other, now):
            words = self.tr("The evening of {day} is still going on. Only one can run at a time.")
            self.say(words.format(day=day), [back, self._leave_it()])
            return
        ended = ended_about(other, now)
        time = figures.clock(other, ended)
        self._close = c.EndedAt(now, ended, left_open=True, about=other.id)
        yes = self._keyboard.cap(Button(self.tr("Yes, closed at {time}").format(time=time)), "close_evening")
        yes.clicked.connect(self.close_other)
        back.set_label(self.tr("Look at that evening"))
        words = self.tr("The evening of {day} is still open. Closed at {time}?").format(day=day, time=time)
        self.say(words, [yes, back, self._leave_it()])

    def _ask_day(self, evening: Evening) -> None:
        days = {
            "day": figures.plain_date(evening.date),
            "today": figures.plain_date(self._desk.today(evening)),
        }
        if evening.run.closed_at is not None:
            again = Button(self.tr("Open it again"))
            again.clicked.connect(self._begin_all_the_same)
            words = self.tr("This evening was on {day}. Today is {today}. Open it again?")
            self.say(words.format(**days), [again, self._leave_it()])
            return
        begin = Button(self.tr("Begin now"))
        begin.clicked.connect(self._begin_all_the_same)
        practise = Button(self.tr("Practise yourself"))
        practise.clicked.connect(partial(self._practise, evening.id))
        words = self.tr("This evening is planned for {day}. Today is {today}. Begin it now?")
        self.say(words.format(**days), [begin, practise, self._leave_it()])

    def asks_to_close(self) -> bool:
        """Whether it asks to close an evening that was left open: the key that closes one answers yes."""
        return not self.isHidden() and self._close is not None

    @Slot()
    def close_other(self) -> None:
        """Close the evening that was left open, and do what was asked."""
        close, asked = self._close, self._asked
        self.leave()
        if close is not None and asked is not None:
            self._desk.send(close)
            self._desk.send(replace(asked, at=self._desk.now()))

    @Slot()
    def _begin_all_the_same(self) -> None:
        asked = self._asked
        self.leave()
        if isinstance(asked, c.BeginningCommand):
            self._desk.send(replace(asked, at=self._desk.now(), sure=True))

    def _go_back(self, evening_id: str) -> None:
        self.leave()
        self.back_asked.emit(evening_id)

    def _practise(self, evening_id: str) -> None:
        self.leave()
        self.practice_asked.emit(evening_id)

    def _leave_it(self) -> Button:
        button = Button(self.tr("Never mind"))
        button.clicked.connect(self.leave)
        return button

    @Slot()
    def leave(self) -> None:
        """Do nothing of it. A second call does nothing."""
        self._asked = self._close = None
        self.close_strip()

    @Slot(object, object)
    def _take_change(self, after: Evening, before: Evening | None) -> None:
        if before is None or after.run != before.run:
            self.leave()


def _read(evening_id: str, books: "Books") -> Evening | None:
    return books.load(evening_id)
