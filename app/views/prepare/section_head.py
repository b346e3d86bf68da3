"""The section head: the title of a section, how it stands, and what can be done with the whole of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.views.theme.style import px, scaled
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.plain_label import PlainLabel

NARROW = 700
"""Below this width, at 100 %, the tools stand under the title, unless they ask for less."""


class SectionHead(QWidget):
    """The tools stand beside the title where there is room, in as many rows as they need where there is not."""

    def __init__(self, title: str, *tools: QWidget, narrow: int = NARROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self.line = PlainLabel("", "muted", wrap=True)
        words = QVBoxLayout()
        scaled(words.setSpacing, 2)
        words.addWidget(PlainLabel(title, "title", wrap=True))
        words.addWidget(self.line)
        words.addStretch(1)
        self.line.hide()
        beside = QWidget()
        row = FlowLayout(beside)
        for tool in tools:
            row.addWidget(tool)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        scaled(self._across.setSpacing, 10)
        self._across.addLayout(words, 1)
        self._across.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
        beside.setVisible(bool(tools))

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
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_across"):
            self._fit()

    def _fit(self) -> None:
        wide = self.width() >= px(self._narrow)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._across.setDirection(direction)
