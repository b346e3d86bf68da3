"""People handlers: who is expected, who came in, and who sits at which table."""

from collections.abc import Iterable
from dataclasses import replace

from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.ground.words import is_blank
from app.models.said.dialogue import Voice
from app.models.seats.handing_over import handed_over
from app.models.seats.leading import with_true_leaders
from app.models.seats.people import (
    LONGEST_CODE,
    LONGEST_LANGUAGE,
    LONGEST_YEAR_GROUP,
    MOST_PEOPLE,
    MOST_WISHES,
    People,
    Person,
    Wish,
    WishKind,
    counts_of,
)
from app.models.seats.wishes import plain
from app.services.commands import commands as c
from app.services.handlers.handler import Outcome, handles
from app.services.handlers.texts import dropped, filled_line, line, put, sound_id

LARGEST_TABLE = 999


@handles(c.SetExpected)
def set_expected(evening: Evening, command: c.SetExpected) -> Outcome:
    """Say how many are expected."""
    for voice in Voice:
        if not 0 <= command.counts.of(voice) <= MOST_PEOPLE:
            raise NotPossible("people_out_of_range", limit=MOST_PEOPLE)
    return _with_people(evening, replace(evening.people, expected=command.counts), "expected")


@handles(c.CountIn)
def count_in(evening: Evening, command: c.CountIn) -> Outcome:
    """Count someone in at the door, or out again."""
    came = evening.people.came
    number = came.of(command.voice) + command.by
    if not 0 <= number <= MOST_PEOPLE:
        raise NotPossible("people_out_of_range", limit=MOST_PEOPLE)
    numbers = {voice: came.of(voice) for voice in Voice} | {command.voice: number}
    people = replace(evening.people, came=counts_of(numbers))
    return _with_people(evening, people, "counted_in" if command.by > 0 else "counted_out")


@handles(c.PutPerson)
def put_person(evening: Evening, command: c.PutPerson) -> Outcome:
    """Add someone to the list or change them; codes are unique."""
    person = _checked(command.person)
    if any(plain(one.code) == plain(person.code) and one.id != person.id for one in evening.people.listed):
        raise NotPossible("code_taken", code=person.code)
    before = evening.people.person(person.id)
    listed = put(evening.people.listed, person, MOST_PEOPLE, "too_many_people")
    if before is not None and before.code != person.code:
        listed = tuple(_wishing(one, before.code, person.code) for one in listed)
    return _with_list(evening, listed, "person")


@handles(c.DropPerson)
def drop_person(evening: Evening, command: c.DropPerson) -> Outcome:
    """Take someone off the list, and the wishes of others that name them."""
    gone = evening.people.person(command.id)
    listed = dropped(evening.people.listed, command.id, "person_gone")
    if gone is not None:
        listed = tuple(_wishing(one, gone.code) for one in listed)
    return _with_list(evening, listed, "person_dropped")


@handles(c.TickPerson)
def tick_person(evening: Evening, command: c.TickPerson) -> Outcome:
    """Tick someone off at the door."""
    person = evening.people.person(command.id)
    if person is None:
        raise NotPossible("person_gone")
    listed = tuple(
        replace(one, present=command.present) if one.id == command.id else one for one in evening.people.listed
    )
    return _with_list(evening, listed, "ticked" if command.present else "unticked")


@handles(c.ImportPeople)
def import_people(evening: Evening, command: c.ImportPeople) -> Outcome:
    """Take a list over, whole: in place of the one that was there, or added to it."""
    listed = (*(evening.people.listed if command.add else ()), *(_checked(person) for person in command.people))
    if len(listed) > MOST_PEOPLE:
        raise NotPossible("too_many_people", limit=MOST_PEOPLE)
    codes, ids = set[str](), set[str]()
    for one in listed:
        if plain(one.code) in codes or sound_id(one.id) in ids:
            raise NotPossible("code_taken", code=one.code)
        codes.add(plain(one.code))
        ids.add(one.id)
    return _with_list(evening, listed, "people_imported", people=len(command.people))


def _checked(person: Person) -> Person:
    if len(person.wishes) > MOST_WISHES:
        raise NotPossible("too_many_wishes", limit=MOST_WISHES)
    return replace(
        person,
        code=filled_line(person.code, "code_empty", LONGEST_CODE),
        role=line(person.role),
        year_group=line(person.year_group, LONGEST_YEAR_GROUP),
        name=line(person.name),
        language=line(person.language, LONGEST_LANGUAGE),
        helps=line(person.helps, LONGEST_LANGUAGE),
        wishes=tuple(_checked_wish(wish) for wish in person.wishes),
    )


def _checked_wish(wish: Wish) -> Wish:
    other = line(wish.other)
    if wish.kind in (WishKind.TOGETHER, WishKind.APART) and is_blank(other):
        raise NotPossible("wish_unclear", words=other)
    if not 0 <= wish.table <= LARGEST_TABLE:
        raise NotPossible("no_such_table", number=wish.table)
    return replace(wish, other=other)


def _wishing(person: Person, before: str, after: str | None = None) -> Person:
    """Return the person with wishes that named one code naming another one; with None they are gone."""
    if not any(plain(wish.other) == plain(before) for wish in person.wishes):
        return person
    wishes = ((wish, plain(wish.other) == plain(before)) for wish in person.wishes)
    if after is None:
        return replace(person, wishes=tuple(wish for wish, named in wishes if not named))
    return replace(person, wishes=tuple(replace(wish, other=after) if named else wish for wish, named in wishes))


def _with_people(evening: Evening, people: People, label: str) -> Outcome:
    return Outcome(replace(evening, people=people), label)


def _with_list(evening: Evening, listed: Iterable[Person], label: str, **values: int) -> Outcome:
    """Replace the list; whoever is no longer on it has no seat either."""
    people = replace(evening.people, listed=tuple(listed))
    gone = {person.id for person in evening.people.listed} - {person.id for person in people.listed}
    seats = handed_over(evening.seating.seats, evening.people, people)
    cards = handed_over(evening.seating.cards, evening.people, people)
    away = tuple(seat for seat in evening.seating.away_seats if seat.person not in gone)
    seating = replace(evening.seating, seats=seats, away_seats=away, cards=cards)
    after = replace(evening, people=people, seating=with_true_leaders(seating, people))
    return Outcome(after, label, dict(values))
