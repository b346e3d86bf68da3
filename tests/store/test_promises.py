"""Tests of actions, updates and publications in rows: only what changes is written, and an evening is what it was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.models.evening import Evening
from app.models.followup.followup import Action, ActionState, Followup, Update
from app.models.promises.promised import promised
from tests.store.making import NOW, make_evening, open_store, store_with


def with_actions(evening: Evening, *actions: Action) -> Evening:
    return replace(evening, followup=replace(evening.followup, actions=actions))


def with_update(evening: Evening) -> Evening:
    first, *others = evening.followup.actions
    new = Update("u3", date(2026, 12, 9), "Klaar", ActionState.DONE)
    return with_actions(evening, replace(first, updates=(*first.updates, new)), *others)


CHANGES: dict[str, Callable[[Evening], Evening]] = {
    "an update more": with_update,
    "other order": lambda evening: with_actions(evening, *reversed(evening.followup.actions)),
    "one less": lambda evening: with_actions(evening, *evening.followup.actions[1:]),
    "one more": lambda evening: with_actions(evening, Action("a9", "Nieuw"), *evening.followup.actions),
    "no letters": lambda evening: replace(evening, followup=replace(evening.followup, publications=())),
    "nothing": lambda evening: replace(evening, followup=Followup()),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_changes_is_kept_and_goes_back(tmp_path: Path, name: str) -> None:
    before = make_evening()
    after = CHANGES[name](before)
    store_with(tmp_path, before, make_evening("e2")).close()
    for was, now in ((before, after), (after, before)):
        with open_store(tmp_path) as store:
            with store.change() as change:
                change.keep(was, now, NOW)
            assert store.load("e1") == now
            assert store.load("e2") == make_evening("e2")
            assert store.check().is_sound


def test_an_update_more_is_one_row_and_the_part_is_not_written(tmp_path: Path) -> None:
    before = make_evening()
    with store_with(tmp_path, before) as store:
        seen: list[str] = []
        store.driver.set_trace_callback(seen.append)
        with store.change() as change:
            change.keep(before, with_update(before), NOW)
        written = [one for one in seen if one.startswith(("INSERT", "UPDATE", "DELETE"))]
    assert len(written) == 1
    assert "INTO action_update" in written[0]


def test_an_evening_that_goes_takes_its_promises_along(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        with store.change() as change:
            change.drop_evening("e1")
        for table in ("action", "action_update", "publication"):
            assert store.driver.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_what_was_promised_is_read_of_every_closed_evening_that_promised_and_of_none_in_the_bin(tmp_path: Path) -> None:
    closed = replace(make_evening().run, block="closing", closed_at=NOW, paused_at=None)
    held = {id: replace(make_evening(id, 3), run=closed) for id in ("e1", "e2", "e3")}
    runs, binned = make_evening("runs", 3), replace(held["e3"], id="e4", quotes=(), binned_at=NOW)
    quiet = replace(held["e2"], followup=Followup(), themes=())
    with store_with(tmp_path, held["e1"], quiet, runs, binned) as store:
        (found,) = store.promised(store.promising())
        assert found == promised(held["e1"])
        only_told = replace(quiet, followup=Followup(next_message=date(2026, 12, 1)))
        with store.change() as change:
            change.keep(quiet, only_told, NOW)
        assert [(one.id, one.next_message) for one in store.promised(store.promising())] == [
            ("e1", date(2026, 12, 1)),
            ("e2", date(2026, 12, 1)),
        ]


def test_an_evening_without_a_promise_is_read_where_it_was_about_the_same_theme(tmp_path: Path) -> None:
    closed = replace(make_evening().run, block="closing", closed_at=NOW, paused_at=None)
    held = {id: replace(make_evening(id, 3), run=closed) for id in ("e1", "e2", "e3")}
    about_it = replace(held["e2"], followup=Followup())
    elsewhere = replace(held["e3"], followup=Followup(), themes=())
    with store_with(tmp_path, held["e1"], about_it, elsewhere) as store:
        assert [(one.id, one.quotes) for one in store.promised(store.promising())] == [("e1", 3), ("e2", 3)]
