"""Telling: which answers of the school went to the room by their key, known by marks that hold no words."""

from app.models.evening import Evening, Stage
from app.models.followup.followup import Answer, AnswerKind
from app.services.handlers.differences import mark


def is_told(evening: Evening, answer: Answer) -> bool:
    """Tell whether the room may read an answer: it went there by its key, and is still the same."""
    return mark(answer) in evening.stage.told


def told_now(stage: Stage, answer: Answer) -> tuple[str, ...]:
    """Return the marks of what is told, with those of an answer that just got its key; one that is open is not told."""
    fresh = () if answer.kind is AnswerKind.OPEN else (mark(answer),)
    return tuple(dict.fromkeys((*stage.told, *fresh)))


def still_told(evening: Evening, stage: Stage) -> tuple[str, ...]:
    """Return the marks of what stays told: an answer that was taken back or changed by another way does not."""
    marks = {mark(answer) for answer in evening.followup.answers}
    return tuple(told for told in stage.told if told in marks)
