"""Run by test_window_place under Xvfb and openbox: the desk on a laptop beside a beamer, on real X screens."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QScreen
from PySide6.QtWidgets import QComboBox, QToolTip

from app.main import Samenspraak, make_application
from tests.driving import evening_at, keep

LAPTOP = ("*LAPTOP", "1920/309x1080/174+0+0", "screen")
BEAMER = ("BEAMER", "1920/531x1080/299+1920+0", "none")


def until(done: Callable[[], bool], what: str) -> None:
    loop, watch, limit = QEventLoop(), QTimer(interval=10), QDeadlineTimer(8_000)
    watch.timeout.connect(lambda: loop.quit() if done() or limit.hasExpired() else None)
    watch.start()
    loop.exec()
    if not done():
        raise SystemExit(f"not in time: {what}")


def settle() -> None:
    """Let the X server answer what was asked of it."""
    for _ in range(8):
        application.sync()
        application.processEvents()


def begin(folder: Path) -> Samenspraak:
    app = Samenspraak(application, folder)
    ready: list[bool] = []
    app.on_ready.append(lambda: ready.append(True))
    app.fit()
    app.start()
    until(lambda: bool(ready), "ready")
    settle()
    return app


def end(app: Samenspraak) -> None:
    app.stop()
    app.writer.join(10)
    app.deleteLater()
    app.window.deleteLater()
    settle()


def screen(name: str) -> QScreen:
    return next(found for found in application.screens() if found.name() == name)


def room_sees() -> bool:
    """Whether anything stands on the beamer's screen, apart from the ground of the desktop."""
    image = screen("BEAMER").grabWindow(0).toImage().convertToFormat(QImage.Format.Format_RGB32)
    shown = bytes(image.constBits())
    return shown != shown[-4:] * (len(shown) // 4)


def check_fits(app: Samenspraak, when: str) -> None:
    room = screen("LAPTOP").availableGeometry().adjusted(-1, -1, 1, 1)
    until(lambda: room.contains(app.window.frameGeometry()), f"it fits {when}: {app.window.frameGeometry()} in {room}")
    until(lambda: not room_sees(), f"the room sees nothing {when}")


def main(folder: Path) -> None:
    keep(folder, evening_at(quotes=4))
    app = begin(folder)
    app.projector.switch_off()
    settle()
    check_fits(app, "at first")
    app.workplace.sheets.settings.open_sheet()
    for scale in (1.5, 2.0, 1.0):
        app.preferences.choose(replace(app.settings, text_scale=scale))
        settle()
        check_fits(app, f"with text of {scale}")
        for box in app.workplace.sheets.settings.findChildren(QComboBox):
            box.showPopup()
            settle()
            check_fits(app, f"with a list open, {scale}")
            box.hidePopup()
    app.workplace.sheets.put_away()
    bar = app.workplace.bar
    QToolTip.showText(bar.mapToGlobal(bar.rect().bottomRight()), "een tip " * 12, bar)
    settle()
    check_fits(app, "with a tip at its edge")
    QToolTip.hideText()

    app.projector.switch_on()
    until(lambda: app.beamer.isVisible() and app.beamer.geometry() == screen("BEAMER").geometry(), "the beamer is full")
    app.window.setWindowState(Qt.WindowState.WindowNoState)
    astray, beamer = app.workplace.notices.astray, screen("BEAMER").geometry()
    for place in (beamer.topLeft() + QPoint(60, 60), beamer.topLeft() - QPoint(200, -60)):
        app.window.move(place)  # as a hand does
        until(astray.isVisible, "it says where it stands")
        until(lambda: app.window.windowHandle().screen() is screen("BEAMER"), "the X server has moved it too")
        if app.beamer.geometry() != beamer:
            raise SystemExit("the picture went elsewhere")
        astray.buttons()[0].click()
        until(lambda: not astray.isVisible(), "it is back")
        until(lambda: app.window.windowHandle().screen() is screen("LAPTOP"), "the X server says so too")
    app.projector.switch_off()
    until(lambda: not app.beamer.isVisible(), "the beamer is off")
    check_fits(app, "after it was brought back")

    app.window.setGeometry(100, 90, 900, 560)
    settle()
    place = app.window.geometry()
    end(app)
    app = begin(folder)
    app.projector.switch_off()
    settle()
    if app.window.geometry() != place:
        raise SystemExit(f"stood at {place}, stands at {app.window.geometry()}")
    check_fits(app, "the second time")
    end(app)
    print("all well")


subprocess.run(["xrandr", "--setmonitor", *LAPTOP], check=True, capture_output=True)
subprocess.run(["xrandr", "--setmonitor", *BEAMER], check=True, capture_output=True)
application = make_application(["samenspraak"])
main(Path(sys.argv[1]))
