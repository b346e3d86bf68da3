"""Practising: the real desk in a process of its own, with one's own keys, on a copy that is thrown away."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.live.laptop.rehearsing import RehearsalState
from app.models.agenda.run import Run
from app.models.evening import Stage
from app.models.followup.followup import Followup
from app.models.said.dialogue import Draft
from app.models.slide import Slide
from app.rehearsal.plan import not_begun
from app.rehearsal.played_time import PlayedTime
from app.services.files.evening_file import to_json
from app.views.beamer.window import BeamerWindow
from app.views.prepare.doors.doors_section import DoorsSection
from app.views.theme.tokens import LIGHT
from tests.driving import DOORS, Driver, evening_at
from tests.killing import ROOT
from tests.store.making import make_evening

pytestmark = pytest.mark.usefixtures("undrawn")


def start(folder: Path, file: Path) -> "subprocess.Popen[str]":
    temporary = folder / "tijdelijk"
    temporary.mkdir()
    return subprocess.Popen(
        [sys.executable, "-m", "app", "practise", str(file), "--until-input-ends"],
        env={**os.environ, "TMPDIR": str(temporary), "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def wait_for_store(folder: Path, process: "subprocess.Popen[str]") -> None:
    """Wait until the copy is in its store."""
    for _ in range(600):
        if list((folder / "tijdelijk").glob("*/samenspraak.lock")) or list((folder / "tijdelijk").glob("*/*.db-wal")):
            return
        try:
            process.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
        break
    pytest.fail(process.communicate()[1])


@pytest.mark.parametrize("how", ["signal", "input"])
def test_a_practice_ends_when_it_is_told_and_erases_its_copy(tmp_path: Path, how: str) -> None:
    file = tmp_path / "avond.json"
    file.write_bytes(to_json(evening_at(), DOORS))
    process = start(tmp_path, file)
    wait_for_store(tmp_path, process)
    if how == "signal":
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    _, complaint = process.communicate(timeout=30)
    assert complaint == ""
    assert list((tmp_path / "tijdelijk").iterdir()) == []


def test_a_practice_begins_with_the_plan_and_without_anything_of_an_evening_that_was_held() -> None:
    held = make_evening()
    begun = not_begun(held)
    assert (begun.agenda, begun.themes, begun.seating.tables) == (held.agenda, held.themes, held.seating.tables)
    assert (begun.harvests, begun.exits, begun.followup) == ((), (), Followup())
    assert (begun.quotes, begun.run, begun.stage, begun.draft) == ((), Run(), Stage(), Draft())


def test_the_clock_of_a_practice_goes_on_from_where_it_was_when_its_speed_changes() -> None:
    time = PlayedTime(DOORS, 0)
    time.jump_to(DOORS + timedelta(minutes=5))
    time.go_at(10)
    first = time.wall()
    assert DOORS + timedelta(minutes=5) <= first < DOORS + timedelta(minutes=6)
    time.go_at(1)
    assert time.wall() >= first
    assert time.speed == 1


def test_a_practice_can_be_asked_from_the_preparation_and_is_told_at_its_end(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.create()
    driver.app.workplace._choose_phase("prepare")
    driver.app.workplace.pages.prepare.go_to("doors")
    driver.settle()
    rehearsing = driver.app.rehearsing
    section = next(one for one in driver.app.window.findChildren(DoorsSection))
    section.practise.click()
    driver.wait(lambda: rehearsing._process is not None)
    strip = driver.app.workplace.notices.rehearsal
    assert strip.text() == "Je oefent in een eigen venster, op een kopie. Je eigen avonden blijven erbuiten."
    copy = rehearsing._place_of_copy
    assert copy is not None
    strip.buttons()[0].click()
    driver.wait(lambda: not rehearsing.is_busy, 20)
    assert rehearsing.stage is RehearsalState.PRACTISED
    assert strip.text() == "Het oefenen is voorbij. Er is niets van bewaard."
    assert not copy.path.exists()


def test_while_an_evening_runs_one_cannot_practise_and_one_that_begins_ends_the_practice(driver: Driver) -> None:
    made = driver.create()
    rehearsing = driver.app.rehearsing
    rehearsing.practise(made.id)
    driver.wait(lambda: rehearsing._process is not None)
    driver.chord("PgDown")
    assert driver.evening.run.is_running
    driver.wait(lambda: not rehearsing.is_busy, 20)
    rehearsing.practise(made.id)
    assert rehearsing.stage is RehearsalState.REFUSED


def test_what_is_shown_on_the_beamer_in_a_practice_says_so(qapp: QApplication) -> None:
    window = BeamerWindow()
    window.resize(640, 360)
    window.show_slide(Slide(heading="Welkom"))
    plain = picture(window)
    window.mark_as_practice()
    assert picture(window) != plain
    window.deleteLater()


@pytest.fixture
def practising(drive: Callable[..., Driver]) -> Driver:
    """Return the desk of a practice, in the dialogue."""
    return drive(evening_at(), practises=True)


def test_the_mirror_of_a_practice_says_so_as_the_beamer_does(practising: Driver) -> None:
    mirror = practising.app.workplace.run.summary.mirror
    assert mirror.accessibleDescription().startswith("OEFENING · hiervan wordt niets bewaard\n")
    amber = QColor(LIGHT.amber)
    practising.app.window.setUpdatesEnabled(True)
    top = mirror.grab().toImage().pixelColor(mirror.width() // 2, 2)
    assert abs(top.red() - amber.red()) + abs(top.green() - amber.green()) < 40


def test_a_key_lets_the_clock_of_a_practice_go_ten_times_as_fast_and_back(practising: Driver) -> None:
    band = practising.app.workplace.practice
    assert band is not None
    heard: list[int] = []
    band.speed_chosen.connect(heard.append)
    practising.type("half")
    practising.chord("Ctrl+Shift+S")
    assert (heard, band.speed.label(), band.speed.key()) == ([10], "Klok ×10", "Ctrl+Shift+S")
    practising.chord("Ctrl+Shift+S")
    assert heard == [10, 1]
    assert practising.field.toPlainText() == "half"


def picture(window: BeamerWindow) -> QImage:
    image = QImage(window.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    window.render(painter, QPoint())
    painter.end()
    return image
