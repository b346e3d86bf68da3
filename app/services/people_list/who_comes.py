"""Who comes of a line: the people it names, with the number it gives, unless it says that nobody does."""

import re
from dataclasses import dataclass, field, replace

from app.models.said.dialogue import Voice
from app.services.people_list.answers import (
    Answer,
    answer_of,
    mark_or_number,
    may_say_away,
    name_away,
    number_of,
    says_away,
)
from app.services.people_list.column_heads import NAMES, PERSONS, ColumnUse
from app.services.people_list.columns import Columns
from app.services.people_list.person_line import PersonLine, shown
from app.services.people_list.voices import are_both_parents, voice_of
from app.services.people_list.words_of_cells import folded, is_nothing, yes_or_no

_VOICE_OF = {ColumnUse.PARENT: Voice.PARENT, ColumnUse.SCHOOL: Voice.SCHOOL, ColumnUse.PUPIL: Voice.PUPIL}
_AND = re.compile(r"\s+(?:en|and|&|\+)\s+|\s*\n\s*", re.IGNORECASE)
_FAMILY = re.compile(r"(?:fam|familie|gezin|ouders)\b.*")
_NOBODY = re.compile(r"overleden|niet in beeld|geen contact|contactverbod|niet van toepassing|onbekend")
_AS_ABOVE = re.compile(r"idem|dito|zie \w+|zelfde|dezelfde")
_TURNED = re.compile(r"([^,]+),\s*([a-z' ]+)")
_SILENT = (ColumnUse.ROLE, ColumnUse.TOGETHER, ColumnUse.APART, ColumnUse.LANGUAGE, ColumnUse.HELPS, ColumnUse.CODE)


@dataclass(frozen=True, slots=True)
class Someone:
    """One of the people on a line; without a voice it is that of the line."""

    name: str = ""
    voice: Voice | None = None


@dataclass(slots=True)
class Coming:
    """What a line says of who comes. `people` are those it names or counts; None when the line is one person."""

    comes: bool = True
    people: list[Someone] = field(default_factory=list)
    number: int | None = None
    is_answered: bool = False


