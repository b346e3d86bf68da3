"""Stopping: the terminal, the system, or the app that started this one may end it at any moment; nothing is lost by it."""

import os
import signal
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, Signal, Slot

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stopping(QObject):
    """Remembers that it was asked. Nothing is broken off where it stands: the error could end up in the middle of Qt."""

    _heard = Signal()

    def __init__(self, parent: QObject | None = None, *, until_input_ends: bool = False) -> None:
        """Listen to the system from now on, until the process ends.

        With `until_input_ends` also to the standard input: it ends when who started this process says so, or is gone.
        A child without a window hears of nothing else on Windows.
        """
        super().__init__(parent)
        self.asked = False
        self._stop: Callable[[], None] | None = None

        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        for number in SIGNALS:
            signal.signal(number, self._hear)
        if until_input_ends:
            threading.Thread(target=self._wait_for_input, name="stopping", daemon=True).start()

    def let(self, stop: Callable[[], None]) -> None:
        """Call this once it is asked, or now when it was asked already, from the event loop that is about to run."""
        self._stop = stop
        self._wake_for_signals()
        if self.asked:
            self._heard.emit()

    def _wake_for_signals(self) -> None:
        # Python hears a signal when it runs, and in an app at rest nothing may run for many seconds.
        awake, self._waker = socket.socketpair()
        awake.setblocking(False)
        self._waker.setblocking(False)
        signal.set_wakeup_fd(self._waker.fileno(), warn_on_full_buffer=False)
        self._awake = awake
        self._notifier = QSocketNotifier(awake.fileno(), QSocketNotifier.Type.Read, QCoreApplication.instance())
        self._notifier.activated.connect(self._wake)

    @Slot()
    def _wake(self) -> None:
        """Only read what came: Python calls `_hear` by itself now that it runs."""
        with suppress(BlockingIOError):
            self._awake.recv(64)

    def _hear(self, _number: int, _frame: FrameType | None) -> None:
        self.asked = True
        self._heard.emit()  # a signal may come in the middle of a paint

    def _wait_for_input(self) -> None:
        with suppress(OSError):  # past Python's own buffer, which could not be put away while somebody waits in it
            while os.read(0, 1024):
                pass
        self.asked = True
        with suppress(RuntimeError):  # it ended by itself
            self._heard.emit()

    @Slot()
    def _tell(self) -> None:
        if self._stop is not None:
            self._stop()
