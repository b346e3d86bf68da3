"""The new item line: the last line of a list, in which a new item is typed."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.services.commands.commands import Command
from app.views.prepare.fields.growing_text import GrowingLine


class NewItemLine(GrowingLine):
    """Stands empty again once the item is stored; until then a second Enter means the same item, under the same id."""

    added = Signal(str)
    """The id of an item that is stored now."""

    def __init__(
        self, desk: Desk, name: str, hint: str, make: Callable[[str, str], Command], parent: QWidget | None = None
    ) -> None:
        """Take what makes the command of a new id and the words."""
        super().__init__(name, hint, at_pause=False, parent=parent)
        self._desk = desk
        self._make = make
        self._id = str(uuid.uuid4())
        self._sent: Command | None = None

        self.given.connect(self._send)
        desk.stored.connect(self._take_stored)

    @Slot(str)
    def _send(self, words: str) -> None:
        self._sent = self._make(self._id, words)
        self._desk.send(self._sent)

    @Slot(object, object)
    def _take_stored(self, command: object, _stored: object) -> None:
        if command is not None and command is self._sent:
            added, self._id, self._sent = self._id, str(uuid.uuid4()), None
            self.forget()
            self.added.emit(added)
