"""Backups beside the writer: it never waits for one, and one that is in the way ends at once."""

import sqlite3
import threading
from collections.abc import Collection, Iterator
from concurrent.futures import Future
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from app.models.agenda.run import Run
from app.models.ground.faults import StoreTrouble
from app.services.commands import commands as c
from app.services.writer import backing_up
from app.services.writer.books import BACKUPS_NAME, STORE_NAME, Books, restore_backup
from app.store import due
from app.store.copies import older
from app.store.copies.backup import all_backups, is_sound
from app.store.pace import Pace
from tests.driving import DOORS, TestSource, evening_at, keep
from tests.services.writer.test_writer import SECONDS, Office
from tests.store.making import NOW, make_evening

LONG = 60.0


@pytest.fixture
def resting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """Give a writer on two evenings whose first backup has begun, and rests after its first turn for a minute."""
    keep(tmp_path, replace(evening_at(), run=Run(), id="other", title="WEG", quotes=()))
    keep(tmp_path, replace(evening_at(), quotes=tuple(long_quotes())))
    monkeypatch.setattr(backing_up, "Pace", partial(Pace, rest=LONG))
    office = Office(tmp_path)
    office.wait_for(lambda: halves(tmp_path) != [])
    yield office
    office.end()


def long_quotes() -> Iterator[object]:
    first = evening_at(quotes=1).quotes[0]
    return (replace(first, id=f"lang-{number}", text="woord " * 1_300) for number in range(300))


def halves(folder: Path) -> list[Path]:
    return list((folder / BACKUPS_NAME).glob("*.half"))


def backups(folder: Path) -> tuple[Path, ...]:
    return all_backups(folder / BACKUPS_NAME)


