"""The kept pictures: made once, wherever the box begins, and not to be told from what is drawn each time."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.views.theme import icons
from app.views.theme.kept import paint_kept


def test_an_icon_between_two_pixels_is_drawn_once_and_looks_the_same(qapp: QApplication) -> None:
    drawn: list[str] = []

    def draw(painter: QPainter, box: QRectF, name: str, color: str) -> None:
        drawn.append(name)
        icons._render(painter, box, name, color)

    straight = _painted(lambda painter, box: icons._render(painter, box, "play", "#0E5A5E"))
    for _ in range(3):
        kept = _painted(lambda painter, box: paint_kept(painter, box, draw, "play", "#0E5A5E"))
        assert _furthest(straight, kept) <= 2
    assert drawn == ["play"]


def _painted(paint: Callable[[QPainter, QRectF], None]) -> QImage:
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(4, 4.5, 14, 14))
    painter.end()
    return image


def _furthest(one: QImage, other: QImage) -> int:
    """Return by how much, of 255, the pixels differ at most."""
    return max(abs(a - b) for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))
