"""Answering: what the school says to each thing that waits, who does it by role, and by when."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Slot

from app.live.desk.desk import Desk
from app.live.harvest.answer_hand import AnswerHand, AnswerPlace
from app.live.harvest.closing_choice import ClosingChoice, ClosingField
from app.live.harvest.closing_rows import ClosingRow
from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, Subject
from app.models.ground.faults import NotPossible
from app.models.ground.words import is_blank

ANSWERED_WITHIN = timedelta(days=14)
"""So long after the evening something is found out, as long as nobody says another day."""


class Answering(QObject):
    """Answers the chosen row by one key, and goes on with the next one that is open."""

    def __init__(self, desk: Desk, choice: ClosingChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._choice = desk, choice
        self._hand = AnswerHand(desk, self)
        self._before: date | None = None

        desk.changed.connect(self._take_evening)

    @property
    def before(self) -> date:
        """The day before which is answered what is found out from now on: as said last, else the next message."""
        evening = self._desk.evening
        if evening is None:
            return self._desk.wall().date()
        return self._before or evening.followup.next_message or evening.date + ANSWERED_WITHIN

    def answer(self, kind: AnswerKind) -> None:
        """Answer the chosen row and choose the next one that is open; a *no* without its reason asks for that first."""
        row = self._choice.chosen() if self._choice.answers else None
        if row is None:
            self._choice.refused.emit(NotPossible("nothing_to_answer"))
            return
        known = self._hand.newest(self._place(row.subject))
        if kind is AnswerKind.DONT and is_blank(known.words):
            self._choice.asked.emit(ClosingField.REASON)
        else:
            self._give(replace(known, kind=kind, before=self._day(known, kind)))

    def _place(self, subject: Subject) -> AnswerPlace:
        return AnswerPlace(self._desk.evening.id if self._desk.evening is not None else "", subject)

    def _day(self, answer: Answer, kind: AnswerKind) -> date | None:
        """Return the day that belongs to an answer: what was promised for another one does not go along."""
        if answer.kind is kind and answer.before is not None:
            return answer.before
        return self.before if kind is AnswerKind.FIND_OUT else None

    def say_no(self, place: AnswerPlace, reason: str) -> None:
        """Answer with a *no*, for this reason. Without one it is refused."""
        self._give(replace(self._hand.newest(place), kind=AnswerKind.DONT, words=reason, before=None))

    def keep_reason(self, place: AnswerPlace, reason: str) -> None:
        """Keep a reason, of a row that is open also while it is typed. It is not told as long as nobody said *no*."""
        self._hand.change(place, words=reason)

    def give_owner(self, place: AnswerPlace, owner: str) -> None:
        """Say which role answers."""
        self._hand.give_owner(place, owner)

    def give_day(self, place: AnswerPlace, day: date | None) -> None:
        """Say by when it is answered; of what is open it is the day that *we find out* will promise."""
        if self._hand.newest(place).kind in (AnswerKind.DO, AnswerKind.FIND_OUT):
            self._hand.change(place, before=day)
        else:
            self._before = day
            self._choice.changed.emit()

    def take_back(self) -> None:
        """Let the chosen row be without an answer again."""
        row = self._choice.must_choose()
        if row is not None:
            self._hand.take_back(self._place(row.subject))

    def _give(self, answer: Answer) -> None:
        self._hand.give(self._place(answer.subject), answer)
        rows = self._choice.rows
        here = next((place for place, one in enumerate(rows) if one.subject == answer.subject), None)
        if here is not None:
            waiting = (one for one in (*rows[here + 1 :], *rows[:here]) if not self._is_answered(one))
            self._choice.choose(next(waiting, rows[here]).id)

    def _is_answered(self, row: ClosingRow) -> bool:
        """Tell whether the school answered, be it stored yet or not."""
        return self._hand.newest(self._place(row.subject)).kind is not AnswerKind.OPEN

    @Slot(object, object)
    def _take_evening(self, evening: Evening, before: Evening | None) -> None:
        if before is None or before.id != evening.id:
            self._before = None
