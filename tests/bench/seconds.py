"""The seconds: the real app, started as a user starts it, that keeps how late each new second of the countdown was seen."""

import math
import sys
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer

from app.cli import main as command_line
from tests.bench.end_of_input import at_end_of_input
from tests.bench.telling import tell

MOST_PARTS = 1000


class Watch(QObject):
    """Looks at the clock whenever the large countdown was painted with another second."""

    def __init__(self, app: Any) -> None:
        super().__init__(app)
        self._app = app
        self._text = ""
        self._last: int | None = None
        self.late: list[float] = []
        self.skipped = 0

    def begin(self) -> None:
        from app.views.widgets.clock_face import ClockFace

        self._face = self._app.workplace.run.now.findChildren(ClockFace)[0]
        self._face.installEventFilter(self)
        tell({"ready": True})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._face.text() != self._text:
            self._text = self._face.text()
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        desk = self._app.desk
        row = desk.evening.reading(desk.now()).current
        self.late.append((math.ceil(row.remaining) - row.remaining) * MOST_PARTS)
        shown = math.ceil(row.remaining)
        if self._last is not None and self._last - shown != 1:
            self.skipped += 1
        self._last = shown


def watch() -> list[Watch]:
    """Let the app that is started next be watched."""
    from app.main import Samenspraak

    start, watches = Samenspraak.start, []

    def watched(app: Samenspraak) -> None:
        watches.append(Watch(app))
        app.on_ready.append(lambda: QTimer.singleShot(1000, watches[0].begin))
        at_end_of_input(app, app.quit)
        start(app)

    Samenspraak.start = watched  # type: ignore[method-assign]
    return watches


if __name__ == "__main__":
    seen = watch()
    code = command_line(["--data-dir", sys.argv[1]])
    tell({"late": seen[0].late[2:], "skipped": seen[0].skipped})
    sys.exit(code)
