"""The papers: what stands on which, whose names stand nowhere, and what loads when."""

import subprocess
import sys
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from app.models.agenda.agenda import Agenda
from app.models.evening import Evening
from app.models.preparation import HostKind, Task
from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, People, Person, counted
from app.models.seats.tables import Seating, empty_tables
from app.reports import look
from app.reports.document import Badge, Badges, Doc, PaperTable, RowKind, gaps_in, lines_of
from app.reports.kinds.as_text import to_text
from app.reports.lines import Ink, text_of
from app.reports.papers import PAPERS, paper, render
from app.reports.sign_up import QUESTIONS
from app.reports.table_cards import STEPS, minute_plan
from app.services.people_file.reading import read_sheets
from app.services.people_list.columns import guess_columns
from app.services.people_list.people_of_sheet import people_from
from app.views.theme.tokens import LIGHT
from tests.models import making as evenings
from tests.reports.making import HARD, TODAY, full, pdf_text, said_everywhere, squeezed, word_text


def made(key: str, evening: Evening) -> Doc:
    return paper(key).make(evening, TODAY)


def table(doc: Doc) -> list[tuple[str, ...]]:
    (found,) = (block for block in doc.blocks if isinstance(block, PaperTable))
    return [tuple("\n".join(text_of(line) for line in cell) for cell in row.cells) for row in found.rows]


def cards(evening: Evening) -> tuple[Badge, ...]:
    (found,) = (block for block in made("name_cards", evening).blocks if isinstance(block, Badges))
    return found.cards


# The run sheet


def test_the_run_sheet_has_the_clock_times_of_the_plan() -> None:
    rows = table(made("run_sheet", full()))
    times = ["19.00", "19.15", "19.15", "19.20", "19.25", "20.10", "20.15", "20.15", "20.25", "20.55", "21.05", "21.15"]
    assert [row[0] for row in rows] == times
    minutes = [row[1].split("\n")[0].removesuffix("\u00a0min") for row in rows]
    assert minutes == ["15", "60", "5", "5", "45", "5", "", "10", "30", "10", "10", ""]
    assert rows[4][1:4] == (
        "45\u00a0min\nminstens\u00a030",
        "ouders",
        "Dialoog\nOpen en eerlijk\n" + "\n".join(f"{n}. {prompt.text}" for n, prompt in enumerate(full().prompts, 1)),
    )
    assert "Deur open 19.00 · Start 19.15 · Klaar 21.15 · 2 uur en 15 minuten" in to_text(made("run_sheet", full()))


def test_the_run_sheet_keeps_to_the_plan_when_the_evening_has_begun() -> None:
    from app.models.agenda import run as runs
    from app.models.agenda.run import Run

    begun = replace(full(), run=runs.start(Run(), full().agenda, evenings.later(9)))
    assert made("run_sheet", begun) == made("run_sheet", full())


def test_parts_of_a_group_stand_in_and_groups_and_marks_are_told_apart() -> None:
    (found,) = (block for block in made("run_sheet", full()).blocks if isinstance(block, PaperTable))
    assert [row.depth for row in found.rows] == [0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]
    kinds = [row.kind for row in found.rows]
    assert kinds.count(RowKind.GROUP) == 1
    assert kinds.count(RowKind.MARK) == 2
    assert found.head == ("Tijd", "Duur", "Wie?", "Gesprekspunt / Actie", "Opmerking")


def test_who_leads_is_told_with_the_function_and_the_closing_has_two() -> None:
    rows = table(made("run_sheet", full()))
    assert rows[2][2] == "gespreksleider\nouderconsulent"
    assert rows[5][2] == "samenvatter\nteamleider onderbouw"
    assert rows[10][2] == "gespreksleider\nouderconsulent\nschool"
    hired = replace(full(), plan=replace(full().plan, host=HostKind.HIRED))
    assert table(made("run_sheet", hired))[2][2] == "gespreksleider\nvan buiten de school"


def test_the_run_sheet_names_the_source_and_marks_what_was_added() -> None:
    made_of = replace(full(), plan=replace(full().plan, roles=evenings.evening().plan.roles))
    doc = made("run_sheet", made_of)
    assert "project Buitenkans" in doc.foot
    words = to_text(doc)
    assert "Afspraken (aanvulling)" in words
    assert "tijdbewaker (aanvulling): " in words
    assert "samenvatter: " in words
    assert "Waarom deze avond?\u00a0· " in words


