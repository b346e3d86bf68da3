"""Hosts a part of an evening on two real monitors, and says "all well" when the room kept what belonged to it.

To be run by `test_two_monitors.py`, in a process of its own on an X server.
"""

import sys
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import Qt

from app.live.laptop.rehearsing import RehearsalState
from app.live.room.screens import BeamerState
from app.models.evening import Anchor, AnchorKind, Details
from app.models.slide import Slide
from app.services.commands import commands as c
from tests.driving import Driver, closed_evening, evening_at, keep


def must(holds: bool, what: str) -> None:
    if not holds:
        sys.exit(what)


def room(driver: Driver) -> Slide:
    """Return what stands on the beamer's own window, which must be there and fill its screen."""
    beamer = driver.app.beamer
    must(beamer.isVisible() and beamer.isFullScreen(), "the beamer is off")
    must(beamer.screen() != driver.app.window.screen(), "the beamer's picture stands on the laptop")
    return beamer.slide


def host(folder: Path) -> None:
    keep(folder, closed_evening())
    keep(folder, evening_at())
    driver = Driver(folder)
    driver.wait(lambda: driver.app.projector.state is BeamerState.FULL)
    shown = room(driver)
    driver.chord("Ctrl+H")
    must(room(driver) == shown, "the start page took the room")
    driver.do(c.OpenEvening, id="vorige")
    must(driver.app.workplace.record.isVisible() and room(driver) == shown, "an old record took the room")
    driver.chord("Ctrl+H")
    anchor = Anchor(AnchorKind.DOORS, time(20, 41))
    day = date(2026, 11, 24)
    driver.do(c.CreateEvening, id="nieuw", title="Nog een", date=day, anchor=anchor, details=Details())
    must(room(driver) == shown, "a new evening took the room")
    driver.press(Qt.Key.Key_PageDown)
    driver.wait(driver.app.workplace.notices.beginning.isVisible)
    must(driver.evening.run.block is None and room(driver) == shown, "a second evening began")
    driver.app.workplace.pages.rehearsal_asked.emit("nieuw")
    driver.settle()
    must(driver.app.rehearsing.stage is RehearsalState.REFUSED, "a rehearsal began beside the evening")
    must(room(driver) == shown, "a rehearsal took the room")
    driver.app.window.close()
    driver.settle()
    must(not driver.has_left() and room(driver) == shown, "the cross showed the room the desktop")
    driver.stop()
    must(not driver.app.beamer.isVisible(), "the beamer stays behind")
    print("all well")


if __name__ == "__main__":
    host(Path(sys.argv[1]))
