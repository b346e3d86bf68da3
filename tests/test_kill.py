"""Kill -9 at the worst moments, in every block, against the real process: the evening goes on where it was."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.live.desk.desk import DRAFT_DELAY_MS
from app.models.followup.followup import AnswerKind
from app.models.harvest.exits import Exit
from app.models.seats.tables import Seating, Table
from tests.driving import closed_evening, evening_at, keep, stored_evening
from tests.killing import Process, State

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")


class Start:
    """Starts the app on a folder; what ran before is ended."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.running: Process | None = None

    def __call__(self, *plants: str) -> Process:
        self.end()
        self.running = Process(self._folder, *plants)
        return self.running

    def at_the_entrance(self) -> Process:
        """Start one that cannot open yet."""
        self.running = Process(self._folder, says="waits")
        return self.running

    def end(self) -> None:
        if self.running is not None:
            self.running.end()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    started = Start(tmp_path)
    yield started
    started.end()


def is_the_same(before: State, after: State) -> None:
    """Compare what was seen before a kill and after the restart; the time between them has passed."""
    between = after["seen"] - before["seen"]
    assert (after["block"], after["step"]) == (before["block"], before["step"])
    assert before["remaining"] - after["remaining"] == pytest.approx(between, abs=1)
    for block, used in before["used"].items():
        passed = between if block in (before["block"], "start") else 0
        if block == "start" and before["block"] not in ("introductie", "inleiding", "dialoog", "samenvatting"):
            passed = 0
        assert after["used"][block] == pytest.approx(used + passed, abs=1), block
    assert after["quotes"] == before["quotes"]
    assert after["points"] == before["points"]
    assert after["field"] == before["field"]


def test_the_draft_is_stored_within_a_second() -> None:
    assert DRAFT_DELAY_MS < 1_000


def test_told_to_end_in_the_middle_of_an_evening_it_stores_what_was_typed_and_asks_nothing(
    tmp_path: Path, start: Start
) -> None:
    keep(tmp_path, evening_at(now=datetime.now(UTC)))
    process = start()
    process.state()
    process.tell("type", "half")
    process.state()
    assert process.tell_to_end() == 0
    assert stored_evening(tmp_path).draft.text == "half"


@pytest.mark.timeout(300)
def test_killed_in_every_block_the_evening_goes_on_where_it_was(tmp_path: Path, start: Start) -> None:
    evening = evening_at("inloop", quotes=0, now=datetime.now(UTC), next_steps="Een brief", groups=2)
    keep(tmp_path, evening)
    blocks = [block.id for block in evening.agenda.running_blocks()]
    assert len(blocks) == 9
    process = start()
    said: list[str] = []
    for number, block in enumerate(blocks):
        if number:
            process.key("Shift+PgDown", "NextBlock")
        for text in (f"gezegd in {block}", f"en nog iets in {block}"):
            process.note(text)
            said.append(text)
        if block == "afsluiting":
            process.key("PgDown", "NextStep")
        SHOWN.get(block, lambda _process: None)(process)
        process.begin_note(f"half getypt in {block}")
        before = process.state()
        process.kill()
        process = start()
        after = process.state()
        assert before["field"] == f"half getypt in {block}"
        assert after["quotes"] == said
        is_the_same(before, after)
        RETURNED.get(block, is_live)(before, after)
        if block == "introductie":
            process.key("F8", "SetStageMode")
        # The draft is noted too: it must be the only one of its kind.
        process.tell("key", "Return")
        process.hear("quote", f"half getypt in {block}")
        said.append(f"half getypt in {block}")
    assert process.state()["quotes"] == said


def test_killed_while_a_table_speaks_its_time_the_order_and_its_notes_are_back(tmp_path: Path, start: Start) -> None:
    evening = evening_at("thematafels", quotes=0, now=datetime.now(UTC), groups=4)
    seating = Seating(tuple(Table(number, id=f"id{number}") for number in range(1, 5)))
    keep(tmp_path, replace(evening, seating=seating))
    process = start()
    process.key("Shift+PgDown", "NextBlock")
    process.tell("do", "MoveTurn", {"table": "id4", "by": -2})
    process.hear("done", "MoveTurn")
    process.tell("do", "LetSpeak", {"table": "id3", "speaks": False})
    process.hear("done", "LetSpeak")
    process.key("PgDown", "NextStep")
    process.note("van tafel 4")
    before = process.state()
    process.kill()
    after = start().state()
    assert before["speaking"] == after["speaking"] == "id4"
    is_the_same(before, after)
    (first, second), between = before["turns"], after["seen"] - before["seen"]
    assert after["turns"][first] == pytest.approx(before["turns"][first], abs=0.1)
    assert after["turns"][second] == pytest.approx(before["turns"][second] + between, abs=1)
    kept = stored_evening(tmp_path)
    assert kept.speaking_order == ("id1", "id4", "id2")
    assert kept.quotes[-1].table_id == "id4"


