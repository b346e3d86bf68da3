"""Lines between the people that are nobody: a title, a class above its own people, a total, a remark below the list."""

import re
from dataclasses import dataclass

from app.models.said.dialogue import Voice
from app.services.people_file.sheet import CellSheet
from app.services.people_list.column_heads import NAMES, PERSONS, ColumnUse
from app.services.people_list.columns import Columns
from app.services.people_list.header import are_only_heads
from app.services.people_list.voices import side_of, voice_of
from app.services.people_list.words_of_cells import folded, is_nothing, year_of

_TOTAL = re.compile(
    r"(?:sub|eind)?totaal\b.*|total\b.*|som|aantal(?: (?:aanmeldingen|deelnemers|personen|aanwezigen|ouders|leerlingen))?(?: \d+)?"
)
_CLASS = re.compile(
    r"(?:klas|groep|leerjaar|stamklas|jaarlaag|mentorklas)\b.*\d.*|\d ?[a-z]?|[vhmbk]+ ?\d ?[a-z]?", re.IGNORECASE
)
_NO_NAME = re.compile(
    r"\d|[:;=*@#]|\b(?:lijst|overzicht|aanmeld\w*|ouderavond\w*|avond\w*|legenda|bron|pagina|export\w*|geprint|afgedrukt|let op"
    r"|opmerking\w*|toelichting|inschrijv\w*|deelnemers\w*|klas|groep|school)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 6
_OF_SOMEONE = (*NAMES, *PERSONS, ColumnUse.CHILD)


@dataclass(frozen=True, slots=True)
class PartOfList:
    """What a line says of the people below it."""

    voice: Voice | None = None
    year: str = ""


def filled_cells(sheet: CellSheet, line: int) -> dict[int, str]:
    """Return what stands on a line, by its column."""
    row = sheet.rows[line - 1] if 0 < line <= len(sheet.rows) else ()
    return {column: cell for column, cell in enumerate(row) if cell}


def is_repeated_head(sheet: CellSheet, columns: Columns, line: int) -> bool:
    """Tell whether heads stand here once more, as on each page of a printed list or above its next part."""
    if not columns.header:
        return False
    heads, row = sheet.rows[columns.header - 1], sheet.rows[line - 1]
    filled = [cell for cell in row if cell]
    if are_only_heads(filled):
        return True
    return sum(map(bool, heads)) > 1 and [folded(cell) for cell in heads] == [folded(cell) for cell in row]


def is_total(cells: dict[int, str]) -> bool:
    """Tell whether a line only counts others: *Totaal 25*."""
    texts = [cell for cell in cells.values() if cell]
    first = folded(texts[0]) if texts else ""
    rest = all(not any(map(str.isalpha, cell)) for cell in texts[1:])
    return rest and len(first.split()) <= _MOST_WORDS and _TOTAL.fullmatch(first) is not None


def section_of(cells: dict[int, str], columns: Columns) -> PartOfList | None:
    """Return what a line with one cell says of those below it: *Klas 1B*, *Ouders*; None when it is no such line."""
    if len(cells) != 1 or len(columns.uses) < 1:
        return None
    ((column, cell),) = cells.items()
    use = columns.uses[column] if column < len(columns.uses) else ColumnUse.UNUSED
    if use is not ColumnUse.VOICE and side_of(cell) is not None:
        return PartOfList(voice=side_of(cell))
    tells_names = any(columns.of(one) for one in (*NAMES, *PERSONS))
    if (
        (columns.of(ColumnUse.VOICE) and not tells_names)
        or use in NAMES
        or not _CLASS.fullmatch(cell)
        or len(columns.uses) < 2
    ):
        return None
    return PartOfList(year=year_of(cell) or "")


def is_remark(cells: dict[int, str], columns: Columns) -> bool:
    """Tell whether the one cell of a line is no name, on a list that says more of everyone."""
    used = sum(use is not ColumnUse.UNUSED for use in columns.uses)
    if len(cells) != 1 or used < 2:
        return False
    ((column, cell),) = cells.items()
    use = columns.uses[column] if column < len(columns.uses) else ColumnUse.UNUSED
    words = len(folded(cell).split())
    if use in _OF_SOMEONE:
        return words > _MOST_WORDS or _NO_NAME.search(cell) is not None
    if use in (ColumnUse.VOICE, ColumnUse.ROLE):
        return words > 2 and voice_of(cell) is None
    return words > 2


def is_only_numbered(cells: dict[int, str], columns: Columns) -> bool:
    """Tell whether a line has nothing but its number: it waits for someone."""
    told = {columns.uses[at]: cell for at, cell in cells.items() if at < len(columns.uses) and not is_nothing(cell)}
    told.pop(ColumnUse.UNUSED, None)
    waits = any(columns.of(use) for use in (*_OF_SOMEONE, ColumnUse.VOICE))
    return not told or (waits and set(told) == {ColumnUse.CODE} and told[ColumnUse.CODE].isdecimal())


def titles(sheet: CellSheet, columns: Columns) -> frozenset[int]:
    """Return the lines with one cell above a list without heads."""
    if columns.header or sheet.width < 2:
        return frozenset()
    found: list[int] = []
    for line, row in enumerate(sheet.rows, 1):
        if sum(map(bool, row)) > 1:
            return frozenset(found)
        found.append(line)
    return frozenset()
