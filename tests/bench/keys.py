"""The keys: the real app in this process, with keys pressed and what they do waited for until it is painted."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.bench.filling import TEXT
from tests.bench.room import Painted, Room, in_room
from tests.bench.telling import tell


class Moments:
    """Keeps when something was last told, as soon as it is."""

    def __init__(self) -> None:
        self.last = 0.0

    def note(self, *_told: object) -> None:
        self.last = time.perf_counter()


def words(room: Room, times: int) -> dict[str, list[float]]:
    """Press Enter again and again; return the milliseconds until the quote is stored and its window painted.

    `work` is the processor time of it, which other programs do not make longer.
    """
    app, field = room.app, room.app.workplace.run.composer.field
    painted, stored, changed = Painted([app.window]), Moments(), Moments()
    app.desk.stored.connect(stored.note)
    app.desk.changed.connect(changed.note)
    taken, work = [], []
    for number in range(times):
        field.setPlainText(f"{number}. {TEXT}")
        room.rest()
        begun, worked = time.perf_counter(), time.process_time()
        QTest.keyClick(field, Qt.Key.Key_Return)
        room.until(lambda: begun < min(stored.last, changed.last) and painted.all_since(changed.last))  # noqa: B023
        work.append((time.process_time() - worked) * 1000)
        taken.append((max(stored.last, *painted.at.values()) - begun) * 1000)
    return {"taken": taken, "work": work}


def turns(room: Room, times: int) -> dict[str, list[float]]:
    """Go to the next block and back; return the milliseconds until desk and beamer are both painted."""
    app = room.app
    app.projector.switch_on()
    room.until(app.beamer.isVisible)
    app.window.activateWindow()
    painted, changed = Painted([app.window, app.beamer]), Moments()
    app.desk.changed.connect(changed.note)
    room.until(lambda: len(painted.at) == 2)
    keys = (
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
    )
    taken, work = [], []
    for number in range(times):
        room.source.added += 0.5
        room.rest()
        begun, worked = time.perf_counter(), time.process_time()
        QTest.keyClick(app.window.focusWidget(), *keys[number % 2])
        room.until(lambda: begun < changed.last and painted.all_since(changed.last))  # noqa: B023
        work.append((time.process_time() - worked) * 1000)
        taken.append((max(painted.at.values()) - begun) * 1000)
    return {"taken": taken, "work": work}


KEYS: dict[str, Callable[[Room, int], dict[str, list[float]]]] = {"words": words, "turns": turns}


def _press(what: str, folder: Path, times: int) -> None:
    tell(in_room(folder, lambda room: KEYS[what](room, times)))


if __name__ == "__main__":
    _press(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
