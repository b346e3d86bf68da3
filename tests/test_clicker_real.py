"""The buttons of a clicker as its receiver sends them, on a real X server: each counts once, and only where it may."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.driving import evening_at, keep
from tests.real_keys import HELD_SECONDS, RealKeys, display, needs_keys

pytestmark = [needs_keys, pytest.mark.timeout(120)]

LEARNED = [["black", "Esc"], ["next_step", "Right"], ["previous_step", "Left"]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("avond")


@pytest.fixture(scope="module")
def desk(folder: Path) -> Iterator[RealKeys]:
    """Return the app in the middle of a dialogue, with a clicker that was learned but for one button."""
    keep(folder, evening_at(now=datetime.now(UTC)))
    (folder / "instellingen.json").write_text(json.dumps({"clicker": LEARNED}))
    with display() as screen, RealKeys(folder, screen) as keys:
        yield keys


@pytest.fixture(autouse=True)
def at_first_question(desk: RealKeys) -> None:
    """Let each test begin at the first question with a picture, not so soon that its first key counts as doubled."""
    desk.press("b", "BackSpace")
    if seen(desk, "mode") == ("black",):
        desk.press("F8")
    desk.app.tell("do", "GoToBlock", {"block": "dialoog"})
    desk.app.hear("done", "GoToBlock")


def seen(desk: RealKeys, *names: str) -> tuple[object, ...]:
    state = desk.ask("state", "state")
    return tuple(state[name] for name in names)


def test_a_button_is_learned_by_pressing_it_and_one_that_types_is_not(desk: RealKeys, folder: Path) -> None:
    desk.press("ctrl+comma")
    for key in ("F5", "period", "Delete"):
        desk.app.tell("into_the_clicker", "black")
        desk.press("Return", key)
    desk.press("Escape")
    stored = json.loads((folder / "instellingen.json").read_text())["clicker"]
    assert stored == [*LEARNED, ["black", "F5"]]
    assert seen(desk, "mode", "field") == ("live", "")
    desk.press("F5")
    assert seen(desk, "mode") == ("black",)


def test_arrows_are_steps_until_words_are_in_the_note(desk: RealKeys) -> None:
    desk.press("Right", "b", "BackSpace", "Right", "b", "BackSpace", "Left")
    assert seen(desk, "step") == (1,)
    desk.press("b", "Left", "Right", "Left", "d")
    assert seen(desk, "step", "field") == (1, "db")
    desk.press("BackSpace", "Delete")


def test_esc_leaves_an_edit_and_a_question_before_it_is_the_clickers(desk: RealKeys) -> None:
    desk.press("Up", "b", "Escape")
    assert seen(desk, "mode", "field") == ("live", "")
    desk.press("ctrl+shift+o", "Escape")
    assert seen(desk, "mode", "strip") == ("live", "")
    desk.press("Escape")
    assert seen(desk, "mode") == ("black",)


@pytest.mark.parametrize("key", ["Escape", "Right"])
def test_a_button_that_is_held_counts_once(desk: RealKeys, key: str) -> None:
    desk.hold(key, HELD_SECONDS)
    assert seen(desk, "mode", "step") == (("black", 0) if key == "Escape" else ("live", 1))
