"""Reading: a list of 100,000 rows, as text and as a workbook, is refused or read within bounds of time and memory."""

import csv
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.models.ground.faults import BadInput
from tests.bench.child import in_child
from tests.bench.table import Row, under
from tests.bench.telling import tell
from tests.services.people_file.books import xlsx

ROWS = 100_000
HEADS = ("Naam", "Rol", "Leerjaar", "Code")
MOST_SECONDS, MOST_MB = 10, 500
Read = dict[str, Any]
KINDS = {"csv": "text", "xlsx": "a workbook"}


def measure(folder: Path) -> list[Row]:
    """Let a process of its own read each, and the library under it alone for the floor."""
    with (folder / "lijst.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(_lines())
    (folder / "lijst.xlsx").write_bytes(xlsx(_lines()))
    rows: list[Row] = []
    for kind, words in KINDS.items():
        path = folder / f"lijst.{kind}"
        rows += _rows(words, in_child("reading", "ours", path), in_child("reading", "plain", path))
    return rows


def _lines() -> Iterator[tuple[str, ...]]:
    yield HEADS
    for number in range(1, ROWS):
        yield (f"Iemand {number}", "mentor", str(number % 6 + 1), f"S{number}")


def _rows(words: str, ours: Read, plain: Read) -> list[Row]:
    name = f"{ROWS:,} rows as {words}"
    said = f"{ours['end']}: {ours['rule']}"
    return [
        under(f"{name}, CPU", "s", ours["seconds"], MOST_SECONDS, said, plain["seconds"]),
        under(f"{name}, memory at most", "MB", ours["most_mb"], MOST_MB, "", plain["most_mb"]),
    ]


def ours(path: Path) -> tuple[str, str]:
    """Read the people of a file as the app does; return how that ended, and by which rule."""
    from app.services.people_file.reading import read_sheets
    from app.services.people_list.columns import guess_columns
    from app.services.people_list.people_of_sheet import people_from

    try:
        sheet = read_sheets(path)[0]
    except BadInput as fault:
        return "refused", fault.key
    found = people_from(sheet, guess_columns(sheet))
    return ("read", f"{len(found.people)} people") if found.is_whole else ("refused", found.refused[0].rule)


def plain(path: Path) -> tuple[str, str]:
    """Read every cell of a file, and keep it, with the library alone."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
    else:
        from python_calamine import CalamineWorkbook

        rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    return "read", f"{len(rows)} rows"


def _most_mb() -> float:
    """Return the most memory this process ever had; what a parent had before it is not counted."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1]) / 1024


def _tell(who: str, path: Path) -> None:
    begun = time.process_time()
    end, rule = {"ours": ours, "plain": plain}[who](path)
    tell({"seconds": time.process_time() - begun, "most_mb": _most_mb(), "end": end, "rule": rule})


if __name__ == "__main__":
    _tell(sys.argv[1], Path(sys.argv[2]))
