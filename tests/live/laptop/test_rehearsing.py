"""Rehearsing from the app: a process of its own, that says what it left and never touches what is real."""

import hashlib
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.live.laptop.rehearsing import EVENING_NAME, RehearsalState, Rehearsing
from app.services.files.evening_file import read_file
from app.services.writer.books import STORE_NAME
from app.views.frame.notices import RehearsalStrip
from tests.driving import Driver

pytestmark = pytest.mark.usefixtures("undrawn")

DEAF = f"""#!/bin/sh
'''exec' "{sys.executable}" "$0" "$@"
' '''
import os, pathlib, signal, tempfile
signal.signal(signal.SIGTERM, signal.SIG_IGN)
tempfile.mkdtemp()
pathlib.Path(os.environ["BEGONNEN"]).touch()
signal.pause()
"""
"""A program that ends for nobody, and leaves a folder."""


class Rehearsal:
    """The rehearsal of an app, as fast as it can, with its own places for what it leaves and for what it throws away."""

    def __init__(self, driver: Driver, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.driver = driver
        self.left, self.thrown = folder / "documenten", folder / "tijdelijk"
        self.thrown.mkdir()
        monkeypatch.setenv("TMPDIR", str(self.thrown))
        monkeypatch.setattr("tempfile.tempdir", None)
        self.live: Rehearsing = driver.app.rehearsing
        self.live._place = self.left
        self.live.speed = 0

    @property
    def strip(self) -> RehearsalStrip:
        return self.driver.app.workplace.notices.rehearsal

    def wait(self) -> RehearsalState:
        self.driver.wait(lambda: self.live.stage is not RehearsalState.PLAYING, 90)
        return self.live.stage

    def press(self, words: str) -> None:
        next(button for button in self.strip.buttons() if button.label() == words).click()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "buiten"
    folder.mkdir()
    return folder


def fingerprint(folder: Path) -> str:
    return hashlib.blake2b((folder / STORE_NAME).read_bytes()).hexdigest()


def test_a_rehearsal_plays_a_copy_says_that_it_plays_and_where_to_find_what_it_left(
    driver: Driver, tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = driver.create(groups=4)
    rehearsal = Rehearsal(driver, place, monkeypatch)
    driver.chord("Ctrl+H")
    before = fingerprint(tmp_path)
    driver.app.workplace.pages.rehearsal_asked.emit(made.id)
    assert rehearsal.strip.isVisible()
    assert "eigen venster" in rehearsal.strip.text()
    driver.app.workplace.pages.rehearsal_asked.emit(made.id)
    assert rehearsal.wait() is RehearsalState.DONE, rehearsal.strip.text()
    assert len(list(rehearsal.left.iterdir())) == 1, "it plays once"
    folder = rehearsal.live.folder
    assert folder.name in rehearsal.strip.text()
    assert {EVENING_NAME, "tijden.txt"} <= {path.name for path in folder.iterdir()}
    assert list(folder.glob("*.png"))
    played = read_file(folder / EVENING_NAME)
    assert played.title == made.title
    assert played.run.closed_at is not None
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    rehearsal.press("Open de map")
    assert [Path(url.toLocalFile()) for url in opened] == [folder]
    rehearsal.press("Begrepen")
    assert not rehearsal.strip.isVisible()
    assert fingerprint(tmp_path) == before, "the real one has not begun"
    assert list(rehearsal.thrown.iterdir()) == []


def test_an_evening_that_is_gone_cannot_be_rehearsed(
    driver: Driver, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rehearsal = Rehearsal(driver, place, monkeypatch)
    driver.app.workplace.pages.rehearsal_asked.emit("weg")
    assert rehearsal.wait() is RehearsalState.FAILED
    assert "niet meer" in rehearsal.strip.text()


def test_a_rehearsal_that_cannot_leave_its_pictures_says_why_in_one_sentence(
    driver: Driver, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rehearsal = Rehearsal(driver, place, monkeypatch)
    rehearsal.left.write_bytes(b"a file where a folder should be")
    driver.app.workplace.pages.rehearsal_asked.emit("")
    assert rehearsal.wait() is RehearsalState.FAILED
    assert "proefdraaien" in rehearsal.strip.text()
    assert [button.label() for button in rehearsal.strip.buttons()] == ["Begrepen"]


def test_a_rehearsal_that_cannot_begin_is_told(driver: Driver, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rehearsal = Rehearsal(driver, place, monkeypatch)
    monkeypatch.setattr("sys.executable", str(place / "er is hier niets"))
    driver.app.workplace.pages.rehearsal_asked.emit("")
    assert rehearsal.wait() is RehearsalState.FAILED
    assert rehearsal.strip.isVisible()


def test_a_rehearsal_can_be_stopped_and_begun_again(
    driver: Driver, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rehearsal = Rehearsal(driver, place, monkeypatch)
    rehearsal.live.speed = 30
    driver.app.workplace.pages.rehearsal_asked.emit("")
    driver.wait(rehearsal.live.folder.is_dir, 60)
    rehearsal.press("Stop met proefdraaien")
    assert rehearsal.wait() is RehearsalState.STOPPED
    assert "gestopt" in rehearsal.strip.text()
    first = rehearsal.live.folder
    driver.app.workplace.pages.rehearsal_asked.emit("")
    assert rehearsal.live.stage is RehearsalState.PLAYING
    assert rehearsal.live.folder != first
    rehearsal.live.stop()
    assert rehearsal.wait() is RehearsalState.STOPPED


def test_a_rehearsal_that_hears_nothing_is_ended_after_two_seconds_and_leaves_nothing(
    driver: Driver, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rehearsal = Rehearsal(driver, place, monkeypatch)
    deaf = place / "doof.py"
    deaf.write_text(DEAF, encoding="utf-8")
    started = place / "begonnen"
    deaf.chmod(0o700)
    monkeypatch.setattr("sys.executable", str(deaf))
    monkeypatch.setenv("BEGONNEN", str(started))
    driver.app.workplace.pages.rehearsal_asked.emit("")
    driver.wait(started.exists, 20)
    rehearsal.press("Stop met proefdraaien")
    assert rehearsal.wait() is RehearsalState.STOPPED
    assert list(rehearsal.thrown.iterdir()) == []


def test_a_rehearsal_ends_with_the_app(driver: Driver, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rehearsal = Rehearsal(driver, place, monkeypatch)
    rehearsal.live.speed = 30
    driver.app.workplace.pages.rehearsal_asked.emit("")
    driver.wait(rehearsal.live.folder.is_dir, 60)
    driver.app.quit()
    assert rehearsal.wait() is RehearsalState.STOPPED
    assert list(rehearsal.thrown.iterdir()) == []
