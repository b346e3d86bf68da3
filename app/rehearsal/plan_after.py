"""The plan of what comes after the dialogue: what the tables bring, what the school answers, with which words one leaves."""

from dataclasses import dataclass, replace
from datetime import timedelta

from app.models.draaiboek.sample import Sample
from app.models.draaiboek.sample_rows import SampleSubject
from app.models.evening import Evening
from app.models.followup.followup import Answer, Followup, Subject, SubjectKind, Taken
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import Harvest
from app.models.preparation import Theme
from app.models.seats.tables import Table


@dataclass(frozen=True, slots=True)
class AfterPlan:
    """What is played once the tables begin. `themes` and `tables` are prepared at the walk-in.

    A subject names a point of our own, or a quote, by its id in the plan; `own` has the words of such points.
    """

    forms: tuple[Harvest, ...]
    exits: tuple[Exit, ...]
    followup: Followup
    own: dict[str, str]
    themes: tuple[Theme, ...] = ()
    tables: tuple[Table, ...] = ()


def after_of_sample(sample: Sample, evening: Evening) -> AfterPlan:
    """Return it for the sample, at the tables of an evening that was made from it."""
    there = list(zip(sample.tables, evening.seating.tables, strict=False))
    themes = [Theme(f"voorbeeld-{table.number}", row.theme, row.questions) for row, table in there]
    subjects = [(_subject(row, evening), row.words) for row in sample.taken]
    taken = [Taken(subject.key, subject, words) for subject, words in subjects]
    answers = [
        Answer(
            _subject(row, evening),
            row.kind,
            row.words,
            evening.date + timedelta(days=row.days) if row.days is not None else None,
            row.owner,
        )
        for row in sample.answers
    ]
    followup = Followup(tuple(taken), tuple(answers))
    if sample.touch is not None:
        followup = replace(
            followup,
            next_message=evening.date + timedelta(days=sample.touch.message_days),
            through=sample.touch.through,
            next_evening=evening.date + timedelta(days=sample.touch.evening_days),
        )
    return AfterPlan(
        forms=tuple(row.form(table.id) for row, table in there),
        exits=tuple(Exit(row.word, row.mark) for row in sample.exits),
        followup=followup,
        own={point.text: point.text for point in sample.points},
        themes=tuple(themes),
        tables=tuple(
            replace(table, theme=theme.id, place=row.place, leader=row.leader)
            for (row, table), theme in zip(there, themes, strict=True)
        ),
    )


def after_of_evening(evening: Evening) -> AfterPlan:
    """Return it for an evening from a file; what belongs to a table or a subject that is gone is left out."""
    tables = {table.id for table in evening.seating.tables}
    forms = tuple(form for form in evening.harvests if form.table in tables)
    brought = {form.table for form in forms}
    points = {point.id for point in evening.points if point.accepted}
    quotes = {quote.id for quote in evening.quotes}
    there = {SubjectKind.POINT: points, SubjectKind.PARKED: quotes}
    followup = replace(
        evening.followup,
        taken=tuple(one for one in evening.followup.taken if one.subject.id in there.get(one.subject.kind, brought)),
        answers=tuple(
            one for one in evening.followup.answers if one.subject.id in there.get(one.subject.kind, brought)
        ),
    )
    own = {point.id: point.text for point in evening.points if not point.standard}
    return AfterPlan(forms, evening.exits, followup, own)


def _subject(row: SampleSubject, evening: Evening) -> Subject:
    """Return what a row is about: of a standard point its id, of one of our own its words."""
    found = {SubjectKind.POINT: {point.text: point.id for point in evening.points}}
    numbers = {str(table.number): table.id for table in evening.seating.tables}
    found |= dict.fromkeys((SubjectKind.PITCH, SubjectKind.QUESTION), numbers)
    return Subject(row.about, found.get(row.about, {}).get(row.of, row.of))
