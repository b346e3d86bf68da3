"""The marked line: a stored line with a quiet underline under what may point to a person, as a quote has it."""

from typing import cast

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame
from typing_extensions import override

from app.models.said.privacy import NONE_FINE, Fine
from app.views.theme.style import current_scheme
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.personal_marks import personal_marks
from app.views.widgets.text_block import Spans, underline

BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class MarkedLine(StoredLine):
    """Selects nothing when a key comes to it: in the middle of an evening the next letter must wipe no words."""

    _fine: Fine = NONE_FINE

    def leave_alone(self, fine: Fine) -> None:
        """Underline everything but these words. A second call with the same does nothing."""
        if fine != self._fine:
            self._fine = fine
            self.update()

    def write(self, words: str) -> None:
        """Put other words in it as if they were typed, and give them."""
        self.setText(words)
        self.editingFinished.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEY:
            self.end(False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        marks = personal_marks(self.text(), self._fine)
        if marks:
            self._underline(marks)

    def _underline(self, marks: Spans) -> None:
        """Draw the words once more with nothing of them to be seen but the line under what is marked."""
        layout = _only_lines(self, marks)
        line = layout.lineAt(0)
        painter = QPainter(self)
        painter.setClipRect(self._inside())
        painter.setPen(Qt.GlobalColor.transparent)
        cursor = self.cursorRect()
        begin = cursor.center() + QPoint(1, 0)
        # Qt's stubs know no more than that it is an object.
        here, _ = cast("tuple[float, int]", line.cursorToX(self.cursorPosition()))
        layout.draw(painter, QPointF(begin.x() - here, cursor.top()))
        painter.end()

    def _inside(self) -> QRect:
        """Return where words may be seen, from the top of the field to its foot: the line stands low."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return QRect(inside.left(), 0, inside.width(), self.height())


def _only_lines(field: QLineEdit, marks: Spans) -> QTextLayout:
    layout = QTextLayout(field.text(), field.font())
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    mark = underline(current_scheme().amber)
    mark.setForeground(Qt.GlobalColor.transparent)
    formats = []
    for start, length in marks:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, length, mark
        formats.append(one)
    layout.setFormats(formats)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout
