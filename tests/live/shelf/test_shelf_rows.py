"""Tests of the shelf rows: what is found by which words, in which order, and what is archived."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.live.shelf.shelf_rows import ShelfRole, ShelfRows
from app.models.shelf import ShelfRow, ShelfState

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def row(evening_id: str, title: str, day: date = date(2026, 11, 24), **parts: object) -> ShelfRow:
    plain = ShelfRow(evening_id, title, day, ShelfState.PREPARING, 0, NOW)
    return replace(plain, **parts)  # type: ignore[arg-type]  # the parts are those of a row


def shown(rows: ShelfRows) -> list[str]:
    return [rows.index(place).data(ShelfRole).id for place in range(rows.rowCount())]


@pytest.fixture
def rows() -> ShelfRows:
    made = ShelfRows()
    made.show(
        (
            row("past", "Café Één", date(2026, 1, 5), themes=("Huiswerk",)),
            row("next", "Ouderavond Aanwezigheid", date(2026, 12, 10), themes=("verzuim", "CRÈCHE")),
            row("away", "Ouderavond van vroeger", date(2025, 3, 1), archived=True),
            row("tonight", "Ouderavond", date(2026, 11, 24)),
        )
    )
    return made


def test_the_latest_date_comes_first(rows: ShelfRows) -> None:
    assert shown(rows) == ["next", "tonight", "past"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ouderavond", ["next", "tonight"]),
        ("OUDERAVOND aanw", ["next"]),
        ("cafe", ["past"]),
        ("een CAFÉ", ["past"]),
        ("creche", ["next"]),
        ("huis", ["past"]),
        ("verzuim ouder", ["next"]),
        ("  ", ["next", "tonight", "past"]),
        ("xyz", []),
        ("ouderavond xyz", []),
    ],
)
def test_words_are_found_in_titles_and_themes_whatever_their_capitals_and_accents(
    rows: ShelfRows, words: str, found: list[str]
) -> None:
    rows.search(words)
    assert shown(rows) == found


def test_what_is_archived_is_shown_when_it_is_asked_for(rows: ShelfRows) -> None:
    rows.search("vroeger")
    assert shown(rows) == []
    assert rows.found_in_archive == 1
    rows.show_archive(True)
    assert shown(rows) == ["away"]
    assert rows.found_in_archive == 0
    rows.search("")
    assert shown(rows) == ["next", "tonight", "past", "away"]


def test_a_change_of_one_row_leaves_the_others_where_they_are(rows: ShelfRows) -> None:
    told: list[int] = []
    rows.dataChanged.connect(lambda first, _last: told.append(first.row()))
    rows.modelReset.connect(lambda: told.append(-1))
    rows.show(
        tuple(
            replace(rows.index(n).data(ShelfRole), title=f"x{n}") if n == 1 else rows.index(n).data(ShelfRole)
            for n in range(3)
        )
    )
    assert told == [1]
