"""The matters: every subject of the evening as a letter needs it, with its answer and the quotes behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.aftercare.subjects import Raised, behind, is_below, subjects
from app.models.evening import Evening
from app.models.followup.followup import Action, ActionState, Answer, AnswerKind, SubjectKind
from app.models.said.dialogue import Quote


@dataclass(frozen=True, slots=True)
class Matter:
    """One subject: what was raised, the school's answer, the quotes behind it, and the actions that came of it."""

    raised: Raised
    answer: Answer | None
    quotes: tuple[Quote, ...]
    actions: tuple[Action, ...]

    @property
    def key(self) -> str:
        """By what the subject is known."""
        return self.raised.subject.key

    @property
    def kind(self) -> AnswerKind:
        """What the school says to it; open while it says nothing."""
        return self.answer.kind if self.answer is not None else AnswerKind.OPEN

    @property
    def is_point(self) -> bool:
        """Whether it is a point of the summary, or one made afterwards."""
        return self.raised.subject.kind is SubjectKind.POINT

    @property
    def is_pitch(self) -> bool:
        """Whether a table told it."""
        return self.raised.subject.kind is SubjectKind.PITCH

    @property
    def is_unheard(self) -> bool:
        """Whether it was ours before the evening, and nobody said it there."""
        return self.raised.standard and not self.quotes


def matters(evening: Evening) -> tuple[Matter, ...]:
    """Return every subject once, in the order of the evening."""
    actions = live_actions(evening)
    return tuple(
        Matter(
            one,
            evening.followup.answer(one.subject),
            behind(evening, one.subject),
            tuple(action for action in actions if one.subject in action.sources),
        )
        for one in subjects(evening)
    )


def live_actions(evening: Evening) -> tuple[Action, ...]:
    """Return the actions that were not dropped."""
    return tuple(action for action in evening.followup.actions if action.state is not ActionState.DROPPED)


def best(quotes: Sequence[Quote], most: int) -> tuple[Quote, ...]:
    """Return the quotes that tell most, in the order of the evening: with a star first, then those heard more often."""
    first = sorted(quotes, key=lambda quote: (not quote.starred, -quote.heard))[:most]
    return tuple(quote for quote in quotes if quote in first)


def chosen_quotes(evening: Evening) -> tuple[Quote, ...]:
    """Return the quotes that somebody chose, each once: with a star, or behind a point."""
    linked = {quote.id for matter in matters(evening) if matter.is_point for quote in matter.quotes}
    chosen = (quote for quote in evening.quotes if quote.starred or quote.id in linked)
    return tuple(quote for quote in chosen if not quote.parked and not is_below(evening, quote))
