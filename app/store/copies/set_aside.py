"""The stores that were set aside when a backup took their place, and logs that lost their store: they stay two weeks."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.store.copies.retention import OLDEST
from app.store.files import STAMP, STORE_NAME

_REPLACED = f"{STORE_NAME}.vervangen-"


def no_longer_needed(folder: Path, now: datetime, last_sound: datetime | None) -> Iterator[Path]:
    """Yield those in a data folder that are older than two weeks.

    `last_sound` is when the last sound backup was made; all aware UTC. Without a later one none may go.
    """
    for path in (*folder.glob(f"{_REPLACED}*"), *folder.glob("*.lost")):
        moment = _moment_of(path)
        if moment is not None and last_sound is not None and moment < last_sound and now - moment > OLDEST:
            yield path


def _moment_of(path: Path) -> datetime | None:
    """Return when a store was set aside, by its name; of a log without one when it was written last."""
    if path.name.endswith(".lost"):
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    try:
        return datetime.strptime(path.name.removeprefix(_REPLACED), STAMP).replace(tzinfo=UTC)
    except ValueError:  # the log of one, which goes with it
        return None
