"""The held notes: words of an evening that is not open now, which the store does not have.

They come to be here when a backup takes the place of the store, or when another evening is opened while the disk refuses.
"""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.ground.words import is_blank
from app.models.said.dialogue import Draft, Mode
from app.services.commands import commands as c

if TYPE_CHECKING:
    from app.services.writer.books import Books


@dataclass(frozen=True, slots=True)
class Held:
    """The words of one evening: notes that were entered, and what stands in the field. `missing`: it is not here."""

    evening: str
    title: str
    draft: Draft
    missing: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        """Return each note, and what was half typed."""
        half = (self.draft.text, self.draft.aside)
        return (*(quote.text for quote in self.draft.waiting), *(text for text in half if not is_blank(text)))


class HeldNotes(QObject):
    """Brings them to where they belong as soon as the store takes them; until then they can be read and copied."""

    changed = Signal()
    settled = Signal(object)
    """What was held and is stored now."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Answers(self)
        self._sent: dict[c.Command, Held] = {}
        self.all: tuple[Held, ...] = ()

        desk.stored.connect(self._take_stored)
        desk.refused.connect(self._take_refused)

    def hold(self, evening: str, title: str, draft: Draft) -> None:
        """Keep what was typed at an evening; without any words nothing is kept."""
        held = Held(evening, title, draft)
        if held.texts:
            self.all = (*self._others(evening), held)
            self.changed.emit()

    def take(self, evening: Evening) -> Evening:
        """Return an evening that is opened with the words that are held of it, which are here no more."""
        held = self._of(evening.id)
        if held is None:
            return evening
        self.let_go(evening.id)
        return replace(evening, draft=merged(held.draft, evening.draft))

    def let_go(self, evening: str) -> None:
        """Keep nothing more of an evening. A second call does nothing."""
        self.all = self._others(evening)
        self.changed.emit()

    @Slot()
    def bring(self) -> None:
        """Try to store all of it with its evening."""
        for held in self.all:
            if held not in self._sent.values():
                answer = self._desk.writer.look(partial(_load, held.evening))
                self._answers.hear(answer, partial(self._send, held))

    def _send(self, held: Held, evening: Evening | None) -> None:
        if held not in self.all:  # its evening was opened meanwhile
            return
        if evening is None:
            self.all = (*self._others(held.evening), replace(held, missing=True))
            self.changed.emit()
            return
        draft = merged(held.draft, evening.draft)
        keep = c.SaveDraft(self._desk.now(), draft, about=held.evening)
        self._sent[keep] = held
        for quote in draft.waiting:
            self._desk.do(c.AddQuote, quote, about=held.evening)
        self._desk.send(keep)

    def _others(self, evening: str) -> tuple[Held, ...]:
        return tuple(held for held in self.all if held.evening != evening)

    def _of(self, evening: str) -> Held | None:
        return next((held for held in self.all if held.evening == evening), None)

    @Slot(object, object)
    def _take_stored(self, command: c.Command, _stored: object) -> None:
        held = self._sent.pop(command, None) if isinstance(command, c.SaveDraft) else None
        if held is not None and held in self.all:
            self.let_go(held.evening)
            self.settled.emit(held)
        elif not command.silent and any(not held.missing for held in self.all):
            self.bring()  # the store works again

    @Slot(object, object)
    def _take_refused(self, command: c.Command, _fault: object) -> None:
        if isinstance(command, c.SaveDraft):
            self._sent.pop(command, None)


def merged(held: Draft, stored: Draft) -> Draft:
    """Return the draft to go on with: the field as it was last, and every note that waits, of both."""
    known = {quote.id for quote in held.waiting}
    waiting = (*(quote for quote in stored.waiting if quote.id not in known), *held.waiting)
    is_empty = held.mode == Mode.NOTE and is_blank(held.text)
    return replace(stored if is_empty else held, waiting=waiting, left=held.left or stored.left)


def _load(evening: str, books: "Books") -> Evening | None:
    return books.load(evening)
