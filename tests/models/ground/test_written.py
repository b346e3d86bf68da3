"""Tests of what was written: days, clock times and lengths of time, in the ways people write them."""

from datetime import date, time

import pytest

from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day, read_minutes, read_pause, read_time

TODAY = date(2026, 11, 30)
DECEMBER_17 = date(2026, 12, 17)


@pytest.mark.parametrize(
    "text",
    [
        *("17/12", "17 dec", "do 17 december", "17-12-2026", "2026-12-17", "17.12.26", "17 - 12", "17e december"),
        *(
            "Do. 17 dec. 2026",
            "donderdag 17 december 2026",
            "17december",
            "do17dec",
            "op donderdag 17 december",
            "17 dec '26",
        ),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert read_day(text, TODAY) == DECEMBER_17


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3-12-2026", date(2026, 12, 3)),
        ("1 mrt", date(2027, 3, 1)),
        ("24 nov", date(2026, 11, 24)),
        ("29/2", date(2028, 2, 29)),
        ("vandaag", TODAY),
        ("morgen", date(2026, 12, 1)),
        ("vrijdag", date(2026, 12, 4)),
        ("ma", TODAY),
    ],
)
def test_a_day_without_a_year_is_the_one_that_comes_or_has_just_been(text: str, day: date) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize("year", range(2020, 2190))
def test_a_leap_day_without_a_year_is_the_next_one_in_each_century(year: int) -> None:
    found = read_day("29-2", date(year, 7, 1))
    assert (found.month, found.day, found.year - year <= 8) == (2, 29, True)


def test_a_day_that_comes_after_all_years_is_out_of_range() -> None:
    with pytest.raises(NotPossible, match="day_out_of_range"):
        read_day("3 jan", date(2199, 12, 1))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "not_a_day"),
        ("binnenkort", "not_a_day"),
        ("12", "not_a_day"),
        ("17 maandag", "not_a_day"),
        ("30/2", "no_such_day"),
        ("31-11-2026", "no_such_day"),
        ("wo 17 december", "other_weekday"),
        ("17-12-1926", "day_out_of_range"),
    ],
)
def test_what_is_no_day_is_named(text: str, fault: str) -> None:
    with pytest.raises(NotPossible) as caught:
        read_day(text, TODAY)
    assert caught.value.key == fault


@pytest.mark.parametrize("text", ["19.15", "19:15", "1915", "19u15", "19 uur 15", "19.15 uur", "om 19.15", " 19:15u "])
def test_a_clock_time_is_read_as_people_write_it(text: str) -> None:
    assert read_time(text) == time(19, 15)


@pytest.mark.parametrize("text", ["", "25", "19.75", "19.1", "half acht", "1.2.3"])
def test_what_is_no_clock_time_is_refused(text: str) -> None:
    with pytest.raises(NotPossible, match="not_a_time"):
        read_time(text)


@pytest.mark.parametrize(
    "text",
    [
        *("19.45-20.10", "19:45 \u2013 20:10", "1945 2010", "pauze van 19.45 tot 20.10", "Pauze 19u45 to 20u10"),
        *("van 19 uur 45 tot 20.10 uur", "19:45u tot 20:10u", "19.45tot20.10"),
    ],
)
def test_a_pause_is_read_as_people_write_it(text: str) -> None:
    assert read_pause(text) == (time(19, 45), time(20, 10))


@pytest.mark.parametrize("text", ["", "19.45", "19 45", "19-20", "om 19.45", "19 uur 45", "pauze", "1.45-1.50-1.55"])
def test_what_is_no_pause_is_none(text: str) -> None:
    assert read_pause(text) is None


@pytest.mark.parametrize(
    "text", ["90", "90 min", "1u30", "1:30", "1.30", "1 uur 30", "1h30", "1,5 uur", "1.5 uur", "anderhalf uur", "90'"]
)
def test_a_length_of_time_is_read_as_people_write_it(text: str) -> None:
    assert read_minutes(text) == 90


def test_other_lengths() -> None:
    assert [read_minutes(text) for text in ("1u", "2 uur 15", "half uur", "kwartier", "5 minuten")] == [
        60,
        135,
        30,
        15,
        5,
    ]


@pytest.mark.parametrize("text", ["", "lang", "1.5", "-5", "1u3x"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(NotPossible, match="not_minutes"):
        read_minutes(text)
