"""Tests of deleting: of an evening that was deleted, no word is left in any file of the data folder."""

import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.followup.publications import digest_of
from app.models.ground.faults import NotPossible, StoreTrouble
from app.models.preparation import Task
from app.models.said.dialogue import Draft, Quote, Voice
from app.models.said.summary import KeyPoint
from app.models.seats.people import People
from app.models.seats.tables import Seating
from app.services.commands import commands as c
from app.services.writer.books import Books, restore_backup
from app.store import due, erasing
from app.store.copies import older
from app.store.files import STORE_NAME
from app.store.revision import PRESENT
from tests.driving import TestSource, keep
from tests.models.planting import Place, planted, texts_in
from tests.services.writer.test_writer import Office
from tests.store.making import make_evening

CANARY = "KANARIE-7f3a2c"
NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
LEAF_OF_A_TABLE = 13
"""The first byte of such a page in a file of SQLite."""


def told(evening_id: str = "e1", seen: set[Place] | None = None) -> Evening:
    """Return an evening with the canary in every text a user can write; `seen` takes the places where it stands."""
    made = make_evening(evening_id)
    waits = replace(made.draft.waiting[0], id=f"{evening_id}-w")
    to_come = Run(marks=made.run.marks, turns=made.run.turns, silent=made.run.silent)
    told = planted(replace(made, run=to_come, draft=replace(made.draft, waiting=(waits,))), CANARY, seen)
    said = Quote(f"{evening_id}-c", "dialogue", "p1", Voice.PARENT, CANARY, NOW, owner=CANARY)
    told = replace(told, run=replace(told.run, stretches=()))
    decided = tuple(replace(one, digest=digest_of(one.document)) for one in told.followup.publications)
    told = replace(told, followup=replace(told.followup, publications=decided))
    return replace(told, points=(KeyPoint("k0", CANARY), *told.points), quotes=(said, *told.quotes))


def test_the_canary_stands_in_every_text_that_an_evening_has_or_will_have() -> None:
    seen: set[Place] = set()
    told(seen=seen)
    assert texts_in(Evening) - seen == set()
    assert {("Harvest", "pitch"), ("Harvest", "insights"), ("Exit", "word"), ("Answer", "words")} <= seen
    assert {("Taken", "words"), ("Followup", "through"), ("KeyPoint", "short"), ("Table", "place")} <= seen
    assert {("Action", "title"), ("Update", "words"), ("OwnText", "words"), ("Publication", "document")} <= seen


def hits(folder: Path) -> dict[str, int]:
    """Count the canary in every file: as it was written, in small letters, and in UTF-16."""
    wanted = [word.encode(code) for word in (CANARY, CANARY.lower()) for code in ("utf-8", "utf-16-le")]
    found = {path.name: sum(path.read_bytes().count(word) for word in wanted) for path in folder.rglob("*.*")}
    return {name: count for name, count in found.items() if count}


def filled(folder: Path) -> Books:
    """Open books with the canary in rows, histories, deleted rows, several backups and a store that was replaced."""
    books = Books(folder, NOW)
    books.put_evening(told("e1"))
    books.put_evening(replace(make_evening("e2"), run=Run()))

    def do(command: c.Command) -> None:
        books.handle(books.load("e1"), command)

    do(c.EditQuote(NOW, "e1-c", f"{CANARY} nog een keer"))
    do(c.DeleteQuote(NOW, "e1-c"))
    do(c.SaveDraft(NOW, Draft(text=f"{CANARY} half")))
    do(c.DropPerson(NOW, "p1"))
    do(c.SetArrangements(NOW, "aula", "", ""))
    for minutes in (1, 2, 3):
        books.back_up(NOW + timedelta(minutes=minutes)).result(60)
    (folder / "samenspraak.db.vervangen-20261101-120000").write_bytes(books.backups()[0].read_bytes())
    return books


