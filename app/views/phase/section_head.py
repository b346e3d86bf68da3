"""The section head: the title of a section, how it stands, and what can be done with the whole of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.views.theme.style import scaled
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel

NARROW = 700
"""Below this width, at 100 %, the tools stand under the title, unless they ask for less."""


class SectionHead(QWidget):
    """The tools stand beside the title where there is room, in as many rows as they need where there is not.

    How it stands has the whole width: the page keeps its place when the words become longer.
    """

    def __init__(self, title: str, *tools: QWidget, narrow: int = NARROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = PlainLabel("", "muted", wrap=True)
        self.line.hide()
        self._title = PlainLabel(title, "title", wrap=True)
        self._tools = QWidget()
        row = FlowLayout(self._tools)
        for tool in tools:
            row.addWidget(tool)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        scaled(self._grid.setHorizontalSpacing, 10)
        scaled(self._grid.setVerticalSpacing, 4)
        self._grid.setColumnStretch(0, 1)
        WidthStep(self, narrow, self._fit)
        self._tools.setVisible(bool(tools))

    def say(self, words: str) -> None:
        """Say how it stands, under the title."""
        self.line.setText(words)
        self.line.setVisible(bool(words))

    def _fit(self, wide: bool) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self._title, 0, 0, 1, 1 if wide else 2, top)
        self._grid.addWidget(self._tools, 0 if wide else 2, 1 if wide else 0, 1, 1 if wide else 2, top)
        self._grid.addWidget(self.line, 1, 0, 1, 2)
