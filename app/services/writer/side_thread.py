"""The side thread: does what the writer need not wait for, one piece after the other."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from app.services.writer.answering import give

T = TypeVar("T")


class SideThread:
    """A thread that begins with its first piece of work. It never keeps the app from ending, on a disk that hangs too."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def do(self, work: Callable[[], T], answer: "Future[T] | None" = None) -> "Future[T]":
        """Do the work after what was asked before; the future answers, and until it begins it can be cancelled."""
        answered: Future[T] = Future() if answer is None else answer
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._queue.put(partial(_answer, work, answered))
        return answered

    def finish(self) -> None:
        """Wait until all that was asked is done. A second call does nothing."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            work()


def _answer(work: Callable[[], T], answer: "Future[T]") -> None:
    if answer.set_running_or_notify_cancel():
        give(answer, work)
