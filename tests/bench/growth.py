"""Growth: what Enter takes as evenings are kept and as this one grows, beside a store of one evening of 80 quotes.

Processor time, for the stores are measured one after the other and what else goes on must not look like growth.
"""

from pathlib import Path

from tests.bench.filling import fill
from tests.bench.painting import Seen, press
from tests.bench.table import Row, against, for_the_record, p50

USUAL, TIMES, MOST = 80, 60, 1.3
SHELVES = {50: MOST, 200: MOST}
HERE = {500: MOST, 2_000: MOST, 20_000: None}
"""How many times the least it may be; of the last nothing is asked but that it works."""


def measure(folder: Path) -> list[Row]:
    """Press Enter in each; the least is measured before and after the others."""
    least, rows = _seen(folder, USUAL), []
    for evenings, most in SHELVES.items():
        rows.append((f"Enter, CPU, p50, {evenings} evenings of {USUAL} quotes", _seen(folder, USUAL, evenings), most))
    for quotes, most in HERE.items():
        rows.append((f"Enter, CPU, p50, {quotes:,} quotes in this evening", _seen(folder, quotes), most))
    again = _seen(folder, USUAL)
    floor = {kind: least[kind] + again[kind] for kind in least}
    return [_row(name, seen, floor, most) for name, seen, most in rows]


def _seen(folder: Path, here: int, evenings: int = 0) -> Seen:
    store = folder / f"{here}-{evenings}"
    if not store.exists():
        fill(store, here, evenings * USUAL, USUAL)
    return press("words", store, TIMES)


def _row(name: str, seen: Seen, floor: Seen, most: float | None) -> Row:
    value, least = p50(seen["work"]), p50(floor["work"])
    note = f"until painted p50 {p50(seen['taken']):.0f} of {p50(floor['taken']):.0f} ms"
    if most is None:
        return for_the_record(name, "ms", value, least, note)
    return against(name, "ms", value, least, most, note)
