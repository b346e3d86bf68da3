"""The handlers of what the school promises and tells: what each makes of an evening, and how it is taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.models.evening import Evening
from app.models.followup.followup import Action, ActionState, Answer, AnswerKind, Subject, SubjectKind, Update
from app.models.followup.kept_file import LARGEST_KEPT, as_kept
from app.models.followup.publications import Debrief, Length, OwnText, Publication, digest_of
from app.models.ground.faults import NotPossible
from app.models.harvest.harvest import Harvest
from app.models.promises.tasks_after import tasks_after
from app.models.said.summary import KeyPoint
from app.services.commands import commands as c
from app.services.files.evening_file import from_json, to_json
from tests.driving import DOORS, evening_at
from tests.services.handlers.hand import Table

PITCH = Subject(SubjectKind.PITCH, "1")
DAY = date(2026, 12, 4)
CARD = Action("a1", "Kaartje per mentor", "teamleider", DAY, sources=(PITCH,))
LETTER = Publication("b1", Length.BRIEF, DAY, "directie", "", "Beste ouders")
BUSY = Update("u1", DAY, "Besteld", ActionState.BUSY)
TOLD = Action("a3", "Koffie", state=ActionState.DONE, updates=(Update("u3", DAY, "Er is koffie", ActionState.DONE),))
EARLIER = replace(LETTER, id="b0", length=Length.PROGRESS, digest=digest_of(LETTER.document))


def held() -> Evening:
    """An evening at its closing, with one subject and an action."""
    evening = evening_at("afsluiting", groups=2)
    followup = replace(
        evening.followup, actions=(CARD, TOLD), own_texts=(OwnText("opening", "Dag", "0"),), publications=(EARLIER,)
    )
    return replace(
        evening,
        points=tuple(replace(point, accepted=False) for point in evening.points),
        quotes=tuple(
            replace(quote, parked=False, into="q2" if quote.id == "q3" else "", heard=4 if quote.id == "q2" else 0)
            for quote in evening.quotes
        ),
        harvests=(Harvest("1", pitch="Bel ook eens op een goede dag"),),
        followup=followup,
    )


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    table = Table(tmp_path, held())
    table.do(c.CloseEvening)
    yield table
    table.books.close()


CHANGES: dict[str, tuple[type[c.Command], dict[str, Any]]] = {
    "add an action": (c.AddAction, {"action": Action("a2", "Tolk vragen")}),
    "change it": (c.ChangeAction, {"action": replace(CARD, title="Kaart", due=None, theme="th", notice="In de tas")}),
    "remove it": (c.RemoveAction, {"id": "a1"}),
    "update": (c.AddUpdate, {"action": "a1", "update": BUSY}),
    "drop": (c.AddUpdate, {"action": "a1", "update": Update("u1", DAY, "Te duur", ActionState.DROPPED)}),
    "merge": (c.MergeQuote, {"id": "q1", "into": "q0"}),
    "part": (c.PartQuote, {"id": "q3"}),
    "sent": (c.MarkSent, {"id": "b0", "on": DAY, "through": "de schoolapp"}),
    "own text": (c.PutOwnText, {"text": OwnText("slot", "Tot ziens", "1")}),
    "own text gone": (c.DropOwnText, {"key": "opening"}),
    "task": (c.TickTask, {"id": "terugkoppeling", "done": True}),
    "debrief": (c.SetDebrief, {"debrief": Debrief("De rust", "De tolk", "Eerder")}),
    "point after": (c.AddPoint, {"point": KeyPoint("k", "Eén nummer")}),
    "progress": (c.Publish, {"publication": replace(LETTER, length=Length.PROGRESS)}),
    "many behind one": (c.LinkQuotes, {"point": "luisteren", "quotes": ("q0", "q1")}),
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_change_after_the_closing_is_taken_back_and_done_again_to_the_letter(table: Table, name: str) -> None:
    before = table.evening
    kind, values = CHANGES[name]
    if name == "many behind one":
        values = values | {"point": before.points[0].id}
    table.do(kind, **values)
    after = table.evening
    assert after != before
    assert from_json(to_json(after, DOORS), "avond.json") == after
    table.do(c.UndoWords)
    assert table.evening == before
    table.do(c.RedoWords)
    assert table.evening == after


def test_the_last_update_says_how_far_an_action_is(table: Table) -> None:
    table.do(c.AddUpdate, action="a1", update=BUSY)
    table.do(c.AddUpdate, action="a1", update=Update("u2", DAY, "Te duur", ActionState.DROPPED))
    action = table.evening.followup.actions[0]
    assert (action.state, action.reason) == (ActionState.DROPPED, "Te duur")
    table.do(c.AddUpdate, action="a1", update=replace(BUSY, words="Besteld bij de drukker"))
    table.do(c.AddUpdate, action="a1", update=Update("u4", DAY, "", ActionState.DONE))
    action = table.evening.followup.actions[0]
    assert (action.state, action.reason) == (ActionState.DONE, "")
    assert [update.words for update in action.updates] == ["Besteld bij de drukker", "Te duur", ""]


def test_another_title_leaves_state_and_updates_alone(table: Table) -> None:
    table.do(c.AddUpdate, action="a1", update=BUSY)
    table.do(c.ChangeAction, action=replace(CARD, title="Kaart in de tas"))
    action = table.evening.followup.actions[0]
    assert action == replace(CARD, title="Kaart in de tas", state=ActionState.BUSY, updates=(BUSY,))


def test_a_letter_waits_for_every_answer_and_tells_updates_once(table: Table) -> None:
    table.do(c.AddUpdate, action="a1", update=BUSY)
    with pytest.raises(NotPossible, match="subjects_open") as caught:
        table.do(c.Publish, publication=LETTER)
    assert caught.value.values == {"number": 1}
    table.do(c.GiveAnswer, answer=Answer(PITCH, AnswerKind.DO))
    table.do(c.Publish, publication=LETTER, told=("u1",))
    table.do(c.MarkSent, id="b1", on=DAY, through="de schoolapp", kept="b1.docx")
    assert [task.done for task in tasks_after(table.evening)] == [True, False], "the letter does its task"
    table.do(c.Publish, publication=replace(LETTER, id="b2", document="Meer"), told=("u1",))
    _, first, second = table.evening.followup.publications
    assert (first.document, first.is_whole, first.sent_on, first.through) == ("Beste ouders", True, DAY, "de schoolapp")
    assert second.is_whole
    action = table.evening.followup.actions[0]
    assert [update.told for update in action.updates] == ["b1"]
    table.do(c.UndoWords)
    assert table.evening.followup.publications == (EARLIER, first)


def test_the_kept_files_of_an_evening_together_leave_room_to_take_it_in_elsewhere(table: Table) -> None:
    letters = [Publication(f"v{n}", Length.PROGRESS, DAY, "directie", "", "Stand") for n in range(21)]
    file = as_kept(b"\0" * LARGEST_KEPT)
    for one in letters:
        table.do(c.Publish, publication=one)
    for one in letters[:20]:
        table.do(c.MarkSent, id=one.id, on=DAY, through="mail", kept="uit.pdf", file=file)
    with pytest.raises(NotPossible, match="kept_full") as caught:
        table.do(c.MarkSent, id="v20", on=DAY, through="mail", kept="uit.pdf", file=file)
    assert caught.value.values == {"limit": 8}
    table.do(c.MarkSent, id="v20", on=DAY, through="mail")
    table.do(c.MarkSent, id="v3", on=DAY, through="brief", kept="uit.pdf", file=file)
    evening = table.evening
    assert from_json(to_json(evening, DOORS), "avond.json").followup == evening.followup


def test_quotes_taken_together_both_stay_and_part_again(table: Table) -> None:
    before = {quote.id: quote for quote in table.evening.quotes}
    table.do(c.MergeQuote, id="q1", into="q0")
    table.do(c.MergeQuote, id="q0", into="q2")
    now = {quote.id: quote for quote in table.evening.quotes}
    assert now.keys() == before.keys()
    assert (now["q1"].into, now["q0"].into) == ("q0", "q2")
    assert now["q2"].heard == before["q2"].heard + before["q1"].heard + before["q0"].heard + 2
    table.do(c.PartQuote, id="q1")
    table.do(c.PartQuote, id="q0")
    assert {quote.id: quote for quote in table.evening.quotes} == before


def test_what_is_heard_while_quotes_are_together_counts_for_both_and_leaves_with_its_own(table: Table) -> None:
    table.do(c.HearAgain, id="q0")
    before = {quote.id: quote.heard for quote in table.evening.quotes}
    table.do(c.MergeQuote, id="q1", into="q0")
    table.do(c.HearAgain, id="q1")
    now = {quote.id: quote.heard for quote in table.evening.quotes}
    assert now["q0"] == before["q0"] + before["q1"] + 2
    table.do(c.PartQuote, id="q1")
    assert {quote.id: quote.heard for quote in table.evening.quotes} == {**before, "q1": before["q1"] + 1}


def test_a_point_of_the_room_is_not_one_made_after(tmp_path: Path) -> None:
    table = Table(tmp_path, evening_at("samenvatting"))
    table.do(c.AddPoint, point=KeyPoint("k", "Eén nummer", after=True))
    assert not table.evening.points[-1].after
    table.books.close()


REFUSED: dict[str, tuple[type[c.Command], dict[str, Any], str]] = {
    "no words": (c.AddAction, {"action": Action("a2", " ")}, "action_empty"),
    "no such action": (c.AddUpdate, {"action": "weg", "update": BUSY}, "action_gone"),
    "dropped without a reason": (
        *(c.AddUpdate, {"action": "a1", "update": Update("u", DAY, " ", ActionState.DROPPED)}),
        "reason_empty",
    ),
    "a day that cannot be": (c.AddUpdate, {"action": "a1", "update": replace(BUSY, on=date(1, 1, 1))}, "day_out_of"),
    "nobody decides": (
        *(c.Publish, {"publication": replace(LETTER, length=Length.PROGRESS, approver="")}),
        "approver_empty",
    ),
    "nothing in it": (c.Publish, {"publication": replace(LETTER, document=" ")}, "document_size"),
    "no such letter": (c.MarkSent, {"id": "weg", "on": DAY, "through": ""}, "publication_gone"),
    "into itself": (c.MergeQuote, {"id": "q0", "into": "q0"}, "quote_in_itself"),
    "alone already": (c.PartQuote, {"id": "q0"}, "quote_alone"),
    "no own text": (c.DropOwnText, {"key": "weg"}, "own_text_gone"),
    "quote that is gone": (c.LinkQuotes, {"point": "", "quotes": ("weg",)}, "point_gone"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_and_changes_nothing(table: Table, name: str) -> None:
    before = table.evening
    kind, values, key = REFUSED[name]
    with pytest.raises(NotPossible, match=key):
        table.do(kind, **values)
    assert table.evening == before
