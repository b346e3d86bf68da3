"""The shares: what a remark says of questions, tables and a round of introductions is right after every change."""

from dataclasses import replace

import pytest

from app.models.agenda.agenda import Agenda
from app.models.evening import Evening
from app.models.placeholders import fill_for_desk, gaps
from app.models.seats.people import Counts, People
from app.models.seats.tables import empty_tables
from tests.models import making


def remark(evening: Evening, block: str) -> str:
    """Return the remark of a block as the desk shows it."""
    return "".join(words for words, _ in fill_for_desk(evening.agenda.block(block).remark, evening))


def lasting(evening: Evening, block: str, minutes: int) -> Evening:
    """Return the evening with another length for one block."""
    blocks = (replace(one, minutes=minutes) if one.id == block else one for one in evening.agenda.blocks)
    return replace(evening, agenda=Agenda(tuple(blocks)))


def asking(evening: Evening, questions: int) -> Evening:
    """Return the evening with only so many questions left."""
    blocks = []
    for block in evening.agenda.blocks:
        others = tuple(step for step in block.steps if step.prompt is None)
        asked = tuple(step for step in block.steps if step.prompt is not None)[:questions]
        blocks.append(replace(block, steps=(*others, *asked)))
    return replace(evening, agenda=Agenda(tuple(blocks)))


@pytest.mark.parametrize(
    ("questions", "minutes", "words"),
    [
        (7, 45, "7 vragen, ongeveer 6 minuten per vraag"),
        (7, 130, "7 vragen, ongeveer 19 minuten per vraag"),
        (5, 23, "5 vragen, ongeveer 5 minuten per vraag"),
        (7, 5, "7 vragen, ongeveer 1 minuut per vraag"),
        (1, 45, "één vraag, 45 minuten"),
        (0, 45, "nog geen vragen"),
    ],
)
def test_the_remark_of_the_dialogue_counts_its_questions(questions: int, minutes: int, words: str) -> None:
    assert remark(lasting(asking(making.evening(), questions), "dialoog", minutes), "dialoog") == words


@pytest.mark.parametrize(
    ("tables", "minutes", "words"),
    [
        (5, 10, "2 minuten per tafel"),
        (4, 10, "2:30 minuten per tafel"),
        (15, 10, "40 seconden per tafel"),
        (2, 2, "1 minuut per tafel"),
    ],
)
def test_the_remark_of_the_presentations_counts_the_tables(tables: int, minutes: int, words: str) -> None:
    evening = replace(making.evening(), seating=empty_tables(tables))
    assert remark(lasting(evening, "presentaties", minutes), "presentaties") == words


def test_without_tables_the_remark_asks_for_them_and_the_list_of_gaps_only_once() -> None:
    evening = making.evening()
    assert fill_for_desk(evening.agenda.block("presentaties").remark, evening) == (("aantal groepen", True),)
    assert gaps(evening).count("aantal groepen") == 1
    assert not {"per vraag", "per tafel", "voorstelrondje"} & set(gaps(evening))


@pytest.mark.parametrize(
    ("people", "words"),
    [
        (0, "Kleine groep? Doe een voorstelrondje: reken 25 seconden per persoon."),
        (8, "Kleine groep? Doe een voorstelrondje: ± 3 min."),
        (27, "Kleine groep? Doe een voorstelrondje: ± 11 min, past niet in 5."),
        (13, "Kleine groep? Doe een voorstelrondje: ± 6 min, past niet in 5."),
    ],
)
def test_the_cue_says_how_long_a_round_of_introductions_takes(people: int, words: str) -> None:
    evening = replace(making.evening(), people=People(expected=Counts(people, 0, 0)))
    step = next(step for step in evening.agenda.block("introductie").steps if step.id == "wie-zijn-er")
    assert words in ["".join(part for part, _ in fill_for_desk(cue, evening)) for cue in step.cues]
