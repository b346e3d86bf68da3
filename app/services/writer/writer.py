"""The writer: the one thread that changes an evening."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import ExitStack, suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from typing_extensions import override

from app.models.damage import Damage
from app.models.evening import Evening
from app.models.ground.clock import Source
from app.models.ground.faults import StoreTrouble
from app.services.commands import commands as c
from app.services.commands.command import Stored
from app.services.writer.answering import as_fault, give
from app.services.writer.beside import go_on
from app.services.writer.coming_back import come_back, opened_at
from app.services.writer.listener import Listener, Opened
from app.services.writer.open_books import OpenBooks
from app.services.writer.queue import QueuedWork, WorkWhileClosed
from app.services.writer.shut import TRY_AGAIN_SECONDS, Shut
from app.services.writer.side_thread import SideThread
from app.services.writer.upkeep import BEAT_SECONDS, Upkeep

if TYPE_CHECKING:
    # Opening the books imports the database; that happens in this thread, after the first window is on the screen.
    from app.services.writer.books import Books
    from app.store.first_look import FirstLook

__all__ = ["Listener", "Opened", "Writer"]

SHOWING_SECONDS = 1.0
"""How long the screens may take to show the first look before the store is opened all the same."""

T = TypeVar("T")
V = TypeVar("V")


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
        self._queue: queue.SimpleQueue[QueuedWork | WorkWhileClosed | None] = queue.SimpleQueue()
        self._shut = Shut(self._queue, listener)
        self._wanted = threading.Event()
        self._beside = SideThread("beside")

    def submit(self, command: c.Command) -> "Future[Stored]":
        """Ask for a change; may be called from any thread. The future answers once it is stored, or with a fault.

        StoreTrouble means that nobody knows whether it was stored: ask again with the same ids.
        """
        answer: Future[Stored] = Future()
        self._put(QueuedWork(lambda open_books: open_books.do(command, answer), answer))
        return answer

    def look(self, read: Callable[["Books"], T]) -> "Future[T]":
        """Read from the store in the writer's thread, after all that was asked before."""
        answer: Future[T] = Future()
        self._put(QueuedWork(lambda open_books: give(answer, lambda: read(open_books.books)), answer))
        return answer

    def ask(self, read: Callable[[], T]) -> "Future[T]":
        """Read beside the store in the writer's thread, such as the names of files; also when no store could be opened."""
        answer: Future[T] = Future()
        self._put(QueuedWork(lambda _store: give(answer, read), answer, lambda: give(answer, read)))
        return answer

    def mend(self, damage: Damage, *, as_it_reads: bool) -> "Future[None]":
        """Put one damaged part back from a backup, or take it as it reads now; see `Books.mend` and `accept`."""
        answer: Future[None] = Future()
        self._put(QueuedWork(lambda open_books: open_books.mend(damage, answer, as_it_reads=as_it_reads), answer))
        return answer

    def put_evening(self, evening: Evening) -> "Future[None]":
        """Keep a whole evening that comes from a file; see `Books.put_evening`."""
        answer: Future[None] = Future()
        self._put(QueuedWork(lambda open_books: open_books.put_evening(evening, answer), answer))
        return answer

    def try_again(self) -> "Future[None]":
        """Try to open the store, or to store something, at once; what came of it is told to the listener too."""
        return self._ask_open_books(OpenBooks.try_again)

    def go_on_here(self) -> "Future[None]":
        """Write the store again in its place, for its file was moved or deleted; see `Books.go_on_here`."""
        return self._ask_open_books(lambda open_books: open_books.go_on_here(self._source.wall()))

    def _ask_open_books(self, work: Callable[[OpenBooks], None]) -> "Future[None]":
        answer: Future[None] = Future()
        self._put(QueuedWork(lambda open_books: give(answer, lambda: work(open_books)), answer))
        return answer

    def look_and_go_on(self, read: Callable[["Books"], V], work: Callable[[V], T]) -> "Future[T]":
        """Read from the store in the writer's thread, and do the work with it in a thread beside it; see `SideThread`.

        For files of the user, which may go to a slow stick. Until the work's turn its future can be cancelled.
        """
        answer: Future[T] = Future()
        self._put(QueuedWork(partial(go_on, self._beside, read, work, answer), answer))
        return answer

    def while_closed(self, work: Callable[[], T]) -> "Future[T]":
        """Do work for which the store must be closed, after all that was asked before; then it is opened again.

        Until it is this work's turn its future can be cancelled, and nothing happens at all.
        """
        answer: Future[T] = Future()
        self._put(WorkWhileClosed(work, answer))
        return answer

    def stop(self) -> None:
        """Finish what was asked, then end; join to wait for it. A second call does nothing more."""
        self._put(None)

    def _put(self, task: QueuedWork | WorkWhileClosed | None) -> None:
        self._queue.put(task)
        self._wanted.set()

    @override
    def run(self) -> None:
        """Tell what a first look finds, open the store, work until told to stop, close it."""
        looked = self._take_first_look()
        while (closed := self._hold_open(looked)) is not None:
            closed.do()
            looked = None
        self._beside.finish()

    def _take_first_look(self) -> Opened | None:
        """Tell the listener what can be known without the database, and let it show that before loading one."""
        try:
            look = self._look_first()
            if look is None:
                return None
            opened = opened_at(look, self._source)
        except Exception as error:
            as_fault(error)
            return None
        self._listener.on_opened(opened)
        self._wanted.wait(SHOWING_SECONDS)
        return opened

    def _hold_open(self, looked: Opened | None) -> WorkWhileClosed | None:
        """Open the store and work until it must be closed; return what for, None for good.

        One that cannot be opened is tried again until it can.
        """
        while True:
            with ExitStack() as at_the_end:
                try:
                    books = self._open_books()
                    at_the_end.callback(_close, books)
                    clock, evening = come_back(books, self._source, looked, self._listener)
                except Exception as error:
                    fault = as_fault(error)
                else:
                    upkeep = Upkeep(books, clock, self._listener)
                    open_books = OpenBooks(books, self._listener, evening, clock)
                    closed = self._work(open_books, upkeep)
                    if not open_books.refusal:
                        upkeep.finish()
                    return closed
            if not self._shut.wait(fault):
                return self._shut.instead

    def _work(self, open_books: OpenBooks, upkeep: Upkeep) -> WorkWhileClosed | None:
        asked = self._shut.take_asked()
        if asked is not None:
            upkeep.dirty |= asked.do(open_books)
        _forget(upkeep, open_books)
        while True:
            try:
                task = self._queue.get(timeout=_patience(open_books))
                if isinstance(task, QueuedWork):
                    upkeep.dirty |= task.do(open_books)
                elif task is None or task.begin():
                    return task
            except queue.Empty:
                with suppress(StoreTrouble):
                    open_books.try_again()
            except Exception as error:
                as_fault(error)  # logged; the evening goes on from its last stored state
            if self._queue.empty():
                _forget(upkeep, open_books)
                if open_books.refusal != "file_moved":  # else the copy would be of what stands there now
                    _keep_up(upkeep, open_books.running)


def _patience(open_books: OpenBooks) -> float | None:
    """Wait for ever when nothing runs and all is stored: an idle app wakes nobody."""
    if open_books.refusal:
        return TRY_AGAIN_SECONDS
    return BEAT_SECONDS if open_books.running is not None else None


def _forget(upkeep: Upkeep, open_books: OpenBooks) -> None:
    try:
        if upkeep.forget(open_books.running):
            open_books.look_again()
    except Exception as error:
        as_fault(error)


def _keep_up(upkeep: Upkeep, running: Evening | None) -> None:
    try:
        upkeep.keep_up(running)
    except Exception as error:
        as_fault(error)


def _close(books: "Books") -> None:
    try:
        books.close()
    except Exception as error:
        as_fault(error)  # logged; what was answered is on the disk
