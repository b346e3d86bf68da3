"""Tests of the open evening: what the writer holds after a command is what is stored, without reading all of it back."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.models.agenda.run import Run
from app.models.damage import Damage
from app.models.evening import Evening
from app.models.ground.clock import Clock
from app.models.ground.faults import Fault
from app.models.said.dialogue import Draft, Quote, Voice
from app.services.commands import commands as c
from app.services.writer.books import STORE_NAME, Books
from app.services.writer.listener import Opened
from app.services.writer.open_books import OpenBooks
from app.store.evenings import Change
from tests.driving import DOORS, TestSource, evening_at
from tests.store.making import make_evening


class Ears:
    """Hears what the open evening becomes."""

    def __init__(self) -> None:
        self.changes: list[tuple[Evening, Evening | None]] = []
        self.damaged: tuple[Damage, ...] = ()

    def on_opened(self, opened: Opened) -> None: ...

    def on_not_opened(self, fault: Fault) -> None: ...

    def on_recovered(self) -> None: ...

    def on_changed(self, after: Evening, before: Evening | None) -> None:
        self.changes.append((after, before))

    def on_shelf_changed(self) -> None: ...

    def on_damaged(self, damaged: tuple[Damage, ...]) -> None:
        self.damaged = damaged

    def on_failed(self, fault: Fault) -> None: ...

    def on_backed_up(self, at: object) -> None: ...


class Room:
    """An open store, with an evening in its dialogue."""

    def __init__(self, folder: Path, books: Books | None = None) -> None:
        self.books = books or Books(folder, DOORS)
        if books is None:
            self.books.put_evening(evening_at())
        self.ears = Ears()
        self.open_store = OpenBooks(self.books, self.ears, self.books.load("evening-1"), Clock(TestSource()))
        self.at = DOORS

    def do(self, *commands: c.Command) -> None:
        """Do commands; after each what is held must be what is stored."""
        for command in commands:
            self.at += timedelta(seconds=1)
            answer: Future[c.Stored] = Future()
            self.open_store.do(replace(command, at=self.at), answer)
            if isinstance(command, c.EraseEvening):
                answer.result(60)
            elif self.open_store.evening is not None:
                assert self.evening == self.books.load("evening-1"), command

    @property
    def evening(self) -> Evening:
        assert self.open_store.evening is not None
        return self.open_store.evening


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.books.close()


def said(id: str, **values: Any) -> Quote:
    return replace(Quote(id, "dialoog", None, Voice.PARENT, "Dat is\u200b lastig. ", DOORS), **values)


def try_a_deleted_quote_again(room: Room) -> None:
    room.do(c.AddQuote(DOORS, said("n1")), c.DeleteQuote(DOORS, "n1"), c.AddQuote(DOORS, said("n1")))
    assert room.evening.quote("n1") is None
    room.do(c.UndoWords(DOORS), c.UndoWords(DOORS), c.RedoWords(DOORS))


def test_a_quote_that_was_deleted_and_is_tried_again_is_not_held(room: Room) -> None:
    try_a_deleted_quote_again(room)


def test_holding_what_the_store_did_not_take_is_seen(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: the store's answer that it knew the quote is not heard."""
    keep = Change.keep
    monkeypatch.setattr(Change, "keep", lambda *values, **named: keep(*values, **named) or True)
    with pytest.raises(AssertionError):
        try_a_deleted_quote_again(room)


def test_quotes_come_back_in_their_old_order(room: Room) -> None:
    room.do(c.DeleteQuote(DOORS, "q1"), c.AddQuote(DOORS, said("n1")), c.DeleteQuote(DOORS, "q2"))
    room.do(*[c.UndoWords(DOORS)] * 3)
    assert [quote.id for quote in room.evening.quotes] == ["q0", "q1", "q2", "q3"]
    room.do(*[c.RedoWords(DOORS)] * 3, c.DeleteQuote(DOORS, "q0"), c.UndoWords(DOORS))


def test_what_is_fitted_on_its_way_in_is_held_as_it_is_stored(room: Room) -> None:
    room.do(c.DropPrompt(DOORS, "moeilijk"), c.AddQuote(DOORS, said("n1", prompt="moeilijk")))
    assert room.evening.quotes[-1].prompt is None
    room.do(c.SaveDraft(DOORS, Draft("d", "half", prompt="moeilijk", follows=False)))
    assert (room.evening.draft.text, room.evening.draft.prompt) == ("half", None)
    room.do(c.UndoPlan(DOORS), c.RedoPlan(DOORS))


def test_what_a_command_left_alone_is_the_same_object_and_is_not_read_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = room.evening
    monkeypatch.setattr(Books, "load", lambda *_: pytest.fail("it was read back"))
    for command in (c.AddQuote(DOORS, said("n1")), c.HearAgain(DOORS, "q0"), c.UndoWords(DOORS), c.NextStep(DOORS)):
        room.open_store.do(command, Future())
    after = room.evening
    assert after.agenda is before.agenda
    assert after.points is before.points
    assert after.people is before.people
    assert after.quotes[1] is before.quotes[1]


