"""What waits for an answer of the school: points, the pitch and the question of each table, and what was parked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.models.aftercare.subjects import Raised, subjects
from app.models.evening import Evening
from app.models.followup.followup import Answer, Subject, SubjectKind
from app.models.table_use import known_tables

OF_TABLES = (SubjectKind.PITCH, SubjectKind.QUESTION)


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
    """Return all that waits for an answer or has one, in the order of the subjects.

    A point that was withdrawn waits no more; the answer that it has stays in sight.
    """
    numbers = {table.id: table.number for table in known_tables(evening)}
    there = (*subjects(evening), *_withdrawn(evening))
    by_kind = sorted(there, key=lambda one: one.subject.kind is not SubjectKind.POINT)
    return tuple(_as_unanswered(evening, one, numbers) for one in by_kind)


def answer_to(evening: Evening, subject: Subject) -> Answer:
    """Return the answer to a subject; one that is open where none was given."""
    return evening.followup.answer(subject) or Answer(subject)


def _withdrawn(evening: Evening) -> Iterator[Raised]:
    """Yield the points that have an answer and count no more."""
    there = {one.subject for one in subjects(evening)}
    for answer in evening.followup.answers:
        point = evening.point(answer.subject.id) if answer.subject.kind is SubjectKind.POINT else None
        if point is not None and answer.subject not in there:
            yield Raised(answer.subject, point.text, standard=point.standard)


def _as_unanswered(evening: Evening, one: Raised, numbers: Mapping[str, int]) -> Unanswered:
    subject = one.subject
    table = numbers.get(subject.id, 0) if subject.kind in OF_TABLES else None
    quote = evening.quote(subject.id) if subject.kind is SubjectKind.PARKED else None
    return Unanswered(subject, one.words, table, one.standard, quote.owner if quote is not None else "")
