"""Beside: what takes long and is no matter of the store is done in a thread beside the screens and the writer."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.asking import Answers, tell
from app.models.ground.faults import Fault

T = TypeVar("T")


class Work:
    """A piece of work, for who asked it and for the thread that does it."""

    def __init__(self, told: Callable[["Work", int, int], object]) -> None:
        self._told = told
        self._given_up = threading.Event()

    def give_up(self) -> None:
        """Stop it at its next look; what it still answers is not told. A second call does nothing."""
        self._given_up.set()

    def is_given_up(self) -> bool:
        """Whether nobody waits for it any more."""
        return self._given_up.is_set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until it is given up, at most so many seconds; tell whether it is."""
        return self._given_up.wait(seconds)

    def tell(self, done: int, total: int) -> None:
        """Say how far it is."""
        self._told(self, done, total)


class Beside(QObject):
    """Does what it is given, each piece in a thread of its own, or with `in_turn` one after the other.

    The app does not wait for a piece when it ends, unless that has to be finished, such as a file that is written.
    """

    progressed = Signal(int, int)
    """How much of a piece is done, and of how much."""

    _told = Signal(object, int, int)

    def __init__(self, name: str, parent: QObject, *, in_turn: bool = False) -> None:
        super().__init__(parent)
        self._name = name
        self._in_turn = in_turn
        self._last: threading.Thread | None = None
        self._answers = Answers(self)

        self._told.connect(self._tell)

    def do(
        self,
        work: Callable[[Work], T],
        take: Callable[[T], object],
        refuse: Callable[[Fault], object] | None = None,
        *,
        finish: bool = False,
    ) -> Work:
        """Begin a piece of work; `take` or `refuse` hears in this thread what became of it, unless it is given up.

        With `finish` the app ends only after it.
        """
        asked, answer = Work(self._bring), Future[T]()
        self._answers.hear_done(answer, partial(_tell_unless_given_up, asked, take, refuse))
        before = self._last if self._in_turn else None
        self._last = threading.Thread(
            target=_do, args=(work, asked, answer, before), name=self._name, daemon=not finish
        )
        self._last.start()
        return asked

    def _bring(self, asked: Work, done: int, total: int) -> None:
        # In the thread that works: the signal brings it to ours.
        with suppress(RuntimeError):  # who asked is gone
            self._told.emit(asked, done, total)

    @Slot(object, int, int)
    def _tell(self, asked: Work, done: int, total: int) -> None:
        if not asked.is_given_up():
            self.progressed.emit(done, total)


def _do(work: Callable[[Work], T], asked: Work, answer: "Future[T]", before: threading.Thread | None) -> None:
    if before is not None:
        before.join()
    if asked.is_given_up():
        answer.cancel()
        return
    try:
        answer.set_result(work(asked))
    except Exception as error:
        answer.set_exception(error)


def _tell_unless_given_up(
    asked: Work, take: Callable[[T], object], refuse: Callable[[Fault], object] | None, answer: "Future[T]"
) -> None:
    if not asked.is_given_up():
        tell(take, refuse, answer)
