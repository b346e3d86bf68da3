"""In sight: brings a field whole into what a scrolling area shows, as far as there is room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from app.views.theme.style import px


def comes_by_mouse() -> bool:
    """Tell whether the mouse holds something, which then is in sight: scrolled now, a second click would miss it."""
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton


def bring_in_sight(area: QScrollArea, field: QWidget) -> None:
    """Scroll as little as is needed. Qt itself keeps only the cursor in sight."""
    inside = area.widget()
    if inside is None:
        return
    middle = field.mapTo(inside, field.rect().center())
    around = min(field.height() // 2 + px(4), area.viewport().height() // 2)
    area.ensureVisible(middle.x(), middle.y(), 0, around)
