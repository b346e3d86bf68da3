"""A real X server with a laptop and a beamer beside it, and a window manager; without one nothing fills a screen."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

NEEDED = ("Xvfb", "openbox", "xrandr")
LAPTOP = "1366/361x768/203+0+0"
BEAMER = "1920/508x1080/286+1366+0"

needs_monitors = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)),
    reason="needs " + ", ".join(NEEDED) + " (Debian: xvfb openbox x11-xserver-utils)",
)


@contextmanager
def two_monitors() -> Iterator[dict[str, str]]:
    """Give the surroundings for a process that is to be seen on a laptop of 1366x768 and a beamer of 1920x1080."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "3286x1080x24", "+extension", "RANDR", "-noreset"]
    server = subprocess.Popen([*words, "-nolisten", "tcp"], pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        name = f":{answer.readline().strip()}"
    there = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
    for monitor, place, output in (("*LAPTOP", LAPTOP, "screen"), ("BEAMER", BEAMER, "none")):
        subprocess.run(["xrandr", "--setmonitor", monitor, place, output], env=there, check=True)
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"], env=there, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield there
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()
