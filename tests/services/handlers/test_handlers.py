"""The handlers: what each command makes of an evening, what it refuses, and how it is taken back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.models.evening import Anchor, AnchorKind, Details, Evening, StageMode
from app.models.ground.faults import BadInput, NotPossible
from app.models.ground.words import MAX_QUOTE
from app.models.said.dialogue import Draft, Quote, Voice
from app.models.said.summary import KeyPoint, accepted
from app.services.commands import commands as c
from app.services.handlers import differences
from app.services.handlers.handler import HANDLERS
from tests.driving import DOORS, evening_at
from tests.services.handlers import test_harvest, test_promise_handlers
from tests.services.handlers.hand import Table

LONG = "x" * 3_000


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    """A table in the dialogue, with four quotes."""
    table = Table(tmp_path, evening_at())
    yield table
    table.books.close()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Table]:
    """A table with an evening that has not begun."""
    table = Table(tmp_path, replace(evening_at(quotes=0), run=evening_at().run.__class__()))
    yield table
    table.books.close()


def kinds_of(history: str) -> set[type[c.Command]]:
    """Every kind of step in a history."""
    return {kind for kind in HANDLERS if kind.history == history}


def said(text: str, id: str = "new", **values: Any) -> Quote:
    return replace(Quote(id, "dialoog", None, Voice.PARENT, text, DOORS), **values)


# Quotes


def test_a_quote_is_kept_clean(table: Table) -> None:
    assert table.do(c.AddQuote, quote=said("  o ja,\tdat \u202eook\r\nen dit\u200b ")).label == "quote_added"
    assert table.evening.quotes[-1].text == "o ja, dat ook\nen dit"


def test_the_same_id_twice_is_one_quote_and_one_step_of_undo(table: Table) -> None:
    for _ in range(3):
        table.do(c.AddQuote, quote=said("eenmaal"))
    assert [quote.id for quote in table.evening.quotes].count("new") == 1
    table.do(c.UndoWords)
    assert table.evening.quote("new") is None


def test_words_that_were_mended_between_two_tries_are_an_edit(table: Table) -> None:
    table.do(c.AddQuote, quote=said("dit is foud"))
    assert table.do(c.AddQuote, quote=said("dit is goed")).label == "quote_edited"
    assert [quote.text for quote in table.evening.quotes if quote.id == "new"] == ["dit is goed"]
    table.do(c.UndoWords)
    assert table.evening.quotes[-1].text == "dit is foud"


def test_the_star_and_the_place_of_the_last_try_count(table: Table) -> None:
    first = said("met of zonder ster")
    table.do(c.AddQuote, quote=first)
    table.do(c.HearAgain, id="new")
    table.do(c.AddQuote, quote=replace(first, starred=True, parked=True, voice=Voice.PUPIL))
    kept = table.evening.quotes[-1]
    assert (kept.starred, kept.parked, kept.voice, kept.heard) == (True, True, Voice.PUPIL, 1)
    table.do(c.UndoWords)
    assert not table.evening.quotes[-1].starred


def test_a_quote_that_was_deleted_does_not_come_back_by_trying_again(table: Table) -> None:
    table.do(c.AddQuote, quote=said("weg ermee"))
    table.do(c.DeleteQuote, id="new")
    table.do(c.AddQuote, quote=said("weg ermee"))
    assert table.evening.quote("new") is None


@pytest.mark.parametrize(
    ("text", "fault"), [("", "quote_empty"), (" \u200d\n", "quote_empty"), ("x" * (MAX_QUOTE + 1), "quote_too_long")]
)
def test_words_that_cannot_be_a_quote_are_refused(table: Table, text: str, fault: str) -> None:
    table.refuses(fault, c.AddQuote, quote=said(text))
    table.refuses(fault, c.EditQuote, id="q0", text=text)


ON_A_QUOTE: dict[type[c.Command], dict[str, Any]] = {
    c.EditQuote: {"text": "anders"},
    c.DeleteQuote: {},
    c.StarQuote: {"starred": True},
    c.SetQuoteVoice: {"voice": Voice.SCHOOL},
    c.MoveQuote: {"prompt": None},
    c.HearAgain: {},
    c.ParkQuote: {"parked": True, "owner": "directie"},
}


@pytest.mark.parametrize("kind", ON_A_QUOTE)
def test_a_quote_that_is_gone_is_told(table: Table, kind: type[c.Command]) -> None:
    table.refuses("quote_gone", kind, id="weg", **ON_A_QUOTE[kind])


def test_an_edit_keeps_the_moment_the_id_and_all_marks(table: Table) -> None:
    before = table.evening.quotes[0]
    table.do(c.EditQuote, id="q0", text="beter gezegd")
    assert table.evening.quotes[0] == replace(before, text="beter gezegd")


def test_a_quote_cannot_go_under_a_prompt_that_is_not_there(table: Table) -> None:
    table.refuses("prompt_gone", c.MoveQuote, id="q0", prompt="weg")


def test_a_role_of_more_than_a_line_is_refused_and_a_short_one_is_cleaned(table: Table) -> None:
    table.refuses("role_too_long", c.ParkQuote, id="q0", parked=True, owner="x" * 81)
    table.do(c.ParkQuote, id="q0", parked=True, owner=" directie\nen team ")
    assert table.evening.quotes[0].owner == "directie en team"


# Points


def test_a_point_is_added_once_and_stands_after_the_chosen_one_and_its_parts(table: Table) -> None:
    points = table.evening.points
    head = next(point for point in points if any(part.parent == point.id for part in points))
    parts = [point.id for point in points if point.parent == head.id]
    for _ in range(2):
        table.do(c.AddPoint, point=KeyPoint("own", "Bel vaker", standard=True, accepted=True), after=head.id)
    ids = [point.id for point in table.evening.points]
    assert ids.count("own") == 1
    assert ids.index("own") == ids.index(parts[-1]) + 1
    own = table.evening.point("own")
    assert own is not None
    assert not own.standard, "nobody can pass off a point of their own as a standard one"


@pytest.mark.parametrize(("text", "fault"), [("", "point_empty"), (" \n ", "point_empty"), (LONG, "point_too_long")])
def test_words_that_cannot_be_a_point_are_refused(table: Table, text: str, fault: str) -> None:
    table.refuses(fault, c.AddPoint, point=KeyPoint("own", text))
    table.refuses(fault, c.EditPoint, id=table.evening.points[0].id, text=text)


def test_a_point_that_is_gone_is_told(table: Table) -> None:
    for kind, values in (
        (c.EditPoint, {"text": "x"}),
        (c.DeletePoint, {}),
        (c.AcceptPoint, {"accepted": True}),
        (c.MovePoint, {"by": 1}),
    ):
        table.refuses("point_gone", kind, id="weg", **values)
    table.refuses("point_gone", c.LinkQuote, point="weg", quote="q0")
    table.refuses("quote_gone", c.LinkQuote, point=table.evening.points[0].id, quote="weg")


def test_a_point_takes_its_parts_along_when_it_moves_or_goes(table: Table) -> None:
    def tops() -> list[str]:
        return [point.id for point in table.evening.points if point.parent is None]

    def follows_its_head() -> bool:
        head = ""
        for point in table.evening.points:
            if point.parent is None:
                head = point.id
            elif point.parent != head:
                return False
        return True

    first, second, *_ = tops()
    table.do(c.MovePoint, id=second, by=-1)
    assert tops()[:2] == [second, first]
    assert follows_its_head()
    table.refuses("point_at_edge", c.MovePoint, id=second, by=-1)
    table.do(c.DeletePoint, id=second)
    assert second not in tops()
    assert not any(point.parent == second for point in table.evening.points)


def test_linking_switches_a_point_on_and_linking_again_takes_only_the_quote_away(table: Table) -> None:
    point = table.evening.points[3].id
    table.do(c.LinkQuote, point=point, quote="q1")
    table.do(c.LinkQuote, point=point, quote="q0")
    linked = table.evening.point(point)
    assert linked is not None
    assert (linked.accepted, linked.quotes) == (True, ("q1", "q0"))
    table.do(c.LinkQuote, point=point, quote="q1")
    linked = table.evening.point(point)
    assert linked is not None
    assert (linked.accepted, linked.quotes) == (True, ("q0",))


def test_only_points_that_are_switched_on_are_released_one_by_one_in_their_order(table: Table) -> None:
    ids = [point.id for point in table.evening.points]
    for point in (ids[4], ids[1]):
        table.do(c.AcceptPoint, id=point, accepted=True)
    table.do(c.GoToBlock, block="samenvatting")
    assert table.evening.stage.released == ()
    assert table.do(c.NextStep).label == "point_shown"
    assert table.evening.stage.released == (ids[1],)
    table.do(c.NextStep)
    assert table.evening.stage.released == (ids[1], ids[4])
    assert table.do(c.PreviousStep).label == "point_hidden"
    assert table.evening.stage.released == (ids[1],)
    table.do(c.AcceptPoint, id=ids[1], accepted=False)
    table.do(c.NextStep)
    assert [
        point for point in table.evening.stage.released if point in {p.id for p in accepted(table.evening.points)}
    ] == [ids[4]]
    table.do(c.NextStep)
    assert table.evening.run.block == "pauze", "after the last point comes the next block"


# Undo of words

WORDS: dict[str, tuple[type[c.Command], dict[str, Any]]] = {
    "add": (c.AddQuote, {"quote": said("nieuw")}),
    "edit": (c.EditQuote, {"id": "q1", "text": "anders"}),
    "delete": (c.DeleteQuote, {"id": "q1"}),
    "star": (c.StarQuote, {"id": "q3", "starred": True}),
    "voice": (c.SetQuoteVoice, {"id": "q1", "voice": Voice.PUPIL}),
    "move": (c.MoveQuote, {"id": "q1", "prompt": None}),
    "heard": (c.HearAgain, {"id": "q1"}),
    "park": (c.ParkQuote, {"id": "q1", "parked": True, "owner": "team"}),
    "add point": (c.AddPoint, {"point": KeyPoint("own", "Eigen punt", accepted=True, quotes=("q1",))}),
}
ON_A_POINT: dict[str, Callable[[Evening], tuple[type[c.Command], dict[str, Any]]]] = {
    "edit point": lambda evening: (c.EditPoint, {"id": evening.points[2].id, "text": "Anders"}),
    "delete point": lambda evening: (c.DeletePoint, {"id": evening.points[1].id}),
    "accept point": lambda evening: (c.AcceptPoint, {"id": evening.points[1].id, "accepted": True}),
    "move point": lambda evening: (c.MovePoint, {"id": evening.points[0].id, "by": 1}),
    "link": lambda evening: (c.LinkQuote, {"point": evening.points[1].id, "quote": "q1"}),
}


@pytest.mark.parametrize("name", [*WORDS, *ON_A_POINT])
def test_every_change_of_words_is_taken_back_and_done_again_to_the_letter(table: Table, name: str) -> None:
    before = table.evening
    kind, values = WORDS[name] if name in WORDS else ON_A_POINT[name](before)
    label = table.do(kind, **values).label
    after = table.evening
    assert after != before
    assert table.do(c.UndoWords).label == f"undone_{label}"
    assert table.evening == before
    table.open_again()
    assert table.do(c.RedoWords).label == f"redone_{label}"
    assert table.evening == after
    table.do(c.UndoWords)
    assert table.evening == before


def test_every_command_for_words_is_in_that_list() -> None:
    tried = {kind for kind, _ in WORDS.values()} | {
        kind for kind, _ in (make(evening_at()) for make in ON_A_POINT.values())
    }
    elsewhere = (*test_harvest.WORDS.values(), *test_promise_handlers.CHANGES.values())
    assert tried | {kind for kind, _ in elsewhere} == kinds_of("words")


def test_an_undo_that_restores_something_else_is_seen(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: the way back forgets the points."""
    found = differences.difference
    monkeypatch.setattr(
        differences, "difference", lambda before, after: found(replace(before, points=after.points), after)
    )
    with pytest.raises(AssertionError):
        test_every_change_of_words_is_taken_back_and_done_again_to_the_letter(table, "link")


