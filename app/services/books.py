"""The books: an opened store with all that can be done in it, for the writer and for the command line."""

from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date, datetime, timedelta
from pathlib import Path

from app.models.clock import Beat
from app.models.evening import Evening
from app.models.faults import BadInput, NotPossible
from app.models.people import NAMES_KEPT
from app.models.preparation import Theme
from app.models.shelf import ShelfRow
from app.services import commands as c
from app.services import plan_commands as p
from app.services.handling import handle
from app.services.outcome import Stored
from app.store import backup
from app.store.erasing import remove_older
from app.store.evenings import Store
from app.store.files import STORE_NAME

BACKUPS_NAME = "backups"
FARTHEST_AHEAD = timedelta(days=2 * 366)


class Books:
    """One opened store in a data folder. Use it from one thread only."""

    def __init__(self, folder: Path, now: datetime) -> None:
        """Open the store, making it when it is not there. Raises BadInput or StoreTrouble."""
        self.folder = folder
        self.store = Store.open(folder / STORE_NAME, folder / BACKUPS_NAME, now)
        self._checker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="backup")

    def handle(self, evening: Evening | None, command: c.Command) -> Stored:
        """Do one command in one transaction; deleting an evening for good goes on through all files after it."""
        if isinstance(command, p.DeleteEvening):
            return self._delete(command)
        return handle(self.store, evening, command)

    def _delete(self, command: p.DeleteEvening) -> Stored:
        if self.store.running_evening_id() is not None:
            raise NotPossible("evening_runs")
        with self.store.change() as change:
            change.drop_evening(command.id)
        self._forget(command.at)
        return Stored(command.id, "evening_deleted")

    def purge_people(self, now: datetime) -> int:
        """Take away the lists of people that are kept long enough; return of how many evenings.

        A clock that is years ahead of all that is stored is not believed: nothing could bring the lists back.
        """
        if self._is_far_ahead(now):
            return 0
        due = self.store.evenings_with_people(now.date() - NAMES_KEPT + timedelta(days=1))
        if due:
            with self.store.change() as change:
                for evening_id in due:
                    change.drop_people(evening_id)
            self._forget(now)
        return len(due)

    def _is_far_ahead(self, now: datetime) -> bool:
        beat = self.last_beat()
        moments = [row.touched_at for row in self.shelf()] + ([beat.wall] if beat is not None else [])
        return bool(moments) and now - max(moments) > FARTHEST_AHEAD

    def _forget(self, now: datetime) -> None:
        """Make one fresh backup of what is left, then remove all older copies: those still hold what was deleted."""
        self.store.wipe()
        folder = self.folder / BACKUPS_NAME
        half = backup.take(self.store, folder, now)
        known = self.store.damaged
        fresh = self._checker.submit(backup.settle, half, lambda: known).result()
        remove_older(self.folder, folder, fresh)

    def themes(self) -> tuple[tuple[Theme, tuple[date, ...]], ...]:
        """Return every theme that was ever put on an evening, with the days of those evenings."""
        return self.store.themes()

    def load(self, evening_id: str) -> Evening | None:
        """Return the evening as it is stored."""
        return self.store.load(evening_id)

    def shelf(self, now: datetime | None = None) -> tuple[ShelfRow, ...]:
        """Return all evenings, the one touched last first; with `now` the next one tells what lies ahead."""
        return self.store.shelf(now)

    def running_evening_id(self) -> str | None:
        """Return the evening that was on when the app ended, if any."""
        return self.store.running_evening_id()

    def last_beat(self) -> Beat | None:
        """Return where both clocks stood when last stored."""
        return self.store.last_beat()

    def keep_beat(self, beat: Beat) -> None:
        """Store where both clocks stand."""
        with self.store.change() as change:
            change.put_beat(beat)

    def put_evening(self, evening: Evening) -> None:
        """Keep a whole evening that comes from a file; refused when one with its id is there."""
        with self.store.change() as change:
            change.put_evening(evening)

    def back_up(self, now: datetime) -> "Future[Path]":
        """Copy the store now; the check of the copy goes on in another thread, and old ones are let go after it.

        The future answers with the backup once it was verified, or with StoreTrouble.
        """
        folder = self.folder / BACKUPS_NAME
        half = backup.take(self.store, folder, now)
        known = self.store.damaged
        return self._checker.submit(_settle, half, known, folder, now)

    def backups(self) -> tuple[Path, ...]:
        """Return all backups, the newest first."""
        return backups_in(self.folder)

    def close(self) -> None:
        """Let go of the store, once the last backup is checked."""
        self._checker.shutdown(wait=True)
        self.store.close()


def _settle(half: Path, known: tuple[str, ...], folder: Path, now: datetime) -> Path:
    made = backup.settle(half, lambda: known)
    backup.prune(folder, now)
    return made


def backups_in(folder: Path) -> tuple[Path, ...]:
    """Return the backups in a data folder, the newest first; the store itself need not be sound for that."""
    return backup.all_backups(folder / BACKUPS_NAME)


def restore_backup(chosen: Path, folder: Path, now: datetime) -> None:
    """Put a backup back in place of the store, which must be closed; what was there is kept beside it.

    Raises BadInput when the backup is damaged; then nothing changed. One in which only single quotes are damaged is
    taken when there is no sound one: damage to the store itself is in all backups since.
    """
    others = (path for path in backups_in(folder) if path != chosen)
    backup.restore(chosen, folder / STORE_NAME, now, even_damaged=lambda: not any(map(_is_sound, others)))


def _is_sound(path: Path) -> bool:
    try:
        return backup.verify(path).is_sound
    except BadInput:
        return False
