"""Delete that is held down for seconds on the shelf, on the keyboard of a real X server: one evening goes to the bin."""

from collections.abc import Iterator

import pytest

from tests.driving import keep
from tests.real_keys import DELAYS, HELD_SECONDS, RealKeys, display, needs_keys
from tests.views.library.shelving import held

pytestmark = [needs_keys, pytest.mark.timeout(120)]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealKeys]:
    """Return the app on the start page, with more evenings than there are tests."""
    folder = tmp_path_factory.mktemp("plank")
    for number in range(6):
        keep(folder, held(f"old-{number}", days=-number - 1, quotes=0))
    with display() as screen, RealKeys(folder, screen) as keys:
        yield keys


@pytest.mark.parametrize("delay", DELAYS)
def test_delete_held_for_seconds_puts_one_evening_in_the_bin_and_erases_none(shelf: RealKeys, delay: int) -> None:
    shelf.repeats_after(delay)
    while not shelf.ask("shelf", "shelf")["has_keyboard"]:
        shelf.app.tell("into_the_shelf")
    before = shelf.ask("shelf", "shelf")
    shelf.hold("Delete", HELD_SECONDS)
    shelf.press("Escape")
    while (after := shelf.ask("shelf", "shelf"))["bin"] == before["bin"]:
        pass  # it is on its way to the store
    (gone,) = set(before["ids"]) - set(after["ids"])
    assert sorted(after["bin"]) == sorted([*before["bin"], gone])
