"""Tests of the first look: it sees what the store sees, changes nothing, and would rather see nothing than guess."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.agenda.run import Run
from app.models.agenda.stretch import Stretch
from app.models.evening import Evening, Stage
from app.models.ground.clock import Beat
from app.models.said.dialogue import Draft
from app.store.evenings import Store
from app.store.files import beside
from app.store.first_look import FirstLook, first_look
from tests.store.making import NOW, make_evening, make_quote, open_store, plain_evening, store_with

BEAT = Beat(NOW, 1234.5, "boot-1")
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
KILLED = """
import os, signal, sys
from pathlib import Path
from tests.store.making import make_evening, make_quote, store_with
store = store_with(Path(sys.argv[1]), make_evening())
for number in range(100, 140):
    with store.change() as change:
        change.add_quote("e1", make_quote(number))
os.kill(os.getpid(), signal.SIGKILL)
"""
LIGHT = """
import sys
from pathlib import Path
from app.store.first_look import first_look
assert first_look(Path(sys.argv[1])) is not None
print([name for name in ("sqlalchemy", "pydantic", "alembic", "PySide6") if name in sys.modules])
"""


def path_in(folder: Path) -> Path:
    return folder / "kept" / "samenspraak.db"


def seen_by(store: Store) -> FirstLook:
    """Return what the store itself sees."""
    running = store.running_evening_id()
    return FirstLook(store.last_beat(), store.shelf(), store.load(running) if running is not None else None)


def moved(evening: Evening, hours: float) -> Evening:
    """Return the evening as one that began so many hours later."""
    began = NOW + timedelta(hours=hours)
    return replace(evening, run=Run("dialogue", 0, (Stretch("dialogue", began),)))


def closed(evening: Evening) -> Evening:
    return replace(evening, run=replace(evening.run, paused_at=None, closed_at=NOW + timedelta(hours=2)))


def bytes_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


@pytest.mark.parametrize(
    "evenings",
    [
        (),
        (make_evening(),),
        (make_evening(quotes=0),),
        (plain_evening(),),
        (closed(make_evening()),),
        (plain_evening("e1"), moved(make_evening("e2"), 1), moved(make_evening("e3"), 3), closed(make_evening("e4"))),
        (moved(make_evening("e2"), 1), moved(make_evening("e1"), 1), plain_evening("e0")),
        (replace(make_evening(), stage=Stage(), draft=Draft(), points=(), prompts=()),),
        (replace(make_evening(), date=date(2028, 2, 29), created_at=datetime(2028, 1, 1, tzinfo=UTC)),),
    ],
    ids=["none", "rich", "without quotes", "not begun", "closed", "four", "two as late", "bare", "leap day"],
)
def test_it_sees_what_the_store_sees(tmp_path: Path, evenings: tuple[Evening, ...]) -> None:
    with store_with(tmp_path, *evenings) as store, store.change() as change:
        change.put_beat(BEAT)
    looked = first_look(path_in(tmp_path))
    with open_store(tmp_path) as store:
        assert looked == seen_by(store)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(WORDS, max_size=4), title=WORDS, draft=WORDS, gone=st.integers(0, 3), beats=st.booleans())
def test_it_sees_any_words_as_the_store_does(
    tmp_path_factory: pytest.TempPathFactory, words: list[str], title: str, draft: str, gone: int, beats: bool
) -> None:
    folder = tmp_path_factory.mktemp("any")
    quotes = tuple(make_quote(number, text=text) for number, text in enumerate(words))
    made = replace(make_evening(), title=title, quotes=quotes)
    with store_with(folder, made) as store, store.change() as change:
        change.keep(made, replace(made, draft=Draft(text=draft)), NOW)
        change.drop_quote(f"e1-q{gone}")
        if beats:
            change.put_beat(BEAT)
    looked = first_look(path_in(folder))
    with open_store(folder) as store:
        assert looked == seen_by(store)
    assert looked is not None
    assert looked.running is not None
    assert looked.running.draft.text == draft


def test_it_changes_no_byte_of_the_file(tmp_path: Path) -> None:
    store_with(tmp_path, make_evening()).close()
    before = path_in(tmp_path).read_bytes()
    assert first_look(path_in(tmp_path)) is not None
    assert path_in(tmp_path).read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_after_a_kill_it_sees_what_stands_in_the_log_only_and_leaves_it_there(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False)
    path = path_in(tmp_path)
    log = beside(path)[0]
    before = path.read_bytes(), log.read_bytes()
    assert before[1], "there is a log"
    looked = first_look(path)
    assert (path.read_bytes(), log.read_bytes()) == before
    assert looked is not None
    assert looked.running is not None
    assert [quote.id for quote in looked.running.quotes][-1] == "e1-q139"
    with open_store(tmp_path) as store:
        assert looked == seen_by(store)


def test_it_loads_no_database_library(tmp_path: Path) -> None:
    store_with(tmp_path, make_evening()).close()
    light = subprocess.run(
        [sys.executable, "-c", LIGHT, str(path_in(tmp_path))], capture_output=True, text=True, check=True
    )
    assert light.stdout.strip() == "[]"


def older(path: Path) -> None:
    pragma(path, "user_version=0")


def newer(path: Path) -> None:
    pragma(path, "user_version=9001")


def foreign(path: Path) -> None:
    pragma(path, "application_id=7")


def pragma(path: Path, words: str) -> None:
    with closing(sqlite3.connect(path)) as driver:
        driver.execute(f"PRAGMA {words}")


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def no_database(path: Path) -> None:
    path.write_bytes(b"Geen databank. " * 100)


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:90])


def gone(path: Path) -> None:
    path.unlink()


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("spoil", [older, newer, foreign, emptied, no_database, cut_off, gone, a_folder])
def test_a_file_that_is_not_of_today_is_not_looked_into(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    store_with(tmp_path, make_evening()).close()
    path = path_in(tmp_path)
    spoil(path)
    before = bytes_in(path.parent)
    assert first_look(path) is None
    assert bytes_in(path.parent) == before


def execute(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as driver, driver:
        driver.execute(statement)


def other_revision(path: Path) -> None:
    execute(path, "UPDATE alembic_version SET version_num = '0000'")


def table_gone(path: Path) -> None:
    execute(path, "DROP TABLE theme")


def no_json(path: Path) -> None:
    execute(path, "UPDATE part SET state = '{' WHERE name = 'run'")


def no_moment(path: Path) -> None:
    execute(path, "UPDATE evening SET touched_at = 'gisteren'")


def no_text(path: Path) -> None:
    execute(path, "UPDATE quote SET text = CAST(x'ff41' AS TEXT)")


def pages_gone(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * (path.stat().st_size - 4096))


@pytest.mark.parametrize("spoil", [other_revision, table_gone, no_json, no_moment, no_text, pages_gone])
def test_what_is_strange_within_is_left_to_the_store(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    store_with(tmp_path, make_evening()).close()
    path = path_in(tmp_path)
    spoil(path)
    before = path.read_bytes()
    assert first_look(path) is None
    assert path.read_bytes() == before


def test_a_quote_that_was_damaged_is_seen_as_the_store_sees_it(tmp_path: Path) -> None:
    store_with(tmp_path, make_evening()).close()
    execute(path_in(tmp_path), "UPDATE quote SET voice = 'hond', said_at = 'toen' WHERE id = 'e1-q3'")
    looked = first_look(path_in(tmp_path))
    with open_store(tmp_path) as store:
        assert looked == seen_by(store)
        assert [(found.part, found.rows) for found in store.damaged["e1"]] == [("quotes", ("e1-q3",))]


def test_somebody_who_writes_at_the_same_time_is_not_disturbed(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store, store.change() as change:
        change.add_quote("e1", make_quote(100))
        looked = first_look(path_in(tmp_path))
        change.add_quote("e1", make_quote(101))
    assert looked is not None
    assert looked.running == make_evening()
