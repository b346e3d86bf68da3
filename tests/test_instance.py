"""One app at a time on a folder: a second start brings the first window to the front and ends."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.live.laptop.instance import Instance
from app.main import LOCK_NAME
from tests.driving import evening_at, keep
from tests.killing import PATIENCE, ROOT, Process

TAKE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.live.laptop.instance import Instance
application = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
print(instance.is_first(), flush=True)
sys.stdin.read()
"""

ASK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.live.laptop.instance import Instance
application = QCoreApplication([])
print("asks", flush=True)
Instance(Path(sys.argv[1])).raise_first()
"""


def test_the_second_is_not_the_first_until_the_first_is_gone(qapp: QApplication, tmp_path: Path) -> None:
    first, second = Instance(tmp_path / LOCK_NAME), Instance(tmp_path / LOCK_NAME)
    assert first.is_first()
    assert first.is_first(), "a second question has the same answer"
    assert not second.is_first()
    first._lock.unlock()
    assert second.is_first()


def test_two_folders_do_not_know_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = Instance(tmp_path / "een.lock"), Instance(tmp_path / "twee.lock")
    assert one.is_first()
    assert other.is_first()
    one.listen()
    with qtbot.assertNotEmitted(one.raised, wait=50):
        Instance(tmp_path / "twee.lock").raise_first()


def test_a_later_start_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path / LOCK_NAME)
    assert first.is_first()
    first.listen()
    for _ in range(2):
        with qtbot.waitSignal(first.raised, timeout=5_000):
            Instance(tmp_path / LOCK_NAME).raise_first()


def test_a_start_while_the_first_does_not_listen_yet_gets_no_answer(qapp: QApplication, tmp_path: Path) -> None:
    first, second = Instance(tmp_path / LOCK_NAME), Instance(tmp_path / LOCK_NAME)
    assert first.is_first()
    assert not second.is_first()
    assert second.is_held_by_another()
    assert not second.raise_first()
    assert second.holder() == os.getpid()


def test_a_lock_that_cannot_be_made_is_not_one_that_another_app_has(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).mkdir()
    instance = Instance(tmp_path / LOCK_NAME)
    assert not instance.is_first()
    assert not instance.is_held_by_another()


def test_who_asks_before_the_first_hears_is_heard_a_moment_later(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path / LOCK_NAME)
    with subprocess.Popen(
        [sys.executable, "-c", ASK, str(tmp_path / LOCK_NAME)], cwd=ROOT, stdout=subprocess.PIPE
    ) as second:
        assert second.stdout is not None
        assert second.stdout.readline()
        with qtbot.waitSignal(first.raised, timeout=PATIENCE * 1000):
            QTimer.singleShot(200, first.listen)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Process]:
    keep(tmp_path, evening_at(now=datetime.now(UTC)))
    process = Process(tmp_path)
    yield process
    process.end()


def start_again(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", "--data-dir", str(folder), *words],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def test_a_second_start_raises_the_first_window_and_ends_well(running: Process, tmp_path: Path) -> None:
    running.tell("type", "half")
    running.tell("hide")
    running.hear("hidden")
    assert not running.state()["visible"]
    second = start_again(tmp_path)
    assert (second.returncode, second.stderr) == (0, "")
    running.wait_for(lambda: bool(running.state()["visible"]))
    assert running.state()["field"] == "half"
    held = start_again(tmp_path, "doctor")
    assert held.returncode == 3
    assert held.stderr.count("\n") == 1
    assert "Traceback" not in held.stderr


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_of_many_starts_at_once_one_is_the_first_and_a_killed_one_leaves_the_lock_free(tmp_path: Path) -> None:
    lock = tmp_path / LOCK_NAME
    started = [
        subprocess.Popen(
            [sys.executable, "-c", TAKE, str(lock)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    try:
        answers = [process.stdout.readline().strip() for process in started if process.stdout]
        assert sorted(answers) == ["False", "False", "False", "True"]
        first = started[answers.index("True")]
        first.kill()
        first.wait(PATIENCE)
        assert Instance(lock).is_first()
    finally:
        for process in started:
            process.kill()
            process.communicate()
