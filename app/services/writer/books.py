"""The books: an opened store with all that can be done in it, for the writer and for the command line."""

from concurrent.futures import Future
from datetime import date, datetime
from pathlib import Path

from app.models.evening import Evening
from app.models.ground.clock import Beat
from app.models.preparation import Theme
from app.models.shelf import ShelfRow
from app.services.commands import commands as c
from app.services.commands.command import Stored
from app.services.handlers.alone import must_run_alone
from app.services.handlers.way_in import handle
from app.services.writer.backing_up import BACKUPS_NAME, BackingUp
from app.services.writer.forgetting import Forgetting
from app.store import backup
from app.store.evenings import Store
from app.store.files import STORE_NAME

__all__ = ["BACKUPS_NAME", "STORE_NAME", "Books", "backups_in", "restore_backup"]


class Books:
    """One opened store in a data folder. Use it from one thread only."""

    def __init__(self, folder: Path, now: datetime) -> None:
        """Open the store, making it when it is not there. Raises BadInput or StoreTrouble."""
        self.folder = folder
        self.store = Store.open(folder / STORE_NAME, folder / BACKUPS_NAME, now)
        self._backing_up = BackingUp(folder)
        self._forgetting = Forgetting(self.store, folder, folder / BACKUPS_NAME, self._backing_up)

    def handle(self, evening: Evening | None, command: c.Command, running: Evening | None = None) -> Stored:
        """Do one command in one transaction; `evening` is the one that is open, `running` the one that runs.

        Deleting an evening for good is the one that makes no other evening of it: it goes on through all files.
        """
        if isinstance(command, c.DeleteEvening):
            self.delete(command.id, command.at).result()
            return Stored(command.id, "evening_deleted")
        return handle(self.store, evening, command, running)

    def delete(self, evening_id: str, now: datetime) -> "Future[None]":
        """Delete an evening for good: out of the store now, out of all other files beside; see `Forgetting.delete`."""
        return self._forgetting.delete(evening_id, now)

    def purge_people(self, now: datetime) -> int:
        """Take away the lists of people that are kept long enough; return of how many evenings."""
        return self._forgetting.purge_people(now)

    def finish_erasing(self, now: datetime) -> None:
        """Finish a deletion that was cut off; see `Forgetting.finish`."""
        self._forgetting.finish(now)

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
        """Keep a whole evening that comes from a file; refused when one with its id is there, or when two would run."""
        with self.store.change() as change:
            must_run_alone(self.store, None, evening)
            change.put_evening(evening)

    def back_up(self, now: datetime, at_once: bool = False) -> "Future[Path]":
        """Make a backup in a thread beside this one; see `BackingUp.begin`. Old ones are let go after it."""
        return self._backing_up.begin(now, at_once)

    def stop_backup(self) -> None:
        """End the backup that is being made; a second call does nothing."""
        self._backing_up.stop()

    def backups(self) -> tuple[Path, ...]:
        """Return all backups, the newest first."""
        return backups_in(self.folder)

    def close(self) -> None:
        """Let go of the store, once the last backup is checked."""
        self._backing_up.close()
        self.store.close()


def backups_in(folder: Path) -> tuple[Path, ...]:
    """Return the backups in a data folder, the newest first; the store itself need not be sound for that."""
    return backup.all_backups(folder / BACKUPS_NAME)


def restore_backup(chosen: Path, folder: Path, now: datetime) -> None:
    """Put a backup back in place of the store, which must be closed; what was there is kept beside it.

    Raises BadInput when the backup is damaged; then nothing changed. One in which only single quotes are damaged is
    taken when there is no sound one: damage to the store itself is in all backups since.
    """
    others = (path for path in backups_in(folder) if path != chosen)
    backup.restore(chosen, folder / STORE_NAME, now, even_damaged=lambda: not any(map(backup.is_sound, others)))
