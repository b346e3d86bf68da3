"""Tests of changing the plan while the evening is on: what runs stays on, what was said is kept, and undo fits in."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from app.models.agenda.agenda import Block, BlockKind, Show, Step
from app.models.evening import Anchor, AnchorKind, Details, Evening, StageMode
from app.models.ground.faults import NotPossible
from app.models.said.dialogue import Draft, Prompt, Quote, Voice
from app.models.seats.people import Counts
from app.services.commands import commands as c
from app.services.commands.command import Stored
from app.services.files.evening_file import from_json, to_json
from app.services.writer.books import Books

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
QUOTE = Quote("q1", "dialoog", "moeilijk", Voice.PARENT, "Dat is lastig.", NOW)
MUSIC = Block("muziek", BlockKind.OTHER, "Muziek", 10, 5)


class Hall:
    """An evening behind the books, as the writer holds it."""

    def __init__(self, folder: Path) -> None:
        self.books = Books(folder, NOW)
        self.at = NOW
        anchor = Anchor(AnchorKind.DOORS, time(19))
        self.books.handle(None, c.CreateEvening(NOW, "e1", "Ouderavond", date(2026, 11, 24), anchor, Details()))

    @property
    def evening(self) -> Evening:
        found = self.books.load("e1")
        assert found is not None
        return found

    def do(self, *commands: c.Command) -> Stored:
        for command in commands:
            self.at += timedelta(seconds=1)
            stored = self.books.handle(self.evening, replace(command, at=self.at))
        return stored

    def at_dialogue(self, step: int) -> None:
        """Go on to a question of the dialogue, from 0."""
        self.do(c.Begin(NOW), c.GoToBlock(NOW, "dialoog"), *[c.TurnPrompt(NOW, 1)] * (1 + step))

    @property
    def asked(self) -> str | None:
        """The question that is on the beamer."""
        step = self.evening.step
        return step.prompt if step is not None else None

    def refuses(self, key: str, command: c.Command) -> None:
        before = self.evening
        with pytest.raises(NotPossible) as caught:
            self.do(command)
        assert caught.value.key == key
        assert self.evening == before

    def can_leave_and_come_back(self) -> bool:
        evening = self.evening
        return from_json(to_json(evening, NOW), "avond.json") == evening


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = Hall(tmp_path)
    yield made
    made.books.close()


# What is on stays on


def changed_dialogue(hall: Hall) -> Block:
    block = hall.evening.agenda.block("dialoog")
    return replace(block, steps=(Step("eerst", "Even stil"), *block.steps))


def test_the_question_on_the_beamer_stays_on_whatever_happens_to_the_plan(hall: Hall) -> None:
    hall.at_dialogue(2)
    asked = hall.asked
    hall.do(c.SetStageMode(NOW, StageMode.FREEZE))
    stage = hall.evening.stage
    for command in (
        c.PutBlock(NOW, changed_dialogue(hall)),
        c.MovePrompt(NOW, "behoeften", -1),
        c.UndoPlan(NOW),
        c.RedoPlan(NOW),
        c.DropPrompt(NOW, "ervaringen-ouders"),
        c.UndoPlan(NOW),
        c.ResetBlock(NOW, "dialoog"),
        c.SplitBlock(NOW, "dialoog", 5, "ronde-2"),
        c.InsertBlock(NOW, MUSIC, "introductie"),
    ):
        hall.do(command)
        assert (hall.evening.run.block, hall.asked, hall.evening.stage) == ("dialoog", asked, stage), command
    assert hall.can_leave_and_come_back()


def test_a_question_on_the_beamer_is_not_taken_away_by_an_undo(hall: Hall) -> None:
    hall.at_dialogue(6)
    hall.do(c.PutPrompt(NOW, Prompt("nieuw", "Wat wilt u nog kwijt?", "")), c.TurnPrompt(NOW, 1))
    assert hall.asked == "nieuw"
    hall.refuses("prompt_is_on", c.UndoPlan(NOW))
    hall.do(c.TurnPrompt(NOW, -1), c.UndoPlan(NOW))
    assert hall.evening.prompt("nieuw") is None


def test_a_step_back_finds_the_question_that_was_on_though_it_moved(hall: Hall) -> None:
    hall.at_dialogue(1)
    asked = hall.asked
    hall.do(c.TurnPrompt(NOW, 1), c.MovePrompt(NOW, "ervaringen-school", -1), c.UndoClock(NOW))
    assert hall.asked == asked


def test_fewer_tables_leave_no_presses_without_effect(hall: Hall) -> None:
    hall.do(c.SetExpected(NOW, Counts(20, 10)), c.DrawTables(NOW, 6, 1))
    hall.do(c.Begin(NOW), c.GoToBlock(NOW, "presentaties"))
    hall.do(*[c.NextStep(NOW)] * 5)
    assert hall.evening.step is not None
    assert hall.evening.step.table == 6
    hall.do(c.DrawTables(NOW, 3, 2))
    assert hall.evening.run.step == 2
    hall.do(c.PreviousStep(NOW))
    assert hall.evening.step is not None
    assert hall.evening.step.table == 2


def test_more_points_at_the_closing_leave_the_step_that_is_on(hall: Hall) -> None:
    ids = [point.id for point in hall.evening.points]
    hall.do(*(c.AcceptPoint(NOW, one, False) for one in ids if hall.evening.point(one)))
    hall.do(*(c.AcceptPoint(NOW, one, True) for one in ids[:2]), c.Begin(NOW), c.GoToBlock(NOW, "afsluiting"))
    hall.do(*[c.NextStep(NOW)] * 2)
    on = hall.evening.step
    hall.do(*(c.AcceptPoint(NOW, one, True) for one in ids))
    assert len(hall.evening.steps(hall.evening.agenda.block("afsluiting"))) > 6
    assert hall.evening.step == on


def test_minutes_that_are_typed_are_what_the_block_gets_whatever_was_taken_before(hall: Hall) -> None:
    hall.at_dialogue(0)
    hall.do(c.AddMinutes(NOW, -20))
    block = hall.evening.agenda.block("dialoog")
    hall.do(c.PutBlock(NOW, replace(block, minutes=30, minimum=5)))
    assert hall.evening.reading(hall.at).block("dialoog").allotted == 30 * 60
    hall.do(c.UndoPlan(NOW))
    assert hall.evening.reading(hall.at).block("dialoog").allotted == 25 * 60, "what was taken from it comes back too"


def test_a_shortened_block_that_is_split_keeps_what_it_had(hall: Hall) -> None:
    hall.at_dialogue(0)
    hall.do(c.AddMinutes(NOW, -10))
    hall.do(c.SplitBlock(NOW, "dialoog", 15, "nieuw"))
    reading = hall.evening.reading(hall.at)
    assert [reading.block(block).allotted // 60 for block in ("dialoog", "nieuw")] == [15, 20]


def minutes_of(hall: Hall, *blocks: str) -> list[int]:
    """What blocks have in all, as the desk shows it."""
    reading = hall.evening.reading(hall.at)
    return [reading.block(block).allotted // 60 for block in blocks]


@pytest.mark.parametrize(("taken", "split", "parts"), [(10, 20, [13, 7]), (10, 10, [7, 13]), (25, 20, [3, 2])])
def test_no_part_of_a_shortened_block_is_left_without_minutes(
    hall: Hall, taken: int, split: int, parts: list[int]
) -> None:
    hall.do(c.Begin(NOW), c.GoToBlock(NOW, "thematafels"), c.AddMinutes(NOW, -taken))
    hall.do(c.SplitBlock(NOW, "thematafels", split, "nieuw"))
    assert minutes_of(hall, "thematafels", "nieuw") == parts


def test_a_step_back_does_not_cut_a_block_again_that_was_typed_or_split_since(hall: Hall) -> None:
    hall.do(c.Begin(NOW), c.GoToBlock(NOW, "thematafels"), c.AddMinutes(NOW, -10), c.NextBlock(NOW))
    hall.do(c.PutBlock(NOW, replace(hall.evening.agenda.block("thematafels"), minutes=25)))
    hall.do(c.UndoClock(NOW))
    assert minutes_of(hall, "thematafels") == [25]
    hall.do(c.UndoClock(NOW))
    assert minutes_of(hall, "thematafels") == [25]


def test_a_step_back_keeps_the_minutes_of_a_part_that_was_split_off_since(hall: Hall) -> None:
    hall.do(c.Begin(NOW), c.GoToBlock(NOW, "thematafels"), c.AddMinutes(NOW, -10), c.NextBlock(NOW))
    hall.do(c.SplitBlock(NOW, "thematafels", 20, "nieuw"), c.UndoClock(NOW))
    assert minutes_of(hall, "thematafels", "nieuw") == [13, 7]


def test_the_plan_goes_back_with_what_was_agreed_whatever_was_agreed_for_others_since(hall: Hall) -> None:
    hall.at_dialogue(0)
    hall.do(c.SkipBlock(NOW, "presentaties"), c.DropBlock(NOW, "presentaties"), c.SkipBlock(NOW, "pauze"))
    hall.do(c.UndoPlan(NOW))
    assert set(hall.evening.run.skipped) == {"presentaties", "pauze"}
    hall.do(c.GoToBlock(NOW, "thematafels"), c.AddMinutes(NOW, -4))
    hall.do(c.PutBlock(NOW, replace(hall.evening.agenda.block("thematafels"), minutes=25)))
    hall.do(c.GoToBlock(NOW, "dialoog"), c.AddMinutes(NOW, 3), c.UndoPlan(NOW))
    assert dict(hall.evening.run.added) == {"thematafels": -4, "dialoog": 3}


def test_a_step_back_does_not_bring_in_what_was_left_out_before_its_block_came_back(hall: Hall) -> None:
    hall.at_dialogue(0)
    hall.do(c.SkipBlock(NOW, "presentaties"), c.DropBlock(NOW, "presentaties"), c.PauseClock(NOW))
    hall.do(c.UndoPlan(NOW), c.UndoClock(NOW))
    assert hall.evening.run.skipped == ("presentaties",)


def test_a_block_as_the_draaiboek_has_it_gets_its_minutes_whatever_was_taken(hall: Hall) -> None:
    hall.do(c.Begin(NOW), c.PutBlock(NOW, replace(hall.evening.agenda.block("thematafels"), minutes=25)))
    hall.do(c.GoToBlock(NOW, "thematafels"), c.AddMinutes(NOW, -5), c.ResetBlock(NOW, "thematafels"))
    assert minutes_of(hall, "thematafels") == [30]


def test_a_dropped_block_comes_back_as_short_as_it_was(hall: Hall) -> None:
    hall.at_dialogue(0)
    hall.do(c.SkipBlock(NOW, "presentaties"))
    before = hall.evening
    hall.do(c.DropBlock(NOW, "presentaties"))
    assert hall.evening.run.skipped == ()
    hall.do(c.UndoPlan(NOW))
    assert hall.evening.run == before.run
    assert hall.evening.agenda == before.agenda


def test_time_goes_on_while_the_block_that_is_on_is_changed(hall: Hall) -> None:
    hall.at_dialogue(1)
    hall.at += timedelta(minutes=7)
    used = hall.evening.reading(hall.at).block("dialoog").used
    block = hall.evening.agenda.block("dialoog")
    hall.do(c.PutBlock(NOW, replace(block, minutes=30)), c.MovePrompt(NOW, "behoeften", -1), c.UndoPlan(NOW))
    reading = hall.evening.reading(hall.at).block("dialoog")
    assert (reading.used, reading.allotted) == (used + 3, 30 * 60)


# Splitting


@pytest.mark.parametrize("minutes", [1, 22, 44])
def test_a_block_is_split_wherever_one_likes(hall: Hall, minutes: int) -> None:
    asked = [step.prompt for step in hall.evening.agenda.block("dialoog").steps]
    hall.do(c.SplitBlock(NOW, "dialoog", minutes, "ronde-2"))
    first, second = hall.evening.agenda.block("dialoog"), hall.evening.agenda.block("ronde-2")
    assert first.steps
    assert second.steps
    assert [step.prompt for step in (*first.steps, *second.steps)] == asked


def test_splitting_twice_with_one_id_splits_once(hall: Hall) -> None:
    for _ in range(2):
        hall.do(c.SplitBlock(NOW, "dialoog", 20, "ronde-2"))
    assert hall.evening.agenda.block("dialoog").minutes == 20
    assert hall.evening.agenda.block("ronde-2").minutes == 25


def test_splitting_makes_no_more_blocks_than_a_file_may_hold(hall: Hall) -> None:
    for number in range(100 - len(hall.evening.agenda.blocks)):
        hall.do(c.InsertBlock(NOW, replace(MUSIC, id=f"b{number}", minutes=2, minimum=1), None))
    hall.refuses("too_many_blocks", c.SplitBlock(NOW, "b1", 1, "b1-2"))
    assert hall.can_leave_and_come_back()


# The other two histories


def test_a_skipped_block_that_was_dropped_does_not_come_back_with_a_clock_step(hall: Hall) -> None:
    hall.do(c.SkipBlock(NOW, "pauze"), c.Begin(NOW), c.DropBlock(NOW, "pauze"), c.UndoClock(NOW))
    assert hall.evening.run.skipped == ()
    assert hall.can_leave_and_come_back()


def test_a_note_that_comes_back_after_its_question_was_dropped_is_kept_without_one(hall: Hall) -> None:
    hall.do(c.AddQuote(NOW, QUOTE), c.DeleteQuote(NOW, "q1"), c.DropPrompt(NOW, "moeilijk"), c.UndoWords(NOW))
    assert [(quote.text, quote.prompt) for quote in hall.evening.quotes] == [(QUOTE.text, None)]
    assert hall.can_leave_and_come_back()
    hall.do(c.UndoPlan(NOW))
    assert hall.can_leave_and_come_back()


def test_a_star_taken_back_leaves_the_note_under_the_question_it_went_to(hall: Hall) -> None:
    hall.do(c.AddQuote(NOW, QUOTE), c.StarQuote(NOW, "q1", True), c.DropPrompt(NOW, "moeilijk", "behoeften"))
    hall.do(c.UndoWords(NOW))
    (quote,) = hall.evening.quotes
    assert (quote.starred, quote.prompt) == (False, "behoeften")


def test_a_note_that_comes_back_after_its_block_was_dropped_goes_to_the_dialogue(hall: Hall) -> None:
    hall.do(c.InsertBlock(NOW, MUSIC, "pauze"), c.AddQuote(NOW, replace(QUOTE, block="muziek")))
    hall.refuses("block_has_quotes", c.DropBlock(NOW, "muziek"))
    hall.do(c.DeleteQuote(NOW, "q1"), c.DropBlock(NOW, "muziek"), c.UndoWords(NOW))
    assert [quote.block for quote in hall.evening.quotes] == ["dialoog"]
    assert hall.can_leave_and_come_back()


def test_a_note_for_a_question_that_was_just_dropped_is_kept(hall: Hall) -> None:
    hall.do(c.DropPrompt(NOW, "moeilijk"), c.AddQuote(NOW, QUOTE))
    assert [(quote.text, quote.prompt) for quote in hall.evening.quotes] == [(QUOTE.text, None)]
    hall.do(c.SaveDraft(NOW, Draft("q2", "half", prompt="moeilijk", follows=False)))
    assert (hall.evening.draft.text, hall.evening.draft.prompt) == ("half", None)
    assert hall.can_leave_and_come_back()


def test_a_block_that_is_gone_is_named_and_not_stumbled_over(hall: Hall) -> None:
    for command in (c.GoToBlock(NOW, "weg"), c.SkipBlock(NOW, "weg"), c.AddQuote(NOW, replace(QUOTE, block="weg"))):
        hall.refuses("block_gone", command)


def test_the_plan_stays_as_it_is_once_the_evening_is_closed(hall: Hall) -> None:
    hall.do(c.SetExpected(NOW, Counts(20, 10)), c.Begin(NOW), c.CloseEvening(NOW))
    for command in (c.UndoPlan(NOW), c.DrawTables(NOW, 4, 1), c.DropBlock(NOW, "pauze"), c.CountIn(NOW, Voice.PARENT)):
        hall.refuses("evening_closed", command)


# Presentations follow the tables


def test_one_group_that_becomes_more_gets_its_presentations_back(hall: Hall) -> None:
    hall.do(c.SetExpected(NOW, Counts(20, 10)))
    minutes = hall.evening.agenda.total_minutes()
    hall.do(c.DrawTables(NOW, 4, 1))
    agenda = hall.evening.agenda
    hall.do(c.DrawTables(NOW, 1, 1), c.DrawTables(NOW, 4, 1))
    assert hall.evening.agenda == agenda
    assert hall.evening.agenda.total_minutes() == minutes


def test_presentations_in_which_something_was_said_stay_in_one_group(hall: Hall) -> None:
    hall.do(c.SetExpected(NOW, Counts(5, 3)), c.AddQuote(NOW, replace(QUOTE, block="presentaties", prompt=None)))
    hall.do(c.SkipBlock(NOW, "presentaties"), c.DrawTables(NOW, 1, 1))
    assert hall.evening.agenda.block("presentaties").kind is BlockKind.PRESENTATIONS
    hall.do(c.DeleteQuote(NOW, "q1"), c.DrawTables(NOW, 2, 1), c.DrawTables(NOW, 1, 1))
    assert hall.evening.run.skipped == ()
    assert hall.can_leave_and_come_back()


def test_presentations_alone_in_a_group_leave_no_empty_group(hall: Hall) -> None:
    agenda = hall.evening.agenda
    alone = replace(agenda.block("presentaties"), id="p2", parent="groep", steps=())
    group = Block("groep", BlockKind.GROUP, "Groep", 0, 0)
    evening = replace(hall.evening, id="e2", agenda=replace(agenda, blocks=(*agenda.blocks, group, alone)))
    hall.books.put_evening(evening)
    hall.books.handle(evening, c.SetExpected(NOW, Counts(5, 3)))
    held = hall.books.load("e2")
    hall.books.handle(held, c.DrawTables(NOW, 1, 1))
    after = hall.books.load("e2")
    assert after is not None
    hall.books.handle(after, c.PutBlock(NOW, replace(after.agenda.block("pauze"), title="Koffie")))


# What no evening can hold


IDS = ("", "x" * 300, "a\x00b", "\ud800")


@pytest.mark.parametrize("item", IDS, ids=("empty", "long", "unseen sign", "half a sign"))
def test_an_id_that_no_file_could_hold_is_refused(hall: Hall, item: str) -> None:
    step = Step(item, "Stap", show=Show.LINES)
    for command in (
        c.PutPrompt(NOW, Prompt(item, "Wat?", "")),
        c.InsertBlock(NOW, replace(MUSIC, id=item), None),
        c.InsertBlock(NOW, replace(MUSIC, steps=(step,)), None),
        c.SplitBlock(NOW, "dialoog", 20, item),
        c.AddQuote(NOW, replace(QUOTE, id=item)),
    ):
        hall.refuses("unexpected", command)


@pytest.mark.parametrize("day", [date(1, 1, 1), date(202, 11, 24), date(1999, 12, 31), date(9999, 12, 31)])
def test_a_slip_in_the_year_does_not_lock_the_evening(hall: Hall, day: date) -> None:
    anchor = hall.evening.anchor
    hall.refuses("day_out_of_range", c.SetHead(NOW, "Ouderavond", day, anchor))
    hall.refuses("day_out_of_range", c.CopyEvening(NOW, "e1", "e2", "Nog een keer", day, anchor))
    hall.refuses("day_out_of_range", c.CreateEvening(NOW, "e3", "Nieuw", day, anchor, Details()))


def test_half_a_sign_from_a_broken_paste_is_kept_in_the_draft(hall: Hall) -> None:
    draft = Draft("d1", "half \ud83d teken")
    hall.do(c.SaveDraft(NOW, draft))
    assert hall.evening.draft == draft
