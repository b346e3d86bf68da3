"""Tests of backups: each one can be put back, a damaged one is noticed, and none opens the file that is in use."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.models.ground.faults import BadInput, StoreTrouble
from app.store.copies import backup
from app.store.evenings import Change, Store
from app.store.files import STORE_NAME
from app.store.pace import Pace, Stopped
from tests.store.making import NOW, back_up, make_evening, make_quote, open_store, plain_evening, store_with

SECONDS = 60.0
NEVER_OPENED = """
import sys
from pathlib import Path
folder = Path(sys.argv[1]).resolve()
path = str(folder / "kept" / "samenspraak.db")
watched = {path, path + "-wal", path + "-shm"}
seen = []
def watch(event, args):
    if event == "open" or event.startswith("shutil."):
        seen.extend(f"{event} {arg}" for arg in args if str(arg) in watched)
sys.addaudithook(watch)
from app.store.copies import backup
from tests.store.making import NOW, back_up, make_evening, make_quote, open_store, store_with
with store_with(folder, make_evening()) as store:
    with store.change() as change:
        change.add_quote("e1", make_quote(99))
    store.load("e1"), store.shelf(), store.check()
    made = back_up(store, folder / "backups")
    backup.settle(backup.take(Path(path), folder / "backups", NOW))
    backup.prune(folder / "backups", NOW)
backup.restore(made, Path(path), NOW)
open_store(folder).close()
if len(sys.argv) > 2:
    open(path).close()
