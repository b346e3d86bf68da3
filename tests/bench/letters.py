"""The letters: the first draft of each length in a fresh process, and the pages after a change, of 500 quotes."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.models.evening import Evening
from app.models.followup.publications import Length
from app.models.said.dialogue import Quote
from app.reports.letter.drafts import TITLES
from tests.bench.child import in_child
from tests.bench.table import Row, p50, under
from tests.bench.telling import tell
from tests.reports.letter.letters import TODAY, held

QUOTES, TIMES = 500, 9
FIRST_MS, AGAIN_MS, PAUSE_MS = 10_000, 300, 150
"""The most that a first draft may take, and the page after a pause; the pause itself is the app's."""


def measure(_folder: Path) -> list[Row]:
    """Make each length in a process of its own, first of all and again."""
    rows: list[Row] = []
    for length in TITLES:
        seen = in_child("letters", length.value)
        name = f"of the {length.value}, {QUOTES} quotes, CPU"
        rows.append(under(f"first draft with its pages {name}", "ms", seen["first"], FIRST_MS, "", p50(seen["empty"])))
        again = p50(seen["again"]) + PAUSE_MS
        rows.append(under(f"page after a pause {name}", "ms", again, AGAIN_MS, f"{PAUSE_MS} ms of it are the pause"))
    return rows


def make(length: Length) -> dict[str, object]:
    """Return the milliseconds of processor time of the first draft with its pages, of the next ones, of an empty page."""
    evening = _crowded()
    first, *again = _times(lambda: _draft(evening, length), TIMES)
    return {"first": first, "again": again, "empty": _times(_empty, 3)}


def _draft(evening: Evening, length: Length) -> None:
    from app.reports.kinds.as_pdf import preview
    from app.reports.letter.checks import checks
    from app.reports.letter.drafts import letter
    from app.reports.letter.pages import document_of

    made = letter(evening, length, TODAY)
    checks(evening, made)
    preview(document_of(made), 110)


def _empty() -> None:
    import typst

    typst.compile(b'#set page(paper: "a4")\n x', format="png")


def _crowded() -> Evening:
    evening = held()
    more: tuple[Quote, ...] = tuple(
        replace(evening.quotes[n % 58], id=f"more{n}", starred=n % 5 == 0) for n in range(QUOTES - len(evening.quotes))
    )
    return replace(evening, quotes=(*evening.quotes, *more))


def _times(work: Callable[[], object], times: int) -> list[float]:
    taken = []
    for _ in range(times):
        begun = time.process_time()
        work()
        taken.append((time.process_time() - begun) * 1000)
    return taken


if __name__ == "__main__":
    import sys

    tell(make(Length(sys.argv[1])))
