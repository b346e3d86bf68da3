"""Answering: what the school says to each thing that waits, who does it by role, and by when."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Slot

from app.live.desk.desk import Desk
from app.live.harvest.closing_choice import ClosingChoice, ClosingField
from app.live.harvest.closing_rows import ClosingRow
from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, SubjectKind
from app.models.ground.faults import NotPossible
from app.models.ground.words import is_blank
from app.services.commands import commands as c

ANSWERED_WITHIN = timedelta(days=14)
"""So long after the evening something is found out, as long as nobody says another day."""


class Answering(QObject):
    """Answers the chosen row by one key, and goes on with the next one that is open."""

    def __init__(self, desk: Desk, choice: ClosingChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._choice = desk, choice
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
        elif kind is AnswerKind.DONT and is_blank(row.answer.words):
            self._choice.asked.emit(ClosingField.REASON)
        else:
            self._give(row, replace(row.answer, kind=kind, before=self._day(row.answer, kind)))

    def _day(self, answer: Answer, kind: AnswerKind) -> date | None:
        """Return the day that belongs to an answer: what was promised for another one does not go along."""
        if answer.kind is kind and answer.before is not None:
            return answer.before
        return self.before if kind is AnswerKind.FIND_OUT else None

    def say_no(self, row_id: str, reason: str) -> None:
        """Answer a row with a *no*, for this reason. Without one it is refused."""
        row = self._choice.row(row_id)
        if row is not None:
            self._give(row, replace(row.answer, kind=AnswerKind.DONT, words=reason, before=None))

    def keep_reason(self, row_id: str, reason: str) -> None:
        """Keep a reason, of a row that is open also while it is typed. It is not told as long as nobody said *no*."""
        row = self._choice.row(row_id)
        if row is not None:
            self._desk.do(c.GiveAnswer, answer=replace(row.answer, words=reason))

    def give_owner(self, row_id: str, owner: str) -> None:
        """Say which role answers a row."""
        row = self._choice.row(row_id)
        if row is None:
            return
        if row.subject.kind is SubjectKind.PARKED:
            self._desk.do(c.ParkQuote, id=row.subject.id, parked=True, owner=owner)
        else:
            self._desk.do(c.GiveAnswer, answer=replace(row.answer, owner=owner))

    def give_day(self, row_id: str, day: date | None) -> None:
        """Say by when a row is answered; of one that is open it is the day that *we find out* will promise."""
        row = self._choice.row(row_id)
        if row is not None and row.answer.kind in (AnswerKind.DO, AnswerKind.FIND_OUT):
            self._desk.do(c.GiveAnswer, answer=replace(row.answer, before=day))
        else:
            self._before = day
            self._choice.changed.emit()

    def take_back(self) -> None:
        """Let the chosen row be without an answer again."""
        row = self._choice.must_choose()
        if row is not None:
            self._desk.do(c.TakeAnswerBack, subject=row.subject)

    def _give(self, row: ClosingRow, answer: Answer) -> None:
        self._desk.do(c.GiveAnswer, answer=answer)
        rows = self._choice.rows
        here = [one.id for one in rows].index(row.id)
        waiting = (one for one in (*rows[here + 1 :], *rows[:here]) if not one.is_answered)
        self._choice.choose(next(waiting, row).id)

    @Slot(object, object)
    def _take_evening(self, evening: Evening, before: Evening | None) -> None:
        if before is None or before.id != evening.id:
            self._before = None
