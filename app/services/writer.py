"""The writer: the one thread that changes an evening."""

import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from typing_extensions import override

from app.models.clock import Clock, Doubt, Source
from app.models.evening import Evening
from app.models.faults import Fault, StoreTrouble, trace
from app.models.shelf import ShelfRow
from app.services import commands as c
from app.services.outcome import Stored

if TYPE_CHECKING:
    # Opening the books imports the database; that happens in this thread, after the first window is on the screen.
    from app.services.books import Books

BEAT_SECONDS = 5.0
BACKUP_EVERY = timedelta(minutes=1)

T = TypeVar("T")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """What was found at opening. `running` is an evening that was on when the app ended, ready to go on."""

    clock: Clock
    shelf: tuple[ShelfRow, ...]
    running: Evening | None
    doubt: Doubt | None


class Listener(Protocol):
    """Who hears what the writer did. Every call comes from the writer's thread."""

    def on_opened(self, opened: Opened) -> None:
        """The store is open."""

    def on_not_opened(self, fault: Fault) -> None:
        """The store cannot be opened; nothing was written."""

    def on_changed(self, after: Evening, before: Evening | None) -> None:
        """The evening was replaced."""

    def on_failed(self, fault: Fault) -> None:
        """Something went wrong that no command waits for, such as a backup."""

    def on_backed_up(self, at: datetime) -> None:
        """A verified backup was made."""


class _Task:
    """A piece of work, and the future that waits for it."""

    def __init__(self, work: Callable[["Books"], None], answer: "Future[Any]") -> None:
        self.do = work
        self._answer = answer

    def refuse(self, fault: Fault) -> None:
        self._answer.set_exception(fault)


class Writer(threading.Thread):
    """Takes commands from a queue, one at a time. The store is opened, used and closed in this thread only."""

    def __init__(self, open_books: Callable[[], "Books"], source: Source, listener: Listener) -> None:
        super().__init__(name="writer", daemon=True)
        self._open_books = open_books
        self._source = source
        self._listener = listener
        self._queue: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._clock: Clock | None = None
        self._evening: Evening | None = None
        self._in_doubt = False
        self._dirty = True
        self._backed_up: datetime | None = None
        self._beat_at = -BEAT_SECONDS

    def submit(self, command: c.Command) -> "Future[Stored]":
        """Ask for a change; may be called from any thread. The future answers once it is stored, or with a fault.

        StoreTrouble means that nobody knows whether it was stored: ask again with the same ids.
        """
        answer: Future[Stored] = Future()
        self._queue.put(_Task(lambda books: self._do(books, command, answer), answer))
        return answer

    def look(self, read: Callable[["Books"], T]) -> "Future[T]":
        """Read from the store in the writer's thread, after all that was asked before."""
        answer: Future[T] = Future()
        self._queue.put(_Task(lambda books: _answer(answer, lambda: read(books)), answer))
        return answer

    def stop(self) -> None:
        """Finish what was asked, then end; join to wait for it. A second call does nothing more."""
        self._queue.put(None)

    @override
    def run(self) -> None:
        """Open the store, work until told to stop, close it."""
        try:
            books = self._open_books()
            opened = self._look_around(books)
        except Exception as error:
            fault = _as_fault(error)
            self._listener.on_not_opened(fault)
            self._refuse_all(fault)
            return
        self._listener.on_opened(opened)
        try:
            self._work(books, opened.clock)
        finally:
            books.close()

    def _look_around(self, books: "Books") -> Opened:
        clock = Clock(self._source, books.last_beat())
        self._clock = clock
        running = books.running_evening_id()
        if running is not None:
            books.handle(None, c.OpenEvening(clock.now(), running, after_restart=True))
            self._evening = books.load(running)
        return Opened(clock, books.shelf(), self._evening, clock.doubt)

    def _work(self, books: "Books", clock: Clock) -> None:
        while True:
            try:
                task = self._queue.get(timeout=self._patience())
            except queue.Empty:
                self._keep_up(books, clock)
                continue
            if task is None:
                return
            task.do(books)
            if self._queue.empty():
                self._keep_up(books, clock)

    def _patience(self) -> float | None:
        """Wait for ever when nothing runs: an idle app wakes nobody."""
        evening = self._evening
        return BEAT_SECONDS if evening is not None and evening.run.is_running else None

    def _do(self, books: "Books", command: c.Command, answer: "Future[Stored]") -> None:
        try:
            if self._in_doubt and self._evening is not None:
                self._evening = books.load(self._evening.id)
                self._in_doubt = False
            stored = books.handle(self._evening, command)
        except Exception as error:
            self._in_doubt = not isinstance(error, Fault) or isinstance(error, StoreTrouble)
            answer.set_exception(_as_fault(error))
            return
        answer.set_result(stored)
        self._dirty = True
        if isinstance(command, c.SaveDraft) and self._evening is not None:
            self._evening = replace(self._evening, draft=command.draft)
            return
        fresh = isinstance(command, c.OpenEvening | c.CreateEvening)
        self._reload(books, stored.evening, fresh)

    def _reload(self, books: "Books", evening_id: str, fresh: bool) -> None:
        before = None if fresh else self._evening
        try:
            after = books.load(evening_id)
        except Exception as error:
            self._in_doubt = True
            self._listener.on_failed(_as_fault(error))
            return
        if after is not None:
            self._evening = after
            self._listener.on_changed(after, before)

    def _keep_up(self, books: "Books", clock: Clock) -> None:
        """Do what is due beside the commands: where the clocks stand every few seconds, a backup every minute."""
        if self._evening is not None and self._evening.run.is_running and clock.doubt is None:
            self._beat(books, clock)
        self._back_up_when_due(books, clock)

    def _beat(self, books: "Books", clock: Clock) -> None:
        beat = clock.beat()
        if beat.boot - self._beat_at < BEAT_SECONDS:
            return
        self._beat_at = beat.boot
        try:
            books.keep_beat(beat)
        except Exception as error:
            self._listener.on_failed(_as_fault(error))

    def _back_up_when_due(self, books: "Books", clock: Clock) -> None:
        now = clock.now()
        if not self._dirty or (self._backed_up is not None and now - self._backed_up < BACKUP_EVERY):
            return
        self._dirty = False
        self._backed_up = now
        try:
            checked = books.back_up(now)
        except Exception as error:
            self._listener.on_failed(_as_fault(error))
            return
        checked.add_done_callback(lambda done: self._tell_backed_up(done, now))

    def _tell_backed_up(self, done: "Future[Path]", now: datetime) -> None:
        error = done.exception()
        if error is None:
            self._listener.on_backed_up(now)
        else:
            self._listener.on_failed(_as_fault(error))

    def _refuse_all(self, fault: Fault) -> None:
        """Without a store every question gets the same answer, until the app ends."""
        while (task := self._queue.get()) is not None:
            task.refuse(fault)


def _as_fault(error: BaseException) -> Fault:
    if isinstance(error, Fault):
        return error
    log.error("not foreseen: %s", trace(error))
    return StoreTrouble("unexpected")


def _answer(answer: "Future[T]", read: Callable[[], T]) -> None:
    try:
        answer.set_result(read())
    except Exception as error:
        answer.set_exception(_as_fault(error))
