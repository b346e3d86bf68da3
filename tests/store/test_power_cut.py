"""The power goes at every sync and in between: what was told stored is there, and the file always opens."""

import os
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.models.ground.faults import Fault
from app.services.writer.books import BACKUPS_NAME, STORE_NAME
from app.store.evenings import Store
from tests.store.making import NOW, back_up, make_evening
from tests.store.power import TRACE, Call, Disk, calls
from tests.store.power_child import state

pytestmark = [
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
    pytest.mark.timeout(240),
]

ROOT = Path(__file__).parent.parent.parent
SHARES = (0.0, 0.5, 1.0)
"""Of what was not certain yet: how much of it the disk had written all the same."""
BETWEEN = int(os.environ.get("SAMENSPRAAK_CUTS", "40"))


@dataclass
class Cuts:
    """What was found on the disk after each cut: how many cuts, syncs, and what was wrong."""

    images: int = 0
    syncs: int = 0
    told: int = 0
    lost: int = 0
    unsound: int = 0


def traced(folder: Path, *deed: str) -> list[Call]:
    out = folder.parent / "trace"
    command = [*TRACE, str(out), sys.executable, "-m", "tests.store.power_child", deed[0], str(folder), *deed[1:]]
    done = subprocess.run(command, cwd=ROOT, capture_output=True)
    if done.returncode != 0:
        pytest.skip(f"strace may not trace here: {done.stderr[-300:].decode(errors='replace')}")
    return list(calls(out.read_bytes()))


def found(image: Path) -> str:
    """Return how the evening stands on a disk after a cut; "unsound" when the store does not open."""
    path = image / STORE_NAME
    if not path.exists():
        return "none"
    try:
        with Store.open(path, image / BACKUPS_NAME, NOW) as store:
            evening = store.load("e1")
            return state(evening) if store.check().is_sound else "unsound"
    except Fault:
        return "unsound"


def cut_everywhere(disk: Disk, asked: list[Call], place: Path, between: int, before: str = "none") -> Cuts:
    """Cut the power at each sync, and `between` times at random; open what is left each time."""
    chance = random.Random(7)
    told = [call.data.decode().strip() for call in asked if call.name == "say"]
    moments = set(chance.sample(range(len(asked)), min(between, len(asked))))
    syncs = {
        index for index, call in enumerate(asked) if call.name == "sync" and call.path.startswith(str(disk.folder))
    }
    moments |= syncs
    cuts = Cuts(syncs=len(syncs), told=len(told))
    stored, last = 0, before
    for index, call in enumerate(asked):
        if index in moments:
            for share in SHARES:
                image = place / str(cuts.images)
                disk.cut(image, chance, share)
                stands = found(image)
                cuts.images += 1
                cuts.unsound += stands == "unsound"
                cuts.lost += stands not in ("unsound", last, *told[stored : stored + 1])
                shutil.rmtree(image, ignore_errors=True)
        if call.name == "say":
            last, stored = told[stored], stored + 1
        disk.take(call)
    return cuts


def held(tmp_path: Path, between: int, *how: str) -> Cuts:
    folder = tmp_path / "data"
    folder.mkdir()
    disk = Disk(folder)
    return cut_everywhere(disk, traced(folder, "hold", *how), tmp_path / "images", between)


def test_whenever_the_power_goes_all_that_was_told_stored_is_there(tmp_path: Path) -> None:
    cuts = held(tmp_path, BETWEEN)
    assert (cuts.lost, cuts.unsound) == (0, 0)
    assert cuts.told > 60
    assert cuts.syncs > cuts.told
    assert cuts.images > 3 * cuts.syncs


@pytest.mark.parametrize("synchronous", ["0", "1"])
def test_that_a_store_that_syncs_less_is_seen_to_lose(tmp_path: Path, synchronous: str) -> None:
    cuts = held(tmp_path, 2 * BETWEEN, synchronous)
    assert cuts.lost > 0


def test_whenever_the_power_goes_during_an_upgrade_the_evening_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(Path(__file__).parent / "versions" / "0001.db", folder / STORE_NAME)
    disk = Disk(folder)
    asked = traced(folder, "upgrade")
    [told] = [call.data.decode().strip() for call in asked if call.name == "say"]
    cuts = cut_everywhere(disk, asked, tmp_path / "images", BETWEEN // 2, before=told)
    assert (cuts.lost, cuts.unsound) == (0, 0)
    assert cuts.syncs > 3


def test_whenever_the_power_goes_while_a_backup_is_put_back_it_is_the_old_or_the_new(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    with Store.open(folder / STORE_NAME, folder / BACKUPS_NAME, NOW) as store:
        with store.change() as change:
            change.put_evening(make_evening())
        back_up(store, folder / BACKUPS_NAME)
        new = state(store.load("e1"))
        with store.change() as change:
            change.keep(make_evening(), replace(make_evening(), title="Een andere titel"), NOW)
        old = state(store.load("e1"))
    disk = Disk(folder)
    asked = [Call("say", "", data=new.encode()) if call.name == "say" else call for call in traced(folder, "put_back")]
    cuts = cut_everywhere(disk, asked, tmp_path / "images", BETWEEN, before=old)
    assert (cuts.lost, cuts.unsound) == (0, 0)
    assert cuts.syncs > 3
