"""The throw-away folder: a copy of an evening is gone at the end, and after a crash at the next start."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.live.laptop.throw_away import LOCK_NAME, ThrowAway, erase_forgotten

HOLD = """
import sys
from app.live.laptop.throw_away import ThrowAway
place = ThrowAway()
(place.path / "avond.json").write_text("namen")
print(place.path, flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    return tmp_path


def test_what_is_in_use_stays_and_what_a_crash_left_goes_at_the_next_start(temporary: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
    )
    assert process.stdout is not None
    folder = Path(process.stdout.readline().strip())
    erase_forgotten()
    assert (folder / "avond.json").exists(), "somebody practises with it"
    process.kill()
    process.communicate()
    assert folder.exists()
    erase_forgotten()
    assert list(temporary.iterdir()) == []


def test_a_folder_is_erased_at_its_end_and_may_be_read_by_this_user_only(temporary: Path) -> None:
    with ThrowAway() as place:
        assert place.path.parent == temporary
        assert place.path.stat().st_mode & 0o077 == 0
        erase_forgotten()
        assert (place.path / LOCK_NAME).exists()
    assert list(temporary.iterdir()) == []


def test_a_folder_that_is_just_being_made_and_what_is_not_ours_are_left_alone(temporary: Path) -> None:
    fresh, other = temporary / "samenspraak-oefening-nieuw", temporary / "iets-anders"
    for folder in (fresh, other):
        folder.mkdir()
    linked = temporary / "samenspraak-oefening-elders"
    linked.symlink_to(other, target_is_directory=True)
    erase_forgotten()
    assert fresh.exists()
    assert other.exists()
