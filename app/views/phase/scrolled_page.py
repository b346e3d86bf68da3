"""The scrolled page: what is longer than the window, and follows the keyboard up and down."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.views.theme.style import px, scaled, set_role
from app.views.widgets.chord import is_chord
from app.views.widgets.in_sight import comes_by_mouse

AROUND = 60
"""Pixels at 100 % that stay in sight above and below what has the keyboard."""


class FollowingArea(QScrollArea):
    """Scrolls up and down only, and follows the keyboard wherever that goes."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)
        application = QApplication.instance()
        assert isinstance(application, QApplication)

        application.focusChanged.connect(self._keep_in_sight)

    @Slot("QWidget*", "QWidget*")
    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        # What is higher than the window, such as the pages of a paper, is left as it was scrolled.
        if now is None or comes_by_mouse():
            return
        if self.isAncestorOf(now) and now.height() < self.viewport().height():
            self.ensureWidgetVisible(now, 0, px(AROUND))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the arrows alone: with Ctrl or Alt they are for the page, which may have a key of them."""
        if is_chord(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ScrolledPage(FollowingArea):
    """Gives `column` to fill."""

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        set_role(body, "scrolled")
        self.column = QVBoxLayout(body)
        scaled(self.column.setContentsMargins, 20, 16, 20, 16)
        scaled(self.column.setSpacing, 12)
        super().__init__(body, parent)
