"""What has no column: agenda, summary and the room's picture, in drawers that the mouse and F6 open and Esc closes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.live.desk.agenda_rows import RowRole
from app.main.samenspraak import SETTINGS_NAME
from app.settings import Settings, save_settings
from app.views.run.drawers import AGENDA, ROOM, SUMMARY
from app.views.widgets.words.plain_label import PlainLabel
from tests.driving import Driver, evening_at

Drive = Callable[..., Driver]

SIZES = [(1366, 768, 1.25), (1366, 768, 1.5), (1366, 768, 2.0), (1280, 640, 2.0), (1280, 640, 1.0)]


def begin(drive: Drive, folder: Path, size: tuple[int, int, float], block: str = "dialoog") -> Driver:
    width, height, scale = size
    save_settings(folder / SETTINGS_NAME, Settings(text_scale=scale))
    driver = drive(evening_at(block))
    driver.app.window.resize(width, height)
    driver.pass_time(1)
    return driver


def parts(driver: Driver) -> dict[str, QWidget]:
    run = driver.app.workplace.run
    return {AGENDA: run.agenda, SUMMARY: run.summary.points, ROOM: run.summary.mirror}


def is_seen(driver: Driver, widget: QWidget) -> bool:
    """Whether somebody at the laptop sees it, whole within the window and with nothing over its middle."""
    window = driver.app.window
    middle = widget.mapTo(window, widget.rect().center())
    top = window.childAt(middle)
    inside = window.rect().contains(widget.rect().translated(widget.mapTo(window, QPoint())))
    on_top = top is not None and (top is widget or widget.isAncestorOf(top))
    return widget.isVisible() and inside and on_top and widget.height() >= 90


@pytest.mark.parametrize("size", SIZES)
def test_each_part_is_reached_with_the_mouse(drive: Drive, tmp_path: Path, size: tuple[int, int, float]) -> None:
    driver = begin(drive, tmp_path, size)
    run = driver.app.workplace.run
    for name, widget in parts(driver).items():
        button = run.drawer_bar.buttons[name]
        assert is_seen(driver, widget) is not button.isVisible(), name
        if not button.isVisible():
            continue
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        driver.settle()
        assert is_seen(driver, widget), name
        driver.type("a")
        driver.chord("Esc")
        assert not widget.isVisible(), name
    assert driver.field.toPlainText() == "a" * len(run.drawers.needed)


@pytest.mark.parametrize("size", SIZES)
def test_each_part_is_reached_with_f6(drive: Drive, tmp_path: Path, size: tuple[int, int, float]) -> None:
    driver = begin(drive, tmp_path, size)
    seen = {name for name, widget in parts(driver).items() if is_seen(driver, widget)}
    for _ in range(5):
        driver.chord("F6")
        seen |= {name for name, widget in parts(driver).items() if is_seen(driver, widget)}
    assert seen == {AGENDA, SUMMARY, ROOM}
    for _ in range(5):
        if driver.cursor() is driver.field and not driver.app.workplace.run.drawers.opened:
            break
        driver.chord("F6")
    assert driver.cursor() is driver.field
    assert not driver.app.workplace.run.drawers.opened


def test_a_drawer_that_had_the_keyboard_gives_it_back(drive: Drive, tmp_path: Path) -> None:
    driver = begin(drive, tmp_path, (1366, 768, 2.0))
    driver.chord("F6")
    agenda = driver.app.workplace.run.agenda
    assert driver.cursor() is agenda
    current = agenda.currentIndex()
    assert current.data(RowRole).title == "Dialoog", "one begins at the block that is on"
    assert agenda.viewport().rect().contains(agenda.visualRect(current))
    driver.chord("Esc")
    assert driver.cursor() is driver.field


@pytest.mark.parametrize("size", SIZES[:4])
def test_in_the_summary_its_points_are_shown_first(drive: Drive, tmp_path: Path, size: tuple[int, int, float]) -> None:
    driver = begin(drive, tmp_path, size)
    run = driver.app.workplace.run
    assert not run.drawers.opened
    driver.go_to("samenvatting")
    assert is_seen(driver, run.summary.points)
    driver.type("woord")
    assert driver.field.toPlainText() == "woord"
    driver.go_to("pauze")
    assert not run.drawers.opened


def test_an_evening_that_is_in_its_summary_opens_on_the_points(drive: Drive, tmp_path: Path) -> None:
    driver = begin(drive, tmp_path, (1366, 768, 1.25), "samenvatting")
    assert is_seen(driver, driver.app.workplace.run.summary.points)


def test_smaller_letters_bring_the_columns_back(drive: Drive, tmp_path: Path) -> None:
    driver = begin(drive, tmp_path, (1366, 768, 2.0))
    run = driver.app.workplace.run
    for name in (AGENDA, SUMMARY, ROOM):
        run.drawers.open(name)
        driver.app.preferences.choose(Settings(text_scale=1.0))
        driver.see_look()
        driver.settle()
        assert all(is_seen(driver, widget) for widget in parts(driver).values()), name
        assert not run.drawers.needed
        driver.app.preferences.choose(Settings(text_scale=2.0))
        driver.see_look()
        driver.settle()
        assert run.drawers.needed == (AGENDA, SUMMARY, ROOM)


@pytest.mark.parametrize("size", SIZES)
def test_what_has_no_room_at_the_foot_is_said_in_full_above_the_note(
    drive: Drive, tmp_path: Path, size: tuple[int, int, float]
) -> None:
    driver = begin(drive, tmp_path, size)
    run = driver.app.workplace.run
    words = "De laptop heeft 5 minuten geslapen. De countdown liep door en klopt."
    run.tell(words)
    driver.settle()
    assert run.bar.status.has_room() is not run.in_full.isVisible()
    if run.in_full.isVisible():
        label = run.in_full.findChild(PlainLabel)
        assert label.text() == words
        assert label.height() >= label.heightForWidth(label.width())
        assert run.now.geometry().bottom() <= run.in_full.y()
        assert run.in_full.geometry().bottom() <= run.composer.y()
    run.bar._notice.timeout.emit()
    assert not run.in_full.isVisible()