def go_on(process: Process, times: int) -> None:
    for _ in range(times):
        process.tell("do", "NextStep", {})
        process.hear("done", "NextStep")
    process.state()  # by then the screens have heard of it too


def test_killed_at_the_closing_the_answer_and_the_exit_word_are_back_and_the_wall_shows_what_it_showed(
    tmp_path: Path, start: Start
) -> None:
    evening = evening_at("afsluiting", quotes=0, now=datetime.now(UTC))
    keep(tmp_path, replace(evening, points=(replace(evening.points[0], accepted=True),)))
    process = start()
    process.key("Alt+Return", "TakeAlong")
    go_on(process, 3)
    process.key("Alt+D", "GiveAnswer")
    before = process.state()
    process.kill()
    process = start()
    is_the_same(before, process.state())
    go_on(process, 3)
    process.tell("type", "fijn")
    process.key("Return", "AddExit")
    before = process.state()
    process.kill()
    is_the_same(before, start().state())
    kept = stored_evening(tmp_path)
    assert [answer.kind for answer in kept.followup.answers] == [AnswerKind.DO]
    assert kept.exits == (Exit("fijn"),)
    assert kept.stage.taken == (kept.followup.taken[0].id,)


def test_killed_in_a_form_the_words_and_the_step_are_back(tmp_path: Path, start: Start) -> None:
    keep(tmp_path, evening_at("thematafels", quotes=0, now=datetime.now(UTC), groups=4))
    process = start()
    process.key("PgDown", "NextStep")
    process.key("Ctrl+2")
    process.tell("type", "Een naam helpt")
    process.hear("done", "FillIn")
    process.key("Tab")
    process.tell("type", "Half getypt")
    process.hear("done", "FillIn")
    before = process.state()
    process.kill()
    after = start().state()
    is_the_same(before, after)
    kept = stored_evening(tmp_path)
    assert kept.step is not None
    assert kept.step.id == "verdiepen"
    assert [(form.table, form.insights) for form in kept.harvests] == [("2", ("Een naam helpt", "Half getypt", ""))]


def test_killed_in_a_form_of_the_record_the_words_are_back(tmp_path: Path, start: Start) -> None:
    keep(tmp_path, replace(closed_evening(), seating=Seating((Table(1), Table(2)))))
    process = start()
    process.open("vorige", "record")
    process.tell("to_part", "Tafels")
    process.hear("part")
    process.key("Ctrl+2")
    process.tell("type", "Een naam helpt")
    process.key("Return", "FillIn")
    process.tell("type", "Half getypt")
    process.hear("done", "FillIn")
    process.kill()
    kept = stored_evening(tmp_path)
    assert [(form.table, form.insights) for form in kept.harvests] == [("2", ("Een naam helpt", "Half getypt", ""))]
    assert kept.run.closed_at is not None


def go_black(process: Process) -> None:
    process.key("F8", "SetStageMode")


def freeze(process: Process) -> None:
    process.key("F7", "SetStageMode")


def show_quote_and_message(process: Process) -> None:
    process.key("Ctrl+PgDown", "TurnPrompt")
    process.key("Ctrl+E")
    process.tell("type", "Auto fout geparkeerd")
    process.key("Return", "ShowMessage")
    process.key("Ctrl+B", "ShowQuote")


def release_points(process: Process) -> None:
    for _ in range(3):
        process.key("Alt+Down")
        process.key("Alt+Return", "AcceptPoint")
    process.key("PgDown", "NextStep")
    process.tell("do", "NextStep", {})  # a second key within 400 ms would count as one
    process.hear("done", "NextStep")


SHOWN = {
    "introductie": go_black,
    "inleiding": freeze,
    "dialoog": show_quote_and_message,
    "samenvatting": release_points,
}


