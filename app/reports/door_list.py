"""The door list: who is expected, to tick off at the door by pen; without a list, boxes to count by."""

from collections import Counter
from datetime import date

from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.models.seats.people import CODE_LETTERS, Counts, Person, purge_date
from app.reports.document import Block, Doc, Facts, Heading, PaperTable, Paragraph, TableRow
from app.reports.dutch import SIDES, VOICES, clock, heads, long_date, plain_date
from app.reports.lines import InkedWords, Line, boxes, on_one_line, plain, quiet, strong
from app.reports.look import Style
from app.reports.surname import by_surname, parted

HEAD = ("Binnen", "Naam of code", "Wie", "Rol", "Tafel")
EXTRA_BOXES = 15
"""How many more may come than are known, of each voice."""
UNKNOWN = 30
"""How many are counted on where nobody knows."""


def door_list(evening: Evening, today: date) -> Doc:
    """Return the list by surname, and below it boxes for those who are not on it."""
    people = sorted(evening.people.listed, key=lambda person: by_surname(person.name or person.code))
    return Doc(
        title=f"Deurlijst: {evening.title}",
        style=Style.SHEET,
        made=today,
        author=evening.details.school,
        foot=f"{long_date(evening.date)}, {on_one_line(evening.title)}",
        blocks=(
            Heading(plain(evening.title), 1, kicker="Deurlijst", aside=f"deur open {clock(evening, evening.doors())}"),
            Paragraph(plain(_expected(evening.people.planned))),
            *_care(evening, people),
            *([_table(evening, people)] if people else []),
            Heading(plain("Niet op de lijst" if people else "Wie komt er binnen?")),
            Paragraph(plain("Zet voor iedereen die binnenkomt een kruisje.")),
            Facts(tuple(_tally(evening, voice, listed=bool(people)) for voice in Voice)),
        ),
    )


def _expected(counts: Counts) -> str:
    return (
        f"We verwachten {counts.total} mensen: {heads(counts)}." if counts.total else "We weten nog niet wie er komen."
    )


def _care(evening: Evening, people: list[Person]) -> tuple[Block, ...]:
    if not any(person.name for person in people):
        return ()
    last = plain_date(purge_date(evening.date))
    return (Paragraph(strong("Op deze lijst staan namen.") + plain(f" Vernietig hem na de avond, voor {last}.")),)


def _table(evening: Evening, people: list[Person]) -> PaperTable:
    tables = {seat.person: seat.table for seat in evening.seating.seats}
    alike = Counter(person.name.casefold() for person in people)
    rows = (_row(person, tables.get(person.id), alike[person.name.casefold()] > 1) for person in people)
    return PaperTable(HEAD, tuple(rows), (14, 62, 30, 62, 18))


def _row(person: Person, table: int | None, alike: bool) -> TableRow:
    letter: Line = (InkedWords(CODE_LETTERS[person.voice], voice=person.voice),)
    return TableRow(
        (
            (boxes(1),),
            (_name(person, alike),),
            (letter + plain(" " + VOICES[person.voice]),),
            (plain(person.role),),
            (strong(str(table)) if table is not None else (),),
        )
    )


def _name(person: Person, alike: bool) -> Line:
    """Return the name with the surname in sight; two of one name are told apart by year group or code."""
    if not person.name:
        return strong(person.code)
    before, surname = parted(person.name)
    apart = f" ({person.year_group or person.code})" if alike else ""
    return plain(before) + strong(surname) + quiet(apart)


def _tally(evening: Evening, voice: Voice, listed: bool) -> tuple[str, Line]:
    expected = evening.people.unlisted.of(voice) or (0 if listed else UNKNOWN)
    return SIDES[voice].capitalize(), boxes(-(-(expected + EXTRA_BOXES) // 5) * 5)
