"""Exit words: no file tells in which order they were given, and no backup goes but those with half a list."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from app.models.harvest.exits import Exit
from app.services.commands import commands as c
from app.services.writer import exit_words
from app.services.writer.books import BACKUPS_NAME, STORE_NAME, Books
from app.store.copies.backup import all_backups
from tests.driving import DOORS, TestSource, evening_at
from tests.services.writer.test_writer import Office

WORDS = ("KANARIE-aap", "KANARIE-beer", "KANARIE-cavia", "KANARIE-das")
FORTH = tuple(zip(WORDS, range(4), strict=True))
BACK = tuple((word, 0) for word in reversed(WORDS))
COUNTERS = (slice(24, 28), slice(92, 96))
"""Where SQLite counts in the head of a file how often it was changed."""


def begin(folder: Path) -> Office:
    with_evening = Books(folder, DOORS)
    if not with_evening.shelf():
        with_evening.put_evening(evening_at("afsluiting"))
    with_evening.close()
    return Office(folder, TestSource())


def backups(folder: Path) -> set[str]:
    return {path.name for path in all_backups(folder / BACKUPS_NAME)}


def next_backup(office: Office, number: int) -> str:
    """Let a minute pass, change something and wait for the backup of it; return its name."""
    before = backups(office.folder)
    office.source.move(61)
    office.do(c.SetStageMode, mode="black" if number % 2 else "live")
    office.wait_for(lambda: bool(backups(office.folder) - before))
    [made] = backups(office.folder) - before
    return made


def give(office: Office, words: Iterable[tuple[str, int]]) -> None:
    for word, place in words:
        office.do(c.AddExit, exit=Exit(word), place=place)
        office.source.move(1)


def hold_evening(folder: Path, words: tuple[tuple[str, int], ...]) -> None:
    """Give words in an order, with a backup in between, close, and open the app again."""
    office = begin(folder)
    next_backup(office, 1)
    give(office, words[:2])
    next_backup(office, 2)
    give(office, words[2:])
    office.source.move(61)
    office.do(c.CloseEvening)
    office.end()
    later = Office(folder, office.source)
    office.source.move(61)
    later.wait_for(lambda: len(backups(folder)) >= 2)
    later.do(c.ArchiveEvening, id="evening-1", archived=True)
    later.end()


def parts_of_the_list(folder: Path) -> list[str]:
    """Return every place in every file where words stand, but those that hold all of them in the order of the list."""
    found = []
    for path in (path for path in folder.rglob("*") if path.is_file()):
        raw = path.read_bytes()
        for run in re.finditer(rb"(?:KANARIE-\w+[^K]{0,40})+", raw):
            names = [word.decode() for word in re.findall(rb"KANARIE-\w+", run[0])]
            if tuple(names) != WORDS:
                found.append(f"{path.name}: {names}")
    return found


def minutes_of_backups(folder: Path) -> set[str]:
    """Return when backups were made: one that was stopped and made again may stand there twice, some seconds apart."""
    return {name[: -len("00.db")] for name in backups(folder)}


def without_counters(path: Path) -> bytes:
    raw = bytearray(path.read_bytes())
    for place in COUNTERS:
        raw[place] = b"\0" * 4
    return bytes(raw)


def test_after_the_closing_no_file_tells_the_order_of_the_words(tmp_path: Path) -> None:
    for name, words in (("heen", FORTH), ("terug", BACK)):
        hold_evening(tmp_path / name, words)
        assert parts_of_the_list(tmp_path / name) == []
    there, back = ((tmp_path / name / STORE_NAME) for name in ("heen", "terug"))
    assert b"KANARIE-aap" in there.read_bytes()
    assert without_counters(there) == without_counters(back), "two orders, one file"
    assert minutes_of_backups(tmp_path / "heen") == minutes_of_backups(tmp_path / "terug")


def test_the_search_goes_red_when_file_and_log_are_not_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exit_words.ExitWords, "finish", lambda _self: None)
    hold_evening(tmp_path, BACK)
    assert any("backup" in found or "samenspraak" in found for found in parts_of_the_list(tmp_path))


def test_only_backups_between_the_first_word_and_the_closing_go_and_only_after_two_newer_ones(tmp_path: Path) -> None:
    office = begin(tmp_path)
    before = next_backup(office, 1)
    give(office, FORTH[:1])
    between = {next_backup(office, number) for number in (2, 3)}
    office.source.move(61)
    office.do(c.CloseEvening)
    office.wait_for(lambda: len(backups(tmp_path) - {before, *between}) >= 1)
    assert between <= backups(tmp_path), "one newer is not enough"
    assert before in backups(tmp_path)
    office.end()
    again = Office(tmp_path, office.source)
    again.source.move(61)
    again.do(c.ArchiveEvening, id="evening-1", archived=True)
    again.wait_for(lambda: not between & backups(tmp_path))
    assert before in backups(tmp_path), "no other backup goes"
    again.end()


def test_what_a_kill_right_after_the_closing_left_is_finished_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = begin(tmp_path)
    give(office, BACK)
    with monkeypatch.context() as cut:
        cut.setattr(exit_words.ExitWords, "finish", lambda _self: None)
        office.do(c.CloseEvening)
        office.end()
    again = Office(tmp_path, office.source)
    again.settle()
    again.end()
    store = (tmp_path / STORE_NAME).read_bytes()
    assert store.count(b"KANARIE-aap") == 1
    assert not [found for found in parts_of_the_list(tmp_path) if found.startswith(STORE_NAME)]


def test_a_word_that_is_taken_back_is_in_no_file_after_the_closing(tmp_path: Path) -> None:
    office = begin(tmp_path)
    give(office, [("KANARIE-weg", 0)])
    office.do(c.TakeExit, exit=Exit("KANARIE-weg"))
    give(office, FORTH)
    office.do(c.CloseEvening)
    office.end()
    assert b"KANARIE-weg" not in (tmp_path / STORE_NAME).read_bytes()
