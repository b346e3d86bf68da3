"""The days in a text: what a copied letter still says of the year before is seen, and figures are no days."""

from datetime import date

import pytest

from app.models.ground.days_named import days_named, overtaken

TODAY, EVENING = date(2027, 3, 1), date(2027, 3, 25)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Meld u aan vóór 11 december bij de mentor.", "11 december"),
        ("Vóór 2-2-2027 mailen", "2-2-2027"),
        ("Mail vóór 20 maart, of bel op 12/3.", ""),
        ("Vóór 26 maart graag", "26 maart"),
        ("Bel 06-12345678, lokaal 1-12 of 31/31", "1-12"),
        ("Voor leerjaar 1 en 2, om 19.15 uur", ""),
        ("", ""),
    ],
)
def test_a_day_that_has_passed_or_comes_after_the_evening_is_named(text: str, found: str) -> None:
    assert overtaken(text, TODAY, EVENING) == found


def test_every_day_is_read_as_people_write_it() -> None:
    named = days_named("17 dec, 2026-12-18 en 19/12/2026; niet 45 dec", date(2026, 12, 1))
    assert [day for _, day in named] == [date(2026, 12, 17), date(2026, 12, 18), date(2026, 12, 19)]
