"""The grid editors: the field that opens in a cell, by how its column is filled in."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
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
from app.views.widgets.controls.number_box import NumberBox
from app.views.widgets.controls.offers import Offers

Index = QModelIndex | QPersistentModelIndex
GoOn = QAbstractItemDelegate.EndEditHint
MEMO_HEIGHT = 96


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
    """Paints cells, and opens a field in the one that is edited; Enter and Tab keep what is typed, Esc leaves it."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        rows = index.model()
        assert isinstance(rows, GridRows)
        column = rows.columns[index.column()]
        if column.writing is Writing.MINUTES:
            box = NumberBox(column.head, 1, LONGEST_BLOCK, parent=parent)
            box.setMinimumHeight(0)
            return box
        if column.writing is Writing.TEXT:
            memo = Memo(parent)
            memo.setAccessibleName(column.head)
            memo.done.connect(self._finish)
            return memo
        line = QLineEdit(parent)
        line.setAccessibleName(column.head)
        line.setMaxLength(column.limit)
        if column.offering is not None:
            Offers(line, column.offering)
        return line

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
        editor.setProperty("filled", True)
        value: Any = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, NumberBox):
            editor.setValue(value)
            editor.selectAll()
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(value)
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, NumberBox):
            editor.interpretText()
            model.setData(index, editor.value())
        elif isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        area: QRect = option.rect
        least = px(MEMO_HEIGHT) if isinstance(editor, QPlainTextEdit) else editor.sizeHint().height()
        height = min(max(area.height() - 1, least), max(least, view.viewport().height()))
        top = max(0, min(area.top(), view.viewport().height() - height))
        editor.setGeometry(area.left(), top, area.width(), height)
