"""The keys on the layouts of Dutch and neighbouring keyboards, pressed on a real X server: none is dead, none is two."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.driving import evening_at, keep
from tests.real_keys import RealKeys, display, needs_keys

pytestmark = [needs_keys, pytest.mark.timeout(120)]

US = ("us",)
LAYOUTS = [US, ("us", "-variant", "intl"), ("be",), ("fr",), ("nl",), ("de",)]
EQUALS_WITHOUT_SHIFT = [layout for layout in LAYOUTS if layout not in (("nl",), ("de",))]
KEY_OF_1 = 10
"""How X numbers the key of the 1 above the letters; the others follow it."""

OWN_KEY = "Ctrl+Shift+&"
"""A chord of the user for a pause, which on a Belgian keyboard is the same press as Ctrl+1."""


def sample(layouts: list[tuple[str, ...]], kept: tuple[str, ...]) -> list[object]:
    marks = [pytest.mark.proof]
    return [pytest.param(each, id="-".join(each), marks=[] if each == kept else marks) for each in layouts]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealKeys]:
    """Return the app in the middle of a dialogue, with one key of the user's own."""
    folder = tmp_path_factory.mktemp("avond")
    keep(folder, evening_at(now=datetime.now(UTC)))
    (folder / "instellingen.json").write_text(json.dumps({"keys": [["pause", OWN_KEY]]}))
    with display() as screen, RealKeys(folder, screen) as keys:
        yield keys


@pytest.fixture(autouse=True)
def minutes_as_planned(desk: RealKeys) -> Iterator[None]:
    """Take back the minutes that a test gives."""
    yield
    desk.layout("us")
    given = added(desk)
    if given:
        desk.app.tell("do", "AddMinutes", {"minutes": -given})
        desk.app.hear("done", "AddMinutes")


def added(desk: RealKeys) -> int:
    minutes: int = desk.ask("state", "state")["added"].get("dialoog", 0)
    return minutes


@pytest.mark.parametrize("layout", sample(LAYOUTS, ("us", "-variant", "intl")))
def test_plus_is_five_minutes_more_and_minus_one_less(desk: RealKeys, layout: tuple[str, ...]) -> None:
    desk.layout(*layout)
    desk.press("ctrl+plus", "ctrl+plus", "ctrl+KP_Add", "ctrl+minus")
    assert added(desk) == 14


@pytest.mark.parametrize("layout", sample(EQUALS_WITHOUT_SHIFT, US))
def test_equals_is_one_minute_more_and_with_shift_five(desk: RealKeys, layout: tuple[str, ...]) -> None:
    desk.layout(*layout)
    desk.press("ctrl+equal", "ctrl+shift+equal", "ctrl+shift+equal")
    assert added(desk) == 11


def test_one_press_that_is_two_chords_is_the_one_that_names_it(desk: RealKeys) -> None:
    desk.layout("be")
    for _ in range(2):
        desk.press("ctrl+shift+1")
        seen = desk.ask("state", "state")
        assert (seen["once"], seen["paused"]) == (True, False)


@pytest.mark.parametrize("layout", sample([("be",), ("fr",), US], ("fr",)))
def test_the_key_of_a_digit_needs_no_shift(desk: RealKeys, layout: tuple[str, ...]) -> None:
    desk.layout(*layout)
    notes = len(desk.ask("state", "state")["quotes"])
    desk.press("b", f"ctrl+{KEY_OF_1 + 1}", "d", f"ctrl+{KEY_OF_1 + 3}")
    after = desk.ask("state", "state")
    assert after["quotes"][notes:] == ["b", "d"]
    assert after["under"][notes:] == [2, 4]
    desk.press("ctrl+Up", f"alt+{KEY_OF_1 + 1}", "Escape")
    last = desk.ask("state", "state")
    assert abs(last["linked"] - after["linked"]) == 1, "the same once more takes it away"
    assert last["field"] == ""


def test_a_sign_that_is_a_key_itself_stays_that_key(desk: RealKeys) -> None:
    desk.layout("fr")
    desk.press("b", "BackSpace", "Escape", f"ctrl+{KEY_OF_1 + 5}")  # - stands there
    seen = desk.ask("state", "state")
    assert (added(desk), seen["once"]) == (-1, False)


@pytest.mark.parametrize("chord", ["alt+KP_1", "alt+KP_6", "alt+KP_0", "alt+KP_End"])
def test_alt_with_the_number_pad_types_a_sign_and_links_no_quote(desk: RealKeys, chord: str) -> None:
    before = desk.ask("state", "state")
    desk.press("ctrl+Up", chord, "Escape")
    after = desk.ask("state", "state")
    assert (after["points"], after["linked"], after["field"]) == (before["points"], before["linked"], before["field"])


def test_alt_with_a_digit_above_the_letters_does_link(desk: RealKeys) -> None:
    before = desk.ask("state", "state")["linked"]
    desk.press("ctrl+Up", "alt+2", "Escape")
    assert desk.ask("state", "state")["linked"] != before, "linking again takes it away"
