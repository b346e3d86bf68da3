"""Writes the table of keys into the README, between its two marks, from the one table in the code."""

import sys
from pathlib import Path

from app.main import make_quiet_application
from app.wording.key_table import CONTRACT, Key
from app.wording.keys import heading, meaning, native

README = Path(__file__).parent.parent / "README.md"
BEGIN, END = "<!-- keys: begin -->\n", "<!-- keys: end -->\n"


def table() -> str:
    """Return the keys as a Markdown table, in the language of the app."""
    lines = ["| toets | doet | |", "|---|---|---|"]
    lines += [f"| {_chords(key)} | {meaning(key)} | {heading(key.group)} |" for key in CONTRACT]
    return "\n".join(lines) + "\n"


def _chords(key: Key) -> str:
    shown = dict.fromkeys(native(chord) for chord in key.chords)
    return " · ".join(f"`{chord}`" for chord in shown)


def renewed(text: str) -> str:
    """Return the README with a fresh table."""
    before, rest = text.split(BEGIN)
    return before + BEGIN + table() + END + rest.split(END)[1]


if __name__ == "__main__":
    make_quiet_application()
    text = README.read_text(encoding="utf-8")
    README.write_text(renewed(text), encoding="utf-8")
    sys.exit(0)