def test_each_change_is_told_with_the_evening_before_it(room: Room) -> None:
    room.do(c.HearAgain(DOORS, "q0"), c.SaveDraft(DOORS, Draft("d", "half")), c.HearAgain(DOORS, "q0"))
    (first, _), (second, before) = room.ears.changes
    assert before is not None
    assert (before.quotes, before.draft.text) == (first.quotes, "half")
    assert second.quotes[0].heard == 2


def harmed(folder: Path, statement: str) -> Room:
    """Return a room in which something was damaged on the disk before the store was opened."""
    Room(folder).books.close()
    with closing(sqlite3.connect(folder / STORE_NAME)) as raw, raw:
        raw.execute(statement)
    return Room(folder, Books(folder, DOORS))


def test_a_damaged_quote_that_gets_new_words_is_told_no_more(tmp_path: Path) -> None:
    room = harmed(tmp_path, "UPDATE quote SET text = 'omgevallen' WHERE id = 'q1'")
    assert [(found.part, found.rows) for found in room.ears.damaged] == [("quotes", ("q1",))]
    room.do(c.StarQuote(DOORS, "q2", True))
    assert [(found.part, found.rows) for found in room.ears.damaged] == [("quotes", ("q1",))]
    room.do(c.EditQuote(DOORS, "q1", "Wat er gezegd was."))
    assert room.ears.damaged == ()
    room.books.close()


PLAN = "UPDATE part SET state = replace(state, 'aula', 'aulb') WHERE evening_id = 'e1' AND name = 'plan'"
QUOTE = "UPDATE quote SET text = 'omgevallen' WHERE id = 'q1'"


def harmed_twice(folder: Path, *statements: str, running: str | None = "evening-1") -> Room:
    """Return a room with a second evening on the shelf, a backup of both, and damage since; with or without one open."""
    room = Room(folder)
    room.books.put_evening(replace(make_evening("e1"), run=Run()))
    room.books.back_up(DOORS).result(60)
    room.books.close()
    with closing(sqlite3.connect(folder / STORE_NAME)) as raw, raw:
        for statement in statements:
            assert raw.execute(statement).rowcount == 1
    room = Room(folder, Books(folder, DOORS))
    if running is None:
        room.books.close()
        room.books = Books(folder, DOORS)
        room.open_store = OpenBooks(room.books, room.ears, None, Clock(TestSource()))
    return room


def told(room: Room) -> list[tuple[str, str]]:
    return [(one.evening, one.part) for one in room.ears.damaged]


def settle(room: Room, evening: str, *, as_it_reads: bool) -> None:
    """Answer what is told of an evening."""
    answer: Future[None] = Future()
    damage = next(one for one in room.ears.damaged if one.evening == evening)
    room.open_store.mend(damage, answer, as_it_reads=as_it_reads)
    answer.result(60)


@pytest.mark.parametrize("as_it_reads", [True, False])
def test_an_answer_about_an_evening_on_the_shelf_leaves_what_is_told_of_the_open_one(
    tmp_path: Path, as_it_reads: bool
) -> None:
    room = harmed_twice(tmp_path, PLAN, QUOTE)
    assert told(room) == [("evening-1", "quotes"), ("e1", "plan")]
    settle(room, "e1", as_it_reads=as_it_reads)
    assert told(room) == [("evening-1", "quotes")]
    room.do(c.StarQuote(DOORS, "q2", True))
    assert told(room) == [("evening-1", "quotes")]
    room.books.close()


@pytest.mark.parametrize("as_it_reads", [True, False])
@pytest.mark.parametrize("running", ["evening-1", None])
def test_what_was_answered_is_told_no_more_also_when_its_evening_was_read_meanwhile(
    tmp_path: Path, as_it_reads: bool, running: str | None
) -> None:
    room = harmed_twice(tmp_path, PLAN, running=running)
    room.open_store.do(c.RenameEvening(DOORS, "e1", "Anders"), Future())
    assert told(room) == [("e1", "plan")]
    settle(room, "e1", as_it_reads=as_it_reads)
    assert told(room) == []
    assert room.books.store.check().is_sound
    room.books.close()


def test_a_title_that_was_damaged_is_told_no_more_once_another_is_given_on_the_shelf(tmp_path: Path) -> None:
    room = harmed_twice(tmp_path, "UPDATE evening SET title = 'Ouderavand' WHERE id = 'e1'")
    assert told(room) == [("e1", "head")]
    room.open_store.do(c.RenameEvening(DOORS, "e1", "Anders"), Future())
    assert told(room) == []
    room.books.close()


def test_of_two_damaged_evenings_the_open_one_is_asked_about_first(tmp_path: Path) -> None:
    room = harmed_twice(tmp_path, PLAN, QUOTE)
    room.open_store.do(c.OpenEvening(DOORS, "e1"), Future())
    assert told(room) == [("e1", "plan"), ("evening-1", "quotes")]
    room.books.close()


def test_of_an_evening_that_is_erased_no_damage_is_told(tmp_path: Path) -> None:
    room = harmed(tmp_path, "UPDATE part SET hash = hash + 1 WHERE name = 'points'")
    assert [found.part for found in room.ears.damaged] == ["points"]
    room.do(c.CloseEvening(DOORS))
    title = room.books.shelf()[0].title
    room.do(c.BinEvening(DOORS, "evening-1"))
    room.do(c.EraseEvening(DOORS, "evening-1", title))
    assert room.ears.damaged == ()
    room.books.close()
