"""The bin card: a quiet door at the foot of the shelf, behind it what was deleted and can still come back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.shelf.shelf import Shelf
from app.models.shelf import ShelfRow
from app.services.commands import commands as c
from app.views.library.bin_row import BinRow
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import shelf as shelf_words


class BinCard(QFrame):
    """Hidden while nothing is in the bin. It opens in place; Esc closes it."""

    told = Signal(str, str, str)
    put_back = Signal(str)
    """Comes before an evening is taken out: which one to choose then."""
    emptied = Signal()
    """The last one went, and the keyboard was here."""

    def __init__(self, desk: Desk, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk, self._shelf = desk, shelf
        self._rows: list[BinRow] = []
        self._titles: dict[str, str] = {}
        self.door = Button("", icon="chevron-down", kind="bare")
        self.door.setCheckable(True)
        self._named = PlainLabel(role="muted", wrap=True)
        self._body = QWidget()
        self._body.hide()
        self._lay_out()
        self.hide()

        self.door.toggled.connect(self._body.setVisible)
        shelf.changed.connect(self._show)
        desk.stored.connect(self._take_stored)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        scaled(head.setSpacing, 12)
        head.addWidget(self.door)
        head.addWidget(self._named, 1)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        whole = QVBoxLayout(self)
        scaled(whole.setContentsMargins, 12, 6, 18, 6)
        whole.addLayout(head)
        whole.addWidget(self._body)

    def rows(self) -> tuple[BinRow, ...]:
        """Return what is in the bin, the one that goes first on top."""
        return tuple(self._rows)

    @Slot()
    def _show(self) -> None:
        """Show what is in the bin; a row that did not change stays, with the title that is being typed in it."""
        wanted = [(row, self._shelf.is_due(row)) for row in self._shelf.binned]
        had = self.isAncestorOf(QApplication.focusWidget() or self)
        known = {(one.row, one.is_due): one for one in self._rows}
        gone = [one for key, one in known.items() if key not in wanted]
        inside = any(one.isAncestorOf(QApplication.focusWidget() or self) for one in gone)
        self._rows = [known.get(key) or self._made(*key) for key in wanted]
        for place, one in enumerate(self._rows):
            self._column.insertWidget(place, one)
        if inside:
            self.door.setFocus()
        for one in gone:
            one.hide()
            one.deleteLater()
        self._titles |= {row.id: row.title for row, _is_due in wanted}
        self.door.set_label(self.tr("Bin ({n})").format(n=len(wanted)))
        self._named.setText(shelf_words.named([row for row, is_due in wanted if is_due]))
        self.setVisible(bool(wanted))
        if had and not wanted:
            self.door.setChecked(False)
            self.emptied.emit()

    def _made(self, row: ShelfRow, is_due: bool) -> BinRow:
        made = BinRow(row, is_due)
        made.put_back.connect(self._send_back)
        made.erased.connect(self._send_erase)
        return made

    @Slot(str)
    def _send_back(self, evening_id: str) -> None:
        self.put_back.emit(evening_id)
        self._desk.do(c.TakeOutOfBin, id=evening_id)

    @Slot(str, str)
    def _send_erase(self, evening_id: str, typed: str) -> None:
        self.told.emit(self.tr("Erasing the evening, and making a fresh backup…"), "neutral", "")
        self._desk.do(c.EraseEvening, id=evening_id, title=typed)

    @Slot(object, object)
    def _take_stored(self, command: c.Command, _stored: object) -> None:
        if isinstance(command, c.EraseEvening):
            words = self.tr("“{title}” is erased for good, out of the backups too.")
            self.told.emit(words.format(title=self._titles.pop(command.id, "")), "teal", "check")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.door.isChecked():
            self.door.setFocus()
            self.door.setChecked(False)
        else:
            super().keyPressEvent(event)
