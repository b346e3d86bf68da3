"""Who comes of a line: the people it names, with the number it gives, unless it says that nobody does."""

from dataclasses import replace

from app.services.people_list.answers import (
    Reply,
    answer_of,
    mark_or_number,
    may_say_away,
    name_away,
    number_of,
    says_away,
)
from app.services.people_list.column_heads import NAMES, PERSONS, VOICE_OF, ColumnUse
from app.services.people_list.line_cells import Attending, LineCells, Someone
from app.services.people_list.people_of_columns import PeopleOfColumns
from app.services.people_list.voices import are_both_parents, voice_of
from app.services.people_list.words_of_cells import folded, is_nothing, yes_or_no

_SILENT = (ColumnUse.ROLE, ColumnUse.TOGETHER, ColumnUse.APART, ColumnUse.LANGUAGE, ColumnUse.HELPS, ColumnUse.CODE)


class WhoComes:
    """Reads who comes of one line; what is unclear is refused on its draft."""

    def __init__(self, line: LineCells, *, has_no: bool) -> None:
        """Take a line; `has_no` tells that *nee* is written on this list where it is meant."""
        self._line, self._has_no = line, has_no
        self._coming = Attending()

    def read(self, name: str) -> Attending:
        """Return who comes, of a line with this name; nobody when it says so."""
        coming = self._coming
        self._read_number()
        self._read_more()
        self._read_answers()
        away = self._says_away()
        if away and coming.is_answered and coming.comes and coming.number is None:
            self._line.refuse(None, "comes_unclear")
        elif away:
            coming.comes = False
        if coming.comes and not self._line.draft.refused:
            self._refuse_doubt()
            self._read_people(name)
        return coming

    # Whether, and how many

    def _read_number(self) -> None:
        column, text = self._line.one(ColumnUse.PERSONS)
        if column is None or (is_nothing(text) and "?" not in text) or says_away(text):
            return
        number = number_of(text)
        if number is None:
            self._line.refuse(column, "persons_unknown")
        elif number == 0:
            self._coming.comes = False
        self._coming.number = number

    def _read_more(self) -> None:
        """Count who is brought along."""
        column, text = self._line.one(ColumnUse.MORE)
        if column is None or (is_nothing(text) and "?" not in text):
            return
        more = mark_or_number(text)
        if more is None or self._coming.number is not None:
            self._line.refuse(column, "persons_unknown")
        else:
            self._coming.number = more + 1

    def _read_answers(self) -> None:
        column, text = self._line.one(ColumnUse.COMES)
        if column is not None:
            self._take_answer(column, self._answer(column, text))
        column, text = self._line.one(ColumnUse.AWAY)
        if column is None or is_nothing(text) or yes_or_no(text) is False:
            return
        if answer_of(text).comes is None and not says_away(text) and "?" in text:
            self._line.refuse(column, "comes_unclear")
        elif folded(text) not in ("aanwezig", "aangemeld", "komt"):
            self._coming.comes = False

    def _answer(self, column: int, text: str) -> Reply:
        """Return an answer; where nothing stands it is no, on a list that has only marks for who comes."""
        if not is_nothing(text) or "?" in text or folded(text) in ("geen", "na"):
            return answer_of(text)
        if self._coming.number or self._coming.comes is False:
            return Reply(True)
        if self._has_no:
            self._line.draft.refuse(column, "comes_missing")
            return Reply(True)
        return Reply(False)

    def _take_answer(self, column: int, answer: Reply) -> None:
        coming = self._coming
        coming.is_answered = True
        if answer.comes is None:
            self._line.refuse(column, "comes_unclear")
        elif not answer.comes:
            coming.comes = False
        elif answer.number is not None and coming.number not in (None, answer.number):
            self._line.refuse(column, "persons_unknown")
        else:
            coming.number = answer.number if answer.number is not None else coming.number

    def _says_away(self) -> bool:
        """Tell whether a cell says so by itself, whatever the column is for."""
        return any(
            says_away(cell) or (use in NAMES and name_away(cell) is not None)
            for column, cell in self._line.cells.items()
            if (use := self._line.use(column)) not in (*PERSONS, *_SILENT, ColumnUse.COMES, ColumnUse.AWAY)
            and self._line.columns.person(column) is None
        )

    def _refuse_doubt(self) -> None:
        for column, cell in self._line.cells.items():
            may = self._line.use(column) in (ColumnUse.UNUSED, ColumnUse.CHILD, *NAMES) and may_say_away(cell)
            if may and self._line.columns.person(column) is None:
                self._line.refuse(column, "comes_unclear")
                return

    # Who

    def _read_people(self, name: str) -> None:
        coming = self._coming
        named = PeopleOfColumns(self._line, coming, self._answer)
        found, stayed = named.read()
        own = named.names_in(None, name)
        side = self._line.columns.everyone or voice_of(self._line.one(ColumnUse.VOICE)[1])
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
        return any(self._line.columns.of(use) for use in PERSONS) or any(self._line.columns.whose)

    def _is_of_the_line(self) -> bool:
        """Tell whether the line itself says what someone is, without a name."""
        uses = (ColumnUse.VOICE, ColumnUse.ROLE, ColumnUse.LANGUAGE, ColumnUse.HELPS)
        return any(not is_nothing(self._line.one(use)[1]) for use in uses)

    def _read_nobody(self, stayed: bool) -> None:
        """Judge a line without a name in its columns for people."""
        voices = {VOICE_OF[use] for use in self._line.columns.uses if use in VOICE_OF}
        voices |= {whose.voice for whose in self._line.columns.whose if whose is not None and whose.voice is not None}
        if self._coming.number and len(voices) == 1:
            self._coming.people = [Someone("", voices.pop())] * self._coming.number
        elif stayed:
            self._coming.comes = False
        else:
            self._line.refuse(None, "nobody_named")

    def _is_pair(self) -> bool:
        return are_both_parents(self._line.one(ColumnUse.VOICE)[1])

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
            self._line.draft.refuse(None, "persons_unknown")
