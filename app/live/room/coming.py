"""What comes: the slide that the next step will show, for the host alone to look ahead at."""

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.live.room.room import slide_for
from app.models.agenda.timing import Reading
from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.slide import Slide
from app.services.commands import commands as c
from app.services.handlers.clock import close_evening, next_step


class Coming(QObject):
    """Follows the evening that is open. What the next step makes of it says its handler, so the two always agree."""

    slide_changed = Signal(object)
    """The slide, or None where nothing comes."""

    def __init__(self, desk: Desk, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._seen: tuple[object, ...] = ()
        self._minute = -1
        self.slide = self._next(desk.evening) if desk.evening is not None else None

        desk.changed.connect(self._take_evening)
        ticker.ticked.connect(self._take_reading)

    @Slot(object, object)
    def _take_evening(self, after: Evening, _before: object) -> None:
        """A note changes nothing of what comes: it is looked at only when something else did."""
        seen = _of_the_room(after)
        if len(seen) != len(self._seen) or any(now is not then for now, then in zip(seen, self._seen, strict=True)):
            self._seen = seen
            self._show(after)

    @Slot(object)
    def _take_reading(self, reading: Reading) -> None:
        """The times on a slide are whole minutes."""
        if self._desk.evening is not None and reading.now.minute != self._minute:
            self._minute = reading.now.minute
            self._show(self._desk.evening)

    def _show(self, evening: Evening) -> None:
        slide = self._next(evening)
        if slide != self.slide:
            self.slide = slide
            self.slide_changed.emit(slide)

    def _next(self, evening: Evening) -> Slide | None:
        now = self._desk.now()
        if evening.run.closed_at is not None:
            return None
        try:
            after = next_step(evening, c.NextStep(now, sure=True)).evening
        except NotPossible:
            after = close_evening(evening, c.CloseEvening(now)).evening
        return slide_for(after, after.reading(now), self._desk.fine_for(evening))


def _of_the_room(evening: Evening) -> tuple[object, ...]:
    """Return what a slide is made of, apart from a quote: the next step takes that away."""
    return (
        *(evening.id, evening.title, evening.anchor, evening.date, evening.details, evening.agenda, evening.run),
        *(evening.stage, evening.points, evening.prompts, evening.seating, evening.themes, evening.followup),
        evening.harvests,
    )