@pytest.mark.parametrize("changes", [60, 64, 69])
def test_fifty_changes_of_words_can_be_taken_back_after_a_restart_and_not_one_more(table: Table, changes: int) -> None:
    for number in range(changes):
        table.do(c.AddQuote, quote=said(f"zin {number}", f"n{number}"))
    table.open_again()
    for _ in range(50):
        table.do(c.UndoWords)
    assert [quote.id for quote in table.evening.quotes][4:] == [f"n{number}" for number in range(changes - 50)]
    table.refuses("nothing_to_undo", c.UndoWords)
    for _ in range(50):
        table.do(c.RedoWords)
    assert len(table.evening.quotes) == changes + 4
    table.refuses("nothing_to_redo", c.RedoWords)


def test_a_new_change_ends_what_could_be_done_again(table: Table) -> None:
    table.do(c.HearAgain, id="q0")
    table.do(c.UndoWords)
    table.do(c.StarQuote, id="q3", starred=True)
    table.refuses("nothing_to_redo", c.RedoWords)


def test_the_two_histories_do_not_know_each_other(table: Table) -> None:
    table.do(c.AddMinutes, minutes=5)
    table.do(c.HearAgain, id="q0")
    table.do(c.NextStep)
    table.do(c.StarQuote, id="q0", starred=False)
    assert table.do(c.UndoClock).label == "undone_step"
    assert table.do(c.UndoWords).label == "undone_quote_unstarred"
    assert table.do(c.UndoWords).label == "undone_quote_heard"
    assert table.do(c.UndoClock).label == "undone_minutes"
    assert (table.evening.quotes[0].heard, table.evening.run.added, table.evening.run.step) == (0, (), 1)
    table.refuses("nothing_to_undo", c.UndoWords)
    table.refuses("nothing_to_undo", c.UndoClock)


