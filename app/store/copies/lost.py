"""Lost: the evenings of which a copy holds more than the store, and in which copies that is."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from app.models.lost import LostEvening
from app.store.copies.contents import look_into, more_in, titles_in
from app.store.files import STORE_NAME, stamped
from app.store.said import Said


class CopyWithMore(NamedTuple):
    """A copy with its moment (aware UTC), and of which evenings it holds how many quotes more; see `more_in`."""

    path: Path
    moment: datetime
    more: Mapping[str, int | None]


def find_lost(folder: Path, backups: Path, known: Said, gone: Collection[str] = ()) -> tuple[LostEvening, ...]:
    """Return the evenings of which a copy holds more than is `known`, the latest first, without those in `gone`.

    Changes nothing.
    """
    found: dict[str, LostEvening] = {}
    for path, moment, more in copies_with(folder, backups, known, gone):
        for one in look_into(titles_in, path) or ():
            if one.id in more:
                found.setdefault(one.id, LostEvening(one.id, one.title, one.date, moment, more[one.id]))
    return tuple(sorted(found.values(), key=lambda one: (one.date, one.title), reverse=True))


def copies_with(folder: Path, backups: Path, known: Said, gone: Collection[str] = ()) -> Iterator[CopyWithMore]:
    """Yield the copies that hold more of an evening than is `known`, the newest first."""
    for path, moment in copies(folder, backups):
        more = look_into(partial(more_in, known=known, gone=gone), path)
        if more:
            yield CopyWithMore(path, moment, more)


def copies(folder: Path, backups: Path) -> list[tuple[Path, datetime]]:
    """Return all copies of a data folder with the moment (aware UTC) in their names, the newest first.

    Those are backups, copies of before an upgrade, and stores that were replaced.
    """
    files = (*backups.glob("samenspraak-*.db"), *folder.glob(f"{STORE_NAME}.vervangen-*"))
    dated = [(path, moment) for path in files if (moment := stamped(path)) is not None]
    return sorted(dated, key=lambda copy: (copy[1], copy[0].name), reverse=True)
