"""Keeping: how long others wait while a large store is backed up, and while an evening is deleted for good."""

import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.filling import closed, fill, keep
from tests.bench.painting import press
from tests.bench.stored import PATIENCE_SECONDS, Stored
from tests.bench.table import Row, p50, percentile, under

EVENINGS, LARGE_EACH, USUAL_EACH = 200, 500, 80
BACKUPS, DELETIONS, WORDS = 5, 3, 150
BACKUP_SECONDS, PAUSE_SECONDS = 61, 0.002
HELD_MS, DELETE_MS, ENTER_MS = 20, 300, 30


def measure_backup(folder: Path) -> list[Row]:
    """Let a backup of 100,000 quotes become due a few times, and ask the writer something all the while."""
    fill(folder, USUAL_EACH, EVENINGS * LARGE_EACH, LARGE_EACH)
    seen = press("words", folder, WORDS)
    with closing(Stored(folder)) as stored:
        stored.add()
        stored.backed_up.wait(PATIENCE_SECONDS)
        idle = [stored.ask() * 1000 for _ in range(WORDS)]
        held = [_held(stored) for _ in range(BACKUPS)]
    note = f"the longest {max(held):.0f} ms of {BACKUPS} backups; without one p50 {p50(idle):.2f} ms"
    taken = seen["taken"]
    enter = f"p50 {p50(taken):.0f} ms; {WORDS} times, among which a backup; work p50 {p50(seen['work']):.1f} ms of CPU"
    return [
        under("writer held by a backup, 100,000 quotes", "ms", p50(held), HELD_MS, note),
        under("Enter to durable and painted, p95, 100,000 quotes", "ms", percentile(taken, 95), ENTER_MS, enter),
    ]


def _held(stored: Stored) -> float:
    """Return the milliseconds that a question waited longest from when a backup became due until it was made."""
    stored.backed_up.clear()
    stored.source.added += BACKUP_SECONDS
    stored.add()
    waited = []
    until = time.monotonic() + PATIENCE_SECONDS
    while not stored.backed_up.is_set() and time.monotonic() < until:
        waited.append(stored.ask() * 1000)
        time.sleep(PAUSE_SECONDS)
    return max(waited)


def measure_delete(folder: Path) -> list[Row]:
    """Delete some of 200 evenings for good, from the order until they are out of all files."""
    keep(folder, closed(EVENINGS, USUAL_EACH, datetime.now(UTC)))
    with closing(Stored(folder)) as stored:
        taken = [stored.erase(row) * 1000 for row in stored.shelf[:DELETIONS]]
    note = f"{USUAL_EACH} quotes each; the longest of {DELETIONS} took {max(taken):.0f} ms"
    return [under("delete for good, 200 evenings", "ms", p50(taken), DELETE_MS, note)]
