"""A real X server of its own with a window manager, for tests of what only real windows do."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NEEDED = ("Xvfb", "openbox", "xrandr")

needs_display = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)),
    reason="needs " + ", ".join(NEEDED) + " (Debian: xvfb openbox x11-xserver-utils)",
)


@pytest.fixture
def display() -> Iterator[str]:
    """Start an X server on a free display, with a window manager; without one nothing fills a screen."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "3840x1200x24", "+extension", "RANDR", "-noreset"]
    server = subprocess.Popen([*words, "-nolisten", "tcp"], pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        name = f":{answer.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env={**os.environ, "DISPLAY": name},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait()


def say_of(script: Path, *words: str, display: str, **more: str) -> tuple[int, str]:
    """Run a script on the display; return its code and all it said."""
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT), **more}
    done = subprocess.run(
        [sys.executable, str(script), *words],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    return done.returncode, done.stdout.strip() if not done.returncode else done.stdout + done.stderr
