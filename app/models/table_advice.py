"""The advice on tables: how many fit the people, those of school, the themes and the minutes to present, all together."""

from dataclasses import dataclass

from app.models.agenda.agenda import BlockKind
from app.models.agenda_hints import minutes_to_present, presents_in
from app.models.evening import Evening
from app.models.seats.people import counted
from app.models.seats.tables import BEST_AT_TABLE, MOST_AT_TABLE, MOST_TABLES, ONE_GROUP

USUAL_MINUTES = 10
"""What the draaiboek gives the presentations, where an agenda has none because one group has nobody to present to."""
FEWEST_AT_TABLE = 3


@dataclass(frozen=True, slots=True)
class TableAdvice:
    """So many `tables`, with `least` to `most` people at each. `instead` says that the tables there are do not fit.

    `short` are the minutes the presentations have and those they need, None when they have enough; `school` is how many
    of school there are when that is too few for one at each table, else None.
    """

    tables: int
    least: int
    most: int
    instead: bool = False
    short: tuple[int, int] | None = None
    school: int | None = None


def table_advice(evening: Evening) -> TableAdvice:
    """Return the advice for everyone who gets a seat; the remarks are about the tables there are, once there are any."""
    people = counted(evening.to_divide())
    advised = _advised(evening, people.total, people.school)
    there = evening.groups or advised
    minutes = _minutes(evening)
    short = there > 1 and not presents_in(minutes, there)
    return TableAdvice(
        tables=advised,
        least=people.total // advised,
        most=-(-people.total // advised),
        instead=bool(people.total) and there != advised and not _fits(people.total, there),
        short=(minutes, minutes_to_present(there)) if short else None,
        school=people.school if people.total > ONE_GROUP and people.school < there else None,
    )


def _advised(evening: Evening, people: int, school: int) -> int:
    if people <= ONE_GROUP:
        return 1
    least, best = -(-people // MOST_AT_TABLE), -(-people // BEST_AT_TABLE)
    minutes = _minutes(evening)
    most = next((number for number in range(best, 1, -1) if presents_in(minutes, number)), 1)
    most = min(most, school or most)
    themes = len(evening.themes)
    wanted = themes if 1 < themes < most else most
    return min(MOST_TABLES, max(least, wanted))


def _fits(people: int, tables: int) -> bool:
    """Return whether at so many tables nobody sits in a crowd, or nearly alone."""
    if tables == 1:
        return people <= MOST_AT_TABLE
    return -(-people // tables) <= MOST_AT_TABLE and people // tables >= FEWEST_AT_TABLE


def _minutes(evening: Evening) -> int:
    found = [block.minutes for block in evening.agenda.blocks if block.kind is BlockKind.PRESENTATIONS]
    return sum(found) or USUAL_MINUTES
