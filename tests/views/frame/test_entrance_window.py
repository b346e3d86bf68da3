"""The window before the app: with large letters every word and button of it can be reached."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.views.frame.entrance_window import EntranceWindow
from app.views.theme.style import apply_theme
from app.views.theme.tokens import LIGHT
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel


@pytest.fixture
def window(qapp: QApplication) -> Iterator[EntranceWindow]:
    apply_theme(qapp, LIGHT, 2.0)
    window = EntranceWindow()
    yield window
    window.deleteLater()
    apply_theme(qapp, LIGHT, 1.0)


def test_what_has_no_room_scrolls_and_tab_brings_it_in_sight(window: EntranceWindow, qapp: QApplication) -> None:
    window.show_obstacle("folder", Path("/home/school/Documenten/Samenspraak"), 0)
    window.resize(800, 500)
    qapp.processEvents()
    for label in window.findChildren(PlainLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in (button for button in window.findChildren(Button) if button.isVisible()):
        assert button.height() >= button.sizeHint().height()
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        here = window.focusWidget()
        assert window.rect().contains(here.rect().translated(here.mapTo(window, QPoint()))), here.accessibleName()


def test_with_letters_of_the_usual_size_nothing_scrolls(window: EntranceWindow, qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT, 1.0)
    window.show_obstacle("folder", Path("/home/school/Documenten/Samenspraak"), 0)
    qapp.processEvents()
    last = next(button for button in reversed(window.findChildren(Button)) if button.isVisible())
    assert last.visibleRegion().boundingRect() == last.rect()
