"""The sample evening: it fits the draaiboek, and its texts are as hard as those of a real evening."""

from pathlib import Path

import pytest

from app.models.agenda import run as runs
from app.models.agenda.replan import shorten
from app.models.agenda.run import Run
from app.models.agenda.timing import read
from app.models.draaiboek.sample import read_sample
from app.models.followup.followup import AnswerKind, SubjectKind
from app.models.ground.faults import BadInput
from app.models.said.dialogue import Voice
from app.models.said.privacy import mask
from tests.models import making

SAMPLE = read_sample(making.SAMPLE)
EVENING = making.evening(details=SAMPLE.details.details())


def test_every_label_block_and_key_is_known() -> None:
    labels = {prompt.label for prompt in EVENING.prompts}
    assert {quote.prompt for quote in SAMPLE.quotes} == labels | {""}
    assert [block.id for block in SAMPLE.blocks] == [block.id for block in EVENING.agenda.running_blocks()]
    keys = [quote.key for quote in SAMPLE.quotes if quote.key]
    assert len(keys) == len(set(keys))
    assert {key for point in SAMPLE.points for key in point.quotes} <= set(keys)
    assert SAMPLE.shorten_at in [block.id for block in SAMPLE.blocks]


def test_it_has_seven_points_of_which_two_are_its_own() -> None:
    standard = {point.text for point in EVENING.points}
    assert [point.text in standard for point in SAMPLE.points] == [True] * 5 + [False] * 2
    assert all(len(point.text.split()) <= 12 for point in SAMPLE.points)


def test_all_voices_are_heard_and_three_questions_are_parked() -> None:
    assert len(SAMPLE.quotes) >= 45
    assert {quote.voice for quote in SAMPLE.quotes} == set(Voice)
    parked = [quote for quote in SAMPLE.quotes if quote.parked]
    assert len(parked) == 3
    assert all(quote.prompt == "" for quote in parked)
    assert any(quote.owner == "" for quote in parked)
    assert sum(quote.starred for quote in SAMPLE.quotes) >= 15


@pytest.mark.parametrize("hard", ["<b>", "=SUM(1)", "👨‍👩‍👧‍👦", "ç", "ğ", "شكرا", "&", '"'])
def test_some_texts_are_hard(hard: str) -> None:
    assert any(hard in quote.text for quote in SAMPLE.quotes)


def test_one_quote_is_longer_than_a_wall() -> None:
    assert max(len(quote.text) for quote in SAMPLE.quotes) > 300


def test_no_quote_points_to_a_person() -> None:
    # One Turkish word with a capital is taken for a name: the hint cannot know better.
    marked = [quote.text for quote in SAMPLE.quotes if mask(quote.text) != quote.text]
    assert len(marked) == 1


def test_played_as_written_it_is_made_shorter_once_and_ends_within_a_minute_of_the_plan() -> None:
    agenda = EVENING.agenda
    now = making.later(seconds=SAMPLE.late_seconds)
    run = Run()
    for block in SAMPLE.blocks:
        run = runs.start(run, agenda, now) if run.block is None else runs.go_to(run, agenda, block.id, now)
        if block.id == SAMPLE.shorten_at:
            reading = read(agenda, run, making.DOORS, now)
            assert reading.late == 10
            plan = shorten(agenda, reading, SAMPLE.details.groups, reading.lateness)
            assert plan.left_over == 0
            for one, minutes in plan.taken:
                run = runs.add_minutes(run, agenda, one, -minutes)
        now = making.later(seconds=(now - making.DOORS).total_seconds() + block.took)
    end = read(agenda, runs.close(run, now), making.DOORS, now)
    assert abs((end.expected_end - end.planned_end).total_seconds()) < 60
    assert SAMPLE.took("dialoog") == 50 * 60
    assert SAMPLE.took("start") is None


def test_a_faulty_sample_names_its_place(tmp_path: Path) -> None:
    path = tmp_path / "avond.toml"
    path.write_text(making.SAMPLE.read_text(encoding="utf-8").replace("minutes = 14", "minutes = -1"), encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        read_sample(path)
    assert caught.value.key == "sample_field"
    assert caught.value.values == {"file": "avond.toml", "place": "blocks 1, minutes", "rule": "positive"}


def test_each_table_has_a_pitch_of_a_sentence_and_nothing_the_tables_wrote_points_to_a_person() -> None:
    forms = [table.form(str(number)) for number, table in enumerate(SAMPLE.tables, 1)]
    assert len(forms) == SAMPLE.details.groups
    assert all(form.is_ready and not form.is_long for form in forms)
    words = [text for form in forms for _, text in form.texts()]
    words += [one.words for one in (*SAMPLE.taken, *SAMPLE.answers)] + [one.word for one in SAMPLE.exits]
    assert [text for text in words if mask(text) != text] == []


def test_every_subject_of_the_closing_is_there() -> None:
    known = {
        SubjectKind.POINT: {point.text for point in SAMPLE.points},
        SubjectKind.PARKED: {quote.key for quote in SAMPLE.quotes if quote.parked},
        SubjectKind.PITCH: {str(n) for n, table in enumerate(SAMPLE.tables, 1) if table.pitch},
        SubjectKind.QUESTION: {str(n) for n, table in enumerate(SAMPLE.tables, 1) if table.question},
    }
    assert all(row.of in known[row.about] for row in (*SAMPLE.taken, *SAMPLE.answers))
    assert all(row.words for row in SAMPLE.answers if row.kind is AnswerKind.DONT)