def test_the_half_page_for_the_pupils_says_what_the_school_wrote_and_nothing_else() -> None:
    changed = replace(full(), plan=replace(full().plan, for_pupils="Het gaat niet over jou.\n\nVraag maar."))
    words = to_text(made("for_pupils", changed))
    assert "Voor mentoren, om voor te lezen" in words
    assert "dinsdag 10 november 2026" in words
    assert "Het gaat niet over jou.\n\nVraag maar." in words
    assert "bron" not in to_text(made("for_pupils", full()))
    empty = replace(full(), plan=replace(full().plan, for_pupils=""))
    assert gaps_in(made("for_pupils", empty)) == ("[tekst voor de leerlingen invullen]",)


# The cue cards


def test_every_cue_and_what_the_beamer_shows_stands_on_a_card() -> None:
    words = to_text(made("cue_cards", full()))
    for block in full().agenda.running_blocks():
        assert block.title in words
        for step in block.steps:
            for cue in (*step.cues, *step.tips):
                assert "{" in cue or cue in words
    assert "Koffie, thee en koekjes: leerlingen van de kookklas." in words
    assert "Beamer: Samen verantwoordelijk · Allebei even belangrijk" in words
    assert "Doel: Een open en interactief gesprek: we delen eerlijk onze ervaringen en vragen." in words
    assert "Klaar om 20.10, daarna Samenvatting" in words
    assert "aanvulling: Kies aan het eind één idee om te delen." in words
    assert "7 vragen, ongeveer 6 minuten per vraag" in words
    assert all(prompt.text in words for prompt in full().prompts)


def test_gaps_in_the_cues_are_marked() -> None:
    named = ("verzorgd door", "school", "visie", "leerjaren", "functies", "aantal groepen", "vervolgstappen", "contact")
    assert set(gaps_in(made("cue_cards", evenings.evening()))) == {f"[{name} invullen]" for name in named}
    assert gaps_in(made("cue_cards", full())) == ()


# The tables


@given(st.integers(0, 600))
def test_the_minutes_of_the_steps_are_those_of_the_block(minutes: int) -> None:
    plan = minute_plan(minutes)
    assert sum(plan) == minutes
    assert all(abs(part - share * minutes / 30) < 1 for part, (_, share, _) in zip(plan, STEPS, strict=True))


def test_half_an_hour_at_the_table_is_5_15_7_and_3() -> None:
    assert minute_plan(30) == (5, 15, 7, 3)
    assert minute_plan(27) == (5, 13, 6, 3)


def test_a_table_card_has_the_steps_of_the_draaiboek_and_their_shares() -> None:
    evening = full()
    blocks = tuple(
        replace(block, steps=tuple(replace(step, title=f"Stap {n}", minutes=n) for n, step in enumerate(block.steps)))
        for block in evening.agenda.blocks
    )
    one = replace(evening, agenda=Agenda(blocks), seating=empty_tables(1))
    rows = [row[:3] for row in table(made("table_cards", one))]
    assert rows == [
        ("20.25", "5\u00a0min", "Stap 1"),
        ("20.30", "10\u00a0min", "Stap 2"),
        ("20.40", "15\u00a0min", "Stap 3"),
    ]


def test_a_table_card_has_its_theme_question_and_times() -> None:
    words = to_text(made("table_cards", full()))
    assert words.count("Tafel ") == 5
    assert "Tafel 2\n20.25–20.55\n\nEerder bellen\n\nWie belt?\n\nWanneer?\n\nGespreksleider: mentor" in words
    assert "20.30 | 15\u00a0min | Verdiepen   | " in words
    labels = (
        *("Drie inzichten", "School kan", "Ouders kunnen", "Dit staat in de weg", "Mooiste uitspraak"),
        *("Vraag aan school", "Onze pitch"),
    )
    for label in labels:
        assert words.count(f"{label}:") == 5
    places = [words.index(f"{label}:") for label in labels]
    assert places == sorted(places), "in the order of the form on the desk"


def test_there_is_a_card_for_each_table_though_nobody_was_drawn_yet() -> None:
    words = to_text(made("table_cards", replace(full(), seating=empty_tables(5))))
    assert [f"Tafel {n}\n" in words for n in range(1, 7)] == [True] * 5 + [False]
    assert "Wat kun je doen op onze school?" in words


def test_an_agenda_without_tables_still_gives_a_card() -> None:
    blocks = tuple(block for block in full().agenda.blocks if block.id != "thematafels")
    words = to_text(made("table_cards", replace(full(), agenda=Agenda(blocks))))
    assert "Verdiepen" in words
    assert "20.25" not in words


