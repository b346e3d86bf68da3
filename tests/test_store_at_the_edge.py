"""The store at the edge, in the real process: what is on the screen, what is kept, and how one gets out.

The file with the evenings is held, full, moved, deleted or damaged, at the start and in the middle of an evening.
"""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.store.files import STORE_NAME, beside
from tests.driving import evening_at, keep, stored_evening
from tests.killing import Process, State
from tests.test_kill import Start

pytestmark = pytest.mark.skipif(os.name != "posix", reason="moves open files and sets limits as POSIX does")

proof = pytest.mark.proof
Fault = Callable[[Path, Process | None], AbstractContextManager[None]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    keep(tmp_path / "avonden", evening_at(now=datetime.now(UTC)))
    started = Start(tmp_path / "avonden")
    yield started
    started.end()


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "avonden" / STORE_NAME


@contextmanager
def held(store: Path, _process: Process | None = None) -> Iterator[None]:
    """Another program writes, as a synchroniser may."""
    with closing(sqlite3.connect(store, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@contextmanager
def held_whole(store: Path, _process: Process | None = None) -> Iterator[None]:
    """Another program keeps all others out, as a virus scanner may."""
    with closing(sqlite3.connect(store, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        yield


@contextmanager
def full(_store: Path, process: Process | None) -> Iterator[None]:
    """The disk takes no more: no file of the app may grow."""
    import resource

    assert process is not None
    before = resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, before)


@contextmanager
def moved(store: Path, _process: Process | None) -> Iterator[None]:
    """Somebody tidies up, and puts it back."""
    away = store.with_name("weg")
    away.mkdir()
    for path in (store, *beside(store)):
        path.rename(away / path.name)
    yield
    for path in (store, *beside(store)):
        (away / path.name).rename(path)


def refuses_and_goes_on_by_itself(process: Process, store: Path, fault: Fault) -> State:
    """Type through a fault in the middle of an evening; return what was seen during it."""
    process.note("eerst")
    with fault(store, process):
        process.tell("type", "blijft")
        process.tell("key", "Return")
        seen = process.wait_until_seen(lambda seen: seen["chip"] == "red")
        process.tell("type", "half")
        assert seen["waiting"] == ["blijft"]
        assert bool(seen["trouble"]) != bool(seen["strip"]), "it is said once"
    seen_after = process.wait_until_seen(lambda seen: not seen["waiting"] and seen["chip"] == "green")
    assert (seen_after["strip"], seen_after["trouble"]) == ("", "")
    assert seen_after["quotes"][-2:] == ["eerst", "blijft"]
    assert seen_after["field"] == "half"
    return seen


@pytest.mark.parametrize(
    "fault", [pytest.param(moved, id="moved"), pytest.param(held, marks=proof), pytest.param(full, marks=proof)]
)
def test_what_is_refused_mid_evening_is_stored_by_itself_as_soon_as_that_can_be_done(
    start: Start, store: Path, fault: Fault
) -> None:
    process = start()
    refuses_and_goes_on_by_itself(process, store, fault)
    process.tell("type", " af")
    process.hear("draft", "half af")
    assert process.tell_to_end() == 0
    kept = stored_evening(store.parent)
    assert [quote.text for quote in kept.quotes[-2:]] == ["eerst", "blijft"]
    assert kept.draft.text == "half af"


def goes_on_after_a_start_while_held(start: Start, store: Path, *plants: str) -> None:
    with held(store):
        process = start(*plants)
        seen = process.wait_until_seen(lambda seen: bool(seen["strip"]))
        assert seen["page"] == "run"
        assert "ander programma" in seen["strip"]
        assert "Nu proberen" in seen["buttons"]
        process.tell("type", "blijft")
        process.tell("key", "Return")
        process.tell("type", "half")
        process.wait_until_seen(lambda seen: seen["waiting"] == ["blijft"] and seen["chip"] == "red")
    seen = process.wait_until_seen(lambda seen: not seen["waiting"] and not seen["strip"])
    assert seen["quotes"][-1] == "blijft"
    process.key("PgDown", "NextStep")
    assert process.tell_to_end() == 0
    kept = stored_evening(store.parent)
    assert (kept.quotes[-1].text, kept.draft.text) == ("blijft", "half")


def test_an_evening_that_runs_goes_on_although_the_store_was_held_at_the_start(start: Start, store: Path) -> None:
    goes_on_after_a_start_while_held(start, store)


@proof
@pytest.mark.parametrize("plant", ["gives-up", "without-evening"])
def test_that_check_sees_a_store_that_is_given_up_and_an_evening_that_is_passed_over(
    start: Start, store: Path, plant: str
) -> None:
    with pytest.raises(AssertionError):
        goes_on_after_a_start_while_held(start, store, plant)


@proof
def test_a_store_that_cannot_even_be_read_at_the_start_opens_by_itself_once_it_is_free(
    start: Start, store: Path
) -> None:
    with held_whole(store):
        process = start()
        seen = process.wait_until_seen(lambda seen: bool(seen["strip"]))
        assert (seen["page"], seen["form"]) == ("home", False)
        assert "ander programma" in seen["strip"]
        process.tell("key", "Return")
        process.wait_until_seen(lambda seen: "Nu proberen" in seen["buttons"])
    seen = process.wait_until_seen(lambda seen: seen["page"] == "run")
    assert seen["strip"] == ""
    process.note("het gaat door")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with room for little."""
    place = tmp_path / "schijf"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", place], capture_output=True).returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def fill(place: Path) -> Path:
    """Leave no room at all; return the file that takes it."""
    filler = place / "vol"
    with filler.open("ab", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    return filler


def fill_until_refused(process: Process, place: Path) -> Path:
    """Note on while nothing is left: the log of the store may have some room of its own."""
    for number in range(200):
        filler = fill(place)
        process.tell("type", f"{number} " + "blijft " * 200)
        process.tell("key", "Return")
        if process.seen()["trouble"]:
            return filler
    raise AssertionError("the disk was never full")


@proof
@pytest.mark.parametrize("begins_full", [True, False])
def test_a_disk_that_is_full_says_so_and_goes_on_by_itself_when_there_is_room(
    small_disk: Path, begins_full: bool
) -> None:
    folder = small_disk / "avonden"
    keep(folder, evening_at(now=datetime.now(UTC)))
    start = Start(folder)
    filler = fill(small_disk) if begins_full else None
    try:
        if filler is not None:
            process = start.at_the_entrance()
            assert "niets worden geschreven" in process.said
            filler.unlink()
            process.hear("ready")
        else:
            process = start()
            process.note("eerst")
            filler = fill_until_refused(process, small_disk)
            assert "schijf is vol" in process.seen()["trouble"]
            filler.unlink()
        process.wait_until_seen(lambda seen: not (seen["strip"] or seen["trouble"] or seen["waiting"]))
        process.note("het gaat door")
    finally:
        start.end()


def deleted(store: Path) -> None:
    for path in (store, *beside(store)):
        path.unlink()


def moved_away(store: Path) -> None:
    shutil.move(store, store.with_name("elders.db"))


def replaced(store: Path) -> None:
    other = store.with_name("ander.db")
    keep(other.parent / "ander", evening_at(quotes=1))
    os.replace(other.parent / "ander" / STORE_NAME, store)


def goes_on_here(process: Process, store: Path, lose: Callable[[Path], None]) -> None:
    process.note("voor het verdwijnen")
    lose(store)
    process.tell("type", "erna")
    process.tell("key", "Return")
    seen = process.wait_until_seen(lambda seen: "Hier verder" in seen["buttons"])
    assert seen["waiting"] == ["erna"]
    process.tell("press", "Hier verder")
    seen = process.wait_until_seen(lambda seen: not seen["strip"] and not seen["waiting"])
    assert seen["quotes"][-2:] == ["voor het verdwijnen", "erna"]
    process.note("en verder")
    process.kill()
    kept = stored_evening(store.parent)
    assert [quote.text for quote in kept.quotes[-3:]] == ["voor het verdwijnen", "erna", "en verder"]


@pytest.mark.parametrize("lose", [deleted, pytest.param(moved_away, marks=proof), pytest.param(replaced, marks=proof)])
def test_a_file_that_is_gone_is_written_again_in_its_place_with_all_that_was_stored(
    start: Start, store: Path, lose: Callable[[Path], None]
) -> None:
    goes_on_here(start(), store, lose)


@proof
def test_that_check_sees_a_store_that_begins_anew(start: Start, store: Path) -> None:
    with pytest.raises(AssertionError):
        goes_on_here(start("begins-anew"), store, deleted)


@proof
def test_that_check_sees_notes_that_nobody_sends_again(start: Start, store: Path) -> None:
    with pytest.raises(AssertionError):
        refuses_and_goes_on_by_itself(start("waits-for-enter"), store, moved)
