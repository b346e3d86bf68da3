"""All evenings in the real window: searching, another title, the archive, and deleting for good."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from app.services.writer.books import BACKUPS_NAME
from app.store.copies import backup
from app.store.files import STORE_NAME
from app.views.frame.pages import PageName
from app.views.library.shelf_painter import ShelfPainter
from tests.driving import Driver, evening_at, stored_evening
from tests.views.library.shelving import Drive, Screen, about, coming, held, start_with

Start = Callable[..., Screen]


@pytest.fixture
def start(drive: Drive, tmp_path: Path) -> Start:
    """Give a way to start the app on these evenings, its start screen in front."""
    return lambda *evenings: Screen(start_with(drive, tmp_path, *evenings))


def four(start: Start) -> Screen:
    """Start with an evening to come, two that were held, and one in the archive."""
    return start(
        coming("next", "Ouderavond Aanwezigheid", themes=about("aanwezigheid")),
        held("café", "Café en huiswerk", -10, themes=about("Huiswerk")),
        held("past", "Hoe houden we contact?", -40),
        held("away", "Heel vroeger", -400, archived=True),
    )


def into_the_list(screen: Screen, place: int = 0) -> None:
    """Go with the keyboard to the evening that stands here, from the top."""
    screen.press("Ctrl+F")
    screen.press("Down")
    screen.press("Home")
    screen.press(*["Down"] * place)


# Looking for one


def test_the_latest_evening_stands_on_top_and_the_archive_is_out_of_sight(start: Start) -> None:
    screen = four(start)
    assert screen.ids() == ["next", "café", "past"]
    assert "3 avonden" in screen.words()
    screen.page.all.head.archive.click()
    assert screen.ids() == ["next", "café", "past", "away"]
    assert "4 avonden" in screen.words()


def test_a_search_is_typed_and_opened_without_the_mouse(start: Start) -> None:
    screen = four(start)
    screen.press("Ctrl+F")
    screen.driver.type("CAFE huis")
    assert screen.ids() == ["café"]
    assert "1 van 3 avonden" in screen.words()
    screen.press("Down")
    assert screen.rows.hasFocus()
    screen.press("Up")
    assert screen.page.all.search.hasFocus()
    screen.press("Return")
    assert (screen.driver.evening.id, screen.place) == ("café", PageName.RECORD)


def test_a_search_without_result_says_what_to_do_and_esc_shows_all(start: Start) -> None:
    screen = four(start)
    screen.press("Ctrl+F")
    screen.driver.type("heel vroeg")
    assert screen.ids() == []
    assert "Geen avond heeft “heel vroeg” in de titel of het thema." in screen.words()
    assert "In het archief is er wel 1." in screen.words()
    screen.press("Return")
    screen.press("Down")
    assert screen.driver.app.desk.evening is None
    screen.press("Esc")
    assert len(screen.ids()) == 3
    assert screen.page.all.search.hasFocus()
    screen.press("Esc")
    assert screen.button("Verder voorbereiden").hasFocus()


def test_ctrl_f_takes_the_words_of_before_to_type_over(start: Start) -> None:
    screen = four(start)
    screen.press("Ctrl+F")
    screen.driver.type("huis")
    screen.press("Down")
    screen.press("Ctrl+F")
    screen.driver.type("contact")
    assert screen.ids() == ["past"]


def test_many_evenings_are_searched_and_only_what_is_seen_is_drawn(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = start(*(coming(f"e{n}", f"Avond {n}", n, points=(), prompts=()) for n in range(150)))
    drawn = []
    paint = ShelfPainter.paint

    def count(self: ShelfPainter, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        drawn.append(index.row())
        paint(self, painter, option, index)

    monkeypatch.setattr(ShelfPainter, "paint", count)
    into_the_list(screen)
    for key in ("PgDown", "End", "Home", "Down"):
        drawn.clear()
        screen.press(key)
        assert len(drawn) < 40, key
    screen.press("Ctrl+F")
    drawn.clear()
    screen.driver.type("avond 49")
    screen.driver.settle()
    assert screen.ids() == ["e149", "e49"]
    assert len(drawn) < 9 * 40


def test_each_row_is_read_out_whole(start: Start) -> None:
    screen = four(start)
    table = QAccessible.queryAccessibleInterface(screen.rows)
    assert table.text(QAccessible.Text.Name) == "Alle avonden"
    said = [table.child(place).text(QAccessible.Text.Name) for place in range(3)]
    assert said[0] == (
        "Ouderavond Aanwezigheid, vrijdag 11 december 2026, aanwezigheid · leerjaar 2, 9 van 14 taken, voorbereiden"
    )
    assert said[1].endswith("Huiswerk · leerjaar 2, 2 bijdragen, afgerond")


# Another title


def test_f2_gives_another_title_and_enter_stores_it(start: Start, tmp_path: Path) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    screen.press("F2")
    screen.press("Ctrl+A")
    screen.driver.type("Koffie & huiswerk")
    screen.press("Return")
    assert screen.rows.hasFocus()
    assert screen.chosen() == "café"
    assert screen.rows.currentIndex().data() == "Koffie & huiswerk"
    assert screen.driver.app.desk.evening is None, "nothing was opened"
    screen.driver.stop()
    assert stored_evening(tmp_path, "café").title == "Koffie & huiswerk"


def test_esc_leaves_the_title_as_it_was(start: Start) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    screen.press("F2")
    screen.driver.type("Iets anders")
    screen.press("Esc")
    assert screen.rows.hasFocus()
    assert screen.rows.currentIndex().data() == "Café en huiswerk"
    screen.press("F2")
    assert screen.driver.cursor().text() == "Café en huiswerk"  # type: ignore[attr-defined]


def test_a_title_is_stored_too_when_one_goes_elsewhere(start: Start) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    screen.click("Andere titel")
    screen.driver.type("Met de muis")
    screen.press("Ctrl+F")
    assert screen.rows.model().index(1, 0).data() == "Met de muis"
    assert screen.page.all.search.hasFocus()


def test_a_title_that_is_refused_stays_to_be_mended(start: Start) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    screen.press("F2")
    screen.driver.type("x" * 300)
    screen.press("Return")
    field = screen.driver.cursor()
    assert field.text() == "x" * 300  # type: ignore[attr-defined]
    assert screen.page.status.text()
    screen.press("Return")
    assert screen.driver.cursor() is field, "the same words are refused again"
    screen.press("Ctrl+A")
    screen.driver.type("Kort")
    screen.press("Return")
    assert screen.rows.model().index(1, 0).data() == "Kort"
    assert not screen.page.status.text()


# The archive


def test_an_evening_goes_to_the_archive_and_comes_back(start: Start, tmp_path: Path) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    screen.click("Naar het archief")
    assert screen.ids() == ["next", "past"]
    assert screen.chosen() == "past", "the one after it"
    assert screen.rows.hasFocus()
    assert screen.page.status.text() == "De avond staat nu in het archief."
    screen.page.all.head.archive.click()
    assert screen.ids() == ["next", "café", "past", "away"]
    into_the_list(screen, 1)
    screen.click("Uit het archief halen")
    screen.page.all.head.archive.click()
    assert screen.ids() == ["next", "café", "past"]
    screen.driver.stop()
    assert not stored_evening(tmp_path, "café").archived


def test_an_archived_evening_is_not_the_next(start: Start) -> None:
    screen = four(start)
    into_the_list(screen)
    screen.click("Naar het archief")
    assert not screen.page.hero.isVisible()
    assert screen.page.new.isVisible()


def test_a_running_evening_is_not_archived(start: Start) -> None:
    screen = start(evening_at(), coming("next"))
    screen.press("Ctrl+H")
    into_the_list(screen, 1)
    screen.click("Naar het archief")
    assert screen.ids() == ["next", "evening-1"]
    assert screen.page.status.text() == "Er loopt een avond. Sluit die eerst af en probeer het dan opnieuw."


# Deleting for good


def kept(folder: Path) -> set[str]:
    """Return the ids of the evenings in the store and in every backup."""
    files = [folder / STORE_NAME, *backup.all_backups(folder / BACKUPS_NAME)]
    found = set()
    for file in files:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as driver:
            found |= {evening_id for (evening_id,) in driver.execute("SELECT id FROM evening")}
    return found


def test_deleting_says_what_goes_and_asks_once(start: Start, tmp_path: Path) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    screen.press("Del")
    assert screen.page.all.ask.text() == (
        "“Café en huiswerk” voorgoed verwijderen? Dan zijn weg: de avond met 2 bijdragen en alle oudere reservekopieën. "
        "Er komt één nieuwe reservekopie. Bestanden die je zelf bewaarde, blijven staan."
    )
    assert screen.button("Verwijder voorgoed").hasFocus()
    screen.press("Esc")
    assert not screen.page.all.ask.isVisible()
    assert screen.rows.hasFocus()
    assert kept(tmp_path) == {"next", "café", "past", "away"}


@pytest.mark.parametrize("again", ["Del", "Return"])
def test_the_same_key_or_enter_deletes_it_and_the_next_one_is_chosen(start: Start, tmp_path: Path, again: str) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    screen.press("Del")
    screen.press(again)
    screen.driver.wait(lambda: screen.ids() == ["next", "past"])
    assert screen.chosen() == "past"
    assert screen.rows.hasFocus()
    assert screen.page.status.text() == "De avond is voorgoed verwijderd. Er is één nieuwe reservekopie."
    assert kept(tmp_path) == {"next", "past", "away"}
    assert len(backup.all_backups(tmp_path / BACKUPS_NAME)) == 1


def test_a_held_or_doubled_key_does_not_delete(start: Start) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    QTest.keyClick(screen.rows, Qt.Key.Key_Delete)
    QTest.keyClick(screen.driver.cursor(), Qt.Key.Key_Delete)
    screen.driver.source.move(2)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return):
        held_down = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(screen.driver.cursor(), held_down)
    screen.driver.settle()
    assert screen.page.all.ask.isVisible()
    assert len(screen.ids()) == 3


def test_the_last_evening_can_go_and_the_form_gets_the_keyboard(start: Start) -> None:
    screen = start(coming("next"))
    into_the_list(screen)
    screen.press("Del", "Del")
    screen.driver.wait(lambda: screen.ids() == [])
    assert screen.page.new.title.hasFocus()
    assert "Hier komen je avonden te staan." in screen.words()


def test_the_list_of_people_is_named_when_there_is_one(start: Start) -> None:
    from tests.store.making import PEOPLE

    screen = start(coming("next", people=PEOPLE))
    into_the_list(screen)
    screen.press("Del")
    assert "de avond met 0 bijdragen, de lijst met 2 mensen en alle oudere" in screen.page.all.ask.text()


def test_while_an_evening_runs_nothing_is_deleted(start: Start, tmp_path: Path) -> None:
    screen = start(evening_at(), held("past"))
    screen.press("Ctrl+H")
    into_the_list(screen, 1)
    screen.press("Del")
    assert not screen.page.all.ask.isVisible()
    assert screen.page.status.text() == "Er is een avond bezig. Rond die eerst af, dan kun je verwijderen."
    assert kept(tmp_path) == {"evening-1", "past"}


def test_a_title_is_shown_letter_for_letter(start: Start) -> None:
    title = '<img src="x"><b>Vet</b> & co'
    screen = start(coming("next", title))
    assert title in screen.words()
    into_the_list(screen)
    screen.press("Del")
    assert f"“{title}”" in screen.page.all.ask.text()
    assert not screen.driver.app.window.grab().isNull()


def test_the_keys_of_the_list_do_nothing_to_an_evening_at_the_desk(drive: Drive, tmp_path: Path) -> None:
    driver: Driver = start_with(drive, tmp_path, evening_at())
    for chord in ("F2", "Ctrl+F", "Del"):
        driver.chord(chord)
    driver.chord("Ctrl+H")
    assert Screen(driver).ids() == ["evening-1"]
    assert Screen(driver).rows.model().index(0, 0).data() == evening_at().title


def test_who_writes_the_word_leerjaar_does_not_see_it_twice(start: Start) -> None:
    evening = coming("next")
    screen = start(replace(evening, details=replace(evening.details, year_groups="Leerjaar 2 en 3")))
    row = QAccessible.queryAccessibleInterface(screen.rows).child(0).text(QAccessible.Text.Name)
    assert "Leerjaar 2 en 3" in row
    assert row.casefold().count("leerjaar") == 1
