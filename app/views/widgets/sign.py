"""The sign: an icon of the set as a part of a row, in the colour of the words beside it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, px
from app.views.widgets.paint import painter_for

SIDE = 15


class Sign(QWidget):
    """Hidden without an icon. It says nothing by itself: the name of what it stands in has it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = self._role = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_icon(self, icon: str, role: str = "ink") -> None:
        """Show an icon in a role of the scheme, or none. A second call with the same does nothing."""
        if (icon, role) != (self.icon, self._role):
            self.icon, self._role = icon, role
            self.setVisible(bool(icon))
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(SIDE), px(SIDE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.icon:
            paint_icon(painter_for(self), self.icon, QRectF(self.rect()), getattr(current_scheme(), self._role))
