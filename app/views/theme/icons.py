"""Icons: the vendored drawings, painted in the colour of the text beside them and sharp on every screen."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from app.settings import resources_dir
from app.views.theme.kept import paint_kept


@cache
def _drawing(name: str) -> bytes:
    return (resources_dir() / "icons" / f"{name}.svg").read_bytes()


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", color.encode("ascii"))))


def paint_icon(painter: QPainter, name: str, box: QRectF, color: str | QColor) -> None:
    """Draw the icon in the largest square in the middle of `box`. Call it with a `color` that has no transparency."""
    side = min(box.width(), box.height())
    square = QRectF(box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2, side, side)
    paint_kept(painter, square, _render, name, color if isinstance(color, str) else color.name())


def _render(painter: QPainter, square: QRectF, name: str, color: str) -> None:
    _renderer(name, color).render(painter, square)


class _Engine(QIconEngine):
    """Draws at any size; without a colour of its own it follows the palette, also when that changes."""

    def __init__(self, name: str, color: str) -> None:
        super().__init__()
        self._name = name
        self._color = color

    def _color_for(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        return QColor(self._color) if self._color else palette.color(QPalette.ColorRole.ButtonText)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, QRectF(rect), self._color_for(mode))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn

    @override
    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._color)


def icon(name: str, color: str = "") -> QIcon:
    """Return the icon in `color`, or in the palette's. Raises FileNotFoundError for a name not in the set."""
    _drawing(name)
    return QIcon(_Engine(name, color))
