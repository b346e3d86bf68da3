"""Tests of opening: ours is opened strictly, anything else is refused and stays as it was."""

import os
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.models.ground.faults import BadInput, StoreTrouble
from app.store import database
from app.store.opening import open_database
from app.store.revision import APPLICATION_ID, PRESENT
from tests.store.making import NOW, make_evening, make_quote, open_store, plain_evening, store_with

HOLD = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""
NORMAL_OPENING = """
import sys
from pathlib import Path
from tests.store.making import make_evening, open_store, store_with
folder = Path(sys.argv[1])
store_with(folder, make_evening()).close()
open_store(folder).load("e1")
print(*(name for name in sys.modules if name.split(".")[0] in ("alembic", "mako", "pydantic", "PySide6")))
print(*(name for name in sys.modules if name.startswith("sqlalchemy.orm")))
"""


def path_of(folder: Path) -> Path:
    return folder / "kept" / "samenspraak.db"


def text_file(path: Path) -> None:
    path.write_text("Dit is geen database, maar wel een tekst die lang genoeg is. " * 20, encoding="utf-8")


def foreign_database(path: Path, pragma: str = "") -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("CREATE TABLE quote (id TEXT)")
        raw.execute("INSERT INTO quote VALUES ('x')")
        if pragma:
            raw.execute(pragma)


def newer(path: Path) -> None:
    open_database(path, path.parent, NOW).dispose()
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("PRAGMA user_version=9999")


def cut_off(path: Path) -> None:
    open_database(path, path.parent, NOW).dispose()
    os.truncate(path, 50)


REFUSED: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (Path.touch, "empty_file"),
    "text": (text_file, "not_a_database"),
    "foreign": (foreign_database, "foreign_file"),
    "foreign in WAL": (lambda path: foreign_database(path, "PRAGMA journal_mode=WAL"), "foreign_file"),
    "another application": (lambda path: foreign_database(path, "PRAGMA application_id=7"), "foreign_file"),
    "newer": (newer, "newer_schema"),
    "cut off in its head": (cut_off, "foreign_file"),
}


@pytest.mark.parametrize(("make", "key"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_not_ours_is_refused_and_stays_as_it_was(
    tmp_path: Path, make: Callable[[Path], object], key: str
) -> None:
    path = tmp_path / "found.db"
    make(path)
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(BadInput, match=key):
            open_database(path, tmp_path, NOW)
    assert path.read_bytes() == before


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo] if hasattr(os, "mkfifo") else [Path.mkdir])
def test_what_is_not_a_file_is_refused(tmp_path: Path, make: Callable[[Path], object]) -> None:
    path = tmp_path / "found.db"
    make(path)
    with pytest.raises(BadInput, match="not_a_file"):
        open_database(path, tmp_path, NOW)


def test_a_folder_that_cannot_be_made_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("in the way", encoding="ascii")
    with pytest.raises(StoreTrouble):
        open_store(tmp_path)


