"""The wishes: what came of each, and why one was not met."""

from dataclasses import replace

import pytest

from app.models.seats.draw import draw
from app.models.seats.people import Person, Wish, WishKind
from app.models.seats.tables import Seating
from app.models.seats.wishes import answers, plain
from tests.models.seats.seated import Placing, crowd, seating, tables

TOGETHER, APART, TABLE, NOT_ALONE = WishKind.TOGETHER, WishKind.APART, WishKind.TABLE, WishKind.NOT_ALONE

WHERE: Placing = {"o1": 1, "o2": 1, "o3": 2, "o4": 2, "s1": 1, "s2": 2, "l1": 1}


def asking(*wishes: tuple[str, Wish]) -> tuple[Person, ...]:
    """Return seven people with these wishes, and one who stayed away."""
    everyone = (*crowd(5, 2, 1),)
    return tuple(replace(one, wishes=tuple(wish for who, wish in wishes if who == one.id)) for one in everyone)


def reasons(*wishes: tuple[str, Wish], where: Placing = WHERE, pinned: tuple[str, ...] = ()) -> list[str]:
    """Return why the wishes were not met, in the order of the people; an empty text is a wish that was met."""
    return [answer.reason for answer in answers(seating(2, where, pinned), asking(*wishes))]


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (Wish(TOGETHER, "S1"), ""),
        (Wish(TOGETHER, " s 1"), ""),
        (Wish(TOGETHER, "S2"), "clash"),
        (Wish(APART, "S2"), ""),
        (Wish(APART, "S1"), "clash"),
        (Wish(TABLE, table=1), ""),
        (Wish(TABLE, table=2), "clash"),
        (Wish(NOT_ALONE), ""),
        (Wish(TOGETHER, "X9"), "unknown_person"),
        (Wish(APART, ""), "unknown_person"),
        (Wish(TOGETHER, "O1"), "itself"),
        (Wish(TOGETHER, "O5"), "not_here"),
        (Wish(TABLE, table=3), "unknown_table"),
        (Wish(TABLE), "unknown_table"),
    ],
)
def test_what_became_of_a_wish_is_told_with_its_reason(wish: Wish, reason: str) -> None:
    assert reasons(("o1", wish)) == [reason]


def test_who_is_the_only_one_of_a_voice_cannot_have_company_of_it() -> None:
    assert reasons(("l1", Wish(NOT_ALONE))) == ["only_one"]
    assert reasons(("s1", Wish(NOT_ALONE))) == ["clash"]


@pytest.mark.parametrize(
    "wishes",
    [
        (("o1", Wish(TOGETHER, "S2")), ("s2", Wish(APART, "O1"))),
        (("o1", Wish(TABLE, table=1)), ("o1", Wish(TABLE, table=2))),
        (("o1", Wish(TABLE, table=1)), ("s2", Wish(TABLE, table=2)), ("o1", Wish(TOGETHER, "S2"))),
        (("o1", Wish(TABLE, table=1)), ("o2", Wish(TABLE, table=1)), ("o1", Wish(APART, "O2"))),
        (("o1", Wish(TOGETHER, "O2")), ("o2", Wish(TOGETHER, "O3")), ("o1", Wish(APART, "O3"))),
    ],
)
def test_wishes_that_contradict_each_other_are_told_as_such(wishes: tuple[tuple[str, Wish], ...]) -> None:
    people = asking(*wishes)
    drawn = draw([person for person in people if person.id != "o5"], tables(2), 1)
    found = [answer.reason for answer in answers(Seating(tables(2), drawn), people)]
    assert sorted(found) == [*([""] * (len(wishes) - 1)), "contradicts"]


@pytest.mark.parametrize(
    ("wish", "pinned"),
    [
        (Wish(TABLE, table=2), ("o1",)),
        (Wish(TOGETHER, "S2"), ("o1", "s2")),
        (Wish(APART, "S1"), ("o1", "s1")),
    ],
)
def test_a_pin_is_told_as_the_reason_when_it_stands_in_the_way(wish: Wish, pinned: tuple[str, ...]) -> None:
    assert reasons(("o1", wish), pinned=pinned) == ["pinned"]
    assert reasons(("o1", wish), pinned=("o3",)) == ["clash"]


def test_asking_the_same_twice_is_one_wish() -> None:
    assert reasons(("o1", Wish(NOT_ALONE)), ("o1", Wish(NOT_ALONE))) == [""]


def test_a_language_is_answered_like_a_wish() -> None:
    people = {one.id: one for one in crowd(5, 2, 1)}
    people["o1"] = replace(people["o1"], language="Oekraïens ")
    people["o3"] = replace(people["o3"], language="turks")
    people["s2"] = replace(people["s2"], helps="Turks")
    found = {one.person.id: (one.wish, one.reason) for one in answers(seating(2, WHERE), [*people.values()])}
    assert found == {"o1": (None, "no_helper"), "o3": (None, "")}
    people["s2"], people["s1"] = replace(people["s2"], helps=""), replace(people["s1"], helps="TURKS")
    assert [one.reason for one in answers(seating(2, WHERE), [*people.values()])] == ["no_helper", "clash"]


def test_who_speaks_the_language_needs_no_help_and_is_no_help_to_oneself() -> None:
    people = [replace(one, language="Turks", helps="turks") for one in crowd(1)]
    assert answers(seating(1, {"o1": 1}), people) == ()


def test_who_has_no_seat_has_no_answer_yet() -> None:
    assert reasons(("o5", Wish(TABLE, table=1))) == []


def test_texts_are_compared_without_capitals_and_spaces() -> None:
    assert plain(" Marokkaans  Arabisch\n") == plain("marokkaansarabisch")
