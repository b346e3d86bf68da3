"""The closing of an evening: what can be taken along, what waits for an answer of the school, and what is left open."""

from dataclasses import dataclass

from app.models.aftercare.subjects import subjects, unanswered
from app.models.agenda.agenda import BlockKind, Show
from app.models.evening import Evening
from app.models.followup.followup import Subject, SubjectKind, Taken
from app.models.said.summary import KeyPoint, accepted, behind

TAKEN_FROM = ("followup", "points", "harvests")
"""The parts of an evening where what is taken along stands, and what it came from."""


def offered(evening: Evening) -> tuple[Taken, ...]:
    """Return what the host may take along: the points with most quotes behind them first, then one pitch per table."""
    points = sorted(accepted(evening.points), key=lambda point: -behind(point, evening.quote).quotes)
    pitches = (Subject(SubjectKind.PITCH, table.id) for table in evening.seating.tables)
    subjects = (*(Subject(SubjectKind.POINT, point.id) for point in points), *pitches)
    return tuple(Taken(one.key, one, words) for one in subjects if (words := source_words(evening, one)))


def source_words(evening: Evening, subject: Subject) -> str:
    """Return the words a subject is known by: empty when it is gone, switched off, or was never filled in."""
    match subject.kind:
        case SubjectKind.POINT:
            point = evening.point(subject.id)
            return _short(point) if point is not None and point.accepted else ""
        case SubjectKind.PARKED:
            quote = evening.quote(subject.id)
            return quote.text if quote is not None and quote.parked else ""
    form = evening.harvest(subject.id)
    if form is None:
        return ""
    return form.pitch if subject.kind is SubjectKind.PITCH else form.question


def _short(point: KeyPoint) -> str:
    return point.short or point.text


def as_prepared(evening: Evening, taken: Taken) -> bool:
    """Tell whether something is read to the room as the school prepared it, in the words of a standard point."""
    point = evening.point(taken.subject.id) if taken.subject.kind is SubjectKind.POINT else None
    return point is not None and point.standard and taken.words in (point.text, point.short)


def is_taking_along(evening: Evening) -> bool:
    """Tell whether the step is on in which the room reads what is taken along."""
    block, step = evening.block, evening.step
    return block is not None and block.kind is BlockKind.CLOSING and step is not None and step.show is Show.POINTS


def taken_on_screen(evening: Evening) -> tuple[Taken, ...]:
    """Return what belongs on the screen of the step that is on, in order, be it shown or not."""
    return evening.followup.on_screen(evening.step.part if evening.step is not None else 0)


def next_taken(evening: Evening) -> str | None:
    """Return the first of this screen that the room does not read yet; None in any other step."""
    if not is_taking_along(evening):
        return None
    return next((one.id for one in taken_on_screen(evening) if one.id not in evening.stage.taken), None)


def shown_taken(evening: Evening) -> tuple[str, ...]:
    """Return what the room reads on this screen, in order; empty in any other step."""
    if not is_taking_along(evening):
        return ()
    return tuple(one.id for one in taken_on_screen(evening) if one.id in evening.stage.taken)


def still_stands(before: Evening, after: Evening, taken_id: str) -> bool:
    """Tell whether something stays on the beamer: there, in the same words, and what it came from not withdrawn."""
    then, now = before.followup.taken_with(taken_id), after.followup.taken_with(taken_id)
    if now is None or (then is not None and now.words != then.words):
        return False
    return source_words(before, now.subject) == source_words(after, now.subject)


def to_answer(evening: Evening) -> tuple[Subject, ...]:
    """Return what the school speaks to: what is taken along, and the question of each table."""
    questions = (Subject(SubjectKind.QUESTION, table.id) for table in evening.seating.tables)
    asked = (one for one in questions if source_words(evening, one))
    return (*(taken.subject for taken in evening.followup.taken), *asked)


def spoken_words(evening: Evening, subject: Subject) -> str:
    """Return the words in which the school speaks to a subject: those that are taken along, else its own."""
    taken = next((one for one in evening.followup.taken if one.subject == subject), None)
    return taken.words if taken is not None else source_words(evening, subject)


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """How much an evening leaves open: forms that nobody typed over, subjects without an answer, questions without an owner."""

    forms: int = 0
    answers: int = 0
    owners: int = 0


def left_open(evening: Evening) -> LeftOpen:
    """Return what is still open, each thing once. Tables count only where the draaiboek has a block for them."""
    has_tables = any(block.kind is BlockKind.TABLES for block in evening.agenda.running_blocks())
    forms = sum(evening.harvest(table.id) is None for table in evening.seating.tables) if has_tables else 0
    parked = [one.subject for one in subjects(evening) if one.subject.kind is SubjectKind.PARKED]
    ownerless = {subject for subject in parked if not _has_owner(evening, subject)}
    answers = sum(one.subject not in ownerless for one in unanswered(evening))
    return LeftOpen(forms, answers, len(ownerless))


def _has_owner(evening: Evening, parked: Subject) -> bool:
    quote, answer = evening.quote(parked.id), evening.followup.answer(parked)
    return bool((quote is not None and quote.owner) or (answer is not None and answer.owner))
