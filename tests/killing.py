"""A process with the real app in it, driven over a pipe, that a test can kill."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from queue import Empty, Queue
from typing import Any

ROOT = Path(__file__).parent.parent
PATIENCE = 30
"""Seconds; on a busy machine Python itself takes long to start."""

State = dict[str, Any]


class Process:
    """The app in a process of its own, ready to be killed."""

    def __init__(self, folder: Path, *plants: str, display: str = "", says: str = "ready") -> None:
        """Start it; on an X display its window is a real one, which takes keys from the display.

        It is waited for until it `says` this: `waits` for one that stands at the entrance.
        """
        screen = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display} if display else {"QT_QPA_PLATFORM": "offscreen"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.kill_app", str(folder), *plants],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | screen,
            text=True,
            bufsize=1,
        )
        self._said: Queue[tuple[str, Any]] = Queue()
        self._complaints: list[str] = []
        self._readers = [threading.Thread(target=read, daemon=True) for read in (self._read, self._read_complaints)]
        for reader in self._readers:
            reader.start()
        try:
            self.said = self.hear(says)
        except AssertionError:
            self.end()
            raise

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            word, value = json.loads(line)
            self._said.put((word, value))

    def _read_complaints(self) -> None:
        assert self._process.stderr is not None
        self._complaints.extend(self._process.stderr)

    def complaints(self) -> str:
        """Return what the app wrote to its error output. It must have ended."""
        return "".join(self._complaints)

    def tell(self, *deed: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(deed) + "\n")

    def hear(self, word: str, value: object = None) -> Any:
        """Wait until the app says this; what it says before is passed over."""
        until = time.monotonic() + PATIENCE
        while True:
            try:
                heard, what = self._said.get(timeout=max(0.0, until - time.monotonic()))
            except Empty:
                raise AssertionError(f"the app did not say {word} {value or ''}") from None
            if heard == word and value in (None, what):
                return what

    def key(self, chord: str, command: str = "") -> None:
        """Press a key; with the name of a command wait until that one is stored."""
        self.tell("key", chord)
        if command:
            self.hear("done", command)

    def note(self, text: str) -> None:
        """Note a quote and wait until it is acknowledged."""
        self.tell("type", text)
        self.tell("key", "Return")
        self.hear("quote", text)

    def begin_note(self, text: str) -> None:
        """Type half a note, and wait until its draft is stored."""
        self.tell("type", text)
        self.hear("draft", text)

    def state(self) -> State:
        """Return what can be seen, with the moment at which it was seen."""
        before = time.monotonic()
        self.tell("state")
        state: State = self.hear("state")
        return state | {"seen": (before + time.monotonic()) / 2}

    @property
    def pid(self) -> int:
        return self._process.pid

    def seen(self) -> State:
        """Return what the user can read and press now."""
        self.tell("seen")
        seen: State = self.hear("seen")
        return seen

    def wait_until_seen(self, until: Callable[[State], bool]) -> State:
        """Wait until something can be seen that the app does by itself; return all that can be seen then."""
        end = time.monotonic() + PATIENCE
        while not until(seen := self.seen()):
            assert time.monotonic() < end, f"it did not come true in time: {seen}"
            threading.Event().wait(0.05)  # between two looks at another process
        return seen

    def open(self, evening: str, page: str) -> None:
        """Open an evening, and wait until the page it comes on is in front: until then keys go to the one before."""
        self.tell("open", evening)
        self.hear("page", page)

    def modules(self) -> list[str]:
        """Return the names of all modules the app has loaded."""
        self.tell("modules")
        names: list[str] = self.hear("modules")
        return names

    def create(self) -> None:
        """Let a new evening be made, as Enter on the start page does."""
        self.tell("create")
        self.hear("done", "CreateEvening")

    def wait_for(self, until: Callable[[], bool]) -> None:
        """Wait until something is true that the app does by itself."""
        end = time.monotonic() + PATIENCE
        while not until():
            assert time.monotonic() < end, "it did not come true in time"
            self.state()

    def wait_until(self, until: Callable[[], bool]) -> None:
        """Wait until something is true outside the app, whatever page is in front."""
        end = time.monotonic() + PATIENCE
        while not until():
            assert time.monotonic() < end, "it did not come true in time"
            threading.Event().wait(0.02)  # between two looks at another process

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(PATIENCE)
        for reader in self._readers:
            reader.join(PATIENCE)

    def wait_for_end(self) -> int:
        """Wait until it ends by itself; return its exit code."""
        return self._process.wait(PATIENCE)

    def tell_to_end(self) -> int:
        """Tell it to end as the system does, and wait; return its exit code."""
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(PATIENCE)

    def end(self) -> None:
        if self._process.poll() is None:
            self.kill()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()
