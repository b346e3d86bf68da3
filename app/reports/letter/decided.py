"""What was decided: what the school does, does not, and still finds out, what has no answer yet, and the questions."""

from app.models.evening import Evening
from app.models.followup.followup import Action, ActionState, AnswerKind, SubjectKind
from app.models.followup.letter import Entry, LetterPart
from app.reports.dutch import plain_date
from app.reports.letter.answers import in_words, lead, origin, replies, rest, why_not
from app.reports.letter.heard import quotes_of_parents
from app.reports.letter.matters import Matter, live_actions, matters
from app.reports.letter.sentences import ended, entry, fixed, item, part, row, told

TO_DO = ("Wat", "Wie", "Wanneer", "Hier merkt u het aan")


def doing(evening: Evening) -> LetterPart | None:
    """Return what the school does, as a table; what was dropped stands with what it does not."""
    rows = tuple(_row(action) for action in live_actions(evening))
    return part("doing", rows, TO_DO) if rows else None


def _row(action: Action) -> Entry:
    cells = (action.title, action.owner, plain_date(action.due) if action.due else "", action.notice)
    return entry(row(*(told(cell, f"action:{action.id}", said=True) for cell in cells)))


def not_doing(evening: Evening, most: int) -> LetterPart | None:
    """Return what the school does not do and why, with at most so many quotes each, and the actions it dropped."""
    entries = (*_of_kind(evening, AnswerKind.DONT, most), *map(_dropped, _given_up(evening)))
    return part("not_doing", entries) if entries else None


def _given_up(evening: Evening) -> tuple[Action, ...]:
    return tuple(action for action in evening.followup.actions if action.state is ActionState.DROPPED)


def _dropped(action: Action) -> Entry:
    source = f"action:{action.id}"
    title = told(ended(action.title), source, said=True)
    why = told(why_not(action.reason), source, said=True)
    return entry(item(title, fixed("Dit gaat niet meer door.", source), why))


def finding_out(evening: Evening, most: int) -> LetterPart | None:
    """Return what the school still finds out, with the day by which it answers."""
    entries = _of_kind(evening, AnswerKind.FIND_OUT, most)
    return part("finding_out", entries) if entries else None


def open_still(evening: Evening) -> LetterPart | None:
    """Return the points and pitches to which the school says nothing yet."""
    entries = _of_kind(evening, AnswerKind.OPEN, 0)
    return part("open_still", entries) if entries else None


def _of_kind(evening: Evening, kind: AnswerKind, most: int) -> tuple[Entry, ...]:
    """Return the points and pitches with this answer; questions and what was parked stand together elsewhere."""
    return tuple(
        entry(
            item(in_words(one), *origin(one), *(lead(one) if kind is AnswerKind.OPEN else rest(one))),
            *(quotes_of_parents(evening, one.quotes, most) if one.is_point else ()),
            subject=one.key,
        )
        for one in matters(evening)
        if one.kind is kind and (one.is_point or one.is_pitch)
    )


def questions(evening: Evening) -> LetterPart | None:
    """Return what was asked: by the tables, and what was parked; each with its answer."""
    kinds = (SubjectKind.QUESTION, SubjectKind.PARKED)
    entries = tuple(_question(one) for one in matters(evening) if one.raised.subject.kind in kinds)
    return part("questions", entries) if entries else None


def _question(matter: Matter) -> Entry:
    first = () if replies(matter) else lead(matter)
    return entry(item(in_words(matter), *first, *rest(matter)), subject=matter.key)
