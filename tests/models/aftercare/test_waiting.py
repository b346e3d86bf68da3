"""Tests of what waits: the list of the record, what the closing says is open, and what stops a letter are one rule."""

from dataclasses import replace

from app.models.aftercare.closing_tonight import LeftOpen, left_open
from app.models.aftercare.subjects import behind as quotes_behind
from app.models.aftercare.subjects import unanswered
from app.models.aftercare.waiting import waiting
from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, Followup, Subject, SubjectKind
from app.models.said.dialogue import Quote, Voice
from app.models.said.summary import KeyPoint, behind
from tests.driving import DOORS, closed_evening


def parked(*ids: str, owner: str = "") -> tuple[Quote, ...]:
    return tuple(
        Quote(one, "dialoog", None, Voice.PARENT, f"Vraag {one}", DOORS, parked=True, owner=owner) for one in ids
    )


def evening_with(quotes: tuple[Quote, ...] = (), points: tuple[KeyPoint, ...] = ()) -> Evening:
    return replace(closed_evening(), quotes=quotes, points=points, harvests=(), followup=Followup())


def test_a_point_that_was_made_afterwards_waits_too() -> None:
    made = evening_with(points=(KeyPoint("na1", "Na afloop", after=True),))
    assert [one.words for one in waiting(made)] == ["Na afloop"]
    assert [one.words for one in unanswered(made)] == ["Na afloop"]


def test_questions_that_were_taken_together_wait_once() -> None:
    first, second = parked("a", "b")
    together = evening_with((first, replace(second, into="a")))
    assert [one.subject.id for one in waiting(together)] == ["a"]
    assert left_open(together).owners == 1


def test_the_closing_says_each_point_without_an_answer() -> None:
    points = tuple(KeyPoint(f"k{n}", f"Punt {n}", accepted=True) for n in range(9))
    evening = evening_with(points=points)
    assert left_open(evening).answers == len(unanswered(evening)) == 9


def test_what_was_parked_is_open_once_for_its_owner_or_for_its_answer() -> None:
    evening = evening_with((*parked("a"), *parked("b", owner="mentor")))
    left = left_open(evening)
    assert (left.answers, left.owners) == (1, 1)
    answers = tuple(Answer(Subject(SubjectKind.PARKED, one), AnswerKind.DO, owner="mentor") for one in "ab")
    done = replace(evening, followup=Followup(answers=answers))
    assert replace(left_open(done), forms=0) == LeftOpen()


def test_the_answer_to_a_point_that_was_withdrawn_stays_in_sight() -> None:
    evening = evening_with(points=(KeyPoint("k", "Punt"),))
    assert not waiting(evening)
    answered = replace(evening, followup=Followup(answers=(Answer(Subject(SubjectKind.POINT, "k"), AnswerKind.DO),)))
    assert [one.words for one in waiting(answered)] == ["Punt"]


def test_quotes_that_were_taken_together_count_once_behind_a_point_everywhere() -> None:
    first, second = parked("a", "b")
    point = KeyPoint("k", "Punt", accepted=True, quotes=("a", "b"))
    evening = evening_with((first, replace(second, into="a")), (point,))
    assert behind(point, evening.quote).quotes == 1
    assert len(quotes_behind(evening, Subject(SubjectKind.POINT, "k"))) == 1
