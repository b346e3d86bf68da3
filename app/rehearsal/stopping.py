"""Stopping: the terminal or the system may end a rehearsal at any moment; nothing is left behind then."""

import signal
from collections.abc import Callable
from types import FrameType

LISTENING_MS = 100


class Stopping:
    """Remembers that it was asked. Nothing is broken off where it stands: the error could end up in the middle of Qt."""

    def __init__(self) -> None:
        """Listen from now on, until the process ends."""
        self.asked = False
        self._stop: Callable[[], None] | None = None
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._hear)

    def let(self, stop: Callable[[], None]) -> None:
        """Call this once it is asked, or now when it was asked already, from the event loop that is about to run."""
        from PySide6.QtCore import QCoreApplication, QTimer

        # Python hears a signal when it runs, and before the doors open nothing may run for many seconds.
        listening = QTimer(QCoreApplication.instance())
        listening.setInterval(LISTENING_MS)
        listening.timeout.connect(lambda: None)
        listening.start()
        self._stop = stop
        if self.asked:
            QTimer.singleShot(0, stop)

    def _hear(self, _number: int, _frame: FrameType | None) -> None:
        self.asked = True
        if self._stop is not None:
            from PySide6.QtCore import QTimer

            QTimer.singleShot(0, self._stop)  # a signal may come in the middle of a paint
