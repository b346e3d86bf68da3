"""The outbox: notes that were entered and are not known to be stored, in the order in which they were said.

The writer takes them one after the other, so on a slow disk several may be here; each is a quote of its own, under an
id that is never used for another. A refused one stays until it is sent again. They are kept with the draft as well,
for a note leaves the field as soon as it is here.
"""

from concurrent.futures import Future
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.ground.faults import Fault
from app.models.said.dialogue import Quote
from app.services.commands import commands as c
from app.services.commands.command import Stored

LATE_MS = 300
"""From so long on it is said in words that a note is still being stored."""


class Way(StrEnum):
    """How far a note is. A stored one is here until the evening that holds it has come."""

    SENT = "sent"
    LATE = "late"
    REFUSED = "refused"
    STORED = "stored"


@dataclass(frozen=True, slots=True)
class Note:
    """A note on its way, with the command it became last; one that was never tried since the start has no answer."""

    quote: Quote
    way: Way
    command: c.AddQuote | None = None
    answer: "Future[Stored] | None" = None


class Outbox(QObject):
    """Sends notes, and says what became of them. `changed` is for what was not asked by a call."""

    changed = Signal()
    stored = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.notes: tuple[Note, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATE_MS)

        self._timer.timeout.connect(self._mark_late)
        desk.stored.connect(self._take_stored)
        desk.refused.connect(self._take_refused)
        desk.recovered.connect(self._try_again)

    def unsaved(self) -> tuple[Quote, ...]:
        """Return the notes of which nobody knows that they are stored."""
        return tuple(note.quote for note in self.notes if note.way is not Way.STORED)

    def note(self, quote_id: str | None) -> Note | None:
        """Return the note with this id, if it is on its way."""
        return next((note for note in self.notes if note.quote.id == quote_id), None)

    def send(self, command: c.AddQuote) -> None:
        """Send a note; one with the same id is sent again in its place."""
        note = Note(command.quote, Way.SENT, command, self._desk.send(command))
        if self.note(command.quote.id) is None:
            self.notes = (*self.notes, note)
        else:
            self._put(note)
        if not self._timer.isActive():
            self._timer.start()

    def send_refused(self) -> bool:
        """Try all again that were refused, under the same ids; tell whether there were any."""
        refused = [note for note in self.notes if note.way is Way.REFUSED]
        for note in refused:
            self.send(c.AddQuote(self._desk.now(), note.quote))
        return bool(refused)

    @Slot()
    def _try_again(self) -> None:
        """The store takes changes again."""
        if self.send_refused():
            self.changed.emit()

    def begin(self, evening: Evening, waiting: tuple[Quote, ...]) -> None:
        """Go on with the notes of an evening that was opened; those of another one are kept in its own draft."""
        self.notes = tuple(Note(quote, Way.REFUSED) for quote in waiting)
        self.send_refused()

    def clear(self) -> None:
        """Let go of all notes, for they are held elsewhere. A second call does nothing."""
        self.notes = ()

    def take_back(self, quote_id: str) -> None:
        """Take a note out, for its words go into the field again."""
        self.notes = tuple(note for note in self.notes if note.quote.id != quote_id)

    def take_evening(self, evening: Evening) -> None:
        """Let go of the notes that are stored, also of one that was refused although it is there."""
        self.notes = tuple(note for note in self.notes if not _has_come(note, evening))

    def catch_missed_answers(self) -> None:
        """An answer that came but was not heard, after an error on its way here, is taken now."""
        for note in self.notes:
            if note.command is None or note.answer is None or not note.answer.done():
                continue
            error = note.answer.exception()
            if error is None:
                self._take_stored(note.command, None)
            elif isinstance(error, Fault):
                self._take_refused(note.command, error)

    def _on_its_way(self, command: object) -> Note | None:
        found = (note for note in self.notes if note.command is command and note.way in (Way.SENT, Way.LATE))
        return next(found, None)

    def _put(self, fresh: Note) -> None:
        self.notes = tuple(fresh if note.quote.id == fresh.quote.id else note for note in self.notes)

    @Slot(object, object)
    def _take_stored(self, command: c.Command, _stored: object) -> None:
        note = self._on_its_way(command)
        if note is not None:
            self._put(replace(note, way=Way.STORED))
            self.changed.emit()
            self.stored.emit(command)

    @Slot(object, object)
    def _take_refused(self, command: c.Command, fault: Fault) -> None:
        note = self._on_its_way(command)
        if note is not None:
            self._put(replace(note, way=Way.REFUSED))
            self.changed.emit()
            self.refused.emit(fault)

    @Slot()
    def _mark_late(self) -> None:
        late = [note for note in self.notes if note.way is Way.SENT]
        for note in late:
            self._put(replace(note, way=Way.LATE))
        if late:
            self.changed.emit()


def _has_come(note: Note, evening: Evening) -> bool:
    if note.way is not Way.REFUSED:
        return note.way is Way.STORED
    known = evening.quote(note.quote.id)
    wanted = note.quote
    return known is not None and (known.text, known.starred, known.parked) == (
        wanted.text,
        wanted.starred,
        wanted.parked,
    )
