"""A first look into an .xlsx: which sheets it has, how large each is and which formulas have no value."""

import re
from collections.abc import Mapping, Sequence

from app.models.ground.reading_files import MEGABYTE
from app.services.people_file.reading_task import LINES_BETWEEN_LOOKS, ReadingTask
from app.services.people_file.sheet import MOST_CELLS, column_letters
from app.services.people_file.workbook_bounds import MOST_LETTERS, SheetBounds, check_number, damaged
from app.services.people_file.xml_walk import Attributes, local, new_parser, tree, walk

BOOK, LINKS, STRINGS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedstrings.xml"
XLSX_PARTS = ("_rels/.rels", BOOK, LINKS, "xl/styles.xml", STRINGS)
XLSX_SHEETS = "xl/worksheets/"

_NAMES = {STRINGS: "xl/sharedStrings.xml"}
_LARGEST_BOOK = 2 * MEGABYTE
_TAGS = frozenset(("c", "v", "f", "is", "t", "row"))
_FIGURES = "0123456789"
_MOST_FIGURES = 7
_COLUMNS = {column_letters(column): column for column in range(702)}
_FAR = re.compile("[A-Z]{3}")
_FAR_COLUMN = 16_383


def xlsx_bounds(parts: Mapping[str, bytes], task: ReadingTask) -> tuple[dict[str, bytes], tuple[SheetBounds, ...]]:
    """Return the parts to open, and a look for every sheet in the order of the workbook.

    Raises BadInput `people_damaged` or `people_not_computed`, and Cancelled.
    """
    lengths = _lengths(parts.get(STRINGS, b""), task)
    kept = {_NAMES.get(name, name): parts[name] for name in XLSX_PARTS if name in parts}
    targets = _targets(parts, task)
    check_number(len(targets), task)
    sheets = {target: parts[target.lower()] for target in targets if target.lower() in parts}
    texts = sum(content.count(b"v>") for content in sheets.values()) * max(lengths, default=0)
    counted = lengths if texts > 2 * MOST_LETTERS else ()
    all_bounds = {target: _SheetWalk(content, counted, task).look() for target, content in sheets.items()}
    return kept | sheets, tuple(all_bounds.get(target, SheetBounds(task)) for target in targets)


def _targets(parts: Mapping[str, bytes], task: ReadingTask) -> list[str]:
    """Return where the content of each sheet is; a sheet with only a chart has none that is read."""
    links = {
        link.get("Id", ""): link.get("Target", "") for link in tree(parts.get(LINKS, b""), task, _LARGEST_BOOK).iter()
    }
    ids = [
        next((value for key, value in sheet.items() if key.endswith("}id")), "")
        for sheet in tree(parts[BOOK], task, _LARGEST_BOOK).iter()
        if sheet.tag.rpartition("}")[2] == "sheet"
    ]
    found = [links.get(one, "").replace("\\", "/").removeprefix("/") for one in ids]
    return [target if target.startswith("xl/") else f"xl/{target}" for target in found]


def _lengths(raw: bytes, task: ReadingTask) -> list[int]:
    """Return how long each of the texts is that cells share."""
    lengths: list[int] = []
    parser = new_parser()

    def start(name: str, _attributes: Attributes) -> None:
        if local(name) == "si":
            if len(lengths) >= MOST_CELLS:
                raise damaged(task)
            lengths.append(0)

    def text(words: str) -> None:
        if lengths:
            lengths[-1] += len(words)

    parser.CharacterDataHandler = text
    if raw:
        walk(raw, task, start, parser)
    return lengths


class _SheetWalk:
    """One way through a sheet, of perhaps a million cells: what is done for each of them is as little as can be.

    Text is only listened to where it matters. `lengths` are of the texts that cells share; none when there is no need
    to count.
    """

    def __init__(self, raw: bytes, lengths: Sequence[int], task: ReadingTask) -> None:
        self._raw, self._lengths, self._task = raw, lengths, task
        self._parser = new_parser()
        self._bounds = SheetBounds(task)
        self._line, self._figures, self._column = 0, "", 0
        self._kind, self._text = "", ""
        self._is_odd = self._has_formula = self._has_value = self._in_value = False

    def look(self) -> SheetBounds:
        """Return what was seen."""
        walk(self._raw, self._task, self._start, self._parser)
        self._end_cell()
        return self._bounds

    def _start(self, name: str, attributes: Attributes) -> None:
        tag = name if name in _TAGS else local(name)
        if tag == "c":
            if self._is_odd:
                self._end_cell()
            self._begin_cell(attributes)
        elif tag == "v" or tag == "is":
            self._has_value = True
            self._bounds.fill(self._line, self._column)
        elif tag == "f":
            self._has_formula = True
            self._listen()
        elif tag == "row":
            self._end_cell()
            self._begin_row(attributes)
        self._in_value = tag == "v"

    def _begin_row(self, attributes: Attributes) -> None:
        self._figures = attributes.get("r", "")
        self._line = self._number(self._figures) if self._figures else self._line + 1
        self._column = -1
        if self._line % LINES_BETWEEN_LOOKS == 0:
            self._task.look(self._parser.CurrentByteIndex / len(self._raw))

    def _begin_cell(self, attributes: Attributes) -> None:
        place = attributes.get("r")
        if place is None:
            self._column += 1
        else:
            letters = place.rstrip(_FIGURES)
            figures = place[len(letters) :]
            self._column = _COLUMNS.get(letters, -1)
            if figures != self._figures or self._column < 0:
                self._move(letters, figures)
        self._kind = attributes.get("t", "")
        self._has_value = False
        if self._kind == "e" or (self._lengths and self._kind == "s"):
            self._listen()

    def _move(self, letters: str, figures: str) -> None:
        """Go to a place that does not follow from the row."""
        if self._column < 0:
            if not _FAR.fullmatch(letters):
                raise damaged(self._task)
            self._column = _FAR_COLUMN
        self._line, self._figures = self._number(figures), figures

    def _number(self, figures: str) -> int:
        if not (figures.isascii() and figures.isdecimal() and len(figures) <= _MOST_FIGURES):
            raise damaged(self._task)
        return int(figures)

    def _listen(self) -> None:
        self._is_odd = True
        self._parser.CharacterDataHandler = self._hear

    def _hear(self, text: str) -> None:
        if self._in_value:
            self._text += text

    def _end_cell(self) -> None:
        """Judge a cell that is not as plain as most, and listen no longer."""
        text = self._text.strip()
        if self._kind == "e" and self._has_value:
            self._bounds.add_gap(self._line, self._column, "error_value")
        elif self._has_formula and not text and (self._kind != "str" or not self._has_value):
            self._bounds.add_gap(self._line, self._column, "not_computed")
        elif self._kind == "s" and text.isdecimal() and int(text) < len(self._lengths):
            self._bounds.letters += self._lengths[int(text)]
        self._is_odd = self._has_formula = self._has_value = False
        self._kind = self._text = ""
        self._parser.CharacterDataHandler = None
