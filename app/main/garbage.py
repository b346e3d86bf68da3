"""The garbage: what nobody holds on to any more is collected between two events, and at no other moment.

Python would do it anywhere: where Qt goes along widgets itself, and one that goes away ends the app, or in the writer's
thread, which may touch no widget at all.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot

LOOK_MS = 10_000
WORTH_IT = 2_000
"""So many things must have come since the last time."""
ALL_EACH = 6
"""Each so many times all is gone through, else only what came of late."""


class Garbage(QObject):
    """Takes over from Python as long as it lives, up to `hand_back`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._times = 0
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(LOOK_MS)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.look)
        timer.start()
        self._timer = timer

    @Slot()
    def look(self) -> None:
        """Collect if it is worth it. A second call does nothing."""
        if gc.get_count()[0] >= WORTH_IT:
            self._times += 1
            gc.collect(1 if self._times % ALL_EACH else 2)

    def hand_back(self) -> None:
        """Let Python do it again."""
        self._timer.stop()
        gc.enable()
