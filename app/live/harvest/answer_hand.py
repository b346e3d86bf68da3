"""The hand that answers: gives what the school says, each change on top of the one before it, and loses no word."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TypedDict

from PySide6.QtCore import QObject, Slot
from typing_extensions import Unpack

from app.live.desk.desk import Desk
from app.live.harvest.given import Given
from app.models.evening import Evening
from app.models.followup.followup import Answer, Subject, SubjectKind
from app.services.commands import commands as c


@dataclass(frozen=True, slots=True)
class AnswerPlace:
    """Where an answer belongs: a subject, and the id of its evening."""

    evening: str
    subject: Subject


class Changed(TypedDict, total=False):
    """What can be changed of an answer beside its kind."""

    words: str
    before: date | None
    owner: str


class AnswerHand(QObject):
    """What the store could not take is given again as soon as it can.

    It knows the open evening and the one before it: words may be given when a field is left for another evening.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._given = desk, Given(desk, self)
        self._known: tuple[Evening, ...] = (desk.evening,) if desk.evening is not None else ()

        desk.changed.connect(self._take_evening)

    @property
    def holds_refused(self) -> bool:
        """Whether there is anything that the store could not take."""
        return self._given.are_held

    def newest(self, place: AnswerPlace) -> Answer:
        """Return the answer as it was given last, be it stored or not; one that is open where there is none."""
        match self._given.newest(place):
            case c.GiveAnswer(answer=answer):
                return answer
            case c.TakeAnswerBack():
                return Answer(place.subject)
        return self._stored(place) or Answer(place.subject)

    def _stored(self, place: AnswerPlace) -> Answer | None:
        evening = next((one for one in self._known if one.id == place.evening), None)
        return evening.followup.answer(place.subject) if evening is not None else None

    def give(self, place: AnswerPlace, answer: Answer) -> None:
        """Give this answer, also where it is the same: it is told again. One that says nothing is none."""
        if answer != Answer(place.subject):
            self._given.give(place, c.GiveAnswer(self._desk.now(), answer, about=place.evening))
        elif self._stored(place) is not None or self._given.newest(place) is not None:
            self.take_back(place)

    def change(self, place: AnswerPlace, **changed: Unpack[Changed]) -> None:
        """Change something of the answer that was given last. Without a difference nothing is given."""
        known = self.newest(place)
        if replace(known, **changed) != known:
            self.give(place, replace(known, **changed))

    def give_owner(self, place: AnswerPlace, owner: str) -> None:
        """Say which role answers. What was parked has its role itself."""
        subject = place.subject
        if subject.kind is not SubjectKind.PARKED:
            self.change(place, owner=owner)
            return
        self.change(place, owner="")
        parked = c.ParkQuote(self._desk.now(), subject.id, True, owner, about=place.evening)
        self._given.give((place, "owner"), parked)

    def take_back(self, place: AnswerPlace) -> None:
        """Let a subject be without an answer again."""
        self._given.give(place, c.TakeAnswerBack(self._desk.now(), place.subject, about=place.evening))

    @Slot(object, object)
    def _take_evening(self, evening: Evening, _before: object) -> None:
        others = (one for one in self._known if one.id != evening.id)
        self._known = (evening, *others)[:2]
