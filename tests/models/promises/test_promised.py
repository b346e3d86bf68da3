"""Tests of what was promised: what is late, waits or is silent, what is still to be told, and the line of a theme."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

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
from app.models.followup.publications import Length, Publication, digest_of
from app.models.preparation import Theme
from app.models.promises.promised import Promise, in_order, progress, promised, standing
from app.models.promises.theme_line import Moment, MomentKind, theme_lines
from app.models.said.dialogue import Quote, Voice
from app.models.said.summary import KeyPoint
from app.models.seats.tables import Seating, Table
from app.reports.progress_message import progress_text
from tests.models import making

TODAY = date(2027, 2, 10)
POINT, OTHER, PARKED = (
    Subject(SubjectKind.POINT, "k1"),
    Subject(SubjectKind.POINT, "k2"),
    Subject(SubjectKind.PARKED, "q2"),
)
NUMBER = Action("a1", "Eén nummer", "administratie", TODAY - timedelta(days=1), sources=(POINT,), theme="th")
CARD = Action(
    *("a2", "Kaartje", "teamleider", TODAY + timedelta(days=9), "", ActionState.WAITING, "", "th", (POINT,)),
    (Update("u1", TODAY - timedelta(days=3), "De drukker wacht", ActionState.WAITING),),
)
DONE = Action(
    *("a3", "Bellen", "", None, "", ActionState.DONE, "", "th", ()),
    (Update("u2", TODAY - timedelta(days=20), "Gedaan.", ActionState.DONE, "b1"),),
)


def held(*actions: Action, **followup: object) -> Evening:
    answers = (
        Answer(PARKED, AnswerKind.FIND_OUT, "Wat kost het?", TODAY + timedelta(days=30), "zorgteam"),
        Answer(OTHER, AnswerKind.DONT, "De bus gaat niet"),
    )
    told = replace(Followup(answers=answers, actions=actions), **followup)  # type: ignore[arg-type]  # any field of it
    evening = making.evening()
    return replace(
        evening,
        themes=(Theme("th", "Aanwezigheid"),),
        points=(KeyPoint("k1", "Bellen", accepted=True, quotes=("q1",)), KeyPoint("k2", "Later", accepted=True)),
        quotes=(
            Quote("q1", "dialoog", None, Voice.PARENT, "Wie bel ik?", making.later(30)),
            Quote("q2", "dialoog", None, Voice.PARENT, "Komt er een tolk?", making.later(31), parked=True),
        ),
        followup=told,
    )


def named(evening: Evening, id: str) -> Promise:
    return next(one for one in promised(evening).promises if one.id == id)


def test_actions_and_what_is_found_out_are_promises_and_what_will_not_be_done_stands_with_them() -> None:
    evening = held(NUMBER, CARD, DONE)
    found = promised(evening)
    assert [one.id for one in found.promises] == ["a1", "a2", "a3", PARKED.key, OTHER.key]
    assert [quote.id for quote in named(evening, "a1").quotes] == ["q1"]
    assert (named(evening, "a1").theme, named(evening, PARKED.key).words) == ("Aanwezigheid", "Komt er een tolk?")
    assert named(evening, OTHER.key).is_over
    taken_up = held(replace(NUMBER, sources=(PARKED,)))
    assert PARKED.key not in [one.id for one in promised(taken_up).promises], "an action does it"


def test_how_promises_stand_on_a_day() -> None:
    stands = standing((promised(held(NUMBER, CARD, DONE, next_message=TODAY + timedelta(days=3))),), TODAY)
    assert (stands.late, stands.this_month, stands.waits, stands.message) == (1, 1, 1, TODAY + timedelta(days=3))
    assert stands.silent == 2, "of one nothing was said since the evening, nor of what is found out"
    first, *_, last = in_order(promised(held(DONE, CARD, NUMBER)).promises, TODAY)
    assert (first.id, last.is_over) == ("a1", True)


@pytest.mark.parametrize(("days", "silent"), [(56, False), (57, True)])
def test_after_eight_weeks_without_a_word_a_promise_is_silent(days: int, silent: bool) -> None:
    said = Update("u", TODAY - timedelta(days=days), "Gevraagd", ActionState.BUSY)
    one = named(held(replace(NUMBER, updates=(said,), state=ActionState.BUSY)), "a1")
    assert one.is_silent(TODAY) is silent


@pytest.mark.parametrize(
    ("days", "length", "waits"),
    [
        *((days, Length.BRIEF, waits) for days, waits in ((40, True), (14, False), (0, False), (-2, False))),
        (0, Length.COUNCIL, True),
        (None, Length.BRIEF, True),
    ],
)
def test_a_letter_that_was_sent_to_people_around_its_day_is_the_message_that_was_promised(
    days: int | None, length: Length, waits: bool
) -> None:
    day = TODAY + timedelta(days=3)
    sent_on = None if days is None else day - timedelta(days=days)
    sent = Publication("b", length, day, "directie", digest_of("x"), "x", sent_on)
    evening = promised(held(NUMBER, next_message=day, publications=(sent,)))
    assert (evening.message_due == day) is waits


def test_a_message_on_progress_tells_what_was_not_told_and_says_so_when_nothing_is_new() -> None:
    evening = promised(held(NUMBER, CARD, DONE))
    assert [(one.id, [update.id for update in updates]) for one, updates in progress(evening)] == [("a2", ["u1"])]
    text = progress_text(evening, TODAY)
    assert "Kaartje (teamleider): we wachten nog. De drukker wacht." in text
    assert "Eén nummer (beloofd vóór 9 februari 2027, dat is nog niet gelukt)" in text
    assert "Komt er een tolk? (dat zoeken we uit" in text
    assert "Gedaan" not in text, "that was told before"
    nothing = progress_text(promised(held(NUMBER, DONE)), TODAY)
    assert "is er niets nieuws te melden" in nothing


def test_the_line_of_a_theme_has_what_was_said_told_and_done_in_the_order_of_the_days() -> None:
    told = Publication("b", Length.BRIEF, date(2026, 12, 1), "directie", digest_of("x"), "x", date(2026, 12, 2))
    unsent, council = replace(told, id="b2", sent_on=None), replace(told, id="b3", length=Length.COUNCIL)
    later = replace(held(NUMBER), id="e2", date=TODAY)
    (line,) = theme_lines((promised(later), promised(held(NUMBER, DONE, publications=(told, unsent, council)))))
    assert line.title == "Aanwezigheid"
    assert line.moments == (
        Moment(making.evening().date, MomentKind.SAID, 2, 4),
        Moment(date(2026, 12, 2), MomentKind.TOLD, 1),
        Moment(TODAY - timedelta(days=20), MomentKind.DONE, 1),
        Moment(TODAY, MomentKind.SAID, 2, 3),
    )


def test_with_more_themes_each_has_what_was_said_and_promised_at_its_tables() -> None:
    tables = (Table(1, "th", id="t1"), Table(2, "rust", id="t2"))
    said = [
        Quote(f"r{n}", "tafels", None, Voice.PARENT, f"Te druk {n}", making.later(40), table_id="t2") for n in (1, 2)
    ]
    point = KeyPoint("k3", "Een stille ruimte", accepted=True, quotes=("r1",))
    evening = held(
        replace(NUMBER, theme=""),
        Action("a4", "Ruimte zoeken", sources=(Subject(SubjectKind.POINT, "k3"),)),
        Action("a5", "Uitleg geven", sources=(Subject(SubjectKind.PITCH, "t1"),)),
    )
    evening = replace(
        evening,
        themes=(*evening.themes, Theme("rust", "Rust")),
        seating=Seating(tables),
        quotes=(*evening.quotes, *said),
        points=(*evening.points, point),
    )
    lines = {line.title: line.moments for line in theme_lines((promised(evening),))}
    assert lines == {
        "Aanwezigheid": (Moment(evening.date, MomentKind.SAID, 0, 1),),
        "Rust": (Moment(evening.date, MomentKind.SAID, 2, 1),),
    }
    assert named(evening, "a4").theme == "Rust"