def erase(books: Books, at: datetime, evening_id: str = "e1", typed: str = CANARY) -> None:
    """Put an evening in the bin, and erase it there; a second time only the second step is left."""
    if books.store.has(evening_id):
        books.handle(None, c.BinEvening(at, evening_id))
    books.handle(None, c.EraseEvening(at, evening_id, typed))


def test_of_a_deleted_evening_nothing_is_left_in_any_file(tmp_path: Path) -> None:
    books = filled(tmp_path)
    assert hits(tmp_path)
    other = books.load("e2")
    erase(books, NOW + timedelta(minutes=5))
    assert hits(tmp_path) == {}
    assert books.load("e1") is None
    assert books.load("e2") == other
    assert len(books.backups()) == 1
    books.close()
    assert hits(tmp_path) == {}


def test_the_search_sees_what_deleting_alone_leaves_behind(tmp_path: Path) -> None:
    books = filled(tmp_path)
    with books.store.change() as change:
        change.drop_evening("e1")
    assert "samenspraak.db-wal" in hits(tmp_path)
    assert any(name.startswith("samenspraak-") for name in hits(tmp_path))
    books.close()


def test_without_writing_the_file_anew_the_search_goes_red(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "wipe", lambda driver: None)
    books = filled(tmp_path)
    erase(books, NOW + timedelta(minutes=5))
    assert hits(tmp_path)
    books.close()


def test_of_words_that_were_moved_from_page_to_page_no_copy_is_left(tmp_path: Path) -> None:
    """Rows that grow make SQLite move others; what it leaves behind is wiped by writing the file anew only."""
    books = filled(tmp_path)
    lengths = Random(1)
    for number in range(300):
        with books.store.change() as change:
            for evening_id, word in (("e1", f"{CANARY} "), ("e2", "gewoon ")):
                text = word * lengths.randint(1, 40)
                change.put_quote(evening_id, Quote(f"{evening_id}-n{number}", "b", "p1", Voice.PARENT, text, NOW))
            if number % 3 == 0:
                grown = CANARY * lengths.randint(1, 60)
                one = lengths.randint(0, number)
                change.put_quote("e1", Quote(f"e1-n{one}", "b", "p1", Voice.PARENT, grown, NOW))
    erase(books, NOW + timedelta(minutes=5))
    assert hits(tmp_path) == {}
    books.close()


def test_while_an_evening_runs_none_is_deleted(tmp_path: Path) -> None:
    books = Books(tmp_path, NOW)
    books.put_evening(make_evening("e1"))
    with pytest.raises(NotPossible, match="evening_runs"):
        erase(books, NOW)
    assert books.load("e1") is not None
    books.close()


def test_while_another_evening_runs_none_is_erased_from_the_bin(tmp_path: Path) -> None:
    books = filled(tmp_path)
    books.handle(None, c.BinEvening(NOW, "e1"))
    books.put_evening(make_evening("e3"))
    with pytest.raises(NotPossible, match="evening_runs"):
        books.handle(None, c.EraseEvening(NOW, "e1", CANARY))
    assert books.load("e1") is not None
    books.close()


def test_deleting_twice_is_no_fault(tmp_path: Path) -> None:
    books = filled(tmp_path)
    for minutes in (5, 6):
        erase(books, NOW + timedelta(minutes=minutes))
    assert len(books.backups()) == 1
    books.close()


def cut_off(books: Books, monkeypatch: pytest.MonkeyPatch, name: str, error: type[Exception]) -> None:
    """Delete the evening, and let it end at one of the steps after it is out of the store."""

    def stop(*_: object) -> None:
        raise error("disk_full")

    with monkeypatch.context() as patch:
        patch.setattr({"wipe": erasing, "let_go": older}[name], name, stop)
        with pytest.raises((StoreTrouble, error)):
            erase(books, NOW + timedelta(minutes=5))
    assert books.load("e1") is None
    assert hits(books.folder)


KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from app.services.commands import commands as c
from app.services.writer.books import Books, restore_backup
from app.store import due, erasing
from app.store.copies import backup, older
from app.store.change import Change

