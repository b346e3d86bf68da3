"""The desk: the door to the writer for every screen."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Concatenate, ParamSpec
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.live.desk.asking import Answers
from app.live.desk.fine_words import FineWords
from app.live.desk.writer_ear import WriterEar
from app.models.evening import Evening
from app.models.ground.clock import Clock, Source
from app.models.ground.faults import BadInput, StoreTrouble
from app.models.left_open import is_held
from app.models.said.dialogue import Draft
from app.models.said.privacy import NONE_FINE, Fine
from app.models.shelf import ShelfRow
from app.services.commands import commands as c
from app.services.commands.command import ShelfCommand, Stored
from app.services.writer.writer import Opened, Writer

DRAFT_DELAY_MS = 300

Asked = ParamSpec("Asked")


class Desk(QObject):
    """Holds the evening that is open and the one that runs, and sends commands to the writer.

    Signals arrive in the thread of the screens. `changed` tells of the open evening only, `room_changed` of another one
    at which the room may be looking.
    """

    opened = Signal(object)
    not_opened = Signal(object)
    recovered = Signal()
    """The store works again: what was refused can be asked once more."""
    changing = Signal()
    """Comes right before `changed`: a screen can then lay itself out once, and not for each part that hears of it."""
    changed = Signal(object, object)
    room_changed = Signal()
    stored = Signal(object, object)
    refused = Signal(object, object)
    settled = Signal()
    shelf_changed = Signal()
    trouble = Signal(object)
    damaged = Signal(object)
    backed_up = Signal(object)

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._writer: Writer | None = None
        self.clock: Clock | None = None
        self.evening: Evening | None = None
        self.running: Evening | None = None
        """The evening that runs: the open one, or another while somebody looks something up."""
        self.shelf: tuple[ShelfRow, ...] = ()
        """The evenings as they were found at opening."""
        self._left: Evening | None = None
        self.fine_words = FineWords(self)
        ear = self.ear = WriterEar(self)
        self._answers = Answers(self)
        self._unanswered = 0
        self._draft: Draft | None = None
        self._draft_of = ""
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_DELAY_MS)

        self._draft_timer.timeout.connect(self.send_draft)
        ear.changed.connect(self._take_change)
        ear.opened.connect(self._take_opened)
        ear.not_opened.connect(self.not_opened)
        ear.recovered.connect(self._take_recovered)
        ear.shelf_changed.connect(self.shelf_changed)
        ear.damaged.connect(self.damaged)
        ear.failed.connect(self.trouble)
        ear.backed_up.connect(self.backed_up)

    def attach(self, writer: Writer) -> None:
        """Give the desk its writer, before the writer is started."""
        self._writer = writer

    @property
    def writer(self) -> Writer:
        """The writer behind the desk."""
        assert self._writer is not None, "the desk was used before it had a writer"
        return self._writer

    @property
    def in_room(self) -> Evening | None:
        """The evening the room is looking at: the one that runs, whatever is open on the desk, until it is closed.

        While none runs it is the open one, else the one that was left for the start screen. One that nobody closed on
        an earlier day holds the room only as long as nothing else is opened.
        """
        shown, running = self._shown(), self.running
        if running is None or (shown is not None and shown.id == running.id):
            return shown
        return running if shown is None or is_held(running, self.time_of(running)) else shown

    def _shown(self) -> Evening | None:
        """Return what the room sees while nothing runs: a record that is looked up changes nothing there."""
        left, open_one = self._left, self.evening
        if left is not None and open_one is not None and open_one.run.closed_at is not None:
            return left
        return open_one or left

    @property
    def fine(self) -> Fine:
        """The words that go to the room as they were typed, at the school of the evening on the desk."""
        return self.fine_for(self.evening or self.in_room)

    def fine_for(self, evening: Evening | None) -> Fine:
        """Return the words that go to the room as they were typed, at the school of this evening."""
        return self.fine_words.of(evening.details.school) if evening is not None else NONE_FINE

    @Slot(str)
    def allow_word(self, word: str) -> None:
        """Let a word go to the room as it was typed from now on, at the school of the evening on the desk."""
        evening = self.evening or self.in_room
        if evening is not None:
            self.fine_words.allow(evening.details.school, word)

    @property
    def is_settled(self) -> bool:
        """Whether every command was answered; `settled` says when that comes true again."""
        return not self._unanswered

    def now(self) -> datetime:
        """Return the time of the open evening, aware UTC."""
        return self.time_of(self.evening)

    def time_of(self, evening: Evening | None) -> datetime:
        """Return the own time of an evening: while it runs it goes on by itself, else it follows the laptop's clock."""
        if evening is None:
            return self.wall()
        if self.clock is not None and self.running is not None and evening.id == self.running.id:
            return self.clock.now()
        return evening.own(self.wall())

    def wall(self) -> datetime:
        """Return what the laptop's clock shows, aware UTC: for days, for what is kept and for what is erased."""
        return self._source.wall().astimezone(UTC)

    def today(self, evening: Evening) -> date:
        """Return the date at the school of this evening, by the laptop's clock."""
        return self.wall().astimezone(ZoneInfo(evening.zone)).date()

    def steady(self) -> float:
        """Return seconds that only go forward, to tell a doubled key from two keys."""
        return self._source.boot()

    def do(
        self, kind: Callable[Concatenate[datetime, Asked], c.Command], *values: Asked.args, **named: Asked.kwargs
    ) -> "Future[Stored]":
        """Send a command of this kind with this moment. `stored` or `refused` follows with the same command."""
        command = kind(self.now(), *values, **named)
        return self.send(replace(command, at=self._moment_for(command)))

    def do_in_room(
        self, kind: Callable[Concatenate[datetime, Asked], c.Command], *values: Asked.args, **named: Asked.kwargs
    ) -> "Future[Stored]":
        """Send a command of this kind about the evening the room is looking at."""
        in_room = self.in_room
        command = kind(self.time_of(in_room), *values, **named)
        return self.send(replace(command, about=in_room.id if in_room is not None else None))

    def _moment_for(self, command: c.Command) -> datetime:
        """Return the moment by the time of the evening a command is about; what is done on the shelf has the wall's."""
        if isinstance(command, ShelfCommand):
            return self.wall()
        known = (evening for evening in (self.running, self.evening) if evening is not None)
        return self.time_of(next((one for one in known if one.id == command.about), self.evening))

    def send(self, command: c.Command) -> "Future[Stored]":
        """Send a command that was made before."""
        self._unanswered += 1
        answer = self.writer.submit(command)
        self._answers.hear_done(answer, partial(self._take_answer, command))
        return answer

    def keep_draft(self, draft: Draft, evening: str) -> None:
        """Store what is being typed for this evening, a moment after the last key."""
        if evening != self._draft_of:
            self.send_draft()
        self._draft, self._draft_of = draft, evening
        if not self._draft_timer.isActive():
            self._draft_timer.start()

    @Slot()
    def send_draft(self) -> None:
        """Store a waiting draft now, also one that was refused before."""
        self._draft_timer.stop()
        draft, self._draft = self._draft, None
        if draft is not None:
            self.do(c.SaveDraft, draft=draft, about=self._draft_of or None)

    def put_away(self) -> None:
        """Leave the open evening for the start screen; it stays as it is in the store."""
        self.send_draft()
        before = self.evening
        if before is not None and (before.stage.message or before.stage.quote) and not self._is_closed():
            # Nobody watches the room from the start page: what was shown for a moment goes off the beamer now.
            self.do(c.ShowQuote, quote=None, about=before.id)
            self.do(c.ShowMessage, text="", about=before.id)
            self.evening = replace(
                before, stage=replace(before.stage, quote=None, page=0, message="", message_until=None)
            )
            self._note_running(self.evening)
            self._tell(self.evening, before)
        self._left, self.evening = self._shown(), None
        self.room_changed.emit()

    def _is_closed(self) -> bool:
        return self.evening is not None and self.evening.run.closed_at is not None

    def close(self, seconds: float = 3.0) -> None:
        """Store the draft, let the writer finish, and wait for it at most `seconds`."""
        self.send_draft()
        if self._writer is not None:
            self._writer.stop()
            if self._writer.is_alive():
                self._writer.join(seconds)

    # What the writer tells

    @Slot(object)
    def _take_opened(self, opened: Opened) -> None:
        self.clock, self.shelf = opened.clock, opened.shelf
        self.evening = self.running = opened.running
        self._left = None
        self.opened.emit(opened)
        if opened.running is not None:
            self._tell(opened.running, None)

    @Slot()
    def _take_recovered(self) -> None:
        self.recovered.emit()
        self.send_draft()

    @Slot(object, object)
    def _take_change(self, after: Evening, before: Evening | None) -> None:
        self._note_running(after)
        if before is None:
            self._keep_in_room(after)
        if before is None or (self.evening is not None and self.evening.id == after.id):
            self.evening = after
            self._tell(after, before)
            return
        if self._left is not None and self._left.id == after.id:
            self._left = after
        self.room_changed.emit()

    def _keep_in_room(self, opened: Evening) -> None:
        """Let go of what was left for the start screen, unless what is opened is the record of another evening."""
        left = self._left
        is_record = opened.run.closed_at is not None
        if left is None or not is_record or left.id == opened.id or left.run.closed_at is not None:
            self._left = None

    def _note_running(self, after: Evening) -> None:
        if after.run.is_running and (self.running is None or self.running.id == after.id):
            self.running = after
        elif self.running is not None and self.running.id == after.id:
            self.running = None

    def _tell(self, after: Evening, before: Evening | None) -> None:
        self.changing.emit()
        self.changed.emit(after, before)

    def _let_go_of(self, evening_id: str) -> None:
        """Show nothing any more of an evening that was left and is in the bin now."""
        if self._left is not None and self._left.id == evening_id:
            self._left = None
            self.room_changed.emit()

    @Slot(object, object)
    def _take_answer(self, command: c.Command, done: "Future[Stored]") -> None:
        self._unanswered -= 1
        error = done.exception()
        if error is None:
            self.stored.emit(command, done.result())
        else:
            if isinstance(command, c.SaveDraft) and self._draft is None and isinstance(error, StoreTrouble | BadInput):
                self._draft, self._draft_of = command.draft, command.about or ""  # for the next try
            self.refused.emit(command, error)
        if error is None and isinstance(command, c.BinEvening):
            self._let_go_of(command.id)
        if self.is_settled:
            self.settled.emit()
