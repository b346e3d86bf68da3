"""Side by side: the list of promises, and what is shown and done beside it; below each other where room is short."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget
from typing_extensions import override

from app.views.phase.scrolled_page import FollowingArea, ScrolledPage
from app.views.theme.style import px, scaled
from app.views.widgets.width_step import WidthStep

LIST = 260
"""Pixels at 100 % that the list keeps where it stands above the rest."""


class SideBySide(FollowingArea):
    """Beside each other both scroll by themselves; below each other they are one page."""

    def __init__(self, left: QWidget, cards: Iterable[QWidget], narrow: int, parent: QWidget | None = None) -> None:
        self._left, self._side = left, ScrolledPage()
        scaled(self._side.column.setContentsMargins, 0, 0, 0, 0)
        for card in cards:
            self._side.column.addWidget(card)
        self._side.column.addStretch(1)
        body = QWidget()
        self._columns = QHBoxLayout(body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        scaled(self._columns.setSpacing, 14)
        self._columns.addWidget(left, 3)
        self._columns.addWidget(self._side, 2)
        self._wide = True
        super().__init__(body, parent)
        self._side.viewport().installEventFilter(self)
        WidthStep(self, narrow, self._fit)

    def _fit(self, wide: bool) -> None:
        self._wide = wide
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._left.setMinimumHeight(0 if wide else px(LIST))
        self._grow()

    def _grow(self) -> None:
        """Below the list the cards stand whole, so that only the page scrolls."""
        column, width = self._side.column, self._side.viewport().width()
        needed = column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.sizeHint().height()
        self._side.setMinimumHeight(0 if self._wide else needed)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and not self._wide:
            self._grow()
        return super().eventFilter(watched, event)
