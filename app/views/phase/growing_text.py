"""Growing texts: stored fields as high as their words, so that the page scrolls and nothing is cut off."""

import math

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.views.theme.style import px
from app.views.widgets.fields.stored_field import StoredText

PAD, EDGE, SPARE = 7, 1, 1
"""What the sheet puts around the words of a field, at 100 %; the edge, and what Qt wants to spare, are not scaled."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GrowingText(StoredText):
    """A text over more lines; `least` is how many it has room for when it is empty."""

    def __init__(
        self, name: str, hint: str = "", least: int = 2, *, at_pause: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, hint, height=0, at_pause=at_pause, parent=parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._least = least

        self.textChanged.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        lines = max(self._least, self._lines())
        set_already = self.document().firstBlock().layout()
        line = set_already.lineAt(0).height() if set_already.lineCount() else self.fontMetrics().height()
        words = math.ceil(lines * line) + SPARE
        height = words + 2 * (px(PAD) + EDGE)
        if height != self.minimumHeight():
            self.setFixedHeight(height)
        if self.viewport().height() < words:
            # Qt does not lay out again when the height changes while it lays out: then the last lines stay out of sight.
            self.setViewportMargins(0, 0, 0, 0)

    def _lines(self) -> int:
        """Return how many lines all paragraphs take; Qt lays out those out of sight only when it is asked for them."""
        lines, block, layout = 0, self.document().firstBlock(), self.document().documentLayout()
        while block.isValid():
            layout.blockBoundingRect(block)
            lines += block.layout().lineCount()
            block = block.next()
        return lines

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_least"):
            self._fit()


class GrowingLine(GrowingText):
    """One sentence that wraps: Enter tells it, and up and down leave it at its first and last line."""

    def __init__(self, name: str, hint: str = "", *, at_pause: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(name, hint, least=1, at_pause=at_pause, parent=parent)

    def text(self) -> str:
        """Return the words."""
        return self.toPlainText()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: QTextCursor.MoveOperation.Up, Qt.Key.Key_Down: QTextCursor.MoveOperation.Down}
        if event.key() in ENTER:
            self.tell()
        elif event.key() in moves and not self.textCursor().movePosition(moves[Qt.Key(event.key())]):
            event.ignore()
        else:
            super().keyPressEvent(event)
