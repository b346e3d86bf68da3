"""What waits for an answer of the school: points, the pitch and the question of each table, and what was parked."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.models.evening import Evening
from app.models.followup.followup import Answer, Subject, SubjectKind
from app.models.said.summary import accepted
from app.models.table_use import known_tables


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A subject in its own words. `table` is the number of its table: 0 when nobody knows it, None when it has none.

    `prepared` is what the school wrote beforehand; `owner` is the role that answers what was parked.
    """

    subject: Subject
    words: str
    table: int | None = None
    prepared: bool = False
    owner: str = ""


def waiting(evening: Evening) -> tuple[Unanswered, ...]:
    """Return all that waits for an answer or has one, in the order of the record; what holds no words is left out."""
    found = (*_points(evening), *_forms(evening), *_parked(evening))
    return tuple(one for one in found if one.words)


def answer_to(evening: Evening, subject: Subject) -> Answer:
    """Return the answer to a subject; one that is open where none was given."""
    return evening.followup.answer(subject) or Answer(subject)


def _points(evening: Evening) -> Iterator[Unanswered]:
    answered = {answer.subject.id for answer in evening.followup.answers if answer.subject.kind is SubjectKind.POINT}
    for point in evening.points:
        if point in accepted((point,)) or point.id in answered:
            yield Unanswered(Subject(SubjectKind.POINT, point.id), point.text, prepared=point.standard)


def _forms(evening: Evening) -> Iterator[Unanswered]:
    for table in known_tables(evening):
        form = evening.harvest(table.id)
        if form is not None:
            yield Unanswered(Subject(SubjectKind.PITCH, table.id), form.pitch, table.number)
            yield Unanswered(Subject(SubjectKind.QUESTION, table.id), form.question, table.number)


def _parked(evening: Evening) -> Iterator[Unanswered]:
    for quote in evening.quotes:
        if quote.parked:
            yield Unanswered(Subject(SubjectKind.PARKED, quote.id), quote.text, owner=quote.owner)
