"""The ticker: wakes up when a figure on the screen changes, and not before."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.live.desk.desk import Desk
from app.models.agenda.timing import Reading, seconds_to_next_change

# A timer may fire a hair early; a reading taken then would show the old second once more.
LATE_ENOUGH_MS = 2
SLEPT = 60.0
"""Seconds: so late no app that is awake hears of its own timer."""


class Ticker(QObject):
    """Gives a fresh reading at each change of a shown second or minute, and at each command.

    `ticked` is for the desk: it reads the open evening. `room_ticked` reads the one the room is looking at, which is
    the same one unless somebody looks something up while another evening runs. With no evening open both read that.
    """

    ticked = Signal(object)
    room_ticked = Signal(object)
    slept = Signal(float)
    """Seconds that the laptop was asleep, once it woke up."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.reading: Reading | None = None
        self._due: float | None = None

        self._timer.timeout.connect(self._wake)
        desk.changed.connect(self._tick_for_change)
        desk.room_changed.connect(self.tick)

    @Slot()
    def tick(self) -> None:
        """Read the clock, tell who listens, and sleep until the next change."""
        in_room, at_desk = self._desk.in_room, self._desk.evening
        if in_room is None:
            return
        now = self._desk.time_of(in_room)
        in_room_reading = in_room.reading(now)
        apart = at_desk is not None and at_desk is not in_room
        self.reading = at_desk.reading(self._desk.now()) if at_desk is not None and apart else in_room_reading
        self.ticked.emit(self.reading)
        self.room_ticked.emit(in_room_reading)
        wait = min(seconds_to_next_change(self.reading), seconds_to_next_change(in_room_reading))
        until = in_room.stage.message_until
        if until is not None and until > now:
            wait = min(wait, (until - now).total_seconds())
        self._due = self._desk.steady() + wait
        self._timer.start(int(wait * 1000) + LATE_ENOUGH_MS)

    @Slot()
    def _wake(self) -> None:
        due = self._due
        self.tick()
        if due is None or self._desk.running is None:
            return
        late = self._desk.steady() - due
        if late >= SLEPT:
            self.slept.emit(late)

    @Slot(object, object)
    def _tick_for_change(self, _after: object, _before: object) -> None:
        self.tick()
