"""Tests of the bin: all of an evening comes back, or after seven days and two starts none of it is left in any file."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.ground.faults import NotPossible, StoreTrouble
from app.models.said.dialogue import Quote, Voice
from app.services.commands import commands as c
from app.services.files.evening_file import from_json, to_json
from app.services.writer.books import Books, restore_backup
from app.services.writer.diagnosis import diagnose
from app.store import due
from app.store.copies import older
from app.store.copies.backup import is_sound, prune
from app.store.copies.contents import evenings_in
from app.store.files import STORE_NAME, beside
from app.store.first_look import first_look
from tests.driving import TestSource, keep
from tests.services.writer.test_erasing import CANARY, NOW, filled, hits, lose_a_row, told
from tests.services.writer.test_writer import Office
from tests.store.making import make_evening

DAY = timedelta(days=1)
VERSIONS = Path(__file__).parents[2] / "store" / "versions"
DUE = NOW + 7 * DAY


def start(folder: Path, at: datetime) -> Office:
    """Start the app, do what is due, and end it."""
    office = Office(folder, TestSource(at))
    office.settle()
    office.end()
    return office


def binned(folder: Path) -> Evening:
    """Leave books in which the evening with the canary is in the bin; return it as it was."""
    books = filled(folder)
    before = books.load("e1")
    books.handle(None, c.BinEvening(NOW, "e1"))
    books.back_up(NOW + timedelta(minutes=5)).result(60)
    books.close()
    assert before is not None
    return before


def kept(folder: Path) -> dict[str, bool]:
    """Return which evenings the store has, and whether each is in the bin."""
    with closing(sqlite3.connect(folder / STORE_NAME)) as driver:
        return {id: at is not None for id, at in driver.execute("SELECT id, binned_at FROM evening")}


def backups(folder: Path) -> set[Path]:
    return set(Path(folder, "backups").glob("*.db"))


# In the bin, and back


def test_in_the_bin_all_is_kept_and_no_backup_is_touched(tmp_path: Path) -> None:
    books = filled(tmp_path)
    before, copies = books.load("e1"), {path: path.read_bytes() for path in books.backups()}
    books.handle(None, c.BinEvening(NOW, "e1"))
    assert {path: path.read_bytes() for path in books.backups()} == copies
    assert books.load("e1") == replace(before, binned_at=NOW) if before else False
    books.handle(None, c.BinEvening(NOW + DAY, "e1"))
    assert books.binned() == {"e1": NOW}, "it was in the bin already"
    books.close()


@pytest.mark.parametrize("days", [0, 6, 30])
def test_taken_out_all_of_it_is_back_with_its_steps(tmp_path: Path, days: int) -> None:
    before = binned(tmp_path)
    books = Books(tmp_path, NOW + days * DAY)
    books.handle(None, c.TakeOutOfBin(NOW + days * DAY, "e1"))
    assert books.load("e1") == before
    books.handle(before, c.UndoWords(NOW))
    undone = books.load("e1")
    assert undone is not None
    assert undone.quote("e1-c") is not None
    books.close()


def test_nothing_else_is_done_with_an_evening_in_the_bin(tmp_path: Path) -> None:
    binned(tmp_path)
    books = Books(tmp_path, NOW)
    for command in (
        c.OpenEvening(NOW, "e1"),
        c.RenameEvening(NOW, "e1", "Anders"),
        c.ArchiveEvening(NOW, "e1", True),
        c.CopyEvening(NOW, "e1", "e9", "Kopie", told().date, told().anchor),
    ):
        with pytest.raises(NotPossible, match="evening_in_bin"):
            books.handle(None, command)
    with pytest.raises(NotPossible, match="evening_in_bin"):
        books.handle(books.load("e1"), c.SetArrangements(NOW, "aula", "", ""))
    books.close()


def test_an_evening_that_runs_is_not_put_in_the_bin(tmp_path: Path) -> None:
    books = Books(tmp_path, NOW)
    books.put_evening(make_evening("e1"))
    with pytest.raises(NotPossible, match="evening_runs"):
        books.handle(None, c.BinEvening(NOW, "e1"))
    assert books.binned() == {}
    books.close()


def test_the_open_evening_is_open_no_more_once_it_is_in_the_bin(tmp_path: Path) -> None:
    keep(tmp_path, replace(make_evening("e1"), run=Run()))
    office = Office(tmp_path, TestSource(NOW))
    office.do(c.OpenEvening, id="e1")
    office.do(c.BinEvening, id="e1")
    with pytest.raises(NotPossible, match="no_evening_open"):
        office.do(c.SetArrangements, place="aula", reply="", interpreter="")
    office.do(c.TakeOutOfBin, id="e1")
    office.end()
    assert kept(tmp_path) == {"e1": False}


def test_in_the_bin_it_is_not_the_next_and_its_themes_are_not_offered(tmp_path: Path) -> None:
    books = Books(tmp_path, NOW)
    for name in ("e1", "e2"):
        books.put_evening(replace(told(name), run=Run(), date=NOW.date() + DAY, archived=False))
    books.handle(None, c.BinEvening(NOW, "e1"))
    assert [row.id for row in books.shelf(NOW) if row.ahead is not None] == ["e2"]
    assert all(len(days) == 1 for _theme, days in books.themes())
    found = diagnose(books)
    assert (found.evenings, found.binned) == (1, 1)
    books.close()
    look = first_look(tmp_path / STORE_NAME, NOW)
    assert look is not None
    assert {row.id: row.binned_at for row in look.shelf} == {"e1": NOW, "e2": None}


def test_the_thirty_days_of_the_names_go_on_in_the_bin(tmp_path: Path) -> None:
    binned(tmp_path)
    after = datetime.combine(told().date, NOW.timetz()) + 30 * DAY
    books = Books(tmp_path, after)
    assert books.purge_people(after) == 2
    books.handle(None, c.TakeOutOfBin(after, "e1"))
    back = books.load("e1")
    assert back is not None
    assert back.people.listed == ()
    assert back.title == CANARY
    books.close()


def test_the_file_of_an_evening_does_not_tell_that_it_was_in_the_bin(tmp_path: Path) -> None:
    before = binned(tmp_path)
    books = Books(tmp_path, NOW)
    evening = books.load("e1")
    assert evening is not None
    assert to_json(evening, NOW) == to_json(before, NOW)
    assert from_json(to_json(evening, NOW), "avond").binned_at is None
    books.close()


# Erased at once


def test_only_what_is_in_the_bin_is_erased_and_only_when_its_title_is_typed(tmp_path: Path) -> None:
    books = filled(tmp_path)
    copies = books.backups()
    with pytest.raises(NotPossible, match="not_in_bin"):
        books.handle(None, c.EraseEvening(NOW, "e1", CANARY))
    books.handle(None, c.BinEvening(NOW, "e1"))
    for typed in ("", "KANARIE", f"{CANARY}!"):
        with pytest.raises(NotPossible, match="title_differs"):
            books.handle(None, c.EraseEvening(NOW, "e1", typed))
    assert books.backups() == copies
    books.handle(None, c.EraseEvening(NOW + timedelta(minutes=9), "e1", " kanarie–7F3A2C "))
    assert hits(tmp_path) == {}
    books.close()


def test_on_the_day_a_backup_was_put_back_nothing_is_erased(tmp_path: Path) -> None:
    binned(tmp_path)
    restore_backup(max(backups(tmp_path)), tmp_path, NOW + timedelta(hours=1))
    books = Books(tmp_path, NOW)
    copies = books.backups()
    with pytest.raises(NotPossible, match="put_back_today"):
        books.handle(None, c.EraseEvening(NOW + timedelta(hours=2), "e1", CANARY))
    assert books.backups() == copies
    books.handle(None, c.EraseEvening(NOW + timedelta(hours=26), "e1", CANARY))
    assert hits(tmp_path) == {}
    books.close()


# Erased after seven days


def test_before_the_seventh_day_nothing_is_named_nor_erased(tmp_path: Path) -> None:
    binned(tmp_path)
    for days in (1, 6, 6):
        start(tmp_path, NOW + days * DAY)
    assert kept(tmp_path) == {"e1": True, "e2": False}
    assert due.read_named(tmp_path) == {}
    assert hits(tmp_path)


def test_what_is_due_is_named_at_one_start_and_is_in_no_byte_after_the_next(tmp_path: Path) -> None:
    binned(tmp_path)
    first = start(tmp_path, DUE)
    assert (kept(tmp_path), first.ears.shelf_changes) == ({"e1": True, "e2": False}, 0)
    assert due.read_named(tmp_path) == {"e1": NOW}
    second = start(tmp_path, DUE + timedelta(hours=1))
    assert (kept(tmp_path), second.ears.shelf_changes) == ({"e2": False}, 1)
    assert second.ears.failed == []
    assert hits(tmp_path) == {}
    assert due.read_named(tmp_path) == {}


def test_an_app_that_stays_open_for_days_names_it_and_erases_nothing(tmp_path: Path) -> None:
    binned(tmp_path)
    office = Office(tmp_path, TestSource(NOW + 6 * DAY))
    for _ in range(4):
        office.source.move(86_400)
        office.settle()
    office.end()
    assert kept(tmp_path) == {"e1": True, "e2": False}
    assert due.read_named(tmp_path) == {"e1": NOW}
    start(tmp_path, NOW + 11 * DAY)
    assert hits(tmp_path) == {}


def test_what_was_named_and_taken_out_stays_and_is_named_anew_when_it_is_binned_again(tmp_path: Path) -> None:
    binned(tmp_path)
    office = Office(tmp_path, TestSource(DUE))
    office.do(c.TakeOutOfBin, id="e1")
    office.end()
    books = Books(tmp_path, DUE)
    books.handle(None, c.BinEvening(DUE, "e1"))
    books.close()
    start(tmp_path, DUE + 7 * DAY)
    assert kept(tmp_path)["e1"]
    start(tmp_path, DUE + 8 * DAY)
    assert hits(tmp_path) == {}


def test_while_an_evening_runs_nothing_is_named_nor_erased(tmp_path: Path) -> None:
    binned(tmp_path)
    start(tmp_path, DUE)
    keep(tmp_path, replace(make_evening("e3"), quotes=()))
    office = start(tmp_path, DUE + DAY)
    assert kept(tmp_path)["e1"]
    office = Office(tmp_path, TestSource(DUE + DAY))
    office.do(c.CloseEvening)
    office.wait_for(lambda: "e1" not in kept(tmp_path))
    office.end()
    assert hits(tmp_path) == {}


def test_after_a_backup_was_put_back_it_waits_a_day_and_is_named_anew(tmp_path: Path) -> None:
    binned(tmp_path)
    start(tmp_path, DUE)
    restore_backup(max(backups(tmp_path)), tmp_path, DUE + timedelta(hours=1))
    for hours in (2, 20):
        start(tmp_path, DUE + timedelta(hours=hours))
    assert due.read_named(tmp_path) == {}
    start(tmp_path, DUE + timedelta(hours=26))
    assert kept(tmp_path)["e1"]
    assert due.read_named(tmp_path) == {"e1": NOW}
    start(tmp_path, DUE + timedelta(hours=27))
    assert hits(tmp_path) == {}


def test_a_clock_that_is_years_ahead_empties_no_bin(tmp_path: Path) -> None:
    binned(tmp_path)
    for year in (2099, 2099):
        start(tmp_path, NOW.replace(year=year))
    assert kept(tmp_path)["e1"]


def test_a_moment_that_was_damaged_is_no_reason_to_erase(tmp_path: Path) -> None:
    binned(tmp_path)
    with closing(sqlite3.connect(tmp_path / STORE_NAME)) as driver:
        driver.execute("UPDATE evening SET binned_at = replace(binned_at, '2026', '2016') WHERE id = 'e1'")
        driver.commit()
    for hours in (1, 2):
        start(tmp_path, NOW + timedelta(hours=hours))
    assert "e1" in kept(tmp_path)


@pytest.mark.parametrize(
    "text", ["", "[[", "7", "{}", '{"store": 1, "named": 7}', '{"named": {"e1": "ooit"}}', "\udce9"]
)
def test_a_damaged_note_of_what_was_named_erases_nothing_and_is_made_anew(tmp_path: Path, text: str) -> None:
    binned(tmp_path)
    (tmp_path / due.NAMED_NAME).write_bytes(text.encode("utf-8", "surrogateescape"))
    start(tmp_path, DUE)
    assert kept(tmp_path)["e1"]
    start(tmp_path, DUE + DAY)
    assert hits(tmp_path) == {}


KILLED = """
import os, sys
from datetime import datetime
from pathlib import Path
from app.services.writer.books import Books
from app.store import due, erasing
from app.store.copies import backup, older
from app.store.change import Change

