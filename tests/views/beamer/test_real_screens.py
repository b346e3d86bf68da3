"""The beamer's cable on a real X server with a window manager, in a process of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
NEEDED = ("Xvfb", "openbox", "xrandr")

pytestmark = pytest.mark.skipif(
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


def test_the_image_hides_and_returns_on_real_screens(display: str) -> None:
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    script = Path(__file__).with_name("xvfb_cycles.py")
    done = subprocess.run(
        [sys.executable, str(script)], env=env, cwd=ROOT, capture_output=True, text=True, timeout=90, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "all well"), done.stdout + done.stderr
