"""The decision on a letter: it is frozen once all words are stored, and nothing is decided twice meanwhile."""

import uuid
from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.desk.once_stored import OnceStored
from app.live.followup.drafted import Wanted
from app.live.followup.letter_maker import letter_of
from app.models.followup.frozen_letter import frozen
from app.models.followup.publications import Publication
from app.services.commands import commands as c


class LetterDecision(QObject):
    """Asks for the letter in hand only when it is decided on, for words may come in until then."""

    busy = Signal(bool)
    """Whether a letter is being decided on, and the store has not answered yet."""
    made = Signal(str)
    """The id of the letter that was just decided on."""

    def __init__(
        self, desk: Desk, once_stored: OnceStored, wanted: Callable[[], Wanted | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._once_stored, self._wanted = desk, once_stored, wanted
        self._is_busy = False

        once_stored.kept_from.connect(self._end)

    def decide(self, approver: str, day: date) -> None:
        """Decide on the letter as it stands once all words are stored. Until that is answered a second call does nothing."""
        if not self._is_busy:
            self._note(True)
            self._once_stored.do(partial(self._decide, approver, day))

    def _decide(self, approver: str, day: date) -> None:
        wanted = self._wanted()
        if wanted is None or wanted.decided is not None:
            self._end()
            return
        made = Publication(str(uuid.uuid4()), wanted.length, day, approver, "", frozen(letter_of(wanted)))
        self._desk.do(c.Publish, publication=made)
        self._once_stored.do(partial(self._take, made.id))

    def _take(self, publication: str) -> None:
        self._end()
        self.made.emit(publication)

    @Slot()
    def _end(self) -> None:
        self._note(False)

    def _note(self, busy: bool) -> None:
        self._is_busy = busy
        self.busy.emit(busy)
