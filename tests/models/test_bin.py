"""Tests of the bin: on which day an evening in it goes, and what counts as its title."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.models.bin import erased_on, is_due, is_title

THURSDAY = datetime(2026, 12, 3, 20, 15, tzinfo=UTC)


def test_it_goes_on_the_same_day_a_week_later() -> None:
    assert erased_on(THURSDAY) == date(2026, 12, 10)
    assert not is_due(THURSDAY, THURSDAY + timedelta(days=6, hours=2))
    assert is_due(THURSDAY, THURSDAY + timedelta(days=6, hours=4))


def test_the_day_is_that_of_the_school() -> None:
    assert erased_on(datetime(2026, 12, 2, 23, 30, tzinfo=UTC)) == date(2026, 12, 10)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("ouderavond aanwezigheid", "Ouderavond Aanwezigheid"),
        ("  Ouderavond  Aanwezigheid ", "Ouderavond\u00a0Aanwezigheid"),
        ("cafe en creche", "Café en crèche"),
        ("Cafe\u0301", "CAFÉ"),
        ("groep 3-4", "Groep 3–4"),
        ("groep 3 - 4", "Groep 3 — 4"),
        ('"samen" \'s avonds', "“Samen” ’s avonds"),
        ("'samen'", "„Samen”"),
        ("strasse", "Straße"),
        ("lodz, istanbul", "Łódź, İstanbul"),
        ("thema...", "Thema…"),
        ("👍", "👍"),
        ("\u0301\u0301", "\u0301\u0301"),
    ],
)
def test_what_does_not_count_in_a_title(typed: str, title: str) -> None:
    assert is_title(typed, title)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("", "Ouderavond"),
        ("Ouderavon", "Ouderavond"),
        ("Ouderavond 2", "Ouderavond"),
        ("Ouder avond", "Ouderavond"),
        ("groep 34", "Groep 3–4"),
        ("samen", "“Samen”"),
        ("", "\u0301"),
        ("", "\u200d"),
        (" ", ""),
    ],
)
def test_what_is_no_title(typed: str, title: str) -> None:
    assert not is_title(typed, title)
