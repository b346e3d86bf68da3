"""A first look into an .ods: how large each sheet is with its repeated cells, and which formulas have no value."""

from collections.abc import Mapping

from app.models.ground.faults import BadInput
from app.services.people_file.reading_task import LINES_BETWEEN_LOOKS, ReadingTask
from app.services.people_file.workbook_bounds import SheetBounds, check_number, damaged
from app.services.people_file.xml_walk import Attributes, new_parser, walk

KIND = b"application/vnd.oasis.opendocument.spreadsheet"
ODS_PARTS = ("mimetype", "meta-inf/manifest.xml", "content.xml")

_CELLS = ("table:table-cell", "table:covered-table-cell")
# The reader of workbooks would leave these out, and join the words beside them.
_BREAKS = ((b"<text:line-break/>", b"\n"), (b"<text:tab/>", b" "))


def ods_bounds(parts: Mapping[str, bytes], task: ReadingTask) -> tuple[dict[str, bytes], tuple[SheetBounds, ...]]:
    """Return the parts to open, and a look for every sheet in its order.

    Raises BadInput `people_locked`, `people_damaged`, `people_not_computed` or `people_too_many_…`, and Cancelled.
    """
    manifest = parts.get("meta-inf/manifest.xml", b"")
    if b"encryption-data" in manifest:
        raise BadInput("people_locked", file=task.name)
    content = parts.get("content.xml", b"")
    all_bounds = _OdsWalk(content, task).all_bounds()
    for sign, meant in _BREAKS:
        content = content.replace(sign, meant)
    if not manifest:
        raise damaged(task)
    return {"mimetype": KIND, "META-INF/manifest.xml": manifest, "content.xml": content}, all_bounds


class _OdsWalk:
    """One way through all sheets. A row or a cell may stand for many that are alike."""

    def __init__(self, raw: bytes, task: ReadingTask) -> None:
        self._raw, self._task = raw, task
        self._parser = new_parser()
        self._all_bounds: list[SheetBounds] = []
        self._bounds = SheetBounds(task)
        self._line = self._lines = self._column = self._copies = 0

    def all_bounds(self) -> tuple[SheetBounds, ...]:
        """Return what was seen, a look for each sheet."""
        walk(self._raw, self._task, self._start, self._parser)
        return tuple(self._all_bounds)

    def _start(self, name: str, attributes: Attributes) -> None:
        if name in _CELLS:
            self._begin_cell(attributes)
        elif name == "table:table-row":
            self._begin_row(attributes)
        elif name == "table:table" and "table:name" in attributes:
            self._begin_sheet()

    def _begin_sheet(self) -> None:
        check_number(len(self._all_bounds) + 1, self._task)
        self._bounds = SheetBounds(self._task)
        self._all_bounds.append(self._bounds)
        self._line = self._lines = 0

    def _begin_row(self, attributes: Attributes) -> None:
        before = self._line // LINES_BETWEEN_LOOKS
        self._line += self._lines
        self._lines = self._number(attributes.get("table:number-rows-repeated", "1"))
        self._column = 0
        if self._line // LINES_BETWEEN_LOOKS > before:
            self._task.look(self._parser.CurrentByteIndex / len(self._raw))

    def _begin_cell(self, attributes: Attributes) -> None:
        if self._copies > 1:
            self._copies = 0
            self._parser.CharacterDataHandler = None
        told = attributes.get("table:number-columns-repeated")
        columns = 1 if told is None else self._number(told)
        self._column += columns
        if "office:value-type" in attributes:
            self._fill(columns, len(attributes.get("office:string-value", "")))
        if attributes.get("calcext:value-type") == "error":
            self._add_gaps(columns, "error_value")
        elif "table:formula" in attributes and "office:value-type" not in attributes:
            self._add_gaps(columns, "not_computed")

    def _fill(self, columns: int, letters: int) -> None:
        self._copies = columns * self._lines
        self._bounds.fill(self._line + self._lines, self._column - 1, self._copies)
        self._bounds.letters += letters * self._copies
        if self._copies > 1:
            self._parser.CharacterDataHandler = self._hear

    def _hear(self, text: str) -> None:
        self._bounds.letters += len(text) * self._copies

    def _add_gaps(self, columns: int, rule: str) -> None:
        for line in range(self._line + 1, self._line + self._lines + 1):
            for column in range(self._column - columns, self._column):
                self._bounds.add_gap(line, column, rule)

    def _number(self, text: str) -> int:
        if not (text.isascii() and text.isdecimal() and 0 < len(text) < 10):
            raise damaged(self._task)
        return int(text)
