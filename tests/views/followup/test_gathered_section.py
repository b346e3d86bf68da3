"""Opbrengst through the window: looked through, mended, taken together and put behind points, by keys and by mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest

from app.models.evening import Evening
from app.models.said.dialogue import Quote
from app.models.slide import Slide
from app.services.commands import commands as c
from app.views.followup.gathered.gathered_section import GatheredSection
from tests.aftercare import aftercare_evening
from tests.driving import Driver

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.fixture
def after(drive: Callable[..., Driver]) -> Driver:
    """The app with the closed evening, on its aftercare."""
    driver = drive(aftercare_evening())
    driver.do(c.OpenEvening, id="nazorg-1")
    driver.chord("Ctrl+Shift+A")
    return driver


def section_of(driver: Driver) -> GatheredSection:
    section = driver.app.workplace.pages.followup.section("gathered")
    assert isinstance(section, GatheredSection)
    return section


def shown(driver: Driver) -> list[str]:
    return [row.key for row in section_of(driver).view.rows.rows]


def choose(driver: Driver, key: str) -> None:
    section_of(driver).view.show_row(key)


def quote(driver: Driver, quote_id: str) -> str:
    found = driver.evening.quote(quote_id)
    assert found is not None
    return found.text


def quote_of(driver: Driver, quote_id: str) -> Quote:
    found = driver.evening.quote(quote_id)
    assert found is not None
    return found


def quotes_at(evening: Evening, number: int) -> tuple[str, ...]:
    return evening.points[number - 1].quotes


def click(driver: Driver, key: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = section_of(driver).view
    choose(driver, key)
    at = view.list.visualRect(view.list.currentIndex()).topLeft() + QPoint(90, 20)
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, held, at)
    driver.settle()


def test_letters_typed_in_the_list_search_at_once(after: Driver) -> None:
    driver = after
    everything = shown(driver)
    driver.type("buur")
    assert section_of(driver).view.seek.search.text() == "buur"
    assert [key for key in shown(driver) if key.startswith("quote:")] == [f"quote:q{n}" for n in range(9, 60, 12)]
    driver.chord("Down")
    assert driver.cursor() is section_of(driver).view.list
    driver.chord("Ctrl+F")
    driver.chord("Esc")
    assert shown(driver) == everything


def test_the_list_is_narrowed_by_where_and_by_whom(after: Driver) -> None:
    driver, seek = after, section_of(after).view.seek
    for choice, key, count in ((seek.voice, "pupil", 11), (seek.table, "t1", 12), (seek.theme, "taal", 7)):
        choice.setCurrentIndex(choice.findData(key))
        choice.activated.emit(choice.currentIndex())
        assert len(shown(driver)) == count
        seek.all.click()
    seek.star.click()
    assert shown(driver) == [f"quote:q{n}" for n in range(8)]
    driver.chord("Esc")
    assert len(shown(driver)) > 60, "Esc shows everything"


def test_words_are_mended_in_their_place_without_clock_or_beamer(after: Driver) -> None:
    driver = after
    driver.settle()
    run, slide = driver.evening.run, driver.slide
    choose(driver, "quote:q1")
    driver.chord("F2")
    field = section_of(driver).view.list.field
    assert driver.cursor() is field
    assert not field.textCursor().hasSelection(), "the next key wipes nothing"
    driver.type(" Echt.")
    driver.press(Qt.Key.Key_Return)
    assert quote(driver, "q1").endswith("hetzelfde. Echt.")
    assert not field.isVisible()
    assert driver.cursor() is section_of(driver).view.list
    assert (driver.evening.run, driver.slide) == (run, slide)
    assert isinstance(slide, Slide)
    driver.chord("Ctrl+Z")
    assert quote(driver, "q1").endswith("hetzelfde.")


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("point:eigen-1", "Eén nummer"),
        ("form:t3:question", "Wie tolkt er?"),
        ("exit:2", "wakker"),
        ("quote:q59", "Geparkeerd"),
    ],
)
def test_every_kind_of_words_can_be_mended(after: Driver, key: str, words: str) -> None:
    choose(after, key)
    after.chord("F2")
    after.chord("Ctrl+A")
    after.type(words)
    after.press(Qt.Key.Key_Return)
    row = section_of(after).view.list.row()
    assert row is not None
    assert (row.key, row.text) == (key, words)


def test_words_that_are_refused_stay_under_the_cursor(after: Driver) -> None:
    driver, words = after, "x" * 301
    choose(driver, "point:eigen-1")
    driver.chord("F2")
    driver.type(words)
    driver.press(Qt.Key.Key_Return)
    field = section_of(driver).view.list.field
    assert field.isVisible()
    assert words in field.toPlainText()
    assert driver.app.workplace.pages.hold_words()
    driver.chord("Esc")
    assert not driver.app.workplace.pages.hold_words()


def test_many_rows_go_behind_a_point_by_one_key_and_one_row_behind_two(after: Driver) -> None:
    driver = after
    choose(driver, "quote:q6")
    driver.chord("Shift+Down", 3)
    driver.chord("Alt+2")
    assert quotes_at(driver.evening, 2) == ("q3", "q5", "q6", "q7", "q8")
    driver.chord("Alt+1")
    assert quotes_at(driver.evening, 1)[-3:] == ("q6", "q7", "q8"), "one row may stand behind two points"
    row = section_of(driver).view.rows.rows[section_of(driver).view.rows.place_of("quote:q6")]
    assert row.points == (1, 2)
    driver.chord("Ctrl+Z")
    assert quotes_at(driver.evening, 1) == ("q0", "q1", "q2"), "what one key did, one key takes back"
    driver.chord("Alt+2")
    assert quotes_at(driver.evening, 2) == ("q3", "q5"), "the same key takes them away again"


def test_many_rows_go_behind_a_point_by_the_mouse(after: Driver) -> None:
    driver, view = after, section_of(after).view
    click(driver, "quote:q6", Qt.KeyboardModifier.ControlModifier)
    click(driver, "quote:q8", Qt.KeyboardModifier.ControlModifier)
    assert [row.key for row in view.rows.marked()] == ["quote:q6", "quote:q8"]
    targets = view.targets.list
    at = targets.visualRect(targets.model().index(0, 0)).center()
    QTest.mouseClick(targets.viewport(), Qt.MouseButton.LeftButton, pos=at)
    driver.settle()
    assert quotes_at(driver.evening, 1)[-2:] == ("q6", "q8")


def test_what_is_chosen_stays_chosen_while_one_searches_on(after: Driver) -> None:
    driver, view = after, section_of(after).view
    choose(driver, "quote:q6")
    driver.chord("Space")
    view.seek.search.setText("verzuim")
    assert view.chosen.text() == "1 gekozen, 1 niet in beeld"
    choose(driver, "quote:q0")
    driver.chord("Space")
    driver.chord("Alt+2")
    assert quotes_at(driver.evening, 2) == ("q3", "q5", "q0", "q6")
    view.let_go.click()
    assert not view.chosen.isVisible()


def test_a_new_point_is_made_of_what_is_chosen(after: Driver) -> None:
    driver = after
    choose(driver, "quote:q6")
    driver.chord("Space")
    driver.chord("Ctrl+N")
    driver.type("Maandag is moeilijk")
    driver.press(Qt.Key.Key_Return)
    made = driver.evening.points[-1]
    assert (made.text, made.quotes, made.after) == ("Maandag is moeilijk", ("q6",), True)


def test_what_says_the_same_is_taken_together_and_undo_parts_it(after: Driver) -> None:
    driver = after
    choose(driver, "quote:q1")
    driver.chord("Space")
    choose(driver, "quote:q13")
    driver.chord("Space")
    choose(driver, "quote:q1")
    driver.chord("Ctrl+K")
    kept, other = driver.evening.quote("q1"), driver.evening.quote("q13")
    assert kept is not None
    assert other is not None
    assert (kept.heard, other.into) == (1, "q1"), "both stay, and also heard adds up"
    keys = shown(driver)
    assert keys.index("quote:q13") == keys.index("quote:q1") + 1
    driver.chord("Ctrl+Z")
    assert driver.evening.quote("q13") == next(one for one in aftercare_evening().quotes if one.id == "q13")
    driver.chord("Ctrl+Y")
    choose(driver, "quote:q13")
    driver.chord("Ctrl+K")
    parted = driver.evening.quote("q1")
    assert parted is not None
    assert parted.heard == 0, "the same key parts what was taken together"


def test_a_row_is_starred_deleted_and_wiped_for_good(after: Driver) -> None:
    driver = after
    choose(driver, "quote:q20")
    driver.chord("Ctrl+D")
    starred = driver.evening.quote("q20")
    assert starred is not None
    assert starred.starred
    driver.chord("Del")
    assert driver.evening.quote("q20") is None
    driver.chord("Ctrl+Z")
    assert driver.evening.quote("q20") == starred
    choose(driver, "quote:q20")
    driver.chord("Shift+Del")
    assert driver.app.workplace.notices.wiping.isVisible()
    driver.source.move(2)
    driver.chord("Shift+Del")
    assert driver.evening.quote("q20") is None


def test_pictures_say_their_numbers_to_a_screen_reader_and_are_saved(
    after: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver, pictures = after, section_of(after).pictures
    monkeypatch.setattr("app.views.followup.gathered.picture_view.save_folder", lambda: tmp_path / "papieren")
    driver.chord("Ctrl+G")
    words = {card.picture.title: card.canvas.accessibleDescription() for card in pictures.cards}
    assert words["Slotwoorden"].splitlines()[0] == "gehoord: 3×"
    assert words["Minuten per blok"].splitlines()[0].endswith(": 16 min, gepland 15")
    assert "tafel 4: 4 min, gepland 2½" in words["Minuten per tafel bij de presentaties"]
    assert words["Bijdragen per vraag, per stem"].splitlines()[0].endswith("ouders 5 · leerlingen 10")
    assert driver.cursor() is pictures.cards[0].canvas, "Tab brings each picture to the screen reader"
    pictures.cards[0].save.click()
    driver.wait(lambda: pictures.made.isVisible())
    made = QImage(str(next((tmp_path / "papieren").glob("*.png"))))
    assert made.width() > 1000
    assert len({made.pixel(x, made.height() // 2) for x in range(made.width())}) > 2, "there is something on it"
    driver.chord("Ctrl+G")
    assert driver.cursor() is section_of(driver).view.list


def words_of(driver: Driver) -> list[str]:
    return [one.word for one in driver.evening.exits if one.word]


def test_an_exit_word_is_deleted_once_it_was_asked_and_takes_nothing_else_back_with_it(after: Driver) -> None:
    driver = after
    choose(driver, "quote:q1")
    driver.chord("Ctrl+D")
    starred = quote_of(driver, "q1").starred
    choose(driver, "exit:2")
    before = words_of(driver)
    driver.chord("Del")
    assert words_of(driver) == before
    assert "voorgoed" in driver.app.workplace.pages.followup.status.text()
    driver.chord("Down")
    driver.chord("Up")
    driver.chord("Del")
    assert words_of(driver) == before, "another row was looked at meanwhile, so it is asked again"
    driver.chord("Del")
    assert len(words_of(driver)) == len(before) - 1
    driver.chord("Ctrl+Z")
    assert quote_of(driver, "q1").starred == starred
    assert "niet terug" in driver.app.workplace.pages.followup.status.text()
    driver.chord("Ctrl+Z")
    assert quote_of(driver, "q1").starred != starred


def test_del_held_down_takes_one_row(after: Driver) -> None:
    driver = after
    choose(driver, "quote:q12")
    count = len(driver.evening.quotes)
    driver.chord("Del")
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "", True)
    for _ in range(3):
        QCoreApplication.sendEvent(section_of(driver).view.list, held)
        driver.settle()
    assert len(driver.evening.quotes) == count - 1
