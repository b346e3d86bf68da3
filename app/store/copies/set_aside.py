"""The stores that were set aside when a backup took their place, and logs that lost their store: they stay two weeks."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.store.copies.retention import OLDEST
from app.store.files import STORE_NAME, stamped


def no_longer_needed(folder: Path, now: datetime, last_sound: datetime | None) -> Iterator[Path]:
    """Yield those in a data folder that are older than two weeks.

    `last_sound` is when the last sound backup was made; all aware UTC. Without a later one none may go.
    """
    for path in (*folder.glob(f"{STORE_NAME}.vervangen-*"), *folder.glob("*.lost")):
        moment = _moment_of(path)
        if moment is not None and last_sound is not None and moment < last_sound and now - moment > OLDEST:
            yield path


def _moment_of(path: Path) -> datetime | None:
    """Return when a store was set aside, by its name; of a log without one when it was written last."""
    if path.name.endswith(".lost"):
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return stamped(path)  # the log of one has none: it goes with it
