"""One evening runs at a time: whatever is asked, of whichever evening, in whatever order."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random

import pytest

from app.models.agenda.run import Run
from app.models.evening import Anchor, AnchorKind, Details, Evening
from app.models.ground.faults import NotPossible
from app.models.left_open import ended_about, is_held, last_sign
from app.models.said.dialogue import Quote, Voice
from app.services.commands import commands as c
from app.services.handlers import undo, way_in
from app.services.writer.books import Books
from tests.driving import DOORS, evening_at
from tests.services.handlers.at_random import BACK, CLOCK, PLAN, WORDS

DAYS = (date(2026, 11, 24), date(2026, 11, 24), date(2026, 11, 12), date(2026, 12, 11))
IDS = tuple(f"e{number}" for number in range(len(DAYS)))
LATER = timedelta(days=12)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    kept = Books(tmp_path, DOORS)
    yield kept
    kept.close()


def make(books: Books) -> None:
    for evening_id, day in zip(IDS, DAYS, strict=True):
        anchor = Anchor(AnchorKind.DOORS, time(19, 0))
        books.handle(None, c.CreateEvening(DOORS, evening_id, "Ouderavond", day, anchor, Details(), groups=3))


def load(books: Books, evening_id: str) -> Evening:
    evening = books.load(evening_id)
    assert evening is not None
    return evening


def running(books: Books) -> list[str]:
    return [row.id for row in books.shelf() if row.is_running]


STEPS: tuple[Callable[[Evening, Random, datetime], c.Command], ...] = (
    lambda e, r, t: c.Begin(t, sure=r.random() < 0.5),
    lambda e, r, t: c.NextStep(t, sure=r.random() < 0.5),
    lambda e, r, t: c.NextBlock(t),
    lambda e, r, t: c.GoToBlock(t, r.choice(e.agenda.running_blocks()).id, sure=r.random() < 0.5),
    lambda e, r, t: c.CloseEvening(t),
    lambda e, r, t: c.EndedAt(t, t, left_open=True),
    lambda e, r, t: c.ReopenEvening(t, sure=r.random() < 0.5),
    lambda e, r, t: c.UndoClock(t, sure=r.random() < 0.5),
)


def two_never_run(books: Books, seed: int, steps: int = 250) -> int:
    """Ask at random; return how often an evening began or came back."""
    random, now, began = Random(seed), DOORS, 0
    make(books)
    for _ in range(steps):
        now += timedelta(minutes=random.choice((0, 1, 7, 200)))
        at_hand = load(books, random.choice(IDS))
        about = load(books, random.choice(IDS))
        makers = STEPS if random.random() < 0.7 else (*CLOCK, *PLAN, *WORDS, *BACK)
        command = replace(random.choice(makers)(about, random, now), about=about.id)
        before = running(books)
        try:
            books.handle(at_hand, command)
        except NotPossible:
            assert running(books) == before, "what is refused changes nothing"
        began += not before and bool(running(books))
        assert len(running(books)) <= 1, type(command).__name__
    return began


def in_none_of_many_two_run(books: Books) -> None:
    for seed in range(20):
        two_never_run(books, seed)


@pytest.mark.parametrize("seed", range(3))
def test_two_evenings_never_run_whatever_is_asked(books: Books, seed: int) -> None:
    assert two_never_run(books, seed) > 3


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(100, 160))
def test_two_evenings_never_run_in_long_runs(books: Books, seed: int) -> None:
    two_never_run(books, seed, 1_500)


@pytest.mark.parametrize("place", [way_in, undo])
def test_that_check_sees_two_that_run(books: Books, monkeypatch: pytest.MonkeyPatch, place: object) -> None:
    monkeypatch.setattr(place, "must_run_alone", lambda *_: None)
    with pytest.raises(AssertionError):
        in_none_of_many_two_run(books)


def test_an_evening_that_runs_does_not_come_in_from_a_file_beside_another(books: Books) -> None:
    books.put_evening(evening_at())
    with pytest.raises(NotPossible, match="another_runs"):
        books.put_evening(replace(evening_at(quotes=0), id="evening-2"))
    books.put_evening(replace(evening_at(quotes=0), id="evening-2", run=Run()))
    assert running(books) == ["evening-1"]


def test_on_another_day_an_evening_begins_only_when_one_is_sure(books: Books) -> None:
    make(books)
    for kind in (c.Begin, c.NextStep, c.NextBlock):
        with pytest.raises(NotPossible, match="another_day"):
            books.handle(load(books, "e3"), kind(DOORS))
    with pytest.raises(NotPossible, match="another_day"):
        books.handle(load(books, "e3"), c.GoToBlock(DOORS, "dialoog"))
    books.handle(load(books, "e3"), c.GoToBlock(DOORS, "dialoog", sure=True))
    assert load(books, "e3").run.block == "dialoog"
    books.handle(load(books, "e3"), c.NextBlock(DOORS + timedelta(minutes=5)))
    assert load(books, "e3").run.block != "dialoog", "what has begun goes on without a question"


def test_an_evening_of_today_or_alive_of_late_is_never_closed_as_left_open(books: Books) -> None:
    books.put_evening(evening_at())
    for hours in (0, 4):
        now = DOORS + timedelta(hours=hours)
        assert is_held(load(books, "evening-1"), now)
        with pytest.raises(NotPossible, match="evening_is_held"):
            books.handle(None, c.EndedAt(now, now, left_open=True, about="evening-1"))


def test_one_of_another_day_stays_held_for_three_hours_after_its_last_sign(books: Books) -> None:
    late = DOORS + timedelta(days=1)
    quote = Quote("laat", "dialoog", None, Voice.PARENT, "Nog iets", late)
    books.put_evening(evening_at(quotes=0))
    books.handle(load(books, "evening-1"), c.AddQuote(late, quote))
    evening = load(books, "evening-1")
    assert last_sign(evening) == late
    assert is_held(evening, late + timedelta(hours=2, minutes=59))
    assert not is_held(evening, late + timedelta(hours=3))


def test_one_that_was_left_open_is_closed_with_the_block_that_was_on(books: Books) -> None:
    books.put_evening(evening_at())
    evening = load(books, "evening-1")
    dialogue = evening.agenda.block("dialoog").minutes
    ended = ended_about(evening, DOORS + LATER)
    assert ended == DOORS + timedelta(minutes=dialogue)
    books.handle(None, c.EndedAt(DOORS + LATER, ended, left_open=True, about="evening-1"))
    assert load(books, "evening-1").run.closed_at == ended
    assert running(books) == []
    with pytest.raises(NotPossible, match="another_day"):
        books.handle(load(books, "evening-1"), c.UndoClock(DOORS + LATER))
    books.handle(load(books, "evening-1"), c.UndoClock(DOORS + LATER, sure=True))
    assert running(books) == ["evening-1"], "it can be taken back"
