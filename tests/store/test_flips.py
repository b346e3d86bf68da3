"""Tests of flipped bits: whatever they hit is told, or changes nothing that anybody sees."""

import os
from pathlib import Path

import pytest

from app.store.rows.kinds import Kind
from tests.store.flips import flip

FLIPS = int(os.environ.get("SAMENSPRAAK_FLIPS", "200"))


@pytest.mark.timeout(60 + FLIPS)
def test_no_flipped_bit_passes_in_silence(tmp_path: Path) -> None:
    tally = flip(tmp_path, FLIPS, seed=1)
    assert tally.passed == []
    assert tally.told > FLIPS / 2
    assert {"file", "quotes", "agenda", "plan", "run", "harvests", "followup", "actions"} <= tally.parts.keys()


def test_that_flipping_finds_what_no_seal_covers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Kind, "broken", lambda *_: ())
    assert flip(tmp_path, 60, seed=1).passed
