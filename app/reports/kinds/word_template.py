"""The Word template: the parts of an empty document from resources, packed with the letters it is set in."""

from functools import cache
from pathlib import Path

from app.reports.kinds.packing import packed
from app.settings import resources_dir

LETTERS = {
    "word/fonts/regular.odttf": "AtkinsonHyperlegibleNext-Regular.ttf",
    "word/fonts/bold.odttf": "AtkinsonHyperlegibleNext-Bold.ttf",
}
FONT_KEY = "5A3B1C7E-0D42-4F6A-9B18-2E7C46A1D035"
"""Stands in fontTable.xml too. It protects nothing: Word wants the letters in a document scrambled, with the key beside."""

_SCRAMBLED = 32


@cache
def template() -> bytes:
    """Return an empty A4 document with our styles, in which every school sees the same letters."""
    folder = resources_dir() / "papers" / "word"
    # The list of contents comes first, as readers expect.
    paths = sorted(_parts(folder), key=lambda path: (path.name != "[Content_Types].xml", path))
    letters = {part: scrambled((resources_dir() / "fonts" / name).read_bytes()) for part, name in LETTERS.items()}
    return packed({path.relative_to(folder).as_posix(): path.read_bytes() for path in paths} | letters)


def scrambled(letters: bytes) -> bytes:
    """Return the bytes of a font with the first 32 turned by the key; a second call turns them back."""
    key = bytes.fromhex(FONT_KEY.replace("-", ""))[::-1] * 2
    return bytes(byte ^ turn for byte, turn in zip(letters, key, strict=False)) + letters[_SCRAMBLED:]


def _parts(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.suffix in (".xml", ".rels") or path.name == ".rels"]
