"""Tests of words that go for good from actions, updates, own texts, letters and the talk afterwards."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.models.followup.followup import Action, ActionState, Subject, SubjectKind, Update
from app.models.followup.publications import Debrief, Length, OwnText, Publication
from app.models.less_words import places_of
from app.models.said.wiped import REMOVED, Going, going
from app.services.commands import commands as c
from app.services.handlers import words as word_handlers
from tests.driving import evening_at
from tests.services.writer.test_wiping import begin, evening_of, hits
from tests.services.writer.test_writer import Office, said

WORDS = 'Mijn zoon KANARIE zei\n"kom niet" tegen ons'
QUOTED = f"U zei: “{' '.join(WORDS.split())}”. Dank u."
DAY = date(2026, 12, 4)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A writer with an evening at its closing."""
    at_work = begin(tmp_path, evening_at("afsluiting", groups=2))
    yield at_work
    at_work.end()


def tell(office: Office) -> None:
    """Put the words of one quote into everything that comes after it, done, changed, undone and taken away."""
    office.do(c.AddQuote, quote=replace(said(WORDS), parked=True))
    source = Subject(SubjectKind.PARKED, "new")
    for id, title in (("a1", WORDS.upper()), ("a2", f"Naar aanleiding van {WORDS} bellen"), ("a3", "Bellen")):
        office.do(c.AddAction, action=Action(id, title, notice=QUOTED, sources=(source,)))
    office.do(c.AddUpdate, action="a3", update=Update("u1", DAY, QUOTED, ActionState.BUSY))
    office.do(c.AddUpdate, action="a3", update=Update("u2", DAY, QUOTED, ActionState.DROPPED))
    office.do(c.ChangeAction, action=Action("a3", "Bellen", sources=(source,)))
    office.do(c.PutOwnText, text=OwnText("opening", QUOTED, "0"))
    office.do(c.PutOwnText, text=OwnText("slot", QUOTED, "0"))
    office.do(c.DropOwnText, key="slot")
    for id, document in (("b1", QUOTED), ("b2", json.dumps({"lines": [f"x\n{WORDS}"]}, ensure_ascii=False))):
        office.do(c.Publish, publication=Publication(id, Length.PROGRESS, DAY, "directie", "", document))
    office.do(c.Publish, publication=Publication("b3", Length.PROGRESS, DAY, "directie", "", QUOTED))
    office.do(c.UndoWords)
    office.do(c.SetDebrief, debrief=Debrief(QUOTED, WORDS, "Eerder beginnen"))


def test_of_wiped_words_no_byte_is_left_in_what_was_promised_and_told(office: Office) -> None:
    tell(office)
    assert hits(office.folder)
    office.do(c.WipeWords, id="new")
    assert hits(office.folder) == {}
    followup = evening_of(office).followup
    assert [action.id for action in followup.actions] == ["a2", "a3"]
    assert all(action.sources == () for action in followup.actions)
    last = followup.actions[1]
    assert (last.state, [update.words for update in last.updates]) == (
        ActionState.DROPPED,
        [f"U zei: “{REMOVED}”. Dank u."] * 2,
    )
    assert [text.key for text in followup.own_texts] == ["opening"]
    assert [one.document for one in followup.publications] == [
        f"U zei: “{REMOVED}”. Dank u.",
        json.dumps({"lines": [f"x\n{REMOVED}"]}),
    ]
    assert all(one.is_whole for one in followup.publications), "with another hash"
    assert followup.debrief == Debrief(f"U zei: “{REMOVED}”. Dank u.", REMOVED, "Eerder beginnen")


def test_words_in_letters_that_stay_are_seen(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_handlers, "less_words", lambda evening, _gone: evening)
    tell(office)
    office.do(c.WipeWords, id="new")
    assert hits(office.folder)


def test_the_question_counts_each_place_in_which_something_goes(office: Office) -> None:
    tell(office)
    evening = evening_of(office)
    gone = going("new", evening.quotes, evening.points)
    assert places_of(evening, gone) == 3 + 1 + 2 + 1  # actions, an own text, letters, the talk afterwards


@pytest.mark.parametrize(
    ("words", "text", "left"),
    [
        ("rust", "Meer rust in de klas", "Meer rust in de klas"),
        ("rust", "U zei “Rust.” en dat doen we", f"U zei “{REMOVED}.” en dat doen we"),
        ("meer rust graag", "U zei: meer  Rust graag!", f"U zei: {REMOVED}!"),
        ("meer rust graag", "Veelmeer rust graagte", "Veelmeer rust graagte"),
    ],
)
def test_few_words_go_only_where_they_are_quoted_and_more_anywhere(words: str, text: str, left: str) -> None:
    assert Going(frozenset({"q"}), frozenset({words})).less(text) == left


def test_words_go_where_their_names_were_masked_too() -> None:
    quote = said("Meester Jansen belde ons nooit terug")
    gone = going("new", (quote,), ())
    (masked,) = gone.words - {quote.text.casefold()}
    assert gone.less(f"U zei: {masked}.") == f"U zei: {REMOVED}."
