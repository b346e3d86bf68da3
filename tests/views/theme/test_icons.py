"""The icons: drawn in the colour that is asked for, at the size of the screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from app.views.theme.icons import icon
from app.views.theme.style import apply_theme
from app.views.theme.tokens import DARK, LIGHT


def _strongest(image: QImage) -> str:
    """Return the colour of the most opaque pixel."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=QColor.alpha).name().upper()


@pytest.mark.parametrize("color", ["#123456", "#FF8800"])
def test_an_icon_takes_the_colour_it_is_given(qapp: QApplication, color: str) -> None:
    assert _strongest(icon("square-filled", color).pixmap(24).toImage()) == color


def test_an_icon_without_a_colour_follows_the_scheme(qapp: QApplication) -> None:
    square = icon("square-filled")
    seen = []
    for scheme in (LIGHT, DARK):
        apply_theme(qapp, scheme)
        seen.append(_strongest(square.pixmap(24).toImage()))
    assert seen == [LIGHT.ink, DARK.ink]


def test_a_disabled_icon_is_muted(qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    drawn = icon("square-filled", "#FF0000").pixmap(QSize(24, 24), QIcon.Mode.Disabled)
    assert _strongest(drawn.toImage()) == LIGHT.muted


def test_a_copy_of_an_icon_outlives_it(qapp: QApplication) -> None:
    copy = QIcon(icon("square-filled", "#FF0000"))
    copy.addPixmap(QPixmap(16, 16))
    assert not copy.pixmap(24).isNull()


def test_a_name_that_is_not_in_the_set_is_told_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
