"""The waker: keeps the laptop awake while an evening runs, and says so when it cannot."""

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.beside import Beside, Work
from app.live.desk.desk import Desk

BEFORE_ASKING = 1.0
"""Seconds."""


class Awake(QObject):
    """Asks the system in a thread of its own: on some laptops the answer takes seconds."""

    failed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beside = Beside("awake", self)
        self._waking: Work | None = None

        self._desk = desk
        desk.changed.connect(self._take_evening)
        desk.room_changed.connect(self._follow)

    @Slot(object, object)
    def _take_evening(self, _after: object, _before: object) -> None:
        self._follow()

    @Slot()
    def _follow(self) -> None:
        if self._desk.running is None:
            self.let_sleep()
        elif self._waking is None:
            self._waking = self._beside.do(_stay_awake, self._take_refusal)

    @Slot()
    def let_sleep(self) -> None:
        """Let the laptop sleep again. A second call does nothing."""
        if self._waking is not None:
            self._waking.give_up()
            self._waking = None

    @Slot(object)
    def _take_refusal(self, _done: None) -> None:
        self.failed.emit()


def _stay_awake(waking: Work) -> None:
    """Keep the laptop awake until it is given up; ends sooner when the system refuses."""
    # No laptop falls asleep in a second, and what this loads would be in the way of the first evening on the screen.
    if waking.wait(BEFORE_ASKING):
        return
    from wakepy import keep

    with keep.presenting(on_fail="pass") as mode:
        if mode.active:
            waking.wait()
