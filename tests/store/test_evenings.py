"""Tests of evenings: what is put in comes out, and nothing else is touched."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest

from app.models.agenda.run import Run
from app.models.evening import Anchor, AnchorKind, Details, Evening, Stage
from app.models.ground.clock import Beat
from app.models.ground.faults import NotPossible, StoreTrouble
from app.models.said.dialogue import Draft
from app.models.said.summary import KeyPoint
from app.models.shelf import ShelfState
from app.store.evenings import Store
from tests.store.making import NOW, make_evening, make_quote, open_store, plain_evening, store_with


def reopened(store: Store, folder: Path) -> Store:
    store.close()
    return open_store(folder)


def loaded(store: Store, evening_id: str = "e1") -> Evening:
    evening = store.load(evening_id)
    assert evening is not None
    return evening


def statements(store: Store) -> list[str]:
    """Return a list that fills with the statements that change a row."""
    seen: list[str] = []
    verbs = ("INSERT", "UPDATE", "DELETE")
    store.driver.set_trace_callback(lambda sql: seen.append(sql) if sql.startswith(verbs) else None)
    return seen


def test_a_rich_evening_comes_back_equal_after_closing(tmp_path: Path) -> None:
    evening = make_evening()
    with reopened(store_with(tmp_path, evening), tmp_path) as store:
        assert store.load("e1") == evening
        assert store.damaged == {}


def test_an_evening_that_has_not_begun_comes_back_equal(tmp_path: Path) -> None:
    evening = plain_evening()
    with reopened(store_with(tmp_path, evening), tmp_path) as store:
        assert store.load("e1") == evening


def test_quotes_keep_the_order_in_which_they_were_put_even_if_they_were_said_in_another(tmp_path: Path) -> None:
    evening = make_evening()
    evening = replace(evening, quotes=evening.quotes[::-1])
    with store_with(tmp_path, evening) as store:
        assert loaded(store).quotes == evening.quotes


def test_an_unknown_evening_is_none(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        assert store.load("nobody") is None


def test_parts_that_did_not_change_are_the_same_objects(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        before = loaded(store)
        with store.change() as change:
            change.put_quote("e1", replace(before.quotes[3], starred=True, heard=9))
        after = loaded(store)
    same = [old is new for old, new in zip(before.quotes, after.quotes, strict=True)]
    assert same.count(False) == 1
    assert after.run is before.run
    assert after.agenda.blocks[2] is before.agenda.blocks[2]


def test_inside_a_change_the_evening_is_read_as_it_is_so_far(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        with store.change() as change:
            change.drop_quote("e1-q0")
            assert loaded(store).quote("e1-q0") is None
        assert loaded(store).quote("e1-q0") is None


def test_an_exception_undoes_the_whole_change(tmp_path: Path) -> None:
    evening = make_evening()
    with store_with(tmp_path, evening) as store:
        with pytest.raises(NotPossible, match="evening_gone"), store.change() as change:
            (
                change.drop_quote("e1-q0"),
                change.keep(evening, replace(evening, points=()), NOW),
                change.keep(evening, replace(evening, id="e2", title="x"), NOW),
            )
        assert store.load("e1") == evening


def test_the_same_evening_cannot_be_put_twice(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        with pytest.raises(NotPossible, match="evening_exists"), store.change() as change:
            change.put_evening(replace(make_evening(), title="anders"))
        assert store.load("e1") == make_evening()


def test_dropping_an_evening_takes_all_of_it_and_nothing_of_another(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening("e1"), make_evening("e2")) as store:
        with store.change() as change:
            change.remember("e1", "words", "w", "{}")
            change.drop_evening("e1")
            change.drop_evening("e1")
        assert store.load("e1") is None
        assert store.load("e2") == make_evening("e2")
        tables = ("part", "quote", "theme", "person", "person_name", "history")
        left = [
            store.driver.execute(f"SELECT count(*) FROM {table} WHERE evening_id='e1'").fetchone() for table in tables
        ]
    assert left == [(0,)] * len(tables)


def test_only_what_is_given_of_the_head_changes(tmp_path: Path) -> None:
    evening = make_evening()
    with store_with(tmp_path, evening) as store:
        with store.change() as change:
            change.keep(evening, replace(evening, title="Nieuw"), NOW)
        assert store.load("e1") == replace(evening, title="Nieuw")
        anchor = Anchor(AnchorKind.END, time(21, 15))
        with store.change() as change:
            changed = replace(evening, title="Nieuw", date=date(2027, 1, 2), anchor=anchor, details=Details(school="B"))
            change.keep(replace(evening, title="Nieuw"), changed, NOW)
        assert store.load("e1") == changed


def test_run_stage_draft_and_beat_are_replaced(tmp_path: Path) -> None:
    evening = make_evening()
    beat = Beat(NOW, 123.456, "boot")
    with store_with(tmp_path, evening) as store:
        assert store.last_beat() is None
        with store.change() as change:
            change.keep(evening, replace(evening, run=Run(), stage=Stage(), draft=Draft(text="half")), NOW)
            change.put_beat(Beat(NOW, 1.0, ""))
            change.put_beat(beat)
        assert store.load("e1") == replace(evening, run=Run(), stage=Stage(), draft=Draft(text="half"))
        assert store.last_beat() == beat


def test_a_run_of_an_evening_that_is_gone_is_refused(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, pytest.raises(NotPossible, match="evening_gone"), store.change() as change:
        change.touch(make_evening("e1"), NOW)


def test_a_quote_of_an_unknown_evening_is_trouble_and_not_silence(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, pytest.raises(StoreTrouble, match="unknown"), store.change() as change:
        change.add_quote("nobody", make_quote(1))


def test_a_moment_from_another_zone_is_kept_as_the_same_moment(tmp_path: Path) -> None:
    quote = replace(make_quote(1), said_at=NOW.astimezone(timezone(timedelta(hours=1))))
    with store_with(tmp_path, plain_evening()) as store:
        with store.change() as change:
            change.add_quote("e1", quote)
        said = loaded(store).quotes[0]
        assert (said, said.said_at.tzinfo, store.damaged) == (quote, UTC, {})


def test_a_moment_without_a_zone_is_a_bug(tmp_path: Path) -> None:
    with (
        store_with(tmp_path, plain_evening()) as store,
        pytest.raises(ValueError, match="zone"),
        store.change() as change,
    ):
        change.add_quote("e1", replace(make_quote(1), said_at=datetime(2026, 1, 1)))


def test_putting_the_same_points_again_touches_no_row(tmp_path: Path) -> None:
    evening = make_evening()
    with store_with(tmp_path, evening) as store:
        seen = statements(store)
        with store.change() as change:
            change.keep(evening, replace(evening, points=(*evening.points,)), NOW)
        assert seen == []


def test_one_changed_point_touches_one_row(tmp_path: Path) -> None:
    evening = make_evening()
    points = (replace(evening.points[0], accepted=False), *evening.points[1:])
    with store_with(tmp_path, evening) as store:
        seen = statements(store)
        with store.change() as change:
            change.keep(evening, replace(evening, points=points), NOW)
        assert len(seen) == 1
        assert loaded(store).points == points


def test_points_are_moved_added_linked_and_taken_away(tmp_path: Path) -> None:
    evening = make_evening()
    first, second, third, _after = evening.points
    orders = [
        (third, first, second),
        (first, KeyPoint("own", "Zelf bedacht", quotes=("e1-q5", "e1-q4")), third),
        (replace(first, quotes=("e1-q7", "e1-q1", "e1-q0")),),
        (),
        evening.points,
    ]
    with store_with(tmp_path, evening) as store:
        for points in orders:
            with store.change() as change:
                change.keep(loaded(store), replace(evening, points=points), NOW)
            assert loaded(store).points == points


def test_the_shelf_tells_the_state_of_each_evening_the_last_touched_first(tmp_path: Path) -> None:
    closed = replace(make_evening("done", 3), run=Run("closing", closed_at=NOW))
    with store_with(tmp_path, plain_evening("new"), make_evening("busy", 5), closed) as store:
        with store.change() as change:
            change.drop_quote("busy-q1")
            change.touch(make_evening("busy", 5), NOW + timedelta(hours=2))
        rows = store.shelf()
    assert [(row.id, row.state, row.quotes) for row in rows] == [
        ("busy", ShelfState.RUNNING, 4),
        ("done", ShelfState.DONE, 3),
        ("new", ShelfState.PREPARING, 0),
    ]
    assert rows[0].touched_at == NOW + timedelta(hours=2)


def test_the_running_evening_is_the_one_that_moved_last_and_is_not_closed(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening("a"), make_evening("b"), plain_evening("c")) as store:
        with store.change() as change:
            change.touch(make_evening("b"), NOW + timedelta(hours=1))
        assert store.running_evening_id() == "b"
        with store.change() as change:
            closed = replace(make_evening("b"), run=Run("dialogue", closed_at=NOW))
            change.keep(make_evening("b"), closed, NOW + timedelta(hours=2))
        assert store.running_evening_id() == "a"


def test_a_file_may_be_opened_in_one_thread_and_its_reading_takes_no_lock(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        other = sqlite3.connect(tmp_path / "kept" / "samenspraak.db", timeout=0, isolation_level=None)
        with closing(other):
            other.execute("BEGIN IMMEDIATE")
            assert store.load("e1") == make_evening()
            other.execute("ROLLBACK")
