"""The garbage: what nobody holds on to any more is collected between two events, and at no other moment.

Python would do it anywhere: where Qt goes along widgets itself, and one that goes away ends the app, or in the writer's
thread, which may touch no widget at all.

To go through all there is takes a twentieth of a second. So what has come to stay is set apart and gone through no more,
until nobody would notice.
"""

import gc
from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

LOOK_MS = 10_000
WORTH_IT = 2_000
"""So many things must have come since the last time."""
ALL_EACH = 6
"""Each so many times all that came since the start is gone through, else only what came of late."""
AT_REST = 30
"""So many times nothing must have happened, before all is gone through that was set apart: five minutes."""


class Garbage(QObject):
    """Takes over from Python as long as it lives, up to `hand_back`."""

    _loaded = Signal()

    def __init__(self, is_free: Callable[[], bool], parent: QObject) -> None:
        """Take what tells whether a moment's wait is noticed by nobody: asked when nothing has happened for long."""
        super().__init__(parent)
        self._is_free = is_free
        self._times = 0
        self._quiet = 0
        self._is_gone_through = False
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(LOOK_MS)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.look)
        timer.start()
        self._timer = timer

        self._loaded.connect(self.set_apart)

    def set_apart_after(self, loading: "Future[None]") -> None:
        """Set apart what is there now, and what is loaded in another thread once that is done."""
        self.set_apart()
        loading.add_done_callback(self._pass_on)

    def _pass_on(self, _loaded: "Future[None]") -> None:
        # In the other thread: the signal brings it to ours.
        self._loaded.emit()

    @Slot()
    def set_apart(self) -> None:
        """What is there now has come to stay, as after loading. Takes no time; a second call adds what came since."""
        gc.freeze()
        self._is_gone_through = False

    @Slot()
    def look(self) -> None:
        """Collect if it is worth it. A second call does nothing."""
        if gc.get_count()[0] < WORTH_IT:
            self._quiet += 1
            if self._quiet >= AT_REST and not self._is_gone_through and self._is_free():
                self._go_through_all()
            return
        self._quiet = 0
        self._times += 1
        if self._times % ALL_EACH:
            gc.collect(1)
        else:
            gc.collect()
            self.set_apart()

    def _go_through_all(self) -> None:
        gc.unfreeze()
        gc.collect()
        self.set_apart()
        self._is_gone_through = True

    def hand_back(self) -> None:
        """Let Python do it again, but for what was set apart: that goes with the app."""
        self._timer.stop()
        gc.enable()
