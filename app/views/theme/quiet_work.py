"""Quiet work: what can wait goes on when nothing else is to be done, a short while at a time."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

SLICE_SECONDS = 0.02
"""After so long what was pressed or typed meanwhile goes first."""


class QuietWork(QObject):
    """Takes steps until `step` tells that there is no more to do. Each step must be short by itself."""

    def __init__(self, step: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._step = step
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)

        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin when nothing else is to be done. A second call does nothing."""
        self._timer.start()

    def stop(self) -> None:
        """Take no more steps until it is started again."""
        self._timer.stop()

    @Slot()
    def _go_on(self) -> None:
        ends = time.thread_time() + SLICE_SECONDS
        while self._step():
            if time.thread_time() >= ends:
                self._timer.start()
                return
