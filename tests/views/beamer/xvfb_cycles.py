"""Run by test_real_screens under Xvfb and openbox: pulls the beamer's cable out and puts it back, on real X screens."""

import subprocess
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.live.room.screen_choice import BeamerState
from app.live.room.screens import ScreenKeeper
from app.models.slide import Slide
from app.views.beamer.projector import Projector
from app.views.beamer.window import BeamerWindow

LAPTOP = ("LAPTOP", "1366/361x768/203+0+0", "screen")
BEAMER = ("BEAMER", "1920/531x1080/299+1366+0", "none")
SMALL = ("BEAMER", "800/531x600/299+1366+0", "none")
SLIDE = Slide(block="Dialoog", heading="Wat gaat goed?", ring=0.5)


def xrandr(*words: str) -> None:
    subprocess.run(["xrandr", *words], check=True, capture_output=True)


def plug(monitor: tuple[str, str, str], primary: bool = False) -> None:
    xrandr("--setmonitor", ("*" if primary else "") + monitor[0], *monitor[1:])


def until(done: Callable[[], bool], what: str, seconds: float = 8.0) -> float:
    """Let events pass until it is so; return the seconds it took."""
    start = time.monotonic()
    loop = QEventLoop()
    watch = QTimer(interval=5)
    watch.timeout.connect(lambda: loop.quit() if done() or time.monotonic() - start > seconds else None)
    watch.start()
    loop.exec()
    if not done():
        raise SystemExit(f"not in {seconds} s: {what}")
    return time.monotonic() - start


def main() -> None:
    plug(LAPTOP, primary=True)
    plug(BEAMER)
    app = QApplication(sys.argv)
    until(lambda: {screen.name() for screen in app.screens()} == {"LAPTOP", "BEAMER"}, "two screens")
    desk = QWidget()
    desk.setGeometry(60, 60, 900, 600)
    desk.show()
    until(desk.isActiveWindow, "the desk has the keyboard")
    keeper, window = ScreenKeeper(), BeamerWindow()
    keeper.set_laptop(desk.screen())
    projector = Projector(keeper, window)
    projector.show_slide(SLIDE)
    covered: list[str] = []

    def watch() -> None:
        laptop = keeper.laptop_screen()
        if laptop and window.isVisible() and window.geometry().intersects(laptop.geometry()):
            covered.append(f"{window.geometry()} {projector.state}")

    sentry = QTimer(interval=2)
    sentry.timeout.connect(watch)
    sentry.start()

    def full() -> bool:
        beamer = keeper.beamer_screen()
        return bool(beamer and window.isVisible() and window.geometry() == beamer.geometry())

    projector.switch_on()
    until(full, "full at first")
    for cycle in range(6):
        xrandr("--delmonitor", "BEAMER")
        until(lambda: len(app.screens()) == 1, "the screen is gone")
        if window.isVisible() or projector.state is not BeamerState.LOST:
            raise SystemExit("still there after its screen went")
        plug(SMALL if cycle % 2 else BEAMER)
        took = until(full, f"back, cycle {cycle}: {window.geometry()} {projector.state}")
        if took > 1.5:
            raise SystemExit(f"back after {took} s only")
    xrandr("--delmonitor", "BEAMER")
    until(lambda: len(app.screens()) == 1, "the screen is gone again")
    plug(BEAMER, primary=True)
    until(lambda: app.primaryScreen().name() == "BEAMER", "the beamer is primary")
    until(full, "still full when primary")
    if not desk.isActiveWindow():
        raise SystemExit("the beamer took the keyboard")
    if covered or window.slide != SLIDE:
        raise SystemExit(f"lay over the desk: {covered}")
    projector.switch_off()
    print("all well")


main()