class WhoComes:
    """Reads who comes of one line; what is unclear is refused on its draft."""

    def __init__(self, columns: Columns, cells: dict[int, str], draft: PersonLine, *, has_no: bool) -> None:
        """Take what stands on the line by column; `has_no` tells that *nee* is written on this list where it is meant."""
        self._columns, self._cells, self._draft, self._has_no = columns, cells, draft, has_no
        self._coming = Coming()

    def read(self, name: str) -> Coming:
        """Return who comes, of a line with this name; nobody when it says so."""
        coming = self._coming
        self._read_number()
        self._read_answers()
        away = self._says_away()
        if away and coming.is_answered and coming.comes and coming.number is None:
            self._refuse(None, "comes_unclear")
        elif away:
            coming.comes = False
        if coming.comes and not self._draft.refused:
            self._refuse_doubt()
            self._read_people(name)
        return coming

    def _refuse(self, column: int | None, rule: str) -> None:
        if column is None:
            self._draft.refuse(None, rule)
        else:
            self._draft.refuse(column, rule, word=shown(self._cells.get(column, "")))

    def _one(self, use: ColumnUse) -> tuple[int | None, str]:
        """Return the column that has this use for the whole line, and its text."""
        column = next((one for one in self._columns.of(use) if self._columns.person(one) is None), None)
        return column, "" if column is None else self._cells.get(column, "")

    # Whether, and how many

    def _read_number(self) -> None:
        column, text = self._one(ColumnUse.PERSONS)
        if column is None or (is_nothing(text) and "?" not in text) or says_away(text):
            return
        number = number_of(text)
        if number is None:
            self._refuse(column, "persons_unknown")
        elif number == 0:
            self._coming.comes = False
        self._coming.number = number

    def _read_answers(self) -> None:
        column, text = self._one(ColumnUse.COMES)
        if column is not None:
            self._take_answer(column, self._answer(column, text))
        column, text = self._one(ColumnUse.AWAY)
        if column is None or is_nothing(text) or yes_or_no(text) is False:
            return
        if answer_of(text).comes is None and not says_away(text) and "?" in text:
            self._refuse(column, "comes_unclear")
        elif folded(text) not in ("aanwezig", "aangemeld", "komt"):
            self._coming.comes = False

    def _answer(self, column: int, text: str) -> Answer:
        """Return an answer; where nothing stands it is no, on a list that has only marks for who comes."""
        if not is_nothing(text) or "?" in text or folded(text) in ("geen", "na"):
            return answer_of(text)
        if self._coming.number or self._coming.comes is False:
            return Answer(True)
        if self._has_no:
            self._draft.refuse(column, "comes_missing")
            return Answer(True)
        return Answer(False)

    def _take_answer(self, column: int, answer: Answer) -> None:
        coming = self._coming
        coming.is_answered = True
        if answer.comes is None:
            self._refuse(column, "comes_unclear")
        elif not answer.comes:
            coming.comes = False
        elif answer.number is not None and coming.number not in (None, answer.number):
            self._refuse(column, "persons_unknown")
        else:
            coming.number = answer.number if answer.number is not None else coming.number

    def _says_away(self) -> bool:
        """Tell whether a cell says so by itself, whatever the column is for."""
        return any(
            says_away(cell) or (use in NAMES and name_away(cell) is not None)
            for column, cell in self._cells.items()
            if (use := self._use(column)) not in (*PERSONS, *_SILENT, ColumnUse.COMES, ColumnUse.AWAY)
            and self._columns.person(column) is None
        )

    def _refuse_doubt(self) -> None:
        for column, cell in self._cells.items():
            may = self._use(column) in (ColumnUse.UNUSED, ColumnUse.CHILD, *NAMES) and may_say_away(cell)
            if may and self._columns.person(column) is None:
                self._refuse(column, "comes_unclear")
                return

    def _use(self, column: int) -> ColumnUse:
        return self._columns.uses[column] if column < len(self._columns.uses) else ColumnUse.UNUSED

    # Who

    def _read_people(self, name: str) -> None:
        coming = self._coming
        found, stayed = self._people_of_columns()
        own = self._names_in(None, name)
        side = self._columns.everyone or voice_of(self._one(ColumnUse.VOICE)[1])
        unnamed = next((at for at, one in enumerate(found) if not one.name and side in (None, one.voice)), None)
        if own and unnamed is not None:
            found[unnamed] = replace(found[unnamed], name=own[0])
            own = own[1:]
        if own or not found:
            found = [Someone(one) for one in own] + found
        if stayed and side is None and not any(one.voice for one in found):
            coming.comes = False
            return
        if not found and self._has_columns() and not self._is_of_the_line():
            self._read_nobody(stayed)
            return
        coming.people = found or [Someone()]
        if len(coming.people) == 1 and coming.number is None and self._is_pair():
            coming.number = 2
        self._fit_number()

    def _has_columns(self) -> bool:
        return any(self._columns.of(use) for use in PERSONS) or any(self._columns.whose)

    def _is_of_the_line(self) -> bool:
        """Tell whether the line itself says what someone is, without a name."""
        uses = (ColumnUse.VOICE, ColumnUse.ROLE, ColumnUse.LANGUAGE, ColumnUse.HELPS)
        return any(not is_nothing(self._one(use)[1]) for use in uses)

    def _read_nobody(self, stayed: bool) -> None:
        """Judge a line without a name in its columns for people."""
        voices = {_VOICE_OF[use] for use in self._columns.uses if use in _VOICE_OF}
        voices |= {whose.voice for whose in self._columns.whose if whose is not None and whose.voice is not None}
        if self._coming.number and len(voices) == 1:
            self._coming.people = [Someone("", voices.pop())] * self._coming.number
        elif stayed:
            self._coming.comes = False
        else:
            self._refuse(None, "nobody_named")

    def _is_pair(self) -> bool:
        return are_both_parents(self._one(ColumnUse.VOICE)[1])

    def _fit_number(self) -> None:
        """Make the people as many as the number says: who is not named comes with the first."""
        people, number = self._coming.people, self._coming.number
        if number is None or number == len(people):
            return
        first = people[0]
        if number > len(people):
            numbers = range(len(people) + 1, number + 1)
            people += [replace(first, name=f"{first.name} ({one})" if first.name else "") for one in numbers]
        elif number == 1 and len({one.voice for one in people}) == 1:
            people[:] = [replace(first, name=" / ".join(one.name for one in people if one.name))]
        else:
            self._draft.refuse(None, "persons_unknown")

    def _people_of_columns(self) -> tuple[list[Someone], bool]:
        """Return the people of the columns that are for one each, and whether one of those said not to come."""
        found: list[Someone] = []
        stayed = False
        for columns in self._groups():
            people, away = self._people_of(columns)
            counted = self._columns.person(columns[0]) is None and all(not one.name for one in people)
            found += self._more_than(found, people) if counted else people
            stayed = stayed or away
        return found, stayed

    def _more_than(self, found: list[Someone], counted: list[Someone]) -> list[Someone]:
        """Return whom a number counts beside those it counts by name: *Aantal ouders* behind *Naam ouder*."""
        voice = counted[0].voice if counted else None
        named = sum(one.voice is voice for one in found)
        if counted and len(counted) < named:
            self._draft.refuse(None, "persons_unknown")
        return counted[named:]

    def _groups(self) -> list[list[int]]:
        """Return the columns that are about one person together, in the order of the list."""
        groups: dict[tuple[str, int], list[int]] = {}
        for column, use in enumerate(self._columns.uses):
            whose = self._columns.person(column)
            if whose is not None and use is not ColumnUse.UNUSED:
                groups.setdefault(("person", whose.number), []).append(column)
            elif use in PERSONS:
                groups[("column", column)] = [column]
        return list(groups.values())

    def _people_of(self, columns: list[int]) -> tuple[list[Someone], bool]:
        answers = [column for column in columns if self._use(column) is ColumnUse.COMES]
        named = [column for column in columns if column not in answers]
        whose = self._columns.person(columns[0])
        voice = whose.voice if whose is not None else None
        voice = next((_VOICE_OF[self._use(one)] for one in columns if self._use(one) in _VOICE_OF), voice)
        text = joined_name({self._use(one): self._cells.get(one, "") for one in named})
        if says_away(text) or name_away(text) is not None or self._answered_no(answers, text):
            return [], True
        if may_say_away(text):
            self._refuse(named[0], "comes_unclear")
            return [], False
        if whose is None and "?" in text:
            self._refuse(named[0], "persons_unknown")
            return [], False
        told = mark_or_number(text) if len(named) == 1 and self._use(named[0]) in PERSONS else None
        if told is not None:
            return [Someone("", voice)] * told, told == 0 and bool(text)
        names = self._names_in(named[0] if named else None, text)
        if not names and answers and not is_nothing(self._cells.get(answers[0], "")):
            names = [""]
        return [Someone(name, voice) for name in names], False

    def _answered_no(self, answers: list[int], text: str) -> bool:
        """Tell whether this person said no; what is unclear is refused."""
        for column in answers:
            cell = self._cells.get(column, "")
            answer = self._answer(column, cell) if text or not is_nothing(cell) else Answer(False)
            if answer.comes is None:
                self._refuse(column, "comes_unclear")
            elif not answer.comes:
                return True
        return False

    def _names_in(self, column: int | None, text: str) -> list[str]:
        """Return the names in a cell; of a family it is not known how many come, unless the line says it."""
        words = folded(text)
        if (column is not None and (_NOBODY.fullmatch(words) or is_nothing(text))) or not text:
            return []
        if column is not None and (_AS_ABOVE.match(words) or not any(map(str.isalpha, text))):
            self._refuse(column, "persons_unknown")
        if _FAMILY.fullmatch(words) and self._coming.number is None:
            self._refuse(column, "persons_unknown")
        parts = [part.strip(" ,;") for part in _AND.split(text)]
        # Who has a code is one person.
        coded = self._one(ColumnUse.CODE)[1]
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
