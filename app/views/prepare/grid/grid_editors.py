"""The grid editors: the field that opens in a cell, by how its column is filled in."""

from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.live.prepare.grid_cells import Writing
from app.live.prepare.grid_rows import GridRows
from app.models.agenda.agenda import LONGEST_BLOCK
from app.views.prepare.grid.grid_painter import GridPainter
from app.views.theme.style import px
from app.views.widgets.controls.number_box import MinutesBox, NumberBox
from app.views.widgets.controls.offers import Offers
from app.views.widgets.typing_pause import TypingPause

Index = QModelIndex | QPersistentModelIndex
GoOn = QAbstractItemDelegate.EndEditHint
MEMO_HEIGHT = 96
LINES = (QLineEdit, QPlainTextEdit)
"""What words are typed in."""
BEFORE = "before"
"""The property of a field that has what stood in its cell when it opened."""


class Memo(QPlainTextEdit):
    """A field for more lines: Enter is done, Shift+Enter begins a new line, Tab goes to the next cell."""

    done = Signal(object)
    """Tells how to go on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.done.emit(GoOn.SubmitModelCache)
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self.done.emit(GoOn.EditNextItem if next else GoOn.EditPreviousItem)
        return True


class GridDelegate(GridPainter):
    """Paints cells, and opens a field in the one that is edited; Enter and Tab keep what is typed, Esc leaves it.

    A moment after the last key what is typed is kept too, while one goes on; Esc takes that back.
    Words that were left come back with ↑ in the field as it opens.
    """

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, LINES):
            if event.key() == Qt.Key.Key_Escape:
                self._leave(editor)
            elif event.key() == Qt.Key.Key_Up and self._bring_back(editor):
                return True
        return super().eventFilter(editor, event)

    def _leave(self, editor: QLineEdit | QPlainTextEdit) -> None:
        rows, row, column = self._place()
        if words_of(editor) != editor.property(BEFORE):
            rows.put_aside(row, column, words_of(editor))

    def _bring_back(self, editor: QLineEdit | QPlainTextEdit) -> bool:
        """Put the words that were left into a field where nothing was typed; tell whether there were any."""
        rows, row, column = self._place()
        words = rows.left(row, column)
        is_new = bool(words) and words_of(editor) == editor.property(BEFORE)
        if is_new:
            _fill(editor, words)
        return is_new

    def _place(self) -> tuple[GridRows, str, int]:
        """Return the rows, and the row and column of the field that is open."""
        rows = self._at.model()
        assert isinstance(rows, GridRows)
        return rows, rows.id_at(self._at.row()), self._at.column()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        rows = index.model()
        assert isinstance(rows, GridRows)
        column = rows.columns[index.column()]
        if column.writing is Writing.MINUTES:
            box = MinutesBox(column.head, 1, LONGEST_BLOCK, parent=parent)
            box.setMinimumHeight(0)
            return box
        if column.writing is Writing.TEXT:
            memo = Memo(parent)
            memo.setAccessibleName(column.head)
            memo.done.connect(self._finish)
            self._keep_at_pause(memo, memo.textChanged)
            return memo
        line = QLineEdit(parent)
        line.setAccessibleName(column.head)
        line.setMaxLength(column.limit)
        if column.offering is not None:
            Offers(line, column.offering)
        else:  # half a name that is offered is no wish yet
            self._keep_at_pause(line, line.textEdited)
        return line

    def _keep_at_pause(self, editor: Memo | QLineEdit, typed: SignalInstance) -> None:
        pause = TypingPause(editor)
        typed.connect(pause.wait)
        pause.timeout.connect(partial(self._keep, editor))

    def _keep(self, editor: Memo | QLineEdit) -> None:
        if editor.hasFocus() and words_of(editor).strip():
            self.commitData.emit(editor)

    def _finish(self, go_on: QAbstractItemDelegate.EndEditHint) -> None:
        memo = self.sender()
        assert isinstance(memo, Memo)
        self.commitData.emit(memo)
        self.closeEditor.emit(memo, go_on)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the field when it opens; what is typed in it afterwards is never written over."""
        if editor.property("filled"):
            return
        self._at = QPersistentModelIndex(index)
        value: Any = index.data(Qt.ItemDataRole.EditRole)
        editor.setProperty("filled", True)
        editor.setProperty(BEFORE, value)
        if isinstance(editor, NumberBox):
            editor.setValue(value)
            editor.selectAll()
        elif isinstance(editor, LINES):
            _fill(editor, value)
            if isinstance(editor, QLineEdit):
                editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, NumberBox):
            editor.interpretText()
            model.setData(index, editor.value())
        elif isinstance(editor, LINES):
            model.setData(index, words_of(editor))

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        area: QRect = option.rect
        least = px(MEMO_HEIGHT) if isinstance(editor, QPlainTextEdit) else editor.sizeHint().height()
        height = min(max(area.height() - 1, least), max(least, view.viewport().height()))
        top = max(0, min(area.top(), view.viewport().height() - height))
        editor.setGeometry(area.left(), top, area.width(), height)


def words_of(editor: QLineEdit | QPlainTextEdit) -> str:
    """Return what is typed in the field of a cell."""
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def _fill(editor: QLineEdit | QPlainTextEdit, words: str) -> None:
    if isinstance(editor, QLineEdit):
        editor.setText(words)
    else:
        editor.setPlainText(words)
        editor.moveCursor(QTextCursor.MoveOperation.End)
