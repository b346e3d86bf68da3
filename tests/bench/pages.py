"""The pages: what opening each costs the thread of the screens, and a change of the look once all were seen."""

from datetime import UTC, datetime
from pathlib import Path

from tests.bench.child import in_child
from tests.bench.crowded import crowded
from tests.bench.filling import closed, keep
from tests.bench.table import Row, p50, under

EVENINGS, EACH, QUOTES = 200, 80, 500
BLOCK_MS, LOOK_MS, SLICE_MS, GATHERED_MS = 100, 200, 50, 150


def measure(folder: Path) -> list[Row]:
    """Open every page once in a store of 200 evenings, and change the look with each of two pages in front."""
    now = datetime.now(UTC)
    keep(folder, [*closed(EVENINGS, EACH, now), crowded(now, QUOTES)])
    seen = in_child("seeing", folder)
    parts = seen["parts"]
    slowest = max(parts, key=parts.__getitem__)
    each = ", ".join(f"{name} {taken:.0f}" for name, taken in parts.items())
    return [
        under("start page with 200 evenings, longest block, CPU", "ms", seen["start"], BLOCK_MS),
        under("first visit of a part, longest block, CPU", "ms", parts[slowest], BLOCK_MS, each),
        under(
            f"all that was said, {QUOTES} quotes, first time, until painted, CPU", "ms", seen["gathered"], GATHERED_MS
        ),
        *_looks("theme", seen["theme"]),
        *_looks("text size", seen["text"]),
    ]


def _looks(what: str, seen: dict[str, list[list[float]]]) -> list[Row]:
    """Take the page that is slower in front."""
    fronts = {page: p50([front for front, _ in changes]) for page, changes in seen.items()}
    page = max(fronts, key=fronts.__getitem__)
    rest = max(after for changes in seen.values() for _, after in changes)
    note = ", ".join(f"{page} {front:.0f}" for page, front in fronts.items())
    return [
        under(f"change of {what}, page in front painted, CPU", "ms", fronts[page], LOOK_MS, note),
        under(f"change of {what}, longest block after that, CPU", "ms", rest, SLICE_MS),
    ]
