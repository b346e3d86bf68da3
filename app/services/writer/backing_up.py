"""Backing up: a thread beside the writer's copies the store through a connection of its own, and checks the copy."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from app.services.writer.side_thread import SideThread
from app.store.check import check_file
from app.store.copies import backup, between
from app.store.files import STORE_NAME
from app.store.pace import AT_ONCE, Pace, Stopped

BACKUPS_NAME = "backups"

T = TypeVar("T")


class BackingUp:
    """The backups of one data folder, one after the other. The writer asks, and never waits for one.

    While a copy is made that thread reads the store, and a reader keeps old pages in the log: `stop` ends it.
    """

    def __init__(self, folder: Path) -> None:
        """Take a data folder whose store is open in the writer's thread."""
        self._store = folder / STORE_NAME
        self._folder = folder / BACKUPS_NAME
        self._side = SideThread("backup")
        self._pace = Pace()
        self._looked = False
        self._last_sound: Path | None = None

    def begin(self, now: datetime, at_once: bool = False) -> "Future[Path]":
        """Make a backup of what is stored now; it gives way to all else, but not `at_once`.

        The future answers with the backup once it was verified, or with StoreTrouble; one that was stopped is cancelled.
        """
        pace = self._pace = Pace(rest=0) if at_once else Pace()
        answer: Future[Path] = Future()
        self._side.do(partial(self._answer, answer, now, pace))
        return answer

    def after(self, work: Callable[[], T]) -> "Future[T]":
        """Do other work in that thread, after the backup that is being made."""
        return self._side.do(work)

    def stop(self) -> None:
        """End the backup that is being made, and wait until it has let go of the store and left nothing behind.

        Other work in that thread is waited for. A second call does nothing.
        """
        self._pace.stop()
        self._side.do(int).result()

    def close(self) -> None:
        """Wait for what was asked, and let go of the thread. A second call does nothing."""
        self._side.finish()

    def make(self, now: datetime, pace: Pace = AT_ONCE) -> backup.Made:
        """Make a backup in the thread one is in, which must be this one's; no other goes for it."""
        half = backup.take(self._store, self._folder, now, pace)
        return backup.settle(half, lambda: check_file(self._store, pace).damaged, pace)

    def is_fresh(self, made: backup.Made) -> None:
        """Hear that of the older backups only those are left that hold an evening which is nowhere else."""
        self._looked, self._last_sound = made.found.is_sound, made.path if made.found.is_sound else None

    def _answer(self, answer: "Future[Path]", now: datetime, pace: Pace) -> None:
        try:
            pace.go_on()
            answer.set_result(self._make(now, pace))
        except Stopped:
            answer.cancel()
        except Exception as error:
            answer.set_exception(error)

    def _make(self, now: datetime, pace: Pace) -> Path:
        made = self.make(now, pace)
        if made.found.is_sound:
            self._looked, self._last_sound = True, made.path
        elif not self._looked:
            self._last_sound = backup.newest_sound(self._folder, pace)
            self._looked = True
        backup.prune(self._folder, now, self._last_sound, made.path)
        between.let_go(self._folder.parent)
        return made.path
