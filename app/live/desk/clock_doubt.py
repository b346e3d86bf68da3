"""The doubt about the clock: the laptop's may be wrong after a restart, or put right, and only the host can tell."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.models.evening import Evening
from app.models.ground.clock import Clock, Doubt
from app.models.ground.faults import Fault
from app.models.left_open import is_held
from app.services.commands import commands as c
from app.wording import figures

MOVED = timedelta(seconds=30)
"""Less than this nobody sees on a clock without seconds."""


@dataclass(frozen=True, slots=True)
class TwoClocks:
    """What time it is by the evening and by the laptop. After a restart the evening's is its last sign of life."""

    evening: str
    laptop: str
    was_off: bool


class ClockDoubt(QObject):
    """Stands until it is answered, whatever is on the screen: once the store is open, or when the clocks differ."""

    changed = Signal()

    def __init__(self, desk: Desk, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: TwoClocks | None = None
        self._answered = timedelta(0)
        """How far the clocks were apart when the host said that this is well."""
        self._said: tuple[bool, float] | None = None
        """What the host answered about the laptop's clock, and how that stood to the time since boot."""

        desk.opened.connect(self._look)
        desk.refused.connect(self._take_refused)
        ticker.room_ticked.connect(self._look)

    def two_clocks(self) -> TwoClocks | None:
        """Return what time it may be; None when there is no doubt."""
        clock, evening = self._desk.clock, self._desk.running
        if clock is None or evening is None:
            return None
        if clock.doubt is not None:
            return _told(evening, clock.doubt.last_beat, clock.doubt.wall, was_off=True)
        apart = self._apart(clock, evening)
        if abs(apart) < MOVED or abs(apart - self._answered) < MOVED:
            return None
        now = clock.now()
        # One that was left open is closed first; no countdown of it matters any more.
        return _told(evening, now, now + apart, was_off=False) if is_held(evening, now) else None

    def settle(self, use_laptop: bool) -> None:
        """Take the host's answer: believe the laptop, or go on as the evening has it."""
        clock, evening = self._desk.clock, self._desk.running
        if clock is None or evening is None:
            return
        doubt = clock.doubt
        clock.settle(use_last_beat=not use_laptop)
        self._answered = self._apart(clock, evening)
        if use_laptop and (doubt is None or _went_back(doubt)):
            self._desk.do(c.PutClockRight, shift=clock.ahead().total_seconds(), about=evening.id)
        self._look()

    def say(self, right: bool) -> None:
        """Take the host's answer whether the clock that is shown is right; a second one replaces it."""
        self._said = (right, self._set_at())

    @property
    def said(self) -> bool | None:
        """What the host answered; None when nobody did since the laptop's clock was set."""
        said = self._said
        return said[0] if said is not None and abs(said[1] - self._set_at()) < MOVED.total_seconds() else None

    def _set_at(self) -> float:
        return self._desk.wall().timestamp() - self._desk.steady()

    def apart(self) -> tuple[str, str] | None:
        """Return the clock times of app and laptop where those differ, be it by the time zone that the laptop is in."""
        evening = self._desk.evening
        if evening is None:
            return None
        app, laptop = evening.local(self._desk.now()), self._desk.wall().astimezone()
        if abs(app.replace(tzinfo=None) - laptop.replace(tzinfo=None)) < MOVED:
            return None
        return f"{app:%H.%M}", f"{laptop:%H.%M}"

    def _apart(self, clock: Clock, evening: Evening) -> timedelta:
        return clock.ahead() - evening.run.clock_shift

    @Slot()
    def _look(self) -> None:
        clock, evening = self._desk.clock, self._desk.running
        if clock is not None and evening is not None and abs(self._apart(clock, evening)) < MOVED:
            self._answered = timedelta(0)
        asked = self.two_clocks()
        if asked != self._asked:
            self._asked = asked
            self.changed.emit()

    @Slot(object, object)
    def _take_refused(self, command: c.Command, _fault: Fault) -> None:
        """What could not be stored is asked once more."""
        if isinstance(command, c.PutClockRight):
            self._answered = timedelta(0)
            self._look()


def _went_back(doubt: Doubt) -> bool:
    return doubt.wall < doubt.last_beat


def _told(evening: Evening, own: datetime, laptop: datetime, *, was_off: bool) -> TwoClocks:
    """Return both clock times, with their days where those differ."""
    days = [evening.local(moment).date() for moment in (own, laptop)]
    dated = ("", "") if days[0] == days[1] else tuple(f"{figures.day_and_month(day)} " for day in days)
    times = [f"{day}{figures.clock(evening, moment)}" for day, moment in zip(dated, (own, laptop), strict=True)]
    return TwoClocks(times[0], times[1], was_off)
