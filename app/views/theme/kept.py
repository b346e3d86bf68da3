"""Kept pictures: small drawings made once and then copied, for most of what is painted was painted before."""

from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

EDGE = 1
"""Pixels of the screen around a picture: a line may reach a little out of its box."""

FINE = 3
"""Places behind the point to which the place of a picture between the pixels is told apart."""

LARGEST, MOST = 100_000, 1_500_000
"""Pixels of the screen: anything larger is drawn each time, and so much is kept in all, 6 MB."""

Drawing = Callable[..., None]
"""Draws in a box, with what else it needs to know: painter, box, and the parts of the key."""

_pictures: dict[Hashable, QPixmap] = {}
_kept = 0


def paint_kept(painter: QPainter, box: QRectF, draw: Drawing, *key: Hashable) -> None:
    """Draw in the box: `draw(painter, box, *key)`, or its picture where the box is whole pixels of the screen wide and high.

    It may begin between two pixels. The key must hold all that the drawing depends on, apart from the size.
    """
    screen = painter.deviceTransform()
    ratio, width, height = screen.m11(), box.width(), box.height()
    size = (width * ratio, height * ratio)
    if ratio < 1 or screen.m22() != ratio or size[0] * size[1] > LARGEST or any(map(_is_broken, size)):
        draw(painter, box, *key)
        return
    across, left = divmod(round(screen.dx() + box.x() * ratio, FINE), 1)
    down, top = divmod(round(screen.dy() + box.y() * ratio, FINE), 1)
    name = (draw, key, width, height, left, top, ratio)
    picture = _pictures.get(name)
    if picture is None:
        part = QRectF((EDGE + left) / ratio, (EDGE + top) / ratio, width, height)
        picture = _keep(name, _picture(draw, key, part, ratio))
    painter.drawPixmap(QPointF((across - EDGE - screen.dx()) / ratio, (down - EDGE - screen.dy()) / ratio), picture)


def _is_broken(pixels: float) -> bool:
    return pixels != int(pixels)


def _keep(name: Hashable, picture: QPixmap) -> QPixmap:
    global _kept
    _pictures[name] = picture
    _kept += _pixels(picture)
    while _kept > MOST:
        _kept -= _pixels(_pictures.pop(next(iter(_pictures))))  # the oldest; what is still in use is made again
    return picture


def _pixels(picture: QPixmap) -> int:
    return picture.width() * picture.height()


def _picture(draw: Drawing, key: tuple[Hashable, ...], part: QRectF, ratio: float) -> QPixmap:
    drawn = QPixmap(ceil(part.right() * ratio) + EDGE, ceil(part.bottom() * ratio) + EDGE)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        draw(painter, part, *key)
    finally:
        painter.end()
    return drawn
