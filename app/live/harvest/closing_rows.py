"""The rows of the closing: what may be taken along, and what waits for an answer, as the desk lists them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.models.aftercare.closing_tonight import offered, source_words, spoken_words, to_answer
from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, Subject, SubjectKind
from app.models.said.summary import behind
from app.services.handlers.telling import is_told

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ClosingRow:
    """One of a list. `place` is where it stands among what is taken along, from 1, and 0 for what is not.

    `source` says where it came from, `owner` is the role that answers it. `is_shown` is whether the room may read it.
    """

    subject: Subject
    words: str
    source: str
    answer: Answer
    owner: str = ""
    place: int = 0
    is_shown: bool = False

    @property
    def id(self) -> str:
        """By what it is known."""
        return self.subject.key

    @property
    def is_answered(self) -> bool:
        """Whether the school said what it does; put off is not answered."""
        return self.answer.kind is not AnswerKind.OPEN


def taking_rows(evening: Evening) -> tuple[ClosingRow, ...]:
    """Return what is taken along, in order, and then what is offered beside it."""
    taken = [one.subject for one in evening.followup.taken]
    rows = [_row(evening, subject, place) for place, subject in enumerate(taken, 1)]
    return (*rows, *(_row(evening, one.subject) for one in offered(evening) if one.subject not in taken))


def answer_rows(evening: Evening) -> tuple[ClosingRow, ...]:
    """Return what the school speaks to: what is taken along, and the question of each table."""
    return tuple(_row(evening, subject) for subject in to_answer(evening))


def question_rows(evening: Evening) -> tuple[ClosingRow, ...]:
    """Return what was parked, in the order in which it was."""
    parked = (Subject(SubjectKind.PARKED, quote.id) for quote in evening.quotes if quote.parked)
    return tuple(_row(evening, subject) for subject in parked)


def _row(evening: Evening, subject: Subject, place: int = 0) -> ClosingRow:
    quote = evening.quote(subject.id) if subject.kind is SubjectKind.PARKED else None
    answer = evening.followup.answer(subject) or Answer(subject)
    return ClosingRow(
        subject,
        spoken_words(evening, subject),
        ", ".join(_source(evening, subject)),
        answer,
        (quote.owner if quote is not None else "") or answer.owner,
        place,
        evening.followup.taken[place - 1].id in evening.stage.taken if place else is_told(evening, answer),
    )


def _source(evening: Evening, subject: Subject) -> Iterator[str]:
    """Yield where a row came from, and that this is not there any more."""
    match subject.kind:
        case SubjectKind.POINT:
            point = evening.point(subject.id)
            quotes = behind(point, evening.quote).quotes if point is not None else 0
            words = translate("Closing", "{n} quotes") if quotes > 1 else translate("Closing", "1 quote")
            yield words.format(n=quotes) if quotes else translate("Closing", "point")
        case SubjectKind.PITCH:
            yield translate("Closing", "pitch of table {n}").format(n=_number(evening, subject.id))
        case SubjectKind.QUESTION:
            yield translate("Closing", "question of table {n}").format(n=_number(evening, subject.id))
        case SubjectKind.PARKED:
            yield translate("Closing", "parked")
    if not source_words(evening, subject):
        yield translate("Closing", "withdrawn")


def _number(evening: Evening, table: str) -> str:
    return next((str(one.number) for one in evening.seating.tables if one.id == table), "?")
