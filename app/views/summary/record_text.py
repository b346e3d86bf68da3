"""The text of the record: a document to read on the page, every letter of it as it was typed."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from app.models.said.privacy import NONE_FINE, Fine
from app.reports.document import Doc
from app.views.summary.record_blocks import leads_to, write_block
from app.views.theme.style import current_scheme, px, set_role
from app.views.theme.tokens import Scheme

WIDEST = 820
"""As wide as a line may be at 100 %; a longer one is hard to follow back."""


class RecordText(QTextEdit):
    """Shows a document to read. In other colours or another size it is written anew where one was reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doc: Doc | None = None
        self._fine: Fine = NONE_FINE
        self._look: tuple[int, Scheme] | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        set_role(self, "bare")
        self.setAccessibleName(self.tr("Record of the evening"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_doc(self, doc: Doc, fine: Fine = NONE_FINE) -> None:
        """Show this document from its beginning; words that are fine at this school are not underlined."""
        self._doc, self._fine = doc, fine
        self._write()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_next_named(self) -> bool:
        """Select the next words that may point to a person, but in quotes; return whether any come after the cursor."""
        after = self.textCursor().selectionEnd()
        found = next((place for place in self._underlined() if place[0] >= after), None)
        if found is None:
            return False
        cursor = self.textCursor()
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _underlined(self) -> Iterator[tuple[int, int]]:
        """Yield where such words stand, from where up to where."""
        block = self.document().begin()
        while block.isValid():
            piece = block.begin()
            while not piece.atEnd():
                words = piece.fragment()
                if leads_to(words.charFormat()):
                    yield words.position(), words.position() + words.length()
                piece += 1
            block = block.next()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()  # first, for what is once laid out too wide leaves its scroll bar
        super().resizeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # One that nobody sees is written anew when one comes to its page.
        if event.type() == QEvent.Type.StyleChange and self.isVisible() and self._look != _look():
            QTimer.singleShot(0, self, self._write_in_new_look)  # once the page has its new measures

    def _fit(self) -> None:
        side = max(px(8), (self.width() - px(WIDEST)) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, px(8), side, px(8))

    def _write(self) -> None:
        self._look = _look()
        self._fit()
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # else Qt lays out all of it again after each word
        for block in self._doc.blocks if self._doc is not None else ():
            write_block(cursor, block, self._fine)
        cursor.endEditBlock()

    @Slot()
    def _write_in_new_look(self) -> None:
        """Write the document anew, and stay where one was reading."""
        first = self.cursorForPosition(QPoint(0, 0)).position()
        self._write()
        cursor = self.textCursor()
        cursor.setPosition(first)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())


def _look() -> tuple[int, Scheme]:
    return px(100), current_scheme()