def test_a_draft_is_no_step_of_undo(table: Table) -> None:
    table.do(c.SaveDraft, draft=Draft("d", "half"))
    assert table.evening.draft.text == "half"
    table.refuses("nothing_to_undo", c.UndoWords)


# The clock

CLOCK: dict[type[c.Command], dict[str, Any]] = {
    c.NextStep: {},
    c.PreviousStep: {},
    c.NextBlock: {},
    c.GoToBlock: {"block": "thematafels"},
    c.PauseClock: {},
    c.AddMinutes: {"minutes": 5},
    c.SkipBlock: {"block": "presentaties"},
    c.BeganAt: {"moment": DOORS + timedelta(seconds=30)},
    c.AcceptLater: {},
    c.Shorten: {},
    c.CloseEvening: {},
    c.SetStageMode: {"mode": StageMode.BLACK},
    c.TurnPrompt: {"by": 1},
    c.ShowQuote: {"quote": "q0"},
    c.ShowMessage: {"text": "Auto fout"},
}
OTHERS = {
    *(c.Begin, c.ResumeClock, c.ReopenEvening, c.EndAt),
    *(c.BookPause, c.DropPause, c.DropVisit, c.PauseWasBreak, c.EndedAt),
}
"""These need another beginning; they have tests of their own."""


