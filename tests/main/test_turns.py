"""The start in turns: the window is alive between loading and building, and may be closed there."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.main import Samenspraak
from tests.driving import Driver, TestSource


def test_what_is_pressed_between_loading_and_building_is_heard(qapp: QApplication, tmp_path: Path) -> None:
    app = Samenspraak(qapp, tmp_path, TestSource())
    app.fill()
    assert not hasattr(app, "workplace")
    app.quit()
    for _ in range(3):
        qapp.processEvents()
    assert not hasattr(app, "desk"), "who closed the window waits for nothing more"
    app.deleteLater()


def test_an_evening_that_is_left_before_it_is_seen_stays_left(driver: Driver) -> None:
    driver.create()
    workplace = driver.app.workplace
    workplace.go_home()
    driver.settle()
    workplace._go_to_made(workplace.pages.name)
    assert workplace.start.isVisible()
