"""Starting: how long until the window is there, until one can type, and how much memory that takes."""

import time
from dataclasses import replace
from pathlib import Path

from tests.bench.child import Child
from tests.bench.filling import fill
from tests.bench.table import Row, against_floor, not_measured, p50

ROUNDS = 7
SETTLE_SECONDS = 0.4


def measure(folder: Path) -> list[Row]:
    """Start the app and a bare window in turn, warm."""
    fill(folder, 80)
    painted, ready, memory = [], [], []
    bare, bare_memory = [], []
    whole, bare_whole = [], []
    for number in range(ROUNDS + 1):
        floor = Child("floors", "bare")
        least = floor.read()["painted"] - floor.began
        time.sleep(SETTLE_SECONDS)
        least_memory, least_whole = floor.pss_mb(), floor.rss_mb()
        floor.end()
        app = Child("driver", str(folder))
        first = app.read()["painted"] - app.began
        last = app.read()
        time.sleep(SETTLE_SECONDS)
        if not last["on_screen"]:
            app.end()
            return [not_measured("exec to ready", "the evening was not on the screen")]
        if number:  # the first round warms up
            bare.append(least * 1000)
            bare_memory.append(least_memory)
            bare_whole.append(least_whole)
            painted.append(first * 1000)
            ready.append((last["ready"] - app.began) * 1000)
            memory.append(app.pss_mb())
            whole.append(app.rss_mb())
        app.end()
    # PSS shrinks while other programs with Qt run, and more so for a bare window than for us; RSS does not.
    rss = f"RSS {p50(whole):.0f} of {p50(bare_whole):.0f} MB, {p50(whole) / p50(bare_whole):.2f}x"
    return [
        against_floor("exec to first paint of the main window, warm", "ms", painted, bare, 1.5),
        against_floor("exec to ready: evening on screen, keys accepted", "ms", ready, bare, 3.0),
        replace(against_floor("PSS after start", "MB", memory, bare_memory, 2.3), note=rss),
    ]