# The door


def test_names_stand_on_name_cards_and_at_the_door_only() -> None:
    for one in PAPERS:
        doc = one.make(full(), TODAY)
        at_the_door = one.key in ("name_cards", "door_list")
        for kind in one.kinds:
            raw = render(doc, kind).raw
            words = {"pdf": pdf_text, "docx": word_text}.get(kind, lambda raw: raw.decode())(raw)
            assert ("Kanarie" in words) == at_the_door, f"{one.key} {kind}"


def test_a_name_card_has_name_or_code_voice_and_table() -> None:
    found = cards(full())
    assert len(found) == 50
    assert Badge("Kanarie Pietersen", "mentor", Voice.PARENT, 1) in found
    assert Badge("X49", "mentor", Voice.PUPIL, 5) in found
    assert [card.table for card in found] == sorted(card.table for card in found)


def test_with_counts_alone_the_cards_have_codes_and_the_last_sheet_is_filled_with_empty_ones() -> None:
    counted = replace(full(), people=People(expected=Counts(3, 2, 0)), seating=Seating())
    assert [card.name for card in cards(counted)] == ["O1", "O2", "O3", "S1", "S2", *[""] * 5]
    assert cards(counted)[0].role == "ouder"
    assert cards(replace(full(), people=People())) == (Badge(),) * 10


def test_the_door_list_is_in_order_and_says_what_to_do_with_it() -> None:
    doc = made("door_list", full())
    rows = table(doc)
    assert [row[1] for row in rows[:4]] == ["Kanarie Pietersen", "X1", "X2", "X3"]
    assert rows[10][1] == "X10"
    assert rows[0] == ("[ ]", "Kanarie Pietersen", "O ouder", "mentor", "1")
    words = to_text(doc)
    assert "50 mensen: 27 ouders, 21 van school en 2 leerlingen." in words
    assert "Op deze lijst staan namen. Vernietig hem na de avond, voor 10 december 2026." in words


def test_names_stand_by_surname_as_a_dutch_list_has_them_and_two_alike_are_told_apart() -> None:
    names = ("Łucja Żak", "Omar Aydın", "Ömer Aydin", "Jan van Dijk", "Đặng Thu", "Bo Dijk", "Zoë Ooms", "bo dijk")
    listed = tuple(
        Person(f"n{n}", f"N{n}", Voice.PARENT, name=name, year_group="2" if n == 5 else "")
        for n, name in enumerate(names)
    )
    shown = [row[1] for row in table(made("door_list", replace(full(), people=People(listed=listed))))]
    assert shown == [
        *("Omar Aydın", "Ömer Aydin", "Bo Dijk (2)", "bo dijk (N7)"),
        *("Jan van Dijk", "Zoë Ooms", "Đặng Thu", "Łucja Żak"),
    ]


def test_papers_carry_the_evening_without_a_laptop() -> None:
    """The points of the summary and the tables with their leaders stand on the cards, the points on the run sheet."""
    cards = to_text(made("cue_cards", full()))
    for point in full().points:
        assert f"- {point.glance}\n" in cards
        assert point.glance in to_text(made("run_sheet", full()))
    for one in full().seating.tables:
        assert cards.count(f"- Tafel {one.number}") == 1


def test_the_answers_to_the_sign_up_form_are_read_without_a_click(tmp_path: Path) -> None:
    form = to_text(made("sign_up", full()))
    assert all(words in form for words, _ in QUESTIONS)
    answers = (
        ("Sanne Bos", "ouder", "2", "3", "Turks", ""),
        ("", "ouder", "1", "2", "", ""),
        ("Wim Prins", "medewerker van school", "1", "", "", "Frans"),
        ("Noor Bos", "leerling", "1", "3", "", ""),
        ("A. Kok", "van buiten de school", "1", "", "", ""),
    )
    path = tmp_path / "antwoorden.csv"
    rows = ([words for words, _ in QUESTIONS], *answers)
    path.write_text("\n".join(";".join(row) for row in rows), encoding="utf-8")
    (sheet,) = read_sheets(path)
    read = people_from(sheet, guess_columns(sheet))
    assert read.refused == ()
    assert counted(read.people) == Counts(3, 2, 1)