def test_every_command_of_clock_and_beamer_is_in_that_list() -> None:
    assert set(CLOCK) | OTHERS | {kind for kind, _ in test_harvest.CLOCK.values()} == kinds_of("clock")


@pytest.mark.parametrize("kind", CLOCK)
def test_every_step_of_clock_and_beamer_is_taken_back_as_if_it_never_happened(
    table: Table, kind: type[c.Command]
) -> None:
    table.wait(hours=3)
    table.do(c.NextStep)
    before = table.evening
    label = table.do(kind, **CLOCK[kind]).label
    assert table.evening != before
    table.wait(minutes=4)
    table.open_again()
    assert table.do(c.UndoClock).label == f"undone_{label}"
    assert table.evening == before


def test_the_evening_begins_with_its_first_block_and_only_once(fresh: Table) -> None:
    fresh.do(c.NextStep)
    assert fresh.evening.run.block == "inloop"
    assert fresh.evening.run.began == fresh.at
    fresh.refuses("already_running", c.Begin)
    fresh.do(c.UndoClock)
    assert fresh.evening.run.block is None
    fresh.do(c.NextBlock)
    assert fresh.evening.run.block == "inloop"


def test_what_needs_a_running_evening_says_so(fresh: Table) -> None:
    for kind, values in (
        (c.PreviousStep, {}),
        (c.PauseClock, {}),
        (c.AddMinutes, {"minutes": 1}),
        (c.BeganAt, {"moment": DOORS}),
        (c.CloseEvening, {}),
    ):
        fresh.refuses("nothing_running", kind, **values)
    fresh.refuses("not_paused", c.ResumeClock)
    fresh.refuses("no_prompts_here", c.TurnPrompt, by=1)
    fresh.refuses("not_closed", c.ReopenEvening)


def test_one_key_runs_the_whole_evening_and_says_when_it_is_the_last_step(fresh: Table) -> None:
    blocks: list[str | None] = []

    def walk() -> None:
        for _ in range(60):
            fresh.do(c.NextStep)
            blocks.append(fresh.evening.run.block)

    with pytest.raises(NotPossible, match="no_next_block"):
        walk()
    assert list(dict.fromkeys(blocks)) == [block.id for block in fresh.evening.agenda.running_blocks()]
    for _ in range(len(blocks) - 1):
        fresh.do(c.PreviousStep)
    assert (fresh.evening.run.block, fresh.evening.run.step) == ("inloop", 0)
    fresh.refuses("no_previous_block", c.PreviousStep)


