"""The lines of a list: which tell of people, which of nobody, and what each says."""

from collections.abc import Iterator

from app.services.people_file.sheet import CellSheet, Gap
from app.services.people_list.answers import has_no
from app.services.people_list.column_heads import PERSONS, ColumnUse
from app.services.people_list.columns import Columns
from app.services.people_list.line_cells import LineCells
from app.services.people_list.line_reading import LineReading
from app.services.people_list.other_rows import (
    PartOfList,
    filled_cells,
    is_only_numbered,
    is_remark,
    is_repeated_head,
    is_total,
    section_of,
    titles,
)
from app.services.people_list.person_line import LineKind, ReadLine
from app.services.people_list.who_comes import WhoComes


def lines_of(sheet: CellSheet, columns: Columns) -> Iterator[ReadLine]:
    """Yield what each filled line below the heads says."""
    gaps = _gaps(sheet, columns)
    reader = _LinesReader(sheet, columns)
    for line in range(columns.header + 1, max((len(sheet.rows), *gaps)) + 1):
        if line in gaps or filled_cells(sheet, line):
            yield reader.read(line, gaps.get(line, []))


def _gaps(sheet: CellSheet, columns: Columns) -> dict[int, list[Gap]]:
    """Return by line which cells have no value, in the columns that are used."""
    gaps: dict[int, list[Gap]] = {}
    for gap in sheet.gaps:
        if gap.column < len(columns.uses) and columns.uses[gap.column] is not ColumnUse.UNUSED:
            gaps.setdefault(gap.line, []).append(gap)
    return gaps


class _LinesReader:
    """Reads the lines one by one; what a line above says of those below it, such as *Klas 1B*, is remembered."""

    def __init__(self, sheet: CellSheet, columns: Columns) -> None:
        self._sheet, self._columns = sheet, columns
        self._titles = titles(sheet, columns)
        self._section = PartOfList()
        for line in range(1, columns.header):
            self._take_section(filled_cells(sheet, line))
        self._counted = 0
        answers = [one for one in columns.of(ColumnUse.COMES) if columns.person(one) is None]
        rows = sheet.rows[columns.header :]
        self._has_no = has_no(row[column] for column in answers for row in rows if column < len(row))

    def read(self, line: int, gaps: list[Gap]) -> ReadLine:
        """Return what the line is, and whom it tells of."""
        cells = filled_cells(self._sheet, line)
        if not gaps and self._is_other(line, cells):
            return ReadLine(line, LineKind.OTHER)
        reading = LineReading(self._sheet, self._columns, line, gaps)
        name = reading.name()
        coming = WhoComes(LineCells(self._columns, cells, reading.draft), has_no=self._has_no).read(name)
        if not coming.comes and not reading.draft.refused:
            return ReadLine(line, LineKind.AWAY)
        drafts = reading.drafts(coming, self._section)
        self._counted += len(drafts)
        return ReadLine(line, LineKind.PEOPLE, drafts)

    def _is_other(self, line: int, cells: dict[int, str]) -> bool:
        return (
            self._take_section(cells)
            or line in self._titles
            or is_repeated_head(self._sheet, self._columns, line)
            or is_total(cells)
            or self._is_sum(cells)
            or is_remark(cells, self._columns)
            or is_only_numbered(cells, self._columns)
        )

    def _take_section(self, cells: dict[int, str]) -> bool:
        section = section_of(cells, self._columns)
        if section is None:
            return False
        self._section = PartOfList(section.voice or self._section.voice, section.year or self._section.year)
        return True

    def _is_sum(self, cells: dict[int, str]) -> bool:
        """Tell whether a line has nothing but the number of all people above it."""
        told = set(cells) - set(self._columns.of(ColumnUse.UNUSED))
        counts = {column for use in (ColumnUse.PERSONS, *PERSONS) for column in self._columns.of(use)}
        return bool(told) and told <= counts and str(self._counted) in cells.values() and self._counted > 1