now = datetime(2026, 11, 26, 18, 5, tzinfo=UTC)
books = Books(Path(sys.argv[1]), now)
place, name = {"backup": backup, "due": due, "erasing": erasing, "older": older, "Change": Change}[sys.argv[2]], sys.argv[3]
setattr(place, name, lambda *_: os._exit(9))
books.handle(None, c.BinEvening(now, "e1"))
books.handle(None, c.EraseEvening(now, "e1", "KANARIE-7f3a2c"))
"""


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("erasing", "wipe"),
        ("backup", "take"),
        ("backup", "settle"),
        ("older", "let_go"),
        ("due", "clear_due"),
    ],
)
def test_a_deletion_during_which_the_app_was_killed_is_finished_at_the_next_start(
    tmp_path: Path, place: str, name: str
) -> None:
    books = filled(tmp_path)
    other = books.load("e2")
    books.close()
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), place, name], check=False, timeout=60)
    assert done.returncode == 9
    office = Office(tmp_path, TestSource(NOW + timedelta(minutes=9)))
    found = office.writer.look(lambda books: (books.load("e1"), books.load("e2"), hits(tmp_path))).result(60)
    assert found == (None, other, {})
    office.end()
    assert hits(tmp_path) == {}
    assert due.read_due(tmp_path) == ()


def test_killed_before_anything_went_the_evening_is_there_with_all_its_backups(tmp_path: Path) -> None:
    books = filled(tmp_path)
    before = books.backups()
    books.close()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), "Change", "drop_evening"], check=False, timeout=60
    )
    assert done.returncode == 9
    assert due.read_due(tmp_path) == (("evening", "e1"),)
    office = Office(tmp_path, TestSource(NOW + timedelta(minutes=9)))
    assert office.writer.look(lambda books: books.load("e1")).result(60) is not None
    office.end()
    assert set(before) <= set(Path(tmp_path, "backups").iterdir())
    assert due.read_due(tmp_path) == ()


def test_what_is_due_is_told_in_ids_only_and_to_this_user_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    books = filled(tmp_path)
    cut_off(books, monkeypatch, "wipe", OSError)
    file = tmp_path / due.DUE_NAME
    number = (tmp_path / STORE_NAME).stat().st_ino
    assert json.loads(file.read_bytes()) == {"store": number, "due": [["evening", "e1"]]}
    assert os.name != "posix" or stat.S_IMODE(file.stat().st_mode) == 0o600
    due.put_due(tmp_path, "people", ["e2", "e2"])
    assert due.read_due(tmp_path) == (("evening", "e1"), ("people", "e2"))
    books.close()


def test_when_it_cannot_be_written_down_nothing_is_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StoreTrouble("disk_full")

    books = filled(tmp_path)
    books.handle(None, c.BinEvening(NOW, "e1"))
    before = books.load("e1"), books.backups()
    monkeypatch.setattr(due, "put_due", full)
    with pytest.raises(StoreTrouble, match="disk_full"):
        erase(books, NOW)
    assert (books.load("e1"), books.backups()) == before
    books.close()


@pytest.mark.parametrize(
    "text", ["", "[[", "[1]", "7", '{"due": ["ab"]}', '{"store": 1, "due": [["all", "e9"]]}', "{}", "\udce9"]
)
def test_a_damaged_note_of_what_is_due_costs_no_backup(tmp_path: Path, text: str) -> None:
    books = filled(tmp_path)
    before = books.backups()
    (tmp_path / due.DUE_NAME).write_bytes(text.encode("utf-8", "surrogateescape"))
    books.finish_erasing(NOW + timedelta(minutes=9))
    assert books.backups() == before
    erase(books, NOW + timedelta(minutes=10))
    assert hits(tmp_path) == {}
    books.close()


def test_what_still_cannot_be_finished_is_told_and_stays_due(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StoreTrouble("disk_full")

    books = filled(tmp_path)
    cut_off(books, monkeypatch, "wipe", StoreTrouble)
    books.close()
    source = TestSource(NOW + timedelta(minutes=9))
    with monkeypatch.context() as patch:
        patch.setattr(erasing, "wipe", full)
        office = Office(tmp_path, source)
        office.settle()
        assert [fault.key for fault in office.ears.failed] == ["not_erased"]
        assert due.read_due(tmp_path) == (("evening", "e1"),)
    source.move(86_400)
    office.settle()
    office.end()
    assert hits(tmp_path) == {}
    assert len(office.ears.failed) == 1


def test_while_an_evening_runs_no_deletion_is_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    books = filled(tmp_path)
    cut_off(books, monkeypatch, "wipe", StoreTrouble)
    books.put_evening(replace(make_evening("e3"), date=told().date, quotes=()))
    books.close()
    office = Office(tmp_path, TestSource(NOW + timedelta(minutes=9)))
    office.settle()
    assert due.read_due(tmp_path)
    office.do(c.CloseEvening)
    office.wait_for(lambda: due.read_due(tmp_path) == ())
    office.end()
    assert hits(tmp_path) == {}


@pytest.mark.parametrize("step", ["wipe", "let_go"])
def test_a_deletion_that_was_cut_off_is_finished_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    books = filled(tmp_path)
    cut_off(books, monkeypatch, step, OSError)
    books.close()
    again = Books(tmp_path, NOW)
    again.finish_erasing(NOW + timedelta(minutes=9))
    assert hits(tmp_path) == {}
    assert again.load("e2") is not None
    before = again.backups()
    again.finish_erasing(NOW + timedelta(minutes=10))
    assert again.backups() == before
    again.close()


def test_a_full_disk_is_told_and_a_second_try_finishes_the_deletion(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    books = filled(tmp_path)
    cut_off(books, monkeypatch, "wipe", StoreTrouble)
    erase(books, NOW + timedelta(minutes=6))
    assert hits(tmp_path) == {}
    books.close()


def test_a_deletion_that_never_began_costs_no_backup_at_the_next_start(tmp_path: Path) -> None:
    books = filled(tmp_path)
    before = books.backups()
    due.put_due(tmp_path, "evening", ["e1"])
    books.finish_erasing(NOW)
    assert (books.backups(), due.read_due(tmp_path)) == (before, ())
    books.close()


def test_a_reader_that_holds_the_old_words_keeps_the_deletion_from_being_called_done(tmp_path: Path) -> None:
    books = filled(tmp_path)
    with closing(sqlite3.connect(tmp_path / "samenspraak.db")) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM quote").fetchone()
        with pytest.raises(StoreTrouble, match="not_erased"):
            erase(books, NOW + timedelta(minutes=5))
    books.finish_erasing(NOW + timedelta(minutes=6))
    assert hits(tmp_path) == {}
    books.close()


def test_copies_from_before_an_upgrade_and_half_put_back_go_too(tmp_path: Path) -> None:
    books = filled(tmp_path)
    raw = books.backups()[0].read_bytes()
    (tmp_path / "backups" / "samenspraak-voor-0002-20261101-120000.db").write_bytes(raw)
    (tmp_path / "backups" / "samenspraak-20261101-120000.db.half").write_bytes(raw)
    (tmp_path / "samenspraak.db.half").write_bytes(raw)
    erase(books, NOW + timedelta(minutes=5))
    assert hits(tmp_path) == {}
    books.close()


def test_a_damaged_word_on_another_evening_stops_no_backup_and_no_deletion(tmp_path: Path) -> None:
    filled(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "samenspraak.db")) as driver:
        driver.execute("UPDATE quote SET text = 'omgevallen' WHERE id = 'e2-q3'")
        driver.commit()
    books = Books(tmp_path, NOW)
    books.load("e1")
    assert books.back_up(NOW + timedelta(minutes=7)).result(60) in books.backups()
    erase(books, NOW + timedelta(minutes=8))
    assert hits(tmp_path) == {}
    books.close()


def test_a_clock_that_is_years_ahead_takes_no_list_away(tmp_path: Path) -> None:
    books = filled(tmp_path)
    before = books.backups()
    assert books.purge_people(datetime(2099, 1, 1, tzinfo=UTC)) == 0
    evening = books.load("e2")
    assert evening is not None
    assert evening.people.listed
    assert books.backups() == before
    books.close()


def test_names_go_by_themselves_thirty_days_after_the_evening(tmp_path: Path) -> None:
    books = filled(tmp_path)
    day = told().date
    last = datetime(day.year, day.month, day.day, 12, tzinfo=UTC) + timedelta(days=29)
    assert books.purge_people(last) == 0
    before = books.load("e2")
    assert before is not None
    assert before.people.listed
    assert books.purge_people(last + timedelta(days=1)) == 2
    after = books.load("e2")
    assert after is not None
    assert (after.people.listed, after.seating.seats) == ((), ())
    assert (after.people.expected, after.seating.tables) == (before.people.expected, before.seating.tables)
    assert after == replace(before, people=after.people, seating=after.seating), "what the tables brought stays"
    assert (after.quotes, after.agenda) == (before.quotes, before.agenda)
    assert not [path for path in tmp_path.rglob("*.*") if b"Noor de Wit" in path.read_bytes()]
    with pytest.raises(NotPossible, match="nothing_to_undo"):
        books.handle(books.load("e1"), c.UndoPlan(NOW))
    assert books.purge_people(last + timedelta(days=2)) == 0
    books.close()


LAST = datetime(told().date.year, told().date.month, told().date.day, 12, tzinfo=UTC) + timedelta(days=29)


def test_who_sat_where_goes_from_what_was_set_aside_as_damaged_too(tmp_path: Path) -> None:
    books = filled(tmp_path)
    with books.store.change():
        books.store.driver.execute("UPDATE part SET hash = hash + 1 WHERE evening_id = 'e2' AND name = 'seating'")
    assert books.purge_people(LAST + timedelta(days=1)) == 2
    aside = "SELECT count(*) FROM part WHERE name = 'damaged.seating'"
    assert books.store.driver.execute(aside).fetchone() == (0,)
    books.close()


def test_a_name_that_was_taken_off_the_list_before_goes_with_the_steps(tmp_path: Path) -> None:
    books = Books(tmp_path, NOW)
    books.put_evening(replace(make_evening("e1"), run=Run()))
    for command in (c.ImportPeople(NOW, ()), c.PutTask(NOW, Task("t9", '"listed": [{"'))):
        books.handle(books.load("e1"), command)
    books.back_up(NOW).result(60)
    assert with_name(tmp_path)
    assert books.purge_people(LAST) == 0
    assert books.purge_people(LAST + timedelta(days=1)) == 1
    assert with_name(tmp_path) == []
    books.close()


BEFORE_UPGRADE = Path(__file__).parents[2] / "store" / "versions" / "0002.db"


def test_a_name_that_only_a_step_of_before_the_upgrade_held_goes_after_its_time_too(tmp_path: Path) -> None:
    """The step is gone with the upgrade; the copy that was made before it has the name."""
    shutil.copy(BEFORE_UPGRADE, tmp_path / STORE_NAME)
    with closing(sqlite3.connect(tmp_path / STORE_NAME)) as raw, raw:
        raw.execute("PRAGMA secure_delete=1")
        for table in ("person_name", "person"):
            raw.execute(f"DELETE FROM {table}")
        raw.execute("UPDATE run SET closed_at = touched_at WHERE block IS NOT NULL")
        step = """{"people": {"listed": [{"name": "Noor de Wit"}]}}"""
        assert raw.execute("UPDATE history SET inverse = ? WHERE kind = 'plan' AND undone", (step,)).rowcount == 1
    Books(tmp_path, NOW).close()
    books = Books(tmp_path, NOW)
    books.back_up(NOW).result(60)
    assert with_name(tmp_path) == [f"samenspraak-voor-{PRESENT.head}-20261126-180000.db"]
    assert books.purge_people(LAST) == 0
    assert books.purge_people(LAST + timedelta(days=1)) == 1
    assert with_name(tmp_path) == []
    assert books.purge_people(LAST + timedelta(days=2)) == 0
    assert books.store.check().is_sound
    books.close()


def with_name(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*.*") if b"Noor de Wit" in path.read_bytes()]


def test_without_any_name_only_the_steps_go_and_every_backup_stays(tmp_path: Path) -> None:
    books = Books(tmp_path, NOW)
    evening = replace(make_evening("e1"), run=Run(), people=People(), seating=Seating())
    books.put_evening(evening)
    books.handle(evening, c.PutTask(NOW, Task("t9", '"listed": [{"')))
    kept = [books.back_up(NOW + timedelta(minutes=minutes)).result(60) for minutes in (1, 2)]
    before = books.load("e1")
    assert books.purge_people(LAST + timedelta(days=1)) == 1
    assert set(kept) <= set(books.backups())
    assert books.load("e1") == before
    assert books.purge_people(LAST + timedelta(days=1)) == 0
    books.close()


def test_names_go_at_the_start_before_anything_is_asked_of_the_app(tmp_path: Path) -> None:
    keep(tmp_path, replace(make_evening("e1"), run=Run()))
    office = Office(tmp_path, TestSource(LAST + timedelta(days=1)))
    listed = office.writer.look(lambda books: books.shelf()[0].listed).result(60)
    office.end()
    assert listed == 0
    assert with_name(tmp_path) == []


def test_an_evening_that_runs_keeps_its_list_until_it_is_closed_and_then_the_screens_hear_it(tmp_path: Path) -> None:
    keep(tmp_path, make_evening("e1"))
    office = Office(tmp_path, TestSource(LAST + timedelta(days=1)))
    assert with_name(tmp_path)
    office.do(c.CloseEvening)
    office.wait_for(lambda: office.ears.changes[-1][0].people.listed == ())
    office.do(c.ReopenEvening, sure=True)
    office.do(c.CountIn, voice=Voice.PARENT)
    office.end()
    assert with_name(tmp_path) == []


# What stands in the older copies only is never taken away


def due_and_cut_off(folder: Path, monkeypatch: pytest.MonkeyPatch) -> set[Path]:
    """Delete an evening halfway; return the backups that are left, in which the other evening is sound."""
    books = filled(folder)
    cut_off(books, monkeypatch, "wipe", StoreTrouble)
    books.close()
    return set(Path(folder, "backups").glob("*.db"))


def test_when_the_store_is_lost_an_unfinished_deletion_costs_no_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = due_and_cut_off(tmp_path, monkeypatch)
    for path in tmp_path.glob("samenspraak.db*"):
        if "vervangen" not in path.name:
            path.rename(path.with_name(f"weg-{path.name}"))
    office = Office(tmp_path, TestSource(NOW + timedelta(minutes=9)))
    office.settle()
    office.end()
    assert backups <= set(Path(tmp_path, "backups").glob("*.db"))


def test_when_a_backup_was_put_back_nothing_else_goes_that_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backups = due_and_cut_off(tmp_path, monkeypatch)
    restore_backup(min(backups), tmp_path, NOW + timedelta(minutes=9))
    source = TestSource(LAST + timedelta(days=1))
    restore_backup(min(backups), tmp_path, source.wall())
    office = Office(tmp_path, source)
    office.settle()
    assert backups <= set(Path(tmp_path, "backups").glob("*.db"))
    source.move(2 * 86_400)
    office.settle()
    office.end()
    assert with_name(tmp_path) == []


def damage_run(folder: Path) -> None:
    with closing(sqlite3.connect(folder / STORE_NAME)) as driver:
        driver.execute("UPDATE part SET state = 'niets' WHERE evening_id = 'e2' AND name = 'stage'")
        driver.commit()


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE part SET state = replace(state, 'null', 'nulk') WHERE evening_id = 'e2' AND name = 'run'",
        "UPDATE part SET hash = 'x' WHERE evening_id = 'e2' AND name = 'run'",
        "DELETE FROM part WHERE evening_id = 'e2' AND name = 'run'",
        "UPDATE evening SET closed_at = 'toen' WHERE id = 'e2'",
    ],
)
def test_while_a_run_cannot_be_read_no_name_goes_by_itself(tmp_path: Path, harm: str) -> None:
    filled(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / STORE_NAME)) as driver:
        assert driver.execute(harm).rowcount == 1
        driver.commit()
    office = Office(tmp_path, TestSource(LAST + timedelta(days=1)))
    office.settle()
    office.end()
    assert with_name(tmp_path)


def test_an_evening_that_cannot_be_read_keeps_the_backups_in_which_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = due_and_cut_off(tmp_path, monkeypatch)
    damage_run(tmp_path)
    office = Office(tmp_path, TestSource(NOW + timedelta(minutes=9)))
    office.settle()
    office.end()
    assert backups <= set(Path(tmp_path, "backups").glob("*.db"))
    assert due.read_due(tmp_path)


def lose_a_row(path: Path, word: bytes) -> None:
    """Let the page with this word say that it holds one row less than it does."""
    raw = bytearray(path.read_bytes())
    size = int.from_bytes(raw[16:18], "big")
    pages = (at for at in range(size, len(raw), size) if raw[at] == LEAF_OF_A_TABLE and word in raw[at : at + size])
    at = next(pages) + 3
    raw[at : at + 2] = (int.from_bytes(raw[at : at + 2], "big") - 1).to_bytes(2, "big")
    path.write_bytes(raw)


def test_a_store_that_lost_a_row_keeps_the_backups_that_have_it(tmp_path: Path) -> None:
    """Written anew the page looks whole; that the row is gone is seen in the copy, which is then no backup."""
    books = filled(tmp_path)
    before = set(books.backups())
    books.close()
    lose_a_row(tmp_path / STORE_NAME, b"e2-q3")
    books = Books(tmp_path, NOW)
    with pytest.raises(StoreTrouble, match="not_erased"):
        erase(books, NOW + timedelta(minutes=8))
    assert before <= set(books.backups())
    books.close()


def test_a_damaged_quote_keeps_the_backups_in_which_it_is_sound_until_somebody_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = due_and_cut_off(tmp_path, monkeypatch)
    with closing(sqlite3.connect(tmp_path / STORE_NAME)) as driver:
        driver.execute("UPDATE quote SET text = 'omgevallen' WHERE id = 'e2-q3'")
        driver.commit()
    office = Office(tmp_path, TestSource(NOW + timedelta(minutes=9)))
    office.settle()
    office.end()
    assert backups <= set(Path(tmp_path, "backups").glob("*.db"))


def test_an_evening_that_runs_and_was_left_for_another_keeps_its_backups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    books = filled(tmp_path)
    cut_off(books, monkeypatch, "wipe", StoreTrouble)
    books.put_evening(replace(make_evening("e3"), date=told().date, quotes=()))
    books.close()
    office = Office(tmp_path, TestSource(NOW + timedelta(minutes=9)))
    office.do(c.OpenEvening, id="e2")
    office.settle()
    assert due.read_due(tmp_path)
    office.end()


@pytest.mark.parametrize("name", ["samenspraak.db-wal.lost", "samenspraak.db-shm.lost"])
def test_the_log_of_a_store_that_was_gone_goes_with_an_evening_that_is_deleted(tmp_path: Path, name: str) -> None:
    """Made as the app makes it: a store that is gone leaves its log, which is set aside at the next start."""
    tmp_path.joinpath(name.removesuffix(".lost")).write_bytes(CANARY.encode())
    books = filled(tmp_path)
    assert (tmp_path / name).exists()
    erase(books, NOW + timedelta(minutes=5))
    assert hits(tmp_path) == {}
    assert not (tmp_path / name).exists()
    books.close()