print(*seen, sep="\\n")
"""


def flip(path: Path, word: bytes) -> None:
    """Flip the lowest bit of the first letter of this word, everywhere in the file."""
    path.write_bytes(path.read_bytes().replace(word, bytes([word[0] ^ 1]) + word[1:]))


def kept(folder: Path) -> Path:
    return folder / "kept" / "samenspraak.db"


def backed_up(folder: Path, store: Store, now: datetime = NOW) -> Path:
    return back_up(store, folder / "backups", now)


def test_a_backup_that_is_put_back_is_the_evening_of_that_moment(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        made = backed_up(tmp_path, store)
        with store.change() as change:
            change.drop_evening("e1")
    backup.restore(made, kept(tmp_path), NOW)
    with open_store(tmp_path) as store:
        assert store.load("e1") == make_evening()
        assert store.check().is_sound


def has_one_name(_path: object, _other: object) -> None:
    raise PermissionError("a file has one name here")


@pytest.mark.parametrize("disk", ["usual", "stick"])
def test_what_was_replaced_stays_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, disk: str) -> None:
    if disk == "stick":
        monkeypatch.setattr(os, "link", has_one_name)
    with store_with(tmp_path, plain_evening()) as store:
        made = backed_up(tmp_path, store)
        with store.change() as change:
            change.add_quote("e1", make_quote(1))
    backup.restore(made, kept(tmp_path), NOW)
    aside = tmp_path / "kept" / "samenspraak.db.vervangen-20261124-183000"
    assert {path.name for path in (tmp_path / "kept").iterdir()} == {"samenspraak.db", aside.name}
    with closing(sqlite3.connect(aside)) as raw:
        assert raw.execute("SELECT id FROM quote").fetchall() == [("e1-q1",)]


def test_a_backup_never_takes_the_place_of_another_one_of_the_same_second(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        first = backed_up(tmp_path, store)
        before = first.read_bytes()
        with store.change() as change:
            change.drop_evening("e1")
        second = backed_up(tmp_path, store)
    assert backup.all_backups(tmp_path / "backups") == (second, first)
    assert first.read_bytes() == before
    backup.restore(first, kept(tmp_path), NOW)
    with open_store(tmp_path) as store:
        assert store.load("e1") == make_evening()


def test_what_was_replaced_twice_in_one_second_is_there_twice(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        made = backed_up(tmp_path, store)
    said = [b"een", b"twee"]
    for content in said:
        kept(tmp_path).parent.mkdir(exist_ok=True)
        kept(tmp_path).write_bytes(content)
        backup.restore(made, kept(tmp_path), NOW)
    aside = sorted(kept(tmp_path).parent.glob("samenspraak.db.vervangen-*"))
    assert [path.read_bytes() for path in aside] == said


def test_the_log_goes_aside_with_its_database(tmp_path: Path) -> None:
    with store_with(tmp_path, plain_evening()) as store:
        made = backed_up(tmp_path, store)
    log = tmp_path / "kept" / "samenspraak.db-wal"
    log.write_bytes(b"of another database")
    backup.restore(made, kept(tmp_path), NOW)
    assert not log.exists()
    assert (tmp_path / "kept" / "samenspraak.db.vervangen-20261124-183000-wal").read_bytes() == b"of another database"


def test_a_backup_can_be_put_where_nothing_is(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        made = backed_up(tmp_path, store)
    backup.restore(made, tmp_path / "new" / "samenspraak.db", NOW)
    with Store.open(tmp_path / "new" / "samenspraak.db", tmp_path, NOW) as store:
        assert store.load("e1") == make_evening()


def test_a_backup_is_one_file_for_this_user_with_the_moment_in_its_name(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        made = backed_up(tmp_path, store)
    assert list(made.parent.iterdir()) == [tmp_path / "backups" / "samenspraak-20261124-183000.db"]
    if os.name == "posix":
        assert stat.S_IMODE(made.stat().st_mode) == 0o600
        assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700


def test_a_flipped_bit_in_a_backup_is_noticed_and_nothing_is_replaced(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        made = backed_up(tmp_path, store)
    before = kept(tmp_path).read_bytes()
    flip(made, b"rust")
    with pytest.raises(BadInput, match="backup_damaged") as caught:
        backup.restore(made, kept(tmp_path), NOW)
    assert caught.value.values["quotes"] == 12
    assert kept(tmp_path).read_bytes() == before
    backup.restore(made, kept(tmp_path), NOW, even_damaged=lambda: True)
    with open_store(tmp_path) as store:
        assert store.check().quotes == tuple(f"e1-q{number}" for number in range(12))


def test_sqlite_itself_does_not_see_that_flipped_bit(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        made = backed_up(tmp_path, store)
    flip(made, b"rust")
    with closing(sqlite3.connect(made)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
def test_a_file_that_is_no_backup_is_not_put_back(tmp_path: Path, content: bytes) -> None:
    wrong = tmp_path / "wrong.db"
    wrong.write_bytes(content)
    with pytest.raises(BadInput, match="backup_damaged"):
        backup.restore(wrong, kept(tmp_path), NOW)
    assert not kept(tmp_path).exists()


def test_a_copy_that_is_damaged_before_it_was_checked_gets_no_name(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()):
        half = backup.take(kept(tmp_path), tmp_path / "backups", NOW)
        flip(half, b"rust")
        with pytest.raises(StoreTrouble, match="backup_failed"):
            backup.settle(half)
        assert list((tmp_path / "backups").iterdir()) == []
        made = backup.settle(backup.take(kept(tmp_path), tmp_path / "backups", NOW))
        assert made.path in backup.all_backups(tmp_path / "backups")


def test_one_damaged_quote_in_the_store_does_not_end_all_backups(tmp_path: Path) -> None:
    store_with(tmp_path, make_evening()).close()
    with closing(sqlite3.connect(kept(tmp_path))) as raw, raw:
        raw.execute("UPDATE quote SET text = 'x' WHERE id = 'e1-q3'")
    with open_store(tmp_path) as store:
        assert backup.verify(backed_up(tmp_path, store)).quotes == ("e1-q3",)


def test_a_backup_that_cannot_be_written_is_told_and_leaves_the_old_one(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        made = backed_up(tmp_path, store)
        with pytest.raises(StoreTrouble, match="backup_failed"):
            back_up(store, made / "no folder")
    assert backup.verify(made).is_sound


def fill(change: Change, quotes: int) -> None:
    """Let the store grow by 8 kB for each quote, so that a copy and a check take many turns."""
    for number in range(quotes):
        change.add_quote("e1", replace(make_quote(10_000 + number), text="woord " * 1_300))


def test_a_copy_is_of_one_moment_while_the_store_is_written_to(tmp_path: Path) -> None:
    """What it holds is what was there after one of the changes, no more and no less."""
    folder = tmp_path / "backups"
    with store_with(tmp_path, plain_evening()) as store:
        with store.change() as change:
            fill(change, 2_000)
        first = store.driver.execute("SELECT count(*) FROM quote").fetchone()[0]
        pace, taken = Pace(rest=0.001), Future[Path]()
        copying = threading.Thread(target=lambda: taken.set_result(backup.take(kept(tmp_path), folder, NOW, pace)))
        copying.start()
        during = 0
        while copying.is_alive():
            with store.change() as change:
                change.add_quote("e1", make_quote(100_000 + during))
            during += 1
        copying.join()
        made = backup.settle(taken.result(SECONDS))
        last = store.driver.execute("SELECT count(*) FROM quote").fetchone()[0]
    assert made.found.is_sound
    assert last == first + during
    assert during > 1, "the writer was never held up"
    with closing(sqlite3.connect(made.path)) as copy:
        copied = [row[0] for row in copy.execute("SELECT id FROM quote ORDER BY seq")]
    assert first <= len(copied) < last
    assert copied[first:] == [make_quote(100_000 + number).id for number in range(len(copied) - first)]


class Listens(Pace):
    """Tells when the work has come so far, and waits there."""

    def __init__(self) -> None:
        super().__init__(rest=0)
        self.there, self.may_go = threading.Event(), threading.Event()

    def rest(self) -> None:
        self.there.set()
        self.may_go.wait(SECONDS)
        super().rest()


def test_a_copy_that_is_stopped_leaves_nothing_and_lets_go_of_the_store(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with store_with(tmp_path, make_evening()) as store:
        with store.change() as change:
            fill(change, 500)
        pace = Listens()
        with ThreadPoolExecutor(1) as beside:
            taken = beside.submit(backup.take, kept(tmp_path), folder, NOW, pace)
            assert pace.there.wait(SECONDS)
            assert list(folder.iterdir()) != []
            with store.change() as change:
                change.drop_evening("e1")
            store.driver.execute("PRAGMA busy_timeout=10")
            with pytest.raises(StoreTrouble, match="locked"):
                store.wipe()
            pace.stop()
            pace.may_go.set()
            with pytest.raises(Stopped):
                taken.result(SECONDS)
        assert list(folder.iterdir()) == []
        store.wipe()


def test_a_check_that_is_stopped_leaves_no_copy(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        with store.change() as change:
            fill(change, 500)
        half = backup.take(kept(tmp_path), tmp_path / "backups", NOW)
    pace = Listens()
    with ThreadPoolExecutor(1) as beside:
        settled = beside.submit(backup.settle, half, tuple, pace)
        assert pace.there.wait(SECONDS)
        pace.stop()
        pace.may_go.set()
        with pytest.raises(Stopped):
            settled.result(SECONDS)
    assert list((tmp_path / "backups").iterdir()) == []


def backups_at(folder: Path, *ages: timedelta) -> None:
    for age in ages:
        (folder / f"samenspraak-{NOW - age:%Y%m%d-%H%M%S}.db").touch()


def test_old_backups_thin_out_to_one_in_ten_minutes_one_an_hour_and_one_a_day(tmp_path: Path) -> None:
    ages = [timedelta(minutes=minutes) for minutes in range(0, 40 * 24 * 60, 10)]
    backups_at(tmp_path, *ages)
    (tmp_path / "samenspraak-voor-0002-20200101-000000.db").touch()
    (tmp_path / "holiday.db").touch()
    backup.prune(tmp_path, NOW)
    left = [
        NOW - datetime.strptime(path.name, "samenspraak-%Y%m%d-%H%M%S.db").replace(tzinfo=UTC)
        for path in backup.all_backups(tmp_path)
    ]
    hours, day = timedelta(hours=2, seconds=1), timedelta(days=1, seconds=1)
    assert len([age for age in left if age < hours]) == 13
    assert len([age for age in left if hours <= age < day]) in (22, 23)
    assert len([age for age in left if age >= day]) in (13, 14, 15)
    assert max(left) < timedelta(days=15)
    assert len(list(tmp_path.iterdir())) == len(left) + 2


def test_on_a_laptop_that_is_years_ahead_the_newest_backups_stay(tmp_path: Path) -> None:
    backups_at(tmp_path, *(timedelta(days=days) for days in range(400, 420)))
    newest = backup.all_backups(tmp_path)[:10]
    backup.prune(tmp_path, NOW)
    assert backup.all_backups(tmp_path) == newest


def test_the_last_sound_backup_stays_however_old_it_is(tmp_path: Path) -> None:
    backups_at(tmp_path, *(timedelta(days=days) for days in (*range(12), 90)))
    sound = backup.all_backups(tmp_path)[-1]
    backup.prune(tmp_path, NOW, sound)
    assert sound in backup.all_backups(tmp_path)
    backup.prune(tmp_path, NOW)
    assert sound not in backup.all_backups(tmp_path)


def test_a_copy_of_before_an_upgrade_stays_two_weeks_and_until_there_is_a_sound_backup_after_it(
    tmp_path: Path,
) -> None:
    backups_at(tmp_path, timedelta(0), timedelta(days=20))
    newest, oldest = backup.all_backups(tmp_path)
    old, late = (tmp_path / f"samenspraak-voor-0003-202611{day}-120000.db" for day in ("09", "12"))
    for path in (old, late):
        path.touch()
    for sound in (None, oldest):
        backup.prune(tmp_path, NOW, sound)
        assert old.exists()
    backup.prune(tmp_path, NOW, newest)
    assert (old.exists(), late.exists()) == (False, True)


def test_a_store_that_was_set_aside_goes_after_two_weeks_unless_it_holds_an_evening_that_is_nowhere_else(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "backups"
    with store_with(tmp_path, make_evening()) as store:
        sound = backed_up(tmp_path, store)
    with store_with(tmp_path / "elsewhere", make_evening("e2")) as store:
        nowhere_else = backed_up(tmp_path / "elsewhere", store)
    other, unknown, late = (tmp_path / f"{STORE_NAME}.vervangen-202611{day}-120000" for day in ("01", "02", "20"))
    for path, source in ((other, sound), (unknown, nowhere_else), (late, sound)):
        path.write_bytes(source.read_bytes())
    lost = tmp_path / f"{STORE_NAME}-wal.lost"
    lost.write_bytes(b"log")
    os.utime(lost, ((NOW - timedelta(days=20)).timestamp(),) * 2)
    backup.prune(folder, NOW)
    assert other.exists()
    backup.prune(folder, NOW, sound)
    assert (other.exists(), lost.exists()) == (False, False)
    assert late.exists()
    assert unknown.exists()
    after = tmp_path / f"{STORE_NAME}.vervangen-20261125-120000"
    after.write_bytes(sound.read_bytes())
    backup.prune(folder, NOW + timedelta(days=30), sound)
    assert after.exists(), "no sound backup was made since"


def test_a_store_that_was_set_aside_stays_while_it_alone_holds_what_was_said(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening()) as store:
        with store.change() as change:
            change.add_quote("e1", make_quote(99))
        more = backed_up(tmp_path, store)
        aside = tmp_path / f"{STORE_NAME}.vervangen-20261101-120000"
        more.rename(aside)
    with store_with(tmp_path / "again", make_evening()) as store:
        sound = backed_up(tmp_path / "again", store)
    backup.prune(sound.parent, NOW, sound)
    moved = tmp_path / "again" / aside.name
    aside.rename(moved)
    backup.prune(sound.parent, NOW, sound)
    assert moved.exists()


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def without_quotes(path: Path) -> None:
    with closing(sqlite3.connect(path)) as driver, driver:
        driver.execute("DROP TABLE quote")


UNREADABLE = (a_folder, without_quotes)
"""What SQLite cannot look into, as when a scanner holds the file or the disk does not give it."""


@pytest.mark.parametrize("spoil", UNREADABLE)
def test_an_old_copy_that_cannot_be_looked_into_stays_and_the_others_go(
    tmp_path: Path, spoil: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    with store_with(tmp_path, make_evening()) as store:
        sound = backed_up(tmp_path, store)
    folder = sound.parent
    names = (
        "samenspraak-20261001-120000.db",
        "samenspraak-20261002-120000.db",
        "samenspraak-voor-0003-20261001-120000.db",
    )
    old, spoilt, voor = (folder / name for name in names)
    aside = tmp_path / f"{STORE_NAME}.vervangen-20261001-120000"
    for path in (old, spoilt, voor, aside):
        path.write_bytes(sound.read_bytes())
    for path in (spoilt, voor, aside):
        spoil(path)
    backup.prune(folder, NOW, sound)
    assert (old.exists(), spoilt.exists(), voor.exists(), aside.exists()) == (False, True, True, True)
    assert {record.getMessage() for record in caplog.records} == {"a copy cannot be looked into"}


def test_a_copy_that_cannot_be_removed_does_not_make_the_backup_fail(tmp_path: Path) -> None:
    backups_at(tmp_path, timedelta(0), timedelta(days=20), timedelta(days=30))
    newest, older, oldest = backup.all_backups(tmp_path)
    held = oldest.with_name(f"{oldest.name}-wal")
    held.mkdir()
    backup.prune(tmp_path, NOW, newest)
    assert (older.exists(), held.exists()) == (False, True)


def test_a_clock_that_was_set_back_removes_no_backup(tmp_path: Path) -> None:
    backups_at(tmp_path, -timedelta(days=3), -timedelta(days=2), timedelta(0))
    backup.prune(tmp_path, NOW)
    assert len(backup.all_backups(tmp_path)) == 3


def test_a_folder_without_backups_has_none(tmp_path: Path) -> None:
    assert backup.all_backups(tmp_path / "none") == ()


def opened(folder: Path, *also: str) -> str:
    command = [sys.executable, "-c", NEVER_OPENED, str(folder), *also]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_nobody_but_sqlite_opens_the_file_that_is_in_use(tmp_path: Path) -> None:
    assert opened(tmp_path) == ""


def test_that_watch_sees_an_innocent_open(tmp_path: Path) -> None:
    assert opened(tmp_path, "and open it") != ""
