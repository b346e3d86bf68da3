"""What is known of a workbook before it is opened: how large each sheet is, and which cells have no value.

A spreadsheet of two cells far apart takes more memory than there is, so every sheet is looked at first.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.models.ground.faults import BadInput
from app.services.people_file.reading_task import ReadingTask
from app.services.people_file.sheet import MOST_CELLS, MOST_SHEETS, Gap, check_size

MOST_LETTERS = 40_000_000
"""Of all sheets together, a text counted as often as it is shown."""
MOST_GAPS = 10_000


class SheetBounds:
    """One sheet: the line and column where its last filled cell is (from 1), how much it holds, and its gaps."""

    def __init__(self, task: ReadingTask) -> None:
        self._task = task
        self.bottom = self.right = self.letters = self.filled = 0
        self.gaps: list[Gap] = []

    def fill(self, line: int, column: int, cells: int = 1) -> None:
        """Count a filled cell, or the last of more, at this line (from 1) and column (from 0).

        Raises BadInput `people_too_many_cells` as soon as there are.
        """
        # It is called for every cell; this is half the time of `max`.
        if line > self.bottom:
            self.bottom = line
        if column >= self.right:
            self.right = column + 1
        self.filled += cells
        if self.filled > MOST_CELLS:
            raise BadInput("people_too_many_cells", file=self._task.name, limit=MOST_CELLS)

    def add_gap(self, line: int, column: int, rule: str) -> None:
        """Keep a cell that has no value. Raises BadInput `people_not_computed` when there are too many."""
        if len(self.gaps) >= MOST_GAPS:
            raise BadInput("people_not_computed", file=self._task.name)
        self.gaps.append(Gap(line, column, rule))


@dataclass(frozen=True, slots=True)
class Checked:
    """A workbook that may be opened: its bytes, written anew with only what was looked at, and a look per sheet."""

    raw: bytes
    all_bounds: tuple[SheetBounds, ...]


def check_bounds(all_bounds: Iterable[SheetBounds], task: ReadingTask) -> None:
    """Refuse a workbook that is larger than a list of people can be. Raises BadInput `people_too_many_…`."""
    cells = letters = 0
    for number, bounds in enumerate(all_bounds, 1):
        cells += max(bounds.bottom * bounds.right, bounds.filled)
        letters += bounds.letters
        check_size(bounds.bottom, bounds.right, cells, number, task)
        if letters > MOST_LETTERS:
            raise BadInput("people_too_many_cells", file=task.name, limit=MOST_LETTERS)


def check_number(sheets: int, task: ReadingTask) -> None:
    """Refuse a workbook with too many sheets, the hidden ones counted. Raises BadInput `people_too_many_sheets`."""
    if sheets > MOST_SHEETS:
        raise BadInput("people_too_many_sheets", file=task.name, limit=MOST_SHEETS)


def damaged(task: ReadingTask) -> BadInput:
    """Return the fault of a file that is not as its kind should be."""
    return BadInput("people_damaged", file=task.name)
