"""The people of a line that has a column for each: *Ouder 1*, *Achternaam ouder 2*, *Aantal ouders*, a cross below *School*."""

import re
from collections.abc import Callable

from app.services.people_list.answers import (
    Reply,
    mark_or_number,
    may_say_away,
    name_away,
    says_away,
)
from app.services.people_list.column_heads import PERSONS, VOICE_OF, ColumnUse
from app.services.people_list.line_cells import Attending, LineCells, Someone
from app.services.people_list.words_of_cells import folded, is_nothing

_AND = re.compile(r"\s+(?:en|and|&|\+)\s+|\s*\n\s*", re.IGNORECASE)
_FAMILY = re.compile(r"(?:fam|familie|gezin|ouders)\b.*")
_NOBODY = re.compile(r"overleden|niet in beeld|geen contact|contactverbod|niet van toepassing|onbekend")
_AS_ABOVE = re.compile(r"idem|dito|zie \w+|zelfde|dezelfde")
_TURNED = re.compile(r"([^,]+),\s*([a-z' ]+)")


class PeopleOfColumns:
    """Reads whom the columns of a line name, mark or count. `answer` reads a cell of *Komt?*"""

    def __init__(self, line: LineCells, coming: Attending, answer: Callable[[int, str], Reply]) -> None:
        self._line, self._coming, self._answer = line, coming, answer

    def read(self) -> tuple[list[Someone], bool]:
        """Return the people of the columns that are for one each, and whether one of those said not to come."""
        found: list[Someone] = []
        stayed = False
        for columns in self._groups():
            people, away = self._people_of(columns)
            counted = self._line.columns.person(columns[0]) is None and all(not one.name for one in people)
            found += self._more_than(found, people) if counted else people
            stayed = stayed or away
        return found, stayed

    def _more_than(self, found: list[Someone], counted: list[Someone]) -> list[Someone]:
        """Return whom a number counts beside those it counts by name: *Aantal ouders* behind *Naam ouder*."""
        voice = counted[0].voice if counted else None
        named = sum(one.voice is voice for one in found)
        if counted and len(counted) < named:
            self._line.draft.refuse(None, "persons_unknown")
        return counted[named:]

    def _groups(self) -> list[list[int]]:
        """Return the columns that are about one person together, in the order of the list."""
        groups: dict[tuple[str, int], list[int]] = {}
        for column, use in enumerate(self._line.columns.uses):
            whose = self._line.columns.person(column)
            if whose is not None and use is not ColumnUse.UNUSED:
                groups.setdefault(("person", whose.number), []).append(column)
            elif use in PERSONS:
                groups[("column", column)] = [column]
        return list(groups.values())

    def _people_of(self, columns: list[int]) -> tuple[list[Someone], bool]:
        answers = [column for column in columns if self._line.use(column) is ColumnUse.COMES]
        named = [column for column in columns if column not in answers]
        whose = self._line.columns.person(columns[0])
        voice = whose.voice if whose is not None else None
        voice = next((VOICE_OF[self._line.use(one)] for one in columns if self._line.use(one) in VOICE_OF), voice)
        text = joined_name({self._line.use(one): self._line.cells.get(one, "") for one in named})
        if says_away(text) or name_away(text) is not None or self._answered_no(answers, text):
            return [], True
        if may_say_away(text):
            self._line.refuse(named[0], "comes_unclear")
            return [], False
        if whose is None and "?" in text:
            self._line.refuse(named[0], "persons_unknown")
            return [], False
        told = mark_or_number(text) if len(named) == 1 and self._line.use(named[0]) in PERSONS else None
        if told is not None:
            return [Someone("", voice)] * told, told == 0 and bool(text)
        names = self.names_in(named[0] if named else None, text)
        if not names and answers and not is_nothing(self._line.cells.get(answers[0], "")):
            names = [""]
        return [Someone(name, voice) for name in names], False

    def _answered_no(self, answers: list[int], text: str) -> bool:
        """Tell whether this person said no; what is unclear is refused."""
        for column in answers:
            cell = self._line.cells.get(column, "")
            answer = self._answer(column, cell) if text or not is_nothing(cell) else Reply(False)
            if answer.comes is None:
                self._line.refuse(column, "comes_unclear")
            elif not answer.comes:
                return True
        return False

    def names_in(self, column: int | None, text: str) -> list[str]:
        """Return the names in a cell; of a family it is not known how many come, unless the line says it."""
        words = folded(text)
        if (column is not None and (_NOBODY.fullmatch(words) or is_nothing(text))) or not text:
            return []
        if column is not None and (_AS_ABOVE.match(words) or not any(map(str.isalpha, text))):
            self._line.refuse(column, "persons_unknown")
        if _FAMILY.fullmatch(words) and self._coming.number is None:
            self._line.refuse(column, "persons_unknown")
        parts = [part.strip(" ,;") for part in _AND.split(text)]
        # Who has a code is one person.
        coded = self._line.one(ColumnUse.CODE)[1]
        apart = not coded and self._coming.number != 1 and all(sum(map(str.isalpha, part)) > 1 for part in parts)
        return parts if apart and len(parts) > 1 else [text.replace("\n", " ")]


def joined_name(parts: dict[ColumnUse, str]) -> str:
    """Return a name as it is said, in whatever order its parts stand: *Daan* and *Vries, de* are *Daan de Vries*."""
    family = parts.get(ColumnUse.FAMILY, "")
    turned = _TURNED.fullmatch(family)
    if turned and not parts.get(ColumnUse.MIDDLE):
        family = f"{turned[2].strip()} {turned[1].strip()}"
    order = [parts.get(use, "") for use in (ColumnUse.GIVEN, ColumnUse.MIDDLE)]
    rest = [cell for use, cell in parts.items() if use not in (ColumnUse.GIVEN, ColumnUse.MIDDLE, ColumnUse.FAMILY)]
    return " ".join(cell for cell in (*rest, *(part for part in (*order, family) if not is_nothing(part))) if cell)
