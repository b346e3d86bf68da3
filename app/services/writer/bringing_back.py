"""Bringing back: what stands of evenings in copies only comes into the store again, and nothing that was said there goes."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from app.models.evening import Evening
from app.models.ground.faults import BadInput, NotPossible, StoreTrouble
from app.models.lost import LostEvening
from app.services.writer.backing_up import BACKUPS_NAME
from app.services.writer.joining import joined
from app.store import due
from app.store.copies import backup
from app.store.copies.lost import CopyWithMore, copies_with, find_lost
from app.store.evenings import Store
from app.store.files import STORE_NAME, half_of, private, read_only, remove
from app.store.troubles import as_trouble

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Found:
    """An evening as a copy has it, with the ids of all that was ever said there."""

    evening: Evening
    said: frozenset[str]


def search_for(folder: Path, store: Store) -> Callable[[], tuple[LostEvening, ...]]:
    """Return what looks for lost evenings in the copies of a data folder; it can be called in any thread."""
    return partial(find_lost, folder, folder / BACKUPS_NAME, store.said(), _not_lost(folder, store))


def bring_back(folder: Path, now: datetime) -> None:
    """Bring what was lost of evenings back into the store of a data folder, which must be closed.

    Where the store has no evening at all, the newest sound backup with lost ones takes its place; else each comes from
    the newest copy in which it is sound. One that is there with fewer quotes becomes as it is in that copy, with what
    was said and made here since; a backup is made first of how it was. Raises NotPossible("nothing_lost") when nothing is left,
    ("another_runs") or ("evening_runs") for one that runs; StoreTrouble("not_brought_back") when there is no sound copy,
    ("backup_failed") when no backup could be made. Then nothing changed.
    """
    with closing(Store.open(folder / STORE_NAME, folder / BACKUPS_NAME, now)) as store:
        copies = tuple(copies_with(folder, folder / BACKUPS_NAME, store.said(), _not_lost(folder, store)))
        if not copies:
            raise NotPossible("nothing_lost")
        paths = (copy.path for copy in copies)
        whole = None if store.shelf() else next(filter(backup.is_sound, paths), None)
        if whole is None:
            found = _allowed(store, _sound_ones(copies, folder, now))
            if any(store.has(one.evening.id) for one in found):
                backup.copy_checked(store.driver, backup.name_for(folder / BACKUPS_NAME, now))
            _put(store, found, now)
    if whole is not None:
        backup.restore(whole, folder / STORE_NAME, now)


def _not_lost(folder: Path, store: Store) -> frozenset[str]:
    """Return the evenings of which nothing is lost whatever a copy holds: those being erased, and those in the bin."""
    erased = {evening_id for kind, evening_id in due.read_due(folder) if kind == "evening"}
    return frozenset(erased.union(store.binned()))


def _allowed(store: Store, found: Sequence[_Found]) -> list[_Found]:
    """Return what may come in: of those that run one at most, and what is on stays as it is; the others stay lost."""
    if not found:
        raise StoreTrouble("not_brought_back")
    on = store.running_evening_id()
    running = on or next((one.evening.id for one in found if one.evening.run.is_running), None)
    beside = [one for one in found if one.evening.id != on]
    allowed = [one for one in beside if not one.evening.run.is_running or one.evening.id == running]
    if not allowed and running is not None:
        raise NotPossible("another_runs" if beside else "evening_runs", evening=running)
    return allowed


def _put(store: Store, found: Sequence[_Found], now: datetime) -> None:
    """Keep evenings beside those that are there, and in the place of those that hold less."""
    known = store.said()
    with store.change() as change:
        for one in found:
            here = store.load(one.evening.id)
            said_here = known.get(one.evening.id, frozenset())
            evening = joined(one.evening, here, one.said, said_here) if here is not None else one.evening
            change.drop_evening(evening.id)
            change.put_evening(evening)
            for quote_id in (one.said | said_here).difference(quote.id for quote in evening.quotes):
                change.mark_gone(evening.id, quote_id, now)


def _sound_ones(copies: Sequence[CopyWithMore], folder: Path, now: datetime) -> list[_Found]:
    """Return each evening from the first copy with more of it that has it sound; what cannot be opened is passed over.

    Raises StoreTrouble("disk_full") when there is no room to open one.
    """
    found: dict[str, _Found] = {}
    for one in copies:
        try:
            with as_trouble(), _opened(one.path, folder, now) as copy:
                for evening_id in one.more.keys() - found.keys():
                    evening = copy.load(evening_id)
                    if evening is not None and evening_id not in copy.damaged:
                        found[evening_id] = _Found(evening, copy.said()[evening_id])
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
