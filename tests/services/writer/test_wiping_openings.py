"""Tests of words that go for good from what a later evening opens with, and of an opening whose evening is erased."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.models.agenda.agenda import Show, Step
from app.models.evening import Evening
from app.models.promises.opening import STEP, givers, opening_block, opening_step_of
from app.services.commands import commands as c
from tests.driving import evening_at
from tests.models import making
from tests.services.writer.test_wiping import begin, hits
from tests.services.writer.test_writer import Office, said

WORDS = "KANARIE belt terug"
LINES = (f"{WORDS}: gedaan", "Eén nummer: nog te doen")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A writer with an evening on which words were said, and a later one that opens with them and was put back once."""
    at_work = begin(tmp_path, evening_at())
    at_work.do(c.AddQuote, quote=said(WORDS))
    later = replace(making.evening(), id="later", date=date(2027, 3, 2))
    at_work.writer.look(lambda books: books.put_evening(later)).result(60)
    step = Step(STEP, "Vorige keer", (WORDS,), Show.LINES, "Beloofd", LINES, told_by=evening_at().id)
    at_work.do(c.TakeOpening, step=step, giver=givers(later)[0].id, about="later")
    block = opening_block(later_one(at_work))
    assert block is not None
    at_work.do(c.PutBlock, block=replace(block, remark="x"), about="later")
    at_work.do(c.UndoPlan, about="later")
    yield at_work
    at_work.end()


def later_one(office: Office) -> Evening:
    found: Evening | None = office.writer.look(lambda books: books.load("later")).result(60)
    assert found is not None
    return found


def test_words_that_go_for_good_go_from_what_a_later_evening_opens_with(office: Office) -> None:
    office.do(c.WipeWords, id="new")
    step = opening_step_of(later_one(office).agenda)
    assert step is not None
    assert step.lines == LINES[1:]
    assert hits(office.folder) == {}


def test_who_erases_an_evening_leaves_no_later_one_that_opens_with_it(office: Office) -> None:
    office.do(c.CloseEvening)
    office.do(c.BinEvening, id=evening_at().id)
    office.do(c.EraseEvening, id=evening_at().id, title=evening_at().title)
    assert opening_step_of(later_one(office).agenda) is None
    assert hits(office.folder) == {}
