"""What is pictured: each contribution counted once, minutes as they were, exit words by how often they were said."""

from dataclasses import replace

from app.models.aftercare.pictured import block_minutes, contributions, exit_marks, exit_words, table_minutes
from app.models.said.dialogue import Voice
from tests.aftercare import BLOCKS, aftercare_evening

EVENING = aftercare_evening()


def test_every_contribution_counts_once_for_its_question_and_its_voice() -> None:
    rows = contributions(EVENING)
    assert sum(row.total for row in rows) == len(EVENING.quotes)
    asked = EVENING.prompts[0]
    under = [quote for quote in EVENING.quotes if quote.prompt == asked.id]
    assert rows[0].label == asked.label
    assert dict(rows[0].voices)[Voice.PUPIL] == sum(quote.voice is Voice.PUPIL for quote in under)
    assert rows[-1].label == "", "what was said at the tables stands under no question"


def test_what_was_said_under_a_question_that_is_gone_is_not_lost() -> None:
    rows = contributions(replace(EVENING, prompts=EVENING.prompts[1:]))
    assert sum(row.total for row in rows) == len(EVENING.quotes)


def test_blocks_and_tables_have_the_minutes_they_took() -> None:
    held = {EVENING.agenda.block(block).title: minutes for block, minutes in BLOCKS}
    assert {row.label: row.real / 60 for row in block_minutes(EVENING)} == held
    tables = table_minutes(EVENING)
    assert [(row.label, row.real / 60) for row in tables] == [("1", 3), ("2", 3), ("3", 2), ("4", 4)]
    assert sum(row.planned or 0 for row in tables) == EVENING.agenda.block("presentaties").minutes * 60


def test_exit_words_come_most_said_first_and_marks_in_their_order() -> None:
    assert [(row.label, row.count) for row in exit_words(EVENING)][:2] == [("gehoord", 3), ("hoopvol", 2)]
    assert [(row.label, row.count) for row in exit_marks(EVENING)] == [("1", 0), ("2", 0), ("3", 0), ("4", 2), ("5", 1)]
    assert exit_marks(replace(EVENING, exits=())) == ()
