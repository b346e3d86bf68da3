"""The placeholders: filled in, or shown as a gap on the desk and left out for the room."""

from dataclasses import replace

import pytest

from app.models.evening import Details, Evening
from app.models.placeholders import fill_for_desk, fill_for_room, gaps, unknown_placeholders
from tests.models import making

FULL = Details("De Ark", "Samen", "1 en 2", "mentoren", "de kookklas", "Wij bellen", "Bel ons")


def filled_in(details: Details = FULL, groups: int | None = 4) -> Evening:
    return making.evening(details=details, groups=groups)


def test_a_filled_text_is_one_part() -> None:
    assert fill_for_desk("Ouders van leerjaar {leerjaren}.", filled_in()) == (("Ouders van leerjaar 1 en 2.", False),)


def test_a_gap_carries_the_dutch_name_of_what_is_missing() -> None:
    assert fill_for_desk("Koffie: {verzorgd_door}, {school}!", filled_in(Details(school="De Ark"))) == (
        ("Koffie: ", False),
        ("verzorgd door", True),
        (", De Ark!", False),
    )


def test_a_text_that_is_only_a_gap_has_no_empty_parts() -> None:
    assert fill_for_desk("{visie}", filled_in(Details())) == (("visie", True),)
    assert fill_for_desk("", filled_in(Details())) == ()


def test_the_room_sees_no_line_with_a_gap() -> None:
    assert fill_for_room("Van school: {functies}", filled_in(Details())) is None
    assert fill_for_room("Van school: {functies}", filled_in()) == "Van school: mentoren"
    assert fill_for_room("Onze afspraken", filled_in(Details())) == "Onze afspraken"


@pytest.mark.parametrize(("groups", "words"), [(1, "één groep"), (2, "2 groepen"), (5, "5 groepen"), (None, None)])
def test_the_number_of_groups_is_written_as_one_says_it(groups: int | None, words: str | None) -> None:
    assert fill_for_room("{aantal_groepen}", filled_in(groups=groups)) == words


@pytest.mark.parametrize("blank", ["", "   ", "\u200b", "\n"])
def test_nothing_to_read_is_a_gap(blank: str) -> None:
    assert fill_for_room("{school}", filled_in(Details(school=blank))) is None


@pytest.mark.parametrize("value", ["{contact}", "{}", "{school}", "%s", "\\1", "{{visie}}", "<b>x</b>"])
def test_what_people_fill_in_is_never_filled_in_again(value: str) -> None:
    evening = filled_in(replace(FULL, school=value))
    assert fill_for_room("Bij {school} dus", evening) == f"Bij {value} dus"


def test_braces_that_are_no_placeholder_stay() -> None:
    assert fill_for_room("{iets} {} { school } {{school}}", filled_in()) == "{iets} {} { school } {De Ark}"
    assert unknown_placeholders("{iets} {school} {x_y}") == ("iets", "x_y")


def test_a_new_evening_names_all_its_gaps_and_a_filled_one_none() -> None:
    assert gaps(making.evening()) == (
        *("school", "visie", "leerjaren", "functies", "verzorgd door"),
        *("aantal groepen", "vervolgstappen", "contact"),
    )
    assert gaps(filled_in()) == ()
    assert gaps(filled_in(replace(FULL, vision=""), None)) == ("visie", "aantal groepen")