def test_back_lands_at_the_step_where_the_block_was_left(table: Table) -> None:
    table.do(c.TurnPrompt, by=2)
    table.do(c.NextBlock)
    assert table.evening.run.block == "samenvatting"
    table.open_again()
    table.do(c.PreviousStep)
    assert (table.evening.run.block, table.evening.run.step) == ("dialoog", 3)
    table.do(c.NextBlock)
    table.do(c.UndoClock)
    assert (table.evening.run.block, table.evening.run.step) == ("dialoog", 3)
    table.do(c.GoToBlock, block="pauze")
    table.do(c.GoToBlock, block="dialoog")
    assert table.evening.run.step == 0, "a jump begins a block anew"


def test_back_to_a_step_that_is_gone_by_now_enters_the_block_at_its_last_step(table: Table) -> None:
    table.do(c.TurnPrompt, by=3)
    gone = table.evening.step
    table.do(c.NextBlock)
    assert gone is not None
    table.do(c.DropPrompt, id=gone.prompt)
    table.do(c.PreviousStep)
    evening = table.evening
    assert (evening.run.block, evening.run.step) == ("dialoog", len(evening.agenda.block("dialoog").steps) - 1)


def test_back_enters_a_block_that_was_never_on_at_its_last_step(fresh: Table) -> None:
    fresh.do(c.Begin)
    fresh.do(c.GoToBlock, block="samenvatting")
    fresh.do(c.PreviousStep)
    assert (fresh.evening.run.block, fresh.evening.run.step) == ("dialoog", 7)


def test_a_closed_evening_has_no_clock_and_no_beamer_until_it_is_opened_again(table: Table) -> None:
    table.do(c.CloseEvening)
    for kind, values in CLOCK.items():
        if kind not in (c.CloseEvening, c.SetStageMode, c.BeganAt):
            table.refuses("evening_closed", kind, **values)
    used = table.evening.reading(table.at).block("dialoog").used
    table.wait(hours=1)
    table.do(c.ReopenEvening)
    assert table.evening.run.block == "dialoog"
    assert table.evening.reading(table.at).block("dialoog").used == used


@pytest.mark.parametrize("name", [*WORDS, *ON_A_POINT])
def test_words_are_mended_after_the_closing_and_nothing_begins_again_by_it(table: Table, name: str) -> None:
    table.do(c.CloseEvening)
    closed = table.evening
    kind, values = WORDS[name] if name in WORDS else ON_A_POINT[name](closed)
    table.do(kind, **values)
    mended = table.evening
    assert (mended.quotes, mended.points) != (closed.quotes, closed.points)
    assert (mended.run, mended.stage) == (closed.run, closed.stage)
    table.do(c.UndoWords)
    assert table.evening == closed
    table.do(c.RedoWords)
    assert table.evening == mended


def test_the_closing_is_taken_back_by_the_clocks_own_key_though_words_were_mended_since(table: Table) -> None:
    before = table.evening.run
    table.do(c.CloseEvening)
    table.do(c.EditQuote, id="q0", text="beter")
    assert table.do(c.UndoClock).label == "undone_closed"
    assert (table.evening.run, table.evening.quotes[0].text) == (before, "beter")


def test_pausing_twice_and_going_on_twice_are_refused(table: Table) -> None:
    table.do(c.PauseClock)
    table.refuses("already_paused", c.PauseClock)
    table.do(c.ResumeClock)
    table.refuses("not_paused", c.ResumeClock)


def test_a_block_gets_at_most_two_hours_more_and_never_less_than_nothing(table: Table) -> None:
    table.refuses("too_many_minutes", c.AddMinutes, minutes=121)
    table.do(c.AddMinutes, minutes=120)
    table.refuses("too_many_minutes", c.AddMinutes, minutes=1)
    table.do(c.AddMinutes, minutes=-500)
    assert table.evening.reading(table.at).block("dialoog").allotted == 0


def test_leaving_a_block_out_twice_brings_it_back(table: Table) -> None:
    table.do(c.SkipBlock, block="pauze")
    assert table.evening.run.skipped == ("pauze",)
    table.do(c.GoToBlock, block="samenvatting")
    table.do(c.NextStep)
    assert table.evening.run.block == "thematafels"
    assert table.do(c.SkipBlock, block="pauze").label == "unskipped"
    assert table.evening.run.skipped == ()


