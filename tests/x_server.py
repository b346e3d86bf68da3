"""A real X server with a window manager, for what only real keys, a real mouse and real screens can show."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def needs(*programs: str) -> pytest.MarkDecorator:
    """Return the mark of tests that need an X server and these programs."""
    wanted = ("Xvfb", "openbox", *programs)
    packages = "xvfb openbox x11-xserver-utils x11-xkb-utils xdotool"
    reason = f"needs {', '.join(wanted)} (Debian: {packages})"
    return pytest.mark.skipif(not all(map(shutil.which, wanted)), reason=reason)


@contextmanager
def x_server(size: str) -> Iterator[str]:
    """Start one on a free display and give its name; without a window manager nothing fills a screen."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "+extension", "RANDR", "-noreset"]
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
    try:
        yield name
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def run_there(display: str, *words: str, seconds: float = 90, **more: str) -> "subprocess.CompletedProcess[str]":
    """Run a part of the tests in a process of its own, with its windows on this display; `more` is for its surroundings."""
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT), **more}
    return subprocess.run(
        [sys.executable, *words], env=env, cwd=ROOT, capture_output=True, text=True, timeout=seconds, check=False
    )
