"""Upkeep: what is due beside the commands, where the clocks stand every few seconds and a backup every minute."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.evening import Evening
from app.models.ground.clock import Clock
from app.services.writer.answering import as_fault
from app.services.writer.listener import Listener

if TYPE_CHECKING:
    # The books import the database, which is loaded after the first window is on the screen.
    from app.services.writer.books import Books

BEAT_SECONDS = 5.0
BACKUP_SECONDS = 60.0


class Upkeep:
    """Keeps the beat and the backups of one opened store. To be used in the writer's thread."""

    def __init__(self, books: "Books", clock: Clock, listener: Listener) -> None:
        self._books = books
        self._clock = clock
        self._listener = listener
        self._beat_at = -BEAT_SECONDS
        self._backed_up: float | None = None
        """The time since boot of the last backup: the wall clock may be set back."""
        self._backup: Future[Path] | None = None
        self._forgot_on: date | None = None
        self.dirty = True
        """Whether something was stored since the last backup."""

    def keep_up(self, running: Evening | None) -> None:
        """Do what is due; a second call at the same moment does nothing. `running` is the evening that runs."""
        if running is not None and running.run.is_running and self._clock.doubt is None:
            self._beat()
        else:
            self._beat_at = -BEAT_SECONDS  # what runs next beats at once
        self._back_up_when_due()

    def forget(self, running: Evening | None) -> bool:
        """Finish an erasure that was cut off, empty the bin of what is due, and take away the names, and the words in
        steps of undo, that are kept long enough; return whether tried.

        That is done once a day, and after an evening: while one runs it would keep words waiting.
        """
        if running is not None and running.run.is_running:
            self._forgot_on = None
            return False
        now = self._clock.wall()
        if self._forgot_on == now.date() or self._books.running_evening_id() is not None:
            return False
        self._forgot_on = now.date()
        self._or_tell(lambda: self._books.finish_erasing(now))
        self._empty_bin(now)
        self._or_tell(lambda: self._books.purge_people(now))
        self._or_tell(lambda: self._books.forget_words(now))
        return True

    def _empty_bin(self, now: datetime) -> None:
        before = self._books.binned()
        self._or_tell(lambda: self._books.empty_bin(now))
        if self._books.binned() != before:
            self._listener.on_shelf_changed()

    def finish(self) -> None:
        """Make a last backup of what changed since the one before, in the place of one that is being made."""
        self._books.stop_backup()
        self._backed_up = None
        self._back_up_when_due(at_once=True)

    def _beat(self) -> None:
        beat = self._clock.beat()
        if beat.boot - self._beat_at < BEAT_SECONDS:
            return
        self._beat_at = beat.boot
        self._or_tell(lambda: self._books.keep_beat(beat))

    def _back_up_when_due(self, *, at_once: bool = False) -> None:
        now, since_boot = self._clock.wall(), self._clock.beat().boot
        if self._backup is not None and not self._backup.done():
            return  # a slow disk must not get two at a time
        if self._backup is not None and self._backup.cancelled():
            self.dirty = True
        self._backup = None
        if not self.dirty or (self._backed_up is not None and since_boot - self._backed_up < BACKUP_SECONDS):
            return
        self.dirty = False
        self._backed_up = since_boot
        self._or_tell(lambda: self._begin_backup(now, at_once))

    def _begin_backup(self, now: datetime, at_once: bool) -> None:
        self._backup = self._books.back_up(now, at_once)
        self._backup.add_done_callback(lambda done: self._tell_backed_up(done, now))

    def _tell_backed_up(self, done: "Future[Path]", now: datetime) -> None:
        error = None if done.cancelled() else done.exception()
        if error is not None:
            self._listener.on_failed(as_fault(error))
        elif not done.cancelled():
            self._listener.on_backed_up(now)

    def _or_tell(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Exception as error:
            self._listener.on_failed(as_fault(error))
