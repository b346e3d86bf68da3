"""The subjects: all that waits for an answer of the school, what stands behind it, and what is behind nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.models.evening import Evening
from app.models.followup.followup import Action, AnswerKind, Subject, SubjectKind
from app.models.said.dialogue import Quote, stands_for


@dataclass(frozen=True, slots=True)
class Raised:
    """A subject in the words in which it was raised.

    `table` is the number of the table it came from, None elsewhere and where that table is gone. `standard` words come
    from the draaiboek: nobody may read that they were said. `after` the evening is when a point was made of it.
    """

    subject: Subject
    words: str
    table: int | None = None
    standard: bool = False
    after: bool = False


@dataclass(frozen=True, slots=True)
class Orphans:
    """What hangs on nothing: starred quotes that no subject answers, and actions without a subject that is there."""

    quotes: tuple[Quote, ...] = ()
    actions: tuple[Action, ...] = ()


def subjects(evening: Evening) -> tuple[Raised, ...]:
    """Return each subject once: points, then pitches, then questions of the tables, then what was parked.

    A point counts when it was switched on for the room, or was made afterwards.
    """
    return (*_points(evening), *_of_tables(evening), *_parked(evening))


def raised(evening: Evening, subject: Subject) -> Raised | None:
    """Return one subject with its words; None when it is not there, or counts no more."""
    return next((one for one in subjects(evening) if one.subject == subject), None)


def unanswered(evening: Evening) -> tuple[Raised, ...]:
    """Return the subjects without an answer. One that was put off knowingly has none either."""
    answers = evening.followup.answers
    answered = {answer.subject for answer in answers if answer.kind is not AnswerKind.OPEN}
    return tuple(one for one in subjects(evening) if one.subject not in answered)


def behind(evening: Evening, subject: Subject) -> tuple[Quote, ...]:
    """Return the quotes behind a subject, each once; of those that were taken together the one that stands for them.

    Behind a pitch or a question of a table stands what was said at that table.
    """
    stand = (standing_for(evening, quote) for quote in _linked(evening, subject) if quote is not None)
    return tuple({quote.id: quote for quote in stand}.values())


def _linked(evening: Evening, subject: Subject) -> Iterable[Quote | None]:
    match subject.kind:
        case SubjectKind.POINT:
            point = evening.point(subject.id)
            return map(evening.quote, point.quotes if point is not None else ())
        case SubjectKind.PARKED:
            return (evening.quote(subject.id),)
        case SubjectKind.PITCH | SubjectKind.QUESTION:
            return (quote for quote in evening.quotes if quote.table_id == subject.id)


def subjects_of(evening: Evening, quote: Quote) -> tuple[Raised, ...]:
    """Return the subjects behind which a quote stands, or the one that it was taken together with."""
    stands = standing_for(evening, quote).id
    return tuple(one for one in subjects(evening) if any(said.id == stands for said in behind(evening, one.subject)))


def orphans(evening: Evening) -> Orphans:
    """Return what hangs on nothing."""
    there = subjects(evening)
    held = {quote.id for one in there for quote in behind(evening, one.subject)}
    known = {one.subject for one in there}
    starred = (quote for quote in evening.quotes if quote.starred)
    return Orphans(
        tuple(quote for quote in starred if standing_for(evening, quote).id not in held),
        tuple(action for action in evening.followup.actions if not known.intersection(action.sources)),
    )


def standing_for(evening: Evening, quote: Quote) -> Quote:
    """Return the quote that stands for this one: itself, unless it was taken together with another that is there."""
    return stands_for(quote, evening.quote)


def is_below(evening: Evening, quote: Quote) -> bool:
    """Tell whether a quote was taken together with another that stands for it; when that one went it stands by itself."""
    return evening.quote(quote.into) is not None


def taken_together(evening: Evening, quote: Quote) -> tuple[Quote, ...]:
    """Return the quotes for which this one stands, in the order in which they were said; without itself."""
    return tuple(
        one for one in evening.quotes if is_below(evening, one) and one != quote and standing_for(evening, one) == quote
    )


def _points(evening: Evening) -> Iterator[Raised]:
    for point in evening.points:
        if point.accepted or point.after:
            yield Raised(Subject(SubjectKind.POINT, point.id), point.text, None, point.standard, point.after)


def _of_tables(evening: Evening) -> Iterator[Raised]:
    """Yield all pitches and then all questions; a form of a table that is gone counts too."""
    numbers = {table.id: table.number for table in evening.seating.tables}
    forms = sorted(evening.harvests, key=lambda form: numbers.get(form.table, len(numbers) + 1))
    for form in forms:
        if form.pitch:
            yield Raised(Subject(SubjectKind.PITCH, form.table), form.pitch, numbers.get(form.table))
    for form in forms:
        if form.question:
            yield Raised(Subject(SubjectKind.QUESTION, form.table), form.question, numbers.get(form.table))


def _parked(evening: Evening) -> Iterator[Raised]:
    """Yield what was parked; what was taken together with something else that was parked has one answer with it."""
    for quote in evening.quotes:
        stands = standing_for(evening, quote)
        if quote.parked and (stands is quote or not stands.parked):
            yield Raised(Subject(SubjectKind.PARKED, quote.id), quote.text)
