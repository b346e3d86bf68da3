"""A full form of a table, on the keyboard of a real X server: a key that comes to a field wipes no words."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.models.harvest.harvest import Harvest
from tests.driving import evening_at, keep, stored_evening
from tests.real_keys import RealKeys, display, needs_keys

pytestmark = [needs_keys, pytest.mark.timeout(120)]


def test_a_letter_after_the_digit_or_enter_comes_behind_the_words(tmp_path: Path) -> None:
    full = Harvest("2", ("een", "twee", "drie"), "school", "ouders", "tijd", "zeg", None, "vraag", "pitch")
    keep(tmp_path, replace(evening_at("thematafels", now=datetime.now(UTC), groups=4), harvests=(full,)))
    with display() as screen, RealKeys(tmp_path, screen) as keys:
        keys.press("ctrl+2", "x", "Return", "y", "Tab", "shift+Tab", "z", "Tab")
        keys.ask("state", "state")
    kept = stored_evening(tmp_path).harvests[0]
    assert kept == replace(full, insights=("eenx", "tweeyz", "drie"))
