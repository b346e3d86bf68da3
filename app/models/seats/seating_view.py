"""The view of a seating: what the screen and the paper say about the tables, and why everyone sits there."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.models.said.dialogue import Voice
from app.models.seats.balance import VOICES, Uneven, uneven
from app.models.seats.people import Counts, People, Person, counted
from app.models.seats.tables import Seating, Table
from app.models.seats.wishes import WishAnswer, answers, plain


@dataclass(frozen=True, slots=True)
class Reason:
    """Something that speaks for a table, or against it: `key` names the sentence, `values` fill it."""

    key: str
    values: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class TableView:
    """A table with its people, by voice and code. `year_groups` counts the different ones among the parents."""

    table: Table
    people: tuple[Person, ...]
    counts: Counts
    year_groups: int
    met: tuple[WishAnswer, ...]
    why: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Range:
    """The least and the most of a voice at one table; without a voice of all people."""

    voice: Voice | None
    least: int
    most: int

    @property
    def even(self) -> bool:
        """Whether no two tables differ by more than one."""
        return self.most - self.least <= 1


@dataclass(frozen=True, slots=True)
class SeatingView:
    """All tables. `met` of `asked` wishes came true; a language in which someone needs help counts as a wish.

    `waiting` are there and have no seat yet, `absent` have a seat and are not there, or not yet.
    """

    tables: tuple[TableView, ...]
    ranges: tuple[Range, ...]
    uneven: tuple[Uneven, ...]
    met: int
    asked: int
    unmet: tuple[WishAnswer, ...]
    waiting: tuple[Person, ...]
    absent: tuple[Person, ...]

    @property
    def even(self) -> bool:
        """Whether each voice and each total differs by at most one between two tables."""
        return not self.uneven


def look_at(seating: Seating, people: People) -> SeatingView:
    """Return the view of a seating with the people of the evening."""
    seats = {seat.person: seat.table for seat in seating.seats if seating.table(seat.table)}
    seated = [person for person in people.known() if person.id in seats]
    there = {person.id for person in people.to_seat()}
    at: dict[int, list[Person]] = {table.number: [] for table in seating.tables}
    for person in seated:
        at[seats[person.id]].append(person)
    lines = uneven({number: counted(those) for number, those in at.items()})
    given = answers(seating, people.known())
    return SeatingView(
        tables=tuple(_table(seating, table, at[table.number], given, lines) for table in seating.tables),
        ranges=_ranges([counted(those) for those in at.values()]),
        uneven=lines,
        met=sum(answer.met for answer in given),
        asked=len(given),
        unmet=tuple(answer for answer in given if not answer.met),
        waiting=tuple(person for person in people.to_seat() if person.id not in seats),
        absent=tuple(person for person in seated if person.id not in there),
    )


def _table(
    seating: Seating, table: Table, people: Sequence[Person], given: Iterable[WishAnswer], lines: Iterable[Uneven]
) -> TableView:
    ids = {person.id for person in people}
    met = tuple(answer for answer in given if answer.met and answer.person.id in ids)
    pinned = sum(seat.pinned and seat.person in ids for seat in seating.seats)
    off = [line for line in lines if line.table == table.number]
    return TableView(
        table=table,
        people=tuple(sorted(people, key=lambda person: VOICES.index(person.voice))),
        counts=counted(people),
        year_groups=len(_spread(people, Voice.PARENT)),
        met=met,
        why=tuple(_why(people, met, off, pinned)),
    )


def _why(people: Sequence[Person], met: Sequence[WishAnswer], off: Sequence[Uneven], pinned: int) -> Iterator[Reason]:
    counts = counted(people)
    for line in off:
        voice = line.voice.value if line.voice else "all"
        yield _reason("too_many" if line.by > 0 else "too_few", voice=voice, n=abs(line.by))
    if counts.parent and counts.school and not off:
        yield _reason("balanced", parents=counts.parent, school=counts.school, pupils=counts.pupil)
    for key, voice in (("year_groups", Voice.PARENT), ("roles", Voice.SCHOOL)):
        if spread := _spread(people, voice):
            yield _reason(key, n=len(spread), of=counts.of(voice))
    helped = {plain(answer.person.language): answer.person.language.strip() for answer in met if answer.wish is None}
    for language in helped.values():
        yield _reason("language_helped", language=language)
    if wishes := sum(answer.wish is not None for answer in met):
        yield _reason("wishes_met", n=wishes)
    if pinned:
        yield _reason("pinned", n=pinned)


def _reason(key: str, **values: str | int) -> Reason:
    return Reason(key, tuple(values.items()))


def _spread(people: Iterable[Person], voice: Voice) -> set[str]:
    """Return the different year groups of the parents, or the different roles of the school."""
    texts = (person.year_group if voice is Voice.PARENT else person.role for person in people if person.voice is voice)
    return {plain(text) for text in texts} - {""}


def _ranges(tables: Sequence[Counts]) -> tuple[Range, ...]:
    rows = {voice: [counts.of(voice) for counts in tables] for voice in VOICES} if tables else {}
    ranges = [Range(voice, min(row), max(row)) for voice, row in rows.items()]
    totals = [counts.total for counts in tables]
    return (*ranges, Range(None, min(totals), max(totals))) if tables else ()
