"""The columns of the desk: they grow with the screen, are made wider by hand or by key, and stay so."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.main.samenspraak import SETTINGS_NAME
from app.settings import Settings, load_settings, save_settings
from app.views.run.column_edge import ColumnEdge
from app.views.run.run_page import RunPage
from app.views.run.side_columns import AGENDA_WIDTH, MIDDLE_WIDTH, SUMMARY_WIDTH
from app.views.theme.style import px
from tests.driving import Driver, evening_at

Drive = Callable[..., Driver]
LAPTOP, WIDE = (1366, 768), (1920, 1080)


def begin(drive: Drive, size: tuple[int, int], folder: Path, **chosen: object) -> Driver:
    """Start in the dialogue, in a window of this size."""
    if chosen:
        folder.mkdir(exist_ok=True)
        save_settings(folder / SETTINGS_NAME, Settings(**chosen))  # type: ignore[arg-type]
    driver = drive(evening_at())
    driver.app.window.resize(*size)
    driver.settle()
    return driver


def widths(driver: Driver) -> tuple[int, int, int]:
    """Return how wide agenda, note and summary are."""
    run = driver.app.workplace.run
    return run.agenda.parentWidget().width(), run.composer.width(), run.summary.width()


def edges(driver: Driver) -> tuple[ColumnEdge, ColumnEdge]:
    return driver.app.workplace.run.columns.edges


def drag(driver: Driver, edge: ColumnEdge, by: int) -> None:
    """Drag with the mouse, in some steps as a hand does."""
    middle = edge.rect().center()
    QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=middle)
    for part in (2, 1):
        at = edge.mapFromGlobal(edge.mapToGlobal(middle) + QPoint(by // part, 0))
        QTest.mouseMove(edge, at)
    QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=at)
    driver.settle()


def test_on_a_wide_screen_all_columns_have_more(drive: Drive, tmp_path: Path) -> None:
    driver = begin(drive, LAPTOP, tmp_path)
    before = widths(driver)
    assert before[::2] == (AGENDA_WIDTH, SUMMARY_WIDTH)
    driver.app.window.resize(*WIDE)
    driver.settle()
    assert all(now > then + 60 for now, then in zip(widths(driver), before, strict=True))


def test_a_column_is_dragged_wider_while_one_types_and_stays_so_at_the_next_start(drive: Drive, tmp_path: Path) -> None:
    driver = begin(drive, WIDE, tmp_path)
    agenda, _, summary = widths(driver)
    driver.type("half")
    drag(driver, edges(driver)[0], 90)
    drag(driver, edges(driver)[1], -120)
    assert widths(driver)[::2] == (agenda + 90, summary + 120)
    assert driver.cursor() is driver.field
    driver.app.window.resize(*LAPTOP)
    driver.settle()
    assert widths(driver)[1] >= MIDDLE_WIDTH - 32, "the note keeps its room"
    driver.stop()
    again = drive()
    again.app.window.resize(*WIDE)
    again.settle()
    assert widths(again)[::2] == (agenda + 90, summary + 120)


@pytest.mark.parametrize("side", [0, 1])
def test_a_double_click_or_enter_puts_a_column_back(drive: Drive, tmp_path: Path, side: int) -> None:
    driver = begin(drive, WIDE, tmp_path, columns=(500, 600))
    usual = (AGENDA_WIDTH + 89, SUMMARY_WIDTH + 166)
    assert widths(driver)[::2] == (500, 600)
    edge = edges(driver)[side]
    if side:
        QTest.mouseDClick(edge, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(edge, Qt.MouseButton.LeftButton)  # else Qt goes on taking it for pressed
    else:
        edge.setFocus()
        driver.chord("Return")
    driver.settle()
    assert abs(widths(driver)[2 * side] - usual[side]) <= 1
    driver.stop()
    assert load_settings(tmp_path / SETTINGS_NAME)[0].columns[side] == 0


def test_the_arrows_move_an_edge_as_far_as_nothing_is_cut(drive: Drive, tmp_path: Path) -> None:
    driver = begin(drive, LAPTOP, tmp_path)
    before, after = edges(driver)
    before.setFocus()
    driver.chord("Right", 3)
    assert widths(driver)[0] == AGENDA_WIDTH + 48
    driver.chord("Left", 5)
    assert widths(driver)[0] == AGENDA_WIDTH, "not narrower than its words need"
    after.setFocus()
    driver.chord("Left", 30)
    assert widths(driver)[1] == MIDDLE_WIDTH - 32
    assert sum(widths(driver)) + 32 == driver.app.workplace.run.width()
    driver.type("a")
    assert driver.cursor() is driver.field, "letters still go to the note"


def test_where_a_column_is_a_drawer_there_is_no_edge_to_drag(drive: Drive, tmp_path: Path) -> None:
    driver = begin(drive, LAPTOP, tmp_path, text_scale=1.25, columns=(600, 700))
    run: RunPage = driver.app.workplace.run
    assert [edge.isVisible() for edge in edges(driver)] == [True, False]
    assert widths(driver)[1] == px(MIDDLE_WIDTH) - px(32)
    run.drawers.open("summary")
    driver.settle()
    assert run.summary.width() > px(SUMMARY_WIDTH)
    run.drawers.open("")
    driver.app.window.resize(*WIDE)
    driver.settle()
    assert all(edge.isVisible() for edge in edges(driver))


def test_widths_that_make_no_sense_are_not_taken(tmp_path: Path) -> None:
    for wrong in ("[1]", "[-5, 3]", '["a", 2]', "[true, 2]", "[99999, 3]"):
        (tmp_path / SETTINGS_NAME).write_text(f'{{"columns": {wrong}}}')
        assert load_settings(tmp_path / SETTINGS_NAME) == (Settings(), True)
