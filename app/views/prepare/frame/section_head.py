"""The section head: the title of a section, how it stands, and what can be done with the whole of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.views.theme.style import px, scaled
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.plain_label import PlainLabel

NARROW = 700
"""Below this width, at 100 %, the tools stand under the title, unless they ask for less."""


class SectionHead(QWidget):
    """The tools stand beside the title where there is room, in as many rows as they need where there is not.

    How it stands has the whole width: the page keeps its place when the words become longer.
    """

    def __init__(self, title: str, *tools: QWidget, narrow: int = NARROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self.line = PlainLabel("", "muted", wrap=True)
        self.line.hide()
        self._title = PlainLabel(title, "title", wrap=True)
        self._tools = QWidget()
        row = FlowLayout(self._tools)
        for tool in tools:
            row.addWidget(tool)
        self._wide: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        scaled(self._grid.setHorizontalSpacing, 10)
        scaled(self._grid.setVerticalSpacing, 4)
        self._grid.setColumnStretch(0, 1)
        self._fit()
        self._tools.setVisible(bool(tools))

    def say(self, words: str) -> None:
        """Say how it stands, under the title."""
        self.line.setText(words)
        self.line.setVisible(bool(words))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_grid"):
            self._fit()

    def _fit(self) -> None:
        wide = self.width() >= px(self._narrow)
        if wide is self._wide:
            return
        self._wide = wide
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self._title, 0, 0, 1, 1 if wide else 2, top)
        self._grid.addWidget(self._tools, 0 if wide else 2, 1 if wide else 0, 1, 1 if wide else 2, top)
        self._grid.addWidget(self.line, 1, 0, 1, 2)
