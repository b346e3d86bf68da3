"""The window on the laptop: within its screen, where it stood before, and never over the beamer's by itself."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from app.settings import MOST_PLACES, Place, Settings, load_settings, places_in, save_settings
from app.views.frame.window_place import usual, within
from tests.x_server import needs, run_there, x_server

SCRIPT = Path(__file__).with_name("desk_on_screens.py")
HOME = Place("LAPTOP:1280x720+0+0", "LAPTOP", 40, 60, 900, 560, False)


@needs("xrandr")
@pytest.mark.parametrize("scale", [pytest.param("1", marks=pytest.mark.proof), "1.5"])
def test_nothing_of_the_desk_comes_on_the_beamers_screen(tmp_path: Path, scale: str) -> None:
    with x_server("3840x1200") as display:
        factors = f"LAPTOP={scale};BEAMER=1"
        done = run_there(display, str(SCRIPT), str(tmp_path / "data"), QT_SCREEN_SCALE_FACTORS=factors)
    assert (done.returncode, done.stdout.strip()) == (0, "all well"), done.stdout + done.stderr


@pytest.mark.parametrize("room", [QRect(0, 0, 1280, 680), QRect(0, 33, 1366, 735), QRect(1920, 0, 1920, 1040)])
def test_the_usual_size_leaves_room_for_the_frame(room: QRect) -> None:
    box = usual(room)
    assert room.adjusted(8, 40, -8, -8).contains(box)
    assert (box.width(), box.height()) <= (1366, 728)


def test_a_place_of_a_larger_screen_is_brought_within_this_one() -> None:
    room = QRect(0, 30, 1366, 700)
    assert within(QRect(1500, 900, 800, 600), room) == QRect(566, 130, 800, 600)
    assert within(QRect(-40, 0, 1920, 1080), room) == room


def test_places_are_kept_with_the_settings(tmp_path: Path) -> None:
    file = tmp_path / "instellingen.json"
    assert places_in(file) == ()
    save_settings(file, Settings(places=(HOME,)))
    assert places_in(file) == (HOME,)
    assert load_settings(file) == (Settings(places=(HOME,)), False)


@pytest.mark.parametrize(
    "row", [["x", "y", 1, 2, 3, 4], ["x", "y", 1, 2, 3, "4", True], ["x", "y", 1, 2, 3, 4, 1], "x", None, {}]
)
def test_places_that_were_tampered_with_are_left_out(tmp_path: Path, row: object) -> None:
    file = tmp_path / "instellingen.json"
    file.write_text(json.dumps({"text_scale": 1.5, "places": [row]}), encoding="utf-8")
    assert places_in(file) == ()
    assert file.exists(), "who only looks at the place leaves the file alone"
    assert load_settings(file) == (Settings(text_scale=1.5), True)


def test_old_layouts_go_when_there_are_many(tmp_path: Path) -> None:
    file = tmp_path / "instellingen.json"
    places = tuple(HOME._replace(screens=str(number)) for number in range(40))
    save_settings(file, Settings(places=places))
    assert places_in(file) == places[-MOST_PLACES:]
