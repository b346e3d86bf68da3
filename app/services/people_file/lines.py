"""The lines of a list: what each says about someone, and everything in it that cannot be."""

import re
from collections.abc import Iterable, Iterator

from app.models.ground.words import LONGEST_LINE
from app.models.said.dialogue import Voice
from app.models.seats.people import CODE_LETTERS, LONGEST_CODE, LONGEST_LANGUAGE, LONGEST_YEAR_GROUP, WishKind
from app.models.seats.tables import MOST_TABLES
from app.services.people_file.column_heads import ColumnUse
from app.services.people_file.columns import Columns
from app.services.people_file.person_line import Mention, PersonLine, shown
from app.services.people_file.sheet import CellSheet, Gap
from app.services.people_file.words_of_cells import (
    is_general,
    is_nothing,
    parts_of,
    same_code,
    table_of,
    voice_of,
    year_of,
    yes_or_no,
)

LONGEST = {
    ColumnUse.CODE: LONGEST_CODE,
    ColumnUse.ROLE: LONGEST_LINE,
    ColumnUse.YEAR_GROUP: LONGEST_YEAR_GROUP,
    ColumnUse.NAME: LONGEST_LINE,
    ColumnUse.LANGUAGE: LONGEST_LANGUAGE,
    ColumnUse.HELPS: LONGEST_LANGUAGE,
}
"""How many signs a text may have: as many as the list of an evening takes."""

_MADE_CODE = re.compile(f"([{''.join(CODE_LETTERS.values())}])[0-9]+", re.IGNORECASE)
_FIELDS = {
    ColumnUse.ROLE: "role",
    ColumnUse.YEAR_GROUP: "year_group",
    ColumnUse.NAME: "name",
    ColumnUse.LANGUAGE: "language",
    ColumnUse.HELPS: "helps",
}
_MAY_BE_NO = (ColumnUse.YEAR_GROUP, ColumnUse.LANGUAGE, ColumnUse.HELPS)


def filled_lines(sheet: CellSheet, columns: Columns) -> Iterator[int]:
    """Yield every line in which a column that is used is filled."""
    gaps = _gaps(sheet, columns)
    used = [column for column, use in enumerate(columns.uses) if use is not ColumnUse.UNUSED]
    last = max((len(sheet.rows), *gaps))
    for line in range(columns.header + 1, last + 1):
        if line in gaps or any(sheet.cell(line, column) for column in used):
            yield line


def drafts_of(sheet: CellSheet, columns: Columns, lines: Iterable[int]) -> Iterator[PersonLine]:
    """Yield what each of these lines says."""
    gaps = _gaps(sheet, columns)
    for line in lines:
        yield _Reading(sheet, columns, line, gaps.get(line, [])).draft()


def _gaps(sheet: CellSheet, columns: Columns) -> dict[int, list[Gap]]:
    """Return by line which cells have no value, in the columns that are used."""
    gaps: dict[int, list[Gap]] = {}
    for gap in sheet.gaps:
        if gap.column < len(columns.uses) and columns.uses[gap.column] is not ColumnUse.UNUSED:
            gaps.setdefault(gap.line, []).append(gap)
    return gaps


class _Reading:
    """The reading of one line."""

    def __init__(self, sheet: CellSheet, columns: Columns, line: int, gaps: list[Gap]) -> None:
        self._sheet, self._columns, self._line, self._gaps = sheet, columns, line, gaps
        self._draft = PersonLine(line)

    def draft(self) -> PersonLine:
        """Return what the line says."""
        for gap in self._gaps:
            self._draft.refuse(gap.column, gap.rule)
        self._draft.code = self._text(ColumnUse.CODE)
        if not same_code(self._draft.code):
            self._draft.code = ""
        self._read_fields()
        self._read_voice()
        self._read_wishes()
        return self._draft

    def _column(self, use: ColumnUse) -> int | None:
        return next(iter(self._columns.of(use)), None)

    def _text(self, use: ColumnUse) -> str:
        """Return what a line has for this use, on one line; more columns for a name make one name."""
        cells = (self._sheet.cell(self._line, column) for column in self._columns.of(use))
        text = " ".join(cell.replace("\n", " ") for cell in cells if cell)
        limit = LONGEST.get(use)
        if limit is not None and len(text) > limit:
            self._draft.refuse(self._column(use), "too_long", limit=limit, length=len(text))
        return text

    def _refuse_word(self, use: ColumnUse, rule: str, word: str, **values: int) -> None:
        self._draft.refuse(self._column(use), rule, word=shown(word), **values)

    def _read_fields(self) -> None:
        for use, name in _FIELDS.items():
            if self._columns.of(use):
                text = self._text(use)
                is_no = use in _MAY_BE_NO and (is_nothing(text) or yes_or_no(text) is False)
                self._draft.fields[name] = "" if is_no else text
        year = self._draft.fields.get("year_group")
        if year:
            only_year = year_of(year)
            if only_year is None:
                self._refuse_word(ColumnUse.YEAR_GROUP, "year_unknown", year)
            else:
                self._draft.fields["year_group"] = only_year

    def _read_voice(self) -> None:
        """Take the voice from its column, else from what the user said of everyone, the function or the code."""
        text = self._text(ColumnUse.VOICE)
        self._draft.voice = voice_of(text) if text else self._other_voice()
        if self._draft.voice is Voice.SCHOOL and text and not self._columns.of(ColumnUse.ROLE) and not is_general(text):
            self._draft.fields["role"] = text
        column = self._column(ColumnUse.VOICE)
        if self._draft.voice is not None or any(gap.column == column for gap in self._gaps):
            return
        if text:
            self._refuse_word(ColumnUse.VOICE, "voice_unknown", text)
        else:
            self._draft.refuse(column, "voice_missing")

    def _other_voice(self) -> Voice | None:
        if self._columns.everyone is not None:
            return self._columns.everyone
        made = _MADE_CODE.fullmatch(self._draft.code)
        by_letter = {letter: voice for voice, letter in CODE_LETTERS.items()}
        return voice_of(self._draft.fields.get("role", "")) or (by_letter[made[1].upper()] if made else None)

    def _read_wishes(self) -> None:
        for use, kind in ((ColumnUse.TOGETHER, WishKind.TOGETHER), (ColumnUse.APART, WishKind.APART)):
            for column in self._columns.of(use):
                cell = self._sheet.cell(self._line, column)
                words = () if is_nothing(cell) else parts_of(cell)
                self._draft.mentions += [Mention(kind, word, column) for word in words]
        table = self._text(ColumnUse.TABLE)
        if not is_nothing(table):
            self._draft.table = table_of(table) or 0
            if not self._draft.table:
                self._refuse_word(ColumnUse.TABLE, "table_unknown", table, limit=MOST_TABLES)
        alone = self._text(ColumnUse.NOT_ALONE)
        answer = yes_or_no(alone)
        if answer is None:
            self._refuse_word(ColumnUse.NOT_ALONE, "yes_or_no", alone)
        self._draft.not_alone = bool(answer)