def titles(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as driver:
        return {title for (title,) in driver.execute("SELECT title FROM evening")}


def erase(office: Office, evening_id: str, title: str) -> "Future[c.Stored]":
    """Put an evening in the bin and ask for it to be erased there."""
    office.do(c.BinEvening, id=evening_id)
    asked: Future[c.Stored] = office.ask(c.EraseEvening, id=evening_id, title=title)
    return asked


def test_the_writer_stores_and_answers_while_a_backup_goes_on(resting: Office) -> None:
    for number in range(20):
        resting.do(c.HearAgain, id=f"lang-{number}")
    assert halves(resting.folder) != []
    assert backups(resting.folder) == ()


def test_while_one_goes_on_no_second_one_begins(resting: Office) -> None:
    before = [path.name for path in halves(resting.folder)]
    for number in range(5):
        resting.source.move(61)
        resting.do(c.HearAgain, id=f"lang-{number}")
    assert [path.name for path in halves(resting.folder)] == before


def test_at_the_end_it_is_stopped_and_a_last_one_holds_all_that_was_stored(resting: Office) -> None:
    resting.do(c.HearAgain, id="lang-0")
    resting.end()
    assert not resting.writer.is_alive()
    [made] = backups(resting.folder)
    assert halves(resting.folder) == []
    with closing(sqlite3.connect(made)) as driver:
        assert driver.execute("SELECT heard FROM quote WHERE id='lang-0'").fetchone() == (1,)
    assert resting.ears.failed == []


def test_putting_a_backup_back_waits_until_it_has_let_go(resting: Office) -> None:
    resting.do(c.HearAgain, id="lang-0")
    wanted = resting.writer.while_closed(lambda: (backups(resting.folder), halves(resting.folder))).result(SECONDS)
    [made], left = wanted
    assert left == []
    resting.writer.while_closed(lambda: restore_backup(made, resting.folder, resting.source.wall())).result(SECONDS)
    resting.do(c.HearAgain, id="lang-0")
    assert resting.ears.failed == []


def test_deleting_stops_it_and_goes_through(resting: Office) -> None:
    resting.do(c.CloseEvening)
    erase(resting, "other", "WEG").result(SECONDS)
    assert halves(resting.folder) == []
    [made] = backups(resting.folder)
    assert is_sound(made)
    assert resting.ears.failed == []


def test_one_that_was_stopped_for_a_deletion_that_failed_is_made_up_for(
    resting: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    resting.do(c.CloseEvening)
    with closing(sqlite3.connect(resting.folder / STORE_NAME)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM quote").fetchone()
        with pytest.raises(StoreTrouble, match="not_erased"):
            erase(resting, "other", "WEG").result(SECONDS)
    monkeypatch.undo()
    resting.source.move(61)
    resting.wait_for(lambda: backups(resting.folder) != ())
    assert resting.ears.failed == []


def test_the_writer_answers_while_a_deletion_goes_through_the_older_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, replace(evening_at(), run=Run(), id="other", title="WEG", quotes=()))
    keep(tmp_path, replace(evening_at(), run=Run()))
    office = Office(tmp_path)
    office.wait_for(lambda: backups(tmp_path) != ())
    going, may_go = threading.Event(), threading.Event()
    let_go = older.let_go

    def slowly(folder: Path, backups: Path, fresh: Path, erased: Collection[due.Due]) -> None:
        going.set()
        assert may_go.wait(SECONDS)
        let_go(folder, backups, fresh, erased)

    monkeypatch.setattr(older, "let_go", slowly)
    deleted = erase(office, "other", "WEG")
    assert going.wait(SECONDS)
    office.do(c.OpenEvening, id="evening-1")
    office.do(c.HearAgain, id="q0")
    assert not deleted.done()
    may_go.set()
    assert deleted.result(SECONDS).label == "evening_erased"
    assert [titles(path) for path in backups(tmp_path)] == [{"Ouderavond Aanwezigheid"}]
    office.end()


def test_two_deletions_after_each_other_both_go_through_all_files(tmp_path: Path) -> None:
    for name in ("een", "twee", "drie"):
        keep(tmp_path, replace(evening_at(), run=Run(), id=name, title=name.upper(), quotes=()))
    office = Office(tmp_path)
    office.wait_for(lambda: backups(tmp_path) != ())
    answers = [erase(office, name, name.upper()) for name in ("een", "twee")]
    assert [answer.result(SECONDS).evening for answer in answers] == ["een", "twee"]
    assert due.read_due(tmp_path) == ()
    assert [titles(path) for path in backups(tmp_path)] == [{"DRIE"}]
    office.end()
    assert all(b"TWEE" not in path.read_bytes() for path in tmp_path.rglob("*.*") if path.is_file())


def test_a_deletion_that_is_on_its_way_is_finished_before_the_end(tmp_path: Path) -> None:
    keep(tmp_path, replace(evening_at(), run=Run(), id="other", title="WEG", quotes=()))
    office = Office(tmp_path)
    office.wait_for(lambda: backups(tmp_path) != ())
    erase(office, "other", "WEG")
    office.end()
    assert due.read_due(tmp_path) == ()
    assert all(b"WEG" not in path.read_bytes() for path in tmp_path.rglob("*.*") if path.is_file())


def test_the_last_sound_backup_outlives_all_that_are_made_of_a_damaged_store(tmp_path: Path) -> None:
    books = Books(tmp_path, NOW)
    books.put_evening(make_evening())
    sound = books.back_up(NOW, at_once=True).result(SECONDS)
    books.close()
    with closing(sqlite3.connect(tmp_path / STORE_NAME)) as driver, driver:
        driver.execute("UPDATE quote SET text = 'omgevallen' WHERE id = 'e1-q3'")
    for days in (range(1, 12), range(40, 52)):
        books = Books(tmp_path, NOW)  # as after another start, when nobody knows any more which one was sound
        for day in days:
            books.back_up(NOW + timedelta(days=day), at_once=True).result(SECONDS)
        books.close()
    kept = backups(tmp_path)
    assert kept[-1] == sound
    assert len(kept) < 20
    assert [path for path in kept if is_sound(path)] == [sound]
    books = Books(tmp_path, NOW)
    with books.store.change() as change:
        change.drop_quote("e1-q3")
    healed = books.back_up(NOW + timedelta(days=60), at_once=True).result(SECONDS)
    assert healed in backups(tmp_path)
    assert sound not in backups(tmp_path), "a newer sound one has taken its place"
    books.close()


def test_a_store_that_was_moved_away_makes_no_backup_of_nothing(tmp_path: Path) -> None:
    office = Office(tmp_path, TestSource(DOORS))
    office.wait_for(lambda: backups(tmp_path) != ())
    (tmp_path / STORE_NAME).rename(tmp_path / "weg.db")
    failed = office.writer.look(lambda books: books.back_up(DOORS + timedelta(minutes=5))).result(SECONDS)
    with pytest.raises(StoreTrouble, match="backup_failed"):
        failed.result(SECONDS)
    assert not (tmp_path / STORE_NAME).exists()
    office.end()
