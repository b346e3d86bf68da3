"""Flows: what a school does with the window, and how long that holds the event loop at one go.

Each is measured in a process of its own, for a first visit is one only once. `python -m tests.bench.flows` shows all.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import flow_files
from tests.bench.child import Child

if TYPE_CHECKING:
    from tests.bench.flow_room import FlowRoom

LIMIT_MS = 100
PARTS = ("tasks", "themes", "agenda", "people", "groups", "papers", "doors")
SMALL, LARGE = 120, 1000

Flow = Callable[["FlowRoom"], float]
Fill = Callable[[Path], None]


def start(room: "FlowRoom") -> float:
    """Start with 200 evenings on the shelf."""
    return room.started


def open_evening(room: "FlowRoom") -> float:
    """Open an evening from the start page, with 500 quotes and 120 people."""
    return room.open("voorbij")


def first_visits(room: "FlowRoom") -> float:
    """Open an evening to prepare and go through its seven parts."""
    return max(room.open("straks"), *map(room.visit, PARTS))


def new_look(room: "FlowRoom") -> float:
    """Change theme and text size with all parts seen and everyone at a table, and show each part afterwards."""
    first_visits(room)
    room.visit("groups")
    room.draw()
    longest = 0.0
    for scheme, scale, part in (("dark", 1.0, "people"), ("light", 1.5, "groups"), ("light", 1.0, "themes")):
        room.visit(part)
        longest = max(longest, room.change_look(scheme, scale), *map(room.visit, PARTS))
    return longest


def draw(room: "FlowRoom") -> float:
    """Draw everyone over the tables, twice."""
    room.open("straks")
    room.visit("groups")
    return max(room.draw(), room.draw())


def bring_in(room: "FlowRoom") -> float:
    """Bring in a list of 100,000 rows, as text and as a workbook."""
    room.open("straks")
    room.visit("people")
    return max(room.bring_in(room.folder / name) for name in (flow_files.TEXT, flow_files.WORKBOOK))


def give_up(room: "FlowRoom") -> float:
    """Bring in the same lists, and give up halfway."""
    room.open("straks")
    room.visit("people")
    return max(room.give_up(room.folder / name) for name in (flow_files.TEXT, flow_files.WORKBOOK))


def papers(room: "FlowRoom") -> float:
    """Look at each paper, and save it as PDF and for Word."""
    room.open("straks")
    room.visit("papers")
    return max(map(room.make_paper, room.section("papers").papers))


def back_up(room: "FlowRoom") -> float:
    """Type, a letter each twentieth of a second, while a backup is made."""
    return room.type_on()


FLOWS: dict[str, tuple[Fill, Flow]] = {
    "start with 200 evenings": (flow_files.many_evenings, start),
    "open an evening": (flow_files.an_evening_of(SMALL), open_evening),
    "first visits, 120 people": (flow_files.an_evening_of(SMALL), first_visits),
    "first visits, 1,000 people": (flow_files.an_evening_of(LARGE), first_visits),
    "theme and text size, 120 people": (flow_files.an_evening_of(SMALL), new_look),
    "theme and text size, 1,000 people": (flow_files.an_evening_of(LARGE), new_look),
    "draw, 120 people": (flow_files.an_evening_of(SMALL), draw),
    "draw, 1,000 people": (flow_files.an_evening_of(LARGE), draw),
    "a list of 100,000 rows": (flow_files.long_lists, bring_in),
    "a list of 100,000 rows, given up": (flow_files.long_lists, give_up),
    "papers, 120 people": (flow_files.an_evening_of(SMALL), papers),
    "papers, 1,000 people": (flow_files.an_evening_of(LARGE), papers),
    "a backup while typing": (flow_files.many_quotes, back_up),
}


def measure(names: list[str] | None = None) -> dict[str, float]:
    """Return the longest block of each flow, in milliseconds of processor time of the window's thread."""
    return {name: _measured(name) for name in names or FLOWS}


def _measured(name: str) -> float:
    with tempfile.TemporaryDirectory(prefix="samenspraak-bench-", ignore_cleanup_errors=True) as folder:
        child = Child("flows", name, folder)
        try:
            longest: float = child.read()
        finally:
            child.end()
    return longest


def _in_child(name: str, folder: Path) -> None:
    os.environ["HOME"] = str(folder)  # where papers are saved
    fill, flow = FLOWS[name]
    fill(folder)
    from tests.bench.flow_room import FlowRoom
    from tests.bench.telling import tell

    gc.collect()
    room = FlowRoom(folder)
    tell(flow(room))
    room.close()


def _show(names: list[str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in names or FLOWS:
        begun = time.monotonic()
        longest = measure([name])[name]
        met = "met" if longest <= LIMIT_MS else "NOT MET"
        print(f"{name:40}{longest:8.1f} ms  ≤ {LIMIT_MS} ms  {met:8}({time.monotonic() - begun:.0f} s)", flush=True)


if __name__ == "__main__":
    if len(sys.argv) == 3 and Path(sys.argv[2]).is_dir():
        _in_child(sys.argv[1], Path(sys.argv[2]))
    else:
        _show(sys.argv[1:])