def test_a_damaged_page_is_noticed_after_a_crash(tmp_path: Path) -> None:
    path = path_of(tmp_path)
    store_with(tmp_path, make_evening("e1", 200)).close()
    page = 4096
    with path.open("r+b") as file:
        for number in range(1, path.stat().st_size // page):
            file.seek(number * page)
            file.write(b"\xff" * 100)
    path.with_name(path.name + "-wal").write_bytes(b"left over")
    with pytest.raises(StoreTrouble, match="damaged"):
        open_store(tmp_path)


def test_a_file_that_is_cut_off_is_damaged_and_stays_as_it_was(tmp_path: Path) -> None:
    store_with(tmp_path, make_evening("e1", 200)).close()
    os.truncate(path_of(tmp_path), 10_000)
    before = path_of(tmp_path).read_bytes()
    with pytest.raises(StoreTrouble, match="damaged"):
        open_store(tmp_path).load("e1")
    assert path_of(tmp_path).read_bytes() == before


def test_a_log_without_its_database_is_not_played_into_the_new_one(tmp_path: Path) -> None:
    path = path_of(tmp_path)
    store = store_with(tmp_path, make_evening())
    log = path.with_name(path.name + "-wal").read_bytes()
    store.close()
    path.unlink()
    path.with_name(path.name + "-wal").write_bytes(log)
    with open_store(tmp_path) as store:
        assert store.shelf() == ()
        assert store.check().is_sound
    assert path.with_name(path.name + "-wal.lost").read_bytes() == log


def test_creation_that_was_broken_off_is_begun_anew(tmp_path: Path) -> None:
    half = path_of(tmp_path).with_name("samenspraak.db.half")
    half.parent.mkdir()
    half.write_bytes(b"half")
    with open_store(tmp_path) as store:
        assert store.shelf() == ()
    assert not half.exists()


def test_a_new_file_is_marked_as_ours(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        marks = [store.driver.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
        revision = store.driver.execute("SELECT version_num FROM alembic_version").fetchall()
    assert (marks, revision) == ([APPLICATION_ID, int(PRESENT.head)], [(PRESENT.head,)])


def test_the_database_is_set_as_strictly_as_asked(tmp_path: Path) -> None:
    asked = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "secure_delete": 1}
    with open_store(tmp_path) as store:
        found = {name: store.driver.execute(f"PRAGMA {name}").fetchone()[0] for name in asked}
        assert found == asked
        assert store.driver.execute("PRAGMA busy_timeout").fetchone() == (2000,)
        assert store.driver.isolation_level is None


def test_a_pragma_that_is_not_taken_stops_the_opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_store(tmp_path).close()
    monkeypatch.setitem(database._PRAGMAS, "synchronous", 9)  # SQLite passes over what it does not know
    with pytest.raises(StoreTrouble, match="pragmas_refused"):
        open_store(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such rights")
def test_only_this_user_can_read_the_files(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()):
        path_of(tmp_path).chmod(0o644)
        rights = {file.name: stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "kept").iterdir()}
        assert rights.pop("samenspraak.db") == 0o644
        assert set(rights.values()) == {0o600}
        assert len(rights) == 2
    with open_store(tmp_path):
        assert stat.S_IMODE(path_of(tmp_path).stat().st_mode) == 0o600
        assert stat.S_IMODE((tmp_path / "kept").stat().st_mode) == 0o700


def test_a_lock_of_another_process_is_told_within_seconds_and_the_next_try_stores(tmp_path: Path) -> None:
    with store_with(tmp_path, plain_evening()) as store:
        other = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(path_of(tmp_path))], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        with other:
            assert other.stdout is not None
            assert other.stdout.readline() == b"held\n"
            began = time.monotonic()
            with pytest.raises(StoreTrouble, match="locked"), store.change() as change:
                change.add_quote("e1", make_quote(1))
            assert time.monotonic() - began < 10
            assert store.load("e1") == plain_evening()
            assert other.stdin is not None
            other.stdin.close()
            other.wait(5)
        with store.change() as change:
            assert change.add_quote("e1", make_quote(1))


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved on Windows")
@pytest.mark.parametrize("which", ["samenspraak.db", "samenspraak.db-wal"])
def test_a_file_that_was_moved_away_is_noticed_before_anything_is_said_to_be_stored(tmp_path: Path, which: str) -> None:
    with store_with(tmp_path, plain_evening()) as store:
        path = tmp_path / "kept" / which
        path.rename(tmp_path / "elsewhere")
        with pytest.raises(StoreTrouble, match="file_moved"), store.change() as change:
            change.add_quote("e1", make_quote(1))
        (tmp_path / "elsewhere").rename(path)
        with store.change() as change:
            assert change.add_quote("e1", make_quote(1))


def test_a_normal_opening_loads_neither_alembic_nor_the_orm(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", NORMAL_OPENING, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []


CUT_OFF = """
import os, sqlite3, sys
raw = sqlite3.connect(sys.argv[1])
raw.execute("PRAGMA journal_mode=DELETE")
raw.execute("PRAGMA cache_size=1")
raw.execute("BEGIN IMMEDIATE")
raw.execute("DELETE FROM theme")
raw.execute("UPDATE part SET state = hex(randomblob(9000))")
os._exit(0)
"""


def test_a_file_in_which_a_change_was_cut_off_halfway_is_opened_as_it_was(tmp_path: Path) -> None:
    store_with(tmp_path, make_evening()).close()
    path = tmp_path / "kept" / "samenspraak.db"
    subprocess.run([sys.executable, "-c", CUT_OFF, str(path)], check=True)
    assert path.with_name("samenspraak.db-journal").exists(), "the change is half in the file"
    with open_store(tmp_path) as store:
        assert store.load("e1") == make_evening()
        assert store.check().is_sound
