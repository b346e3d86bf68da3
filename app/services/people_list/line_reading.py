"""What one line says about its people, and everything in it that cannot be."""

import re

from app.models.ground.words import LONGEST_LINE
from app.models.said.dialogue import Voice
from app.models.seats.people import CODE_LETTERS, LONGEST_CODE, LONGEST_LANGUAGE, LONGEST_YEAR_GROUP, WishKind
from app.models.seats.tables import MOST_TABLES
from app.services.people_file.sheet import CellSheet, Gap
from app.services.people_list.column_heads import NAMES, ColumnUse
from app.services.people_list.columns import Columns
from app.services.people_list.line_cells import Attending, Someone
from app.services.people_list.other_rows import (
    PartOfList,
    filled_cells,
)
from app.services.people_list.people_of_columns import joined_name
from app.services.people_list.person_line import Mention, PersonLine, shown
from app.services.people_list.voices import are_both_parents, is_general, voice_of
from app.services.people_list.words_of_cells import (
    folded,
    is_no_year,
    is_nothing,
    parts_of,
    same_code,
    table_of,
    year_of,
    yes_or_no,
)

LONGEST = {
    ColumnUse.CODE: LONGEST_CODE,
    ColumnUse.ROLE: LONGEST_LINE,
    ColumnUse.YEAR_GROUP: LONGEST_YEAR_GROUP,
    ColumnUse.LANGUAGE: LONGEST_LANGUAGE,
    ColumnUse.HELPS: LONGEST_LANGUAGE,
}
"""How many signs a text may have: as many as the list of an evening takes."""

_MADE_CODE = re.compile(f"([{''.join(CODE_LETTERS.values())}])[0-9]+", re.IGNORECASE)
_FIELDS = {
    ColumnUse.ROLE: "role",
    ColumnUse.YEAR_GROUP: "year_group",
    ColumnUse.LANGUAGE: "language",
    ColumnUse.HELPS: "helps",
}
_YES_AND = re.compile(r"(?:ja|jazeker|yes)\s*[,;:.\u2013-]\s*(?=\w)", re.IGNORECASE)
_DUTCH = ("nederlands", "dutch", "nl", "nee nederlands")
_MAY_BE_NO = (ColumnUse.YEAR_GROUP, ColumnUse.LANGUAGE, ColumnUse.HELPS)


