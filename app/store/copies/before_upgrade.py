"""The copies of before an upgrade: each stays for two weeks, and until there is a sound backup of after it."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from app.store.copies.retention import OLDEST
from app.store.files import stamped

_NAMES = "samenspraak-voor-*.db"


def no_longer_needed(folder: Path, now: datetime, last_sound: datetime | None) -> Iterator[Path]:
    """Yield the copies that may go. `last_sound` is when the last sound backup was made; all aware UTC.

    They hold what the upgrade took out of the store, such as steps with words and names of people.
    """
    for path in folder.glob(_NAMES):
        moment = stamped(path)
        if moment is not None and last_sound is not None and moment < last_sound and now - moment > OLDEST:
            yield path
