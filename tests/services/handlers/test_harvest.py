"""The handlers of harvest and follow-up: what each makes of an evening, what it refuses, and how it is taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.models.agenda.step_times import StepMark
from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, Subject, SubjectKind, Taken
from app.models.ground.faults import NotPossible
from app.models.harvest.exits import MOST_EXITS, Exit, read_exit
from app.models.harvest.harvest import FormField, FormState, FormVoice, Harvest
from app.models.said.dialogue import Quote, Voice
from app.services.commands import commands as c
from app.services.files.evening_file import from_json, to_json
from tests.driving import DOORS, evening_at
from tests.services.handlers.hand import Table

PITCH = Subject(SubjectKind.PITCH, "1")
HARVEST = Harvest("1", pitch="Bel ook eens op een goede dag", question="Wie belt ons terug?")
TAKEN = (Taken("t1", PITCH, "Bel op een goede dag"), Taken("t2", Subject(SubjectKind.PARKED, "q0"), "De fietsen"))
ANSWER = Answer(PITCH, AnswerKind.DO, owner="teamleider")


def at_tables(block: str = "presentaties") -> Evening:
    evening = evening_at(block, groups=4)
    followup = replace(evening.followup, taken=TAKEN, answers=(ANSWER,))
    return replace(evening, harvests=(HARVEST,), followup=followup)


WORDS: dict[str, tuple[type[c.Command], dict[str, Any]]] = {
    "fill in": (c.FillIn, {"table": "2", "field": FormField.PITCH, "text": "Eén nummer"}),
    "fill in another field": (c.FillIn, {"table": "1", "field": FormField.INSIGHT_2, "text": "Ouders bellen niet"}),
    "empty a field": (c.FillIn, {"table": "1", "field": FormField.QUESTION, "text": " "}),
    "choose a voice": (c.ChooseVoice, {"table": "1", "field": FormVoice.PRESENTER, "voice": Voice.PARENT}),
    "take along": (c.TakeAlong, {"taken": Taken("t3", PITCH, "Eén nummer")}),
    "leave behind": (c.LeaveBehind, {"id": "t1"}),
    "move taken": (c.MoveTaken, {"id": "t1", "by": 1}),
    "answer": (c.GiveAnswer, {"answer": Answer(Subject(SubjectKind.QUESTION, "1"), AnswerKind.DONT, "Geen geld")}),
    "answer back": (c.TakeAnswerBack, {"subject": PITCH}),
    "in touch": (c.StayInTouch, {"next_message": date(2026, 12, 8), "through": "mail", "next_evening": None}),
}
CLOCK: dict[str, tuple[type[c.Command], dict[str, Any]]] = {
    "drop out": (c.LetSpeak, {"table": "3", "speaks": False}),
    "move a turn": (c.MoveTurn, {"table": "4", "by": -1}),
    "show taken": (c.ShowTaken, {"ids": ("t2",)}),
}


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    table = Table(tmp_path, at_tables())
    yield table
    table.books.close()


@pytest.mark.parametrize("name", WORDS)
def test_each_change_is_taken_back_and_done_again_to_the_letter(table: Table, name: str) -> None:
    before = table.evening
    kind, values = WORDS[name]
    table.do(kind, **values)
    after = table.evening
    assert after != before
    table.do(c.UndoWords)
    assert table.evening == before
    table.do(c.RedoWords)
    assert replace(table.evening, stage=after.stage) == after
    assert table.evening.stage == before.stage, "what was withdrawn goes to the room by its own key"


@pytest.mark.parametrize("name", CLOCK)
def test_each_step_of_the_clock_is_taken_back(table: Table, name: str) -> None:
    before = table.evening
    kind, values = CLOCK[name]
    table.do(kind, **values)
    assert (table.evening.run, table.evening.stage) != (before.run, before.stage)
    table.do(c.UndoClock)
    assert (table.evening.run, table.evening.stage) == (before.run, before.stage)


def test_what_is_stored_while_one_types_in_one_field_is_one_step_back(table: Table) -> None:
    before = table.evening
    for words in ("E", "Eén", "Eén nummer"):
        table.do(c.FillIn, table="2", field=FormField.PITCH, text=words)
    table.do(c.FillIn, table="2", field=FormField.OBSTACLE, text="Tijd")
    table.do(c.UndoWords)
    form = table.evening.harvest("2")
    assert form is not None
    assert (form.pitch, form.obstacle) == ("Eén nummer", "")
    table.do(c.UndoWords)
    assert table.evening == before
    table.do(c.RedoWords)
    form = table.evening.harvest("2")
    assert form is not None
    assert form.pitch == "Eén nummer"


@pytest.mark.parametrize("then", ["", "Bel ons"])
def test_words_that_are_emptied_or_replaced_in_a_form_come_back(table: Table, then: str) -> None:
    table.do(c.FillIn, table="2", field=FormField.PITCH, text="Bel ons eens op een goede dag")
    table.do(c.FillIn, table="2", field=FormField.PITCH, text=then)
    table.do(c.UndoWords)
    form = table.evening.harvest("2")
    assert form is not None
    assert form.pitch == "Bel ons eens op een goede dag"


def test_the_times_of_the_tables_are_what_the_block_used_also_when_a_pause_reaches_over_a_border(table: Table) -> None:
    table.do(c.GoToBlock, block="thematafels")
    table.do(c.GoToBlock, block="presentaties")
    block = table.evening.agenda.block("presentaties")
    table.wait(minutes=6)
    table.do(c.NextBlock)
    table.wait(minutes=3)
    table.do(c.PauseClock)
    table.wait(minutes=5)
    table.do(c.BeganAt, moment=table.at - timedelta(minutes=1))
    used = table.evening.reading(table.at).block(block.id).used
    assert sum(table.evening.used_by_step(block.id, table.at).values()) == pytest.approx(used)


def test_a_table_does_not_count_as_told_by_a_screen_of_the_closing(tmp_path: Path) -> None:
    evening = at_tables()
    first = evening.agenda.block("afsluiting").turn_of("1")
    mark = StepMark("afsluiting", first, DOORS)
    table = Table(tmp_path, replace(evening, run=replace(evening.run, marks=(*evening.run.marks, mark))))
    table.do(c.GoToBlock, block="thematafels")
    table.do(c.LetSpeak, table="1", speaks=False)
    table.do(c.GoToBlock, block="presentaties")
    table.do(c.NextStep)
    table.do(c.LetSpeak, table="1", speaks=True)
    assert table.evening.speaking_order[-1] == "1"
    table.books.close()


def test_a_step_back_brings_nothing_to_the_room_that_got_other_words_or_went(table: Table) -> None:
    for ids in (("t1",), ("t1", "t2"), ()):
        table.do(c.ShowTaken, ids=ids)
    table.do(c.UndoClock)
    assert table.evening.stage.taken == ("t1", "t2"), "what was shown comes back"
    table.do(c.TakeAlong, taken=replace(TAKEN[0], words="Jan van Dijk wil niet bellen"))
    assert table.evening.stage.taken == ("t2",)
    table.do(c.UndoClock)
    assert table.evening.stage.taken == ()
    table.do(c.ShowTaken, ids=("t2",))
    table.do(c.ShowTaken, ids=())
    table.do(c.LeaveBehind, id="t2")
    table.do(c.UndoClock)
    table.do(c.UndoWords)
    assert table.evening.stage.taken == (), "what comes back is on the beamer by its own key only"


def test_undo_never_touches_the_form_of_another_table(table: Table) -> None:
    table.do(c.FillIn, table="1", field=FormField.OBSTACLE, text="Tijd")
    table.do(c.FillIn, table="2", field=FormField.PITCH, text="Eén nummer")
    table.do(c.FillIn, table="1", field=FormField.OBSTACLE, text="Geld")
    table.do(c.UndoWords)
    forms = {form.table: form for form in table.evening.harvests}
    assert (forms["1"].obstacle, forms["2"].pitch) == ("Tijd", "Eén nummer")


def test_a_form_is_empty_busy_or_ready() -> None:
    assert Harvest("1").state is FormState.EMPTY
    assert Harvest("1", school="Bellen").state is FormState.BUSY
    assert HARVEST.state is FormState.READY
    assert not HARVEST.is_long
    assert replace(HARVEST, pitch=" ".join(["woord"] * 16)).is_long


def test_a_form_of_which_all_was_wiped_is_no_form(table: Table) -> None:
    table.do(c.FillIn, table="2", field=FormField.SCHOOL, text="Bellen")
    table.do(c.FillIn, table="2", field=FormField.SCHOOL, text="")
    assert table.evening.harvest("2") is None


def test_the_tables_speak_in_their_order_and_who_drops_out_has_no_step(table: Table) -> None:
    def turns() -> list[int]:
        evening = table.evening
        assert evening.block is not None
        return [step.table for step in evening.steps(evening.block)]

    assert turns() == [1, 2, 3, 4]
    table.do(c.NextStep)
    table.do(c.LetSpeak, table="1", speaks=False)
    table.do(c.MoveTurn, table="4", by=-1)
    assert turns() == [2, 4, 3]
    assert table.evening.speaking == "2", "whose turn it is stays on"
    table.refuses("table_speaks", c.LetSpeak, table="2", speaks=False)
    table.do(c.LetSpeak, table="1", speaks=True)
    assert turns() == [2, 4, 3, 1]
    assert table.evening.speaking == "2"


def test_the_time_of_each_table_stands_in_the_run(table: Table) -> None:
    table.do(c.GoToBlock, block="thematafels")
    table.do(c.GoToBlock, block="presentaties")
    table.do(c.NextStep)
    table.wait(minutes=2)
    table.do(c.NextStep)
    table.wait(minutes=1)
    block = table.evening.block
    assert block is not None
    used = table.evening.used_by_step(block.id, table.at)
    steps = [step.id for step in table.evening.steps(block)]
    assert [round(used.get(step, 0) / 60) for step in steps[1:]] == [2, 1, 0]
    assert sum(used.values()) == table.evening.reading(table.at).block(block.id).used
    table.do(c.UndoClock)
    table.wait(minutes=1)
    assert round(table.evening.used_by_step(block.id, table.at)[steps[1]] / 60) == 4, "what was a mistake is table 2's"


def test_a_pitch_that_was_withdrawn_comes_back_by_going_to_its_table_and_by_no_undo(table: Table) -> None:
    table.do(c.GoToBlock, block="thematafels")
    table.do(c.GoToBlock, block="presentaties")
    assert table.evening.stage.pitch == "1"
    table.do(c.AddMinutes, minutes=1)
    table.do(c.FillIn, table="1", field=FormField.PITCH, text="Anders")
    table.do(c.UndoWords)
    assert table.evening.stage.pitch is None
    table.do(c.UndoClock)
    assert table.evening.stage.pitch is None, "the step that is taken back was another one"
    table.do(c.NextStep)
    assert table.evening.stage.pitch == "2"
    table.do(c.PreviousStep)
    assert table.evening.stage.pitch == "1"
    table.open_again()
    assert table.evening.stage.pitch == "1"


@pytest.mark.parametrize("use", ["form", "notes", "turn"])
def test_no_table_that_was_used_is_dropped_where_the_number_is_filled_in(table: Table, use: str) -> None:
    last = len(table.evening.seating.tables)
    match use:
        case "form":
            table.do(c.FillIn, table=str(last), field=FormField.SCHOOL, text="Bellen")
        case "notes":
            table.do(c.GoToBlock, block="thematafels")
            said = Quote("q9", "thematafels", None, Voice.PARENT, "Bel eerst", table.at, table_id=str(last))
            table.do(c.AddQuote, quote=said)
        case _:
            table.do(c.GoToBlock, block="presentaties")
            for _ in range(last - 1):
                table.do(c.NextStep)
    with pytest.raises(NotPossible, match="table_in_use"):
        table.do(c.SetDetails, details=table.evening.details, groups=last - 1)
    assert len(table.evening.seating.tables) == last


def test_exit_words_leave_no_step_and_no_order(table: Table) -> None:
    for word, place in (("fijn", 0), ("kort", 0), ("warm", 1)):
        table.do(c.AddExit, exit=Exit(word), place=place)
    assert [one.word for one in table.evening.exits] == ["kort", "warm", "fijn"]
    table.refuses("nothing_to_undo", c.UndoWords)
    table.do(c.TakeExit, exit=Exit("warm"))
    assert [one.word for one in table.evening.exits] == ["kort", "fijn"]
    table.do(c.AddExit, exit=Exit(mark=5), place=7)
    table.refuses("exit_gone", c.TakeExit, exit=Exit("warm"))
    table.refuses("exit_mark", c.AddExit, exit=Exit(mark=6), place=0)
    table.refuses("exit_empty", c.AddExit, exit=Exit(" "), place=0)
    table.refuses("exit_hands", c.AddExit, exit=Exit(mark=4), place=0, hands=0)


def test_hands_that_are_counted_go_in_and_out_together(table: Table) -> None:
    table.do(c.AddExit, exit=Exit(mark=4), place=3)
    table.do(c.AddExit, exit=Exit(mark=4), place=90, hands=12)
    assert len(table.evening.exits) == 13
    table.do(c.TakeExit, exit=Exit(mark=4), hands=12)
    assert table.evening.exits == (Exit(mark=4),)
    table.refuses("too_many_exits", c.AddExit, exit=Exit(mark=4), place=1, hands=MOST_EXITS)


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        (" fijn ", (Exit("fijn"), 1)),
        ("4", (Exit(mark=4), 1)),
        ("4: 12", (Exit(mark=4), 12)),
        ("5=3", (Exit(mark=5), 3)),
        ("een 4", (Exit("een 4"), 1)),
    ],
)
def test_a_word_a_mark_or_counted_hands_are_read_as_they_are_typed(typed: str, means: tuple[Exit, int]) -> None:
    assert read_exit(typed) == means


@pytest.mark.parametrize(("typed", "fault"), [("7", "exit_mark"), ("0", "exit_mark"), ("4: 0", "exit_hands")])
def test_a_figure_that_is_no_mark_is_refused(typed: str, fault: str) -> None:
    with pytest.raises(NotPossible, match=fault):
        read_exit(typed)


def test_what_cannot_be_is_refused_by_name(table: Table) -> None:
    table.refuses("table_gone", c.FillIn, table="9", field=FormField.PITCH, text="x")
    table.refuses("detail_too_long", c.FillIn, table="1", field=FormField.PITCH, text="x" * 1_001)
    table.refuses("reason_empty", c.GiveAnswer, answer=Answer(PITCH, AnswerKind.DONT, " "))
    table.refuses("subject_gone", c.GiveAnswer, answer=Answer(Subject(SubjectKind.POINT, "weg")))
    table.refuses("taken_gone", c.ShowTaken, ids=("weg",))
    for number in range(3, 8):
        table.do(c.TakeAlong, taken=Taken(f"t{number}", PITCH, "nog iets"))
    table.refuses("too_many_taken", c.TakeAlong, taken=Taken("t8", PITCH, "te veel"))


def test_what_is_no_longer_taken_along_or_gets_other_words_leaves_the_beamer(table: Table) -> None:
    table.do(c.ShowTaken, ids=("t2", "t1"))
    assert table.evening.stage.taken == ("t1", "t2")
    table.do(c.LeaveBehind, id="t2")
    assert table.evening.stage.taken == ("t1",)
    table.do(c.UndoWords)
    assert table.evening.stage.taken == ("t1",), "undo brings the words back, not the picture"
    table.do(c.TakeAlong, taken=replace(TAKEN[0], words="Anders"))
    assert table.evening.stage.taken == ()


def test_words_may_be_mended_after_the_closing(table: Table) -> None:
    table.do(c.CloseEvening)
    table.do(c.FillIn, table="1", field=FormField.PITCH, text="Beter")
    table.do(c.GiveAnswer, answer=replace(ANSWER, kind=AnswerKind.OPEN))
    table.refuses("evening_closed", c.ShowTaken, ids=("t1",))


def test_all_of_it_is_in_the_evening_file_and_in_the_store(table: Table) -> None:
    table.do(c.AddExit, exit=Exit("fijn", 4), place=0)
    table.do(c.ShowTaken, ids=("t1",))
    table.do(c.LetSpeak, table="3", speaks=False)
    evening = table.evening
    table.open_again()
    assert table.evening == evening
    assert from_json(to_json(evening, DOORS + timedelta(hours=1)), "avond.json") == evening
