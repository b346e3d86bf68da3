"""The start screen in the real window: the next evening, a new one, and how one goes from here to the others."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from app.main import SETTINGS_NAME
from app.models.evening import AnchorKind, Evening
from app.models.preparation import Plan
from app.models.seats.people import People
from app.services.files.own_draaiboeken import FOLDER
from app.settings import Settings, resources_dir, save_settings
from app.store.unfinished import keep_typed, read_typed
from app.views.frame.pages import PageName
from tests.driving import Driver, evening_at, stored_evening
from tests.views.library.shelving import TODAY, Drive, Screen, about, coming, held, start_with

pytestmark = pytest.mark.usefixtures("undrawn")

Start = Callable[..., Screen]


@pytest.fixture
def start(drive: Drive, tmp_path: Path) -> Start:
    """Give a way to start the app on these evenings, its start screen in front."""
    return lambda *evenings: Screen(start_with(drive, tmp_path, *evenings))


# What is typed before there is an evening


def typed(screen: Screen) -> Mapping[str, str]:
    return read_typed(screen.driver.folder, "new_evening")


def test_a_half_filled_form_is_there_again_after_a_restart(start: Start, drive: Drive) -> None:
    screen = start(coming("next"))
    screen.press("Ctrl+N")
    screen.driver.type("Half")
    screen.driver.wait(lambda: typed(screen).get("title") == "Half")
    again = Screen(drive())
    again.driver.wait(again.page.new.isVisible)
    assert again.page.new.title.text() == "Half"
    make_for_tonight(again)
    again.driver.wait(lambda: not typed(again))
    assert again.driver.evening.title == "Half"


def test_a_form_that_was_left_does_not_come_back_at_the_next_start(start: Start) -> None:
    screen = start(coming("next"))
    screen.press("Ctrl+N")
    screen.driver.type("Half")
    screen.driver.wait(lambda: bool(typed(screen)))
    screen.press("Esc")
    screen.driver.wait(lambda: not typed(screen))
    screen.press("Ctrl+N")
    assert screen.page.new.title.text() == "Half", "until then it is at hand"


def test_a_form_whose_evening_was_made_in_the_end_does_not_come_back(start: Start, drive: Drive) -> None:
    screen = start(coming("next"))
    keep_typed(screen.driver.folder, "new_evening", {"title": "Toch gemaakt", "id": "next"})
    again = Screen(drive())
    again.driver.wait(lambda: not typed(again))
    assert not again.page.new.isVisible()


# The next evening


def test_the_next_evening_stands_large_with_what_is_still_open(start: Start) -> None:
    screen = start(coming("next", "Ouderavond Aanwezigheid", themes=about("aanwezigheid")), held("past"))
    for words in (
        "Eerstvolgende avond · over 17 dagen",
        "Ouderavond Aanwezigheid",
        "vrijdag 11 december 2026 · inloop 19.00 · aula · leerjaar 2",
        "9 / 14",
        "taken klaar",
        "50",
        "verwacht: 27 ouders, 23 school",
        "gegevens nog invullen",
    ):
        assert words in screen.words().split("\n"), words


def test_what_is_not_known_or_not_open_is_left_out(start: Start) -> None:
    screen = start(coming("next", people=People(), plan=Plan()))
    assert "verwacht" not in screen.words()
    assert "taken klaar" not in screen.words()
    assert "vrijdag 11 december 2026 · inloop 19.00 · leerjaar 2" in screen.words()


@pytest.mark.parametrize(
    ("days", "words", "place"),
    [
        (0, "vanavond", PageName.RUN),
        (1, "morgen", PageName.PREPARE),
        (17, "over 17 dagen", PageName.PREPARE),
    ],
)
def test_enter_goes_on_with_the_next_evening(start: Start, days: int, words: str, place: PageName) -> None:
    screen = start(held("past"), coming("next", days=days), coming("later", days=40))
    assert f"Eerstvolgende avond · {words}" in screen.words()
    screen.press("Return")
    assert screen.driver.evening.id == "next"
    assert screen.place is place


@pytest.mark.parametrize(
    ("days", "label", "place"),
    [
        (17, "Start de avond", PageName.RUN),
        (17, "Verder voorbereiden", PageName.PREPARE),
        (0, "Verder voorbereiden", PageName.PREPARE),
    ],
)
def test_the_host_decides_whether_to_prepare_or_to_start(start: Start, days: int, label: str, place: PageName) -> None:
    screen = start(coming("next", days=days))
    screen.click(label)
    assert screen.place is place
    assert screen.driver.evening.run.block is None, "it begins at the desk"
    screen.press("Ctrl+H")
    screen.press("Ctrl+F")
    for key in ("Down", "Return"):
        screen.press(key)
    assert screen.place is (PageName.RUN if days == 0 else PageName.PREPARE), "the wish is for once"


def test_a_running_evening_is_greeted_and_gone_back_to_with_enter(start: Start) -> None:
    screen = start(evening_at(), coming("next"))
    assert screen.place is PageName.RUN
    screen.press("Ctrl+H")
    assert "Nu bezig" in screen.words()
    assert screen.button("Verder met deze avond").hasFocus()
    screen.press("Return")
    assert (screen.driver.evening.id, screen.place) == ("evening-1", PageName.RUN)


def test_the_rehearsal_is_asked_for_that_evening(start: Start) -> None:
    screen = start(coming("next"))
    asked: list[str] = []
    screen.page.rehearsal_asked.disconnect()
    screen.page.rehearsal_asked.connect(asked.append)
    screen.click("Proefdraaien")
    assert asked == ["next"]


def test_coming_home_shows_what_was_done_meanwhile(start: Start) -> None:
    screen = start()
    screen.press("Return")
    screen.press("Ctrl+H")
    assert "Eerstvolgende avond · vanavond" in screen.words()
    assert screen.ids() == [screen.page.hero.evening_id]
    assert screen.button("Start de avond").hasFocus()


# A new one


def test_on_a_fresh_machine_the_form_is_there_and_nothing_else_asks_for_attention(start: Start) -> None:
    screen = start()
    assert screen.page.new.title.hasFocus()
    assert not screen.page.all.isVisible()
    assert "Hier komen je avonden te staan." in screen.words()


def test_ctrl_n_brings_the_form_and_esc_the_evening_back(start: Start) -> None:
    screen = start(coming("next"), held("past"))
    assert not screen.page.new.isVisible()
    screen.press("Ctrl+N")
    assert screen.page.new.title.hasFocus()
    screen.driver.type("Half")
    screen.press("Esc")
    assert screen.button("Verder voorbereiden").hasFocus()
    screen.press("Ctrl+N")
    assert screen.page.new.title.text() == "Half", "what was typed is not thrown away"
    make_for_tonight(screen)
    evening = screen.driver.evening
    assert (evening.title, evening.date, evening.anchor.kind) == ("Half", TODAY, AnchorKind.START)
    assert screen.place is PageName.RUN


def test_after_an_evening_was_made_the_next_one_stands_there_and_its_school_is_offered(start: Start) -> None:
    screen = start(coming("next"))
    screen.press("Ctrl+N")
    screen.driver.type("Een")
    screen.page.new.school.setText("De Getijden")
    make_for_tonight(screen)
    assert screen.driver.evening.details.school == "De Getijden"
    screen.press("Ctrl+H")
    assert not screen.page.new.isVisible(), "no form for a second evening"
    screen.press("Ctrl+N")
    new = screen.page.new
    assert (new.title.text(), new.day.text(), new.school.text()) == ("Ouderavond", "", "De Getijden")
    make_for_tonight(screen)
    assert screen.driver.evening.title == "Ouderavond"
    assert len({screen.driver.evening.id, "next"}) == 2


def test_who_prepares_writes_the_day_and_is_told_so(start: Start) -> None:
    screen = start(held("past", "Samen om de leerling"), coming("next"))
    screen.press("Ctrl+N")
    assert screen.page.new.day.text() == "", "nobody prepares an evening for today"
    assert screen.page.new.school.text() == "De Vlieger", "it is the same school"
    screen.press("Return")
    assert screen.page.new.day.hasFocus()
    assert screen.page.new.isVisible()


def test_a_new_evening_opens_on_its_tasks_whatever_part_was_looked_at_before(start: Start) -> None:
    screen = start(coming("next"))
    prepare = screen.driver.app.workplace.pages.prepare
    screen.click("Verder voorbereiden")
    prepare.go_to("people")
    screen.press("Ctrl+H")
    screen.press("Ctrl+N")
    screen.page.new.day.setText("17-12-2099")
    screen.press("Return")
    screen.driver.settle()
    assert screen.driver.evening.id != "next"
    assert (screen.place, prepare.key) == (PageName.PREPARE, "tasks")


def make_for_tonight(screen: Screen) -> None:
    """Write today as the day in the form, and make the evening."""
    screen.page.new.day.setFocus()
    screen.driver.type(f"{TODAY:%d-%m-%Y}")
    screen.press("Return")


def choose(screen: Screen, words: str) -> None:
    """Take a source in the form with the keyboard: from the title Tab by Tab to the drop-down, then down."""
    source = screen.page.new.source.kind
    for _ in range(10):
        if source.hasFocus():
            break
        screen.press("Tab")
    assert source.hasFocus()
    screen.driver.settle()
    for _ in range(10):
        if source.currentText() == words:
            return
        screen.press("Down")
    raise AssertionError(f"{words} is not offered: {[source.itemText(n) for n in range(source.count())]}")


def test_an_evening_can_be_made_from_a_draaiboek_of_the_school(start: Start, tmp_path: Path) -> None:
    own = tmp_path / FOLDER / "kort.toml"
    own.parent.mkdir()
    words = (resources_dir() / "draaiboeken" / "ouderpartnerschap.toml").read_text("utf-8")
    own.write_text(words.replace('title = "Ouderpartnerschap"', 'title = "Kort en goed"', 1), "utf-8")
    (own.parent / "kapot.toml").write_text("= = =", "utf-8")
    screen = start()
    title = own.read_text("utf-8").split('title = "', 1)[1].split('"', 1)[0]
    choose(screen, f"Eigen draaiboek: {title}")
    screen.press("Return")
    assert screen.driver.evening.draaiboek == str(own)


def test_an_evening_can_be_made_as_a_copy_of_an_earlier_one(start: Start) -> None:
    screen = start(held("past", "Samen om de leerling", themes=about("aanwezigheid")), coming("next"))
    screen.press("Ctrl+N")
    choose(screen, "Als kopie van een eerdere avond")
    screen.press("Tab")
    screen.press("Down")
    assert screen.page.new.title.text() == "Samen om de leerling"
    assert "blijven achter" in screen.words()
    assert not screen.page.new.school.isVisible(), "that comes along"
    make_for_tonight(screen)
    copy = screen.driver.evening
    assert copy.id not in ("past", "next")
    assert (copy.title, copy.date, copy.quotes) == ("Samen om de leerling", TODAY, ())
    assert copy.themes == about("aanwezigheid")
    assert copy.details.school == "De Vlieger"


def test_a_copy_of_the_chosen_evening_is_one_press_away(start: Start) -> None:
    screen = start(held("past", "Samen om de leerling"))
    screen.press("Ctrl+F")
    screen.press("Down")
    screen.click("Kopie maken")
    assert screen.page.new.title.hasFocus()
    screen.driver.type("Nog eens")
    make_for_tonight(screen)
    assert screen.driver.evening.title == "Nog eens"
    assert screen.driver.evening.details.school == "De Vlieger"


def test_a_wrong_date_is_named_beside_the_button_and_gets_the_cursor(start: Start) -> None:
    screen = start()
    screen.page.new.day.setText("binnenkort")
    screen.press("Return")
    assert screen.page.new.day.hasFocus()
    assert screen.page.new._status.text() == "Dit is geen datum. Schrijf hem als 17 dec, 17-12 of do 17 december."
    assert screen.driver.app.desk.evening is None


# Sizes, restarts, the keyboard


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 640, 1.0), (1280, 640, 2.0), (640, 480, 1.0)])
def test_who_goes_down_the_list_keeps_the_chosen_evening_in_sight(
    start: Start, tmp_path: Path, width: int, height: int, scale: float
) -> None:
    save_settings(tmp_path / SETTINGS_NAME, Settings(text_scale=scale))
    screen = start(coming("next"), *(held(f"e{n}", days=-n - 1, quotes=0) for n in range(12)))
    screen.driver.app.window.resize(width, height)
    screen.driver.settle()
    screen.press("Ctrl+F")
    screen.press("Down")
    for _ in range(9):
        screen.press("Down")
        assert is_in_sight(screen), screen.chosen()
    assert screen.chosen() == "e8"


def is_in_sight(screen: Screen) -> bool:
    """Whether the whole row of the chosen evening can be seen."""
    window = screen.driver.app.window
    row = screen.rows.visualRect(screen.rows.currentIndex())
    area = screen.page.area
    seen = QRect(area.mapTo(window, QPoint(0, 0)), area.size())
    return seen.contains(QRect(screen.rows.mapTo(window, row.topLeft()), row.size()))


def test_who_comes_back_with_large_letters_sees_which_evening_comes_next(start: Start, tmp_path: Path) -> None:
    save_settings(tmp_path / SETTINGS_NAME, Settings(text_scale=2.0))
    screen = start(coming("next"), held("past"))
    screen.driver.app.window.resize(1280, 640)
    screen.driver.settle()
    screen.press("Return")
    screen.driver.settle()
    assert not screen.page.isVisible()
    screen.driver.app.workplace.go_home()
    screen.driver.settle()
    assert screen.page.hero._prepare.hasFocus()
    assert screen.page.area.verticalScrollBar().value() == 0


def test_after_a_restart_the_same_stands_there(start: Start, drive: Drive) -> None:
    screen = start(coming("next", themes=about("aanwezigheid")), held("past"))
    before = screen.words(), screen.ids()
    again = Screen(drive())
    assert (again.words(), again.ids()) == before


def test_a_sheet_gives_the_keyboard_back_to_where_it_was(start: Start) -> None:
    screen = start(coming("next"), held("past"))
    screen.press("Ctrl+F")
    screen.press("Down")
    screen.press("F1")
    screen.press("F1")
    assert screen.rows.hasFocus()
    screen.press("F11")
    assert screen.rows.hasFocus(), "the beamer's window comes and goes"


def test_everything_can_be_reached_with_tab_and_has_a_name(start: Start) -> None:
    screen = start(coming("next"), held("past"), held("away", archived=True))
    seen = []
    for _ in range(30):
        widget = screen.driver.cursor()
        if widget in seen:
            break
        assert widget.accessibleName(), widget
        seen.append(widget)
        screen.press("Tab")
    page = screen.page
    assert {page.all.search, page.all.list, page.hero.go_on_button(), page.first.new_button} <= set(seen)
    for label in ("Openen", "Andere titel", "Kopie maken", "Naar het archief", "Verwijderen", "Proefdraaien"):
        assert screen.button(label) in seen, label


def test_a_double_click_opens(start: Start) -> None:
    screen = start(held("past"), coming("next"))
    place = screen.rows.visualRect(screen.rows.model().index(1, 0)).center()
    for click in (QTest.mouseClick, QTest.mouseDClick):
        click(screen.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    screen.driver.settle()
    # The list was left before the button came up, and what is hidden hears nothing: a real one comes up all the same.
    QTest.mouseRelease(screen.driver.app.window, Qt.MouseButton.LeftButton)
    assert (screen.driver.evening.id, screen.place) == ("past", PageName.RECORD)


def test_what_the_form_made_is_what_is_kept(drive: Drive, tmp_path: Path) -> None:
    driver: Driver = drive()
    driver.type("Avond van morgen")
    driver.chord("Return")
    made: Evening = driver.evening
    driver.stop()
    assert stored_evening(tmp_path, made.id).title == "Avond van morgen"


def test_a_double_click_on_a_row_that_is_half_in_sight_meets_that_row_twice(start: Start, tmp_path: Path) -> None:
    save_settings(tmp_path / SETTINGS_NAME, Settings(text_scale=2.0))
    screen = start(*(coming(f"e{number}", days=10 + number) for number in range(12)))
    window, shown = screen.driver.app.window, screen.page.all.list
    window.resize(1280, 640)
    screen.driver.settle()
    area = screen.page.area.verticalScrollBar()
    assert area.maximum() > 0, "the page scrolls"
    screen.page.hero.setFocus()
    area.setValue(shown.mapTo(screen.page.area.widget(), QPoint(0, 0)).y() - screen.page.area.viewport().height() + 60)
    screen.driver.settle()
    seen = shown.viewport().visibleRegion().boundingRect()
    point = QPoint(seen.center().x(), seen.bottom() - 4)
    under = shown.indexAt(point)
    assert under.isValid()
    handle, at = window.windowHandle(), shown.viewport().mapTo(window, point)
    for kind in (QTest.mousePress, QTest.mouseRelease):
        kind(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        screen.driver.settle()
    assert shown.indexAt(shown.viewport().mapFrom(window, at)) == under
