"""The draft after a restart: what was meant for the room is words, and what was stored is not offered again."""

from dataclasses import replace

import pytest

from app.live.notes.drafts import taken_up
from app.live.notes.left_words import without_same
from app.models.evening import Stage, StageMode
from app.models.said.dialogue import Draft, LeftWords
from tests.driving import DOORS, evening_at

LEFT = LeftWords("l1", "edit", "q1", "anders")

HALF = Draft("d1", "let op de auto", mode="message", aside="een half citaat", aside_id="d0")


@pytest.mark.parametrize("mode", ["message", "began", "end"])
def test_what_was_meant_for_the_room_or_the_clock_gives_way_to_the_note_that_waited(mode: str) -> None:
    draft = taken_up(replace(evening_at(), draft=replace(HALF, mode=mode)))
    assert (draft.mode, draft.text, draft.id, draft.aside) == ("note", "een half citaat", "d0", "")


@pytest.mark.parametrize("mode", ["message", "began", "end"])
def test_where_no_note_waited_its_words_are_a_note(mode: str) -> None:
    draft = taken_up(replace(evening_at(), draft=replace(HALF, mode=mode, aside="", aside_id="")))
    assert (draft.mode, draft.text) == ("note", "let op de auto")


def test_a_note_that_was_stored_meanwhile_waits_no_longer() -> None:
    evening = evening_at()
    new = replace(evening.quotes[0], id="nieuw")
    draft = taken_up(replace(evening, draft=Draft("d1", waiting=(evening.quotes[1], new))))
    assert draft.waiting == (new,)


@pytest.mark.parametrize("text", ["gezegd 1", "gezegd", ""])
def test_words_that_were_stored_just_before_are_not_offered_again(text: str) -> None:
    draft = taken_up(replace(evening_at(), draft=Draft("q1", text)))
    assert (draft.mode, draft.text, draft.target) == ("note", "", "")
    assert draft.id not in ("", "q1")


def test_other_words_than_were_stored_are_a_change_of_that_quote() -> None:
    draft = taken_up(replace(evening_at(), draft=Draft("q1", "gezegd 1 en meer")))
    assert (draft.mode, draft.text, draft.target) == ("edit", "gezegd 1 en meer", "q1")


@pytest.mark.parametrize(
    ("mode", "after"),
    [
        (StageMode.LIVE, StageMode.LIVE),
        (StageMode.FREEZE, StageMode.LIVE),
        (StageMode.BLACK, StageMode.BLACK),
    ],
)
def test_after_a_restart_the_room_sees_what_was_released_and_nothing_for_a_moment(
    mode: StageMode, after: StageMode
) -> None:
    stage = Stage(mode, ("k1",), "q1", 2, "let op", DOORS, under=StageMode.FREEZE)
    assert replace(evening_at(), stage=stage).after_restart().stage == Stage(after, ("k1",))


def test_words_that_were_left_go_once_they_are_stored_and_other_words_of_the_same_change_stay() -> None:
    draft = Draft("d", left=(LEFT,))
    for sent, left in (("anders", ()), ("nog iets anders", (LEFT,))):
        assert without_same(draft, Draft("l1", sent, mode="edit", target="q1")).left == left