def test_a_block_that_is_on_or_has_no_clock_cannot_be_left_out(table: Table) -> None:
    table.refuses("block_is_running", c.SkipBlock, block="dialoog")
    table.refuses("block_has_no_clock", c.SkipBlock, block="start")
    table.refuses("block_has_no_clock", c.SkipBlock, block="einde-sessie")
    table.refuses("block_has_run", c.SkipBlock, block="inloop")
    table.refuses("block_has_no_clock", c.GoToBlock, block="start")


def test_jumping_to_a_block_that_was_left_out_takes_it_back(table: Table) -> None:
    table.do(c.SkipBlock, block="pauze")
    table.do(c.GoToBlock, block="pauze")
    assert table.evening.run.skipped == ()


def test_nobody_can_shorten_or_agree_to_an_evening_that_is_not_late(table: Table) -> None:
    table.refuses("not_late", c.Shorten)
    table.refuses("not_late", c.AcceptLater)


def test_what_cannot_be_shortened_is_left_over_and_agreed_to(table: Table) -> None:
    table.do(c.GoToBlock, block="presentaties")
    table.wait(minutes=180)
    late = table.evening.reading(table.at + timedelta(seconds=1)).late
    stored = table.do(c.Shorten)
    assert stored.values == {"minutes": 3, "left_over": late - 3}
    assert dict(table.evening.run.added) == {"afsluiting": -3}
    assert table.evening.run.accepted_late == late - 3
    table.refuses("no_slack", c.Shorten)


# The time the room reads


@pytest.mark.parametrize("block", ["inloop", "pauze", "thematafels"])
def test_another_time_to_end_at_is_kept_and_taken_back_as_if_it_never_was(table: Table, block: str) -> None:
    table.do(c.GoToBlock, block=block)
    before = table.evening
    end = before.doors() + timedelta(minutes=50)
    stored = table.do(c.EndAt, moment=end)
    assert (stored.label, stored.values) == ("end_given", {"time": "19.50"})
    table.open_again()
    assert table.evening.reading(table.at).block(block).promised_end == end
    table.do(c.AddMinutes, minutes=5)
    assert table.evening.reading(table.at).block(block).promised_end == end + timedelta(minutes=5)
    table.do(c.UndoClock)
    table.do(c.UndoClock)
    assert table.evening == before


def test_a_time_that_has_passed_lies_too_far_off_or_is_read_by_nobody_is_refused(table: Table) -> None:
    table.do(c.GoToBlock, block="pauze")
    table.refuses("time_has_passed", c.EndAt, moment=table.at)
    table.refuses("too_many_minutes", c.EndAt, moment=table.at + timedelta(minutes=131))
    table.do(c.GoToBlock, block="dialoog")
    table.refuses("no_time_told", c.EndAt, moment=table.at + timedelta(minutes=5))
    table.do(c.CloseEvening)
    table.refuses("evening_closed", c.EndAt, moment=table.at + timedelta(minutes=5))


def test_before_the_evening_begins_the_start_may_be_told_anew(fresh: Table) -> None:
    start = fresh.evening.doors() + timedelta(minutes=25)
    fresh.do(c.EndAt, moment=start)
    assert fresh.evening.reading(fresh.at).promised_start == start
    fresh.do(c.Begin)
    assert fresh.evening.reading(fresh.at).block("inloop").expected_end == start
    fresh.do(c.UndoClock)
    fresh.do(c.UndoClock)
    fresh.do(c.SkipBlock, block="inloop")
    fresh.refuses("no_time_told", c.EndAt, moment=start)


@pytest.mark.parametrize(
    ("moment", "fault"),
    [
        (timedelta(minutes=1), "began_in_future"),
        (timedelta(minutes=-90), "began_before_previous"),
        (timedelta(hours=-13), "began_before_previous"),
    ],
)
def test_a_beginning_that_cannot_be_is_refused(table: Table, moment: timedelta, fault: str) -> None:
    table.wait(minutes=40)
    table.do(c.GoToBlock, block="samenvatting")
    table.wait(minutes=2)
    table.refuses(fault, c.BeganAt, moment=table.at + moment)


def test_the_first_block_cannot_have_begun_half_a_day_ago(fresh: Table) -> None:
    fresh.do(c.Begin)
    fresh.refuses("began_too_long_ago", c.BeganAt, moment=fresh.at - timedelta(hours=13))
    fresh.do(c.BeganAt, moment=fresh.at - timedelta(minutes=10))
    assert fresh.evening.reading(fresh.at).block("inloop").used == pytest.approx(601, abs=2)


