"""Tests of words that go for good from what the tables bring, what is taken along, answers and exit words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.models.followup.followup import Answer, AnswerKind, Subject, SubjectKind, Taken
from app.models.ground.faults import NotPossible
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import FormField, FormVoice
from app.models.less_words import places_of
from app.models.said.dialogue import Voice
from app.models.said.summary import KeyPoint
from app.models.said.wiped import going
from app.services.commands import commands as c
from app.services.files.evening_file import from_json, to_json
from app.services.handlers import words as word_handlers
from tests.driving import DOORS, evening_at
from tests.services.writer.test_wiping import DAY, FIRST, SECOND, begin, evening_of, hits, next_start, spoil
from tests.services.writer.test_writer import Office, said

POINT, PARKED = Subject(SubjectKind.POINT, "k"), Subject(SubjectKind.PARKED, "new")
PITCH, QUESTION = Subject(SubjectKind.PITCH, "1"), Subject(SubjectKind.QUESTION, "1")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A writer with an evening at its theme tables, of which two are there."""
    at_work = begin(tmp_path, evening_at("thematafels", groups=2))
    yield at_work
    at_work.end()


def fill_in(office: Office, field: FormField, text: str) -> None:
    office.do(c.FillIn, table="1", field=field, text=text)


def bring(office: Office, words: str = FIRST) -> None:
    """Put words everywhere where they can stand without an id, done, changed and undone, beside others that stay."""
    office.do(c.AddQuote, quote=replace(said(words), parked=True))
    office.do(c.AddPoint, point=KeyPoint("k", words))
    for field in (FormField.SAYING, FormField.INSIGHT_2, FormField.QUESTION):
        fill_in(office, field, words)
    fill_in(office, FormField.INSIGHT_1, "Bellen helpt")
    fill_in(office, FormField.PITCH, words)
    fill_in(office, FormField.PITCH, "Wij bellen eerst")
    fill_in(office, FormField.OBSTACLE, words)
    office.do(c.UndoWords)
    office.do(c.ChooseVoice, table="1", field=FormVoice.SAYING, voice=Voice.PUPIL)
    for number, (subject, text) in enumerate(((POINT, f"{words} anders"), (QUESTION, words), (PITCH, "Bel eerst"))):
        office.do(c.TakeAlong, taken=Taken(f"t{number}", subject, text))
    office.do(c.LeaveBehind, id="t1")
    office.do(c.UndoWords)
    office.do(c.ShowTaken, ids=("t0", "t1", "t2"))
    office.do(c.GiveAnswer, answer=Answer(POINT, AnswerKind.DO, f"{words} en meer"))
    office.do(c.GiveAnswer, answer=Answer(PITCH, AnswerKind.DONT, words))
    office.do(c.GiveAnswer, answer=Answer(QUESTION, AnswerKind.FIND_OUT, words, date(2026, 12, 8), "directie"))
    office.do(c.GiveAnswer, answer=Answer(PARKED, AnswerKind.DO, f"{words} antwoord"))
    office.do(c.TakeAnswerBack, subject=PITCH)
    office.do(c.UndoWords)
    office.do(c.StayInTouch, next_message=None, through=words, next_evening=None)
    for place, one in enumerate((Exit(words), Exit("warm"), Exit(words, 4))):
        office.do(c.AddExit, exit=one, place=place)


def test_of_wiped_words_no_byte_is_left_in_forms_answers_exits_nor_in_their_steps(office: Office) -> None:
    bring(office)
    assert hits(office.folder)
    office.do(c.WipeWords, id="new")
    assert hits(office.folder) == {}
    evening = evening_of(office)
    (form,) = evening.harvests
    assert form.texts() == ((FormField.INSIGHT_1, "Bellen helpt"), (FormField.PITCH, "Wij bellen eerst"))
    assert form.saying_voice is Voice.PUPIL
    assert evening.exits == (Exit("warm"), Exit(mark=4))
    assert [taken.id for taken in evening.followup.taken] == ["t2"]
    assert evening.stage.taken == ("t2",)
    (answer,) = evening.followup.answers
    assert answer == Answer(QUESTION, AnswerKind.FIND_OUT, "", date(2026, 12, 8), "directie")
    assert evening.followup.through == ""


def test_what_else_was_filled_in_can_still_be_taken_back(office: Office) -> None:
    fill_in(office, FormField.INSIGHT_1, "Bellen helpt")
    bring(office)
    office.do(c.WipeWords, id="k")
    while evening_of(office).harvests:  # until the first thing that was filled in is taken back too
        office.do(c.UndoWords)
    assert hits(office.folder) == {}


def test_a_form_of_which_all_words_went_does_not_come_back_as_an_empty_one(office: Office) -> None:
    office.do(c.AddQuote, quote=said(FIRST))
    fill_in(office, FormField.SAYING, FIRST)
    fill_in(office, FormField.SAYING, "")
    office.do(c.WipeWords, id="new")
    office.do(c.UndoWords)
    evening = evening_of(office)
    assert evening.harvests == ()
    assert from_json(to_json(evening, DOORS), "avond.json") == evening


def test_the_question_counts_each_place(office: Office) -> None:
    bring(office)
    evening = evening_of(office)
    gone = going("new", evening.quotes, evening.points)
    assert places_of(evening, gone) == 3 + 2 + 4 + 2 + 1  # a form, taken along, answers, exits, through what
    assert places_of(evening, going("q1", evening.quotes, evening.points)) == 0


def test_words_in_forms_that_stay_are_seen(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_handlers, "less_words", lambda evening, _gone: evening)
    bring(office)
    office.do(c.WipeWords, id="new")
    assert hits(office.folder)


@pytest.mark.parametrize("part", ["harvests", "followup", "exits"])
def test_what_was_set_aside_of_a_damaged_part_goes_too(office: Office, part: str) -> None:
    bring(office)
    spoil(office, f"UPDATE part SET hash = hash + 1 WHERE name = '{part}'")
    fill_in(office, FormField.SCHOOL, "een vast moment")
    office.do(c.StayInTouch, next_message=None, through="de brief", next_evening=None)
    office.do(c.AddExit, exit=Exit("vol"), place=0)
    office.do(c.WipeWords, id="new")
    assert hits(office.folder) == {}


def test_a_day_after_a_change_its_words_are_in_no_file_and_undo_says_so(office: Office) -> None:
    bring(office)
    for field in (FormField.SAYING, FormField.INSIGHT_2, FormField.QUESTION):
        fill_in(office, field, "")
    for number in range(2):
        office.do(c.LeaveBehind, id=f"t{number}")
    for subject in (POINT, PITCH, QUESTION, PARKED):
        office.do(c.TakeAnswerBack, subject=subject)
    for one in (Exit(FIRST), Exit(FIRST, 4)):
        office.do(c.TakeExit, exit=one)
    office.do(c.DeletePoint, id="k")
    office.do(c.DeleteQuote, id="new")
    office.do(c.StayInTouch, next_message=None, through=SECOND, next_evening=None)
    office.do(c.StayInTouch, next_message=None, through="", next_evening=None)
    office.do(c.CloseEvening)
    office.end()
    assert hits(office.folder)
    again = next_start(office, DAY + 60)
    again.wait_for(lambda: not hits(again.folder))
    again.do(c.OpenEvening, id=evening_at().id)
    with pytest.raises(NotPossible, match="words_forgotten"):
        again.do(c.UndoWords)
    again.end()
    assert hits(again.folder) == {}
