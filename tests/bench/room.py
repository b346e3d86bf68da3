"""The room of the bench: the real app in this process, started as a user starts it, with a clock that can be helped on.

What a start does beside the app, such as setting aside what it made so that no collection goes through it again, is
done here too.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app import main
from app.main import Samenspraak
from tests.bench.helped import HelpedSource

PATIENCE_SECONDS = 60
SETTLE_SECONDS = 1.0
TURN_MS = 5

T = TypeVar("T")


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

    def all_since(self, moment: float) -> bool:
        """Tell whether every window that was ever painted was painted after this moment."""
        return bool(self.at) and all(at > moment for at in self.at.values())


class Room:
    """The app, with the evening on the screen and the store open. Events pass only where this waits."""

    def __init__(self, app: Samenspraak, source: HelpedSource) -> None:
        self.app, self.source = app, source
        self.application = QApplication.instance()
        self._waker = QTimer(app)

    def until(self, done: Callable[[], bool]) -> None:
        """Let events pass until it is so; waits without polling."""
        begun = time.monotonic()
        self._waker.start(PATIENCE_SECONDS * 1000 + 100)
        while not done():
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() - begun > PATIENCE_SECONDS:
                raise TimeoutError("it did not come to an end")

    def rest(self) -> None:
        """Let everything that was asked be answered and painted."""
        answer = self.app.desk.writer.look(bool)
        woken = QTimer(self.app, interval=2)
        woken.timeout.connect(self.application.processEvents)
        woken.start()
        self.until(answer.done)
        for _ in range(5):
            self.application.processEvents()
        woken.stop()
        woken.deleteLater()

    def blocks(self, work: Callable[[], object], done: Callable[[], bool]) -> list[float]:
        """Do work and let events pass until it is so; return the milliseconds of processor time of each turn.

        The work is the first turn. Only the thread of the screens counts, for that is what keeps a key waiting.
        """
        taken = [_worked(work)]
        waker = QTimer(self.app, interval=TURN_MS)
        waker.start()
        begun = time.monotonic()
        while not done():
            taken.append(_worked(self._turn))
            if time.monotonic() - begun > PATIENCE_SECONDS:
                raise TimeoutError("it did not come to an end")
        waker.stop()
        waker.deleteLater()
        return taken

    def _turn(self) -> None:
        self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _worked(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1000


def in_room(folder: Path, work: Callable[[Room], T]) -> T:
    """Start the app on a folder with an evening that runs, do work in it, end it, and return what the work returns."""
    source = HelpedSource()
    found: list[T] = []
    troubles: list[Exception] = []

    def make(application: QApplication, place: Path) -> Samenspraak:
        app = Samenspraak(application, place, source)
        room = Room(app, source)

        def begin() -> None:
            try:
                room.rest()
                found.append(work(room))
            except Exception as trouble:
                troubles.append(trouble)
            application.exit()  # `quit` would ask the window, which has words to store first

        app.on_ready.append(lambda: QTimer.singleShot(round(SETTLE_SECONDS * 1000), begin))
        return app

    main.Samenspraak = make  # type: ignore[misc, assignment]  # the start takes this one for its own
    main.run(folder)
    if troubles:
        raise troubles[0]
    return found[0]
