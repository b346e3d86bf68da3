"""The grip: six dots at the begin of a row by which the mouse drags it to another place; keys do the same."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.views.theme.style import current_scheme, px
from app.views.widgets.dragged_card import DraggedCard
from app.views.widgets.paint import painter_for
from app.views.widgets.words.plain_text import set_plain_tooltip

WIDTH, HEIGHT, DOT, APART = 14, 36, 1.5, 5.0
"""Pixels at 100 %; a dot by its radius, and the way from one to the next."""


class Grip(DraggedCard):
    """Takes no keyboard: who has none needs none, for the row itself goes up and down with Alt and the arrows."""

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        words = self.tr("Drag to another place · Alt+↑ and Alt+↓")
        self.setAccessibleName(words)
        set_plain_tooltip(self, words)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(HEIGHT))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_scheme().muted))
        middle = QPointF(self.width() / 2, self.height() / 2)
        for across in (-0.5, 0.5):
            for down in (-1, 0, 1):
                painter.drawEllipse(middle + QPointF(across, down) * px(APART), px(DOT), px(DOT))
        painter.end()
