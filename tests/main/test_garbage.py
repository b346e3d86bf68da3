"""The garbage: however many widgets were let go of, another look for the app does not end it."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.main import garbage as garbage_module
from tests.driving import Driver

RESTYLING = """
import gc, os, sys
from pathlib import Path
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from app.settings import Settings
from tests.driving import Driver

class Busy(QWidget):
    def changeEvent(self, event):
        if gc.isenabled():
            gc.collect()  # which Python may do wherever something is made
        super().changeEvent(event)

driver = Driver(Path(sys.argv[1]))
busy = Busy()
busy.show()
if sys.argv[2] == "anywhere":
    gc.enable()
gc.set_threshold(1_000_000)
for turn in range(4):
    for _ in range(60):
        lost = QWidget()
        lost.itself = lost
        QVBoxLayout(lost).addWidget(QLabel("x"))
        lost.ensurePolished()
        lost.findChild(QLabel).ensurePolished()
    del lost
    driver.app.preferences.choose(Settings(text_scale=(1.0, 1.5)[turn % 2]))
    driver.settle()
print("alive", flush=True)
os._exit(0)
"""


def restyle(folder: Path, collects: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", RESTYLING, str(folder), collects],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.mark.parametrize("collects", ["between", "anywhere"])
def test_another_look_while_much_is_let_go_of_does_not_end_the_app(tmp_path: Path, collects: str) -> None:
    ended = restyle(tmp_path, collects)
    assert (ended.returncode, ended.stdout) == (0, "alive\n"), ended.stderr


def test_what_is_let_go_of_is_collected_all_the_same(dialogue: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not gc.isenabled()
    rings: list[list[object]] = [[] for _ in range(3_000)]
    for ring in rings:
        ring.append(ring)
    rings.clear()
    del ring
    before = len(gc.get_objects())
    for _ in range(6):
        dialogue.app._garbage.look()
    assert len(gc.get_objects()) <= before - 3_000
    dialogue.app.stop()
    assert gc.isenabled()


def gone_through() -> int:
    """Return how many things the next full collection looks at."""
    return len(gc.get_objects())


def test_what_the_start_and_the_store_have_loaded_is_never_gone_through_while_one_works(dialogue: Driver) -> None:
    dialogue.settle()
    garbage = dialogue.app._garbage
    largest = 0
    for number in range(120):
        dialogue.note(f"gezegd {number}")
        dialogue.pass_time(10)
        largest = max(largest, gone_through())
        garbage.look()
    assert largest < 20_000, "of some 90,000"


def rings(number: int) -> None:
    """Leave so many things behind that hold on to themselves."""
    for _ in range(number):
        ring: list[object] = []
        ring.append(ring)


def test_what_was_set_apart_and_let_go_of_goes_when_nobody_works(driver: Driver) -> None:
    garbage = driver.app._garbage
    gc.collect()
    kept = gc.get_freeze_count()
    rings(3_000)
    garbage.set_apart()
    assert gc.get_freeze_count() >= kept + 3_000
    for _ in range(garbage_module.AT_REST):
        garbage.look()
    assert gc.get_freeze_count() + gone_through() < kept + 3_000


def test_while_an_evening_runs_nothing_that_was_set_apart_is_gone_through(dialogue: Driver) -> None:
    garbage = dialogue.app._garbage
    rings(3_000)
    garbage.set_apart()
    kept = gc.get_freeze_count()
    for _ in range(2 * garbage_module.AT_REST):
        garbage.look()
    assert gc.get_freeze_count() > kept - 3_000
