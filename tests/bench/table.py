"""The table of the bench: a row for each figure, as text and as JSON."""

import json
import math
import os
import platform
import statistics
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

PLACE = Path("build", "bench.json")
ENOUGH = 1_000
"""So many are measured for a p99: ten of them are above it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A figure, the floor measured beside it, and what it should be. `met` is None when nothing can be said."""

    name: str
    unit: str
    value: float | None
    floor: float | None
    target: str
    met: bool | None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the floor it is."""
        return self.value / self.floor if self.value is not None and self.floor else None


def against(name: str, unit: str, value: float, floor: float, most: float, note: str = "") -> Row:
    """Return a row that may be at most so many times its floor."""
    return Row(name, unit, value, floor, f"≤ {most:g}x", value <= most * floor, note)


def against_floor(
    name: str, unit: str, values: Sequence[float], floors: Sequence[float], most: float, note: str = ""
) -> Row:
    """Return a row of medians that may be at most so many times their floor."""
    return against(name, unit, p50(values), p50(floors), most, note)


def under(name: str, unit: str, value: float, most: float, note: str = "", floor: float | None = None) -> Row:
    """Return a row with a limit of its own, whatever its floor is."""
    return Row(name, unit, value, floor, f"≤ {most:g} {unit}".rstrip(), value <= most, note)


def for_the_record(name: str, unit: str, value: float, floor: float | None = None, note: str = "") -> Row:
    """Return a row that nothing is asked of."""
    return Row(name, unit, value, floor, "", None, note)


def not_measured(name: str, why: str) -> Row:
    """Return a row that says why there is no figure."""
    return Row(name, "", None, None, "", None, f"not measured: {why}")


def p99(values: Sequence[float]) -> float:
    """Return the value that 99 of 100 stay under. Raises ValueError with so few that it hangs on two or three."""
    if len(values) < ENOUGH:
        raise ValueError(f"{len(values)} are too few for a p99")
    return percentile(values, 99)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest of the values that so many of a hundred do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * share / 100) - 1)]


def p50(values: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(values)


def show(row: Row) -> None:
    """Print one row."""
    print(_line(row), flush=True)


def show_head(screen: str) -> None:
    """Print what it is measured on, and the names of the columns."""
    load = os.getloadavg()[0]
    print(f"{screen}; {os.cpu_count()} cores, load {load:.1f}; Python {platform.python_version()} on {sys.platform}")
    if load > (os.cpu_count() or 1) / 2:
        print("The machine is busy with other work: trust the ratios, not the milliseconds.")
    print(f"{'':58}{'value':>11}{'floor':>11}{'ratio':>8}  {'target':12}")


def show_end(rows: Sequence[Row], seconds: float) -> None:
    """Print how many targets were met, and how long it took."""
    counts = [sum(row.met is met for row in rows if row.target or row.value is None) for met in (True, False, None)]
    print("{} met, {} NOT MET, {} not judged".format(*counts) + f"; {seconds:.0f} seconds")


def write(rows: Sequence[Row], screen: str) -> None:
    """Write all rows to build/bench.json."""
    content = {
        "screen": screen,
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0],
        "python": platform.python_version(),
        "rows": [asdict(row) | {"ratio": row.ratio} for row in rows],
    }
    PLACE.parent.mkdir(exist_ok=True)
    PLACE.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _line(row: Row) -> str:
    number: Callable[[float | None], str] = lambda value: "" if value is None else f"{value:.4g} {row.unit}"  # noqa: E731
    ratio = f"{row.ratio:.2f}x" if row.ratio is not None else ""
    met = {True: "met", False: "NOT MET", None: ""}[row.met]
    line = f"{row.name:58}{number(row.value):>11}{number(row.floor):>11}{ratio:>8}  {row.target:12}{met:8}{row.note}"
    return line.rstrip()
