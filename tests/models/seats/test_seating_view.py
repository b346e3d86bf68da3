"""The view of a seating: the numbers at each table, why they are so, and what was not met."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.said.dialogue import Voice
from app.models.seats.balance import Uneven
from app.models.seats.draw import draw
from app.models.seats.people import Counts, People, Wish, WishKind
from app.models.seats.seating_view import Range, Reason, look_at
from app.models.seats.tables import Seating, Table
from app.models.seats.wishes import WishAnswer
from tests.models.seats.seated import crowd, differences, known_crowd, placing, seating, tables


def reason(key: str, **values: str | int) -> Reason:
    return Reason(key, tuple(values.items()))


def test_a_table_tells_its_numbers_and_why_it_is_so() -> None:
    people = {one.id: one for one in crowd(4, 2)}
    people["o1"] = replace(people["o1"], year_group="3", language="Turks", wishes=(Wish(WishKind.TOGETHER, "S1"),))
    people["o2"] = replace(people["o2"], year_group="4 ")
    people["o3"] = replace(people["o3"], year_group="4")
    people["s1"] = replace(people["s1"], role="mentor", helps="turks")
    where = {"s1": 1, "o1": 1, "o2": 1, "o3": 2, "o4": 2, "s2": 2}
    view = look_at(seating(2, where, pinned=("o2",)), People(listed=tuple(people.values())))
    first, second = view.tables
    assert [person.id for person in first.people] == ["o1", "o2", "s1"]
    assert (first.table.number, first.counts, first.year_groups) == (1, Counts(2, 1), 2)
    assert first.why == (
        reason("balanced", parents=2, school=1, pupils=0),
        reason("year_groups", n=2, of=2),
        reason("roles", n=1, of=1),
        reason("language_helped", language="Turks"),
        reason("wishes_met", n=1),
        reason("pinned", n=1),
    )
    assert [answer.person.id for answer in first.met] == ["o1", "o1"]
    assert second.why == (reason("balanced", parents=2, school=1, pupils=0), reason("year_groups", n=1, of=2))
    assert second.year_groups == 1
    assert (view.met, view.asked, view.unmet) == (2, 2, ())


def test_the_line_of_the_balance_has_the_least_and_the_most_of_each_voice() -> None:
    people = crowd(17, 8, 2)
    view = look_at(Seating(tables(4), draw(people, tables(4), 1)), People(listed=people))
    assert view.ranges == (
        Range(Voice.PARENT, 4, 5),
        Range(Voice.SCHOOL, 2, 2),
        Range(Voice.PUPIL, 0, 1),
        Range(None, 6, 7),
    )
    assert view.even
    assert all(each.even for each in view.ranges)


def test_moving_one_person_changes_the_line_and_tells_which_tables_are_off() -> None:
    people = crowd(6, 3)
    where = {"o1": 1, "o2": 1, "s1": 1, "o3": 2, "o4": 2, "s2": 2, "o5": 3, "o6": 3, "s3": 3}
    view = look_at(seating(3, where | {"o5": 1}), People(listed=people))
    assert not view.even
    assert view.ranges[0] == Range(Voice.PARENT, 1, 3)
    assert view.uneven == (
        Uneven(1, Voice.PARENT, 1),
        Uneven(1, None, 1),
        Uneven(3, Voice.PARENT, -1),
        Uneven(3, None, -1),
    )
    assert view.tables[0].why == (reason("too_many", voice="parent", n=1), reason("too_many", voice="all", n=1))
    assert view.tables[2].why == (reason("too_few", voice="parent", n=1), reason("too_few", voice="all", n=1))
    assert view.tables[1].why == (reason("balanced", parents=2, school=1, pupils=0),)


def test_each_wish_that_was_not_met_is_told_with_its_person_and_reason() -> None:
    wishes = (Wish(WishKind.TABLE, table=2), Wish(WishKind.TOGETHER, "O2"))
    people = tuple(replace(one, wishes=wishes if one.id == "o1" else ()) for one in crowd(2))
    view = look_at(seating(2, {"o1": 1, "o2": 1}), People(listed=people))
    assert (view.met, view.asked) == (1, 2)
    assert view.unmet == (WishAnswer(people[0], wishes[0], "clash"),)
    assert view.unmet[0].person.code == "O1"


def test_a_wish_that_cost_balance_is_not_hidden() -> None:
    people = tuple(replace(one, wishes=(Wish(WishKind.TABLE, table=2),)) for one in crowd(4, 2))
    view = look_at(Seating(tables(2), draw(people, tables(2), 1)), People(listed=people))
    assert (view.met, view.asked) == (6, 6)
    assert not view.even
    assert view.uneven


def test_who_waits_for_a_seat_and_whose_seat_waits_are_listed_once_the_doors_are_open() -> None:
    people = tuple(replace(one, present=one.id != "o1") for one in crowd(3))
    where = {"o1": 1, "o2": 2}
    view = look_at(seating(2, where), People(listed=people, came=Counts(school=1)))
    assert [person.code for person in view.waiting] == ["O3", "+S1"]
    assert [person.code for person in view.absent] == ["O1"]


def test_people_without_a_list_are_seen_too_and_stay_known_when_they_stay_away() -> None:
    expected = People(expected=Counts(6, 3))
    drawn = Seating(tables(3), draw(expected.to_seat(), tables(3), 1))
    assert [each.counts for each in look_at(drawn, expected).tables] == [Counts(2, 1)] * 3
    opened = look_at(drawn, replace(expected, came=Counts(5, 4)))
    assert [each.counts for each in opened.tables] == [Counts(2, 1)] * 3
    assert [person.code for person in opened.absent] == ["O6"]
    assert [person.code for person in opened.waiting] == ["S4"]


def test_an_evening_without_tables_or_people_can_be_looked_at() -> None:
    nothing = look_at(Seating(), People(expected=Counts(3)))
    assert (nothing.tables, nothing.ranges, nothing.even, len(nothing.waiting)) == ((), (), True, 3)
    empty = look_at(Seating((Table(1),)), People())
    assert empty.tables[0].why == ()
    assert empty.even


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 9_999), number=st.integers(1, 40), table_number=st.integers(1, 8))
def test_the_view_says_even_only_when_it_is(seed: int, number: int, table_number: int) -> None:
    people = known_crowd(seed, number, table_number, wishes=6)
    seats = draw(people, tables(table_number), seed)
    view = look_at(Seating(tables(table_number), seats), People(listed=people))
    apart = differences(people, table_number, placing(seats))
    assert [each.most - each.least for each in view.ranges] == apart
    assert view.even == (max(apart) <= 1)
    assert view.met + len(view.unmet) == view.asked
    assert sum(each.counts.total for each in view.tables) == number
    assert sum(len(each.met) for each in view.tables) == view.met
