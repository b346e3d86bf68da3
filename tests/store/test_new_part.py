"""Tests of what a new part costs: one field in the models, planted in a copy of the app, and the store knows it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import app

PART = ("app/models/evening.py", "    seating: Seating = Seating()\n", "    hopes: tuple[Theme, ...] = ()\n")
FIELD = ("app/models/said/dialogue.py", '    owner: str = ""\n', '    mood: str = ""\n')

WITH_PART = """
import sqlite3, sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from app.models.preparation import Theme
from app.services.files.evening_file import to_json
from app.store.first_look import first_look
from tests.store.making import NOW, back_up, make_evening, open_store, store_with
folder = Path(sys.argv[1])
path = folder / "kept" / "samenspraak.db"
before = make_evening()
after = replace(before, hopes=(Theme("h1", "Geoogst", ("Wat nu?",)),))
with store_with(folder, before) as store:
    with store.change() as change:
        change.keep(before, after, NOW)
    assert store.load("e1") == after, "kept"
    back_up(store, folder / "backups")
look = first_look(path)
assert look is not None and look.running == after, "seen at the first look"
assert b"Geoogst" in to_json(after, NOW), "in the file"
with closing(sqlite3.connect(path)) as raw, raw:
    raw.execute("UPDATE part SET state = replace(state, 'Geoogst', 'Gekookt') WHERE name = 'hopes'")
with open_store(folder) as store:
    (damage,) = store.check().damaged
    assert damage.part == "hopes", "checked"
    (backup,) = (folder / "backups").glob("*.db")
    with store.change() as change:
        change.mend(damage, backup)
    assert store.load("e1") == after, "put back"
    with store.change() as change:
        change.drop_evening("e1")
    store.wipe()
assert b"Geoogst" not in path.read_bytes(), "erased"
with store_with(folder, before) as store:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("DELETE FROM part WHERE name = 'hopes'")
    assert store.load("e1") == before, "an evening from before has an empty one"
    assert store.check().is_sound
"""

WITH_FIELD = """
import sqlite3, sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from app.store.first_look import first_look
from tests.store.making import NOW, make_evening, open_store, store_with
folder = Path(sys.argv[1])
path = folder / "kept" / "samenspraak.db"
made = make_evening()
evening = replace(made, quotes=(replace(made.quotes[0], mood="blij"), *made.quotes[1:]))
with store_with(folder, evening) as store:
    assert store.load("e1") == evening, "kept"
    changed = replace(evening.quotes[1], mood="boos")
    with store.change() as change:
        change.put_quote("e1", changed)
    assert store.load("e1").quotes[1] == changed, "changed"
assert first_look(path).running.quotes[0].mood == "blij", "seen at the first look"
with closing(sqlite3.connect(path)) as raw, raw:
    raw.execute("UPDATE quote SET mood = 'blii' WHERE mood = 'blij'")
with open_store(folder) as store:
    assert store.check().quotes == ("e1-q0",), "checked"
"""

AN_OLD_FILE = """
import sqlite3, sys
from contextlib import closing
from pathlib import Path
from tests.store.making import make_evening, open_store
folder = Path(sys.argv[1])
with closing(sqlite3.connect(folder / "kept" / "samenspraak.db")) as raw, raw:
    raw.execute("ALTER TABLE quote ADD COLUMN mood TEXT NOT NULL DEFAULT ''")
with open_store(folder) as store:
    assert store.load("e1") == make_evening()
    assert store.check().is_sound, "no old seal is broken by a new column"
"""


def run(app_folder: Path, script: str, folder: Path) -> None:
    command = [sys.executable, "-c", script, str(folder)]
    done = subprocess.run(command, cwd=app_folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-800:]


def planted(folder: Path, file: str, after: str, line: str) -> Path:
    """Return a copy of the app in which one line stands behind another."""
    root, copy = Path(app.__file__).parents[1], folder / "app with it"
    for name in ("app", "tests", "resources"):
        shutil.copytree(root / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "*.png"))
    source = (copy / file).read_text(encoding="utf-8")
    assert source.count(after) == 1
    (copy / file).write_text(source.replace(after, after + line), encoding="utf-8")
    return copy


def test_a_new_part_is_kept_checked_put_back_erased_filed_and_seen_first_by_its_field_alone(tmp_path: Path) -> None:
    run(planted(tmp_path, *PART), WITH_PART, tmp_path)


def test_a_new_field_of_a_quote_is_kept_changed_checked_and_seen_first_by_itself(tmp_path: Path) -> None:
    copy = planted(tmp_path, *FIELD)
    run(copy, WITH_FIELD, tmp_path)


def test_a_new_column_breaks_no_seal_of_an_old_file(tmp_path: Path) -> None:
    from tests.store.making import make_evening, store_with

    store_with(tmp_path, make_evening()).close()
    run(planted(tmp_path, *FIELD), AN_OLD_FILE, tmp_path)


def test_without_the_field_that_test_goes_red(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="hopes"):
        run(planted(tmp_path, *FIELD), WITH_PART, tmp_path)
