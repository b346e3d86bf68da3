"""The left-open strip: an evening that nobody closed is offered to be closed when it will have been over."""

from datetime import datetime, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.models.agenda.timing import Reading
from app.models.evening import Evening
from app.models.left_open import ended_about, is_held, last_sign
from app.services.commands import commands as c
from app.views.keyboard import Keyboard
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip
from app.wording import figures

LONG_OVER = timedelta(hours=1)
"""So long after its last block ought to have ended, without a sign of life, nobody is in the room any more."""


class LeftOpenStrip(Strip):
    """Asks until it is answered, or until somebody does something; the key that closes an evening answers yes."""

    def __init__(
        self, desk: Desk, ticker: Ticker, actions: Actions, keyboard: Keyboard, parent: QWidget | None = None
    ) -> None:
        super().__init__("amber", parent)
        self._desk, self._actions, self._keyboard = desk, actions, keyboard
        self._ended: datetime | None = None
        self._goes_on: tuple[str, datetime] | None = None
        """The evening that is still on, as the host said, and its last sign of life then."""

        ticker.ticked.connect(self._look)

    def asks(self) -> bool:
        """Whether the question stands there."""
        return not self.isHidden()

    @Slot()
    def close_evening(self) -> None:
        """Close it as it was offered."""
        ended = self._ended
        self.close_strip()
        if ended is not None:
            self._desk.do(c.EndedAt, moment=ended)

    @Slot(object)
    def _look(self, reading: Reading) -> None:
        evening = self._desk.evening
        ended = self._ended_of(evening, reading) if evening is not None else None
        if evening is None or ended is None:
            self._ended = None
            self.close_strip()
        elif ended != self._ended:
            self._ended = ended
            self._ask(evening, ended)

    def _ended_of(self, evening: Evening, reading: Reading) -> datetime | None:
        """Return when an evening that runs will have ended; None for one that is surely on."""
        row, now = reading.current, reading.now
        if row is None or not evening.run.is_running:
            return None
        other_day = evening.local(now).date() != evening.date
        if not other_day and (reading.next_id is not None or row.remaining > -LONG_OVER.total_seconds()):
            return None
        sign = last_sign(evening)
        ended = ended_about(evening, now)
        forgotten = not is_held(evening, now) or (reading.next_id is None and now - ended >= LONG_OVER)
        return ended if forgotten and self._goes_on != (evening.id, sign) else None

    def _ask(self, evening: Evening, ended: datetime) -> None:
        day, time = figures.plain_date(evening.date), figures.clock(evening, ended)
        yes = self._keyboard.cap(Button(self.tr("Yes, closed at {time}").format(time=time)), "close_evening")
        other, on = Button(self.tr("Other time\u2026")), Button(self.tr("It still goes on"))
        yes.clicked.connect(self.close_evening)
        other.clicked.connect(self._ask_time)
        on.clicked.connect(self._leave_on)
        words = self.tr("The evening of {day} is still open. Closed at {time}?")
        self.say(words.format(day=day, time=time), [yes, other, on])

    @Slot()
    def _ask_time(self) -> None:
        self._actions.asked.emit("ended")

    @Slot()
    def _leave_on(self) -> None:
        evening = self._desk.evening
        self._goes_on = (evening.id, last_sign(evening)) if evening is not None else None
        self._ended = None
        self.close_strip()
