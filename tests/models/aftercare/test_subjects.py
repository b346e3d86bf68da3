"""Tests of the subjects: what waits for an answer, what stands behind it, and what is behind nothing."""

from dataclasses import replace

from app.models.aftercare.subjects import (
    behind,
    orphans,
    raised,
    standing_for,
    subjects,
    subjects_of,
    taken_together,
    unanswered,
)
from app.models.evening import Evening
from app.models.followup.followup import Action, Answer, AnswerKind, Followup, Subject, SubjectKind
from app.models.harvest.harvest import Harvest
from app.models.said.dialogue import Quote, Voice
from app.models.said.summary import KeyPoint, Origin
from app.models.seats.tables import Seating, Table
from tests.models import making

POINT, AFTER = Subject(SubjectKind.POINT, "k1"), Subject(SubjectKind.POINT, "k3")
PITCH, QUESTION = Subject(SubjectKind.PITCH, "t-b"), Subject(SubjectKind.QUESTION, "t-a")
PARKED = Subject(SubjectKind.PARKED, "q4")


def said(id: str, **fields: object) -> Quote:
    made = Quote(id, "dialoog", None, Voice.PARENT, f"woorden {id}", making.later(30))
    return replace(made, **fields)  # type: ignore[arg-type]  # which fields differs by the test


def evening() -> Evening:
    """An evening with one subject of each kind, one quote that was taken together with another, and an orphan."""
    return replace(
        making.evening(),
        quotes=(
            said("q1"),
            said("q2", into="q1", starred=True),
            said("q3", table_id="t-b"),
            said("q4", parked=True, starred=True),
            said("q5", starred=True),
        ),
        points=(
            KeyPoint("k1", "Bellen", accepted=True, quotes=("q1", "q2", "weg")),
            KeyPoint("k2", "Niet gehoord", standard=True),
            KeyPoint("k3", "Achteraf", after=True),
        ),
        seating=Seating((Table(1, id="t-b"), Table(2, id="t-a"))),
        harvests=(Harvest("t-a", question="Wie belt?"), Harvest("t-b", pitch="Bel eerst")),
    )


def test_each_subject_stands_once_points_first_and_what_was_parked_last() -> None:
    found = subjects(evening())
    assert [one.subject for one in found] == [POINT, AFTER, PITCH, QUESTION, PARKED]
    assert [one.words for one in found] == ["Bellen", "Achteraf", "Bel eerst", "Wie belt?", "woorden q4"]
    assert [one.table for one in found] == [None, None, 1, 2, None]
    assert [one.after for one in found] == [False, True, False, False, False]
    assert raised(evening(), PITCH) == found[2]
    assert raised(evening(), Subject(SubjectKind.POINT, "k2")) is None


def test_an_answer_that_was_put_off_is_none_yet() -> None:
    answers = (Answer(POINT, AnswerKind.DO), Answer(PITCH, AnswerKind.OPEN), Answer(PARKED, AnswerKind.DONT, "omdat"))
    answered = replace(evening(), followup=Followup(answers=answers))
    assert [one.subject for one in unanswered(answered)] == [AFTER, PITCH, QUESTION]


def test_behind_a_subject_stands_the_quote_that_stands_for_those_taken_together() -> None:
    held = evening()
    assert [quote.id for quote in behind(held, POINT)] == ["q1"]
    assert [quote.id for quote in behind(held, PITCH)] == ["q3"]
    assert [quote.id for quote in behind(held, PARKED)] == ["q4"]
    assert behind(held, QUESTION) == ()
    first, second = held.quotes[:2]
    assert standing_for(held, second) == first
    assert taken_together(held, first) == (second,)
    assert [one.subject for one in subjects_of(held, second)] == [POINT]


def test_quotes_that_were_taken_together_in_a_circle_end_somewhere() -> None:
    held = replace(evening(), quotes=(said("a", into="b"), said("b", into="a"), said("c", into="weg")))
    assert [standing_for(held, quote).id for quote in held.quotes] == ["b", "a", "c"]


def test_orphans_are_starred_quotes_behind_nothing_and_actions_without_a_subject_that_is_there() -> None:
    gone = Subject(SubjectKind.POINT, "weg")
    actions = (Action("a1", "Bel", sources=(gone, PITCH)), Action("a2", "Mail", sources=(gone,)), Action("a3", "Los"))
    found = orphans(replace(evening(), followup=Followup(actions=actions)))
    assert [quote.id for quote in found.quotes] == ["q5"]
    assert [action.id for action in found.actions] == ["a2", "a3"]


def test_a_point_says_where_it_came_from() -> None:
    room, standard, after = evening().points
    assert [one.origin for one in (room, standard, after)] == [Origin.ROOM, Origin.STANDARD, Origin.AFTER]
