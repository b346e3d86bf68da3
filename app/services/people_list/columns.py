"""The columns of a list: what each is used for, guessed from its head or its cells, and changed by the user."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.models.ground.worked_out import Keeps, worked_out
from app.models.said.dialogue import Voice
from app.services.people_file.sheet import CellSheet
from app.services.people_list.answers import may_say_away
from app.services.people_list.column_heads import MANY, ColumnUse
from app.services.people_list.header import find_heads, heads_at
from app.services.people_list.uses_of_heads import Whose, uses_of
from app.services.people_list.voices import voice_of
from app.services.people_list.words_of_cells import NEARLY_ALL, is_code, is_nothing, nearly_all, same_code, year_of

_LINES_TO_JUDGE = 200
_PERSONS = re.compile(r"\d{1,2}\s*(?:personen|persoon|pers\.?|p\.?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Columns(Keeps):
    """What each column is used for. `header` is the line of the heads, 0 without one; what is above is not read.

    `everyone` is the voice of all who are on a list that does not tell it. `whose` says of the columns of a list with
    more people on a line whom each is about.
    """

    uses: tuple[ColumnUse, ...]
    header: int = 0
    everyone: Voice | None = None
    whose: tuple[Whose | None, ...] = ()

    def of(self, use: ColumnUse) -> tuple[int, ...]:
        """Return the columns with this use, from 0."""
        return self._places.get(use, ())

    @worked_out
    def _places(self) -> dict[ColumnUse, tuple[int, ...]]:
        return {use: tuple(at for at, one in enumerate(self.uses) if one is use) for use in set(self.uses)}

    def person(self, column: int) -> Whose | None:
        """Return whom a column is about; None for the one whose line it is."""
        return self.whose[column] if column < len(self.whose) else None

    def with_use(self, column: int, use: ColumnUse) -> "Columns":
        """Return these with another use for a column; the column that had it is used no more, if there may be one."""
        single = use is not ColumnUse.UNUSED and use not in MANY
        others = (ColumnUse.UNUSED if single and one is use else one for one in self.uses)
        return replace(self, uses=tuple(use if at == column else one for at, one in enumerate(others)))


def guess_columns(sheet: CellSheet, header: int | None = None) -> Columns:
    """Return what the columns of a sheet seem to be; a column that tells nothing is not used.

    `header` is the line of the heads when the user pointed at it, 0 when there is none.
    """
    heads = find_heads(sheet) if header is None else heads_at(sheet, header)
    cells = [list(_filled(sheet, column, heads.line))[:_LINES_TO_JUDGE] for column in range(sheet.width)]
    found = uses_of(heads.cells, cells)
    uses = dict(found.uses)
    for use, guess in _BY_CELLS if not heads.line else _UNDER_HEADS:
        if use not in uses.values() and not (use is ColumnUse.VOICE and found.everyone is not None):
            column = next((one for one in range(sheet.width) if one not in uses and guess(cells[one])), None)
            if column is not None:
                uses[column] = use
    return Columns(
        tuple(uses.get(column, ColumnUse.UNUSED) for column in range(sheet.width)),
        heads.line,
        None if ColumnUse.VOICE in uses.values() else found.everyone,
        tuple(found.whose.get(column) for column in range(sheet.width)) if found.whose else (),
    )


def best_sheet(sheets: Sequence[CellSheet]) -> int:
    """Return which sheet of a workbook seems to be the list of people: that of which most columns are known."""
    if len(sheets) == 1:
        return 0
    guesses = [guess_columns(sheet) for sheet in sheets]
    known = [sum(use is not ColumnUse.UNUSED for use in guess.uses) for guess in guesses]
    return max(range(len(sheets)), key=lambda at: (guesses[at].header > 0 and known[at] > 1, known[at], -at))


def _filled(sheet: CellSheet, column: int, header: int) -> Iterator[str]:
    for row in sheet.rows[header : header + 2 * _LINES_TO_JUDGE]:
        if column < len(row) and (not is_nothing(row[column]) or "?" in row[column]):
            yield row[column]


def _are_voices(cells: Sequence[str]) -> bool:
    return nearly_all(cells, lambda cell: voice_of(cell) is not None)


def _are_codes(cells: Sequence[str]) -> bool:
    unlike = len({same_code(cell) for cell in cells}) == len(cells)
    return unlike and nearly_all(cells, is_code)


def _are_years(cells: Sequence[str]) -> bool:
    return nearly_all(cells, lambda cell: len(cell) <= 12 and year_of(cell) is not None)


def _are_numbers(cells: Sequence[str]) -> bool:
    return nearly_all(cells, lambda cell: _PERSONS.fullmatch(cell) is not None)


def _are_answers(cells: Sequence[str]) -> bool:
    """Tell whether a column speaks of coming and of not coming, whatever its head is."""
    return any(map(may_say_away, cells)) and nearly_all(cells, _is_answer)


def _is_answer(cell: str) -> bool:
    words = cell.casefold()
    return may_say_away(cell) or (
        len(cell) <= 60 and any(word in words for word in ("kom", "aanwezig", "aangemeld", "erbij"))
    )


def _are_names(cells: Sequence[str]) -> bool:
    unlike = len(set(cells)) >= NEARLY_ALL * len(cells)
    return (
        len(cells) > 1
        and unlike
        and nearly_all(cells, lambda cell: cell[0].isalpha() and not any(map(str.isdigit, cell)))
    )


_UNDER_HEADS = (
    (ColumnUse.VOICE, _are_voices),
    (ColumnUse.COMES, _are_answers),
    (ColumnUse.PERSONS, _are_numbers),
)
_BY_CELLS = (
    *_UNDER_HEADS,
    (ColumnUse.CODE, _are_codes),
    (ColumnUse.YEAR_GROUP, _are_years),
    (ColumnUse.NAME, _are_names),
)
