"""A key of the desk that is held down for seconds, on the keyboard of a real X server: it counts once."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.driving import evening_at, keep
from tests.real_keys import DELAYS, HELD_SECONDS, RealKeys, display, needs_keys

pytestmark = [needs_keys, pytest.mark.timeout(120)]


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    with display() as name:
        yield name


@pytest.fixture(scope="module")
def desk(screen: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealKeys]:
    """Return the app in the middle of a dialogue."""
    folder = tmp_path_factory.mktemp("avond")
    keep(folder, evening_at(now=datetime.now(UTC)))
    with RealKeys(folder, screen) as keys:
        yield keys


@pytest.fixture(autouse=True)
def at_first_question(desk: RealKeys) -> None:
    """Let each test begin at the first question, and not so soon after the one before that its key counts as doubled."""
    desk.press("b", "BackSpace")
    desk.app.tell("do", "GoToBlock", {"block": "dialoog"})
    desk.app.hear("done", "GoToBlock")


@pytest.mark.parametrize("delay", DELAYS)
def test_page_down_held_for_seconds_is_one_step(desk: RealKeys, delay: int) -> None:
    desk.repeats_after(delay)
    before = desk.ask("state", "state")
    desk.hold("Next", HELD_SECONDS)
    after = desk.ask("state", "state")
    assert (after["block"], after["step"]) == (before["block"], before["step"] + 1)


def test_page_down_that_is_pressed_again_is_the_next_step(desk: RealKeys) -> None:
    before = desk.ask("state", "state")["step"]
    desk.press("b", "BackSpace", "Next", "b", "BackSpace", "Next")
    assert desk.ask("state", "state")["step"] == before + 2


def test_five_minutes_more_held_is_five_and_tapped_is_as_often_as_it_is_tapped(desk: RealKeys) -> None:
    before = desk.ask("state", "state")["added"].get("dialoog", 0)
    desk.hold("ctrl+equal", 1.5)
    held = desk.ask("state", "state")["added"]["dialoog"]
    desk.press("ctrl+equal", "ctrl+equal", "ctrl+equal")
    assert (held, desk.ask("state", "state")["added"]["dialoog"]) == (before + 1, before + 4)


def test_a_letter_that_is_held_goes_on_and_enter_is_one_note(desk: RealKeys) -> None:
    notes = len(desk.ask("state", "state")["quotes"])
    desk.hold("b", 1.5)
    letters = desk.ask("state", "state")["field"]
    assert letters == "b" * len(letters)
    assert len(letters) > 5
    desk.hold("Return", 1.5)
    after = desk.ask("state", "state")
    assert (after["field"], after["quotes"][notes:]) == ("", [letters])


def test_backspace_that_is_held_wipes_the_words_and_no_quote(desk: RealKeys) -> None:
    notes = desk.ask("state", "state")["quotes"]
    desk.press("b", "space", "b", "space", "b", "ctrl+Up")
    desk.hold("ctrl+BackSpace", 2)
    after = desk.ask("state", "state")
    assert (after["field"], after["quotes"]) == ("", notes)
