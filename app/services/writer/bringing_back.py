"""Bringing back: evenings that stand in copies only come into the store again, and nothing that is there goes."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from app.models.evening import Evening
from app.models.ground.faults import BadInput, NotPossible, StoreTrouble
from app.models.lost import LostEvening
from app.services.writer.backing_up import BACKUPS_NAME
from app.store import due
from app.store.copies import backup
from app.store.copies.lost import copies_with, find_lost
from app.store.evenings import Store
from app.store.files import STORE_NAME, half_of, private, read_only, remove
from app.store.troubles import as_trouble

log = logging.getLogger(__name__)


def search_for(folder: Path, store: Store) -> Callable[[], tuple[LostEvening, ...]]:
    """Return what looks for lost evenings in the copies of a data folder; it can be called in any thread."""
    return partial(find_lost, folder, folder / BACKUPS_NAME, _known(folder, store))


def bring_back(folder: Path, now: datetime) -> None:
    """Bring the lost evenings of a data folder back into its store, which must be closed.

    Where the store has no evening at all, the newest sound backup with lost ones takes its place; else each comes from
    the newest copy in which it is sound. Raises NotPossible("nothing_lost") when none is left, or ("another_runs") for
    one that runs; StoreTrouble("not_brought_back") when there is no sound copy. Then nothing changed.
    """
    with closing(Store.open(folder / STORE_NAME, folder / BACKUPS_NAME, now)) as store:
        known = _known(folder, store)
        paths = tuple(copies_with(folder, folder / BACKUPS_NAME, known))
        if not paths:
            raise NotPossible("nothing_lost")
        whole = None if store.shelf() else next(filter(backup.is_sound, paths), None)
        if whole is None:
            _put(store, _sound_ones(paths, known, folder, now))
    if whole is not None:
        backup.restore(whole, folder / STORE_NAME, now)


def _known(folder: Path, store: Store) -> frozenset[str]:
    """Return the evenings that are not lost: those in the store, and those that are being erased."""
    erased = {evening_id for kind, evening_id in due.read_due(folder) if kind == "evening"}
    return frozenset(erased.union(row.id for row in store.shelf()))


def _put(store: Store, evenings: Sequence[Evening]) -> None:
    """Keep evenings beside those that are there; of those that run, one at most, and the others stay lost meanwhile."""
    running = next((evening.id for evening in evenings if evening.run.is_running), None)
    running = store.running_evening_id() or running
    allowed = [evening for evening in evenings if not evening.run.is_running or evening.id == running]
    if not allowed and running is not None:
        raise NotPossible("another_runs", evening=running)
    if not allowed:
        raise StoreTrouble("not_brought_back")
    with store.change() as change:
        for evening in allowed:
            change.put_evening(evening)


def _sound_ones(paths: Sequence[Path], known: frozenset[str], folder: Path, now: datetime) -> list[Evening]:
    """Return each evening that is not known from the first copy that has it sound; what cannot be opened is passed over.

    Raises StoreTrouble("disk_full") when there is no room to open one.
    """
    found: dict[str, Evening] = {}
    for path in paths:
        try:
            with as_trouble(), _opened(path, folder, now) as copy:
                for row in copy.shelf():
                    evening = copy.load(row.id) if row.id not in known and row.id not in found else None
                    if evening is not None and row.id not in copy.damaged:
                        found[row.id] = evening
        except (StoreTrouble, BadInput) as fault:
            if fault.key == "disk_full":
                raise
            log.error("a copy cannot be opened: %s", fault.key)
    return list(found.values())


@contextmanager
def _opened(path: Path, folder: Path, now: datetime) -> Iterator[Store]:
    """Open a copy of a copy as a store, brought up to date; what that leaves goes at the end."""
    half = half_of(folder / STORE_NAME)
    half = half.with_name(f"{half.name}-terug")
    remove(half)
    try:
        with private(), closing(read_only(path)) as source:
            backup.copy_pages(source, half)
        with closing(Store.open(half, folder / BACKUPS_NAME, now)) as store:
            yield store
    finally:
        remove(half)
