"""The books: an opened store with all that can be done in it, for the writer and for the command line."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from app.models.damage import Damage
from app.models.evening import Evening
from app.models.ground.clock import Beat
from app.models.ground.faults import StoreTrouble
from app.models.lost import LostEvening
from app.models.preparation import Theme
from app.models.promises.opening import NextOpening
from app.models.promises.promised import PromisedEvening
from app.models.shelf import ShelfRow
from app.models.unfinished import Typed
from app.services.commands import commands as c
from app.services.commands.command import Stored
from app.services.handlers.alone import must_run_alone
from app.services.handlers.way_in import handle
from app.services.writer.backing_up import BACKUPS_NAME, BackingUp
from app.services.writer.bringing_back import search_for
from app.services.writer.forgetting import Forgetting
from app.store.copies import backup
from app.store.copies.moved import write_in_place
from app.store.evenings import Store
from app.store.files import STORE_NAME
from app.store.mending import newest_sound
from app.store.unfinished import keep_typed, read_typed

__all__ = ["BACKUPS_NAME", "STORE_NAME", "Books", "backups_in", "restore_backup"]


class Books:
    """One opened store in a data folder. Use it from one thread only."""

    def __init__(self, folder: Path, now: datetime) -> None:
        """Open the store, making it when it is not there. Raises BadInput or StoreTrouble."""
        self.folder = folder
        self._backing_up = BackingUp(folder)
        self._open(now)

    def _open(self, now: datetime) -> None:
        self.store = Store.open(self.folder / STORE_NAME, self.folder / BACKUPS_NAME, now)
        self._forgetting = Forgetting(self.store, self.folder, self.folder / BACKUPS_NAME, self._backing_up)

    def handle(self, evening: Evening | None, command: c.Command, running: Evening | None = None) -> Stored:
        """Do one command in one transaction; `evening` is the one that is open, `running` the one that runs.

        Erasing an evening is the one that makes no other evening of it: it goes on through all files. After wiping words
        `wipe_words` must follow; when it does not come to that, the words are out of the file after the next start.
        """
        if isinstance(command, c.EraseEvening):
            self.erase(command.id, command.title, command.at).result()
            return Stored(command.id, "evening_erased")
        if isinstance(command, c.WipeWords):
            self._forgetting.words.begin(command.about or (evening.id if evening is not None else ""))
        self._forgetting.exits.prepare(evening, command)
        return handle(self.store, evening, command, running)

    def erase(self, evening_id: str, typed: str, now: datetime) -> "Future[None]":
        """Erase an evening in the bin: out of the store now, out of all other files beside; see `Forgetting.erase`."""
        return self._forgetting.erase(evening_id, typed, now)

    def wipe_words(self) -> None:
        """Write the store anew without the words that a command just took out; see `WipedWords.finish`."""
        self._forgetting.words.finish()

    def forget_words(self, now: datetime) -> None:
        """Take words out of the histories that are kept long enough; see `Forgetting.forget_words`."""
        self._forgetting.forget_words(now)

    def empty_bin(self, now: datetime) -> None:
        """Erase what was in the bin for long enough and was named before; see `Forgetting.empty_bin`."""
        self._forgetting.empty_bin(now)

    def binned(self) -> dict[str, datetime]:
        """Return the evenings in the bin, each with the moment (aware UTC) it came there."""
        return self.store.binned()

    def purge_people(self, now: datetime) -> int:
        """Take away the lists of people that are kept long enough; return of how many evenings."""
        return self._forgetting.purge_people(now)

    def finish_erasing(self, now: datetime) -> None:
        """Finish a deletion that was cut off; see `Forgetting.finish`."""
        self._forgetting.finish(now)

    def themes(self) -> tuple[tuple[Theme, tuple[date, ...]], ...]:
        """Return every theme that was ever put on an evening, with the days of those evenings."""
        return self.store.themes()

    def promising(self) -> tuple[str, ...]:
        """Return the ids of the closed evenings with a promise, the latest first."""
        return self.store.promising()

    def next_openings(self) -> tuple[NextOpening, ...]:
        """Return with what the evenings that still come will open, the first of them first."""
        return self.store.next_openings()

    def promised(self, ids: Sequence[str]) -> tuple[PromisedEvening, ...]:
        """Return what was promised on these evenings."""
        return self.store.promised(ids)

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

    def typed_in(self, form: str) -> Typed:
        """Return what was typed in a form that makes something new, and is not made yet."""
        return read_typed(self.folder, form)

    def keep_typed(self, form: str, typed: Typed) -> None:
        """Keep what is typed in such a form, or without a word let go of it; see `unfinished.keep_typed`."""
        keep_typed(self.folder, form, typed)

    def try_writing(self) -> None:
        """Write what is there already. Raises StoreTrouble as any change would now; else nothing is changed."""
        with self.store.change() as change:
            change.write_nothing_new()

    def go_on_here(self, now: datetime) -> None:
        """Write the store again in its place, for its file was moved or deleted, and go on with that one.

        What stands there now is kept beside it. Nothing is written when the store is where it was. Raises StoreTrouble.
        """
        try:
            self.try_writing()
        except StoreTrouble as trouble:
            if trouble.key != "file_moved":
                raise
            self.stop_backup()
            write_in_place(self.store.driver, self.folder / STORE_NAME, now)
            self.store.close()
            self._open(now)

    def search_for_lost(self) -> Callable[[], tuple[LostEvening, ...]]:
        """Return what looks for what stands of evenings in copies only; it may be called in any thread."""
        return search_for(self.folder, self.store)

    def put_evening(self, evening: Evening) -> None:
        """Keep a whole evening that comes from a file; refused when one with its id is there, or when two would run."""
        with self.store.change() as change:
            must_run_alone(self.store, None, evening)
            change.put_evening(evening)

    def damaged(self, first: str | None = None) -> tuple[Damage, ...]:
        """Return what is damaged now, that of the evening `first` before all else.

        Of evenings of which damage was known, all that is damaged; of the others their heads and parts. Each with the
        newest backup in which it is sound.
        """
        for evening_id in tuple(self.store.damaged):
            self.store.load(evening_id)
        known = [one for found in self.store.damaged.values() for one in found]
        more = [one for one in self.store.damaged_parts() if not _is_among(one, known)]
        found = sorted((*known, *more), key=lambda one: one.evening != first)
        return tuple(_with_backup(one, newest_sound(self.backups(), one)) for one in found)

    def mend(self, damage: Damage) -> None:
        """Put one damaged part of one evening back from the newest backup in which it is sound; nothing else changes.

        Raises StoreTrouble("not_mended") when there is none, NotPossible("part_is_sound") when it is damaged no more.
        """
        backup_path = newest_sound(self.backups(), damage)
        if backup_path is None:
            raise StoreTrouble("not_mended")
        with self.store.change() as change:
            change.mend(damage, backup_path)

    def accept(self, damage: Damage) -> None:
        """Take a damaged part as it reads now for what it is from now on. A second call changes nothing."""
        evening = self.store.load(damage.evening)
        if evening is not None:
            with self.store.change() as change:
                change.accept(evening, damage)

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


def _is_among(damage: Damage, known: Iterable[Damage]) -> bool:
    return any((one.evening, one.part) == (damage.evening, damage.part) for one in known)


def _with_backup(damage: Damage, path: Path | None) -> Damage:
    return replace(damage, sound_at=backup.moment_of(path)) if path is not None else damage


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
