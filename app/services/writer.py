"""The writer: the one thread that changes an evening."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from typing_extensions import override

from app.models.clock import Clock, Source
from app.models.evening import Evening
from app.models.faults import Fault, StoreTrouble
from app.services import commands as c
from app.services import plan_commands as p
from app.services.listening import Listener, Opened
from app.services.outcome import Stored
from app.services.upkeep import BEAT_SECONDS, Upkeep, as_fault

if TYPE_CHECKING:
    # Opening the books imports the database; that happens in this thread, after the first window is on the screen.
    from app.services.books import Books
    from app.store.first_look import FirstLook

__all__ = ["Listener", "Opened", "Writer"]

SHOWING_SECONDS = 1.0
"""How long the screens may take to show the first look before the store is opened all the same."""

OPENING = (c.OpenEvening, c.CreateEvening, p.CopyEvening)
"""The commands after which another evening is open."""

T = TypeVar("T")


class _Task:
    """A piece of work, which tells whether it stored something, and the future that waits for it.

    `beside` is work that can be done without a store as well.
    """

    def __init__(
        self, work: Callable[["Books"], bool], answer: "Future[Any]", beside: Callable[[], bool] | None = None
    ) -> None:
        self.do = work
        self._answer = answer
        self._beside = beside

    def refuse(self, fault: Fault) -> None:
        """Answer with a fault, for there is no store."""
        if self._beside is None:
            self._answer.set_exception(fault)
        else:
            self._beside()


class Writer(threading.Thread):
    """Takes commands from a queue, one at a time. The store is opened, used and closed in this thread only."""

    def __init__(
        self,
        open_books: Callable[[], "Books"],
        source: Source,
        listener: Listener,
        look_first: Callable[[], "FirstLook | None"] = lambda: None,
    ) -> None:
        """Take what opens the books, and what may be known before: `look_first` is asked once, in this thread."""
        super().__init__(name="writer", daemon=True)
        self._open_books = open_books
        self._look_first = look_first
        self._source = source
        self._listener = listener
        self._queue: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._wanted = threading.Event()
        self._evening: Evening | None = None
        self._in_doubt = False

    def submit(self, command: c.Command) -> "Future[Stored]":
        """Ask for a change; may be called from any thread. The future answers once it is stored, or with a fault.

        StoreTrouble means that nobody knows whether it was stored: ask again with the same ids.
        """
        answer: Future[Stored] = Future()
        self._put(_Task(lambda books: self._do(books, command, answer), answer))
        return answer

    def look(self, read: Callable[["Books"], T]) -> "Future[T]":
        """Read from the store in the writer's thread, after all that was asked before."""
        answer: Future[T] = Future()
        self._put(_Task(lambda books: _answer(answer, lambda: read(books)), answer))
        return answer

    def ask(self, read: Callable[[], T]) -> "Future[T]":
        """Read beside the store in the writer's thread, such as the names of files; also when no store could be opened."""
        answer: Future[T] = Future()
        self._put(_Task(lambda _books: _answer(answer, read), answer, lambda: _answer(answer, read)))
        return answer

    def open_now(self) -> None:
        """Open the store, for the first look is on the screen. It happens by itself after a second, or at a command."""
        self._wanted.set()

    def stop(self) -> None:
        """Finish what was asked, then end; join to wait for it. A second call does nothing more."""
        self._put(None)

    def _put(self, task: "_Task | None") -> None:
        self._queue.put(task)
        self._wanted.set()

    @override
    def run(self) -> None:
        """Tell what a first look finds, open the store, work until told to stop, close it."""
        looked = self._take_first_look()
        try:
            books = self._open_books()
            clock = self._come_back(books, looked)
        except Exception as error:
            fault = as_fault(error)
            self._listener.on_not_opened(fault)
            self._refuse_all(fault)
            return
        upkeep = Upkeep(books, clock, self._listener)
        try:
            self._work(books, upkeep)
            upkeep.finish()
        finally:
            books.close()

    def _take_first_look(self) -> Opened | None:
        """Tell the listener what can be known without the database, and let it show that before loading one."""
        try:
            look = self._look_first()
            if look is None:
                return None
            clock = Clock(self._source, look.beat)
            running = look.running.after_restart() if look.running is not None else None
        except Exception as error:
            as_fault(error)
            return None
        if running is None:
            clock.settle(use_last_beat=False)  # nothing runs, so there is nothing to be wrong about
        opened = Opened(clock, look.shelf, running, clock.doubt)
        self._listener.on_opened(opened)
        self._wanted.wait(SHOWING_SECONDS)
        return opened

    def _come_back(self, books: "Books", looked: Opened | None) -> Clock:
        """Store that the evening that runs comes back after a restart, and tell it where no first look did."""
        clock = looked.clock if looked is not None else Clock(self._source, books.last_beat())
        running = books.running_evening_id()
        if running is not None:
            try:
                books.handle(None, c.OpenEvening(clock.now(), running))
                self._evening = books.load(running)
            except StoreTrouble as trouble:
                self._listener.on_failed(trouble)  # one evening that cannot be read must not lock the others out
        if self._evening is None:
            clock.settle(use_last_beat=False)
        if looked is None:
            self._listener.on_opened(Opened(clock, books.shelf(clock.now()), self._evening, clock.doubt))
        elif self._evening is not None and self._evening != looked.running:
            self._listener.on_changed(self._evening, None)
        return clock

    def _work(self, books: "Books", upkeep: Upkeep) -> None:
        while True:
            try:
                task = self._queue.get(timeout=self._patience())
                if task is None:
                    return
                upkeep.dirty |= task.do(books)
            except queue.Empty:
                pass
            except Exception as error:
                as_fault(error)  # logged; the evening goes on from its last stored state
            if self._queue.empty():
                self._keep_up(upkeep)

    def _keep_up(self, upkeep: Upkeep) -> None:
        try:
            upkeep.keep_up(self._evening)
        except Exception as error:
            as_fault(error)

    def _patience(self) -> float | None:
        """Wait for ever when nothing runs: an idle app wakes nobody."""
        evening = self._evening
        return BEAT_SECONDS if evening is not None and evening.run.is_running else None

    def _do(self, books: "Books", command: c.Command, answer: "Future[Stored]") -> bool:
        try:
            if self._in_doubt and self._evening is not None:
                self._evening = books.load(self._evening.id)
                self._in_doubt = False
            stored = books.handle(self._evening, command)
        except Exception as error:
            self._in_doubt = not isinstance(error, Fault) or isinstance(error, StoreTrouble)
            answer.set_exception(as_fault(error))
            return False
        answer.set_result(stored)
        if isinstance(command, c.SaveDraft) and self._evening is not None:
            self._evening = replace(self._evening, draft=command.draft)
        else:
            self._follow(books, command, stored.evening)
        return True

    def _follow(self, books: "Books", command: c.Command, evening_id: str) -> None:
        """Tell the screens what the open evening is now; one that stays on the shelf concerns none of them."""
        is_open = self._evening is not None and self._evening.id == evening_id
        if isinstance(command, p.DeleteEvening):
            self._evening = None if is_open else self._evening
        elif isinstance(command, OPENING):
            self._reload(books, evening_id, fresh=True)
        elif is_open:
            self._reload(books, evening_id, fresh=False)

    def _reload(self, books: "Books", evening_id: str, fresh: bool) -> None:
        before = None if fresh else self._evening
        try:
            after = books.load(evening_id)
        except Exception as error:
            self._in_doubt = True
            self._listener.on_failed(as_fault(error))
            return
        if after is not None:
            self._evening = after
            self._listener.on_changed(after, before)

    def _refuse_all(self, fault: Fault) -> None:
        """Without a store every question gets the same answer, until the app ends."""
        while (task := self._queue.get()) is not None:
            task.refuse(fault)


def _answer(answer: "Future[T]", read: Callable[[], T]) -> bool:
    try:
        answer.set_result(read())
    except Exception as error:
        answer.set_exception(as_fault(error))
    return False
