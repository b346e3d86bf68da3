"""Blocks: how long the event loop is held at one go, in processor time of its own thread."""

import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, Qt, QTimer

LOOK_MS = 5
PATIENCE_SECONDS = 60
QUIET_SECONDS = 0.4
IDLE_MS = 4.0


class Blocks(QObject):
    """Keeps the longest block: from one time that the event loop looks for what came to the next, whatever it did between.

    What is asked of the window meanwhile waits so long. Time in which it sleeps or other programs run does not count.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        """In milliseconds, since `begin`."""
        self._from = time.thread_time()
        self._busy_at = time.monotonic()
        dispatcher = QAbstractEventDispatcher.instance()
        # Which of the two comes before the work and which after it differs from platform to platform.
        dispatcher.awake.connect(self._look, Qt.ConnectionType.DirectConnection)
        dispatcher.aboutToBlock.connect(self._look, Qt.ConnectionType.DirectConnection)

    def _look(self) -> None:
        now = time.thread_time()
        took = (now - self._from) * 1000
        self._from = now
        self.longest = max(self.longest, took)
        if took > IDLE_MS:
            self._busy_at = time.monotonic()

    def begin(self) -> None:
        """Forget what was measured so far."""
        self.longest = 0.0
        self._from = time.thread_time()
        self._busy_at = time.monotonic()

    def of(self, act: Callable[[], object], done: Callable[[], bool] = lambda: True) -> float:
        """Return the longest block, in milliseconds, from `act` until it is done and nothing comes after it."""
        self.begin()
        QTimer.singleShot(0, act)
        self.until(done)
        self.until(self._is_quiet)
        return self.longest

    def _is_quiet(self) -> bool:
        return time.monotonic() - self._busy_at > QUIET_SECONDS

    def until(self, done: Callable[[], bool]) -> None:
        """Let the event loop run until it is so; raises TimeoutError when that takes a minute."""
        loop, look = QEventLoop(), QTimer()
        begun, came = time.monotonic(), []

        def ask() -> None:
            if done():
                came.append(True)
                loop.quit()
            elif time.monotonic() - begun > PATIENCE_SECONDS:
                loop.quit()

        look.timeout.connect(ask)
        look.start(LOOK_MS)
        loop.exec()
        look.stop()
        if not came:
            raise TimeoutError("it did not come to an end")
