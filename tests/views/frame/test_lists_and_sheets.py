"""Lists that drop down and sheets that lie over a page: all in sight, left alone by the wheel, closed by Esc, read aloud."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QSlider, QTabBar, QWidget

from app.views.sheets.sheet import Sheet
from tests.driving import Driver, evening_at

Opening = Callable[[Driver], Sheet]


def keys(driver: Driver) -> Sheet:
    driver.chord("F1")
    return driver.app.workplace.sheets.keys


def settings(driver: Driver) -> Sheet:
    driver.chord("Ctrl+,")
    return driver.app.workplace.sheets.settings


def details(driver: Driver) -> Sheet:
    driver.chord("Ctrl+I")
    return driver.app.workplace.sheets.details


SHEETS = (keys, settings, details)


def visible(driver: Driver, *kinds: type[QWidget]) -> list[QWidget]:
    found = (widget for kind in kinds for widget in driver.app.window.findChildren(kind))
    return [widget for widget in found if widget.isVisible()]


def whole_items(box: QComboBox) -> int:
    """Open the list as a click does; return how many items stand in it whole."""
    box.window().activateWindow()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    view, model = box.view(), box.model()
    rows = [view.visualRect(model.index(row, box.modelColumn())) for row in range(box.count())]
    whole = sum(row.top() >= 0 and row.bottom() < view.viewport().height() for row in rows)
    box.hidePopup()
    QApplication.processEvents()
    return whole


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_list_that_drops_down_shows_all_its_items(dialogue: Driver, scale: float) -> None:
    driver = dialogue
    settings(driver)
    sizes = driver.app.workplace.sheets.settings._text
    sizes.setCurrentIndex(sizes.findData(scale))
    sizes.activated.emit(sizes.currentIndex())
    driver.settle()
    boxes = visible(driver, QComboBox)
    assert len(boxes) == 4
    for box in boxes:
        assert isinstance(box, QComboBox)
        assert whole_items(box) == box.count(), box.accessibleName()


def turn_wheel(widget: QWidget) -> bool:
    """Turn the wheel over a widget; return whether the page below would hear of it."""
    middle = QPointF(widget.rect().center())
    turn = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(widget, turn)
    return not turn.isAccepted()


def value(widget: QWidget) -> object:
    if isinstance(widget, QComboBox | QTabBar):
        return widget.currentIndex()
    assert isinstance(widget, QAbstractSpinBox)
    return widget.text()


def test_the_wheel_changes_nothing(dialogue: Driver) -> None:
    driver = dialogue
    pages = driver.app.workplace.pages
    driver.app.workplace.bar.tabs.setCurrentIndex(0)
    seen = set()
    for section in ("tasks", "themes", "agenda", "people", "groups", "papers", "doors"):
        pages.prepare.go_to(section)
        driver.settle()
        for widget in visible(driver, QComboBox, QAbstractSpinBox, QTabBar, QSlider):
            seen.add(type(widget).__name__)
            for focused in (False, True):
                if focused:
                    widget.setFocus()
                before, evening = value(widget), driver.evening
                assert turn_wheel(widget), (section, widget.accessibleName())
                driver.settle()
                assert (value(widget), driver.evening) == (before, evening), (section, widget.accessibleName())
    assert {"DropDown", "StoredNumber", "PhaseTabs"} <= seen


def turn_wheel_at(widget: QWidget) -> None:
    """Turn the wheel of the mouse where a widget is, by the road that the system takes."""
    window = widget.window()
    QTest.wheelEvent(window.windowHandle(), QPointF(widget.mapTo(window, widget.rect().center())), QPoint(0, -120))


def test_the_page_scrolls_under_the_wheel(dialogue: Driver) -> None:
    driver = dialogue
    sheet = settings(driver)
    box = driver.app.workplace.sheets.settings._text
    bar = sheet.area.verticalScrollBar()
    turn_wheel_at(box)
    driver.settle()
    assert bar.value() > 0
    assert driver.app.settings.text_scale == 1.0


@pytest.mark.parametrize("opening", [keys, settings])
def test_esc_closes_a_sheet_on_the_start_screen(driver: Driver, opening: Opening) -> None:
    sheet = opening(driver)
    assert sheet.isVisible()
    driver.chord("Esc")
    assert not sheet.isVisible()
    sheet = opening(driver)
    behind = driver.app.workplace.start
    behind.setFocus()
    driver.chord("Esc")
    assert not sheet.isVisible()


def test_esc_closes_the_sheet_on_top_first(dialogue: Driver) -> None:
    driver = dialogue
    under, top = settings(driver), keys(driver)
    driver.chord("Esc")
    assert (top.isVisible(), under.isVisible()) == (False, True)
    driver.chord("Esc")
    assert not under.isVisible()


def everywhere(driver: Driver) -> list[QWidget]:
    run = driver.app.workplace.run
    return [run.composer.field, run.agenda, run.quotes, run.summary.points]


def test_esc_closes_what_was_asked_wherever_the_cursor_is(dialogue: Driver) -> None:
    driver = dialogue
    run = driver.app.workplace.run
    for place in everywhere(driver):
        driver.chord("Ctrl+Shift+O")
        assert run.catch_up.isVisible()
        place.setFocus()
        driver.chord("Esc")
        assert not run.catch_up.isVisible(), place
        driver.chord("Ctrl+Shift+End")
        assert run.closing.isVisible()
        place.setFocus()
        driver.chord("Esc")
        assert not run.closing.isVisible(), place
    assert driver.evening.run.is_running


def test_esc_with_nothing_asked_still_leaves_what_is_edited(dialogue: Driver) -> None:
    driver = dialogue
    driver.app.workplace.run.take_keyboard()
    driver.type("half")
    driver.chord("Ctrl+Shift+O")
    driver.chord("Esc")
    assert driver.field.toPlainText() == "half"


def in_tree(root: QAccessibleInterface) -> list[tuple[str, QAccessible.Role]]:
    """Walk down the tree that a screen reader walks; return names and roles."""
    found = [(root.text(QAccessible.Text.Name), root.role())]
    for number in range(root.childCount()):
        child = root.child(number)
        if child is not None and not child.state().invisible:
            found += in_tree(child)
    return found


@pytest.mark.parametrize("opening", SHEETS)
def test_a_screen_reader_finds_the_sheet(dialogue: Driver, opening: Opening) -> None:
    driver = dialogue
    sheet = opening(driver)
    window = QAccessible.queryAccessibleInterface(driver.app.window)
    found = in_tree(window)
    roles = [role for name, role in found if name == sheet.accessibleName()]
    assert QAccessible.Role.Dialog in roles
    assert QAccessible.Role.NoRole not in roles
    inside = in_tree(QAccessible.queryAccessibleInterface(sheet))
    assert len(inside) > 10
    assert set(inside) <= set(found)
    here = driver.cursor()
    assert sheet.isAncestorOf(here)
    assert here.accessibleName()


@pytest.mark.parametrize("opening", SHEETS)
def test_a_sheet_that_opens_is_announced(dialogue: Driver, opening: Opening, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    sheet = opening(dialogue)
    assert heard.count(sheet.accessibleName()) == 1


def test_enter_in_a_field_of_a_sheet_presses_no_button(dialogue: Driver) -> None:
    sheet = details(dialogue)
    field = next(field for field in sheet.findChildren(QLineEdit) if field.isVisible())
    field.setFocus()
    dialogue.type("De Vlieger")
    dialogue.chord("Return")
    assert sheet.isVisible()


@pytest.mark.parametrize("opening", SHEETS)
def test_tab_stays_in_the_sheet_and_the_keyboard_comes_back(dialogue: Driver, opening: Opening) -> None:
    driver = dialogue
    run = driver.app.workplace.run
    run.quotes.setFocus()
    sheet = opening(driver)
    for backwards in (False, True):
        for _ in range(60):
            driver.application.processEvents()
            QTest.keyClick(driver.cursor(), Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab)
            assert sheet.isAncestorOf(driver.cursor())
    driver.chord("Esc")
    assert not sheet.isVisible()
    assert driver.cursor() is run.quotes


def test_a_sheet_stays_over_its_page_when_something_is_said_above_it(dialogue: Driver) -> None:
    driver = dialogue
    sheet = keys(driver)
    workplace = driver.app.workplace
    workplace.notices.remark.say("Iets om te lezen.")
    driver.settle()
    pages = workplace.pages
    top = pages.mapTo(driver.app.window, QPoint()).y()
    assert sheet.geometry().top() == top
    assert sheet.geometry().bottom() <= driver.app.window.height()


def test_the_keyboard_is_where_one_types_when_its_place_is_gone(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at())
    driver.app.workplace.run.quotes.setFocus()
    keys(driver)
    driver.app.workplace.run.card.hide()
    driver.chord("Esc")
    assert driver.cursor() is driver.field


def test_one_types_on_while_the_keys_are_read(dialogue: Driver) -> None:
    driver = dialogue
    driver.type("alles ")
    sheet = keys(driver)
    driver.press(Qt.Key.Key_Down)
    driver.type("goed")
    assert sheet.isVisible()
    assert driver.field.toPlainText() == "alles goed"
    driver.chord("Esc")
    assert not sheet.isVisible()
    assert driver.field.toPlainText() == "alles goed"
