"""The thread of a subject, from what was said to who was told, and the rows of the decisions."""

from dataclasses import replace
from datetime import date

from app.live.followup.decision_rows import DecisionKind, decision_rows
from app.models.aftercare.subjects import raised, subjects
from app.models.aftercare.thread import thread
from app.models.evening import Evening
from app.models.followup.followup import (
    Action,
    ActionState,
    Answer,
    AnswerKind,
    Followup,
    Subject,
    SubjectKind,
    Update,
)
from app.models.followup.publications import Length, Publication
from tests.aftercare import aftercare_evening

ONE = Subject(SubjectKind.POINT, "eigen-1")


def letter(id: str, length: Length) -> Publication:
    return Publication(id, length, date(2026, 12, 1), "teamleider", "", "")


def answered() -> Evening:
    told = Update("u1", date(2026, 12, 2), "Het nummer is er", ActionState.DONE, told="bericht")
    action = Action("a1", "Eén nummer", "administratie", sources=(ONE,), updates=(told,))
    letters = (letter("brief", Length.BRIEF), letter("bericht", Length.PROGRESS), letter("ander", Length.PROGRESS))
    loose = Action("a2", "Zomaar iets")
    followup = Followup(answers=(Answer(ONE, AnswerKind.DO),), actions=(action, loose), publications=letters)
    return replace(aftercare_evening(), followup=followup)


def test_a_thread_goes_from_quotes_to_the_letters_that_tell_it() -> None:
    evening = answered()
    one = raised(evening, ONE)
    assert one is not None
    found = thread(evening, one)
    assert [quote.id for quote in found.quotes] == ["q0", "q1", "q2"]
    assert found.answer == Answer(ONE, AnswerKind.DO)
    assert [action.id for action in found.actions] == ["a1"]
    assert [one.id for one in found.told] == ["brief", "bericht"], "a message tells only what is in it"


def test_every_subject_has_a_row_and_what_hangs_on_nothing_follows() -> None:
    evening = answered()
    rows = decision_rows(evening)
    asked = [row for row in rows if row.kind is DecisionKind.SUBJECT]
    assert [row.raised for row in asked] == list(subjects(evening))
    loose = rows[len(asked) :]
    assert {row.key for row in loose} == {"quote:q4", "quote:q6", "quote:q7", "action:a2"}
    assert [row.first_orphan for row in loose] == [True, False, False, False]


def test_what_came_from_a_table_has_its_form_and_its_theme() -> None:
    evening = answered()
    pitch = raised(evening, Subject(SubjectKind.PITCH, "t1"))
    assert pitch is not None
    found = thread(evening, pitch)
    assert (found.form, found.theme) == (evening.harvest("t1"), "Eén aanspreekpunt")
