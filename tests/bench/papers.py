"""The papers: how long each takes as PDF and as Word, beside an empty page made by the same libraries."""

import io
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from tests.bench.child import in_child
from tests.bench.crowded import crowded
from tests.bench.table import Row, p50, under
from tests.bench.telling import tell

TIMES = 3
MOST_MS = 1_000
KINDS = {"pdf": "PDF", "docx": "Word"}

Taken = dict[str, list[float]]


def measure(_folder: Path) -> list[Row]:
    """Make all of them in a process of its own."""
    seen = in_child("papers")
    return [_row(words, seen[kind], seen[f"empty {kind}"]) for kind, words in KINDS.items()]


def _row(words: str, taken: Taken, floor: list[float]) -> Row:
    typical = {key: p50(values) for key, values in taken.items()}
    slowest = max(typical, key=typical.__getitem__)
    first = max(values[0] for values in taken.values())
    note = f"{slowest}; the first one ever {first:.0f} ms"
    return under(f"slowest of {len(taken)} papers as {words}, CPU", "ms", typical[slowest], MOST_MS, note, p50(floor))


def make() -> dict[str, object]:
    """Return the milliseconds of processor time of each paper, and of an empty page."""
    from app.reports.papers import PAPERS, render

    evening, today = crowded(datetime.now(UTC), 80), date.today()
    taken: dict[str, object] = {}
    for kind in KINDS:
        taken[kind] = {
            paper.key: _times(lambda: render(paper.make(evening, today), kind))  # noqa: B023
            for paper in PAPERS
            if kind in paper.kinds
        }
    return taken | {"empty pdf": _times(_empty_pdf), "empty docx": _times(_empty_word)}


def _empty_pdf() -> None:
    import typst

    typst.compile(b'#set page(paper: "a4")\n x')


def _empty_word() -> None:
    from docx import Document

    Document().save(io.BytesIO())


def _times(work: Callable[[], object]) -> list[float]:
    taken = []
    for _ in range(TIMES):
        begun = time.process_time()
        work()
        taken.append((time.process_time() - begun) * 1000)
    return taken


if __name__ == "__main__":
    tell(make())
