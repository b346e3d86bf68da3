"""Tests of the shelf: what each row tells, what lies ahead of the next evening, and how long reading takes."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.agenda.run import Run
from app.models.evening import Anchor, AnchorKind, Evening
from app.models.preparation import Plan, Task, tasks_done
from app.models.seats.people import Counts, People
from app.models.seats.tables import empty_tables
from app.models.shelf import ShelfRow, ShelfState, next_row
from app.store.evenings import Store
from app.store.first_look import FirstLook, first_look
from tests.models import making
from tests.store.making import NOW, make_evening, plain_evening, store_with


def on(day: date, evening_id: str = "e1", *, archived: bool = False) -> Evening:
    return replace(plain_evening(evening_id), date=day, archived=archived)


def looked(folder: Path, now: datetime | None = None) -> FirstLook:
    seen = first_look(folder / "kept" / "samenspraak.db", now)
    assert seen is not None
    return seen


def shelf_in(folder: Path, *evenings: Evening, now: datetime | None = None) -> tuple[ShelfRow, ...]:
    """Return the shelf as the store reads it, once the first look has seen the same."""
    with store_with(folder, *evenings) as store:
        shelf = store.shelf(now)
    assert looked(folder, now).shelf == shelf
    return shelf


def execute(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "kept" / "samenspraak.db")) as driver, driver:
        driver.execute(statement)


def test_a_row_tells_what_an_evening_is_about_and_how_far_it_is(tmp_path: Path) -> None:
    (row,) = shelf_in(tmp_path, replace(make_evening(), archived=True))
    assert (row.year_groups, row.themes) == ("3 en 4", ("Aanwezigheid", "Samen"))
    assert (row.tasks, row.tasks_done, row.listed, row.quotes) == (2, 1, 2, 12)
    assert row.archived
    assert row.ahead is None


@pytest.fixture(scope="module")
def one_evening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with store_with(tmp_path_factory.mktemp("one"), plain_evening()) as store:
        yield store


@given(
    st.lists(st.tuples(st.text(max_size=20), st.booleans()), max_size=8),
    st.sampled_from(['"done":true', 'x","done":true', '\\"done":', '{"done":true}', "done"]),
)
def test_tasks_are_counted_right_whatever_stands_in_them(
    one_evening: Store, tasks: list[tuple[str, bool]], evil: str
) -> None:
    titles = [(title + evil, done) for title, done in tasks]
    plan = Plan(tuple(Task(str(n), title, note=evil, done=done) for n, (title, done) in enumerate(titles)), place=evil)
    before = one_evening.load("e1")
    assert before is not None
    with one_evening.change() as change:
        change.keep(before, replace(before, plan=plan), NOW)
    (row,) = one_evening.shelf()
    assert (row.tasks, row.tasks_done) == (len(plan.tasks), tasks_done(plan.tasks))


def test_the_next_evening_tells_what_lies_ahead_and_no_other_does(tmp_path: Path) -> None:
    next_week = replace(
        making.draaiboek().make_evening(
            "next",
            "Ouderavond",
            date(2026, 12, 1),
            Anchor(AnchorKind.START, time(19, 30)),
            replace(make_evening().details, school="", contact=""),
            NOW,
        ),
        plan=Plan(place="aula"),
        people=People(expected=Counts(27, 23)),
        seating=empty_tables(6),
    )
    rows = shelf_in(tmp_path, on(date(2026, 12, 20), "later"), next_week, on(date(2026, 11, 1), "past"), now=NOW)
    ahead = {row.id: row.ahead for row in rows if row.ahead is not None}
    assert list(ahead) == ["next"]
    assert ahead["next"].doors == time(19, 15)
    assert (ahead["next"].place, ahead["next"].expected) == ("aula", Counts(27, 23))
    assert ahead["next"].gaps == 2


def test_people_on_a_list_are_among_those_who_were_counted(tmp_path: Path) -> None:
    (row,) = shelf_in(tmp_path, on(date(2026, 11, 24)), now=NOW)
    assert row.ahead is not None
    assert row.ahead.expected == Counts(27, 23, 2)


def test_while_an_evening_runs_nothing_else_is_read_ahead(tmp_path: Path) -> None:
    rows = shelf_in(tmp_path, make_evening("busy"), on(date(2026, 11, 30), "new"), now=NOW)
    assert {row.ahead for row in rows} == {None}


def row_on(day: date, **parts: object) -> ShelfRow:
    row = ShelfRow("e1", "", day, ShelfState.PREPARING, 0, NOW)
    return replace(row, **parts)  # type: ignore[arg-type]  # the parts are those of a row


def test_the_next_evening_is_the_first_from_today_on() -> None:
    today = date(2026, 11, 24)
    tonight, tomorrow = row_on(today, id="tonight"), row_on(today + timedelta(1), id="tomorrow")
    assert next_row((row_on(today - timedelta(1)), tomorrow, tonight), today) == tonight
    assert next_row((tomorrow, replace(tonight, archived=True)), today) == tomorrow
    assert next_row((row_on(today - timedelta(1)),), today) is None


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE part SET state = '{' WHERE evening_id = 'bad' AND name = 'plan'",
        "UPDATE part SET state = '{' WHERE evening_id = 'bad' AND name = 'details'",
        "UPDATE part SET state = CAST(x'ff41' AS TEXT) WHERE evening_id = 'bad' AND name = 'agenda'",
        "UPDATE evening SET title = CAST(x'ff41' AS TEXT) WHERE id = 'bad'",
        "UPDATE evening SET date = 'morgen' WHERE id = 'bad'",
        "UPDATE evening SET touched_at = 'gisteren' WHERE id = 'bad'",
    ],
)
def test_an_evening_that_is_damaged_keeps_no_other_off_the_shelf(tmp_path: Path, spoil: str) -> None:
    with store_with(tmp_path, on(date(2026, 11, 30), "bad"), on(date(2026, 12, 1), "good")) as store:
        execute(tmp_path, spoil)
        rows = store.shelf(NOW)
    assert {row.id for row in rows} == {"bad", "good"}
    assert [row.ahead for row in rows if row.id == "bad"] == [None]


def asked_of(store: Store, evenings: int) -> list[str]:
    """Put evenings in the store up to this many, and return what it asks the database for the shelf."""
    with store.change() as change:
        for number in range(len(store.shelf()), evenings):
            change.put_evening(on(date(2026, 11, 30) + timedelta(number), f"e{number}"))
    asked: list[str] = []
    store.driver.set_trace_callback(asked.append)
    assert len(store.shelf(NOW)) == evenings
    store.driver.set_trace_callback(None)
    return asked


def test_more_evenings_are_not_more_questions(tmp_path: Path) -> None:
    with store_with(tmp_path) as store:
        few, many = asked_of(store, 2), asked_of(store, 60)
    assert len(many) == len(few)
    assert len([question for question in many if "FROM part WHERE" in question]) == 1, "one evening is read ahead"


def test_an_evening_that_is_over_is_not_the_next(tmp_path: Path) -> None:
    done = replace(make_evening(), archived=False, run=Run("closing", closed_at=NOW))
    (row,) = shelf_in(tmp_path, done, now=datetime(2026, 11, 24, 10, tzinfo=UTC))
    assert row.ahead is None
