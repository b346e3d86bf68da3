"""Resting: what a countdown on desk and beamer costs, and how late a new second is seen when both cores are busy."""

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.child import Child
from tests.bench.filling import fill
from tests.bench.table import Row, against_floor, p99, under

SLICE_SECONDS, SLICES = 8.0, 3
BUSY_SECONDS = 60.0
MOST_WAKE_UPS = 10


def measure_cpu(folder: Path) -> list[Row]:
    """Let the app and the floor count down side by side, and look at them in turn."""
    fill(folder, 80)
    floor, app = Child("floors", "tick"), Child("driver", str(folder))
    floor.read(), app.read(), app.read()
    time.sleep(6)  # the backup of the start is done by then
    used: dict[Child, list[float]] = {app: [], floor: []}
    wakes = []
    for _ in range(SLICES):
        for child, shares in used.items():
            cpu, wake, at = child.cpu_seconds(), child.wake_ups(), time.monotonic()
            time.sleep(SLICE_SECONDS)
            passed = time.monotonic() - at
            shares.append((child.cpu_seconds() - cpu) / passed * 100)
            if child is app:
                wakes.append((child.wake_ups() - wake) / passed)
    app.end()
    floor.end()
    return [
        against_floor("CPU with the countdown on desk and beamer", "%", used[app], used[floor], 1.7),
        under("wake-ups with the countdown running", "/s", max(wakes), MOST_WAKE_UPS),
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
    name = "visible second change late, all cores busy, p99"
    row = against_floor(name, "ms", [p99(seen["late"])], [p99(least)], 1.7)
    return [row, under("seconds skipped or shown twice meanwhile", "", seen["skipped"], 0)]