class LineReading:
    """The reading of one line."""

    def __init__(self, sheet: CellSheet, columns: Columns, line: int, gaps: list[Gap]) -> None:
        self._sheet, self._columns, self._line, self._gaps = sheet, columns, line, gaps
        self.draft = PersonLine(line)
        for gap in gaps:
            self.draft.refuse(gap.column, gap.rule)

    def name(self) -> str:
        """Return the name of whose line it is."""
        parts = {use: self._text(use) for use in NAMES if self._own(use)}
        return joined_name(parts)

    def drafts(self, coming: Attending, section: PartOfList) -> tuple[PersonLine, ...]:
        """Return what the line says of each of its people; the first has the code, the wishes and what is refused."""
        first = coming.people[0] if coming.people else Someone()
        draft = self._read(first, section)
        cells = filled_cells(self._sheet, self._line).values()
        draft.addresses = frozenset(cell.casefold() for cell in cells if "@" in cell)
        rest = coming.people[1:] if not draft.refused else ()
        return (draft, *(self._beside(draft, one) for one in rest))

    def _beside(self, draft: PersonLine, someone: Someone) -> PersonLine:
        """Return someone who comes with the first of a line."""
        fields = {name: text for name, text in draft.fields.items() if name not in ("role", "helps")} | {
            "name": someone.name
        }
        return PersonLine(draft.line, voice=someone.voice or draft.voice, fields=fields, addresses=draft.addresses)

    def _read(self, someone: Someone, section: PartOfList) -> PersonLine:
        self.draft.code = self._text(ColumnUse.CODE)
        if not same_code(self.draft.code):
            self.draft.code = ""
        self._read_fields(section)
        self._read_voice(someone, section)
        is_child = self.draft.voice is Voice.PUPIL and bool(self._columns.of(ColumnUse.CHILD))
        if self._own(*NAMES) or someone.name or self._columns.whose or is_child:
            self.draft.fields["name"] = self._checked_name(someone)
        self._read_wishes()
        return self.draft

    def _checked_name(self, someone: Someone) -> str:
        name = someone.name
        if not name and self.draft.voice is Voice.PUPIL:
            name = self._text(ColumnUse.CHILD)
        if len(name) > LONGEST_LINE:
            column = next(
                (one for one in range(len(self._columns.uses)) if self._sheet.cell(self._line, one) in name), None
            )
            column = next(iter(self._own(*NAMES)), column)
            self.draft.refuse(column, "too_long", limit=LONGEST_LINE, length=len(name))
        return name

    def _own(self, *uses: ColumnUse) -> tuple[int, ...]:
        """Return the columns with these uses that are about whose line it is."""
        return tuple(one for use in uses for one in self._columns.of(use) if self._columns.person(one) is None)

    def _column(self, use: ColumnUse) -> int | None:
        return next(iter(self._columns.of(use)), None)

    def _text(self, use: ColumnUse) -> str:
        """Return what a line has for this use, on one line; more columns for a name make one name."""
        cells = (self._sheet.cell(self._line, column) for column in self._own(use))
        text = " ".join(cell.replace("\n", " ") for cell in cells if cell)
        limit = LONGEST.get(use)
        if limit is not None and len(text) > limit:
            self.draft.refuse(self._column(use), "too_long", limit=limit, length=len(text))
        return text

    def _refuse_word(self, use: ColumnUse, rule: str, word: str, **values: int) -> None:
        self.draft.refuse(self._column(use), rule, word=shown(word), **values)

    def _read_fields(self, section: PartOfList) -> None:
        for use, name in _FIELDS.items():
            if self._columns.of(use):
                text = self._text(use)
                is_no = use in _MAY_BE_NO and (is_nothing(text) or yes_or_no(text) is False)
                self.draft.fields[name] = "" if is_no else _language(text) if use is ColumnUse.LANGUAGE else text
        self._read_year(section)

    def _read_year(self, section: PartOfList) -> None:
        if section.year and not self.draft.fields.get("year_group"):
            self.draft.fields["year_group"] = section.year
        year = self.draft.fields.get("year_group")
        if year:
            only_year = year_of(year)
            if only_year is None and is_no_year(year):
                self.draft.fields["year_group"] = ""
            elif only_year is None:
                self._refuse_word(ColumnUse.YEAR_GROUP, "year_unknown", year)
            else:
                self.draft.fields["year_group"] = only_year or ""

    def _read_voice(self, someone: Someone, section: PartOfList) -> None:
        """Take the voice from its column, else from what the user said of everyone, the function or the code."""
        text = "" if someone.voice is not None else self._text(ColumnUse.VOICE)
        if is_nothing(text) and "?" not in text:
            text = ""
        pair = Voice.PARENT if are_both_parents(text) else None
        self.draft.voice = someone.voice or (pair or voice_of(text) if text else self._other_voice(section))
        if self.draft.voice is Voice.SCHOOL and text and not is_general(text) and not self.draft.fields.get("role"):
            self.draft.fields["role"] = text
        column = self._column(ColumnUse.VOICE)
        if self.draft.voice is not None or any(gap.column == column for gap in self._gaps):
            return
        if text:
            self._refuse_word(ColumnUse.VOICE, "voice_unknown", text)
        elif not self.draft.refused or column is not None:
            self.draft.refuse(column, "voice_missing")

    def _other_voice(self, section: PartOfList) -> Voice | None:
        if self._columns.everyone is not None:
            return self._columns.everyone
        made = _MADE_CODE.fullmatch(self.draft.code)
        by_letter = {letter: voice for voice, letter in CODE_LETTERS.items()}
        told = voice_of(self.draft.fields.get("role", "")) or (by_letter[made[1].upper()] if made else None)
        return told or section.voice

    def _read_wishes(self) -> None:
        for use, kind in ((ColumnUse.TOGETHER, WishKind.TOGETHER), (ColumnUse.APART, WishKind.APART)):
            for column in self._columns.of(use):
                cell = self._sheet.cell(self._line, column)
                words = () if is_nothing(cell) else parts_of(cell)
                self.draft.mentions += [Mention(kind, word, column) for word in words]
        table = self._text(ColumnUse.TABLE)
        if not is_nothing(table):
            self.draft.table = table_of(table) or 0
            if not self.draft.table:
                self._refuse_word(ColumnUse.TABLE, "table_unknown", table, limit=MOST_TABLES)
        alone = self._text(ColumnUse.NOT_ALONE)
        answer = yes_or_no(alone)
        if answer is None:
            self._refuse_word(ColumnUse.NOT_ALONE, "yes_or_no", alone)
        self.draft.not_alone = bool(answer)


def _language(text: str) -> str:
    """Return the language of *Ja, Arabisch*; who speaks Dutch needs no help in it."""
    told = _YES_AND.sub("", text, count=1) or text
    return "" if folded(told) in _DUTCH else told
