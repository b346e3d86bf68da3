"""The gathered list: all that was said, below each other; many rows can be chosen, and words are mended in their place."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.live.followup.gathered_rows import GatheredRows
from app.models.aftercare.gathered import Gathered
from app.views.followup.gathered.gathered_painter import GatheredPainter
from app.views.summary.mend_field import MendField
from app.views.theme.style import px
from app.views.widgets.rows.chosen_list import ChosenList


class GatheredList(ChosenList[Gathered]):
    """All that was said. A letter that is typed here goes to the search."""

    place = "gathered_list"
    typed = Signal(str)

    def __init__(self, rows: GatheredRows, parent: QWidget | None = None) -> None:
        super().__init__(rows, parent)
        self._rows = rows
        self._painted = GatheredPainter(rows, self)
        self.field = MendField(self._area)
        self.field.setAccessibleName(self.tr("The words that are mended"))
        self.field.hide()
        self.setAccessibleName(self.tr("What was said"))
        self.follow(self._painted)

        rows.dataChanged.connect(self._place_field)
        rows.fine_changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._place_field)

    def in_hand(self) -> tuple[Gathered, ...]:
        """Return the rows that are chosen together, else the one that the cursor is on."""
        row = self.row()
        return self._rows.marked() or ((row,) if row is not None else ())

    @override
    def _choose_again(self) -> None:
        if self._rows.place_of(self._painted.mended) < 0:
            self.close_field()
        super()._choose_again()

    # Mending

    def mended(self) -> str:
        """Return the key of the row whose words are being mended, empty when there is none."""
        return self._painted.mended

    def mended_row(self) -> Gathered | None:
        """Return that row, while it is in the list."""
        place = self._rows.place_of(self.mended())
        return self._rows.rows[place] if place >= 0 else None

    def open_field(self, row: Gathered, words: str) -> None:
        """Let the words of a row be mended in their place; `words` are what was refused, or what is stored."""
        self.close_field()
        self._painted.mended = row.key
        self.measure_row(self._rows.place_of(row.key))
        self.field.show_stored(row.text)
        if words != row.text:
            self.field.setPlainText(words)
        self.scrollTo(self._rows.index(self._rows.place_of(row.key)))
        self._place_field()
        self.field.show()
        self.field.moveCursor(QTextCursor.MoveOperation.End)  # nothing chosen, so that no key wipes what was said
        self.field.setFocus()

    def close_field(self) -> None:
        """Show the words as they are stored; a second call does nothing."""
        key, self._painted.mended = self._painted.mended, ""
        if key:
            had_keyboard = self.field.hasFocus()
            self.field.hide()
            self.measure_row(self._rows.place_of(key))
            if had_keyboard:
                self.setFocus()

    @Slot()
    def _place_field(self) -> None:
        place = self._rows.place_of(self._painted.mended) if self._painted.mended else -1
        if place >= 0:
            area = self.visualRect(self._rows.index(place))
            box = self._painted.words_box(self._rows.rows[place], area).adjusted(-px(6), 0, 0, px(3))
            self.field.setFixedHeight(max(1, box.height()))
            self.field.setGeometry(box)

    # Keys and the mouse

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_field()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._command(event)
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if self.field.hasFocus():
            event.ignore()  # what the field over the words has no use for is for the page
        elif command:
            if not (event.isAutoRepeat() and command == "gathered_delete"):  # held down it would take row after row
                self.asked.emit(command)
        elif event.text().isprintable() and event.text().strip() and not held:
            self.typed.emit(event.text())
        elif held:
            event.ignore()  # Qt would take letters as a search of its own
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row beside others by its box, or anywhere on it with Ctrl."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._is_on_mark(event, index):
            self.setCurrentIndex(index)
            self._rows.turn_mark(self._rows.rows[index.row()].key)
        else:
            super().mousePressEvent(event)

    def _is_on_mark(self, event: QMouseEvent, index: QModelIndex) -> bool:
        row = self._rows.rows[index.row()]
        box = self._painted.mark_box(row, self.visualRect(index)).adjusted(-px(7), -px(7), px(5), px(7))
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) or box.contains(event.position().toPoint())
