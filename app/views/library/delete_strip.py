"""The delete strip: says what goes when an evening is deleted for good, and asks once whether it shall."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.live.actions import DOUBLED_SECONDS
from app.live.desk.desk import Desk
from app.models.shelf import ShelfRow
from app.views.keyboard import Keyboard
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip
from app.wording.shelf import farewell


class SureButton(Button):
    """A button that a key which is held down does not press."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            super().keyPressEvent(event)


class DeleteStrip(Strip):
    """The same key again or Enter deletes, Esc keeps; a doubled or held key counts once."""

    confirmed = Signal(str)

    def __init__(self, desk: Desk, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__("red", parent)
        self._desk = desk
        self._id = ""
        self._asked_at = 0.0
        self._sure = keyboard.cap(SureButton(self.tr("Delete for good"), kind="danger"), "shelf_delete")
        self._keep = Button(self.tr("Keep it"), "Esc")
        self.set_buttons([self._sure, self._keep])

        self._sure.clicked.connect(self._confirm)
        self._keep.clicked.connect(self.close_strip)

    def ask(self, row: ShelfRow) -> None:
        """Say what goes with this evening, and put the keyboard on the answer."""
        self._id, self._asked_at = row.id, self._desk.steady()
        self.say(farewell(row))
        self._sure.setFocus()

    @Slot()
    def _confirm(self) -> None:
        if self.isVisible() and self._desk.steady() - self._asked_at >= DOUBLED_SECONDS:
            self.close_strip()
            self.confirmed.emit(self._id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():
                self._confirm()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_strip()
        else:
            super().keyPressEvent(event)
