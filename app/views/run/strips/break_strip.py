"""The break strip: a pause as long as the break is offered as the break, so that it need not come once more."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.models.agenda.put_right import break_to_come, may_be_break
from app.models.agenda.run import Run
from app.models.agenda.stretch import Pause
from app.models.evening import Evening
from app.services.commands import commands as c
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip


class BreakStrip(Strip):
    """Asks once a pause is over, until it is answered or cannot be so any more; the keyboard stays with the note."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent)
        self._desk = desk
        self._pause: Pause | None = None

        desk.changed.connect(self._take_evening)

    @Slot(object, object)
    def _take_evening(self, after: Evening, before: Evening | None) -> None:
        if before is not None and after.run is before.run:
            return
        fresh = _pauses(after.run)[-1:] if before is not None and before.run.paused_at is not None else []
        known = _pauses(before.run) if before is not None else []
        self._pause = next((pause for pause in fresh if pause not in known), self._pause)
        self._ask(after)

    def _ask(self, evening: Evening) -> None:
        pause, block = self._pause, break_to_come(evening.agenda, evening.run)
        still = pause is not None and pause in _pauses(evening.run) and may_be_break(evening.agenda, evening.run, pause)
        if pause is None or block is None or not still or not evening.run.is_running:
            self._leave()
            return
        yes = Button(self.tr("Yes, that was: {block}").format(block=block.title), icon="check")
        no = Button(self.tr("No"))
        yes.clicked.connect(partial(self._was_break, pause))
        no.clicked.connect(self._leave)
        minutes = round((pause.ended - pause.began).total_seconds() / 60)
        self.say(self.tr("The pause took %n minute(s). Was that the break?", "", minutes), [yes, no])

    def _was_break(self, pause: Pause) -> None:
        evening = self._desk.evening
        stretches = evening.run.stretches if evening is not None else ()
        places = ((n, one.pauses.index(pause)) for n, one in enumerate(stretches) if pause in one.pauses)
        place = next(places, None)
        self._leave()
        if place is not None:
            self._desk.do(c.PauseWasBreak, stretch=place[0], pause=place[1])

    @Slot()
    def _leave(self) -> None:
        self._pause = None
        self.close_strip()


def _pauses(run: Run) -> list[Pause]:
    return [pause for stretch in run.stretches for pause in stretch.pauses]
