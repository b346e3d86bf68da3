"""The given words: what was filled in on a form and is on its way to the store, or was refused and waits for it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.live.desk.desk import Desk
from app.models.ground.faults import StoreTrouble
from app.models.harvest.harvest import FormField
from app.services.commands import commands as c


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """One field of the form of one table of one evening; `table` is its id."""

    evening: str
    table: str
    field: FormField


class GivenWords(QObject):
    """Keeps the words of each field until they are stored. What the store could not take is sent again once it can."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sent: dict[FieldPlace, c.FillIn] = {}
        self._refused: dict[FieldPlace, str] = {}

        desk.stored.connect(self._take_stored)
        desk.refused.connect(self._take_refused)
        desk.recovered.connect(self._try_again)

    @property
    def are_held(self) -> bool:
        """Whether there are words that the store could not take."""
        return bool(self._refused)

    def give(self, place: FieldPlace, words: str) -> None:
        """Send the words of a field to its own evening, whatever is open by then."""
        self._refused.pop(place, None)
        command = c.FillIn(self._desk.now(), place.table, place.field, words, about=place.evening)
        self._sent[place] = command
        self._desk.send(command)

    def newest(self, place: FieldPlace) -> str | None:
        """Return the words that were given and are not stored; None when all are."""
        sent = self._sent.get(place)
        return sent.text if sent is not None else self._refused.get(place)

    @Slot(object, object)
    def _take_stored(self, command: c.Command, _stored: object) -> None:
        self._take_answer(command)

    @Slot(object, object)
    def _take_refused(self, command: c.Command, fault: Exception) -> None:
        place = self._take_answer(command)
        if place is not None and isinstance(fault, StoreTrouble) and isinstance(command, c.FillIn):
            self._refused[place] = command.text

    def _take_answer(self, command: c.Command) -> FieldPlace | None:
        """Return the field that a command was about, unless newer words are on their way for it."""
        place = next((place for place, sent in self._sent.items() if sent is command), None)
        if place is not None:
            del self._sent[place]
        return place

    @Slot()
    def _try_again(self) -> None:
        for place, words in tuple(self._refused.items()):
            self.give(place, words)
