"""The pages and what is said on them: the phases as tabs, the beamer from every page, and words that fit any page."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.live.laptop.rehearsing import RehearsalState
from app.live.room.screens import BeamerState
from app.main import SETTINGS_NAME
from app.models.evening import StageMode
from app.models.slide import BLACK
from app.services.commands import commands as c
from app.settings import Settings, save_settings
from app.views.frame.pages import PageName
from tests.driving import Driver, TestSource, evening_at
from tests.screens import BEAMER, LAPTOP, Screens
from tests.views.run.test_desk import are_whole

pytestmark = pytest.mark.usefixtures("undrawn")

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly

Drive = Callable[..., Driver]


@pytest.fixture
def beamer() -> Iterator[None]:
    """A laptop with a beamer beside it."""
    with Screens() as screens:
        screens.plug(LAPTOP, BEAMER)
        yield


def phases(driver: Driver) -> list[str]:
    tabs = driver.app.workplace.bar.tabs
    return [tabs.tabText(number) for number in range(tabs.count())] if tabs.isVisible() else []


def test_beside_the_evenings_stands_what_was_promised_on_all_of_them(driver: Driver) -> None:
    assert phases(driver) == ["Avonden", "Beloofd en gedaan"]


def test_a_closed_evening_can_be_looked_back_at_by_its_tabs(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+Shift+End", 2)
    tabs = driver.app.workplace.bar.tabs
    assert phases(driver) == ["Live", "Verslag", "Nazorg"]
    assert tabs.tabText(tabs.currentIndex()) == "Verslag"
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(2).center())
    driver.settle()
    assert driver.app.workplace.pages.followup.isVisible()
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    driver.settle()
    assert driver.app.workplace.run.isVisible()
    assert driver.cursor() is driver.field, "a click leaves the keyboard on the page"


def test_tabs_are_gone_through_with_the_arrow_keys(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+Shift+End", 2)
    tabs = driver.app.workplace.bar.tabs
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    driver.chord("Left")
    assert driver.app.workplace.pages.name is PageName.RUN
    assert driver.cursor() is tabs, "one goes on from tab to tab"
    driver.chord("Right")
    assert driver.app.workplace.record.isVisible()
    driver.chord("Tab")
    assert driver.cursor() is not tabs


def test_one_key_goes_from_the_record_to_the_aftercare_and_back(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+Shift+A")
    assert driver.app.workplace.pages.name is PageName.RUN, "an evening that runs has no aftercare yet"
    driver.chord("Ctrl+Shift+End", 2)
    driver.chord("Ctrl+Shift+A")
    assert driver.app.workplace.pages.followup.isVisible()
    assert driver.app.workplace.pages.followup.isAncestorOf(driver.cursor())
    driver.chord("F6")
    assert driver.cursor() is driver.app.workplace.pages.followup.list.button("gathered")
    driver.chord("Ctrl+Shift+A")
    assert driver.app.workplace.record.isVisible()


def test_the_desk_takes_keys_before_the_beamer_comes_on_by_itself(
    beamer: None, drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, bool]] = []

    def look(driver: Driver) -> None:
        driver.opened = True
        seen.append((driver.cursor() is driver.field, driver.app.beamer.isVisible()))

    monkeypatch.setattr(Driver, "_note_ready", look)
    driver = drive(evening_at())
    assert seen == [(True, False)]
    assert driver.app.projector.state is BeamerState.FULL


def test_the_room_is_made_black_and_frozen_from_the_start_page(beamer: None, drive: Drive) -> None:
    driver = drive(evening_at())
    assert driver.app.projector.state is BeamerState.FULL
    shown = driver.slide
    driver.chord("Ctrl+H")
    assert driver.app.desk.evening is None
    keys = driver.app.workplace.bar.stage
    assert keys.isVisible()
    driver.chord("F8")
    assert driver.slide == BLACK
    assert driver.app.beamer.slide == BLACK
    assert keys.black.isChecked()
    driver.chord("F8")
    assert driver.slide.heading == shown.heading
    assert not keys.black.isChecked()
    QTest.mouseClick(keys.freeze, Qt.MouseButton.LeftButton)
    driver.settle()
    assert keys.freeze.isChecked()
    driver.do(c.OpenEvening, id="evening-1")
    assert driver.evening.stage.mode is StageMode.FREEZE
    assert not keys.isVisible(), "the clock bar has them"


def test_the_room_sees_its_clock_go_on_while_the_start_page_is_in_front(drive: Drive) -> None:
    driver = drive(evening_at())
    before = driver.slide.ring
    driver.chord("Ctrl+H")
    driver.pass_time(600)
    assert driver.slide.ring != before
    assert driver.app.desk.evening is None


def test_black_without_an_evening_says_what_is_missing(driver: Driver) -> None:
    driver.chord("F8")
    said = [*driver.app.workplace.start.findChildren(type(driver.app.workplace.run.bar.status))]
    assert any(line.text() for line in said) or driver.app.workplace.start.trouble.isVisible()


def test_f12_opens_a_closed_evening_again_from_its_record(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+Shift+End", 2)
    assert driver.app.workplace.record.isVisible()
    driver.chord("F12")
    assert driver.evening.run.closed_at is None
    assert driver.app.workplace.run.isVisible()


def test_what_is_said_above_the_page_leaves_the_five_facts_whole(drive: Drive, tmp_path: Path) -> None:
    save_settings(tmp_path / SETTINGS_NAME, Settings(text_scale=2.0))
    driver = drive(evening_at(quotes=8))
    driver.app.window.resize(1280, 640)
    driver.app.projector.switch_on()  # with one screen only, which has a strip of its own
    driver.pass_time(90)
    driver.app.workplace.announcements.tell_unforeseen()
    driver.settle()
    driver.settle()
    assert are_whole(driver) == []


def test_one_thing_is_said_at_a_time_where_every_line_counts(drive: Drive) -> None:
    driver = drive(evening_at())
    notices = driver.app.workplace.notices
    driver.app.workplace.announcements.tell_unforeseen()
    driver.app.rehearsing.play("weg")
    assert driver.app.rehearsing.stage is RehearsalState.REFUSED
    driver.settle()
    assert notices.remark.height() > 20
    assert notices.rehearsal.height() > 20
    driver.app.preferences.choose(Settings(text_scale=2.0))
    driver.app.window.resize(1280, 640)
    driver.settle()
    assert notices.rehearsal.height() <= 1
    notices.remark.buttons()[0].click()
    driver.settle()
    assert notices.rehearsal.height() > 20


@pytest.mark.parametrize(("width", "scale"), [(1920, 1.0), (1366, 1.0), (1280, 1.5), (1280, 2.0), (1024, 1.0)])
def test_the_top_bar_leaves_words_out_but_nothing_falls_out(
    beamer: None, drive: Drive, width: int, scale: float
) -> None:
    driver = drive(evening_at())
    driver.app.preferences.choose(Settings(text_scale=scale))
    driver.app.window.resize(width, 768)
    driver.do(c.AddMinutes, minutes=1)
    bar = driver.app.workplace.bar
    for chord in ("", "Ctrl+Shift+End", "Ctrl+Shift+End"):
        if chord:
            driver.chord(chord)
        driver.settle()
        shown = [child for child in bar.findChildren(QWidget, options=DIRECT) if child.isVisible()]
        for child in shown:
            assert bar.rect().contains(child.geometry()), child
            assert child is bar._title or child.width() >= child.sizeHint().width(), child
        assert bar.saved.accessibleName().startswith("opgeslagen")


def test_the_question_about_the_clock_goes_along_to_every_page(drive: Drive) -> None:
    driver = drive(evening_at())
    driver.pass_time(100)
    driver.do(c.AddMinutes, minutes=1)
    later = TestSource(driver.source.wall() + timedelta(hours=1), 20.0, "boot-2")
    driver = drive(source=later)
    question = driver.app.workplace.notices.clock
    assert question.isVisible()
    driver.chord("Ctrl+H")
    assert driver.app.workplace.start.isVisible()
    assert question.isVisible()
    driver.chord("F1")
    assert question.isVisible(), "no sheet lies over it"
    question.buttons()[0].click()
    driver.settle()
    assert not question.isVisible()
    assert not driver.app.workplace.notices.isVisible()
    assert driver.app.desk.clock is not None
    assert driver.app.desk.clock.doubt is None
