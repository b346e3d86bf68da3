"""People from a sheet: every line becomes someone, or is named with the reason why not."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import count
from uuid import UUID, uuid5

from app.models.said.dialogue import Voice
from app.models.seats.people import CODE_LETTERS, MOST_PEOPLE, Person, Wish, WishKind
from app.services.people_file.sheet import CellSheet
from app.services.people_list.column_heads import ColumnUse
from app.services.people_list.columns import Columns
from app.services.people_list.lines import lines_of
from app.services.people_list.person_line import LineKind, PersonLine, ReadLine, Refused, shown
from app.services.people_list.wishes_of_lines import wishes_of
from app.services.people_list.words_of_cells import folded, same_code

_PEOPLE = UUID("6f2f6f2e-4a53-4c0b-9f0e-2d3a6c1b7e55")
_KIND_OF_USE = {
    ColumnUse.TOGETHER: WishKind.TOGETHER,
    ColumnUse.APART: WishKind.APART,
    ColumnUse.TABLE: WishKind.TABLE,
    ColumnUse.NOT_ALONE: WishKind.NOT_ALONE,
}


MOST_LINES = 3 * MOST_PEOPLE
"""So many filled lines are looked at: a list of which most say that they do not come has no more either."""


@dataclass(frozen=True, slots=True)
class PeopleOfSheet:
    """The people of a list, and what was refused: nobody of a line that was is among the people.

    `away` are the lines of who said not to come, `others` those of nobody: a title, a total, a remark.
    """

    people: tuple[Person, ...]
    refused: tuple[Refused, ...] = ()
    read: tuple[int, ...] = ()
    away: tuple[int, ...] = ()
    others: tuple[int, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether the list can be taken over as it is: nothing was refused."""
        return not self.refused

    @property
    def refused_lines(self) -> tuple[int, ...]:
        """The lines of which nobody is taken, each once."""
        return tuple(dict.fromkeys(one.line for one in self.refused))


def people_from(sheet: CellSheet, columns: Columns, known: Sequence[Person] = ()) -> PeopleOfSheet:
    """Return the people of a sheet, and every line that cannot be taken with the rule it breaks.

    `known` are the people who are on the list already. Someone with the same code, or without a code the same name and
    voice, keeps id, code and tick, and whatever the sheet has no column for. A new id is made from the code alone, so
    that the same list gives the same ids again; it is unique within an evening, not over more of them. A code that is
    missing is made: O1, S1 or L1 and on, none that is in use. One line may hold more people.
    """
    lines, too_many = _lines(sheet, columns)
    if too_many:
        return PeopleOfSheet((), (Refused(too_many, None, "too_many_people", {"limit": MOST_PEOPLE}),))
    drafts = _each_once([draft for line in lines for draft in line.drafts])
    _refuse_doubled_codes(drafts, columns)
    _make_codes(drafts, known)
    wishes = wishes_of(drafts, known)
    gone = {draft.line for draft in drafts if draft.refused}
    people = tuple(_people((draft for draft in drafts if draft.line not in gone), columns, known, wishes))
    found = PeopleOfSheet(
        people,
        tuple(sorted((one for draft in drafts for one in draft.refused), key=_place)),
        tuple(one.line for one in lines if one.kind is LineKind.PEOPLE and one.line not in gone),
        *(tuple(one.line for one in lines if one.kind is kind) for kind in (LineKind.AWAY, LineKind.OTHER)),
    )
    if people or gone:
        return found
    return replace(found, refused=(Refused(max(columns.header, 1), None, "no_people"),))


def without_refused(found: PeopleOfSheet, known: Iterable[Person]) -> tuple[Person, ...]:
    """Return the people of a list whose refused lines are left out: nobody wishes for who is on one of those."""
    codes = {same_code(one.code) for one in (*found.people, *known)}
    return tuple(
        replace(one, wishes=tuple(wish for wish in one.wishes if not wish.other or same_code(wish.other) in codes))
        for one in found.people
    )


