"""Painting: how long from a key until what it did is stored and on the screen, and how soon a long list is there."""

import tempfile
from pathlib import Path
from typing import Any

from tests.bench.child import Child
from tests.bench.filling import fill
from tests.bench.table import Row, against_floor, p50, p99, under

LIMIT_MS = 50


def measure() -> list[Row]:
    """Measure each in a process of its own, on a store of its own."""
    full = _in_child("words", 500, 19_500)
    empty = _in_child("words", 0, 0)
    turns = _in_child("turns", 80, 0)
    lists = _in_child("lists", 0, 0)
    same = f"{p50(full['work']) / p50(empty['work']):.2f}x of an empty store"
    return [
        _row("Enter to durable and painted, p99, 20,000 quotes", full, same),
        _row("Enter to durable and painted, p99, empty store", empty),
        _row("key to next block painted on both windows, p99", turns),
        against_floor("10,000 rows in a list to first paint", "ms", lists["ours"], lists["floor"], 1.6),
    ]


def _row(name: str, seen: dict[str, list[float]], same: str = "") -> Row:
    """Make a row; the work in its note is processor time, which other programs do not make longer."""
    taken, work = seen["taken"], seen["work"]
    note = f"p50 {p50(taken):.0f} ms; work p50 {p50(work):.0f}, p99 {p99(work):.0f} ms; {same}".rstrip("; ")
    return under(name, "ms", p99(taken), LIMIT_MS, note)


def _in_child(what: str, here: int, elsewhere: int) -> Any:
    with tempfile.TemporaryDirectory(prefix="samenspraak-bench-") as folder:
        fill(Path(folder), here, elsewhere)
        child = Child("keys", what, folder)
        try:
            return child.read()
        finally:
            child.end()
