"""The theme offers: the themes an evening can choose from, of its draaiboek and of earlier evenings."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.ground.faults import BadInput
from app.models.preparation import Theme
from app.services.handlers.evening import draaiboek_of
from app.services.writer.books import Books


@dataclass(frozen=True, slots=True)
class Offer:
    """A theme to choose. `days` are the evenings that had it, the latest first; a `preset` is one of the draaiboek."""

    theme: Theme
    days: tuple[date, ...] = ()
    preset: bool = False


class ThemeOffers(QObject):
    """Knows nothing until it has looked; what is on the evening already is not offered."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Answers(self)
        self._offers: tuple[Offer, ...] = ()

    def look_again(self, evening: Evening) -> None:
        """Read what there is to choose now."""
        self._answers.hear(self._desk.writer.look(partial(_look, evening)), self._take_found)

    def open_to(self, evening: Evening) -> tuple[Offer, ...]:
        """Return what this evening does not have yet: the presets first, then the theme used last."""
        return tuple(offer for offer in self._offers if evening.theme(offer.theme.id) is None)

    @Slot(object)
    def _take_found(self, found: tuple[Offer, ...]) -> None:
        if found != self._offers:
            self._offers = found
            self.changed.emit()


def _look(evening: Evening, books: Books) -> tuple[Offer, ...]:
    """Return all themes; one that was used since has the words it got then, and the days of the other evenings."""
    used = {theme.id: (theme, tuple(day for day in days if day != evening.date)) for theme, days in books.themes()}
    presets = _presets(evening.draaiboek)
    first = [Offer(*used.get(theme.id, (theme, ())), preset=True) for theme in presets]
    known = {theme.id for theme in presets}
    return (*first, *(Offer(theme, days) for theme, days in used.values() if theme.id not in known))


def _presets(draaiboek: str) -> tuple[Theme, ...]:
    """Return the themes of a draaiboek; the standard one stands in for a file that cannot be used."""
    try:
        return draaiboek_of(draaiboek).presets()
    except BadInput:
        return draaiboek_of("").presets()