# The beamer


def test_black_goes_back_to_what_was_under_it(table: Table) -> None:
    table.do(c.SetStageMode, mode=StageMode.FREEZE)
    table.do(c.SetStageMode, mode=StageMode.BLACK)
    assert table.evening.stage.under is StageMode.FREEZE
    table.do(c.UndoClock)
    assert table.evening.stage.mode is StageMode.FREEZE
    table.do(c.SetStageMode, mode=StageMode.LIVE)
    table.do(c.SetStageMode, mode=StageMode.BLACK)
    table.refuses("beamer_is_black", c.SetStageMode, mode=StageMode.FREEZE)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (c.DeleteQuote, {}),
        (c.ParkQuote, {"parked": True}),
        (c.EditQuote, {"text": "heel anders"}),
    ],
)
def test_a_quote_that_changes_goes_off_the_beamer_and_undo_does_not_bring_it_back(
    table: Table, kind: type[c.Command], values: dict[str, Any]
) -> None:
    table.do(c.ShowQuote, quote="q0", page=1)
    table.do(kind, id="q0", **values)
    assert (table.evening.stage.quote, table.evening.stage.page) == (None, 0)
    table.do(c.UndoWords)
    assert table.evening.quote("q0") is not None
    assert table.evening.stage.quote is None


@pytest.mark.parametrize("step", [c.NextStep, c.PauseClock])
def test_undo_of_a_later_step_brings_no_quote_and_no_message_back_to_the_beamer(
    table: Table, step: type[c.Command]
) -> None:
    table.do(c.ShowQuote, quote="q0", page=1)
    table.do(c.ShowMessage, text="Auto fout geparkeerd")
    table.do(step)
    table.do(c.ShowQuote, quote=None)
    table.do(c.ShowMessage, text="")
    for _ in range(3):
        table.do(c.UndoClock)
        stage = table.evening.stage
        assert (stage.quote, stage.page, stage.message) == (None, 0, "")


def test_a_quote_that_is_gone_or_parked_is_not_shown(table: Table) -> None:
    table.refuses("quote_gone", c.ShowQuote, quote="weg")
    table.do(c.ParkQuote, id="q1", parked=True)
    table.refuses("quote_is_parked", c.ShowQuote, quote="q1")


@pytest.mark.parametrize("kind", [c.NextStep, c.PreviousStep, c.NextBlock, c.TurnPrompt, c.GoToBlock, c.CloseEvening])
def test_a_quote_goes_at_every_step(table: Table, kind: type[c.Command]) -> None:
    table.do(c.NextStep)
    table.do(c.ShowQuote, quote="q0", page=2)
    values = {c.TurnPrompt: {"by": 1}, c.GoToBlock: {"block": "pauze"}}.get(kind, {})
    table.do(kind, **values)
    assert (table.evening.stage.quote, table.evening.stage.page) == (None, 0)


def test_a_quote_goes_when_one_steps_back_into_the_block_before(table: Table) -> None:
    table.do(c.GoToBlock, block="dialoog")
    table.do(c.ShowQuote, quote="q0", page=2)
    assert table.do(c.PreviousStep).label == "block_back"
    assert (table.evening.stage.quote, table.evening.stage.page) == (None, 0)


def test_a_quote_goes_when_a_point_is_shown_and_when_it_is_hidden(table: Table) -> None:
    table.do(c.AcceptPoint, id=table.evening.points[0].id, accepted=True)
    table.do(c.GoToBlock, block="samenvatting")
    for kind, label in ((c.NextStep, "point_shown"), (c.PreviousStep, "point_hidden")):
        table.do(c.ShowQuote, quote="q0", page=2)
        assert table.do(kind).label == label
        assert (table.evening.stage.quote, table.evening.stage.page) == (None, 0)


def test_a_point_that_was_switched_off_waits_for_its_own_key_when_it_is_switched_on_again(table: Table) -> None:
    first = table.evening.points[0].id
    table.do(c.GoToBlock, block="samenvatting")
    table.do(c.AcceptPoint, id=first, accepted=True)
    table.do(c.NextStep)
    assert table.evening.stage.released == (first,)
    for is_on in (False, True):
        table.do(c.AcceptPoint, id=first, accepted=is_on)
        assert table.evening.stage.released == ()


