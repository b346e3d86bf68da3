"""The columns of a list: what each is used for, guessed from its head or its cells, and changed by the user."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.models.said.dialogue import Voice
from app.services.people_file.column_heads import MANY, ColumnUse, is_head, uses_of
from app.services.people_file.sheet import CellSheet
from app.services.people_file.words_of_cells import is_nothing, same_code, voice_of, year_of

_LINES_FOR_HEADS = 10
_LINES_TO_JUDGE = 200
_NEARLY_ALL = 0.8
_CODE = re.compile(r"[A-Za-z]{1,3}[ -]?\d{1,4}")


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column is used for. `header` is the line of the heads, 0 without one; what is above is not read.

    `everyone` is the voice of all who are on a list that does not tell it.
    """

    uses: tuple[ColumnUse, ...]
    header: int = 0
    everyone: Voice | None = None

    def of(self, use: ColumnUse) -> tuple[int, ...]:
        """Return the columns with this use, from 0."""
        return tuple(column for column, one in enumerate(self.uses) if one is use)

    def with_use(self, column: int, use: ColumnUse) -> "Columns":
        """Return these with another use for a column; the column that had it is used no more, if there may be one."""
        single = use is not ColumnUse.UNUSED and use not in MANY
        others = (ColumnUse.UNUSED if single and one is use else one for one in self.uses)
        return replace(self, uses=tuple(use if at == column else one for at, one in enumerate(others)))


def guess_columns(sheet: CellSheet) -> Columns:
    """Return what the columns of a sheet seem to be; a column that tells nothing is not used."""
    header = _header(sheet)
    found = uses_of(sheet.rows[header - 1]) if header else {}
    guessers = _BY_CELLS if not header else _BY_CELLS[:1]
    for use, guess in guessers:
        if use not in found.values():
            free = (column for column in range(sheet.width) if column not in found)
            column = next((column for column in free if guess(_cells(sheet, column, header))), None)
            if column is not None:
                found[column] = use
    return Columns(tuple(found.get(column, ColumnUse.UNUSED) for column in range(sheet.width)), header)


def _header(sheet: CellSheet) -> int:
    """Return the line that holds heads; a title may stand above it. 0 when there is none."""
    first = next((line for line, row in enumerate(sheet.rows, 1) if row), 0)
    heads = {line: _heads(row) for line, row in enumerate(sheet.rows[:_LINES_FOR_HEADS], 1)}
    best = max(heads, key=heads.__getitem__, default=0)
    if best and heads[best] > (0 if best == first else 1):
        return best
    return 0


def _heads(row: tuple[str, ...]) -> int:
    """Return how many heads a line holds; none when more of it looks filled in.

    Someone whose function is *tolk* has a cell that could be a head.
    """
    others = [cell for cell in row if not is_head(cell)]
    heads = len(row) - len(others)
    return heads if heads > sum(map(_is_filled_in, others)) else 0


def _is_filled_in(cell: str) -> bool:
    return voice_of(cell) is not None or _CODE.fullmatch(cell) is not None


def _cells(sheet: CellSheet, column: int, header: int) -> list[str]:
    """Return the filled cells of a column below its head, as many as it takes to judge."""
    return list(_filled(sheet, column, header))[:_LINES_TO_JUDGE]


def _filled(sheet: CellSheet, column: int, header: int) -> Iterator[str]:
    for row in sheet.rows[header : header + 2 * _LINES_TO_JUDGE]:
        if column < len(row) and not is_nothing(row[column]):
            yield row[column]


def _nearly_all(cells: Sequence[str], holds: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(holds, cells)) >= _NEARLY_ALL * len(cells)


def _are_voices(cells: Sequence[str]) -> bool:
    return _nearly_all(cells, lambda cell: voice_of(cell) is not None)


def _are_codes(cells: Sequence[str]) -> bool:
    unlike = len({same_code(cell) for cell in cells}) == len(cells)
    return unlike and _nearly_all(cells, lambda cell: _CODE.fullmatch(cell) is not None)


def _are_years(cells: Sequence[str]) -> bool:
    return _nearly_all(cells, lambda cell: len(cell) <= 12 and year_of(cell) is not None)


def _are_names(cells: Sequence[str]) -> bool:
    unlike = len(set(cells)) >= _NEARLY_ALL * len(cells)
    return (
        len(cells) > 1
        and unlike
        and _nearly_all(cells, lambda cell: cell[0].isalpha() and not any(map(str.isdigit, cell)))
    )


_BY_CELLS = (
    (ColumnUse.VOICE, _are_voices),
    (ColumnUse.CODE, _are_codes),
    (ColumnUse.YEAR_GROUP, _are_years),
    (ColumnUse.NAME, _are_names),
)
