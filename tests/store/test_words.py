"""Tests of quotes and their histories: nothing double, nothing lost, everything back in its place."""

import logging
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.store.evenings import Store
from app.store.history import HistoryRow
from tests.store.making import make_evening, make_quote, open_store, plain_evening, store_with


def loaded(store: Store) -> Evening:
    evening = store.load("e1")
    assert evening is not None
    return evening


def test_the_same_quote_twice_is_one_quote_and_the_first_stays(tmp_path: Path) -> None:
    quote = make_quote(1)
    with store_with(tmp_path, plain_evening()) as store:
        answers = []
        for text in (quote.text, "iets anders"):
            with store.change() as change:
                answers.append(change.add_quote("e1", replace(quote, text=text)))
        assert answers == [True, False]
        assert loaded(store).quotes == (quote,)


def test_a_changed_quote_keeps_its_place(tmp_path: Path) -> None:
    evening = make_evening()
    changed = replace(evening.quotes[4], text="Anders gezegd", voice=Voice.PUPIL, prompt=None, starred=True)
    with store_with(tmp_path, evening) as store:
        with store.change() as change:
            change.put_quote("e1", changed)
        assert loaded(store).quotes == (*evening.quotes[:4], changed, *evening.quotes[5:])
        assert store.damaged == {}


def test_a_deleted_quote_comes_back_at_its_place_with_its_links(tmp_path: Path) -> None:
    evening = make_evening()
    with store_with(tmp_path, evening) as store:
        with store.change() as change:
            change.drop_quote("e1-q2")
            change.drop_quote("e1-q1")
            change.drop_quote("e1-q1")
            change.add_quote("e1", make_quote(99))
        assert [quote.id for quote in loaded(store).quotes[:2]] == ["e1-q0", "e1-q3"]
        with store.change() as change:
            change.put_quote("e1", evening.quotes[1])
            change.put_quote("e1", evening.quotes[2])
        assert loaded(store) == replace(evening, quotes=(*evening.quotes, make_quote(99)))


def test_a_late_second_post_does_not_bring_a_deleted_quote_back(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        with store.change() as change:
            change.drop_quote("e1-q2")
        with store.change() as change:
            assert not change.add_quote("e1", make_quote(2))
        assert loaded(store).quote("e1-q2") is None


def test_the_words_of_a_deleted_quote_are_not_in_the_file_any_more(tmp_path: Path) -> None:
    secret = "de buurvrouw van nummer zeven"
    store = store_with(tmp_path, plain_evening())
    with store.change() as change:
        change.add_quote("e1", make_quote(1, text=secret))
    with store.change() as change:
        change.drop_quote("e1-q1")
    store.close()
    assert secret.encode() not in (tmp_path / "kept" / "samenspraak.db").read_bytes()


def damage(folder: Path, sql: str) -> None:
    with closing(sqlite3.connect(folder / "kept" / "samenspraak.db")) as raw, raw:
        raw.execute(sql)


def damaged_in(store: Store) -> list[tuple[str, tuple[str, ...]]]:
    return [(found.part, found.rows) for found in store.damaged.get("e1", ())]


HARMS = {
    "word": "UPDATE quote SET text = text || '!' WHERE id = 'e1-q3'",
    "bytes": "UPDATE quote SET text = CAST(x'4D65FF72' AS TEXT) WHERE id = 'e1-q3'",
    "voice": "UPDATE quote SET voice = 'qarent' WHERE id = 'e1-q3'",
    "moment": "UPDATE quote SET said_at = '2026-11-24Q' WHERE id = 'e1-q3'",
    "star": "UPDATE quote SET starred = 1 - starred WHERE id = 'e1-q3'",
    "role": "UPDATE quote SET owner = 'schoolleiding' WHERE id = 'e1-q3'",
    "heard": "UPDATE quote SET heard = 'vaak' WHERE id = 'e1-q3'",
    "prompt": "UPDATE quote SET prompt = 'p9' WHERE id = 'e1-q3'",
}


@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS.keys())
def test_a_damaged_quote_is_told_and_the_rest_of_the_evening_is_there(
    tmp_path: Path, harm: str, caplog: pytest.LogCaptureFixture
) -> None:
    evening = make_evening()
    store_with(tmp_path, evening).close()
    damage(tmp_path, harm)
    with open_store(tmp_path) as store, caplog.at_level(logging.ERROR):
        found = loaded(store)
        assert damaged_in(store) == [("quotes", ("e1-q3",))]
        assert found.quotes[:3] + found.quotes[4:] == evening.quotes[:3] + evening.quotes[4:]
        assert store.check().quotes == ("e1-q3",)
    assert "rust" not in caplog.text


