"""A sheet: the cells of a spreadsheet as literal text, and the bounds within which one is read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.models.ground.faults import BadInput
from app.models.ground.reading_files import MEGABYTE
from app.models.ground.words import clean
from app.services.people_file.reading_task import LINES_BETWEEN_LOOKS, ReadingTask

LARGEST_FILE = 20 * MEGABYTE
MOST_SHEETS = 20
MOST_ROWS = 100_000
MOST_COLUMNS = 200
MOST_CELLS = 2_000_000
"""Of all sheets together, from the first corner to the last filled cell: what a laptop holds with ease."""
LONGEST_CELL = 32_767


@dataclass(frozen=True, slots=True)
class Gap:
    """A cell that is filled but has no value to read: a formula never computed, or one that went wrong.

    `line` counts from 1 and `column` from 0; `rule` is not_computed or error_value.
    """

    line: int
    column: int
    rule: str


@dataclass(frozen=True, slots=True)
class CellSheet:
    """A sheet as people see it: row 0 is line 1 of the spreadsheet. Rows end at their last filled cell."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    gaps: tuple[Gap, ...] = ()

    @property
    def width(self) -> int:
        """The number of columns, up to the last one with a filled cell or a gap."""
        return max((*map(len, self.rows), *(gap.column + 1 for gap in self.gaps)), default=0)

    def cell(self, line: int, column: int) -> str:
        """Return the text at a line (from 1) and column (from 0); what is not filled is empty."""
        row = self.rows[line - 1] if 0 < line <= len(self.rows) else ()
        return row[column] if 0 <= column < len(row) else ""


def column_letters(column: int) -> str:
    """Return how a spreadsheet calls a column, counted from 0: A, B, … Z, AA."""
    name = ""
    while column >= 0:
        column, rest = divmod(column, 26)
        name = chr(ord("A") + rest) + name
        column -= 1
    return name


def tidy(text: str) -> str:
    """Return the text of a cell cleaned, as everything that people write is kept."""
    return text.strip() if text.isascii() and text.isprintable() else clean(text)


def make_sheet(
    name: str,
    rows: Iterable[Sequence[str]],
    task: ReadingTask,
    number: int = 1,
    gaps: tuple[Gap, ...] = (),
    height: int = 1,
) -> CellSheet:
    """Return the sheet of these rows without what is empty at the ends; `height` is about how many there are.

    Raises BadInput `people_too_many_rows`, `_columns`, `_cells` or `people_cell_too_long`.
    """
    kept: list[tuple[str, ...]] = []
    empty = cells = 0
    for line, row in enumerate(rows, 1):
        if line % LINES_BETWEEN_LOOKS == 0:
            task.look(line / height)
        texts = _tidy_row(row)
        if not texts:
            empty += 1
            continue
        cells += len(texts)
        _check_row(texts, line, name, task)
        check_size(line, len(texts), cells, number, task)
        kept.extend([()] * empty)
        kept.append(texts)
        empty = 0
    return CellSheet(name, tuple(kept), gaps)


def check_size(rows: int, columns: int, cells: int, number: int, task: ReadingTask) -> None:
    """Refuse a sheet, the `number`th of its file, that is larger than a list of people can be.

    Raises BadInput `people_too_many_rows`, `people_too_many_columns` or `people_too_many_cells`.
    """
    if rows > MOST_ROWS:
        raise BadInput("people_too_many_rows", file=task.name, number=number, limit=MOST_ROWS)
    if columns > MOST_COLUMNS:
        raise BadInput("people_too_many_columns", file=task.name, number=number, limit=MOST_COLUMNS)
    if cells > MOST_CELLS:
        raise BadInput("people_too_many_cells", file=task.name, limit=MOST_CELLS)


def _tidy_row(row: Sequence[str]) -> tuple[str, ...]:
    texts = [tidy(text) for text in row]
    while texts and not texts[-1]:
        texts.pop()
    return tuple(texts)


def _check_row(texts: tuple[str, ...], line: int, name: str, task: ReadingTask) -> None:
    for column, text in enumerate(texts):
        if len(text) > LONGEST_CELL:
            place = f"{column_letters(column)}{line}"
            raise BadInput(
                "people_cell_too_long", file=task.name, place=f"{name}!{place}" if name else place, limit=LONGEST_CELL
            )
