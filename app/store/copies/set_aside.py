"""The stores that were set aside when a backup took their place, and logs that lost their store: they stay two weeks."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.store.copies.contents import evenings_in
from app.store.copies.retention import OLDEST
from app.store.files import STAMP, STORE_NAME

_REPLACED = f"{STORE_NAME}.vervangen-"


def no_longer_needed(
    folder: Path, now: datetime, last_sound: datetime | None, stay: Collection[Path]
) -> Iterator[Path]:
    """Yield those in a data folder that may go: older than two weeks, and with no evening that no backup has that stays.

    `last_sound` is when the last sound backup was made; all aware UTC. Without a later one none may go.
    """
    for path in (*folder.glob(f"{_REPLACED}*"), *folder.glob("*.lost")):
        moment = _moment_of(path)
        if moment is None or last_sound is None or not moment < last_sound or now - moment <= OLDEST:
            continue
        held = evenings_in(path)
        if held <= frozenset().union(*map(evenings_in, stay) if held else ()):
            yield path


def _moment_of(path: Path) -> datetime | None:
    """Return when a store was set aside, by its name; of a log without one when it was written last."""
    if path.name.endswith(".lost"):
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    try:
        return datetime.strptime(path.name.removeprefix(_REPLACED), STAMP).replace(tzinfo=UTC)
    except ValueError:  # the log of one, which goes with it
        return None
