"""The pace: long work beside the writer gives way to keys and clocks, and ends when it is told to."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import TypeVar

WORK_SECONDS = 0.001
REST_SECONDS = 0.004
"""After so much work so much rest: another thread never waits longer than one turn, and gets most of the time."""

STEPS_OF_SQLITE = 50_000
"""So often SQLite asks whether it may go on; that takes some milliseconds."""

T = TypeVar("T")


class Stopped(Exception):
    """The work was told to end before it was done."""


class Pace:
    """How one piece of work goes on. Any thread may stop it, once and for all."""

    def __init__(self, rest: float = REST_SECONDS) -> None:
        """Take how many seconds it rests after each turn; without rest it goes as fast as it can."""
        self._rest = rest
        self._stop = threading.Event()

    def stop(self) -> None:
        """Let the work end at its next turn. A second call does nothing."""
        self._stop.set()

    def is_stopped(self) -> bool:
        """Return whether the work must end."""
        return self._stop.is_set()

    def go_on(self) -> None:
        """Raise Stopped when the work must end."""
        if self._stop.is_set():
            raise Stopped

    def over(self, pieces: Iterable[T]) -> Iterator[T]:
        """Yield the pieces, with a rest after each turn. Raises Stopped when the work must end."""
        begun = perf_counter()
        for piece in pieces:
            yield piece
            if perf_counter() - begun > WORK_SECONDS:
                self.rest()
                begun = perf_counter()

    def rest(self) -> None:
        """Let the others have their turn. Raises Stopped when the work must end."""
        if self._stop.wait(self._rest):
            raise Stopped

    @contextmanager
    def of(self, driver: sqlite3.Connection) -> Iterator[None]:
        """What SQLite does with this connection in the block ends too when the work must end: it raises Stopped."""
        driver.set_progress_handler(self.is_stopped, STEPS_OF_SQLITE)
        try:
            yield
        except sqlite3.OperationalError:
            self.go_on()
            raise
        finally:
            driver.set_progress_handler(None, 0)


AT_ONCE = Pace(rest=0)
"""For work that somebody waits for. Nobody stops it."""
