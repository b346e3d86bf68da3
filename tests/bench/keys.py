"""The keys: the real app in this process, with keys pressed and what they do waited for until it is painted."""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.services.commands import commands as c
from app.views.run.tables.tables_pane import TablesPane
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
    field = room.app.workplace.run.composer.field
    return _enter(room, times, lambda number: (field, partial(field.setPlainText, f"{number}. {TEXT}")))


def forms(room: Room, times: int) -> dict[str, list[float]]:
    """Press Enter in the fields of the form of a table, one after the other; return the same of that."""
    app = room.app
    assert app.desk.evening is not None
    app.desk.do(c.SetDetails, details=app.desk.evening.details, groups=4)
    app.desk.do(c.GoToBlock, block="thematafels")
    room.until(lambda: isinstance(app.workplace.run.centre.pane, TablesPane))
    lines = list(app.workplace.run.centre.pane.form.lines.values())
    room.until(lines[0].isVisible)

    def begin(number: int) -> tuple[QWidget, Callable[[], None]]:
        line = lines[number % len(lines)]
        line.setFocus()
        return line, partial(line.setText, f"{number}. {TEXT}")

    return _enter(room, times, begin)


Begin = Callable[[int], tuple[QWidget, Callable[[], None]]]
"""From the number of a press to its field, and how that gets its words."""


def _enter(room: Room, times: int, begin: Begin) -> dict[str, list[float]]:
    app = room.app
    painted, stored, changed = Painted([app.window]), Moments(), Moments()
    app.desk.stored.connect(stored.note)
    app.desk.changed.connect(changed.note)
    taken, work = [], []
    for number in range(times):
        field, write = begin(number)
        write()
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


KEYS: dict[str, Callable[[Room, int], dict[str, list[float]]]] = {"words": words, "turns": turns, "forms": forms}


def _press(what: str, folder: Path, times: int) -> None:
    tell(in_room(folder, lambda room: KEYS[what](room, times)))


if __name__ == "__main__":
    _press(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
