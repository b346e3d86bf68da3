"""Beside: a thread for what needs no store, such as writing a file of the user to a slow stick."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from app.services.writer.queue import give
from app.services.writer.upkeep import as_fault

if TYPE_CHECKING:
    from app.services.writer.books import Books
    from app.services.writer.open_books import OpenBooks

T = TypeVar("T")
V = TypeVar("V")


class BesideWriter:
    """Does one piece of work after the other, so that of two files of the same name the later one stays.

    It never keeps the app from ending: what is written then is whole, or not there at all.
    """

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def go_on(
        self, read: Callable[["Books"], V], work: Callable[[V], T], answer: "Future[T]", open_books: "OpenBooks"
    ) -> bool:
        """Read in the writer's thread, and do the work with it in this one, after what was asked before.

        False, for that stores nothing. To be called in the writer's thread.
        """
        try:
            self._do(partial(work, read(open_books.books)), answer)
        except Exception as error:
            answer.set_exception(as_fault(error))
        return False

    def finish(self) -> None:
        """Wait until all that was asked is done. A second call does nothing."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    def _do(self, work: Callable[[], T], answer: "Future[T]") -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="beside", daemon=True)
            self._thread.start()
        self._queue.put(partial(_answer, work, answer))

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            work()


def _answer(work: Callable[[], T], answer: "Future[T]") -> None:
    if answer.set_running_or_notify_cancel():
        give(answer, work)
