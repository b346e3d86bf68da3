"""The record: the words of an evening in their order, with the times of the evening itself, in four kinds of files."""

from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest

from app.models.agenda.agenda import BlockKind
from app.models.agenda.run import Run, Stretch
from app.models.agenda.step_times import StepMark
from app.models.evening import Details, Evening
from app.models.said.dialogue import Quote, Voice
from app.models.said.summary import KeyPoint
from app.models.seats.tables import Seating, Table
from app.reports.kinds.as_html import to_html
from app.reports.kinds.as_text import to_text
from app.reports.papers import made, paper, render
from app.reports.record import record
from tests.models import making as evenings
from tests.reports.making import NOBODY_HAS, TODAY, pdf_text, squeezed, tags, word, word_text

RECORD = paper("record")


@cache
def held() -> Evening:
    """Return an evening that was held and closed, in which three blocks were on."""
    evening = evenings.evening(details=Details("De Getijden", next_steps="Een brief\nIn mei", contact="Bel de mentor"))
    first, second, third = (block.id for block in evening.agenda.running_blocks()[:3])
    run = Run(
        block=third,
        stretches=(
            Stretch(first, evenings.later(4), evenings.later(18, 40)),
            Stretch(third, evenings.later(20), evenings.later(24)),
            Stretch(third, evenings.later(25), evenings.later(27, 5)),
        ),
        skipped=(second,),
        closed_at=evenings.later(30),
    )
    prompt = evening.prompts[1].id
    quotes = (
        Quote("q1", first, prompt, Voice.PUPIL, "Vraag het mij", evenings.later(6)),
        Quote("q2", first, prompt, Voice.PARENT, "Bel eerder", evenings.later(7), starred=True, heard=2),
        Quote("q3", third, None, Voice.SCHOOL, "Welkom\nallemaal", evenings.later(22)),
        Quote("q4", third, prompt, Voice.PARENT, "De kluisjes", evenings.later(23), parked=True, owner="conciërge"),
        Quote("q5", third, prompt, Voice.PARENT, "De fietsen", evenings.later(24), parked=True),
    )
    points = (
        KeyPoint("k1", "Eerder bellen", accepted=True, quotes=("q1", "q2")),
        KeyPoint("k2", "Vragen", accepted=True),
        KeyPoint("k3", "Nooit aangezet"),
    )
    return replace(evening, run=run, quotes=quotes, points=points)


def text(evening: Evening) -> str:
    return to_text(record(evening, TODAY)).replace("\u00a0", " ")


def times(evening: Evening) -> list[list[str]]:
    _, below = text(evening).split("Gepland en echt\n")
    return [[cell.strip() for cell in line.split("|")] for line in below.splitlines()[2:]]


def test_everything_stands_in_its_order() -> None:
    above, _ = text(held()).split("Gepland en echt\n")
    assert above == (
        "Verslag · dinsdag 10 november 2026\nOuderavond\n==========\n\n"
        "Citaten: ouders 1, school 1, leerlingen 1.\n\n"
        "Samenvatting\n------------\n\n- Eerder bellen (2 keer gehoord)\n- Vragen\n\n"
        "Wat is er gezegd?\n-----------------\n\n"
        "Wat zijn de ervaringen van school?\n\n"
        "- ouder: \u2068Bel eerder\u2069 (ster) (ook gehoord: 2)\n- leerling: \u2068Vraag het mij\u2069\n\n"
        "Inleiding ouderpartnerschap\n\n- school: \u2068Welkom\n  allemaal\u2069\n\n"
        "Parkeerplaats\n-------------\n\n"
        "- \u2068De kluisjes\u2069 (wie: conciërge)\n- \u2068De fietsen\u2069 (wie: nog niemand)\n\n"
        "Zo gaan we verder\n-----------------\n\nEen brief\nIn mei\n\n"
        "Hoe houden we contact?\n----------------------\n\nBel de mentor\n\n"
    )


def test_the_times_are_those_of_the_evening_without_its_pauses() -> None:
    rows = times(held())
    assert rows[:4] == [
        ["Blok", "Gepland om", "Begonnen om", "Gepland", "Echt"],
        ["Inloop met koffie, thee en koekjes", "19.00", "19.04", "15:00", "14:40"],
        ["Introductie en welkom", "19.15", "-", "5:00", "overgeslagen"],
        ["Inleiding ouderpartnerschap", "19.20", "19.20", "5:00", "6:05"],
    ]
    assert len(rows) == 1 + len(held().agenda.running_blocks())


def test_of_an_evening_that_is_still_on_nobody_knows_how_long_its_block_lasts() -> None:
    on = replace(held(), run=replace(held().run, closed_at=None))
    assert times(on)[3][2:] == ["19.20", "5:00", "-"]
    assert times(on)[1][4] == "14:40"


def test_an_evening_without_words_says_so() -> None:
    words = text(evenings.evening())
    assert "Citaten: geen." in words
    assert "Er zijn geen punten vastgesteld." in words
    assert "Er is niets genoteerd." in words
    assert "Parkeerplaats" not in words
    assert "Zo gaan we verder" not in words


def test_a_screen_reader_finds_title_parts_questions_lists_and_the_table() -> None:
    found = tags(render(record(held(), TODAY), "pdf").raw)
    assert [found.count(level) for level in ("H1", "H2", "H3")] == [1, 6, 2]
    assert found.count("LI") == 2 + 3 + 2
    assert found.count("TH") == 5
    assert found.count("TR") == 1 + len(held().agenda.running_blocks())


