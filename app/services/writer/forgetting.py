"""Forgetting: evenings and names that go for good, out of the store, out of its log and out of every copy of it."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from app.models.bin import is_due, is_title
from app.models.ground.faults import NotPossible, StoreTrouble
from app.models.seats.people import NAMES_KEPT
from app.services.writer.backing_up import BackingUp
from app.services.writer.exit_words import ExitWords
from app.services.writer.wiped_words import WipedWords
from app.store import due
from app.store.copies import older
from app.store.copies.backup import Made
from app.store.copies.retention import FARTHEST_AHEAD
from app.store.evenings import Store
from app.store.unfinished import forget_evenings

THINKING = timedelta(days=1)
"""So long after a backup was put back nothing is taken away unasked: it may have been the wrong one."""

WORDS_KEPT = timedelta(days=1)
"""So long undo can bring back words that were deleted or changed: on the evening it must."""

log = logging.getLogger(__name__)


class Forgetting:
    """What goes is first written down in the data folder, so that a deletion that is cut off can be finished.

    Out of the store it goes in the writer's thread, out of all other files in the thread that makes the backups.
    """

    def __init__(self, store: Store, folder: Path, backups: Path, backing_up: BackingUp) -> None:
        """Take the store of a data folder, and what makes its backups."""
        self._store = store
        self._folder = folder
        self._backups = backups
        self._backing_up = backing_up
        self.words = WipedWords(store, folder, backing_up)
        """The words of single quotes and points."""
        self.exits = ExitWords(store, folder, self.words, backing_up)
        """The words people left with."""
        self._named_before: Mapping[str, datetime] | None = None
        """What an earlier start said would go at the next, once that was looked up: what this one says must not count."""

    def erase(self, evening_id: str, typed: str, now: datetime) -> "Future[None]":
        """Erase an evening that is in the bin and whose title was typed; a second call finishes what the first could not.

        The future answers when it is out of all files. It and the call itself raise StoreTrouble("not_erased") when it
        is out of the store, but not yet out of all files.
        """
        if self._store.running_evening_id() is not None:
            raise NotPossible("evening_runs")
        self._must_be_meant(evening_id, typed, now)
        self._backing_up.stop()
        self._drop([evening_id])
        return self._finish(now, asked=True)

    def empty_bin(self, now: datetime) -> None:
        """Erase what was named at an earlier start, and name what is due now.

        Not while an evening runs, nor on the day on which a backup was put back, nor by a clock that is years ahead.
        What was taken out of the bin since, or put there anew, is named anew. Raises as `finish` does.
        """
        if self._must_wait(now) or self._is_far_ahead(now):
            return
        if self._named_before is None:
            self._named_before = due.read_named(self._folder)
        over = {evening_id: at for evening_id, at in self._store.binned().items() if is_due(at, now)}
        going = [evening_id for evening_id, at in over.items() if self._named_before.get(evening_id) == at]
        due.put_named(self._folder, {evening_id: at for evening_id, at in over.items() if evening_id not in going})
        if going:
            self._backing_up.stop()
            self._drop(going)
            self._finish(now, asked=False).result()

    def purge_people(self, now: datetime) -> int:
        """Take away the lists of people that are kept long enough; return of how many evenings.

        Where nobody was ever listed only the steps of undo go, and no backup. A clock that is years ahead of all that
        is stored is not believed: nothing could bring the lists back.
        """
        found = self._store.people_before(now.date() - NAMES_KEPT + timedelta(days=1))
        if not found or self._is_far_ahead(now) or self._must_wait(now):
            return 0
        listed = [evening_id for evening_id, is_listed in found.items() if is_listed]
        if listed:
            self._backing_up.stop()
            due.put_due(self._folder, "people", listed)
        with self._store.change() as change:
            for evening_id in found:
                change.drop_people(evening_id)
        if listed:
            self._finish(now, asked=False).result()
        return len(found)

    def forget_words(self, now: datetime) -> None:
        """Take words out of the history that were deleted or changed more than a day ago, and out of what was left.

        Not while an evening runs, nor on the day on which a backup was put back, nor by a clock that is years ahead.
        Raises StoreTrouble("not_wiped") when they are not out of the file; it stays due.
        """
        if not self._must_wait(now) and not self._is_far_ahead(now):
            self.words.forget(now - WORDS_KEPT)

    def finish(self, now: datetime) -> None:
        """Take what was deleted out of all files, after a fresh backup of what is left; without anything due do nothing.

        Not while an evening runs, nor on the day on which a backup was put back. Raises StoreTrouble("not_erased") when
        it did not succeed; it stays due. The order of exit words goes first, on any day; see `ExitWords.finish`.
        """
        self.exits.finish()
        if due.read_due(self._folder) and not self._must_wait(now):
            self._finish(now, asked=False).result()

    def _must_be_meant(self, evening_id: str, typed: str, now: datetime) -> None:
        row = next((row for row in self._store.shelf() if row.id == evening_id), None)
        if row is None:
            return
        if row.binned_at is None:
            raise NotPossible("not_in_bin")
        if not is_title(typed, row.title):
            raise NotPossible("title_differs")
        if due.replaced_since(self._folder, now - THINKING):
            raise NotPossible("put_back_today")

    def _drop(self, ids: Sequence[str]) -> None:
        """Take evenings out of the store, written down first; those that are gone already are passed over."""
        there = [evening_id for evening_id in ids if self._store.has(evening_id)]
        if there:
            due.put_due(self._folder, "evening", there)
            with self._store.change() as change:
                for evening_id in there:
                    change.drop_evening(evening_id)

    def _finish(self, now: datetime, *, asked: bool) -> "Future[None]":
        with _not_erased():
            self.words.finish()
            if any(self._has_begun(kind, evening_id) for kind, evening_id in due.read_due(self._folder)):
                self._backing_up.stop()
                self._store.wipe()
                return self._backing_up.after(partial(self._go_on, now, asked))
        due.clear_due(self._folder)
        return self._backing_up.after(_nothing)

    def _go_on(self, now: datetime, asked: bool) -> None:
        """Take it out of all other files. In the thread that makes the backups; the writer goes on meanwhile."""
        with _not_erased():
            fresh = self._backing_up.make(now)
            if not _may_let_go(fresh, asked):
                raise StoreTrouble("damaged")
            older.let_go(self._folder, self._backups, fresh.path, due.read_due(self._folder))
            forget_evenings(self._folder, [evening_id for _kind, evening_id in due.read_due(self._folder)])
            self._backing_up.is_fresh(fresh)
            due.clear_due(self._folder)

    def _must_wait(self, now: datetime) -> bool:
        return self._store.may_run() or due.replaced_since(self._folder, now - THINKING)

    def _has_begun(self, kind: due.DueKind, evening_id: str) -> bool:
        # A list that is there may be a new one, put in after the old one went; so that tells nothing.
        return kind == "people" or not self._store.has(evening_id)

    def _is_far_ahead(self, now: datetime) -> bool:
        beat = self._store.last_beat()
        moments = [row.touched_at for row in self._store.shelf()] + ([beat.wall] if beat is not None else [])
        return bool(moments) and now - max(moments) > FARTHEST_AHEAD


def _may_let_go(fresh: Made, asked: bool) -> bool:
    """Tell whether the older copies hold nothing sound that the fresh one holds damaged. Who asks may lose a quote."""
    return fresh.found.is_readable and (asked or not fresh.found.quotes)


@contextmanager
def _not_erased() -> Iterator[None]:
    try:
        yield
    except StoreTrouble as trouble:
        log.error("what was deleted is not out of all files: %s", trouble.key)
        raise StoreTrouble("not_erased") from None


def _nothing() -> None:
    """Nothing is left to do."""
