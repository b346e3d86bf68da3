"""Runs the bench: every figure beside its floor, printed and written to build/bench.json."""

import compileall
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench import (
    dividing,
    flow_rows,
    growth,
    keeping,
    letters,
    pages,
    painting,
    papers,
    reading,
    resting,
    starting,
    storing,
)
from tests.bench.display import display
from tests.bench.table import Row, not_measured, show, show_end, show_head, write

PARTS: dict[str, Callable[[Path], list[Row]]] = {
    "start": starting.measure,
    "durable": storing.measure,
    "paint": painting.measure,
    "growth": growth.measure,
    "pages": pages.measure,
    "flows": flow_rows.measure,
    "backup": keeping.measure_backup,
    "delete": keeping.measure_delete,
    "papers": papers.measure,
    "letters": letters.measure,
    "reading": reading.measure,
    "divide": dividing.measure,
    "cpu": resting.measure_cpu,
    "late": resting.measure_late,
}


def main(chosen: list[str]) -> int:
    """Measure all, or the parts that are named. A target that is not met is a finding, not a failure of the bench."""
    unknown = [name for name in chosen if name not in PARTS]
    if unknown:
        print(f"There is no {', '.join(unknown)}; there are {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    begun = time.monotonic()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    for folder in ("app", "tests/bench"):
        compileall.compile_dir(folder, quiet=2)
    rows: list[Row] = []
    with display() as screen:
        show_head(screen)
        for name in chosen or list(PARTS):
            for row in _measured(name):
                rows.append(row)
                show(row)
    show_end(rows, time.monotonic() - begun)
    if not chosen:
        write(rows, screen)
    return 0


def _measured(name: str) -> list[Row]:
    with _folder() as folder:
        try:
            return PARTS[name](folder)
        except (RuntimeError, TimeoutError) as trouble:
            return [not_measured(name, str(trouble))]


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="samenspraak-bench-", ignore_cleanup_errors=True) as name:
        yield Path(name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
