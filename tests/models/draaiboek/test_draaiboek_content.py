"""The draaiboek that ships: its facts, word for word, and what fits on a wall."""

from dataclasses import replace
from datetime import date

import pytest

from app.models.agenda.agenda import BeamerClock, BlockKind, Show
from app.models.evening import Details
from app.models.ground.words import clean, count_words
from app.models.placeholders import fill_for_desk, fill_for_room
from app.models.said.summary import MAX_POINT_WORDS
from tests.models import making

PLAN = (
    ("Inloop met koffie, thee en koekjes", 15, 10, False, ""),
    ("Start", 60, 0, False, ""),
    ("Introductie en welkom", 5, 3, False, "gespreksleider"),
    ("Inleiding ouderpartnerschap", 5, 3, False, "gespreksleider"),
    ("Dialoog", 45, 30, False, "ouders"),
    ("Samenvatting", 5, 3, False, "samenvatter"),
    ("Einde dialoogsessie", 0, 0, False, ""),
    ("Pauze", 10, 5, True, ""),
    ("Start thematafels", 30, 20, True, "gespreksleider per tafel"),
    ("Presentaties thematafels", 10, 8, True, "deelnemers van de groepen"),
    ("Afsluiting", 10, 7, False, "school"),
    ("Einde sessie", 0, 0, False, ""),
)
PROMPTS = (
    ("Ervaringen ouders", "Wat zijn de ervaringen van de ouders?"),
    ("Ervaringen school", "Wat zijn de ervaringen van school?"),
    ("Behoeften", "Waar liggen de behoeften?"),
    ("Moeilijk", "Wat is moeilijk?"),
    ("Gaat goed", "Wat gaat goed?"),
    ("Gaat mis", "Waar gaat het nu mis?"),
    ("Waar gaat het over", "Waar gaat ouderpartnerschap voor jullie over?"),
)
POINTS = (
    "Partnerschap betekent samen, vanuit gelijkwaardigheid. Dat vraagt iets van zowel ouders als de school.",
    "Een goede basishouding is essentieel",
    "  Niet oordelen (vraag liever goed door)",
    "  Heb geduld",
    "  Handel op basis van vertrouwen",
    "  Creëer veiligheid",
    "Verwachtingsmanagement is key",
    "  Spreek verwachtingen uit",
    "  Deel een tijdspad",
    "  Blijf als school betrokken in het proces, zie de ouders, koppel terug",
    "Werken aan ouderpartnerschap is een proces van vallen en opstaan",
    "En, dat doen we voor de leerlingen",
)
FILLED = Details("De Ark", "Samen leren", "1 en 2", "mentoren", "klas kok", "Wij bellen", "Bel ons")


def test_the_blocks_stand_in_order_with_their_minutes_and_who_leads() -> None:
    agenda = making.evening().agenda
    rows = tuple((b.title, agenda.minutes(b), b.minimum, b.may_drop, b.who) for b in agenda.blocks)
    assert rows == PLAN


def test_the_evening_takes_135_minutes_and_the_start_is_the_sum_of_its_four_parts() -> None:
    agenda = making.evening().agenda
    assert agenda.total_minutes() == 135
    assert agenda.block("start").minutes == 0
    assert [part.minutes for part in agenda.parts("start")] == [5, 5, 45, 5]


def test_the_questions_stand_word_for_word() -> None:
    assert tuple((prompt.label, prompt.text) for prompt in making.evening().prompts) == PROMPTS


def test_the_points_stand_word_for_word_in_two_levels() -> None:
    points = making.evening().points
    assert tuple(f"{'  ' if point.parent else ''}{point.text}" for point in points) == POINTS
    heads = {point.id for point in points if point.parent is None}
    assert all(point.parent in heads for point in points if point.parent)


def test_no_standard_point_is_too_long_for_the_back_row() -> None:
    points = making.evening().points
    assert points[0].glance == "Partnerschap is samen en gelijkwaardig"
    assert all(len(point.glance.split()) <= 12 for point in points)
    assert not any(point.is_long for point in points)
    assert points[0].text.startswith("Partnerschap betekent samen, vanuit gelijkwaardigheid.")


