"""The room of the bench: the real app in this process, with a clock that can be helped on, waited for without polling."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.main import Samenspraak, make_application
from app.models.ground.clock import SystemSource

PATIENCE_SECONDS = 30


class HelpedSource:
    """The real clocks, and what was added: a key that counts once would otherwise wait 0.4 s for the next."""

    def __init__(self) -> None:
        self._real = SystemSource()
        self.added = 0.0

    def wall(self) -> datetime:
        return self._real.wall() + timedelta(seconds=self.added)

    def boot(self) -> float:
        return self._real.boot() + self.added

    def boot_id(self) -> str:
        return self._real.boot_id()


class Painted(QObject):
    """Keeps when each of some windows was last painted, from the end of the paint."""

    def __init__(self, windows: list[QWidget]) -> None:
        super().__init__()
        self.at: dict[QObject, float] = {}
        for window in windows:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            QTimer.singleShot(0, lambda: self._note(watched))
        return False

    def _note(self, window: QObject) -> None:
        self.at[window] = time.perf_counter()


class Room:
    """The app, opened on a folder that holds a running evening."""

    def __init__(self, folder: Path) -> None:
        self.source = HelpedSource()
        self.application = make_application(["bench"])
        self._waker = QTimer(self.application)
        self.app = Samenspraak(self.application, folder, self.source)
        opened: list[bool] = []
        self.app.on_ready.append(lambda: opened.append(True))
        self.app.start()
        self.until(lambda: bool(opened) and self.app.desk.evening is not None)
        self.rest()

    def until(self, done: Callable[[], bool]) -> None:
        """Let events pass until it is so."""
        begun = time.monotonic()
        self._waker.start(PATIENCE_SECONDS * 1000 + 100)
        while not done():
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() - begun > PATIENCE_SECONDS:
                raise TimeoutError("it did not come to an end")

    def rest(self) -> None:
        """Let everything that was asked be answered and painted."""
        answer = self.app.desk.writer.look(lambda _books: None)
        woken = QTimer(self.application, interval=2)
        woken.timeout.connect(lambda: None)
        woken.start()
        self.until(answer.done)
        for _ in range(5):
            self.application.processEvents()
        woken.stop()
        woken.deleteLater()

    def close(self) -> None:
        self.app.stop()
