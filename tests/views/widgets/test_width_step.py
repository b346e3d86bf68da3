"""The width step: a widget hears that it is wide or narrow when it crosses the step, and not each time it is dragged."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.views.theme.style import apply_theme, current_scheme
from app.views.widgets.width_step import WidthStep


@pytest.fixture
def widget(qtbot: QtBot, qapp: QApplication) -> QWidget:
    apply_theme(qapp, current_scheme(), 1.0)  # whatever a test before left
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(600, 100)
    widget.show()
    return widget


@pytest.fixture
def larger_letters(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, current_scheme(), 1.0)


def test_it_tells_at_once_and_then_only_when_the_step_is_crossed(widget: QWidget) -> None:
    told: list[bool] = []
    WidthStep(widget, 500, told.append)
    for width in (550, 500, 499, 300, 499, 700):
        widget.resize(width, 100)
    assert told == [True, False, True]


@pytest.mark.usefixtures("larger_letters")
def test_larger_letters_need_more_width(widget: QWidget, qapp: QApplication) -> None:
    told: list[bool] = []
    WidthStep(widget, 500, told.append)
    apply_theme(qapp, current_scheme(), 1.5)
    apply_theme(qapp, current_scheme(), 1.0)
    assert told == [True, False, True]


def test_who_measures_more_than_the_step_hears_of_each_width(widget: QWidget) -> None:
    widths: list[int] = []
    WidthStep(widget, 500, lambda _wide: widths.append(widget.width()), each_width=True)
    for width, height in ((550, 100), (550, 200), (400, 200)):
        widget.resize(width, height)
    assert widths == [600, 550, 400]
