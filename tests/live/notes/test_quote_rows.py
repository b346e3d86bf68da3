"""The quote rows: what the note-taker sees in each block, and how little is laid out anew."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.live.desk.desk import Desk
from app.live.notes.pen import Pen
from app.live.notes.quote_rows import QuoteRows
from app.live.notes.quote_scope import quotes_for
from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.said.dialogue import Quote, Voice
from tests.driving import DOORS, TestSource, evening_at


def full(block: str = "dialoog", step: int = 0) -> Evening:
    evening = evening_at(block, quotes=0)
    first, second = (prompt.id for prompt in evening.prompts[:2])

    def said(id: str, where: str, prompt: str | None, **marks: bool) -> Quote:
        return Quote(
            id, where, prompt, Voice.PARENT, id, DOORS, marks.get("starred", False), 0, marks.get("parked", False)
        )

    quotes = (
        said("early", "inloop", None),
        said("one", "dialoog", first, starred=True),
        said("two", "dialoog", second),
        said("none", "dialoog", None),
        said("late", "pauze", first),
        said("parked", "dialoog", first, starred=True, parked=True),
    )
    return replace(evening, quotes=quotes, run=replace(evening.run, step=step))


@pytest.mark.parametrize(
    ("block", "step", "prompt", "wanted"),
    [
        ("dialoog", 0, 0, ["one", "late", "parked"]),
        ("dialoog", 0, 1, ["two"]),
        ("dialoog", 0, None, ["none"]),
        ("samenvatting", 0, None, ["one"]),
        ("pauze", 0, None, ["late"]),
        ("inloop", 0, None, ["early"]),
        ("afsluiting", 4, None, ["parked"]),
    ],
)
def test_the_list_holds_what_belongs_to_what_is_going_on(
    block: str, step: int, prompt: int | None, wanted: list[str]
) -> None:
    evening = full(block, step)
    under = evening.prompts[prompt].id if prompt is not None else None
    assert [quote.id for quote in quotes_for(evening, under)] == wanted


def test_before_the_evening_begins_all_words_are_listed() -> None:
    evening = replace(full(), run=Run())
    assert quotes_for(evening, None) == evening.quotes


class List:
    """The rows of a desk, counting what a view would have to do."""

    def __init__(self, evening: Evening) -> None:
        self.desk = Desk(TestSource())
        self.rows = QuoteRows(self.desk, Pen(self.desk))
        self.signals: list[str] = []
        self.rows.rowsInserted.connect(lambda *_: self.signals.append("inserted"))
        self.rows.dataChanged.connect(lambda *_: self.signals.append("changed"))
        self.rows.modelReset.connect(lambda *_: self.signals.append("reset"))
        self.show(evening)
        self.signals.clear()

    def show(self, evening: Evening) -> list[str]:
        self.signals.clear()
        self.desk.evening = evening
        self.desk.changed.emit(evening, None)
        return self.signals


def test_a_new_quote_is_one_row_more_and_a_star_one_row_changed(qtbot: QtBot) -> None:
    evening = evening_at(quotes=3)
    rows = List(evening)
    more = replace(evening, quotes=evening_at(quotes=4).quotes)
    assert rows.show(more) == ["inserted"]
    first, *rest = more.quotes
    assert rows.show(replace(more, quotes=(replace(first, heard=4), *rest))) == ["changed"]
    assert rows.show(replace(more, quotes=(replace(first, heard=4), *rest))) == []
    assert rows.show(replace(more, quotes=tuple(rest))) == ["reset"]


class Watched(tuple[Quote, ...]):
    """Quotes that count how often all of them are gone through."""

    __slots__ = ()
    times = 0

    def __iter__(self) -> Iterator[Quote]:
        Watched.times += 1
        return super().__iter__()


def test_of_many_quotes_only_the_new_one_is_looked_at(qtbot: QtBot) -> None:
    evening = evening_at(quotes=500)
    rows = List(evening)
    more = replace(evening, quotes=Watched((*evening.quotes, replace(evening.quotes[0], id="new"))))
    before = Watched.times
    assert rows.show(more) == ["inserted"]
    assert rows.rows.row_of("new").row() == 500
    assert Watched.times == before


def test_a_screen_reader_hears_voice_words_and_marks(qtbot: QtBot) -> None:
    evening = evening_at(quotes=1)
    quote = replace(evening.quotes[0], starred=True, heard=3, parked=False)
    rows = List(replace(evening, quotes=(quote,)))
    spoken = rows.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    parts = spoken.split(", ")
    assert parts[1] == quote.text
    assert len(parts) == 4
    assert "3" in parts[3]
