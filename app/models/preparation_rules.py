"""The rules of a preparation from a file: what must hold between plan, themes, people and tables."""

from collections.abc import Iterator, Sequence

from app.models.evening import Evening
from app.models.ground.rules import Broken, doubled, too_many
from app.models.preparation import (
    MOST_DAYS,
    MOST_MEMBERS,
    MOST_QUESTIONS,
    MOST_ROLES,
    MOST_SCHOOL_DAYS,
    MOST_TASKS,
    MOST_THEMES,
    Task,
)
from app.models.seats.people import MOST_PEOPLE, MOST_WISHES, People, WishKind
from app.models.seats.tables import MOST_TABLES, Seat, Table

MOST_IN_PLAN = {"tasks": MOST_TASKS, "team": MOST_MEMBERS, "roles": MOST_ROLES}


def broken(evening: Evening) -> Iterator[Broken]:
    """Yield each place where the preparation cannot be, with the name of the rule."""
    for name, most in MOST_IN_PLAN.items():
        items = getattr(evening.plan, name)
        yield from too_many(("plan", name), items, most)
        yield from doubled(("plan", name), (item.id for item in items))
    for index, task in enumerate(evening.plan.tasks):
        yield from _broken_day(("plan", "tasks", index), task)
    yield from too_many(("themes",), evening.themes, MOST_THEMES)
    yield from doubled(("themes",), (theme.id for theme in evening.themes))
    for index, theme in enumerate(evening.themes):
        yield from too_many(("themes", index, "questions"), theme.questions, MOST_QUESTIONS)
    yield from _broken_people(evening.people)
    yield from _broken_seating(evening)


def _broken_day(path: tuple[str | int, ...], task: Task) -> Iterator[Broken]:
    if task.days_before is not None and not 0 <= task.days_before <= MOST_DAYS:
        yield (*path, "days_before"), "out_of_range"
    if task.school_days_after is not None and not 1 <= task.school_days_after <= MOST_SCHOOL_DAYS:
        yield (*path, "school_days_after"), "out_of_range"


def _broken_people(people: People) -> Iterator[Broken]:
    path = ("people", "listed")
    yield from too_many(path, people.listed, MOST_PEOPLE)
    yield from doubled(path, (person.id for person in people.listed))
    yield from doubled(path, (person.code for person in people.listed))
    for name in ("expected", "came"):
        for voice in ("parent", "school", "pupil"):
            if not 0 <= getattr(getattr(people, name), voice) <= MOST_PEOPLE:
                yield ("people", name, voice), "out_of_range"
    for index, person in enumerate(people.listed):
        yield from too_many((*path, index, "wishes"), person.wishes, MOST_WISHES)
        for number, wish in enumerate(person.wishes):
            if wish.kind in (WishKind.TOGETHER, WishKind.APART) and not wish.other:
                yield (*path, index, "wishes", number, "other"), "empty"


def _broken_seating(evening: Evening) -> Iterator[Broken]:
    seating = evening.seating
    everything = (*seating.tables, *seating.away)
    yield from too_many(("seating", "tables"), everything, MOST_TABLES)
    yield from doubled(("seating", "tables"), (table.id for table in everything))
    yield from _broken_tables(evening, "tables", seating.tables, 1)
    yield from _broken_tables(evening, "away", seating.away, len(seating.tables) + 1)
    yield from _broken_seats("seats", seating.seats, seating.tables)
    yield from _broken_seats("away_seats", seating.away_seats, seating.away)
    yield from _broken_seats("cards", seating.cards, None)


def _broken_tables(evening: Evening, name: str, tables: Sequence[Table], first: int) -> Iterator[Broken]:
    if [table.number for table in tables] != list(range(first, first + len(tables))):
        yield ("seating", name), "order"
    themes = {None, *(theme.id for theme in evening.themes)}
    for index, table in enumerate(tables):
        if table.theme not in themes:
            yield ("seating", name, index, "theme"), "reference"


def _broken_seats(name: str, seats: tuple[Seat, ...], tables: Sequence[Table] | None) -> Iterator[Broken]:
    """Of what was printed the tables may be gone since."""
    yield from too_many(("seating", name), seats, 3 * MOST_PEOPLE)
    yield from doubled(("seating", name), (seat.person for seat in seats))
    numbers = range(1, MOST_TABLES + 1) if tables is None else [table.number for table in tables]
    for index, seat in enumerate(seats):
        if seat.table not in numbers:
            yield ("seating", name, index, "table"), "reference"