def _lines(sheet: CellSheet, columns: Columns) -> tuple[list[ReadLine], int]:
    """Return the lines, and the first one that is too many, or 0."""
    lines: list[ReadLine] = []
    people = 0
    for line in lines_of(sheet, columns):
        people += len(line.drafts)
        if people > MOST_PEOPLE or len(lines) >= MOST_LINES:
            return lines, line.line
        lines.append(line)
    return lines, 0


def _place(refused: Refused) -> tuple[int, int]:
    return refused.line, -1 if refused.column is None else refused.column


def joined(known: Sequence[Person], people: Iterable[Person]) -> tuple[Person, ...]:
    """Return the known people with those of a list: in their own place when they were known, else at the end."""
    new = {person.id: person for person in people}
    kept = tuple(new.pop(person.id, person) for person in known)
    return (*kept, *new.values())


def _each_once(drafts: Sequence[PersonLine]) -> list[PersonLine]:
    """Leave out who stands on another line with the same name and address; a line with nobody else is refused."""
    first: dict[tuple[str, Voice | None, str], int] = {}
    again: dict[int, int] = {}
    once: dict[int, list[PersonLine]] = {}
    for draft in drafts:
        keys = [(folded(draft.name), draft.voice, address) for address in draft.addresses if folded(draft.name)]
        lines = [first.setdefault(key, draft.line) for key in keys if not draft.code]
        earlier = next((line for line in lines if line != draft.line), None)
        if earlier is None or draft.refused:
            once.setdefault(draft.line, []).append(draft)
        else:
            again[draft.line] = earlier
    for draft in drafts:
        if draft.line in again and draft.line not in once:
            draft.refuse(None, "person_doubled", first=again[draft.line])
            once[draft.line] = [draft]
    return [draft for line in sorted(once) for draft in once[line]]


def _refuse_doubled_codes(drafts: Iterable[PersonLine], columns: Columns) -> None:
    first: dict[str, int] = {}
    for draft in drafts:
        code = same_code(draft.code)
        if code and first.setdefault(code, draft.line) != draft.line:
            draft.refuse(columns.of(ColumnUse.CODE)[0], "code_doubled", word=shown(draft.code), first=first[code])


def _make_codes(drafts: Sequence[PersonLine], known: Sequence[Person]) -> None:
    """Give everyone without a code one: that of the known person with the same name and voice, or a new one."""
    taken = {same_code(draft.code) for draft in drafts}
    by_name = {
        (folded(person.name), person.voice): person.code
        for person in reversed(known)
        if folded(person.name) and same_code(person.code) not in taken
    }
    taken |= {same_code(person.code) for person in known}
    free = {voice: _free_codes(letter, taken) for voice, letter in CODE_LETTERS.items()}
    for draft in drafts:
        if not draft.code and draft.voice is not None:
            draft.made_code = by_name.pop((folded(draft.name), draft.voice), "") or next(free[draft.voice])


def _free_codes(letter: str, taken: Set[str]) -> Iterator[str]:
    codes = (f"{letter}{number}" for number in count(1))
    return (code for code in codes if same_code(code) not in taken)


def _people(
    drafts: Iterable[PersonLine], columns: Columns, known: Sequence[Person], wishes: Mapping[int, tuple[Wish, ...]]
) -> Iterator[Person]:
    by_code = {same_code(person.code): person for person in known}
    told = {_KIND_OF_USE[use] for use in columns.uses if use in _KIND_OF_USE}
    for draft in drafts:
        if draft.voice is None:
            continue
        code = draft.code or draft.made_code
        person = by_code.get(same_code(code)) or Person(str(uuid5(_PEOPLE, same_code(code))), code, draft.voice)
        kept = (wish for wish in person.wishes if wish.kind not in told)
        yield replace(_told(person, draft.fields), voice=draft.voice, wishes=(*kept, *wishes[draft.line]))


def _told(person: Person, fields: Mapping[str, str]) -> Person:
    return replace(
        person,
        role=fields.get("role", person.role),
        year_group=fields.get("year_group", person.year_group),
        name=fields.get("name", person.name),
        language=fields.get("language", person.language),
        helps=fields.get("helps", person.helps),
    )
