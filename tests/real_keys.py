"""A real X server with a window manager and the real app on it; keys come as the hand of a user would send them."""

import os
import shutil
import subprocess
import time
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest

from tests.killing import PATIENCE, Process
from tests.x_server import x_server

NEEDED = ("Xvfb", "openbox", "xset", "setxkbmap", "xdotool")
needs_keys = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)),
    reason="needs " + ", ".join(NEEDED) + " (Debian: xvfb openbox x11-xserver-utils x11-xkb-utils xdotool)",
)

HELD_SECONDS = 5
DELAYS = [pytest.param(delay, marks=[] if delay == 660 else [pytest.mark.proof]) for delay in (250, 660, 1_000)]
"""After how many milliseconds a held key repeats, from a quick keyboard to a slow one."""


def display() -> AbstractContextManager[str]:
    """Start an X server of the size of a laptop on a free display, with a window manager, and end both."""
    return x_server("1400x800")


def on(display: str) -> dict[str, str]:
    """Return the surroundings of a program for this display."""
    return os.environ | {"DISPLAY": display}


class RealKeys:
    """The app on a display. As a context it waits until its window has the keyboard, and kills it at the end."""

    def __init__(self, folder: Path, display: str) -> None:
        self._env = on(display)
        self.app = Process(folder, display=display)

    def __enter__(self) -> "RealKeys":
        end = time.monotonic() + PATIENCE
        while not self.ask("is_at_front", "front"):
            assert time.monotonic() < end, "the window never got the keyboard"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.app.end()

    def ask(self, deed: str, word: str) -> Any:
        """Let the app say how something is."""
        self.app.tell(deed)
        return self.app.hear(word)

    def layout(self, *words: str) -> None:
        """Give the keyboard another layout, such as `us -variant intl`."""
        self._run("setxkbmap", *words)

    def repeats_after(self, delay: int) -> None:
        """Let a key that is held begin to repeat after so many milliseconds, 25 times a second."""
        self._run("xset", "r", "rate", str(delay), "25")

    def press(self, *chords: str) -> None:
        """Press chords one after the other, in the words of xdotool: a name such as Next, or the number of a key."""
        self._do("key", "--delay", "300", *chords)

    def hold(self, key: str, seconds: float) -> None:
        """Hold a key down for so long."""
        self._do("keydown", key, "sleep", str(seconds), "keyup", key)

    def _do(self, *deeds: str) -> None:
        """Let xdotool do this, and wait until the app has heard of it all."""
        self._run("xdotool", *deeds)
        self._run("xdotool", "key", "Scroll_Lock")
        self.app.hear("pressed")

    def _run(self, *words: str) -> None:
        subprocess.run(words, env=self._env, check=True, capture_output=True, timeout=PATIENCE)
