"""The bin strip: puts an evening in the bin, says how it comes back, and takes it back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.models.shelf import ShelfRow
from app.services.commands import commands as c
from app.views.keyboard import Keyboard
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip
from app.wording.shelf import told_binned


class BinStrip(Strip):
    """Takes the keyboard off the list at once, so that the same key, doubled or held, meets no other evening."""

    taken_back = Signal(str)
    """Comes before an evening is taken back: which one to choose then."""

    def __init__(self, desk: Desk, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent)
        self._desk = desk
        self._went: list[ShelfRow] = []
        """What was put in the bin while this was on the screen, the last one behind; it can be taken back in turn."""
        self._back = keyboard.cap(Button(self.tr("Put it back"), icon="undo-2"), "shelf_undo")
        self._seen = Button(self.tr("All right"), "Esc")
        self.set_buttons([self._back, self._seen])

        self._back.clicked.connect(self.take_back)
        self._seen.clicked.connect(self.close_strip)
        desk.stored.connect(self._take_stored)
        desk.refused.connect(self._take_refused)

    def put_in(self, row: ShelfRow) -> None:
        """Put an evening in the bin, and the keyboard on what takes it back."""
        self._went.append(row)
        self.say(self.tr("“{title}” goes into the bin…").format(title=row.title))
        self._back.setFocus()
        self._desk.do(c.BinEvening, id=row.id)

    @Slot()
    def take_back(self) -> None:
        """Take the last evening that was put there out of the bin; without one nothing happens."""
        if self._went:
            row = self._went.pop()
            self.close_strip()
            self.taken_back.emit(row.id)
            self._desk.do(c.TakeOutOfBin, id=row.id)

    @Slot(object, object)
    def _take_stored(self, command: c.Command, _stored: object) -> None:
        last = self._went[-1] if self._went else None
        if isinstance(command, c.TakeOutOfBin | c.EraseEvening):
            self._forget(command.id)
        elif isinstance(command, c.BinEvening) and last is not None and last.id == command.id and self.isVisible():
            self.say(told_binned(last, command.at))

    @Slot(object, object)
    def _take_refused(self, command: c.Command, _fault: object) -> None:
        if isinstance(command, c.BinEvening):
            self._forget(command.id)

    def _forget(self, evening_id: str) -> None:
        """Offer an evening no more that is not in the bin."""
        told = self._went[-1].id if self._went else ""
        self._went = [row for row in self._went if row.id != evening_id]
        if told == evening_id:
            self.close_strip()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_strip()
        elif event.key() != Qt.Key.Key_Delete:
            super().keyPressEvent(event)
