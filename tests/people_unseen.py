"""People whom the room may never see: tables by chance, and other people, seats and leaders at the same tables."""

import random
from dataclasses import replace

from app.models.evening import Evening
from app.models.preparation import Member, Plan, Role, Task, Theme
from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, People, Person, Wish, WishKind
from app.models.seats.tables import Seat, Seating, Table

THEMES = (Theme("bellen", "Eerder bellen"), Theme("taal", "Taal en tolken"))


def random_seating(chance: random.Random) -> Seating:
    """Return tables with and without a theme, and perhaps seats: that there are any is what the room may know."""
    tables = tuple(Table(number, chance.choice([None, "bellen", "taal"])) for number in range(1, chance.choice([1, 4])))
    return Seating(tables, (Seat("someone", 1),) if tables and chance.random() < 0.7 else ())


def with_other_people(evening: Evening, chance: random.Random, word: str) -> Evening:
    """Return the evening with other people, seats, leaders, wishes and preparation, at the same themed tables."""
    tables = evening.seating.tables
    people = tuple(random_person(chance, word, number) for number in range(1, chance.randrange(2, 9)))
    seats = tuple(Seat(person.id, chance.choice(tables).number, chance.random() < 0.5) for person in people if tables)
    counts = [Counts(*(chance.randrange(40) for _ in range(3))) for _ in range(2)]
    return replace(
        evening,
        people=People(*counts, listed=people),
        seating=Seating(
            tuple(replace(table, leader=f"{word} leidt", note_taker=f"{word} schrijft") for table in tables),
            seats if evening.seating.seats else (),
            chance.randrange(9),
        ),
        themes=(
            *(replace(theme, questions=(f"{word} vraag",)) for theme in evening.themes),
            Theme(f"{word} id", f"{word} thema van niemand"),
        ),
        plan=Plan(
            tasks=(Task(f"{word} taak", f"{word} doen", f"{word} let op", f"{word} wie"),),
            team=(Member(f"{word} lid", f"{word} functie"),),
            roles=(Role(f"{word} rol", f"{word} rol", f"{word} vult in"),),
            place=f"{word} lokaal",
            reply=f"{word} antwoord",
            interpreter=f"{word} tolk",
        ),
    )


def random_person(chance: random.Random, word: str, number: int) -> Person:
    wishes = (
        Wish(WishKind.APART, f"{word} code {number + 1}"),
        Wish(WishKind.TABLE, table=1),
    )
    return Person(
        f"{word}{number}",
        f"{word} code {number}",
        chance.choice(list(Voice)),
        f"{word} rol",
        f"{word} jaar",
        f"{word} naam",
        f"{word} taal",
        f"{word} helpt",
        chance.random() < 0.5,
        wishes[: chance.randrange(3)],
    )
