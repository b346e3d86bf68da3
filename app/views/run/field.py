"""The field: plain text that grows to a few lines, with a quiet underline under what looks personal."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QSyntaxHighlighter, QTextDocument, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from app.models.said.privacy import NONE_FINE, Fine
from app.views.key_door import ALONE
from app.views.keyboard import Keyboard
from app.views.theme.style import current_scheme, px, set_role
from app.views.widgets.personal_marks import personal_marks
from app.views.widgets.text_block import underline

MOST_LINES = 4
AROUND, MARGIN = 8, 2


class Marker(QSyntaxHighlighter):
    """Underlines quietly what looks personal while it is typed."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._mark = underline(current_scheme().amber)
        self._fine = NONE_FINE

    def leave_alone(self, fine: Fine) -> None:
        """Underline everything but these words. A second call with the same does nothing."""
        if fine != self._fine:
            self._fine = fine
            self.rehighlight()

    def wear_again(self) -> None:
        """Take the colour of the scheme that is on now."""
        self._mark = underline(current_scheme().amber)
        self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        for start, length in personal_marks(text, self._fine):
            self.setFormat(start, length, self._mark)


class NoteField(QPlainTextEdit):
    """A plain text field that grows to a few lines. Keys of the contract pass it by; the rest is typing."""

    grew = Signal()
    """It asks for more lines than before, or for fewer."""
    entered = Signal()
    cancelled = Signal()
    edit_last_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    delete_asked = Signal()

    def __init__(self, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keyboard = keyboard
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.document().setDocumentMargin(MARGIN)
        set_role(self, "bare")
        self._lines = 1
        self._is_lent = False

        self.textChanged.connect(self._grow)

    def set_lent(self, lent: bool) -> None:
        """Say whether something else than a note is in the field, such as an edit: empty, it is still that."""
        self._is_lent = lent

    @Slot()
    def _grow(self) -> None:
        lines = max(1, min(MOST_LINES, int(self.document().size().height())))
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
            self.grew.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole_lines()

    def _show_whole_lines(self) -> None:
        """Where it gets less room than it asks for, show no half lines, and the one that is typed."""
        room, line = self.height() - px(AROUND), self.fontMetrics().lineSpacing()
        above = max(0, px(AROUND) // 2 - MARGIN)  # so the words stand in the middle of the frame
        self.setViewportMargins(0, above, 0, room % line if room > line else 0)
        self.ensureCursorVisible()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(240), self.fontMetrics().lineSpacing() * self._lines + px(AROUND))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.sizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        # The field would take Ctrl+K, Ctrl+D and others for itself; our keys must reach the window.
        ours = isinstance(event, QKeyEvent) and self._keyboard.owns(event.keyCombination())
        if ours and event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in ALONE:
            event.ignore()  # Qt would paint the cursor anew
            return
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if modifiers == Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            elif plain and not event.isAutoRepeat():
                self.entered.emit()
            return
        if key == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        if plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not self.toPlainText():
            event.ignore()  # there is nothing to go through; a clicker may have sent it
            return
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            return  # never scrolls
        is_empty = not self.toPlainText()
        if is_empty and (event.isAutoRepeat() or self._empty_field_key(key, plain, control, modifiers)):
            return  # a key that is held to wipe words stops where they end
        super().keyPressEvent(event)

    def _empty_field_key(self, key: int, plain: bool, control: bool, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what some keys mean in a field without words; tell whether it was one of them."""
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if plain and key == Qt.Key.Key_Up:
            self.edit_last_asked.emit()
        elif self._is_lent:
            return False
        elif control and key == Qt.Key.Key_Z:
            self.undo_asked.emit()
        elif (control and key == Qt.Key.Key_Y) or (modifiers == both and key == Qt.Key.Key_Z):
            self.redo_asked.emit()
        elif control and key == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            return False
        return True
