"""Follow-up handlers: what the evening takes along, what the school answers, and how one stays in touch."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from app.models.evening import Evening
from app.models.followup.followup import (
    LONGEST_REASON,
    MOST_ANSWERS,
    MOST_TAKEN,
    AnswerKind,
    Subject,
    SubjectKind,
)
from app.models.ground.faults import NotPossible
from app.models.ground.words import is_blank
from app.models.said.dialogue import LONGEST_OWNER
from app.models.said.summary import LONGEST_POINT
from app.services.commands import commands as c
from app.services.handlers.handler import Outcome, handles
from app.services.handlers.telling import told_now
from app.services.handlers.texts import dropped, filled_line, line, moved, paragraph, put, sound_day


@handles(c.TakeAlong)
def take_along(evening: Evening, command: c.TakeAlong) -> Outcome:
    """Take a subject along, or give it other words."""
    _must_be_there(evening, command.taken.subject)
    taken = replace(command.taken, words=filled_line(command.taken.words, "taken_empty", LONGEST_POINT))
    return _with(evening, "taken", taken=put(evening.followup.taken, taken, MOST_TAKEN, "too_many_taken"))


@handles(c.LeaveBehind)
def leave_behind(evening: Evening, command: c.LeaveBehind) -> Outcome:
    """Take something no longer along; it leaves the beamer too."""
    return _with(evening, "left_behind", taken=dropped(evening.followup.taken, command.id, "taken_gone"))


@handles(c.MoveTaken)
def move_taken(evening: Evening, command: c.MoveTaken) -> Outcome:
    """Read something earlier or later to the room."""
    return _with(evening, "taken_moved", taken=moved(evening.followup.taken, command.id, command.by, "taken_gone"))


@handles(c.ShowTaken)
def show_taken(evening: Evening, command: c.ShowTaken) -> Outcome:
    """Show of what is taken along exactly these."""
    known = [taken.id for taken in evening.followup.taken]
    if not set(command.ids) <= set(known):
        raise NotPossible("taken_gone")
    shown = tuple(taken for taken in known if taken in command.ids)
    label = "taken_shown" if len(shown) >= len(evening.stage.taken) else "taken_hidden"
    return Outcome(replace(evening, stage=replace(evening.stage, taken=shown)), label)


@handles(c.GiveAnswer)
def give_answer(evening: Evening, command: c.GiveAnswer) -> Outcome:
    """Give a subject its answer; the room may read it from here on."""
    answer = command.answer
    _must_be_there(evening, answer.subject)
    if answer.kind is AnswerKind.DONT and is_blank(answer.words):
        raise NotPossible("reason_empty")
    checked = replace(
        answer,
        words=paragraph(answer.words, LONGEST_REASON),
        owner=line(answer.owner, LONGEST_OWNER),
        before=_day(answer.before) if answer.kind in (AnswerKind.FIND_OUT, AnswerKind.DO) else None,
    )
    answers = put(evening.followup.answers, checked, MOST_ANSWERS, "too_many_answers")
    given = _with(evening, "answered", answers=answers)
    if evening.run.closed_at is not None:
        return given  # there is no room any more
    stage = replace(evening.stage, told=told_now(evening.stage, checked))
    return replace(given, evening=replace(given.evening, stage=stage))


@handles(c.TakeAnswerBack)
def take_answer_back(evening: Evening, command: c.TakeAnswerBack) -> Outcome:
    """Let a subject be without an answer again."""
    return _with(evening, "unanswered", answers=dropped(evening.followup.answers, command.subject.key, "answer_gone"))


@handles(c.StayInTouch)
def stay_in_touch(evening: Evening, command: c.StayInTouch) -> Outcome:
    """Keep how one stays in touch."""
    return _with(
        evening,
        "in_touch",
        next_message=_day(command.next_message),
        through=line(command.through),
        next_evening=_day(command.next_evening),
    )


def _day(day: date | None) -> date | None:
    return None if day is None else sound_day(day)


def _must_be_there(evening: Evening, subject: Subject) -> None:
    """Refuse a subject that is not there; what it says may still be empty."""
    find: dict[SubjectKind, Callable[[str], object | None]] = {
        SubjectKind.POINT: evening.point,
        SubjectKind.PARKED: evening.quote,
        SubjectKind.PITCH: evening.harvest,
        SubjectKind.QUESTION: evening.harvest,
    }
    if find[subject.kind](subject.id) is None:
        raise NotPossible("subject_gone")


def _with(evening: Evening, label: str, **changes: Any) -> Outcome:
    return Outcome(replace(evening, followup=replace(evening.followup, **changes)), label)