def is_live(_before: State, after: State) -> None:
    assert after["mode"] == "live"
    assert not after["black"]


def stays_black(before: State, after: State) -> None:
    assert before["black"]
    assert after["black"]
    assert after["mode"] == "black"


def lives_again(before: State, after: State) -> None:
    assert before["mode"] == "freeze"
    is_live(before, after)


def quote_and_message_stay_away(before: State, after: State) -> None:
    assert before["quote"]
    assert before["message"]
    assert after["quote"] == ""
    assert after["message"] == ""
    assert after["step"] == 1
    is_live(before, after)


def points_return(before: State, after: State) -> None:
    assert len(before["lines"]) == 2
    assert after["released"] == before["released"]
    assert after["lines"] == before["lines"]
    assert len(after["points"]) == 3
    is_live(before, after)


RETURNED = {
    "introductie": stays_black,
    "inleiding": lives_again,
    "dialoog": quote_and_message_stay_away,
    "samenvatting": points_return,
}


def enter_again_after_a_kill(start: Start, deed: str, *plants: str) -> list[str]:
    """Kill between Enter and its answer, start again, press Enter on what is in the field; return all quotes."""
    process = start.running or start()
    process.begin_note("net ingetypt")
    process.tell(deed)
    process.hear(deed.removeprefix("enter_"))
    process.kill()
    process = start(*plants)
    if process.state()["field"]:
        process.tell("key", "Return")
        process.hear("quote")
    quotes: list[str] = process.state()["quotes"]
    return quotes


@pytest.mark.parametrize("deed", ["enter_unheard", "enter_unstored"])
def test_killed_between_enter_and_its_answer_a_quote_is_there_once(tmp_path: Path, start: Start, deed: str) -> None:
    keep(tmp_path, evening_at(quotes=0, now=datetime.now(UTC)))
    assert enter_again_after_a_kill(start, deed) == ["net ingetypt"]


def entered_on_a_full_disk(tmp_path: Path, start: Start, *plants: str) -> tuple[list[str], str]:
    """Enter notes that are all refused, kill, start with room on the disk; return the quotes, and what is in the field."""
    keep(tmp_path, evening_at(quotes=0, now=datetime.now(UTC)))
    process = start("full-disk", *plants)
    process.tell("enter_quickly", ["eerste", "tweede"])
    process.hear("entered")
    process.begin_note("half")
    process.kill()
    process = start()
    if not plants:
        process.wait_for(lambda: len(process.state()["quotes"]) == 2)
    after = process.state()
    return after["quotes"], after["field"]


def test_killed_with_notes_that_the_disk_refused_each_is_there_once(tmp_path: Path, start: Start) -> None:
    assert entered_on_a_full_disk(tmp_path, start) == (["eerste", "tweede"], "half")


def test_that_check_sees_notes_that_are_in_no_draft(tmp_path: Path, start: Start) -> None:
    quotes, _ = entered_on_a_full_disk(tmp_path, start, "no-waiting")
    assert quotes == []


def test_that_a_draft_that_is_not_kept_and_a_note_with_another_id_are_seen(tmp_path: Path, start: Start) -> None:
    keep(tmp_path, evening_at(quotes=0, now=datetime.now(UTC)))
    process = start("no-draft")
    process.tell("type", "half")
    before = process.state()
    process.kill()
    with pytest.raises(AssertionError):
        is_the_same(before, start().state())
    assert enter_again_after_a_kill(start, "enter_unheard", "fresh-id") == ["net ingetypt"] * 2


def test_that_a_wrong_time_is_seen() -> None:
    before: State = {
        "block": "dialoog",
        "step": 0,
        "remaining": 2_700.0,
        "used": {"dialoog": 0.0, "start": 0.0, "inloop": 9.0},
        "quotes": [],
        "points": [],
        "field": "",
        "seen": 100.0,
    }
    after = before | {"seen": 103.0, "remaining": 2_697.0, "used": {"dialoog": 3.0, "start": 3.0, "inloop": 9.0}}
    is_the_same(before, after)
    for wrong in ({"remaining": 2_698.5}, {"used": {"dialoog": 3.0, "start": 3.0, "inloop": 12.0}}, {"step": 1}):
        with pytest.raises(AssertionError):
            is_the_same(before, after | wrong)
