"""Tests of how the preparation fits: every part at the smallest window, with long contents, at 100 and at 200 %."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QPlainTextEdit, QScrollArea, QWidget

from app.main.samenspraak import SETTINGS_NAME
from app.models.evening import Details
from app.models.preparation import Member, Task, Theme
from app.models.said.dialogue import Voice
from app.models.seats.people import Person, Wish, WishKind
from app.services.commands import commands as c
from app.settings import Settings, save_settings
from app.views.phase.growing_text import GrowingText
from app.views.phase.section_button import SectionButton
from app.views.prepare.agenda.agenda_section import PANE
from app.views.prepare.people.sheet_view import SheetView
from app.views.prepare.sections import SECTIONS
from app.views.widgets.controls.button import Button
from app.views.widgets.pill import Pill
from app.views.widgets.words.plain_label import PlainLabel
from tests.driving import Driver
from tests.views.prepare.preparing import Drive, at, names_of, to_prepare

pytestmark = pytest.mark.usefixtures("undrawn")

LONG = "Openbare Scholengemeenschap De Vliegende Hollander, locatie Noorderpoort"
KEYS = [row.key for row in SECTIONS]


def fill(driver: Driver) -> None:
    """Fill everything with words that are longer than one hopes for."""
    task = driver.evening.plan.tasks[0]
    driver.do(c.PutTask, task=replace(task, owner="ouderraad en de vrijwilligers van de bibliotheek"))
    driver.do(c.PutTask, task=Task("own", LONG, "", "", 40))
    driver.do(c.PutMember, member=Member("m1", LONG, "vmbo basis en kader"))
    driver.do(c.PutTheme, theme=Theme("taal", LONG, (LONG, "Wie belt er?")))
    driver.do(c.SetArrangements, place=LONG, reply=LONG * 2, interpreter=LONG)
    driver.do(c.SetDetails, details=Details(school=LONG, vision=" ".join((LONG,) * 4), functions=LONG))
    staff = ("mentor", "verzuimcoördinator onderbouw")
    people = [
        Person(f"o{n}", f"O{n}", Voice.PARENT, year_group=str(n % 4 + 1), name="Anna-Maria van den Broek" * (n % 2))
        for n in range(1, 31)
    ]
    people += [Person(f"s{n}", f"S{n}", Voice.SCHOOL, staff[n % 2]) for n in range(1, 21)]
    people[0] = replace(people[0], wishes=(Wish(WishKind.APART, "O2"), Wish(WishKind.TABLE, table=40)))
    driver.do(c.ImportPeople, people=tuple(people))
    driver.do(c.DrawTables, tables=12, seed=1)


def shown(parent: QWidget) -> Iterator[QWidget]:
    return (widget for widget in parent.findChildren(QWidget) if widget.isVisible())


def cut(widget: QWidget) -> bool:
    """Whether words of a widget cannot be read whole where they should."""
    match widget:
        case PlainLabel() if widget.hasHeightForWidth():
            return widget.height() < widget.heightForWidth(widget.width())
        case PlainLabel():
            return not widget._elide and widget.width() < widget.sizeHint().width()
        case Button():
            return widget._words and widget.width() < widget.sizeHint().width() - widget._widths().cap
        case Pill() | SectionButton():
            return widget.width() < widget.sizeHint().width()
        case QAbstractSpinBox():
            return widget.lineEdit().width() < widget.fontMetrics().horizontalAdvance(widget.text())
        case QPlainTextEdit():
            return widget.verticalScrollBar().maximum() > 0
    return False


def name_of(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r} {widget.width()} × {widget.height()}"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_and_nothing_goes_sideways(drive: Drive, tmp_path: Path, scale: float) -> None:
    save_settings(tmp_path / "instellingen.json", Settings(text_scale=scale))
    driver = to_prepare(drive)
    fill(driver)
    driver.app.window.resize(1280, 640)
    page = driver.app.workplace.pages.prepare
    for key in KEYS:
        section = at(driver, key)
        for _ in range(3):
            driver.settle()
        found = [area for area in section.findChildren(QScrollArea) if area.isVisible()]
        areas = [area for area in found if not isinstance(area, SheetView)]
        assert [area.horizontalScrollBar().maximum() for area in areas] == [0] * len(areas), key
        assert [name_of(widget) for widget in shown(section) if cut(widget)] == [], key
        assert [name_of(widget) for widget in shown(page.list) if cut(widget)] == [], key
        assert driver.app.window.width() == 1280


@pytest.mark.parametrize("filled", [False, True], ids=["empty", "filled"])
def test_everything_one_can_reach_has_a_name(drive: Drive, filled: bool) -> None:
    driver = to_prepare(drive)
    if filled:
        fill(driver)
    for key in KEYS:
        section = at(driver, key)
        driver.settle()
        assert all(names_of(section)), key
        assert names_of(section), key
        assert section.isAncestorOf(driver.cursor()), key


def test_what_has_the_keyboard_is_in_sight(drive: Drive, tmp_path: Path) -> None:
    save_settings(tmp_path / "instellingen.json", Settings(text_scale=2.0))
    driver = to_prepare(drive)
    driver.app.window.resize(1280, 640)
    at(driver, "tasks")
    for _ in range(80):
        driver.chord("Tab")
        cursor = driver.cursor()
        assert not cursor.visibleRegion().isEmpty(), name_of(cursor)


def test_with_large_letters_the_parts_stand_on_one_line_and_the_agenda_is_whole(drive: Drive, tmp_path: Path) -> None:
    save_settings(tmp_path / "instellingen.json", Settings(text_scale=2.0))
    driver = to_prepare(drive)
    fill(driver)
    driver.app.window.resize(1280, 640)
    section = at(driver, "agenda")
    for _ in range(3):
        driver.settle()
    page = driver.app.workplace.pages.prepare
    assert not page.list.isVisible()
    assert page.choice.parts.currentText() == "Draaiboek · begonnen"
    assert section.grid.horizontalScrollBar().maximum() == 0
    assert section.grid.verticalScrollBar().maximum() == 0
    page.go_to_next_pane()
    assert driver.cursor() is page.choice.parts
    page.choice.parts.activated.emit(KEYS.index("groups"))
    assert page.key == "groups"
    assert page.choice.parts.currentText().startswith("Groepsindeling · ")


def look(driver: Driver, settings: Settings) -> None:
    driver.app.preferences.choose(settings)
    driver.settle()
    driver.see_look()
    driver.settle()


def heights(driver: Driver) -> list[int]:
    return [field.height() for field in shown(driver.app.workplace) if isinstance(field, GrowingText)]


@pytest.mark.parametrize("key", ["tasks", "themes", "agenda"])
def test_another_scheme_changes_no_height_and_another_size_comes_back(drive: Drive, key: str) -> None:
    driver = to_prepare(drive, key)
    at(driver, key)
    before = heights(driver)
    for settings in (Settings(scheme="dark"), Settings(scheme="light"), Settings(text_scale=2.0), Settings()):
        look(driver, settings)
        assert settings.text_scale > 1 or heights(driver) == before, settings


def test_the_draaiboek_is_as_wide_after_large_letters_as_before(drive: Drive, tmp_path: Path) -> None:
    save_settings(tmp_path / SETTINGS_NAME, Settings(text_scale=2.0))
    driver = to_prepare(drive, "agenda")
    driver.app.window.resize(1366, 768)
    section = at(driver, "agenda")
    look(driver, Settings())
    assert section._columns.sizes() == [section.width() - PANE, PANE]
    assert section.grid.width() > section.width() - PANE - 100


def test_the_sign_of_the_calendar_is_as_large_as_the_letters_and_opens_it(drive: Drive) -> None:
    driver = to_prepare(drive)
    head = at(driver, "tasks").head
    small = head.picker.sign.width()
    look(driver, Settings(text_scale=2.0))
    assert head.picker.sign.width() == 2 * small
    assert head.day.rect().contains(head.picker.sign.geometry())
    QTest.mouseClick(head.picker.sign, Qt.MouseButton.LeftButton)
    assert head.picker.calendar.isVisible()
