"""Tests of hard times: killed processes and full disks lose nothing that was said to be stored."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.models.ground.faults import StoreTrouble
from app.store.evenings import Store
from tests.store.making import make_quote, open_store, plain_evening, store_with

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs fork, limits and file systems of POSIX")

KILLS = int(os.environ.get("SAMENSPRAAK_KILLS", "200"))
SYNCS = """
import sys
from pathlib import Path
from tests.store.making import make_quote, plain_evening, store_with
store = store_with(Path(sys.argv[1]), plain_evening())
for number in range(int(sys.argv[2])):
    with store.change() as change:
        change.add_quote("e1", make_quote(number))
        change.remember("e1", "words", "added", "{}")
"""


def killed(folder: Path, kills: int, *more: str) -> list[int]:
    command = [sys.executable, "-m", "tests.store.kill_loop", str(folder), str(kills), *more]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [int(number) for number in done.stdout.split()]


@pytest.mark.timeout(60 + KILLS)
def test_no_acknowledged_quote_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    kills, acknowledged, lost, extra, unsound = killed(tmp_path, KILLS)
    assert (kills, lost, unsound) == (KILLS, 0, 0)
    assert acknowledged > KILLS
    assert extra <= KILLS


def test_that_killing_finds_a_quote_that_was_acknowledged_too_early(tmp_path: Path) -> None:
    assert killed(tmp_path, 20, "early")[2] > 0


def syncs(folder: Path, quotes: int) -> int:
    out = folder / "trace"
    trace = ["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(out)]
    done = subprocess.run([*trace, sys.executable, "-c", SYNCS, str(folder), str(quotes)], capture_output=True)
    if done.returncode != 0:
        pytest.skip("strace may not trace here")
    return out.read_text(encoding="utf-8").count("sync(")


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_quote_with_its_undo_step_costs_exactly_one_sync(tmp_path: Path) -> None:
    for name in ("few", "many"):
        (tmp_path / name).mkdir()
    assert syncs(tmp_path / "many", 60) - syncs(tmp_path / "few", 10) == 50


@contextmanager
def file_limit(size: int) -> Iterator[None]:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def fill(store: Store, first: int) -> int:
    """Add quotes until one is refused; return its number."""
    number = first
    while True:
        with store.change() as change:
            change.add_quote("e1", make_quote(number, text="x" * 2000))
        number += 1


def stored(store: Store) -> list[str]:
    evening = store.load("e1")
    assert evening is not None
    return [quote.id for quote in evening.quotes]


def stores_again(store: Store, folder: Path) -> None:
    """What was refused is not there, or is; the same id once more makes it one quote, also after opening again."""
    number = len(stored(store))
    with store.change() as change:
        change.add_quote("e1", make_quote(number))
    store.close()
    with open_store(folder) as store:
        assert stored(store) == [f"e1-q{place}" for place in range(number + 1)]
        assert store.check().is_sound


def test_a_file_that_may_not_grow_is_told_and_the_next_try_stores(tmp_path: Path) -> None:
    store = store_with(tmp_path, plain_evening())
    with file_limit(600_000), pytest.raises(StoreTrouble, match="disk_error"):
        fill(store, 0)
    assert len(stored(store)) > 10
    stores_again(store, tmp_path)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1.5 MB, where the tests may mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("may not mount here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_is_told_reading_goes_on_and_the_next_try_stores(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(256_000))
    store = store_with(small_disk, plain_evening())
    with pytest.raises(StoreTrouble, match="disk_full"):
        fill(store, 0)
    assert len(stored(store)) > 10
    ballast.unlink()
    stores_again(store, small_disk)
