"""All evenings in the real window: searching, another title, the archive, and deleting."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem

from app.services.writer.books import BACKUPS_NAME
from app.store.copies import backup
from app.store.files import STORE_NAME
from app.views.frame.pages import PageName
from app.views.library.shelf_painter import ShelfPainter
from app.views.widgets.words.plain_label import PlainLabel
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


def test_a_title_that_was_left_with_esc_comes_back_with_up(start: Start, tmp_path: Path) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    screen.press("F2", "Ctrl+A")
    screen.driver.type("Iets anders")
    screen.press("Esc")
    assert "F2 en ↑ halen terug wat je typte" in screen.words()
    screen.press("F2", "Up", "Return")
    assert screen.rows.currentIndex().data() == "Iets anders"
    screen.press("F2", "Up")
    assert screen.driver.cursor().text() == "Iets anders"  # type: ignore[attr-defined]
    screen.driver.stop()
    assert stored_evening(tmp_path, "café").title == "Iets anders"


def title_of(screen: Screen, place: int) -> object:
    return screen.rows.model().index(place, 0).data()


def test_a_title_is_stored_while_one_types_and_the_field_stays(start: Start, tmp_path: Path) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    screen.press("F2", "Ctrl+A")
    field = screen.driver.cursor()
    screen.driver.type("Zorg ")
    screen.driver.wait(lambda: title_of(screen, 1) == "Zorg")
    screen.driver.type("en huiswerk")
    screen.driver.wait(lambda: title_of(screen, 1) == "Zorg en huiswerk")
    assert screen.driver.cursor() is field
    screen.press("Return")
    assert screen.rows.hasFocus()
    screen.driver.stop()
    assert stored_evening(tmp_path, "café").title == "Zorg en huiswerk"


def test_esc_leaves_the_title_as_it_was_although_half_of_another_was_stored(start: Start, tmp_path: Path) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    screen.press("F2", "Ctrl+A")
    screen.driver.type("Toch niet")
    screen.driver.wait(lambda: title_of(screen, 1) == "Toch niet")
    screen.press("Esc")
    screen.driver.wait(lambda: title_of(screen, 1) == "Café en huiswerk")
    assert screen.rows.hasFocus()
    screen.press("F2", "Up")
    assert screen.driver.cursor().text() == "Toch niet"  # type: ignore[attr-defined]
    screen.press("Esc")
    screen.driver.stop()
    assert stored_evening(tmp_path, "café").title == "Café en huiswerk"


def test_an_evening_stays_in_its_place_while_its_title_is_typed(start: Start) -> None:
    screen = start(coming("a", "Avond A"), coming("b", "Avond B"))
    into_the_list(screen, 0)
    screen.press("F2", "Ctrl+A")
    screen.driver.type("Zo")
    screen.driver.wait(lambda: title_of(screen, 0) == "Zo")
    screen.press("Return")
    assert [title_of(screen, place) for place in (0, 1)] == ["Avond B", "Zo"]
    assert screen.chosen() == "a"
    screen.press("Ctrl+F")
    screen.driver.type("zo")
    into_the_list(screen, 0)
    screen.press("F2", "Ctrl+A")
    screen.driver.type("Anders")
    screen.driver.wait(lambda: title_of(screen, 0) == "Anders")
    screen.press("Return")
    assert screen.rows.model().rowCount() == 0, "what is searched for is not in it any more"


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


# Deleting


def kept(folder: Path) -> set[str]:
    """Return the ids of the evenings in the store and in every backup."""
    files = [folder / STORE_NAME, *backup.all_backups(folder / BACKUPS_NAME)]
    found = set()
    for file in files:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as driver:
            found |= {evening_id for (evening_id,) in driver.execute("SELECT id FROM evening")}
    return found


def test_deleting_puts_an_evening_in_the_bin_and_says_how_it_comes_back(start: Start, tmp_path: Path) -> None:
    screen = four(start)
    copies = backup.all_backups(tmp_path / BACKUPS_NAME)
    into_the_list(screen, 1)
    screen.press("Del")
    assert screen.ids() == ["next", "past"]
    assert (
        screen.page.went.text()
        == "“Café en huiswerk” staat in de prullenbak en wordt voorgoed gewist op di 1 december."
    )
    assert screen.button("Zet terug").hasFocus()
    assert kept(tmp_path) == {"next", "café", "past", "away"}
    assert set(copies) <= set(backup.all_backups(tmp_path / BACKUPS_NAME))
    screen.press("Esc")
    assert not screen.page.went.isVisible()
    assert (screen.rows.hasFocus(), screen.chosen()) == (True, "past")
    assert screen.button("Prullenbak (1)").isVisible()


def test_a_key_that_goes_on_deletes_nothing_more(start: Start) -> None:
    """Repeats are not always marked as such; the pause between these is that of a slow keyboard."""
    screen = four(start)
    into_the_list(screen, 1)
    for _ in range(5):
        screen.driver.source.move(1)
        QTest.keyClick(screen.driver.cursor(), Qt.Key.Key_Delete)
        screen.driver.settle()
    assert screen.ids() == ["next", "past"]


def test_keys_that_come_before_the_answer_delete_nothing_more(start: Start) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    for _ in range(3):
        QTest.keyClick(screen.driver.cursor(), Qt.Key.Key_Delete)
    screen.driver.wait(lambda: screen.ids() == ["next", "past"])
    screen.driver.settle()
    assert screen.ids() == ["next", "past"]


@pytest.mark.parametrize("way", ["Return", "Ctrl+Z", "mouse"])
def test_what_was_deleted_is_put_back_and_chosen(start: Start, tmp_path: Path, way: str) -> None:
    screen = four(start)
    before = stored_evening_of(tmp_path)
    into_the_list(screen, 1)
    screen.press("Del")
    if way == "mouse":
        screen.click("Zet terug")
    else:
        screen.press(way)
    screen.driver.wait(lambda: len(screen.ids()) == 3)
    assert (screen.chosen(), screen.rows.hasFocus()) == ("café", True)
    assert not screen.page.went.isVisible()
    assert not screen.page.bin.isVisible()
    assert screen.page.status.text() == "De avond staat er weer, met alles wat erbij hoort."
    screen.driver.stop()
    assert stored_evening_of(tmp_path) == before


def stored_evening_of(folder: Path) -> bytes:
    """Return all rows of the evening that is deleted, as they stand in the store."""
    with closing(sqlite3.connect(f"file:{folder / STORE_NAME}?mode=ro", uri=True)) as driver:
        rows = [driver.execute("SELECT * FROM evening WHERE id = 'café'").fetchall()]
        for table in ("part", "quote", "theme", "person", "history"):
            rows.append(driver.execute(f"SELECT * FROM {table} WHERE evening_id = 'café'").fetchall())
    return repr(rows).encode()


def test_ctrl_z_takes_back_one_deletion_after_the_other(start: Start) -> None:
    screen = four(start)
    for place in (1, 1):
        into_the_list(screen, place)
        screen.press("Del", "Esc")
    assert screen.ids() == ["next"]
    screen.press("Ctrl+Z")
    assert screen.ids() == ["next", "past"]
    screen.press("Ctrl+Z", "Ctrl+Z")
    assert screen.ids() == ["next", "café", "past"]


def test_ctrl_z_in_a_field_takes_back_what_was_typed_there(start: Start) -> None:
    screen = four(start)
    into_the_list(screen, 1)
    screen.press("Del", "Esc", "Ctrl+F")
    screen.driver.type("xyz")
    screen.press("Ctrl+Z")
    assert len(screen.ids()) == 2


def test_the_last_evening_can_go_and_what_takes_it_back_has_the_keyboard(start: Start) -> None:
    screen = start(coming("next"))
    into_the_list(screen)
    screen.press("Del", "Del")
    screen.driver.wait(lambda: screen.ids() == [])
    assert screen.button("Zet terug").hasFocus()
    assert not screen.page.hero.isVisible()
    screen.press("Return")
    screen.driver.wait(lambda: screen.ids() == ["next"])
    assert screen.page.hero.isVisible()


def test_while_an_evening_runs_nothing_is_deleted(start: Start, tmp_path: Path) -> None:
    screen = start(evening_at(), held("past"))
    screen.press("Ctrl+H")
    into_the_list(screen, 1)
    screen.press("Del")
    assert not screen.page.went.isVisible()
    assert screen.page.status.text() == "Er is een avond bezig. Rond die eerst af, dan kun je verwijderen."
    assert not screen.page.bin.isVisible()
    assert kept(tmp_path) == {"evening-1", "past"}


def test_a_title_is_shown_letter_for_letter(start: Start) -> None:
    title = '<img src="x"><b>Vet</b> & co'
    screen = start(coming("next", title))
    assert title in screen.words()
    into_the_list(screen)
    screen.press("Del")
    assert f"“{title}”" in screen.page.went.text()
    screen.page.bin.door.click()
    assert title in [label.text() for label in screen.page.bin.findChildren(PlainLabel)]
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
