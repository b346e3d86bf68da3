"""Storing: how long until a quote is on the disk, beside a plain insert, and how often the disk is asked to sync.

Both are measured once their log has reached its length and is written over: a sync of a log that still grows takes
longer, and the two logs stop growing at different times.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from tests.bench.filling import TEXT, fill
from tests.bench.stored import PATIENCE_SECONDS, Stored
from tests.bench.table import Row, against_floor, not_measured, p50

WARM_OURS, WARM_PLAIN = 250, 700
ROUNDS, EACH = 9, 40
STEADY = 1.3
"""How far the rounds may lie apart; on a quiet machine it is some 1.1."""
FEW, MANY = 10, 110


def measure(folder: Path) -> list[Row]:
    """Store a quote and insert a plain row in turn, on the same disk and from the same core."""
    fill(folder, 80)
    with _on_one_core(), closing(Stored(folder)) as stored, closing(_plain(folder / "kaal.db")) as driver:
        for _ in range(WARM_OURS):
            stored.add()
        for _ in range(WARM_PLAIN):
            _insert(driver)
        stored.backed_up.wait(PATIENCE_SECONDS)  # the one of the start; the next comes in a minute
        rounds = [_round(stored, driver) for _ in range(ROUNDS)]
    return [durable(rounds), _syncs()]


def durable(rounds: Sequence[tuple[float, float]]) -> Row:
    """Return the row of rounds of value and floor; where these differ much among each other nothing is judged."""
    ours, plain = zip(*rounds, strict=True)
    ratios = sorted(value / floor for value, floor in rounds)
    row = against_floor("Enter to durable, p50 (order to the writer's answer)", "ms", ours, plain, 2.0)
    note = f"rounds from {ratios[0]:.2f}x to {ratios[-1]:.2f}x"
    if ratios[-1] > STEADY * ratios[0]:
        return replace(row, met=None, note=f"{note}: too busy to tell")
    return replace(row, note=note)


def _round(stored: Stored, driver: sqlite3.Connection) -> tuple[float, float]:
    pairs = [(stored.add() * 1000, _insert(driver) * 1000) for _ in range(EACH)]
    ours, plain = zip(*pairs, strict=True)
    return p50(ours), p50(plain)


@contextmanager
def _on_one_core() -> Iterator[None]:
    """Stay on one core where the system can do that: to wake another one takes as long as an insert, or not."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


def _plain(path: Path) -> sqlite3.Connection:
    driver = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=wal", "synchronous=full"):
        driver.execute(f"PRAGMA {pragma}")
    driver.execute("CREATE TABLE quote (id TEXT PRIMARY KEY, text TEXT NOT NULL)")
    return driver


def _insert(driver: sqlite3.Connection) -> float:
    begun = time.perf_counter()
    driver.execute("BEGIN IMMEDIATE")
    driver.execute("INSERT INTO quote VALUES (?, ?)", (str(uuid.uuid4()), TEXT))
    driver.execute("COMMIT")
    return time.perf_counter() - begun


def _syncs() -> Row:
    name = "syncs of the disk for one quote"
    if shutil.which("strace") is None:
        return not_measured(name, "there is no strace")
    try:
        counts = [_count_syncs(quotes) for quotes in (FEW, MANY)]
    except (OSError, subprocess.SubprocessError):
        return not_measured(name, "strace may not look here")
    each = (counts[1] - counts[0]) / (MANY - FEW)
    return Row(name, "", each, None, "exactly 1", 0.95 <= each <= 1.05, "by strace")


def _count_syncs(quotes: int) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder, 80)
        log = folder / "strace.log"
        words = ["strace", "-f", "-e", "trace=fsync,fdatasync,sync_file_range,msync", "-o", str(log)]
        command = [*words, sys.executable, "-m", "tests.bench.storing", str(folder), str(quotes)]
        subprocess.run(command, check=True, capture_output=True, timeout=60)
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        return sum(1 for line in lines if "sync(" in line or "sync_file_range(" in line)


def _main(folder: Path, quotes: int) -> None:
    with closing(Stored(folder)) as stored:
        for _ in range(quotes):
            stored.add()


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]))
