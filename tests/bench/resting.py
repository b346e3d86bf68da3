"""Resting: what a countdown on desk and beamer costs, and how late a new second is seen when both cores are busy."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.bench.child import Child, ending
from tests.bench.display import display
from tests.bench.filling import fill
from tests.bench.table import Row, against, against_floor, percentile, under

SLICE_SECONDS, SLICES = 7.0, 3
BACKUP_SECONDS = 4.0
"""So long after the start its backup is made and checked."""
BUSY_SECONDS = 50.0
MOST_WAKE_UPS = 10
SHARE = 90


class Used(NamedTuple):
    """What a process used meanwhile: the share of a core in percent, and wake-ups in a second."""

    cpu: float
    wake_ups: float


def measure_cpu(folder: Path) -> list[Row]:
    """Let the app and the floor count down, each with a screen and a keyboard of its own."""
    fill(folder, 80)
    with display(), ending(Child("driver", str(folder))) as app:
        app.read()
        ready = app.read()
        with display(), ending(Child("floors", "tick", str(ready["caret_ms"]))) as floor:
            both = floor.read()["caret"] and ready["on_screen"]
            time.sleep(BACKUP_SECONDS)
            looked = [_look((app, floor)) for _ in range(SLICES)]
    ours, least = zip(*looked, strict=True)
    wakes = max(used.wake_ups for used in ours)
    return [
        against_floor(
            "CPU with the countdown on desk and beamer",
            "%",
            [used.cpu for used in ours],
            [used.cpu for used in least],
            1.7,
            _caret(ready["caret_ms"], both),
        ),
        under(
            "wake-ups with the countdown running", "/s", wakes, MOST_WAKE_UPS, f"the floor {least[0].wake_ups:.1f}/s"
        ),
    ]


def _caret(flash_ms: int, both: bool) -> str:
    if flash_ms <= 0:
        return "no caret blinks on either side"
    return f"a caret blinks each {flash_ms} ms on {'both sides' if both else 'one side only: do not trust this'}"


def _look(children: Sequence[Child]) -> list[Used]:
    """Look at all of them over the same span of time, so that what else goes on is shared."""
    before = [(child.cpu_seconds(), child.wake_ups()) for child in children]
    begun = time.monotonic()
    time.sleep(SLICE_SECONDS)
    passed = time.monotonic() - begun
    after = [(child.cpu_seconds(), child.wake_ups()) for child in children]
    return [
        Used((cpu - cpu_before) / passed * 100, (wakes - wakes_before) / passed)
        for (cpu, wakes), (cpu_before, wakes_before) in zip(after, before, strict=True)
    ]


def measure_late(folder: Path) -> list[Row]:
    """Keep every core busy, and see how late the countdown and a bare timer show a new second."""
    fill(folder, 80)
    floor, app = Child("floors", "timer"), Child("seconds", str(folder))
    floor.read(), app.read()
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]
    try:
        time.sleep(BUSY_SECONDS)
    finally:
        for process in busy:
            process.kill()
            process.wait()
    app.close_input()
    floor.close_input()
    seen, least = app.read(), floor.read()["late"]
    app.end()
    floor.end()
    value, least_value = percentile(seen["late"], SHARE), percentile(least, SHARE)
    note = f"of {len(least)} seconds, too few for a p99; at most {max(seen['late']):.1f} and {max(least):.1f} ms"
    return [
        against(f"visible second change late, all cores busy, p{SHARE}", "ms", value, least_value, 1.7, note),
        under("seconds skipped or shown twice meanwhile", "", seen["skipped"], 0),
    ]
