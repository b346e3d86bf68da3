"""Seeing: the real app in this process goes to each page for the first time, and changes its look with all of them seen."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.commands.commands import OpenEvening
from app.settings import Settings
from app.views.frame.pages import PageName
from app.views.prepare.sections import SECTIONS
from tests.bench.room import Painted, Room, in_room
from tests.bench.telling import tell

CALM_SECONDS = 0.7
LOOKS = (
    Settings(scheme="light"),
    Settings(scheme="dark"),
    Settings(scheme="light"),
    Settings(scheme="light", text_scale=1.25),
    Settings(scheme="light"),
)
"""One after the other; the first is the one to start from."""


def see(room: Room) -> dict[str, object]:
    """Open the start page, the preparation and all that was said for the first time, then change the look again and again."""
    workplace = room.app.workplace
    evening = room.app.desk.evening
    start = max(_show(room, lambda: QTest.keyClick(room.app.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)))
    room.app.desk.do(OpenEvening, id=evening.id)
    room.rest()
    parts = {SECTIONS[0].key: max(_show(room, lambda: workplace.pages.go_to(PageName.PREPARE)))}
    for row in SECTIONS[1:]:
        parts[row.key] = max(_show(room, lambda: workplace.pages.prepare.go_to(row.key)))  # noqa: B023
    gathered = sum(_show(room, lambda: workplace.pages.go_to(PageName.FOLLOWUP)))
    _show(room, lambda: workplace.pages.go_to(PageName.PREPARE))
    changes = {"preparation": _change_looks(room)}
    _show(room, lambda: workplace.pages.go_to(PageName.RUN))
    changes["desk"] = _change_looks(room)
    return {
        "start": start,
        "parts": parts,
        "gathered": gathered,
        "theme": {page: seen[:2] for page, seen in changes.items()},
        "text": {page: seen[2:] for page, seen in changes.items()},
    }


def _show(room: Room, go: Callable[[], object]) -> list[float]:
    """Go somewhere; return the turns until it is painted, and what follows by itself soon after."""
    painted, begun, moment = Painted([room.app.window]), perf_counter(), monotonic()
    return room.blocks(go, lambda: painted.all_since(begun) and monotonic() - moment > CALM_SECONDS)


def _change_looks(room: Room) -> list[tuple[float, float]]:
    """Return for each change the milliseconds until the page in front was painted, and the longest turn after that."""
    _change_look(room, LOOKS[0])
    return [_change_look(room, look) for look in LOOKS[1:]]


def _change_look(room: Room, look: Settings) -> tuple[float, float]:
    painted, begun = Painted([room.app.window]), perf_counter()
    front = room.blocks(lambda: room.app.preferences.choose(look), lambda: painted.all_since(begun))
    moment = monotonic()
    after = room.blocks(bool, lambda: monotonic() - moment > CALM_SECONDS)
    return sum(front), max(after)


if __name__ == "__main__":
    tell(in_room(Path(sys.argv[1]), see))
