"""Tests of lists and counts together: they add up, and a line on the list keeps the seat of one who was counted."""

from dataclasses import replace

from app.models.said.dialogue import Voice
from app.models.seats.draw import draw
from app.models.seats.handing_over import handed_over
from app.models.seats.people import Counts, People, Person
from app.models.seats.tables import Seat
from tests.models.seats.seated import tables

FIFTY = People(Counts(30, 20))
SEATS = draw(FIFTY.known(), tables(6), 1)
ANA = Person("ana", "O1", Voice.PARENT)


def at_each(seats: tuple[Seat, ...], people: People) -> list[Counts]:
    voices = {one.id: one.voice for one in people.known()}
    rows = [[voices[seat.person] for seat in seats if seat.table == table] for table in range(1, 7)]
    return [Counts(row.count(Voice.PARENT), row.count(Voice.SCHOOL)) for row in rows]


def test_one_on_the_list_and_the_counted_add_up() -> None:
    people = replace(FIFTY, listed=(ANA,))
    assert (people.planned, people.unlisted) == (Counts(30, 20), Counts(29, 20))
    assert len(people.known()) == 50
    assert replace(FIFTY, expected=Counts(), listed=(ANA,)).planned == Counts(1)


def test_everyone_keeps_a_seat_when_someone_gets_a_line_changes_sides_and_goes() -> None:
    before = at_each(SEATS, FIFTY)
    one = replace(FIFTY, listed=(ANA,))
    seats = handed_over(SEATS, FIFTY, one)
    assert at_each(seats, one) == before
    other_side = replace(FIFTY, listed=(replace(ANA, voice=Voice.SCHOOL),))
    seats = handed_over(seats, one, other_side)
    assert at_each(seats, other_side) == before
    assert at_each(handed_over(seats, other_side, FIFTY), FIFTY) == before


def test_a_whole_list_takes_the_places_of_those_who_were_counted() -> None:
    listed = (*(Person(f"p{n}", f"O{n}", Voice.PARENT) for n in range(25)), Person("s", "S1", Voice.SCHOOL))
    people = replace(FIFTY, listed=listed)
    seats = handed_over(SEATS, FIFTY, people)
    assert {one.id for one in people.known()} == {seat.person for seat in seats}
    assert at_each(seats, people) == at_each(SEATS, FIFTY)


def test_nobody_on_the_list_gets_the_seat_or_the_pin_of_another() -> None:
    ben, cas = Person("ben", "O2", Voice.PARENT), Person("cas", "O3", Voice.PARENT)
    before, after = People(listed=(ANA, ben)), People(listed=(ANA, cas))
    assert handed_over((Seat("ana", 1), Seat("ben", 2, pinned=True)), before, after) == (Seat("ana", 1),)


def test_who_is_pinned_stays_when_changing_sides() -> None:
    one = replace(FIFTY, listed=(ANA,))
    seats = (*(seat for seat in handed_over(SEATS, FIFTY, one) if seat.person != "ana"), Seat("ana", 3, pinned=True))
    other_side = replace(FIFTY, listed=(replace(ANA, voice=Voice.SCHOOL),))
    assert Seat("ana", 3, pinned=True) in handed_over(seats, one, other_side)
