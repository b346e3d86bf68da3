"""The quote choice: which quote the keys work on, and how another one is taken."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.live.desk.desk import Desk
from app.live.notes.outbox import Outbox
from app.live.notes.quote_scope import Of
from app.models.evening import Evening
from app.models.said.dialogue import Quote


class QuoteChoice(QObject):
    """Keeps the chosen quote. Without a choice it is the last one, also while that is on its way to the store."""

    changed = Signal()

    def __init__(self, desk: Desk, outbox: Outbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._outbox = outbox
        self.at_hand_id: str | None = None
        self.is_in_sight = False
        """Whether the list of quotes is on the screen, so that one sees which is chosen."""
        self.looked_up: Of | None = None
        """What somebody looks up among the quotes, whatever block is on; None when it is what belongs to the block."""

    def look_up(self, of: Of | None) -> None:
        """List these quotes instead of those of the block; None lists those again."""
        if of is not self.looked_up:
            self.looked_up = of
            self.changed.emit()

    def at_hand(self) -> Quote | None:
        """Return the quote that the keys work on; what is asked of a note on its way comes after it."""
        evening = self._desk.evening
        if evening is None:
            return None
        chosen = self._with_id(evening, self.at_hand_id) if self.at_hand_id is not None else None
        notes = self._outbox.notes
        last = notes[-1].quote if notes else next(reversed(evening.quotes), None)
        return chosen or last

    def _with_id(self, evening: Evening, quote_id: str) -> Quote | None:
        note = self._outbox.note(quote_id)
        return evening.quote(quote_id) or (note.quote if note is not None else None)

    def choose(self, quote_id: str | None) -> None:
        """Take a quote to hand."""
        self.at_hand_id = quote_id
        self.changed.emit()

    def choose_next(self, among: Callable[[Evening], tuple[Quote, ...]], by: int) -> None:
        """Take the quote above (-1) or below (1) to hand, among those that are shown."""
        evening = self._desk.evening
        quotes = among(evening) if evening is not None else ()
        if not quotes:
            return
        ids = [quote.id for quote in quotes]
        here = ids.index(self.at_hand_id) if self.at_hand_id in ids else len(ids)
        self.choose(ids[max(0, min(len(ids) - 1, here + by))])

    def forget(self) -> None:
        """Let go of the choice, without telling: another quote comes, or another evening."""
        self.at_hand_id = None

    def let_go_of_what_went(self, evening: Evening) -> None:
        """Let go of a quote that is not there any more."""
        if self.at_hand_id is not None and self._with_id(evening, self.at_hand_id) is None:
            self.at_hand_id = None
