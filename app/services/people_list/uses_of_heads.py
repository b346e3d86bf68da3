"""From heads to uses: what each column of a list is used for, and whom it is about where a line holds more people."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.models.said.dialogue import Voice
from app.services.people_list.answers import has_no, is_answer, mark_or_number
from app.services.people_list.column_heads import (
    HEADS,
    MANY,
    NAMES,
    PERSONS,
    VOICE_OF,
    ColumnUse,
    columns_with,
    fits,
    head_words,
    is_beside,
)
from app.services.people_list.person_heads import PersonHead, person_head
from app.services.people_list.words_of_cells import nearly_all

_USE_OF = {voice: use for use, voice in VOICE_OF.items()}
_SECOND = ("2", "3", "4", "partner")
_YOUR_CHILD = (" uw kind", " je kind", " uw zoon", " je zoon", " uw dochter", " kind van u")
_ANSWERS = (ColumnUse.COMES, ColumnUse.AWAY)
_OF_COMING = ("kom", "aanw", "afgem", "avond", "erbij", "deelne", "aanmeld")


@dataclass(frozen=True, slots=True)
class Whose:
    """Whom a column is about, where a line holds more people than one; columns of one person have one number."""

    number: int
    voice: Voice | None = None


@dataclass(slots=True)
class UsesFound:
    """What the heads tell: `everyone` is the voice of all on a list that is made for one side."""

    uses: dict[int, ColumnUse] = field(default_factory=dict)
    whose: dict[int, Whose] = field(default_factory=dict)
    everyone: Voice | None = None


def uses_of(heads: Sequence[str], cells: Sequence[Sequence[str]]) -> UsesFound:
    """Return which columns have a head that tells their use; the best head gets its use first.

    `cells` are those below each head: names are told from marks and numbers by them.
    """
    return _Assigning(heads, cells).found()


class _Assigning:
    """One list of heads on its way to uses. What a head means depends on the others: *Leerling* beside *Ouder*."""

    def __init__(self, heads: Sequence[str], cells: Sequence[Sequence[str]]) -> None:
        self._words = [head_words(head) for head in heads]
        self._cells = cells
        self._found = UsesFound()
        self._beside = [column for column, words in enumerate(self._words) if words and is_beside(words)]
        self._people = self._people_heads()

    def _people_heads(self) -> dict[int, PersonHead]:
        heads = {
            column: head
            for column, words in enumerate(self._words)
            if words and column not in self._beside and (head := person_head(words)) is not None
        }
        coded = [column for column, head in heads.items() if not head.voice and self._has_codes(column)]
        return {column: head for column, head in heads.items() if column not in coded}

    def found(self) -> UsesFound:
        """Return what was found."""
        uses = self._found.uses
        uses |= dict.fromkeys(self._beside, ColumnUse.UNUSED)
        taken = set(self._people) | set(self._beside)
        for use in HEADS:
            for column in columns_with(self._words, use):
                if column not in taken and column not in uses:
                    uses[column] = use
                    if use not in MANY:
                        break
        self._drop_empty_answers()
        self._use_people()
        self._find_answers()
        self._found.everyone = self._everyone()
        return self._found

    def _has(self, *uses: ColumnUse) -> bool:
        return not set(uses).isdisjoint(self._found.uses.values())

    def _drop_empty_answers(self) -> None:
        """A column of *aanwezig* that is to be ticked at the door says nothing yet, and some hold no answers at all."""
        for column, use in list(self._found.uses.items()):
            if use in _ANSWERS and not any(map(is_answer, self._cells_of(column))):
                self._found.uses[column] = ColumnUse.UNUSED

    def _find_answers(self) -> None:
        """Take a column of yes and no for who comes when its head speaks of it, or has no words: *Ouderavond 3 december*."""
        free = [column for column in range(len(self._cells)) if column not in self._found.uses and self._words]
        for column in free:
            words = self._words[column] if column < len(self._words) else ""
            cells = self._cells_of(column)
            told = not words or any(part in words for part in _OF_COMING)
            if told and not self._has(ColumnUse.COMES) and cells and all(map(is_answer, cells)) and has_no(cells):
                self._found.uses[column] = ColumnUse.COMES

    # Who the people of a line are

    def _use_people(self) -> None:
        own = self._which(lambda head: head.voice is None and not head.key)
        numbered = self._which(lambda head: head.voice is None and bool(head.key))
        parents = self._which(lambda head: head.voice is Voice.PARENT)
        school = self._which(lambda head: head.voice is Voice.SCHOOL)
        pupils = self._which(lambda head: head.voice is Voice.PUPIL)
        own = self._with_one_name(own)
        named = [column for column in parents if self._people[column].part in NAMES and not self._has_marks(column)]
        if self._is_one(named) and self._has(ColumnUse.VOICE) and not own:
            own, parents = named, [column for column in parents if column not in named]
        elif self._name_is_the_childs(named, own):
            self._put(own, ColumnUse.CHILD)
            own = []
        self._put_names(own)
        for column in (*parents, *numbered):
            self._put_person(column)
        self._put_pupils(pupils)
        self._put_school(school)
        self._part_answers()

    def _part_answers(self) -> None:
        """Give each of more columns such as *Aanwezig* to the person named before it."""
        answers = [column for column, words in enumerate(self._words) if words and self._answers(column, words)]
        people = [
            column for column, whose in self._found.whose.items() if self._found.uses[column] in (*PERSONS, *NAMES)
        ]
        before = {column: max((one for one in people if one < column), default=None) for column in answers}
        owners = {self._found.whose[one].number for one in before.values() if one is not None}
        if len(answers) > 1 and len(owners) == len(answers):
            for column, one in before.items():
                if one is not None:
                    self._found.uses[column], self._found.whose[column] = ColumnUse.COMES, self._found.whose[one]

    def _answers(self, column: int, words: str) -> bool:
        free = column not in self._beside and column not in self._people
        return free and any(fits(words, head) for head in HEADS[ColumnUse.COMES])

    def _which(self, holds: Callable[[PersonHead], bool]) -> list[int]:
        return [column for column, head in self._people.items() if holds(head)]

    def _with_one_name(self, own: list[int]) -> list[int]:
        """A whole name goes before its parts, and *uw naam* before what a form calls *naam* by itself."""
        whole = [column for column in own if self._people[column].part is ColumnUse.NAME and self._cells_of(column)]
        whole = whole or [column for column in own if self._people[column].part is ColumnUse.NAME]
        parts = [column for column in own if self._people[column].part is not ColumnUse.NAME]
        if not whole:
            return parts
        best = next((column for column in whole if self._people[column].to_you), whole[0])
        given = [column for column in parts if self._people[column].part is ColumnUse.GIVEN]
        has_family = any(self._people[column].part is ColumnUse.FAMILY for column in parts)
        if given and not has_family and self._is_family(best, given[0]):
            self._found.uses[best] = ColumnUse.FAMILY
            return parts
        rest = [column for column in own if column != best]
        self._put(rest, ColumnUse.UNUSED)
        return [best]

    def _is_family(self, name: int, given: int) -> bool:
        """Tell whether *naam* beside *voornaam* is the family name alone."""
        first = set(self._cells_of(given))
        return bool(first) and not any(cell.split()[0] in first for cell in self._cells_of(name) if cell.split())

    def _is_one(self, parents: list[int]) -> bool:
        return bool(parents) and {self._people[column].key for column in parents} == {""} and not self._repeats(parents)

    def _repeats(self, columns: list[int]) -> bool:
        parts = [self._people[column].part for column in columns]
        return len(set(parts)) < len(parts)

    def _name_is_the_childs(self, named: list[int], own: list[int]) -> bool:
        """Tell whether *naam* beside *ouder 1* is the pupil, as in the lists of a school's system."""
        first = [column for column in named if self._people[column].key not in _SECOND]
        to_you = any(self._people[column].to_you for column in own)
        return bool(first) and not to_you and not self._has(ColumnUse.VOICE)

    def _put(self, columns: list[int], use: ColumnUse) -> None:
        self._found.uses |= dict.fromkeys(columns, use)

    def _put_names(self, own: list[int]) -> None:
        for column in own:
            self._found.uses.setdefault(column, self._people[column].part)

    def _put_person(self, column: int) -> None:
        head = self._people[column]
        use = _USE_OF[head.voice] if head.voice is not None else ColumnUse.NAME
        if head.part is ColumnUse.PERSONS:
            self._found.uses[column] = use
            return
        self._found.whose[column] = Whose(self._number_of(column, head), head.voice)
        if head.part is ColumnUse.COMES:
            self._found.uses[column] = ColumnUse.COMES
        else:
            self._found.uses[column] = head.part if head.part is not ColumnUse.NAME else use

    def _number_of(self, column: int, head: PersonHead) -> int:
        """Return the number of a person: that of the columns with the same voice and key, unless this one is doubled."""
        same = [
            (other, whose)
            for other, whose in self._found.whose.items()
            if (self._people[other].voice, self._people[other].key) == (head.voice, head.key)
        ]
        taken = {whose.number for other, whose in same if self._people[other].part is head.part}
        free = [whose.number for _, whose in same if whose.number not in taken]
        return free[-1] if free else 1 + max((whose.number for whose in self._found.whose.values()), default=0)

    def _put_pupils(self, pupils: list[int]) -> None:
        others = self._has(ColumnUse.PARENT, ColumnUse.NAME, ColumnUse.GIVEN, ColumnUse.FAMILY, ColumnUse.VOICE)
        counted = any(
            self._people[one].part is ColumnUse.PERSONS for one in self._which(lambda head: head.voice is Voice.PARENT)
        )
        for column in pupils:
            head = self._people[column]
            told = head.comes_along if head.part in (ColumnUse.COMES, ColumnUse.PERSONS) else False
            marked = head.part is ColumnUse.NAME and others and self._has_marks(column)
            if told or marked or (head.part is ColumnUse.PERSONS and counted):
                self._found.uses[column] = ColumnUse.PUPIL
            else:
                self._found.uses[column] = ColumnUse.UNUSED if head.part is ColumnUse.PERSONS else ColumnUse.CHILD

    def _put_school(self, school: list[int]) -> None:
        """A mentor beside a child is whose mentor it is; alone it is who comes."""
        others = self._has(*NAMES, ColumnUse.CHILD, ColumnUse.VOICE, ColumnUse.PARENT)
        for column in school:
            head = self._people[column]
            marked = head.part is ColumnUse.NAME and not self._has(ColumnUse.VOICE) and self._has_marks(column)
            if marked or head.part is ColumnUse.PERSONS:
                self._found.uses[column] = ColumnUse.SCHOOL
            elif others:
                self._found.uses[column] = ColumnUse.UNUSED
            else:
                self._put_person(column)

    def _everyone(self) -> Voice | None:
        """Return the voice of a list that asks for *uw kind*, or has the child's name beside each name."""
        if self._has(ColumnUse.VOICE, ColumnUse.ROLE):
            return None
        asked = any(part in f" {words}" for words in self._words for part in _YOUR_CHILD)
        has_name = self._has(ColumnUse.NAME, ColumnUse.GIVEN, ColumnUse.FAMILY)
        child = has_name and self._has(ColumnUse.CHILD)
        partner = has_name and self._has(ColumnUse.PARENT)
        marked = any(self._has_marks(column) for column in self._which(lambda head: head.voice is not None))
        return Voice.PARENT if asked or child or (partner and not marked) else None

    # What stands below

    def _cells_of(self, column: int) -> Sequence[str]:
        return self._cells[column] if column < len(self._cells) else ()

    def _has_marks(self, column: int) -> bool:
        head = self._people.get(column)
        if head is not None and head.says_name:
            return False
        return nearly_all(self._cells_of(column), _is_mark)

    def _has_codes(self, column: int) -> bool:
        """Tell whether *deelnemer* stands above codes or numbers."""
        return self._words[column] == "deelnemer" and all(
            any(map(str.isdigit, cell)) for cell in self._cells_of(column)
        )


def _is_mark(cell: str) -> bool:
    return mark_or_number(cell) is not None
