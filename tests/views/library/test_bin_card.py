"""The bin in the real window: the door at the foot of the shelf, what comes back, and what is erased by its title."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit

from app.services.writer.books import BACKUPS_NAME
from app.store.copies.backup import all_backups
from app.store.copies.contents import evenings_in
from app.store.files import STORE_NAME
from app.views.library.bin_row import BinRow
from app.views.widgets.words.plain_label import PlainLabel
from tests.driving import DOORS
from tests.views.library.shelving import Drive, Screen, coming, held, start_with

Start = Callable[..., Screen]
DAY = timedelta(days=1)


@pytest.fixture
def start(drive: Drive, tmp_path: Path) -> Start:
    """Give a way to start the app on these evenings, its start screen in front."""
    return lambda *evenings: Screen(start_with(drive, tmp_path, *evenings))


def two(start: Start, days: int = 0) -> Screen:
    """Start with two evenings in the bin since so many days, and one on the shelf."""
    at = DOORS - days * DAY
    return start(
        coming("next", "Ouderavond Aanwezigheid"),
        held("café", "Café – en “huiswerk”", -10, binned_at=at),
        held("past", "Hoe houden we contact?", -40, binned_at=at + DAY),
    )


def rows(screen: Screen) -> tuple[BinRow, ...]:
    return screen.page.bin.rows()


def words(row: BinRow) -> list[str]:
    return [label.text() for label in row.findChildren(PlainLabel) if label.isVisible()]


def in_files(folder: Path) -> set[str]:
    """Return the ids of the evenings in the store and in every backup."""
    files = (folder / STORE_NAME, *all_backups(folder / BACKUPS_NAME))
    return set().union(*(evenings_in(file) for file in files))


def is_binned(folder: Path, evening_id: str) -> bool:
    with closing(sqlite3.connect(folder / STORE_NAME)) as driver:
        return driver.execute("SELECT binned_at FROM evening WHERE id = ?", (evening_id,)).fetchone()[0] is not None


def open_the_bin(screen: Screen) -> None:
    """Open it by keyboard: the door comes after what can be done with the chosen evening."""
    screen.page.bin.door.setFocus()
    screen.press("Space")


def test_without_anything_in_it_there_is_no_bin(start: Start) -> None:
    screen = start(coming("next"))
    assert not screen.page.bin.isVisible()


def test_what_is_in_the_bin_is_nowhere_else_on_the_start_screen(start: Start) -> None:
    screen = start(coming("next", days=3, binned_at=DOORS), coming("later", "Later", days=9))
    assert screen.ids() == ["later"]
    assert "1 avond" in screen.words()
    assert screen.page.hero.evening_id == "later"
    screen.press("Ctrl+F")
    screen.driver.type("ouderavond")
    assert screen.ids() == []
    screen.press("Esc", "Ctrl+N")
    copies = screen.page.new.source.evening
    assert [copies.itemData(place) for place in range(copies.count())] == ["later"]


def test_the_door_says_how_many_and_opens_in_place(start: Start) -> None:
    screen = two(start)
    door = screen.button("Prullenbak (2)")
    assert not rows(screen)[0].isVisible()
    open_the_bin(screen)
    assert [row.row.id for row in rows(screen)] == ["café", "past"], "the one that goes first on top"
    assert words(rows(screen)[0]) == [
        "Café – en “huiswerk”",
        "zaterdag 14 november 2026 · wordt voorgoed gewist op di 1 december",
    ]
    assert not screen.driver.app.window.grab().isNull()
    screen.press("Esc")
    assert not rows(screen)[0].isVisible()
    assert door.hasFocus()


def test_everything_in_the_bin_is_reached_by_tab_and_has_a_name(start: Start) -> None:
    screen = two(start)
    open_the_bin(screen)
    said = []
    for _ in range(4):
        screen.press("Tab")
        here = QAccessible.queryAccessibleInterface(screen.driver.cursor())
        said.append((here.text(QAccessible.Text.Name), here.text(QAccessible.Text.Description)))
    assert said == [
        (words, title)
        for title in ("Café – en “huiswerk”", "Hoe houden we contact?")
        for words in ("Zet terug", "Nu voorgoed wissen")
    ]
    screen.press("Space")
    field = screen.driver.cursor()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Titel van de avond die je wilt wissen"


def test_put_back_it_stands_on_the_shelf_and_is_chosen(start: Start, tmp_path: Path) -> None:
    screen = two(start)
    open_the_bin(screen)
    screen.press("Tab", "Return")
    screen.driver.wait(lambda: screen.ids() == ["next", "café"])
    assert (screen.chosen(), screen.rows.hasFocus()) == ("café", True)
    assert screen.button("Prullenbak (1)").isVisible()
    assert not is_binned(tmp_path, "café")


def test_the_last_one_put_back_closes_the_bin(start: Start) -> None:
    screen = start(held("past", binned_at=DOORS))
    open_the_bin(screen)
    screen.press("Tab", "Return")
    screen.driver.wait(lambda: screen.ids() == ["past"])
    assert not screen.page.bin.isVisible()
    assert screen.rows.hasFocus()


def test_it_is_erased_only_when_the_title_is_typed(start: Start, tmp_path: Path) -> None:
    screen = two(start)
    open_the_bin(screen)
    screen.press("Tab", "Tab", "Return")
    assert "de avond met 2 bijdragen" in words(rows(screen)[0])[-1]
    assert not screen.button("Wis voorgoed").isEnabled()
    screen.driver.type("Café")
    screen.press("Return")
    assert in_files(tmp_path) == {"next", "café", "past"}
    screen.press("Ctrl+A")
    screen.driver.type("  cafe - EN 'huiswerk' ")
    assert screen.button("Wis voorgoed").isEnabled()
    screen.press("Return")
    screen.driver.wait(lambda: len(rows(screen)) == 1)
    assert screen.page.status.text() == "“Café – en “huiswerk”” is voorgoed gewist, ook uit de reservekopieën."
    assert in_files(tmp_path) == {"next", "past"}
    assert screen.page.bin.door.hasFocus()


def test_esc_leaves_it_in_the_bin_and_forgets_what_was_typed(start: Start, tmp_path: Path) -> None:
    screen = two(start)
    open_the_bin(screen)
    screen.press("Tab", "Tab", "Return")
    screen.driver.type("Café")
    screen.press("Esc")
    assert screen.button("Prullenbak (2)").isChecked()
    assert not rows(screen)[0].form.isVisible()
    screen.press("Return")
    assert rows(screen)[0].form.field.text() == ""
    assert in_files(tmp_path) == {"next", "café", "past"}


def test_what_is_typed_stays_when_another_evening_is_deleted_or_comes_back(start: Start) -> None:
    screen = two(start)
    open_the_bin(screen)
    screen.press("Tab", "Tab", "Return")
    screen.driver.type("Caf")
    rows(screen)[1].findChildren(type(screen.page.bin.door))[0].click()
    screen.driver.wait(lambda: len(rows(screen)) == 1)
    assert rows(screen)[0].form.field.text() == "Caf"


def test_what_is_due_is_named_without_opening_the_bin_and_gone_after_the_next_start(
    start: Start, drive: Drive, tmp_path: Path
) -> None:
    screen = two(start, days=7)
    screen.driver.settle()
    assert "Wordt bij de volgende start voorgoed gewist: “Café – en “huiswerk””" in screen.words()
    open_the_bin(screen)
    assert words(rows(screen)[0])[1].endswith("wordt bij de volgende start voorgoed gewist")
    assert words(rows(screen)[1])[1].endswith("wordt voorgoed gewist op wo 25 november")
    screen.driver.stop()
    again = Screen(drive())
    again.driver.wait(lambda: len(rows(again)) == 1)
    assert again.button("Prullenbak (1)").isVisible()
    assert in_files(tmp_path) == {"next", "past"}


def test_no_text_calls_an_evening_in_the_bin_erased(start: Start) -> None:
    screen = start(coming("next"))
    screen.press("Ctrl+F", "Down", "Del")
    screen.page.bin.door.click()
    said = "\n".join((screen.words(), screen.page.went.text(), *words(rows(screen)[0]))).replace(
        "wordt voorgoed gewist", ""
    )
    assert "gewist" not in said
    assert "verwijderd" not in said
