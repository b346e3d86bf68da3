"""The decision list: every subject below the other; the chosen one opens, with the fields in which it is answered."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from typing_extensions import override

from app.live.followup.decision_rows import DecisionRow, DecisionRows
from app.views.followup.decisions.decision_painter import PAD, SIDE, DecisionPainter
from app.views.followup.decisions.row_editor import RowEditor
from app.views.theme.style import px
from app.views.widgets.rows.row_list import Index, RowList
from app.wording.keys import command_at

PLACE = "decision_list"
"""Where the keys of the list hold."""


class DecisionList(RowList):
    """One row is chosen as long as there are any; it stays the same one while others come and go."""

    chosen = Signal()
    opened = Signal()
    """One wants to answer the chosen subject."""

    def __init__(self, rows: DecisionRows, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="card")
        self._rows = rows
        self._key, self._place = "", 0
        self._editor: RowEditor | None = None
        self._painted = DecisionPainter(self, self.tr("BEHIND NOTHING YET"))
        self.set_painter(self._painted)
        self.setModel(rows)
        self.setAccessibleName(self.tr("Subjects"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        application = QApplication.instance()
        assert isinstance(application, QApplication)

        application.focusChanged.connect(self._keep_in_sight)
        rows.modelReset.connect(self._choose_again)
        rows.dataChanged.connect(self._place_editor)
        self.verticalScrollBar().valueChanged.connect(self._place_editor)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(60))

    def row(self) -> DecisionRow | None:
        """Return what is chosen."""
        place = self.currentIndex().row()
        return self._rows.rows[place] if 0 <= place < len(self._rows.rows) else None

    def choose(self, place: int) -> None:
        """Choose the row at this place; one that is not there leaves the choice as it is."""
        if 0 <= place < len(self._rows.rows):
            self.setCurrentIndex(self._rows.index(place))

    @Slot()
    def _choose_again(self) -> None:
        """Choose the same in another list, or what stands in its place now."""
        place, last = self._rows.place_of(self._key), len(self._rows.rows) - 1
        self.setCurrentIndex(self._rows.index(min(self._place if place < 0 else place, last)))
        self.chosen.emit()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self.row()
        if row is not None:
            self._key, self._place = row.key, current.row()
            self.chosen.emit()
            if previous.isValid():
                self.measure_row(previous.row())
            self.show_whole()

    # The fields under the chosen row

    def set_editor(self, editor: RowEditor | None) -> None:
        """Show these fields under the chosen row, instead of those before, which go out of sight."""
        if self._editor is not None and self._editor is not editor:
            self._editor.grown.disconnect(self.fit_editor)
            self._editor.left.disconnect(self.setFocus)
            self._editor.hide()
        if editor is not None and editor is not self._editor:
            editor.setParent(self._area)
            editor.grown.connect(self.fit_editor)
            editor.left.connect(self.setFocus)
            editor.show()
        self._editor = editor
        self.fit_editor()

    def show_whole(self) -> None:
        """Bring the chosen row with its fields into sight."""
        self.fit_editor()
        self.scrollTo(self.currentIndex())
        self._place_editor()

    @Slot()
    def fit_editor(self) -> None:
        """Give the fields the room they need now; the list stays where it is."""
        width = max(px(120), self._area.width() - px(2 * SIDE))
        editor = self._editor
        height = 0
        if editor is not None:
            height = editor.heightForWidth(width) if editor.hasHeightForWidth() else editor.sizeHint().height()
        self._painted.editor_height = height
        self.measure_row(self.currentIndex().row())
        self._place_editor()

    @Slot()
    def _place_editor(self) -> None:
        row = self.row()
        if self._editor is None or row is None:
            return
        area = self.visualRect(self.currentIndex())
        top = area.top() + self._painted.head_height(row, area.width()) + px(PAD) // 2
        box = QRect(area.left() + px(SIDE), top, area.width() - px(2 * SIDE), self._painted.editor_height)
        self._editor.setGeometry(box)

    @Slot("QWidget*", "QWidget*")
    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Follow the keyboard where the fields are higher than the list."""
        if now is None or self._editor is None or not self._editor.isAncestorOf(now):
            return
        top = now.mapTo(self._area, QPoint(0, 0)).y()
        below = top + now.height() + px(PAD) - self._area.height()
        if top < 0 or below > 0:
            self._scroll_by(top - px(PAD) if top < 0 else min(below, top))

    # Keys

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_editor()

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.hasFocus()
            and command_at(PLACE, event.keyCombination())
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if not self.hasFocus() or held or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()  # what a field under it has no use for is for the page
        elif command_at(PLACE, event.keyCombination()):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
