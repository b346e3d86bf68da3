"""The record: what the tables brought, what is taken along, what the school answers, and the words people left with."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, Followup, Subject, SubjectKind, Taken
from app.models.followup.publications import Debrief
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import Harvest
from app.models.preparation import Theme
from app.models.said.dialogue import Quote, Voice
from app.models.said.summary import KeyPoint
from app.models.seats.tables import Seating, Table
from app.reports.kinds.as_text import to_text
from app.reports.papers import render
from app.reports.record import record
from tests.models import making as evenings
from tests.reports.making import HARD, TODAY, pdf_text, squeezed, tags, word, word_text
from tests.reports.test_record import RECORD, text

BELL, PITCH, QUESTION = (
    Subject(kind, id) for kind, id in zip(list(SubjectKind)[:3], ("k1", "t-a", "t-a"), strict=True)
)
PARKED = Subject(SubjectKind.PARKED, "q3")
HEADINGS = ("Dit nemen we mee", "Wat doet school hiermee?", "De tafels", "Hoe houden we contact?", "Wat vond je ervan?")


@cache
def held() -> Evening:
    """Return an evening with three tables, of which the last brought nothing, and answers of the school."""
    evening = evenings.evening()
    at = evenings.later
    quotes = (
        Quote("q1", "thematafels", None, Voice.PARENT, "Een vast moment", at(90), table_id="t-b"),
        Quote("q2", "thematafels", None, Voice.SCHOOL, "Even rustig, allemaal", at(91)),
        Quote("q3", "afsluiting", None, Voice.PARENT, "De kluisjes", at(120), parked=True),
        Quote("q4", "afsluiting", None, Voice.PARENT, "De fietsen", at(121), parked=True, owner="conciërge"),
    )
    standard = next(point for point in evening.points if point.standard)
    points = (KeyPoint("k1", "Eerder bellen", accepted=True), replace(standard, accepted=True, short="Kort"))
    form = Harvest(
        *("t-a", ("Bellen helpt", "", "Samen eten"), "een vast moment kiezen", "de agenda lezen", "tijd"),
        *("Ik wist het niet.", Voice.PUPIL, "Wie belt er eerst?", "Wij bellen voor het misgaat", Voice.PARENT),
    )
    answers = (
        Answer(BELL, AnswerKind.DO, "", date(2026, 12, 1), "mentor"),
        Answer(QUESTION, AnswerKind.FIND_OUT, "We vragen het de mentoren", date(2026, 12, 8), "directie"),
        Answer(PITCH, AnswerKind.DONT, "Daar is geen geld voor"),
        Answer(PARKED, AnswerKind.FIND_OUT, "", date(2026, 12, 15), "directie"),
    )
    return replace(
        evening,
        quotes=quotes,
        points=points,
        themes=(Theme("bel", "Eerder bellen"),),
        seating=Seating((Table(1, "bel", place="lokaal 0.12", id="t-a"), Table(2, id="t-b"), Table(3, id="t-c"))),
        harvests=(form,),
        exits=(Exit("warm"), Exit("Vol", 4), Exit(mark=5), Exit("warm"), Exit(mark=4)),
        followup=Followup(
            (Taken("x", PITCH, "Eerst bellen"), Taken("y", BELL, "Een vast moment")),
            answers,
            date(2026, 12, 1),
            "de nieuwsbrief",
            date(2027, 2, 2),
        ),
    )


def part(heading: str, evening: Evening | None = None) -> str:
    """Return what stands under a heading, up to the next of its level."""
    whole = text(evening or held())
    _, below = whole.split(f"{heading}\n{'-' * len(heading)}\n\n")
    lines = below.splitlines()
    end = next((n for n, line in enumerate(lines) if line.startswith("---")), len(lines) + 2)
    return "\n".join(lines[: end - 1]).strip()


def test_a_table_has_its_form_in_the_order_of_the_paper_and_its_quotes() -> None:
    assert part("De tafels").replace("\u2068", "").replace("\u2069", "") == (
        "Tafel 1: Eerder bellen\n\n"
        "- Plek: lokaal 0.12\n"
        "- Inzicht 1: Bellen helpt\n- Inzicht 2: Samen eten\n"
        "- School kan: een vast moment kiezen\n- Ouders kunnen: de agenda lezen\n- Dit staat in de weg: tijd\n"
        "- Mooiste uitspraak: Ik wist het niet. (leerling)\n- Vraag aan school: Wie belt er eerst?\n"
        "- Onze pitch: Wij bellen voor het misgaat\n- Wie vertelt: ouder\n\n"
        "Tafel 2\n\n- ouder: Een vast moment"
    )
    assert "Een vast moment" not in part("Wat is er gezegd?")
    assert "Even rustig" in part("Wat is er gezegd?")


def test_each_subject_has_its_answer_and_what_was_not_reached_is_open() -> None:
    standard = held().points[1].text
    assert part("Wat doet school hiermee?").replace("\u2068", "").replace("\u2069", "") == (
        "Doen we\n\n- Eerder bellen (wie: mentor, vóór 1 december 2026)\n\n"
        "Zoeken we uit\n\n- Wie belt er eerst? (vraag van tafel 1, wie: directie, antwoord vóór 8 december 2026)\n"
        "  Antwoord: We vragen het de mentoren\n\n"
        "Doen we niet\n\n- Wij bellen voor het misgaat (pitch van tafel 1)\n  Waarom niet: Daar is geen geld voor\n\n"
        f"Nog open\n\n- {standard}"
    )


def test_what_is_taken_along_asked_and_promised_stands_in_its_order() -> None:
    plain = {heading: part(heading).replace("\u2068", "").replace("\u2069", "") for heading in HEADINGS}
    assert plain["Dit nemen we mee"] == "- Eerst bellen\n- Een vast moment"
    assert plain["Hoe houden we contact?"] == (
        "- Volgend bericht: 1 december 2026\n- Via: de nieuwsbrief\n- Volgende avond: 2 februari 2027"
    )
    assert part("Parkeerplaats").replace("\u2068", "").replace("\u2069", "") == (
        "- De kluisjes (wie: directie, antwoord vóór 15 december 2026, zoeken we uit)\n- De fietsen (wie: conciërge)"
    )


def test_exit_words_stand_in_one_list_that_tells_no_order_and_marks_are_counted() -> None:
    words, marks = part("Wat vond je ervan?").split("\n\n")
    assert words.replace("\u2068", "").replace("\u2069", "") == "- Vol\n- warm (2 keer)"
    assert [[cell.strip() for cell in row.split("|")] for row in marks.splitlines()] == [
        ["Cijfer", "Hoe vaak gegeven"], ["5", "1"], ["4", "2"], ["3", "0"], ["2", "0"], ["1", "0"]
    ]  # fmt: skip
    turned = replace(held(), exits=held().exits[::-1])
    assert part("Wat vond je ervan?", turned) == part("Wat vond je ervan?")


def test_what_is_empty_leaves_no_heading() -> None:
    words = text(evenings.evening())
    assert not any(heading in words for heading in HEADINGS)
    only_exit = replace(evenings.evening(), exits=(Exit("warm"),))
    assert "Cijfer" not in text(only_exit)
    points = replace(evenings.evening(), points=held().points)
    assert "Nog open" not in text(points), "nobody was to answer"
    at_tables = replace(held(), quotes=held().quotes[:1], harvests=(), followup=Followup())
    assert "Er is niets genoteerd" not in text(at_tables)


def test_a_form_of_a_table_that_went_is_still_in_the_record() -> None:
    gone = replace(held(), seating=Seating((Table(1, id="t-c"),)))
    assert part("De tafels", gone).startswith("Een tafel\n\n- Inzicht 1")
    away = replace(held(), seating=Seating((), away=held().seating.tables))
    assert part("De tafels", away).startswith("Tafel 1: Eerder bellen")


@pytest.mark.parametrize("kind", RECORD.kinds)
@pytest.mark.parametrize("words", HARD.values(), ids=HARD)
def test_hard_words_in_every_field_come_back_letter_for_letter(kind: str, words: str) -> None:
    form = Harvest("t-a", (words, words, words), words, words, words, words, None, words, words, None)
    hard = replace(
        held(),
        harvests=(form,),
        exits=(Exit(words),),
        followup=Followup(
            (Taken("x", PITCH, words),), (Answer(PITCH, AnswerKind.DONT, words, None, words),), None, words
        ),
    )
    raw = render(record(hard, TODAY), kind).raw
    read = {"pdf": pdf_text, "docx": word_text}.get(kind, bytes.decode)(raw)
    if kind == "html":
        assert "<script>" not in read
    elif kind != "txt":
        assert squeezed(read).count(squeezed(words)) >= 13
    else:
        assert squeezed(read).count(squeezed(words)) >= 13


def test_a_screen_reader_finds_the_new_parts_as_headings_lists_and_a_table() -> None:
    found = tags(render(record(held(), TODAY), "pdf").raw)
    assert [found.count(level) for level in ("H1", "H2", "H3")] == [1, 9, 4 + 1 + 2]
    assert found.count("TH") == 5 + 2
    heads = [p.text for p in word(render(record(held(), TODAY), "docx").raw).paragraphs if p.style.name == "Heading 2"]
    assert [head for head in heads if head in HEADINGS] == list(HEADINGS)


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"harvests": (Harvest("t-a", pitch="Bel Noor eerder", school="en Noor"),)}, "in 1 formulier"),
        ({"exits": (Exit("dank aan Noor"), Exit("met Noor", 4))}, "in 2 slotwoorden"),
        ({"followup": Followup((Taken("x", PITCH, "we bellen Noor"),))}, "in 1 punt dat we meenemen"),
        ({"followup": Followup(answers=(Answer(BELL, AnswerKind.DO, "dat doet Noor"),))}, "in 1 antwoord"),
    ],
)
def test_names_are_told_wherever_they_stand(change: dict[str, object], where: str) -> None:
    evening = replace(held(), **{"harvests": (), "exits": (), "followup": Followup()} | change)  # type: ignore[arg-type]  # the parts of a test
    assert where in text(evening).split("\n\n")[1]
    assert "Let op" not in to_text(record(evening, TODAY, frozenset(["noor"])))


def test_what_the_team_says_to_itself_stands_in_no_record() -> None:
    debrief = Debrief("KANARIE-a", "KANARIE-b", "KANARIE-c")
    evening = replace(held(), followup=replace(held().followup, debrief=debrief))
    assert "KANARIE" not in to_text(record(evening, TODAY))