def test_word_finds_the_same_headings() -> None:
    raw = render(record(held(), TODAY), "docx").raw
    found = [(p.style.name, p.text) for p in word(raw).paragraphs if p.style.name.startswith("Heading")]
    assert found == [
        ("Heading 1", "Ouderavond"),
        ("Heading 2", "Samenvatting"),
        ("Heading 2", "Wat is er gezegd?"),
        ("Heading 3", "Wat zijn de ervaringen van school?"),
        ("Heading 3", "Inleiding ouderpartnerschap"),
        ("Heading 2", "Parkeerplaats"),
        ("Heading 2", "Zo gaan we verder"),
        ("Heading 2", "Hoe houden we contact?"),
        ("Heading 2", "Gepland en echt"),
    ]
    assert [p.text for p in word(raw).paragraphs if p.style.name == "List Bullet"][2].startswith("ouder: ")


@pytest.mark.parametrize(
    "words", [NOBODY_HAS, "half \ud83d teken", "👨\u200d👩\u200d👧\u200d👦", "\ud800", "😊"], ids=ascii
)
@pytest.mark.parametrize("kind", RECORD.kinds)
def test_one_strange_sign_stops_no_record(words: str, kind: str) -> None:
    first, *rest = held().quotes
    strange = replace(
        held(),
        title=f"Avond {words}",
        details=replace(held().details, school=words, next_steps=words),
        quotes=(replace(first, text=words), *(replace(quote, owner=words) for quote in rest)),
    )
    raw = render(RECORD.make(strange, TODAY), kind).raw
    read = {"pdf": pdf_text, "docx": word_text}.get(kind, bytes.decode)
    assert squeezed("Bel eerder") in squeezed(read(raw))


def test_a_web_page_asks_nothing_of_any_place() -> None:
    html = to_html(record(held(), TODAY))
    assert "default-src 'none'" in html
    assert not any(word in html for word in ("<link", "src=", "href=", "url("))
    assert html.count("<li ") == 7


WITH_NAMES = ("ik zag Noor in de gang", "bel 06-12345678", "alles gaat goed", "Noor begint deze zin")


def named(*said: str, points: tuple[KeyPoint, ...] = ()) -> Evening:
    first = held().quotes[0]
    quotes = tuple(replace(first, id=f"n{number}", text=text) for number, text in enumerate(said))
    return replace(held(), quotes=quotes, points=points)


@pytest.mark.parametrize(
    ("said", "points", "where"),
    [
        (WITH_NAMES, (), "in 2 citaten staan"),
        (WITH_NAMES[:1], (), "in 1 citaat staan"),
        ((), (KeyPoint("own", "Wij bellen Noor", accepted=True),), "in 1 punt staan"),
        (WITH_NAMES, (KeyPoint("own", "Wij bellen Noor", accepted=True),), "in 2 citaten en 1 punt staan"),
    ],
)
def test_the_record_says_first_where_names_may_stand(
    said: tuple[str, ...], points: tuple[KeyPoint, ...], where: str
) -> None:
    evening = named(*said, points=points)
    first = text(evening).split("\n\n")[1]
    assert where in first
    assert "Niet elke naam" in first
    for kind in ("pdf", "docx", "html"):
        raw = render(RECORD.make(evening, TODAY), kind).raw
        words = {"pdf": pdf_text, "docx": word_text}.get(kind, bytes.decode)(raw)
        assert squeezed(where) in squeezed(words)


def test_nothing_is_said_of_what_is_fine_prepared_or_not_in_the_record() -> None:
    standard = KeyPoint("std", "Wij danken Noor", standard=True, accepted=True)
    off = KeyPoint("off", "Wij bellen Noor")
    assert "Let op" not in text(named(WITH_NAMES[2], points=(standard, off)))
    evening = named(WITH_NAMES[0])
    assert "Let op" in to_text(made("record", evening, TODAY))
    assert "Let op" not in to_text(made("record", evening, TODAY, frozenset(["noor"])))


@pytest.mark.parametrize("said", [(), WITH_NAMES[2:3], WITH_NAMES])
def test_no_record_is_called_free_of_names(said: tuple[str, ...]) -> None:
    words = text(named(*said)).casefold()
    for promise in ("geen namen", "zonder namen", "vrij van namen", "anoniem"):
        assert promise not in words


def test_each_table_that_told_stands_below_its_block_with_its_planned_and_real_time() -> None:
    evening = held()
    block = next(block for block in evening.agenda.blocks if block.kind is BlockKind.PRESENTATIONS)
    first, began = block.steps[0].id, evenings.later(100)
    run = replace(
        evening.run,
        block=block.id,
        stretches=(*evening.run.stretches, Stretch(block.id, began, began + timedelta(seconds=264))),
        marks=(
            StepMark(block.id, f"{first}-2", began),
            StepMark(block.id, f"{first}-1", began + timedelta(seconds=164)),
        ),
        turns=("2", "1", "3", "4"),
        silent=("4",),
        closed_at=evenings.later(130),
    )
    seating = Seating(tuple(Table(number) for number in range(1, 5)))
    rows = times(replace(evening, run=run, seating=seating))
    here = next(index for index, row in enumerate(rows) if row[0] == block.title)
    assert rows[here + 1 : here + 5] == [
        ["Tafel 2", "-", "20.40", "3:20", "2:44"],
        ["Tafel 1", "-", "20.42", "3:20", "1:40"],
        ["Tafel 3", "-", "-", "3:20", "-"],
        ["Tafel 4", "-", "-", "-", "viel af"],
    ]
    assert not any(row[0].startswith("Tafel") for row in times(replace(evening, seating=seating)))
