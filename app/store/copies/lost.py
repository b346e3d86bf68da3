"""Lost: the evenings that stand in a copy only, and in which copies each of them is."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.models.lost import LostEvening
from app.store.copies.contents import evenings_in, look_into, titles_in
from app.store.files import STAMP, STORE_NAME

_STAMP_LENGTH = len("20261124-183000")


def find_lost(folder: Path, backups: Path, known: Collection[str]) -> tuple[LostEvening, ...]:
    """Return the evenings that a copy holds and that are not `known`, the latest first. Changes nothing."""
    found: dict[str, LostEvening] = {}
    for path, moment in copies(folder, backups):
        for one in look_into(titles_in, path) or ():
            if one.id not in known:
                found.setdefault(one.id, LostEvening(one.id, one.title, one.date, moment))
    return tuple(sorted(found.values(), key=lambda one: (one.date, one.title), reverse=True))


def copies_with(folder: Path, backups: Path, known: Collection[str]) -> Iterator[Path]:
    """Yield the copies in which an evening stands that is not `known`, the newest first."""
    for path, _moment in copies(folder, backups):
        if (look_into(evenings_in, path) or frozenset()) - frozenset(known):
            yield path


def copies(folder: Path, backups: Path) -> list[tuple[Path, datetime]]:
    """Return all copies of a data folder with the moment (aware UTC) in their names, the newest first.

    Those are backups, copies of before an upgrade, and stores that were replaced.
    """
    files = (*backups.glob("samenspraak-*.db"), *folder.glob(f"{STORE_NAME}.vervangen-*"))
    dated = [(path, moment) for path in files if (moment := _moment_of(path)) is not None]
    return sorted(dated, key=lambda copy: (copy[1], copy[0].name), reverse=True)


def _moment_of(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.name.removesuffix(".db")[-_STAMP_LENGTH:], STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