@pytest.mark.parametrize("harm", ["word", "bytes", "voice", "moment", "prompt"])
def test_a_star_does_not_make_a_damaged_quote_look_sound(tmp_path: Path, harm: str) -> None:
    store_with(tmp_path, make_evening()).close()
    damage(tmp_path, HARMS[harm])
    with open_store(tmp_path) as store:
        with store.change() as change:
            change.put_quote("e1", replace(loaded(store).quotes[3], starred=True))
        assert loaded(store).quotes[3].starred
        assert damaged_in(store) == [("quotes", ("e1-q3",))]


def test_new_words_make_a_damaged_quote_sound(tmp_path: Path) -> None:
    store_with(tmp_path, make_evening()).close()
    damage(tmp_path, HARMS["word"])
    with open_store(tmp_path) as store:
        with store.change() as change:
            change.put_quote("e1", make_evening().quotes[3])
        assert loaded(store) == make_evening()
        assert store.damaged == {}


def test_a_step_that_is_damaged_is_not_taken_back(tmp_path: Path) -> None:
    with store_with(tmp_path, plain_evening()) as store:
        remembered(store, "a", "b")
    damage(tmp_path, "UPDATE history SET inverse = 'inverse of z' WHERE label = 'b'")
    with open_store(tmp_path) as store:
        assert labels(store) == (None, None)
        assert not store.check().is_sound
        remembered(store, "c")
        assert labels(store) == ("c", None)


def remembered(store: Store, *labels: str, kind: str = "words") -> None:
    for label in labels:
        with store.change() as change:
            change.remember("e1", kind, label, f"inverse of {label}")  # type: ignore[arg-type]


def labels(store: Store, pick: Callable[[HistoryRow], object] = lambda row: row.label) -> tuple[object, object]:
    """Return what undo and redo would take."""
    with store.change() as change:
        done, undone = change.last_done("e1", "words"), change.last_undone("e1", "words")
    return done and pick(done), undone and pick(undone)


def take_back(store: Store) -> None:
    with store.change() as change:
        row = change.last_done("e1", "words")
        assert row is not None
        change.turn(row.id, True, f"way back of {row.label}")


def test_undo_goes_back_one_by_one_and_redo_forth_in_the_same_order(tmp_path: Path) -> None:
    with store_with(tmp_path, plain_evening()) as store:
        remembered(store, "a", "b", "c")
        assert labels(store) == ("c", None)
        take_back(store)
        take_back(store)
        assert labels(store) == ("a", "b")
        assert labels(store, lambda row: row.inverse) == ("inverse of a", "way back of b")
        with store.change() as change:
            row = change.last_undone("e1", "words")
            assert row is not None
            change.turn(row.id, False, "again")
        assert labels(store) == ("b", "c")


def test_a_new_step_ends_what_could_be_done_again(tmp_path: Path) -> None:
    with store_with(tmp_path, plain_evening()) as store:
        remembered(store, "a", "b")
        take_back(store)
        remembered(store, "c")
        assert labels(store) == ("c", None)
        take_back(store)
        assert labels(store) == ("a", "c")


def test_the_two_histories_do_not_know_each_other(tmp_path: Path) -> None:
    with store_with(tmp_path, plain_evening()) as store:
        remembered(store, "a")
        remembered(store, "pause", kind="clock")
        take_back(store)
        remembered(store, "resume", kind="clock")
        assert labels(store) == (None, "a")


def test_undo_is_still_possible_after_opening_again(tmp_path: Path) -> None:
    with store_with(tmp_path, plain_evening()) as store:
        remembered(store, "a")
    with open_store(tmp_path) as store:
        assert labels(store) == ("a", None)


def test_the_last_fifty_steps_are_kept_of_each_history(tmp_path: Path) -> None:
    with store_with(tmp_path, plain_evening()) as store:
        remembered(store, *(str(number) for number in range(60)))
        remembered(store, "pause", kind="clock")
        rows = store.driver.execute("SELECT label FROM history WHERE kind = 'words' ORDER BY id").fetchall()
        assert [row[0] for row in rows] == [str(number) for number in range(10, 60)]
        for _ in range(3):
            take_back(store)
        remembered(store, "new")
        assert store.driver.execute("SELECT count(*) FROM history").fetchone() == (49,)
