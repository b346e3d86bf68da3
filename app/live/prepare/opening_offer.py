"""The opening offer: looks up with which promises of an earlier evening of its theme the evening may open."""

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.followup.promised_reader import PromisedReader
from app.models.evening import Evening
from app.models.promises.opening import Opening, opening_for
from app.models.promises.promised import PromisedEvening


class OpeningOffer(QObject):
    """Knows nothing until it has looked; it looks again when other themes are on the evening."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = PromisedReader(desk, self)
        self._earlier: tuple[PromisedEvening, ...] = ()
        self._looked_for: tuple[str, ...] = ()

        self._reader.read.connect(self._take)

    def show_evening(self, evening: Evening) -> None:
        """Look for what this evening may open with."""
        wanted = (evening.id, *(theme.id for theme in evening.themes))
        if wanted != self._looked_for:
            self._looked_for = wanted
            self._reader.look()

    def offer(self, evening: Evening) -> Opening | None:
        """Return what is offered to this evening now."""
        return opening_for(evening, self._earlier)

    @Slot(object)
    def _take(self, earlier: tuple[PromisedEvening, ...]) -> None:
        self._earlier = earlier
        self.changed.emit()