now = datetime.fromisoformat(sys.argv[4])
books = Books(Path(sys.argv[1]), now)
place = {"backup": backup, "due": due, "erasing": erasing, "older": older, "Change": Change}[sys.argv[2]]
setattr(place, sys.argv[3], lambda *_: os._exit(9))
books.empty_bin(now)
"""


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("due", "put_named"),
        ("due", "put_due"),
        ("Change", "drop_evening"),
        ("erasing", "wipe"),
        ("backup", "settle"),
        ("older", "let_go"),
        ("due", "clear_due"),
    ],
)
def test_killed_while_the_bin_is_emptied_a_later_start_finishes_it(tmp_path: Path, place: str, name: str) -> None:
    binned(tmp_path)
    start(tmp_path, DUE)
    at = DUE + DAY
    run = [sys.executable, "-c", KILLED, str(tmp_path), place, name, at.isoformat()]
    assert subprocess.run(run, check=False, timeout=60).returncode == 9
    for hours in (1, 2, 3):
        start(tmp_path, at + timedelta(hours=hours))
    assert kept(tmp_path) == {"e2": False}
    assert hits(tmp_path) == {}
    assert due.read_due(tmp_path) == ()


# What stands in an older copy only


def lose_the_store(folder: Path) -> None:
    for path in folder.glob("samenspraak.db*"):
        if "vervangen" not in path.name:
            path.rename(path.with_name(f"weg-{path.name}"))


def lost(folder: Path) -> tuple[set[Path], Evening]:
    """Leave backups of a store that is gone, and a new store with one evening to try with; return both."""
    books = Books(folder, NOW)
    books.put_evening(replace(make_evening("e2"), run=Run()))
    for minutes in (1, 2):
        books.back_up(NOW + timedelta(minutes=minutes)).result(60)
    tonight = books.load("e2")
    books.close()
    before = backups(folder)
    lose_the_store(folder)
    books = Books(folder, NOW + DAY)
    books.put_evening(told("e1"))
    books.back_up(NOW + DAY).result(60)
    books.close()
    assert tonight is not None
    return before, tonight


def sound_with(path: Path, folder: Path, evening: Evening) -> bool:
    """Tell whether a copy, put back, gives this evening."""
    restore_backup(path, folder / "elders", NOW)
    books = Books(folder / "elders", NOW)
    found = books.load(evening.id)
    books.close()
    return found == evening


def test_when_a_store_was_lost_an_erasure_leaves_every_backup_of_it(tmp_path: Path) -> None:
    before, tonight = lost(tmp_path)
    books = Books(tmp_path, NOW + DAY)
    books.handle(None, c.BinEvening(NOW + DAY, "e1"))
    books.handle(None, c.EraseEvening(NOW + DAY + timedelta(minutes=1), "e1", CANARY))
    books.close()
    assert before <= backups(tmp_path)
    assert all(is_sound(path) for path in before)
    assert sound_with(min(before), tmp_path, tonight)
    assert hits(tmp_path) == {}


def test_when_a_store_was_lost_the_emptied_bin_leaves_every_backup_of_it(tmp_path: Path) -> None:
    before, _tonight = lost(tmp_path)
    books = Books(tmp_path, NOW + DAY)
    books.handle(None, c.BinEvening(NOW + DAY, "e1"))
    books.close()
    for days in (9, 10):
        start(tmp_path, NOW + days * DAY)
    assert kept(tmp_path) == {}
    assert any("e2" in evenings_in(path) for path in before & backups(tmp_path))
    assert hits(tmp_path) == {}


def grow(books: Books) -> None:
    """Let rows grow, so that SQLite moves others; what it leaves behind is wiped by writing the file anew only."""
    lengths = Random(1)
    for number in range(200):
        with books.store.change() as change:
            for evening_id, word in (("e1", f"{CANARY} "), ("e2", "gewoon ")):
                text = word * lengths.randint(1, 40)
                change.put_quote(evening_id, Quote(f"{evening_id}-n{number}", "b", "p1", Voice.PARENT, text, NOW))
            if number % 3 == 0:
                one = lengths.randint(0, number)
                text = CANARY * lengths.randint(1, 60)
                change.put_quote("e1", Quote(f"e1-n{one}", "b", "p1", Voice.PARENT, text, NOW))


def test_a_copy_that_holds_both_is_written_anew_without_what_was_erased(tmp_path: Path) -> None:
    """After a wrong backup was put back the store that was set aside, with its log, is the only one with tonight."""
    books = Books(tmp_path, NOW)
    books.put_evening(told("e1"))
    old = books.back_up(NOW).result(60)
    books.put_evening(replace(make_evening("e2"), run=Run()))
    grow(books)
    tonight = books.load("e2")
    copies = [books.back_up(NOW + timedelta(minutes=1)).result(60)]
    books.close()
    with closing(sqlite3.connect(tmp_path / STORE_NAME)) as cut_off:
        cut_off.execute("UPDATE quote SET text = text || '!' WHERE evening_id = 'e1'")
        cut_off.commit()
        restore_backup(old, tmp_path, NOW + timedelta(minutes=2))
        [aside] = tmp_path.glob("*.vervangen-????????-??????")
        left = {file: file.read_bytes() for file in (aside, beside(aside)[0])}
    for file, raw in left.items():
        file.write_bytes(raw)
    assert left[beside(aside)[0]].count(CANARY.encode())
    books = Books(tmp_path, NOW + 2 * DAY)
    assert (books.load("e2"), tonight is not None) == (None, True)
    books.handle(None, c.BinEvening(NOW + 2 * DAY, "e1"))
    books.handle(None, c.EraseEvening(NOW + 2 * DAY, "e1", CANARY))
    books.close()
    assert not old.exists()
    for path in (*copies, aside):
        assert evenings_in(path) == {"e2"}
        assert is_sound(path)
    assert tonight is not None
    assert sound_with(copies[0], tmp_path, tonight)
    assert hits(tmp_path) == {}


def test_without_looking_into_the_copies_the_lost_evening_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, _tonight = lost(tmp_path)
    monkeypatch.setattr(older, "has_more", lambda *_: False)
    books = Books(tmp_path, NOW + DAY)
    books.handle(None, c.BinEvening(NOW + DAY, "e1"))
    books.handle(None, c.EraseEvening(NOW + DAY + timedelta(minutes=1), "e1", CANARY))
    books.close()
    assert not before & backups(tmp_path)


def test_names_that_are_due_go_out_of_a_copy_that_stays(tmp_path: Path) -> None:
    books = Books(tmp_path, NOW)
    books.put_evening(replace(make_evening("e1"), run=Run()))
    old = books.back_up(NOW).result(60)
    books.put_evening(replace(make_evening("e2"), run=Run(), people=type(make_evening().people)()))
    copy = books.back_up(NOW + timedelta(minutes=1)).result(60)
    books.close()
    restore_backup(old, tmp_path, NOW + timedelta(minutes=2))
    after = datetime.combine(make_evening().date, NOW.timetz()) + 31 * DAY
    books = Books(tmp_path, after)
    assert books.purge_people(after) == 1
    books.close()
    assert evenings_in(copy) == {"e1", "e2"}
    assert is_sound(copy)
    assert [path.name for path in tmp_path.rglob("*.*") if b"Noor de Wit" in path.read_bytes()] == []


def test_a_copy_of_an_earlier_release_that_stays_loses_what_was_erased(tmp_path: Path) -> None:
    binned(tmp_path)
    copy = tmp_path / "backups" / "samenspraak-voor-0003-20261101-120000.db"
    shutil.copy(VERSIONS / "0001.db", copy)
    books = Books(tmp_path, NOW)
    with books.store.change() as change:
        change.drop_evening("e2")
    assert evenings_in(copy) == {"e1", "e2"}
    books.handle(None, c.EraseEvening(NOW + timedelta(minutes=9), "e1", CANARY))
    books.close()
    assert evenings_in(copy) == {"e2"}
    with closing(sqlite3.connect(copy)) as driver:
        assert driver.execute("SELECT count(*) FROM quote WHERE evening_id = 'e1'").fetchone() == (0,)
        assert driver.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_damaged_copy_that_names_what_was_erased_keeps_the_erasure_from_being_called_done(tmp_path: Path) -> None:
    books = Books(tmp_path, NOW)
    books.put_evening(told("e1"))
    old = books.back_up(NOW).result(60)
    books.put_evening(replace(make_evening("e2"), run=Run()))
    copy = books.back_up(NOW + timedelta(minutes=1)).result(60)
    books.close()
    restore_backup(old, tmp_path, NOW + timedelta(minutes=2))
    lose_a_row(copy, b"e2-q3")
    books = Books(tmp_path, NOW + 2 * DAY)
    books.handle(None, c.BinEvening(NOW + 2 * DAY, "e1"))
    with pytest.raises(StoreTrouble, match="not_erased"):
        books.handle(None, c.EraseEvening(NOW + 2 * DAY, "e1", CANARY))
    books.close()
    assert "e2" in evenings_in(copy)
    assert due.read_due(tmp_path) == (("evening", "e1"),)


def test_backups_that_grow_old_go_but_for_each_with_an_evening_that_is_nowhere_else(tmp_path: Path) -> None:
    before, tonight = lost(tmp_path)
    folder = tmp_path / "backups"
    books = Books(tmp_path, NOW)
    for number in range(12):
        books.back_up(NOW + 40 * DAY + timedelta(seconds=number)).result(60)
    books.close()
    assert before <= backups(tmp_path)
    prune(folder, NOW + 80 * DAY)
    assert before <= backups(tmp_path)
    assert sound_with(max(before), tmp_path, tonight)


def put_back_of_before(folder: Path) -> tuple[set[Path], Evening]:
    """Prepare an evening, hold it, and put the backup of before it back; return what is left of it, and how it was."""
    books = Books(folder, NOW)
    books.put_evening(told("e1"))
    books.put_evening(replace(make_evening("e2"), run=Run(), quotes=()))
    old = books.back_up(NOW).result(60)
    quote = Quote("tonight", "b", None, Voice.PARENT, "Dit is vanavond gezegd", NOW)
    with books.store.change() as change:
        change.add_quote("e2", quote)
    tonight = books.load("e2")
    copy = books.back_up(NOW + timedelta(minutes=1)).result(60)
    books.close()
    restore_backup(old, folder, NOW + timedelta(minutes=2))
    assert tonight is not None
    return {copy, *folder.glob("*.vervangen-????????-??????")}, tonight


def test_what_was_said_since_a_wrong_backup_outlives_an_erasure(tmp_path: Path) -> None:
    left, tonight = put_back_of_before(tmp_path)
    books = Books(tmp_path, NOW + 2 * DAY)
    books.handle(None, c.BinEvening(NOW + 2 * DAY, "e1"))
    books.handle(None, c.EraseEvening(NOW + 2 * DAY, "e1", CANARY))
    books.close()
    assert len(left) == 2
    for path in left:
        assert sound_with(path, tmp_path, tonight)
    assert hits(tmp_path) == {}


def test_what_was_said_since_a_wrong_backup_is_not_thinned_out(tmp_path: Path) -> None:
    left, tonight = put_back_of_before(tmp_path)
    books = Books(tmp_path, NOW)
    for number in range(12):
        books.back_up(NOW + 40 * DAY + timedelta(seconds=number)).result(60)
    books.close()
    [copy] = left & backups(tmp_path)
    assert sound_with(copy, tmp_path, tonight)


def test_what_was_deleted_in_the_store_keeps_no_old_backup(tmp_path: Path) -> None:
    books = Books(tmp_path, NOW)
    books.put_evening(told("e1"))
    old = books.back_up(NOW).result(60)
    books.handle(books.load("e1"), c.DeleteQuote(NOW, told("e1").quotes[0].id))
    for number in range(12):
        books.back_up(NOW + 40 * DAY + timedelta(seconds=number)).result(60)
    books.close()
    assert not old.exists()
