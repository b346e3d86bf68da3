"""The decision rows: every subject with the answer of the school, and below them what hangs on nothing."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject
from typing_extensions import override

from app.live.desk.keyed_rows import KeyedRows
from app.live.followup.decision_words import answer_words, meta_words, standing_words
from app.models.aftercare.subjects import Raised, behind, orphans, subjects, unanswered
from app.models.evening import Evening
from app.models.followup.followup import Action, Answer, AnswerKind
from app.models.said.dialogue import Quote


class DecisionKind(StrEnum):
    """What a row is about: a subject, a starred quote behind nothing, or an action that came from nothing."""

    SUBJECT = "subject"
    QUOTE = "quote"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One row. `key` is that of the subject, or of the quote or action by its kind; `first_orphan` begins a new heading."""

    key: str
    kind: DecisionKind
    title: str
    meta: str
    lines: tuple[str, ...] = ()
    standing: AnswerKind = AnswerKind.OPEN
    raised: Raised | None = None
    answer: Answer | None = None
    actions: tuple[Action, ...] = ()
    first_orphan: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        standing = standing_words(self.standing) if self.kind is DecisionKind.SUBJECT else ""
        return ", ".join(part for part in (self.title, self.meta, standing, *self.lines) if part)


class DecisionRows(KeyedRows[DecisionRow]):
    """Shows the evening it was given last; a change of one row leaves all others as they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evening: Evening | None = None
        self.waiting = 0
        """How many subjects have no answer."""

    @property
    def asked(self) -> int:
        """How many subjects there are."""
        return sum(row.kind is DecisionKind.SUBJECT for row in self.rows)

    def show_evening(self, evening: Evening) -> None:
        """Show its subjects and what hangs on nothing."""
        if evening is self._evening:
            return
        self._evening = evening
        self.waiting = len(unanswered(evening))
        self.show_rows(decision_rows(evening))

    def next_waiting(self, place: int) -> int:
        """Return the first row after this one, around the end, that has no answer; -1 when all have one."""
        order = (*range(place + 1, len(self.rows)), *range(place + 1))
        open_ones = (n for n in order if self.rows[n].kind is DecisionKind.SUBJECT and _is_open(self.rows[n]))
        return next(open_ones, -1)

    @override
    def words(self, row: DecisionRow) -> str:
        return row.title

    @override
    def spoken(self, row: DecisionRow) -> str:
        return row.spoken


def decision_rows(evening: Evening) -> tuple[DecisionRow, ...]:
    """Return all rows in their order."""
    asked = tuple(_of_subject(evening, raised) for raised in subjects(evening))
    loose = orphans(evening)
    orphaned = (
        *(_of_quote(evening, quote, first=place == 0) for place, quote in enumerate(loose.quotes)),
        *(_of_action(action, first=not loose.quotes and place == 0) for place, action in enumerate(loose.actions)),
    )
    return (*asked, *orphaned)


def _of_subject(evening: Evening, raised: Raised) -> DecisionRow:
    answer, actions = evening.followup.answer(raised.subject), evening.followup.actions_for(raised.subject)
    return DecisionRow(
        raised.subject.key,
        DecisionKind.SUBJECT,
        raised.words,
        meta_words(evening, raised, behind(evening, raised.subject)),
        answer_words(answer, actions),
        answer.kind if answer is not None else AnswerKind.OPEN,
        raised,
        answer,
        actions,
    )


def _of_quote(evening: Evening, quote: Quote, *, first: bool) -> DecisionRow:
    meta = meta_words(evening, None, (quote,))
    return DecisionRow(f"quote:{quote.id}", DecisionKind.QUOTE, quote.text, meta, first_orphan=first)


def _of_action(action: Action, *, first: bool) -> DecisionRow:
    lines = answer_words(None, (action,))
    return DecisionRow(
        f"action:{action.id}", DecisionKind.ACTION, action.title, "", lines, actions=(action,), first_orphan=first
    )


def _is_open(row: DecisionRow) -> bool:
    return row.standing is AnswerKind.OPEN
