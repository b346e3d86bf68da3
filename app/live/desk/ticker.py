"""The ticker: wakes up when a figure on the screen changes, and not before."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.live.desk.desk import Desk
from app.models.agenda.timing import Reading, seconds_to_next_change

# A timer may fire a hair early; a reading taken then would show the old second once more.
LATE_ENOUGH_MS = 2
SLEPT = timedelta(minutes=1)
"""So late no app that is awake hears of its own timer."""


class Ticker(QObject):
    """Gives a fresh reading at each change of a shown second or minute, and at each command.

    It reads the evening the room is looking at, also while the start screen is in front.
    """

    ticked = Signal(object)
    slept = Signal(float)
    """Seconds that the laptop was asleep, once it woke up."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.reading: Reading | None = None
        self._due: datetime | None = None

        self._timer.timeout.connect(self._wake)
        desk.changed.connect(self._tick_for_change)
        desk.left_changed.connect(self.tick)

    @Slot()
    def tick(self) -> None:
        """Read the clock, tell who listens, and sleep until the next change."""
        evening = self._desk.in_room
        if evening is None:
            return
        self.reading = evening.reading(self._desk.now())
        self.ticked.emit(self.reading)
        wait = seconds_to_next_change(self.reading)
        until = evening.stage.message_until
        if until is not None and until > self.reading.now:
            wait = min(wait, (until - self.reading.now).total_seconds())
        self._due = self.reading.now + timedelta(seconds=wait)
        self._timer.start(int(wait * 1000) + LATE_ENOUGH_MS)

    @Slot()
    def _wake(self) -> None:
        due = self._due
        self.tick()
        evening, reading = self._desk.in_room, self.reading
        if due is None or reading is None or evening is None or not evening.run.is_running:
            return
        late = reading.now - due
        if late >= SLEPT:
            self.slept.emit(late.total_seconds())

    @Slot(object, object)
    def _tick_for_change(self, _after: object, _before: object) -> None:
        self.tick()
