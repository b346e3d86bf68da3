"""A child of the bench: a process of its own, told to end by closing its input, with what the system knows of it.

Nothing here loads Qt: the memory of a child counts its share of what others have loaded too.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class Child:
    """Started at once. `began` is the moment just before, on the clock that children use too."""

    def __init__(self, module: str, *words: str) -> None:
        self.began = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, "-m", f"tests.bench.{module}", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def read(self) -> Any:
        """Return the next thing the child tells; raises RuntimeError when it ended instead."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args!r} ended with {self._process.wait()}")
        return json.loads(line)

    def close_input(self) -> None:
        """Tell it to end; what it has to say can still be read. A second call does nothing."""
        assert self._process.stdin is not None
        self._process.stdin.close()

    def end(self) -> None:
        """Let it end as a user would, and wait for it."""
        self.close_input()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def pss_mb(self) -> float:
        """Return the memory it uses, with its share of what others use too."""
        return self._memory("Pss:")

    def rss_mb(self) -> float:
        """Return the memory it uses as if nothing else had loaded the same libraries."""
        return self._memory("Rss:")

    def _memory(self, kind: str) -> float:
        text = Path(f"/proc/{self._process.pid}/smaps_rollup").read_text(encoding="ascii")
        return int(next(line for line in text.splitlines() if line.startswith(kind)).split()[1]) / 1024

    def cpu_seconds(self) -> float:
        """Return the processor time of all its threads, to the nanosecond."""
        return sum(int((task / "schedstat").read_text().split()[0]) for task in self._tasks()) / 1e9

    def wake_ups(self) -> int:
        """Return how often its threads went to sleep so far."""
        lines = (line for task in self._tasks() for line in (task / "status").read_text().splitlines())
        return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))

    def _tasks(self) -> list[Path]:
        return list(Path(f"/proc/{self._process.pid}/task").iterdir())


@contextmanager
def ending(child: Child) -> Iterator[Child]:
    """Let a child end when what is done with it is done."""
    try:
        yield child
    finally:
        child.end()


def in_child(module: str, *words: object) -> Any:
    """Return what a child tells, and wait until it has ended. Raises RuntimeError when it tells nothing."""
    with ending(Child(module, *map(str, words))) as child:
        return child.read()
