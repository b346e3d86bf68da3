"""The copies of before an upgrade: each stays for two weeks, and until there is a sound backup of after it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.store.copies.retention import OLDEST
from app.store.files import STAMP

_NAMES = "samenspraak-voor-*.db"
_STAMP_LENGTH = len("20261124-183000")


def no_longer_needed(folder: Path, now: datetime, last_sound: datetime | None) -> Iterator[Path]:
    """Yield the copies that may go. `last_sound` is when the last sound backup was made; all aware UTC.

    They hold what the upgrade took out of the store, such as steps with words and names of people.
    """
    for path in folder.glob(_NAMES):
        moment = _moment_of(path)
        if moment is not None and last_sound is not None and moment < last_sound and now - moment > OLDEST:
            yield path


def _moment_of(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.stem[-_STAMP_LENGTH:], STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
