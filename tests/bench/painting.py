"""Painting: how long from a key until what it did is stored and on the screen, and how soon a long list is there."""

import shutil
from pathlib import Path

from tests.bench.child import in_child
from tests.bench.filling import fill
from tests.bench.table import Row, against, against_floor, p50, p99, under

LIMIT_MS, FORM_LIMIT_MS = 30, 50
ROUNDS, EACH = 4, 250
"""So many of each, in turn and each in a process of its own: a p99 of the thousand."""

KEYS = {"full": "words", "empty": "words", "turns": "turns", "forms": "forms"}
STORES = {"full": (500, 19_500), "empty": (0, 0), "turns": (80, 0), "forms": (80, 0)}

Seen = dict[str, list[float]]


def measure(folder: Path) -> list[Row]:
    """Press the keys on a fresh copy of each store, round after round."""
    for name, (here, elsewhere) in STORES.items():
        fill(folder / name, here, elsewhere)
    seen: dict[str, Seen] = {name: {"taken": [], "work": []} for name in STORES}
    for _ in range(ROUNDS):
        for name, kept in seen.items():
            pressed = press(KEYS[name], folder / name, EACH)
            for kind, values in kept.items():
                values += pressed[kind]
    lists = in_child("lists", folder / "empty")
    full, empty = seen["full"], seen["empty"]
    return [
        _row("Enter to durable and painted, p99, 20,000 quotes", full),
        _compared(full, empty),
        _row("key to next block painted on both windows, p99", seen["turns"]),
        _row("Enter in a form to durable and painted, p99", seen["forms"], FORM_LIMIT_MS),
        against_floor("10,000 rows in a list to first paint", "ms", lists["ours"], lists["floor"], 1.6),
    ]


def _row(name: str, seen: Seen, most: int = LIMIT_MS) -> Row:
    """Make a row; the work in its note is processor time, which other programs do not make longer."""
    taken, work = seen["taken"], seen["work"]
    note = f"p50 {p50(taken):.0f} ms; work p50 {p50(work):.1f}, p99 {p99(work):.0f} ms of CPU; {len(taken)} times"
    return under(name, "ms", p99(taken), most, note)


def _compared(full: Seen, empty: Seen) -> Row:
    note = (
        f"p50 {p50(full['taken']) / p50(empty['taken']):.2f}x; work p50 {p50(full['work']) / p50(empty['work']):.2f}x"
    )
    name = "the same, beside a store that began empty"
    return against(name, "ms", p99(full["taken"]), p99(empty["taken"]), 1.2, note)


def press(keys: str, store: Path, times: int) -> Seen:
    """Press keys in the app on a copy of a store, which stays as it is."""
    copy = store.with_name(f"{store.name}-kopie")
    shutil.copytree(store, copy)
    try:
        return in_child("keys", keys, copy, times)
    finally:
        shutil.rmtree(copy, ignore_errors=True)