def test_the_long_form_of_a_point_is_too_long_for_the_back_row() -> None:
    assert replace(making.evening().points[0], short="").is_long
    assert MAX_POINT_WORDS == 12


def test_no_point_is_switched_on_before_the_host_does_so() -> None:
    assert all(point.standard and not point.accepted for point in making.evening().points)


def test_two_evenings_share_no_point_and_one_evening_always_has_the_same() -> None:
    script = making.draaiboek()
    ids = {point.id for point in script.standard_points("a")}
    assert ids == {point.id for point in script.standard_points("a")}
    assert ids.isdisjoint(point.id for point in script.standard_points("b"))


def test_each_block_shows_the_room_as_much_time_as_it_should() -> None:
    clocks = {block.id: block.clock for block in making.evening().agenda.blocks}
    assert {block: clock for block, clock in clocks.items() if clock is not BeamerClock.NONE} == {
        "inloop": BeamerClock.START_TIME,
        "dialoog": BeamerClock.RING,
        "pauze": BeamerClock.END_TIME,
        "thematafels": BeamerClock.END_TIME,
        "presentaties": BeamerClock.MINUTES,
    }


def test_the_dialogue_shows_each_question_once_in_order() -> None:
    steps = making.evening().agenda.block("dialoog").steps
    assert [step.show for step in steps] == [Show.LINES, *[Show.PROMPT] * 7]
    assert [step.prompt for step in steps[1:]] == [prompt.id for prompt in making.evening().prompts]


def test_every_block_with_a_clock_has_a_cue_for_the_host_in_each_step() -> None:
    for block in making.evening().agenda.running_blocks():
        assert block.steps
        assert all(step.cues for step in block.steps)


def test_a_cue_is_a_glance() -> None:
    steps = [step for block in making.evening().agenda.blocks for step in block.steps]
    cues = [cue for step in steps for cue in (*step.cues, *step.tips)]
    assert max(count_words(cue) for cue in cues) <= 12


def test_the_wall_holds_fifteen_words_and_the_agreements_five_short_lines() -> None:
    evening = making.evening(details=FILLED, groups=5)
    for block in evening.agenda.blocks:
        for step in block.steps:
            lines = [fill_for_room(line, evening) or "" for line in (step.heading, *step.lines, step.footer)]
            prompt = evening.prompt(step.prompt)
            words = sum(map(count_words, lines)) + (count_words(prompt.text) if prompt else 0)
            assert words <= (25 if step.id == "afspraken" else 15), step.id
            assert len(step.lines) <= 5
            assert all(len(line) <= 40 for line in lines), step.id


def test_the_agreements_say_that_no_name_is_written_down() -> None:
    step = next(s for s in making.evening().agenda.block("introductie").steps if s.id == "afspraken")
    assert "nooit wie" in " ".join(step.lines)


def test_the_triangle_is_drawn_once_and_without_lines_beside_it() -> None:
    steps = [s for block in making.evening().agenda.blocks for s in block.steps if s.show is Show.TRIANGLE]
    assert [(step.heading, step.lines) for step in steps] == [("De driehoek", ())]


# Beside the source

IN_THE_CUES = {
    "dialoog": ("open en eerlijk praten", "meer vanzelfsprekend"),
    "inleiding": ("leerplicht en andere partners", "andere verzorgers"),
    "introductie": ("Eén groep kan ook",),
    "thematafels": ("Eerst de groepjes", "vooraf bedacht"),
    "afsluiting": ("zo groeit een kind het best",),
}


@pytest.mark.parametrize("block", IN_THE_CUES)
def test_what_the_source_says_stands_in_the_cues(block: str) -> None:
    said = " ".join(cue for step in making.evening().agenda.block(block).steps for cue in step.cues)
    assert all(words in said for words in IN_THE_CUES[block])


def test_the_dialogue_opens_with_a_step_of_its_own_and_the_goal_is_interactive() -> None:
    agenda = making.evening().agenda
    opening = agenda.block("dialoog").steps[0]
    assert (opening.id, opening.prompt, opening.ours) == ("opening", None, False)
    assert "interactief" in agenda.block("start").goal


