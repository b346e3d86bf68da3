"""The manual shows what is there: each picture stands in it, and together they are soon on the screen."""

import re
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
MOST_BYTES = 1_500_000


def test_each_picture_is_there_is_shown_and_takes_few_bytes() -> None:
    shown = re.findall(r"!\[[^]]+\]\(pictures/([a-z]+\.png)\)", (DOCS / "handleiding.md").read_text(encoding="utf-8"))
    there = {path.name: path.stat().st_size for path in (DOCS / "pictures").iterdir()}
    assert sorted(shown) == sorted(there)
    assert sum(there.values()) < MOST_BYTES
