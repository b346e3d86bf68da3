"""Flipping bits in a filled store, one at a time: how many are told, how many change nothing, how many pass in silence.

Run as `python -m tests.store.flips FOLDER FLIPS [SEED]`: it prints these three numbers, and which passed.
"""

import random
import sqlite3
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from app.models.evening import Evening
from app.models.ground.clock import Beat
from app.models.ground.faults import Fault
from app.models.shelf import ShelfRow
from app.store.evenings import Store
from tests.store.making import NOW, make_evening, plain_evening, store_with

Seen = tuple[tuple[Evening | None, ...], tuple[ShelfRow, ...], Beat | None, tuple[object, ...]]


@dataclass
class Tally:
    """What became of the flips; `passed` are the places of those of which nobody heard."""

    told: int = 0
    unseen: int = 0
    passed: list[tuple[int, int]] = field(default_factory=list)
    parts: Counter[str] = field(default_factory=Counter)


def filled(folder: Path) -> Path:
    """Make a store with three evenings, a history and a beat; return its file, closed and without a log."""
    with store_with(folder, make_evening("e1", 40), make_evening("e2", 12), plain_evening("e3")) as store:
        with store.change() as change:
            change.put_beat(Beat(NOW, 1234.5, "boot-1"))
            change.remember("e1", "words", "weg", '{"quotes": []}')
            change.remember("e1", "clock", "stap", '{"run": {}}')
            change.drop_quote("e1-q7")
        store.wipe()
    return folder / "kept" / "samenspraak.db"


def flip(folder: Path, flips: int, seed: int) -> Tally:
    """Flip one bit after another in a copy that is made new each time."""
    whole = filled(folder).read_bytes()
    used = _used(folder / "kept" / "samenspraak.db")
    path = folder / "flipped" / "samenspraak.db"
    path.parent.mkdir()
    wanted = _seen(_put(path, whole), folder)
    tally, dice = Tally(), random.Random(seed)
    for _ in range(flips):
        place, bit = dice.choice(used), dice.randrange(8)
        spoilt = bytearray(whole)
        spoilt[place] ^= 1 << bit
        _judge(_put(path, bytes(spoilt)), folder, wanted, tally, (place, bit))
    return tally


def _used(path: Path) -> list[int]:
    """Return the places of the bytes in which something is stored: no flip is spent on empty pages and gaps."""
    raw = path.read_bytes()
    size = int.from_bytes(raw[16:18], "big")
    # A zero between other bytes may be a value that is missing.
    return [place for place in range(len(raw)) if place % size < 100 or any(raw[place - 1 : place + 2])]


def _put(path: Path, content: bytes) -> Path:
    for old in path.parent.iterdir():
        old.unlink()
    path.write_bytes(content)
    return path


def _seen(path: Path, folder: Path) -> Seen:
    """Return all that a user can see."""
    with Store.open(path, folder / "backups", NOW) as store:
        evenings = tuple(store.load(id) for id in ("e1", "e2", "e3"))
        with store.change() as change:
            steps = tuple(change.last_done("e1", kind) for kind in ("words", "clock"))
        return evenings, store.shelf(NOW), store.last_beat(), steps


def _judge(path: Path, folder: Path, wanted: Seen, tally: Tally, place: tuple[int, int]) -> None:
    try:
        with Store.open(path, folder / "backups", NOW) as store:
            found = store.check()
        if not found.is_sound:
            tally.told += 1
            tally.parts.update({one.part for one in found.damaged} or {"file"})
            return
        if _seen(path, folder) == wanted:
            tally.unseen += 1
            return
    except (Fault, sqlite3.Error):
        tally.told += 1
        tally.parts["file"] += 1
        return
    tally.passed.append(place)


if __name__ == "__main__":
    result = flip(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    print(result.told, result.unseen, len(result.passed))
    print(*(f"{place}.{bit}" for place, bit in result.passed))
    print(*(f"{part}: {count}" for part, count in result.parts.most_common()), sep="\n")
