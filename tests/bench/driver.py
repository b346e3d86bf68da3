"""The driver: the real app in a process of its own, started as a user starts it, that tells when it was painted."""

import sys
import time

from app.cli import main as command_line


def tell_moments() -> None:
    """Let the app tell when its window was painted first, and when the evening is on the screen."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.main import Samenspraak
    from app.views.frame.main_window import MainWindow
    from tests.bench.end_of_input import at_end_of_input
    from tests.bench.telling import tell

    make, start = MainWindow.__init__, Samenspraak.start

    def made(window: MainWindow) -> None:
        make(window)
        # Before the app itself hears of it, and begins to load the rest.
        window.painted.connect(lambda: tell({"painted": time.monotonic()}))

    def watched(app: Samenspraak) -> None:
        def ready() -> None:
            field = app.workplace.run.composer.field
            on_screen = app.desk.evening is not None and field.isVisible() and app.window.focusWidget() is field
            told = {"ready": time.monotonic(), "on_screen": on_screen}
            tell(told | {"caret_ms": QApplication.styleHints().cursorFlashTime()})

        # What is posted at opening, layout and paint, comes before a timer of 0 ms.
        app.on_ready.append(lambda: QTimer.singleShot(0, ready))
        at_end_of_input(app, app.quit)
        start(app)

    MainWindow.__init__ = made  # type: ignore[method-assign]
    Samenspraak.start = watched  # type: ignore[method-assign]


if __name__ == "__main__":
    tell_moments()
    sys.exit(command_line(["--data-dir", sys.argv[1]]))
