"""Tests of the upgrade: both ways to today's schema are one, and a filled file loses nothing."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

import app.store
from app.models.evening import Evening
from app.models.followup.followup import Followup
from app.models.ground.clock import Beat
from app.models.ground.codec import from_plain
from app.models.ground.faults import BadInput, StoreTrouble
from app.models.preparation import Plan
from app.models.seats.tables import empty_tables
from app.services.files.evening_file import to_json
from app.store import schema
from app.store.copies import backup
from app.store.database import create_schema, sqlite_engine
from app.store.evenings import Store
from app.store.opening import open_database
from app.store.pace import AT_ONCE
from app.store.revision import PRESENT, Revision
from app.store.upgrade import run_steps, switch_foreign_keys
from tests.store.making import NOW, make_evening, make_quote, store_with

# A step that rebuilds the table on which all others hang: the kind that loses children.
NEXT_STEP = """
import sqlalchemy as sa
from alembic import op

revision = "9001"
down_revision = "0005"


def upgrade():
    with op.batch_alter_table("evening", recreate="always") as table:
        table.add_column(sa.Column("mood", sa.Text(), server_default="goed"))
"""


def next_revision(folder: Path, more: str = "") -> Revision:
    scripts = folder / "migrations"
    shutil.copytree(Path(app.store.__file__).parent / "migrations", scripts)
    (scripts / "versions" / "9001_mood.py").write_text(NEXT_STEP + more, encoding="utf-8")
    return Revision("9001", str(scripts))


@contextmanager
def connected(path: Path) -> Iterator[Connection]:
    engine = sqlite_engine(path)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def schema_of(connection: Connection) -> list[tuple[str, ...]]:
    rows = connection.exec_driver_sql("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")
    pragmas = ("user_version", "application_id")
    marks = [(name, str(connection.exec_driver_sql(f"PRAGMA {name}").scalar())) for name in pragmas]
    return sorted(tuple(" ".join(part.split()) for part in row) for row in rows) + marks


def path_of(folder: Path) -> Path:
    return folder / "kept" / "samenspraak.db"


def test_a_new_file_and_one_made_by_all_steps_have_the_same_schema(tmp_path: Path) -> None:
    with connected(tmp_path / "a.db") as made, connected(tmp_path / "b.db") as stepped:
        with made.begin():
            create_schema(made)
        with stepped.begin():
            run_steps(stepped, PRESENT)
        assert schema_of(made) == schema_of(stepped)
        found = stepped.execute(schema.alembic_version.select()).fetchall()
        assert found == [(PRESENT.head,)]


def test_the_steps_lead_to_the_tables_in_the_code(tmp_path: Path) -> None:
    with connected(tmp_path / "b.db") as stepped:
        with stepped.begin():
            run_steps(stepped, PRESENT)
        context = MigrationContext.configure(stepped, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, schema.metadata) == []


def test_a_filled_file_goes_through_the_steps_and_loses_nothing(tmp_path: Path) -> None:
    store_with(tmp_path, make_evening("e1"), make_evening("e2")).close()
    revision = next_revision(tmp_path)
    for _ in range(2):
        with Store(open_database(path_of(tmp_path), tmp_path / "backups", NOW, revision)) as store:
            assert (store.load("e1"), store.load("e2")) == (make_evening("e1"), make_evening("e2"))
            assert store.check().is_sound
            assert store.driver.execute("SELECT mood FROM evening").fetchall() == [("goed",), ("goed",)]
            assert store.driver.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_the_file_as_it_was_is_kept_before_the_first_step(tmp_path: Path) -> None:
    store_with(tmp_path, make_evening()).close()
    open_database(path_of(tmp_path), tmp_path / "backups", NOW, next_revision(tmp_path)).dispose()
    before = tmp_path / "backups" / "samenspraak-voor-9001-20261124-183000.db"
    assert backup.verify(before).is_sound
    backup.restore(before, path_of(tmp_path), NOW)
    with Store.open(path_of(tmp_path), tmp_path / "backups", NOW) as store:
        assert store.load("e1") == make_evening()


def test_with_foreign_keys_left_on_that_step_loses_all_children(tmp_path: Path) -> None:
    store_with(tmp_path, make_evening()).close()
    with connected(path_of(tmp_path)) as connection:
        with connection.begin():
            run_steps(connection, next_revision(tmp_path))
        assert connection.exec_driver_sql("SELECT count(*) FROM quote").scalar() == 0


def test_foreign_keys_that_do_not_go_off_stop_the_upgrade(tmp_path: Path) -> None:
    store_with(tmp_path, make_evening()).close()
    with closing(sqlite3.connect(path_of(tmp_path), isolation_level=None)) as driver:
        driver.execute("PRAGMA foreign_keys=ON")
        driver.execute("BEGIN")
        with pytest.raises(StoreTrouble, match="migration_failed"):
            switch_foreign_keys(driver, on=False)


FAILING = {
    "raises": '    raise RuntimeError("halfway")\n',
    "refused": '    op.execute("INSERT INTO nowhere VALUES (1)")\n',
    "orphans": '    op.execute("DELETE FROM evening")\n',
}


@pytest.mark.parametrize("more", FAILING.values(), ids=FAILING.keys())
def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path, more: str) -> None:
    store_with(tmp_path, make_evening()).close()
    with pytest.raises(StoreTrouble):
        open_database(path_of(tmp_path), tmp_path / "backups", NOW, next_revision(tmp_path, more))
    with Store.open(path_of(tmp_path), tmp_path / "backups", NOW) as store:
        assert store.load("e1") == make_evening()


def test_a_file_of_a_newer_version_is_refused_by_an_older_one(tmp_path: Path) -> None:
    store_with(tmp_path, make_evening()).close()
    open_database(path_of(tmp_path), tmp_path / "backups", NOW, next_revision(tmp_path)).dispose()
    before = path_of(tmp_path).read_bytes()
    with pytest.raises(BadInput, match="newer_schema") as caught:
        Store.open(path_of(tmp_path), tmp_path / "backups", NOW)
    assert caught.value.values == {"known": int(PRESENT.head), "found": 9001}
    assert path_of(tmp_path).read_bytes() == before


VERSIONS = Path(__file__).parent / "versions"


def opened(folder: Path, version: str) -> Store:
    """Open the stored file of a version."""
    path_of(folder).parent.mkdir()
    shutil.copy(VERSIONS / f"{version}.db", path_of(folder))
    return Store.open(path_of(folder), folder / "backups", NOW)


def test_a_file_of_the_first_version_is_opened_and_keeps_its_words(tmp_path: Path) -> None:
    with opened(tmp_path, "0001") as store:
        assert store.check().is_sound
        evening, wanted = store.load("e1"), make_evening("e1")
        assert evening is not None
        assert evening.quotes == tuple(replace(quote, table_id=None, into="") for quote in wanted.quotes)
        assert evening.points == tuple(replace(point, short="") for point in wanted.points if not point.after)
        assert evening.run == replace(wanted.run, left=(), marks=(), turns=(), silent=())
        assert evening.details == wanted.details
        assert (evening.plan, evening.themes, evening.people.listed) == (Plan(), (), ())
        assert (evening.harvests, evening.exits, evening.followup) == ((), (), Followup())


def as_today(file: bytes) -> bytes:
    """Return a file of an earlier version as it is written today: the number of groups is that of the tables."""
    content = json.loads(file)["evening"]
    groups, seating = content["details"].pop("groups", None), content["seating"]
    if not seating["tables"] and groups:
        seating["tables"] = [{"number": number} for number in range(1, groups + 1)]
    return to_json(from_plain(Evening, content), NOW)


@pytest.mark.parametrize("evening_id", ["e1", "e2", "e3"])
@pytest.mark.parametrize("version", ["0002", "0003", "0004"])
def test_an_older_file_gives_the_same_evening_and_the_same_export_but_for_the_groups(
    tmp_path: Path, version: str, evening_id: str
) -> None:
    """The files beside it were written by the app of that version, from that store."""
    file = as_today((VERSIONS / f"{version}-{evening_id}.json").read_bytes())
    before = from_plain(Evening, json.loads(file)["evening"])
    with opened(tmp_path, version) as store:
        after = store.load(evening_id)
        assert after is not None
        half = before.draft.text.replace("half ?", "half \ud83d")  # half a sign has no UTF-8, so no file holds it
        assert after == replace(before, draft=replace(before.draft, text=half))
        assert to_json(after, NOW) == file
        assert store.damaged == {}
        assert store.check().is_sound


@pytest.mark.parametrize("evening_id", ["e1", "e2", "e3"])
def test_an_evening_without_promises_gives_the_same_file_to_the_byte(tmp_path: Path, evening_id: str) -> None:
    with opened(tmp_path, "0004") as store:
        evening = store.load(evening_id)
        assert evening is not None
        assert to_json(evening, NOW) == (VERSIONS / f"0004-{evening_id}.json").read_bytes()


def test_the_step_to_promises_leaves_every_row_there_and_takes_promises_from_then_on(tmp_path: Path) -> None:
    tables = ("evening", "part", "quote", "theme", "person", "person_name", "history", "beat")
    with closing(sqlite3.connect(VERSIONS / "0004.db")) as before:
        counts = [before.execute(f"SELECT count(*) FROM {table}").fetchone() for table in tables]
    with opened(tmp_path, "0004") as store:
        assert [store.driver.execute(f"SELECT count(*) FROM {table}").fetchone() for table in tables] == counts
        evening = store.load("e2")
        assert evening is not None
        promised = replace(evening, followup=make_evening().followup)
        with store.change() as change:
            change.keep(evening, promised, NOW)
        assert store.load("e2") == promised
        assert store.check().is_sound


def test_groups_that_were_filled_in_become_empty_tables_where_none_were_drawn(tmp_path: Path) -> None:
    with opened(tmp_path, "0003") as store:
        drawn, filled_in, unknown = (store.load(evening_id) for evening_id in ("e1", "e2", "e3"))
    assert drawn is not None
    assert filled_in is not None
    assert unknown is not None
    assert [table.leader for table in drawn.seating.tables] == ["mentor", ""], (
        "what was drawn stays, whatever was written"
    )
    assert filled_in.seating == empty_tables(6)
    assert [table.id for table in filled_in.seating.tables] == ["1", "2", "3", "4", "5", "6"]
    assert unknown.groups is None


def test_details_that_were_damaged_before_make_no_tables_and_stay_damaged(tmp_path: Path) -> None:
    path_of(tmp_path).parent.mkdir()
    shutil.copy(VERSIONS / "0003.db", path_of(tmp_path))
    with closing(sqlite3.connect(path_of(tmp_path))) as raw, raw:
        harm = "UPDATE part SET state = replace(state, '\"groups\":6', '\"groups\":7') WHERE name = 'details'"
        raw.execute(f"{harm} AND evening_id = 'e2'")
    with Store.open(path_of(tmp_path), tmp_path / "backups", NOW) as store:
        assert [(one.evening, one.part) for one in store.check().damaged] == [("e2", "details")]
        found = store.load("e2")
    assert found is not None
    assert found.groups is None


def test_what_stands_beside_the_evenings_comes_along_too(tmp_path: Path) -> None:
    with opened(tmp_path, "0002") as store:
        assert store.last_beat() == Beat(NOW + timedelta(minutes=27), 1234.5, "boot-1")
        assert store.running_evening_id() == "e1"
        assert [(row.id, row.quotes, row.listed, row.tasks_done) for row in store.shelf()] == [
            ("e2", 15, 2, 1),
            ("e1", 40, 2, 1),
            ("e3", 0, 2, 1),
        ]
        with store.change() as change:
            step = change.last_done("e1", "clock")
            assert step is not None
            assert step.label == '["step_back", {}]'
            assert change.last_done("e1", "words") is change.last_undone("e3", "plan") is None, (
                "its way back is no more"
            )
            assert not change.add_quote("e1", make_quote(5)), "it was taken away, and its place is kept"


def test_a_quote_that_was_damaged_before_the_upgrade_is_still_known_as_damaged(tmp_path: Path) -> None:
    path_of(tmp_path).parent.mkdir()
    shutil.copy(VERSIONS / "0002.db", path_of(tmp_path))
    with closing(sqlite3.connect(path_of(tmp_path))) as raw, raw:
        raw.execute("UPDATE quote SET text = CAST(x'4D65FF72' AS TEXT) WHERE id = 'e1-q3'")
        raw.execute("UPDATE quote SET voice = 'qarent' WHERE id = 'e1-q4'")
        raw.execute("UPDATE run SET state = '{' WHERE evening_id = 'e2'")
        raw.execute("UPDATE block SET steps = '{' WHERE evening_id = 'e3' AND id = 'closing'")
    with Store.open(path_of(tmp_path), tmp_path / "backups", NOW) as store:
        found = {(one.evening, one.part, one.rows) for one in store.check().damaged}
        assert found == {("e1", "quotes", ("e1-q3", "e1-q4")), ("e2", "run", ()), ("e3", "agenda", ())}


# One field of the second evening, damaged before the upgrade, and which part is then named.
BEFORE = {
    "UPDATE evening SET anchor_at = '1' || char(25) || '9:00' WHERE id = 'e2'": {"head"},
    "UPDATE evening SET anchor_kind = 'doorz' WHERE id = 'e2'": {"head"},
    "UPDATE evening SET date = '2026-1x-01' WHERE id = 'e2'": {"head"},
    "UPDATE evening SET zone = 'Europe/Amstfrdam' WHERE id = 'e2'": {"head"},
    "UPDATE evening SET archived = x'07' WHERE id = 'e2'": {"head"},
    "UPDATE block SET pinned = '20:4u' WHERE evening_id = 'e2' AND id = 'closing'": {"agenda"},
    "UPDATE block SET kind = 'othar' WHERE evening_id = 'e2' AND id = 'closing'": {"agenda"},
    "UPDATE block SET minutes = x'00' WHERE evening_id = 'e2' AND id = 'closing'": {"agenda"},
    "UPDATE block SET position = 'x' WHERE evening_id = 'e2' AND id = 'closing'": set(),
    "UPDATE block SET id = 'clorjng' WHERE evening_id = 'e2' AND id = 'dialogue'": {"agenda", "run"},
    "UPDATE prompt SET text = x'00' WHERE evening_id = 'e2' AND id = 'p1'": {"prompts"},
    "UPDATE point SET parent = x'00' WHERE evening_id = 'e2' AND id = 'k1'": {"points"},
    "UPDATE quote SET said_at = x'00' WHERE id = 'e2-q3'": {"quotes"},
    "UPDATE quote SET block = x'00' WHERE id = 'e2-q3'": {"quotes"},
    "UPDATE quote SET heard = 'x' WHERE id = 'e2-q3'": {"quotes"},
    "UPDATE theme SET questions = '{' WHERE evening_id = 'e2' AND id = 'th1'": {"themes"},
    "UPDATE person SET wishes = x'00' WHERE evening_id = 'e2' AND id = 'p2'": {"listed"},
    "UPDATE person SET voice = 'qarent' WHERE evening_id = 'e2' AND id = 'p2'": {"listed"},
    "UPDATE run SET touched_at = 'toen' WHERE evening_id = 'e2'": {"run"},
    "UPDATE run SET closed_at = x'00' WHERE evening_id = 'e2'": {"run"},
    "UPDATE run SET state = replace(state, 'dialogue', 'dialogxe') WHERE evening_id = 'e2'": {"agenda", "run"},
    "UPDATE run SET state = x'00' WHERE evening_id = 'e2'": {"run"},
    "UPDATE plan SET state = x'00' WHERE evening_id = 'e2'": {"plan"},
    "UPDATE draft SET state = '{' WHERE evening_id = 'e2'": {"draft"},
    "DELETE FROM run WHERE evening_id = 'e2'": {"run", "stage"},
}


@pytest.mark.parametrize("harm", BEFORE)
def test_what_was_damaged_before_the_upgrade_is_named_and_locks_nothing_out(tmp_path: Path, harm: str) -> None:
    path_of(tmp_path).parent.mkdir()
    shutil.copy(VERSIONS / "0002.db", path_of(tmp_path))
    with closing(sqlite3.connect(path_of(tmp_path))) as raw, raw:
        assert raw.execute(harm).rowcount == 1
    with Store.open(path_of(tmp_path), tmp_path / "backups", NOW) as store:
        assert {one.part for one in store.check().damaged} == BEFORE[harm]
        assert {one.evening for one in store.check().damaged} <= {"e2"}
        found = store.load("e2")
        assert found is not None
        assert {one.part for one in store.damaged.get("e2", ())} == BEFORE[harm]
        assert found.reading(NOW) is not None
        assert len(found.quotes) == 15
        other = store.load("e1")
        assert other is not None
        assert to_json(other, NOW) == as_today((VERSIONS / "0002-e1.json").read_bytes())
        assert {row.id for row in store.shelf(NOW)} == {"e1", "e2", "e3"}


@pytest.mark.parametrize("version", ["0001", "0002", "0003", "0004"])
def test_a_copy_of_an_older_version_is_sound_only_when_its_words_are(tmp_path: Path, version: str) -> None:
    copy = tmp_path / "samenspraak-20261101-120000.db"
    shutil.copy(VERSIONS / f"{version}.db", copy)
    assert backup.is_sound(copy)
    with closing(sqlite3.connect(copy)) as raw, raw:
        assert raw.execute("UPDATE quote SET text = 'hacked' WHERE id = 'e1-q3'").rowcount == 1
    assert not backup.is_sound(copy)
    assert backup.verify(copy).quotes == ("e1-q3",)
    assert backup.newest_sound(tmp_path, AT_ONCE) is None
    with pytest.raises(BadInput, match="backup_damaged"):
        backup.restore(copy, path_of(tmp_path), NOW)


def test_every_version_but_this_one_has_a_stored_file() -> None:
    steps = (Path(app.store.__file__).parent / "migrations" / "versions").glob("0*.py")
    assert {path.stem for path in VERSIONS.glob("*.db")} == {step.stem[:4] for step in steps} - {PRESENT.head}