def test_the_table_plan_tells_where_to_go_and_who_is_asked_to_come_gets_the_hours() -> None:
    seating = full().seating
    placed = replace(seating, tables=(replace(seating.tables[0], place="lokaal 0.12"), *seating.tables[1:]))
    rows = table(made("table_plan", replace(full(), seating=placed)))
    assert rows[0][0] == "1"
    assert rows[0][2] == "lokaal 0.12"
    assert len(table(made("table_plan", full()))[0]) == 2
    assert "[tafels invullen]" in to_text(made("table_plan", evenings.evening()))
    for key in ("welcome_mail", "reminder"):
        words = to_text(made(key, full()))
        assert "Van 19.15 tot 21.15 uur." in words
        assert "Aula, Kade 12" in words


def test_the_tasks_stand_under_their_role_and_those_to_do_in_the_calendar() -> None:
    tasks = (
        Task("a", "Ruimte reserveren", owner="conciërge", days_before=14),
        Task("b", "Ouders uitnodigen", "met een brief", "mentoren", 21),
        Task("c", "Hapjes", owner="conciërge", days_before=20, done=True),
        Task("d", "Terugkoppeling", owner="mentoren", school_days_after=10),
        Task("e", "Ooit"),
    )
    evening = replace(full(), plan=replace(full().plan, tasks=tasks))
    doc = made("task_list", evening)
    words = to_text(doc)
    assert [words.index(name) for name in ("mentoren\n", "conciërge\n", "nog niemand\n")] == sorted(
        words.index(name) for name in ("mentoren\n", "conciërge\n", "nog niemand\n")
    )
    entries = Calendar.from_ical(render(doc, "ics").raw).walk("VEVENT")
    assert [(str(one["summary"]), one.decoded("dtstart")) for one in entries] == [
        ("Ouders uitnodigen (mentoren)", date(2026, 10, 20)),
        ("Ruimte reserveren (conciërge)", date(2026, 10, 27)),
        ("Terugkoppeling (mentoren)", date(2026, 11, 24)),
    ]
    assert len({str(one["uid"]) for one in entries}) == 3


def test_without_a_list_there_are_boxes_to_count_by() -> None:
    counted = replace(full(), people=People(expected=Counts(27, 21, 1)))
    words = to_text(made("door_list", counted))
    assert "27 ouders, 21 van school en 1 leerling." in words
    assert "namen" not in words
    assert [line.count("[ ]") for line in words.splitlines() if "[ ]" in line] == [45, 40, 20]
    assert "We weten nog niet wie er komen." in to_text(made("door_list", evenings.evening()))


# All of them


@pytest.mark.parametrize("one", PAPERS, ids=lambda one: one.key)
def test_a_title_is_no_file_name(one: object) -> None:
    for words in ("../../etc/passwd", "con", 'a<b>:"c"/\\|?*', "x" * 400, "👨\u200d👩\u200d👧" * 90):
        name = one.file_name(said_everywhere(words), "pdf")
        assert name.startswith(f"2026-11-10 {one.name} ")
        assert name.endswith(".pdf")
        assert len(name.encode()) < 255
        assert not set(name) & set('<>:"/\\|?*')


def test_a_value_is_never_taken_for_a_placeholder() -> None:
    for one in PAPERS:
        doc = one.make(said_everywhere(HARD["placeholders"]), TODAY)
        runs = [run for line in lines_of(doc) for run in line]
        assert not [run for run in runs if run.ink is Ink.GAP]


def test_the_colours_are_those_of_the_screen() -> None:
    screen = {field.name: getattr(LIGHT, field.name) for field in fields(LIGHT)}
    assert tuple(screen[name] for name in ("ink", "muted", "teal", "teal_soft")) == (
        look.INK,
        look.MUTED,
        look.TEAL,
        look.TEAL_SOFT,
    )
    assert {voice.value: colour for voice, colour in look.VOICES.items()} == {
        name: screen[name] for name in ("parent", "school", "pupil")
    }


def test_the_heavy_libraries_wait_until_a_paper_is_made() -> None:
    code = (
        "import sys, app.reports.papers\n"
        "sys.exit(any(name in sys.modules for name in ('docx', 'typst', 'icalendar', 'lxml', 'email.message')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_every_kind_of_every_paper_can_be_made_of_an_evening_with_nothing_filled_in() -> None:
    for one in PAPERS:
        for kind in one.kinds:
            assert render(one.make(evenings.evening(), TODAY), kind).raw
    assert squeezed("[plaats invullen]") in squeezed(pdf_text(render(made("run_sheet", evenings.evening()), "pdf").raw))