def test_a_message_is_short_clean_and_goes_by_itself(table: Table) -> None:
    table.refuses("message_too_long", c.ShowMessage, text="x" * 81)
    table.do(c.ShowMessage, text=" auto\nfout \u202e", seconds=30)
    stage = table.evening.stage
    assert stage.message == "auto fout"
    assert stage.message_until == table.at + timedelta(seconds=30)
    assert table.do(c.ShowMessage, text=" ").label == "message_hidden"
    assert (table.evening.stage.message, table.evening.stage.message_until) == ("", None)


def test_prompts_are_turned_in_the_dialogue_only_and_not_past_their_ends(table: Table) -> None:
    table.do(c.TurnPrompt, by=-1)
    table.refuses("no_more_prompts", c.TurnPrompt, by=-1)
    for _ in range(7):
        table.do(c.TurnPrompt, by=1)
    table.refuses("no_more_prompts", c.TurnPrompt, by=1)
    table.do(c.GoToBlock, block="pauze")
    table.refuses("no_prompts_here", c.TurnPrompt, by=1)


# The evening as a whole


def make(**values: Any) -> dict[str, Any]:
    usual = {
        "id": "evening-9",
        "title": "Ouderavond",
        "date": date(2026, 11, 24),
        "anchor": Anchor(AnchorKind.START, time(19, 15)),
        "details": Details(),
    }
    return usual | values


def test_an_evening_is_made_once(table: Table) -> None:
    table.id = "evening-9"
    table.do(c.CreateEvening, **make(title=" Ouder\navond\t"))
    first = table.evening
    assert first.title == "Ouder avond"
    table.do(c.CreateEvening, **make(title="Iets anders"))
    assert table.evening == first
    assert len(table.books.shelf()) == 2


@pytest.mark.parametrize(
    ("values", "fault"),
    [
        ({"title": " \u200d "}, "title_empty"),
        ({"title": "x" * 121}, "title_too_long"),
        ({"details": Details(school=LONG)}, "detail_too_long"),
        ({"groups": -1}, "groups_out_of_range"),
        ({"groups": 41}, "groups_out_of_range"),
    ],
)
def test_an_evening_that_cannot_be_is_not_made(table: Table, values: dict[str, Any], fault: str) -> None:
    with pytest.raises(NotPossible) as caught:
        table.do(c.CreateEvening, **make(**values))
    assert caught.value.key == fault
    assert table.books.load("evening-9") is None
    if "title" not in values:
        table.refuses(fault, c.SetDetails, **({"details": Details()} | values))


def test_a_faulty_draaiboek_makes_nothing(table: Table, tmp_path: Path) -> None:
    bad = tmp_path / "slecht.toml"
    bad.write_text("format = 'iets anders'\n", encoding="utf-8")
    with pytest.raises(BadInput):
        table.do(c.CreateEvening, **make(draaiboek=str(bad)))
    assert table.books.load("evening-9") is None


def test_details_are_cleaned_and_presentations_get_a_step_for_each_table(table: Table) -> None:
    table.do(c.SetDetails, details=Details(school=" De\u200b Vlieger\n"), groups=5)
    assert table.evening.details.school == "De Vlieger"
    assert len(table.evening.steps(table.evening.agenda.block("presentaties"))) == 5


def test_without_an_open_evening_a_command_is_refused(table: Table) -> None:
    with pytest.raises(NotPossible, match="no_evening_open"):
        table.books.handle(None, c.NextStep(datetime.now(DOORS.tzinfo)))
    with pytest.raises(NotPossible, match="evening_gone"):
        table.books.handle(None, c.OpenEvening(DOORS, "weg"))


def test_opened_again_an_evening_shows_no_quote_and_no_message_and_after_a_restart_nothing_frozen(table: Table) -> None:
    table.do(c.ShowQuote, quote="q0")
    table.do(c.ShowMessage, text="Auto fout")
    table.do(c.SetStageMode, mode=StageMode.FREEZE)
    table.do(c.OpenEvening, id="evening-1")
    stage = table.evening.stage
    assert (stage.mode, stage.quote, stage.message) == (StageMode.FREEZE, None, "")
    table.books.handle(None, c.OpenEvening(DOORS, "evening-1"))
    restarted = table.books.load("evening-1")
    assert restarted is not None
    assert restarted.stage.mode is StageMode.LIVE
    table.do(c.SetStageMode, mode=StageMode.BLACK)
    table.do(c.OpenEvening, id="evening-1")
    assert table.evening.stage.mode is StageMode.BLACK
