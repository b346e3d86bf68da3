"""Tests of the way back: it holds only what differs, and leaves alone what something else has changed since."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.preparation import Plan, Role, Task
from app.models.said.dialogue import Draft, Prompt, Quote, Voice
from app.models.said.summary import KeyPoint
from app.models.seats.people import Counts, People, Person
from app.models.seats.tables import Seat, Seating, Table
from app.services.commands import commands as c
from app.services.handlers.differences import difference, from_text
from app.services.handlers.putting_back import put_back
from app.services.writer.books import STORE_NAME, Books
from app.store import history
from tests.driving import DOORS, evening_at

FIRST = evening_at()


def there_and_back(before: Evening, after: Evening, now: Evening) -> tuple[Evening, int]:
    """Go from `now` the way that leads from `after` to `before`, as it is read from the store."""
    return put_back(now, from_text(difference(before, after).to_text()))


def quotes(evening: Evening, **values: Any) -> Evening:
    """Return the evening with the second quote changed."""
    first, second, *rest = evening.quotes
    return replace(evening, quotes=(first, replace(second, **values), *rest))


def said(id: str) -> Quote:
    return Quote(id, "dialoog", None, Voice.PARENT, "Nieuw.", DOORS)


PEOPLE = People(Counts(3, 2, 1), Counts(), (Person("p1", "O1", Voice.PARENT), Person("p2", "S1", Voice.SCHOOL)))
SEATING = Seating((Table(1), Table(2, "t")), (Seat("p1", 1), Seat("p2", 2, True)), 7)
OTHERS: dict[str, Evening] = {
    "a word": quotes(FIRST, text="Anders."),
    "a quote more": replace(FIRST, quotes=(*FIRST.quotes, said("q9"))),
    "a quote at the beginning": replace(FIRST, quotes=(said("q9"), *FIRST.quotes)),
    "a quote less": replace(FIRST, quotes=(FIRST.quotes[0], *FIRST.quotes[2:])),
    "no quotes": replace(FIRST, quotes=()),
    "points turned round": replace(FIRST, points=FIRST.points[::-1]),
    "other points": replace(FIRST, points=(KeyPoint("own", "Eigen"), *FIRST.points[3:], *FIRST.points[:2])),
    "title and day": replace(FIRST, title="Anders", date=date(2027, 1, 1)),
    "a detail": replace(FIRST, details=replace(FIRST.details, functions="mentoren", school="De Vlieger")),
    "people and tables": replace(FIRST, people=PEOPLE, seating=SEATING),
    "a plan": replace(FIRST, plan=Plan((Task("t", "Stoelen"),), roles=(Role("r", "gastvrouw"),), place="aula")),
    "no agenda but its end": replace(FIRST, agenda=replace(FIRST.agenda, blocks=FIRST.agenda.blocks[-1:])),
}


@pytest.mark.parametrize("one", OTHERS)
@pytest.mark.parametrize("other", ["a quote less", "other points", "people and tables", "a plan"])
def test_from_any_evening_the_way_leads_back_to_the_letter(one: str, other: str) -> None:
    assert there_and_back(OTHERS[one], OTHERS[other], OTHERS[other]) == (OTHERS[one], 0)
    assert there_and_back(FIRST, OTHERS[one], OTHERS[one]) == (FIRST, 0)


def test_a_field_that_was_changed_since_stays_and_the_others_go_back() -> None:
    step = quotes(FIRST, text="Anders.", voice=Voice.SCHOOL)
    now = quotes(step, text="Nog beter.")
    back, left = there_and_back(FIRST, step, now)
    assert (back, left) == (quotes(FIRST, text="Nog beter."), 1)


def test_a_field_that_nobody_else_touched_goes_back_beside_one_that_was() -> None:
    step = quotes(FIRST, text="Anders.")
    now = quotes(step, starred=True)
    assert there_and_back(FIRST, step, now) == (quotes(FIRST, starred=True), 0)


def test_what_a_step_brought_stays_when_it_was_changed_since() -> None:
    step = replace(FIRST, quotes=(*FIRST.quotes, said("q9")))
    now = replace(step, quotes=(*FIRST.quotes, replace(said("q9"), starred=True)))
    assert there_and_back(FIRST, step, now) == (now, 1)


def test_what_is_gone_since_is_not_brought_back_by_a_change_of_it() -> None:
    step = quotes(FIRST, text="Anders.")
    now = replace(step, quotes=(step.quotes[0], *step.quotes[2:]))
    assert there_and_back(FIRST, step, now) == (now, 1)


def test_what_is_new_since_keeps_its_place_when_something_comes_back() -> None:
    step = OTHERS["a quote less"]
    now = replace(step, quotes=(*step.quotes, said("q9")))
    back, left = there_and_back(FIRST, step, now)
    assert ([quote.id for quote in back.quotes], left) == (["q0", "q1", "q2", "q3", "q9"], 0)


def test_an_order_goes_back_whole_or_not_at_all() -> None:
    step = OTHERS["points turned round"]
    first, second, *rest = step.points
    now = replace(step, points=(second, first, *rest))
    assert there_and_back(FIRST, step, now) == (now, 1)
    new = replace(step, points=(*step.points, KeyPoint("own", "Eigen")))
    assert there_and_back(FIRST, step, new) == (replace(FIRST, points=(*FIRST.points, KeyPoint("own", "Eigen"))), 0)


# By commands, in a store


class Room:
    """An evening in its dialogue behind the books."""

    def __init__(self, folder: Path, evening: Evening) -> None:
        self.books = Books(folder, DOORS)
        self.books.put_evening(evening)
        self.file = folder / STORE_NAME
        self.at = DOORS

    @property
    def evening(self) -> Evening:
        found = self.books.load("evening-1")
        assert found is not None
        return found

    def do(self, *commands: c.Command) -> c.Stored:
        for command in commands:
            self.at += timedelta(seconds=1)
            stored = self.books.handle(self.evening, replace(command, at=self.at))
        return stored

    def way_back(self) -> str:
        """Return what is stored with the last step."""
        with closing(sqlite3.connect(self.file)) as reader:
            [text] = reader.execute("SELECT inverse FROM history ORDER BY id DESC LIMIT 1").fetchone()
        return str(text)

    def spoil(self, way_back: str) -> None:
        """Put this with all steps, with a seal that fits."""
        with closing(sqlite3.connect(self.file)) as writer, writer:
            for row_id, undone in writer.execute("SELECT id, undone FROM history").fetchall():
                history.turn(writer, row_id, bool(undone), way_back)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path, FIRST)
    yield made
    made.books.close()


def test_a_quote_that_went_with_its_question_is_not_taken_from_there_by_an_undo(room: Room) -> None:
    room.do(c.MoveQuote(DOORS, "q1", "moeilijk"), c.DropPrompt(DOORS, "moeilijk", "behoeften"))
    stored = room.do(c.UndoWords(DOORS))
    assert (stored.label, stored.values) == ("undone_quote_moved", {"left": 1})
    assert room.evening.quotes[1].prompt == "behoeften"


def test_a_quote_that_was_moved_since_stays_when_its_question_comes_back(room: Room) -> None:
    room.do(c.MoveQuote(DOORS, "q1", "moeilijk"), c.DropPrompt(DOORS, "moeilijk", "behoeften"))
    room.do(c.MoveQuote(DOORS, "q1", None))
    assert room.do(c.UndoPlan(DOORS)).values == {"left": 1}
    assert room.evening.prompt("moeilijk") is not None
    assert room.evening.quotes[1].prompt is None


def test_an_undo_that_left_nothing_says_nothing_of_it(room: Room) -> None:
    room.do(c.StarQuote(DOORS, "q3", True))
    assert room.do(c.UndoWords(DOORS)).values == {}


def test_the_way_back_is_as_short_as_the_change_however_much_was_said(tmp_path: Path) -> None:
    many = tuple(replace(said(f"n{number}"), text="Dat is lastig. " * 20) for number in range(500))
    room = Room(tmp_path, replace(FIRST, quotes=many))
    room.do(c.AddQuote(DOORS, said("nieuw")))
    assert len(room.way_back()) < 120
    room.do(c.StarQuote(DOORS, "n250", True))
    assert len(room.way_back()) < 150
    room.do(c.AcceptPoint(DOORS, room.evening.points[0].id, True))
    assert len(room.way_back()) < 180
    room.books.close()


@pytest.mark.parametrize(
    "way_back",
    [
        "",
        "nee",
        "{}",
        "[]",
        '{"values":[],"lists":[]}',
        '{"at":"2026-11-24T18:00:00+00:00","quotes":[],"gone":["q1"],"points":null}',
    ],
)
def test_a_way_back_of_another_release_is_none_and_stops_nobody(room: Room, way_back: str) -> None:
    room.do(c.StarQuote(DOORS, "q3", True), c.AddMinutes(DOORS, 5))
    room.spoil(way_back)
    before = room.evening
    for command in (c.UndoWords(DOORS), c.UndoClock(DOORS)):
        with pytest.raises(NotPossible, match="nothing_to_undo"):
            room.do(command)
    assert room.evening == before


def test_a_step_of_the_clock_from_the_release_before_is_taken_back(room: Room) -> None:
    """Run, stage and step stood there in the same way, with the moment of the step beside them."""
    before = room.evening.run
    room.do(c.AddMinutes(DOORS, 5))
    room.spoil('{"at":"2026-11-24T18:00:00+00:00",' + room.way_back()[1:])
    room.do(c.UndoClock(DOORS))
    assert room.evening.run == before


def test_a_step_that_changes_nothing_is_no_step(room: Room) -> None:
    room.do(c.StarQuote(DOORS, "q3", True), c.StarQuote(DOORS, "q3", True))
    room.do(c.UndoWords(DOORS))
    with pytest.raises(NotPossible, match="nothing_to_undo"):
        room.do(c.UndoWords(DOORS))


def test_undo_of_a_question_leaves_what_was_said_under_it_under_none(room: Room) -> None:
    room.do(c.PutPrompt(DOORS, Prompt("nieuw", "Wat nog?", "Nog")), c.MoveQuote(DOORS, "q1", "nieuw"))
    room.do(c.SaveDraft(DOORS, Draft("d", "half", prompt="nieuw", follows=False)))
    room.do(c.UndoPlan(DOORS))
    assert room.evening.prompt("nieuw") is None
    assert room.evening.quotes[1].prompt is None
    assert room.evening.draft.prompt is None
    assert room.evening.draft.text == "half"
    room.do(c.AddQuote(DOORS, replace(said("q9"), prompt="nieuw")))
    assert room.evening.quotes[-1].prompt is None, "nor does a note that was on its way come under it"


def test_undo_of_the_clock_does_not_release_a_point_that_was_switched_off(room: Room) -> None:
    first, second = (point.id for point in room.evening.points[:2])
    room.do(c.GoToBlock(DOORS, "samenvatting"), c.AcceptPoint(DOORS, first, True), c.AcceptPoint(DOORS, second, True))
    room.do(c.NextStep(DOORS), c.NextStep(DOORS), c.NextStep(DOORS))
    assert room.evening.run.block != "samenvatting"
    room.do(c.AcceptPoint(DOORS, first, False))
    room.do(c.UndoClock(DOORS))
    assert room.evening.stage.released == (second,)
    room.do(c.AcceptPoint(DOORS, first, True))
    assert room.evening.stage.released == (second,), "switched on again it waits for its own key"


def test_undo_of_the_clock_does_not_release_a_point_that_was_deleted(room: Room) -> None:
    first = room.evening.points[-1].id
    room.do(c.GoToBlock(DOORS, "samenvatting"), c.AcceptPoint(DOORS, first, True), c.NextStep(DOORS), c.NextStep(DOORS))
    room.do(c.DeletePoint(DOORS, first), c.UndoClock(DOORS), c.UndoWords(DOORS))
    assert room.evening.point(first) is not None
    assert room.evening.stage.released == ()
