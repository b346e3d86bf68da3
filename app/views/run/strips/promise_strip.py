"""The promise strip: once the time that the room was told has passed, it offers another one."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.models.agenda.agenda import BlockKind
from app.models.agenda.promise import STEP, has_passed, next_time
from app.models.agenda.timing import Reading
from app.models.evening import Evening
from app.views.keyboard import Keyboard
from app.views.run.density import Density
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip
from app.wording import figures


class PromiseStrip(Strip):
    """Tells what the room reads now instead of a time. It goes when a time is chosen, or when the evening goes on."""

    def __init__(
        self, desk: Desk, ticker: Ticker, actions: Actions, keyboard: Keyboard, parent: QWidget | None = None
    ) -> None:
        super().__init__("amber", parent)
        self._desk = desk
        self._actions = actions
        self._keyboard = keyboard
        self._shown: tuple[object, ...] = ()
        self._density = Density.ROOMY

        ticker.ticked.connect(self._show_reading)

    def set_density(self, density: Density) -> None:
        """Leave the key caps out where the buttons would need another line."""
        if density is not self._density:
            self._density = density
            self._shown = ()

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        evening = self._desk.evening
        told = evening.told_end(reading.now) if evening is not None and not reading.closed else None
        if (
            evening is None
            or told is None
            or not _asks(told[0].kind)
            or not has_passed(told[1], reading.now, reading.shift)
        ):
            self._shown = ()
            self.close_strip()
            return
        first = next_time(told[1], reading.now, reading.shift)
        if (told[0].kind, first) != self._shown:
            self._shown = (told[0].kind, first)
            self.say(self._words(told[0].kind), self._choices(evening, told[0].kind, first))

    def _words(self, kind: BlockKind) -> str:
        if kind is BlockKind.BREAK:
            return self.tr("The room reads \u201cWe go on shortly\u201d")
        return self.tr("The room reads \u201cWe begin shortly\u201d")

    def _choices(self, evening: Evening, kind: BlockKind, first: datetime) -> list[Button]:
        words = self.tr("We go on at {time}") if kind is BlockKind.BREAK else self.tr("We start at {time}")
        roomy = self._density is Density.ROOMY
        at_once = Button(words.format(time=figures.clock(evening, first)))
        later = Button(figures.clock(evening, first + STEP))
        other = Button(self.tr("Other time\u2026"))
        at_once.clicked.connect(partial(self._actions.give_time, first))
        later.clicked.connect(partial(self._actions.give_time, first + STEP))
        other.clicked.connect(partial(self._actions.do, "type_time"))
        if roomy:
            self._keyboard.cap(at_once, "new_time")
            self._keyboard.cap(other, "type_time")
        return [at_once, later, other]


def _asks(kind: BlockKind) -> bool:
    """Whether people wait for this block to end: what follows cannot begin without them."""
    return kind in (BlockKind.WALK_IN, BlockKind.BREAK)
