"""Reading a file in a process of its own: what is hostile in it costs that process, and never the window."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import app
from app.models.ground.faults import BadInput
from app.models.ground.reading_files import MEGABYTE
from app.services.people_file.reading import read_sheets
from app.services.people_file.reading_task import Cancel, Cancelled, Progress
from app.services.people_file.sheet import CellSheet, Gap

MOST_SECONDS = 90
"""So long a file may take on a busy laptop; the largest list that is allowed takes some ten seconds."""
MOST_CPU_SECONDS = 60
MOST_MEMORY = 2_048 * MEGABYTE

_LOOK = 0.1
_ROWS_AT_ONCE = 500
_HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)
Message = dict[str, Any]


def read_apart(path: Path, progress: Progress | None = None, cancelled: Cancel | None = None) -> tuple[CellSheet, ...]:
    """Return the sheets of a file as `read_sheets` does, with its faults, Cancelled, and bounds on time and memory.

    Raises BadInput `people_too_heavy` when the process that reads ran out of one of them, or broke.
    """
    root = Path(app.__file__).parent.parent
    words = [sys.executable, "-m", "app.services.people_file.apart", str(path.absolute())]
    surroundings = os.environ | {"PYTHONUTF8": "1"}
    with subprocess.Popen(
        words,
        cwd=root,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=_HIDDEN,
    ) as process:
        try:
            assert process.stdout is not None, "it was asked to write to a pipe"
            return _Hearing(path.name, progress, cancelled).sheets(_heard(process.stdout, cancelled))
        finally:
            process.kill()


def _heard(pipe: IO[bytes], cancelled: Cancel | None) -> Iterator[Message]:
    """Yield what the other process says, until it ends or its time is up. Raises Cancelled."""
    said: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(pipe, said), name="people-apart", daemon=True).start()
    ends = time.monotonic() + MOST_SECONDS
    while time.monotonic() < ends:
        if cancelled is not None and cancelled():
            raise Cancelled
        try:
            line = said.get(timeout=_LOOK)
        except queue.Empty:
            continue
        if not line:
            return
        yield json.loads(line)


def _listen(pipe: IO[bytes], said: "queue.SimpleQueue[bytes]") -> None:
    try:
        for line in pipe:
            said.put(line)
    except (OSError, ValueError):  # the pipe was closed on us: nobody listens any more
        pass
    said.put(b"")


class _Hearing:
    """Makes sheets of what the other process says, part by part: no part holds up whoever else is at work here."""

    def __init__(self, name: str, progress: Progress | None, cancelled: Cancel | None) -> None:
        self._name, self._progress = name, progress
        self._sheets: list[tuple[str, list[tuple[str, ...]], tuple[Gap, ...]]] = []

    def sheets(self, messages: Iterator[Message]) -> tuple[CellSheet, ...]:
        """Return the sheets when all was heard. Raises BadInput with the fault that was told, or `people_too_heavy`."""
        for message in messages:
            if "end" in message:
                return tuple(CellSheet(name, tuple(rows), gaps) for name, rows, gaps in self._sheets)
            self._take(message)
        raise BadInput("people_too_heavy", file=self._name)

    def _take(self, message: Message) -> None:
        if "fault" in message:
            raise BadInput(message["fault"], **message["values"])
        if "sheet" in message:
            self._sheets.append((message["sheet"], [], tuple(Gap(*gap) for gap in message["gaps"])))
        elif "rows" in message:
            self._sheets[-1][1].extend(map(tuple, message["rows"]))
        elif self._progress is not None:
            self._progress(*message["done"])


def _tell(message: Message) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def _tell_done(done: int, total: int) -> None:
    _tell({"done": [done, total]})


def _tell_sheets(sheets: tuple[CellSheet, ...]) -> None:
    for sheet in sheets:
        gaps = [(gap.line, gap.column, gap.rule) for gap in sheet.gaps]
        _tell({"sheet": sheet.name, "gaps": gaps})
        for at in range(0, len(sheet.rows), _ROWS_AT_ONCE):
            _tell({"rows": sheet.rows[at : at + _ROWS_AT_ONCE]})
    _tell({"end": True})


def _bound() -> None:
    """Take no more time and memory than a list needs, and leave no names on the disk when it breaks."""
    try:
        import resource
    except ImportError:  # Windows has no such bounds; there the time alone is kept
        return
    for what, most in (
        (resource.RLIMIT_CPU, MOST_CPU_SECONDS),
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(what, (most, resource.getrlimit(what)[1]))
        except (ValueError, OSError):  # a system that has a lower bound already keeps that
            continue


def main(path: Path) -> None:
    """Read the file and say what it holds, or the fault, line by line."""
    _bound()
    try:
        _tell_sheets(read_sheets(path, _tell_done))
    except BadInput as fault:
        _tell({"fault": fault.key, "values": fault.values})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
