"""The style: one call puts a scheme and a text size on the whole app."""

from collections.abc import Iterator
from itertools import cycle

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.views.theme.style import Appearance, apply_theme, current_scheme, font, px, set_role
from app.views.theme.tokens import DARK, LIGHT
from tests.bounds import can_be_done_within


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, LIGHT)


def test_the_scheme_reaches_the_palette_and_the_widgets(qapp: QApplication) -> None:
    apply_theme(qapp, DARK)
    assert current_scheme() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.paper


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_text_grows_with_the_chosen_size(qapp: QApplication, scale: float) -> None:
    apply_theme(qapp, LIGHT, scale)
    assert qapp.font().pixelSize() == px(14) == font().pixelSize() == round(14 * scale)


def test_a_role_can_change_while_a_widget_is_shown(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    label = QLabel("x")
    qtbot.addWidget(label)
    set_role(label, "red")
    label.show()
    assert label.palette().color(label.foregroundRole()).name().upper() == LIGHT.red
    set_role(label, "muted")
    assert label.palette().color(label.foregroundRole()).name().upper() == LIGHT.muted


def test_a_card_is_drawn_in_its_colour(qtbot: QtBot, qapp: QApplication) -> None:
    for scheme in (LIGHT, DARK):
        apply_theme(qapp, scheme)
        frame = QFrame()
        qtbot.addWidget(frame)
        set_role(frame, "side")
        frame.resize(40, 40)
        assert frame.grab().toImage().pixelColor(20, 20).name().upper() == scheme.side


def test_the_user_chooses_and_everyone_is_told(qtbot: QtBot, qapp: QApplication) -> None:
    appearance = Appearance(qapp, "light")
    with qtbot.waitSignal(appearance.changed):
        appearance.choose("dark", 1.5)
    assert current_scheme() is DARK
    assert px(10) == 15
    appearance.choose("system", 1.0)
    appearance.deleteLater()


def test_the_theme_costs_the_start_next_to_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    apply_theme(qapp, LIGHT)
    schemes = cycle((DARK, LIGHT))
    assert can_be_done_within(0.015, lambda: apply_theme(qapp, next(schemes)))
