"""The shelf list: all evenings below each other, of which one is chosen; the keyboard does what the buttons do."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from app.live.shelf.shelf_rows import ShelfRows
from app.models.shelf import ShelfRow
from app.views.library.shelf_painter import HEIGHT, ShelfPainter
from app.views.library.title_field import TitleField
from app.views.theme.style import px
from app.views.widgets.fields.search_field import ENTER
from app.views.widgets.rows.row_list import RowList

MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
OURS = (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
"""Keys that mean something else at the desk."""


LEAST = 2 * HEIGHT + 4
"""Two evenings are always in sight."""


class ShelfList(RowList):
    """One evening is always chosen, while there are any; when it goes, the one after it is."""

    opened = Signal()
    renamed = Signal(str, str)
    title_left = Signal()
    """Words of another title were left; they are kept here until they are typed again or the app ends."""

    delete_asked = Signal()
    chosen = Signal()
    left_upwards = Signal()

    def __init__(self, rows: ShelfRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._id, self._place = "", 0
        self._field: TitleField | None = None
        self._left: dict[str, str] = {}
        self.set_painter(ShelfPainter(self))
        self.setModel(rows)
        self.setAccessibleName(self.tr("All evenings"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.doubleClicked.connect(self._open)
        rows.modelReset.connect(self._choose_again)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(320), px(LEAST))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(LEAST))

    def row(self) -> ShelfRow | None:
        """Return the evening that is chosen."""
        return self._rows.row_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def choose(self, place: int) -> None:
        """Choose the evening that stands here, or the last one."""
        last = self._rows.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self._rows.index(max(0, min(last, place))))

    @Slot()
    def _choose_again(self) -> None:
        """Choose the same evening in another list, or the one that stands in its place now."""
        if self._field is not None:  # it went with the list before
            self._field = None
            self._rows.hold_places(False)
        place = self._rows.place_of(self._id)
        self.choose(self._place if place < 0 else place)
        self.chosen.emit()

    @override
    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        row = self.row()
        if row is not None:
            self._id, self._place = row.id, current.row()
            self.chosen.emit()

    # Another title

    @Slot()
    def rename(self) -> None:
        """Let another title be typed in the line of the chosen evening."""
        index = self.currentIndex()
        if not index.isValid() or self._field is not None:
            return
        self.scrollTo(index)
        self.openPersistentEditor(index)
        field = self.indexWidget(index)
        assert isinstance(field, TitleField)
        self._field = field
        self._rows.hold_places(True)
        field.setProperty("evening", self._id)
        field.remember(self._left.get(self._id, ""))
        field.given.connect(self._give_title)
        field.put_aside.connect(self._keep_left)
        field.left.connect(self.close_title)
        field.setFocus()

    @Slot(str)
    def _give_title(self, title: str) -> None:
        if self._field is not None:
            self._left.pop(self._field.property("evening"), None)
            self.renamed.emit(self._field.property("evening"), title)

    @Slot(str)
    def _keep_left(self, title: str) -> None:
        if self._field is not None:
            self._left[self._field.property("evening")] = title
            self.title_left.emit()

    @Slot()
    def close_title(self) -> None:
        """Take the field away; the keyboard goes back to the list if it was in the field."""
        field, self._field = self._field, None
        if field is None:
            return
        was_inside = field.hasFocus()
        place = self._rows.place_of(field.property("evening"))
        self.closePersistentEditor(self._rows.index(place))
        self._rows.hold_places(False)
        if was_inside:
            self.setFocus()

    def take_title(self, evening_id: str, title: str) -> None:
        """Hear which title an evening has now."""
        if self._field is not None and self._field.property("evening") == evening_id:
            self._field.take_stored(title)

    def keep_title(self) -> None:
        """Leave the field as it is, for what was typed there was refused."""
        if self._field is not None:
            self._field.type_again()

    # The keyboard and the mouse

    @Slot()
    def _open(self) -> None:
        self.opened.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in OURS:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.isAutoRepeat() and key not in MOVES:
            return
        if key in ENTER:
            self.opened.emit()
        elif key == Qt.Key.Key_F2:
            self.rename()
        elif key == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif key in MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()  # no letter is a command
