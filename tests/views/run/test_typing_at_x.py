"""Typing with the keys of a real X server: no letter is lost, none becomes a jump, and nothing is deleted unseen."""

import json

import pytest

from tests.views.run.typing_at_x import SCENES
from tests.x_server import needs, run_there, x_server

pytestmark = needs("xdotool", "setxkbmap")


@pytest.fixture(scope="module")
def outcome() -> dict[str, str]:
    """Play all scenes in one app on one X server, and return what became of each."""
    with x_server("1920x1080") as display:
        done = run_there(display, "-m", "tests.views.run.typing_at_x")
    assert done.returncode == 0, done.stdout + done.stderr
    told: dict[str, str] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.mark.parametrize("scene", [scene.__name__ for scene in SCENES])
def test_with_real_keys(outcome: dict[str, str], scene: str) -> None:
    assert outcome[scene] == "", outcome[scene]
