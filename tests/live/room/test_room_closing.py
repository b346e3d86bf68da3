"""The closing on the beamer: nothing of it before its key, and nothing that was withdrawn."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSize

from app.models.aftercare.closing_tonight import offered
from app.models.agenda.agenda import Show
from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, Subject, SubjectKind, Taken
from app.models.harvest.harvest import Harvest
from app.models.said.summary import KeyPoint
from app.services.commands import commands as c
from app.views.beamer.pages import overflows, page_count
from tests.driving import Driver, evening_at

pytestmark = pytest.mark.usefixtures("undrawn")


def closing_evening(groups: int = 2, points: int = 3) -> Evening:
    """Return an evening at its closing, with points of which the last has most behind it, and a pitch of each table."""
    evening = evening_at("afsluiting", groups=groups)
    quotes = [quote.id for quote in evening.quotes]
    made = tuple(
        KeyPoint(f"p{n}", f"Punt {n}", accepted=True, quotes=tuple(quotes[: min(n, len(quotes))]))
        for n in range(points)
    )
    forms = tuple(
        Harvest(table.id, pitch=f"Pitch {table.number}", question=f"Vraag {table.number}")
        for table in evening.seating.tables
    )
    return replace(evening, points=made, harvests=forms)


def at_step(driver: Driver, show: Show) -> None:
    """Go on to the first step of the closing that shows this."""
    while driver.evening.step is not None and driver.evening.step.show is not show:
        driver.do(c.NextStep)


def take_all(driver: Driver) -> tuple[Taken, ...]:
    for taken in offered(driver.evening):
        driver.do(c.TakeAlong, taken=taken)
    return driver.evening.followup.taken


def test_points_with_most_behind_them_come_first_and_then_a_pitch_of_each_table() -> None:
    evening = closing_evening()
    assert [one.words for one in offered(evening)] == ["Punt 2", "Punt 1", "Punt 0", "Pitch 1", "Pitch 2"]
    without = replace(evening, seating=replace(evening.seating, tables=()), harvests=())
    assert [one.words for one in offered(without)] == ["Punt 2", "Punt 1", "Punt 0"]


def test_nothing_that_is_taken_along_is_on_the_wall_before_its_key(drive: Callable[..., Driver]) -> None:
    driver = drive(closing_evening())
    assert (driver.slide.heading, driver.slide.lines) == ("Dit nemen we mee", ())
    take_all(driver)
    driver.do(c.AcceptPoint, id="p0", accepted=True)
    assert driver.slide.lines == ()
    driver.chord("PgDown")
    assert driver.slide.lines == ("Punt 2",)
    driver.chord("PgDown")
    assert driver.slide.lines == ("Punt 2", "Punt 1")
    driver.chord("PgUp")
    assert driver.slide.lines == ("Punt 2",)
    driver.do(c.ShowTaken, ids=tuple(one.id for one in driver.evening.followup.taken))
    assert driver.slide.lines == ("Punt 2", "Punt 1", "Punt 0", "Pitch 1", "Pitch 2")
    driver.chord("PgDown")
    assert "Blijf praten" in driver.slide.heading


def test_seven_take_two_screens_and_each_is_read_by_its_key(drive: Callable[..., Driver]) -> None:
    driver = drive(closing_evening(groups=2, points=5))
    taken = take_all(driver)
    driver.chord("PgDown", 5)
    assert driver.slide.lines == tuple(one.words for one in taken[:5])
    driver.chord("PgDown")
    assert (driver.slide.lines, driver.slide.first_number) == ((), 6)
    driver.chord("PgDown", 2)
    assert driver.slide.lines == tuple(one.words for one in taken[5:])


def test_personal_words_are_masked_and_those_of_the_school_stand_as_they_are(drive: Callable[..., Driver]) -> None:
    evening = closing_evening(points=0)
    standard = KeyPoint("s", "Vraag het juf Noor", standard=True, accepted=True)
    driver = drive(replace(evening, points=(standard,)))
    take_all(driver)
    own = replace(driver.evening.followup.taken[1], words="wij bellen gisteren Noor weer op")
    driver.do(c.TakeAlong, taken=own)
    driver.do(c.ShowTaken, ids=tuple(one.id for one in driver.evening.followup.taken))
    assert driver.slide.lines[0] == "Vraag het juf Noor"
    assert "Noor" not in driver.slide.lines[1]


def test_personal_words_in_an_answer_and_in_how_we_stay_in_touch_are_masked(drive: Callable[..., Driver]) -> None:
    driver = drive(closing_evening(points=1))
    take_all(driver)
    at_step(driver, Show.NEXT_STEPS)
    point, pitch = (one.subject for one in driver.evening.followup.taken[:2])
    driver.do(c.GiveAnswer, answer=Answer(point, AnswerKind.DONT, words="dat wil juf Sanne Jansen niet"))
    driver.do(c.GiveAnswer, answer=Answer(pitch, AnswerKind.DO, owner="mevrouw Noor de Wit"))
    shown = " ".join(f"{card.label} {card.text}" for card in driver.slide.cards)
    assert "Doen we niet" in shown
    at_step(driver, Show.CONTACT)
    driver.do(c.StayInTouch, next_message=date(2026, 12, 8), through="de app van Sanne Jansen", next_evening=None)
    shown += " ".join(driver.slide.lines)
    assert "Volgend bericht" in shown
    assert not [name for name in ("Sanne", "Jansen", "Noor", "de Wit") if name in shown], shown


WITHDRAWN: dict[str, Callable[[Driver], object]] = {
    "left behind": lambda driver: driver.do(c.LeaveBehind, id="point:p2"),
    "other words": lambda driver: driver.do(
        c.TakeAlong, taken=Taken("point:p2", Subject(SubjectKind.POINT, "p2"), "Anders")
    ),
    "its point is deleted": lambda driver: driver.do(c.DeletePoint, id="p2"),
    "its point is switched off": lambda driver: driver.do(c.AcceptPoint, id="p2", accepted=False),
    "its point gets other words": lambda driver: driver.do(c.EditPoint, id="p2", text="Anders"),
    "taken off": lambda driver: driver.do(c.ShowTaken, ids=()),
}


@pytest.mark.parametrize("frozen", [False, True])
@pytest.mark.parametrize("way", WITHDRAWN)
def test_what_is_withdrawn_leaves_the_wall_and_the_frozen_wall_and_does_not_come_back(
    drive: Callable[..., Driver], way: str, frozen: bool
) -> None:
    driver = drive(closing_evening())
    take_all(driver)
    driver.chord("PgDown")
    if frozen:
        driver.chord("F7")
    assert driver.slide.lines == ("Punt 2",)
    WITHDRAWN[way](driver)
    driver.app.ticker.tick()
    assert driver.slide.lines == ()
    if way != "taken off":
        driver.do(c.UndoWords)
        assert driver.slide.lines == (), "undo brings back the words, not the picture"


def test_a_step_that_is_taken_back_shows_no_other_words_than_had_their_key(drive: Callable[..., Driver]) -> None:
    driver = drive(closing_evening())
    take_all(driver)
    driver.chord("PgDown", 2)
    driver.chord("F12")
    assert driver.slide.lines == ("Punt 2",)
    driver.chord("PgUp")
    driver.chord("F12")
    assert driver.slide.lines == ("Punt 2",), "these words had their key"
    driver.do(c.AcceptPoint, id="p2", accepted=False)
    driver.chord("F12", 2)
    assert driver.slide.lines == (), "what was withdrawn since is not"


def test_an_answer_is_read_by_its_key_and_what_has_none_is_not_named(drive: Callable[..., Driver]) -> None:
    driver = drive(closing_evening(points=1))
    take_all(driver)
    at_step(driver, Show.NEXT_STEPS)
    assert driver.slide.cards == ()
    point, table = Subject(SubjectKind.POINT, "p0"), driver.evening.seating.tables[0].id
    question = Subject(SubjectKind.QUESTION, table)
    driver.do(c.GiveAnswer, answer=Answer(point, AnswerKind.DO, owner="mentoren", before=date(2026, 12, 12)))
    driver.do(c.GiveAnswer, answer=Answer(question, AnswerKind.FIND_OUT, before=date(2026, 12, 8)))
    assert [(card.label, card.text) for card in driver.slide.cards] == [
        ("Doen we · mentoren · za 12 dec", "Punt 0"),
        ("Zoeken we uit, antwoord vóór di 8 dec", "Vraag 1"),
    ]
    driver.chord("F7")
    driver.do(c.TakeAnswerBack, subject=point)
    assert [card.text for card in driver.slide.cards] == ["Vraag 1"], "withdrawal wins over freeze"
    driver.do(c.GiveAnswer, answer=Answer(question, AnswerKind.DONT, words="Het rooster hangt vast"))
    assert driver.slide.cards == ()
    driver.chord("F7")
    assert [(card.label, card.text) for card in driver.slide.cards] == [
        ("Doen we niet", "Vraag 1: Het rooster hangt vast")
    ]


@pytest.mark.parametrize("frozen", [False, True])
def test_an_answer_that_was_taken_back_comes_back_by_its_key_and_not_by_undo(
    drive: Callable[..., Driver], frozen: bool
) -> None:
    driver = drive(closing_evening(groups=0, points=1))
    take_all(driver)
    at_step(driver, Show.NEXT_STEPS)
    answer = Answer(Subject(SubjectKind.POINT, "p0"), AnswerKind.DO)
    driver.do(c.GiveAnswer, answer=answer)
    if frozen:
        driver.chord("F7")
    assert len(driver.slide.cards) == 1
    driver.do(c.TakeAnswerBack, subject=answer.subject)
    assert driver.slide.cards == ()
    driver.do(c.UndoWords)
    assert driver.evening.followup.answers == (answer,)
    assert driver.slide.cards == (), "undo brings back the answer, not the picture"
    if frozen:
        driver.chord("F7")
    driver.do(c.GiveAnswer, answer=answer)
    assert len(driver.slide.cards) == 1
    driver.do(c.GiveAnswer, answer=replace(answer, kind=AnswerKind.FIND_OUT))
    driver.do(c.UndoWords)
    assert driver.slide.cards == ()


def test_of_many_answers_the_last_one_is_in_sight(drive: Callable[..., Driver]) -> None:
    driver = drive(closing_evening(groups=12, points=0))
    at_step(driver, Show.NEXT_STEPS)
    for table in driver.evening.seating.tables:
        driver.do(c.GiveAnswer, answer=Answer(Subject(SubjectKind.QUESTION, table.id), AnswerKind.FIND_OUT))
    size = QSize(1280, 720)
    assert page_count(driver.slide, size) > 1
    assert driver.slide.page >= page_count(driver.slide, size) - 1
    assert not overflows(driver.slide, size)


def test_a_step_back_of_the_clock_leaves_what_was_answered_on_the_wall(drive: Callable[..., Driver]) -> None:
    driver = drive(closing_evening(groups=0, points=1))
    take_all(driver)
    at_step(driver, Show.NEXT_STEPS)
    driver.do(c.GiveAnswer, answer=Answer(Subject(SubjectKind.POINT, "p0"), AnswerKind.DO))
    driver.chord("F12")
    driver.chord("PgDown")
    assert len(driver.slide.cards) == 1


def test_how_we_stay_in_touch_is_read_in_its_step_and_goes_when_it_is_taken_back(
    drive: Callable[..., Driver],
) -> None:
    driver = drive(closing_evening())
    at_step(driver, Show.CONTACT)
    driver.do(c.StayInTouch, next_message=date(2026, 12, 4), through="de nieuwsbrief", next_evening=date(2027, 2, 2))
    assert driver.slide.lines == ("Volgend bericht: vr 4 dec, via de nieuwsbrief", "Volgende avond: di 2 feb")
    driver.chord("F7")
    driver.do(c.StayInTouch, next_message=date(2026, 12, 4), through="", next_evening=None)
    assert driver.slide.lines == ("Volgend bericht: vr 4 dec",)


def test_questions_and_what_people_thought_are_two_steps_and_a_note_in_the_first_is_parked(
    drive: Callable[..., Driver],
) -> None:
    driver = drive(closing_evening())
    at_step(driver, Show.QUESTIONS)
    assert driver.slide.heading == "Heb je nog een vraag?"
    driver.note("komt er een vervolg")
    assert driver.evening.quotes[-1].parked
    driver.chord("PgDown")
    assert driver.slide.heading == "Wat vond je ervan?"
    assert "komt er" not in str(driver.slide)
