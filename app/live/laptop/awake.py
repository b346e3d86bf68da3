"""The waker: keeps the laptop awake while an evening runs, and says so when it cannot."""

import contextlib
import threading

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.models.evening import Evening

BEFORE_ASKING = 1.0
"""Seconds."""


class Awake(QObject):
    """Asks the system in a thread of its own: on some laptops the answer takes seconds."""

    failed = Signal()

    _refused_there = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._enough: threading.Event | None = None

        desk.changed.connect(self._follow)
        self._refused_there.connect(self.failed)

    @Slot(object, object)
    def _follow(self, after: Evening, _before: object) -> None:
        if after.run.is_running and self._enough is None:
            self._enough = threading.Event()
            threading.Thread(target=self._stay_awake, args=(self._enough,), name="awake", daemon=True).start()
        elif not after.run.is_running:
            self.let_sleep()

    @Slot()
    def let_sleep(self) -> None:
        """Let the laptop sleep again. A second call does nothing."""
        if self._enough is not None:
            self._enough.set()
            self._enough = None

    def _stay_awake(self, enough: threading.Event) -> None:
        # No laptop falls asleep in a second, and what this loads would be in the way of the first evening on the screen.
        if enough.wait(BEFORE_ASKING):
            return
        from wakepy import keep

        with keep.presenting(on_fail="pass") as mode:
            if not mode.active and not enough.is_set():
                with contextlib.suppress(RuntimeError):  # the app ended while the system was asked
                    self._refused_there.emit()
            enough.wait()