def test_themes_have_their_two_examples_and_dressing_the_room_is_free() -> None:
    tasks = {task.id: task for task in making.evening().plan.tasks}
    assert "aanwezigheid (verzuim)" in tasks["themas"].note
    assert "partnerschap tussen ouders en school" in tasks["themas"].note
    assert "hoeft niet" in tasks["aankleden"].note
    assert not any("bron" in task.note for task in tasks.values()), "that is no word for schools"


def test_what_we_added_is_marked_and_what_the_source_has_is_not() -> None:
    evening = making.evening()
    steps = [step for block in evening.agenda.blocks for step in block.steps]
    assert {step.id for step in steps if step.ours} == {
        *("afspraken", "arena", "bedankt"),
        *("verdiepen", "kiezen", "pitch-maken"),
    }
    assert {role.id for role in evening.plan.roles if role.ours} == {"notulist", "tafelnotulist", "tijdbewaker"}
    added = {"collegas-uitnodigen", "tafels", "aanmeldingen", "beamer"}
    assert {task.id for task in evening.plan.tasks if task.ours} == added
    tips = " ".join(tip for step in steps for tip in step.tips)
    cues = " ".join(cue for step in steps for cue in step.cues)
    for words in ("Liefst een ouder", "Kies aan het eind één idee", "Beloof alleen", "door elkaar gaan zitten"):
        assert words in tips
        assert words not in cues


def test_the_project_it_comes_from_is_named_and_the_texts_to_pass_on_are_there() -> None:
    plan = making.evening().plan
    assert "Buitenkans" in plan.source
    assert "ouderpartnerschap" in plan.why
    assert "Het gaat niet over jou" in plan.for_pupils


def test_the_checklist_ends_with_two_tasks_after_the_evening() -> None:
    *before, report, progress = making.evening().plan.tasks
    assert not any(task.comes_after for task in before)
    assert (report.id, progress.id) == ("terugkoppeling", "voortgang")
    assert report.due(date(2026, 11, 10)) == date(2026, 11, 24)


def test_the_arena_tells_how_one_joins_and_how_one_leaves() -> None:
    steps = [s for block in making.evening().agenda.blocks for s in block.steps if s.show is Show.ARENA]
    assert [step.lines for step in steps] == [("Meepraten? Lege stoel", "Uitgepraat? Naar buiten")]


def test_partnership_is_between_parents_and_school() -> None:
    step = next(s for s in making.evening().agenda.block("inleiding").steps if s.id == "we-starten-hier")
    assert step.lines == ("Partnerschap tussen ouders en school",)


def test_only_the_questions_at_the_end_go_to_the_parkeerplaats() -> None:
    parks = [step.id for block in making.evening().agenda.blocks for step in block.steps if step.parks]
    assert parks == ["vragen"]


def test_the_closing_has_its_seven_steps_and_two_speakers() -> None:
    steps = making.evening().agenda.block("afsluiting").steps
    assert [step.show for step in steps] == [
        Show.POINTS,
        Show.LINES,
        Show.NEXT_STEPS,
        Show.CONTACT,
        Show.QUESTIONS,
        Show.EXITS,
        Show.LINES,
    ]
    assert [step.who for step in steps] == ["gespreksleider"] * 2 + ["school"] * 5
    assert any("schuren" in cue for cue in steps[1].cues)


@pytest.mark.parametrize("kind", [BlockKind.GROUP, BlockKind.MARK])
def test_a_group_and_a_mark_have_no_clock(kind: BlockKind) -> None:
    blocks = [block for block in making.evening().agenda.blocks if block.kind is kind]
    assert blocks
    assert not any(block.runs or block.steps for block in blocks)


def test_every_text_is_clean_and_every_gap_can_be_filled() -> None:
    evening = making.evening(details=FILLED, groups=5)
    for block in evening.agenda.blocks:
        texts = [block.title, block.who, block.goal, block.remark, block.corner]
        for step in block.steps:
            texts += [step.title, *step.cues, *step.tips, step.heading, *step.lines, step.footer, step.who]
        for text in texts:
            assert clean(text) == text
            assert not any(is_gap for _, is_gap in fill_for_desk(text, evening))
            assert "{" not in (fill_for_room(text, evening) or "")
