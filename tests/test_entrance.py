"""The entrance, in the real process: a folder, a lock or a log that cannot be written gets words and a way on."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.main.entrance import LOCK_NAME, OWN_FOLDER
from app.main.watch import LOG_NAME
from app.settings import load_settings
from tests.driving import evening_at, keep, stored_evening
from tests.killing import Process

pytestmark = pytest.mark.skipif(os.name != "posix", reason="makes pipes and stops processes as POSIX does")


class Starts:
    """Starts apps; all of them are ended."""

    def __init__(self) -> None:
        self._all: list[Process] = []

    def __call__(self, folder: Path, says: str = "ready", *plants: str) -> Process:
        self._all.append(Process(folder, *plants, says=says))
        return self._all[-1]

    def end(self) -> None:
        for process in self._all:
            process.end()


@pytest.fixture
def start() -> Iterator[Starts]:
    starts = Starts()
    yield starts
    starts.end()


def test_a_folder_that_cannot_be_used_is_said_and_the_app_goes_on_once_it_can(start: Starts, tmp_path: Path) -> None:
    folder = tmp_path / "stick" / "avonden"
    folder.parent.write_text("geen map")
    process = start(folder, "waits")
    assert "kan niet worden gebruikt" in process.said
    assert str(folder) in process.said
    folder.parent.unlink()
    process.hear("ready")
    process.create()
    assert process.tell_to_end() == 0
    assert stored_evening(folder).title == "Nog een"


@pytest.mark.proof
def test_a_lock_that_cannot_be_made_is_said_and_the_app_goes_on_once_it_can(start: Starts, tmp_path: Path) -> None:
    keep(tmp_path, evening_at(now=datetime.now(UTC)))
    (tmp_path / LOCK_NAME).mkdir()
    process = start(tmp_path, "waits")
    assert "niets worden geschreven" in process.said
    (tmp_path / LOCK_NAME).rmdir()
    process.hear("ready")
    process.note("het gaat door")


@pytest.mark.proof
def test_another_folder_can_be_chosen_for_this_time(start: Starts, tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("geen map")
    (tmp_path / "hier").mkdir()
    process = start(tmp_path / "stick" / "avonden", "waits")
    process.tell("choose_folder", str(tmp_path / "hier"))
    process.hear("ready")
    process.create()
    assert process.tell_to_end() == 0
    assert stored_evening(tmp_path / "hier" / OWN_FOLDER).title == "Nog een"
    assert (tmp_path / "hier").stat().st_mode & 0o077, "the folder itself stays as it was"


@pytest.mark.proof
def test_who_gives_up_at_the_entrance_leaves(start: Starts, tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("geen map")
    process = start(tmp_path / "stick" / "avonden", "waits")
    process.tell("close_entrance")
    assert process.wait_for_end() == 1


@pytest.mark.proof
def test_a_second_start_while_the_first_hangs_says_so_and_goes_on_once_that_is_gone(
    start: Starts, tmp_path: Path
) -> None:
    keep(tmp_path, evening_at(now=datetime.now(UTC)))
    first = start(tmp_path)
    first.note("eerst")
    first.tell("hang")
    first.hear("hangs")
    second = start(tmp_path, "waits")
    assert "antwoordt niet" in second.said
    assert str(first.pid) in second.said
    first.kill()
    second.hear("ready")
    assert second.seen()["quotes"][-1] == "eerst"


def a_folder(path: Path) -> None:
    path.mkdir()


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def goes_on_without_a_log(start: Starts, folder: Path, there: Callable[[Path], None], *plants: str) -> None:
    keep(folder, evening_at(now=datetime.now(UTC)))
    for name in (LOG_NAME, Path(LOG_NAME).with_suffix(".crash")):
        there(folder / name)
    process = start(folder, "ready", *plants)
    seen = process.wait_until_seen(lambda seen: bool(seen["remark"]))
    assert "logboek" in seen["remark"]
    process.note("het gaat door")
    assert process.tell_to_end() == 0
    assert stored_evening(folder).quotes[-1].text == "het gaat door"


@pytest.mark.parametrize("there", [a_folder, pytest.param(a_pipe, marks=pytest.mark.proof)])
def test_a_log_that_cannot_be_written_is_said_and_the_evening_goes_on(
    start: Starts, tmp_path: Path, there: Callable[[Path], None]
) -> None:
    goes_on_without_a_log(start, tmp_path, there)


@pytest.mark.proof
def test_that_check_sees_a_log_that_ends_the_start(start: Starts, tmp_path: Path) -> None:
    with pytest.raises(AssertionError):
        goes_on_without_a_log(start, tmp_path, a_folder, "strict-log")


@pytest.mark.proof
def test_settings_that_are_a_pipe_hold_up_nothing(start: Starts, tmp_path: Path) -> None:
    keep(tmp_path, evening_at(now=datetime.now(UTC)))
    os.mkfifo(tmp_path / "instellingen.json")
    process = start(tmp_path)
    seen = process.wait_until_seen(lambda seen: bool(seen["remark"]))
    assert "instellingen" in seen["remark"]
    process.note("het gaat door")


def test_damaged_settings_that_cannot_be_kept_aside_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "instellingen.json").write_text("{]")
    (tmp_path / "instellingen.beschadigd").mkdir()
    (tmp_path / "instellingen.beschadigd" / "iets").touch()
    assert load_settings(tmp_path / "instellingen.json")[1]
