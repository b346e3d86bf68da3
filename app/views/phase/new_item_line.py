"""The new item line: the last line of a list, in which a new item is typed, or several are pasted."""

import re
import uuid
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.models.ground.words import is_blank
from app.services.commands.commands import Command
from app.views.phase.growing_text import GrowingLine

_BULLET = re.compile(r"^\s*(?:[-–•*·▪◦]|\d{1,2}[.)])\s+")
"""What stands before an item of a list in a letter, and is no part of it."""


class NewItemLine(GrowingLine):
    """Stands empty again once the item is stored; until then a second Enter means the same item, under the same id.

    Each line of what is pasted is an item. Lines that were refused stay, the others do not come twice.
    """

    added = Signal(str)
    """The id of an item that is stored now: the last one of those that were pasted together."""

    def __init__(
        self, desk: Desk, name: str, hint: str, make: Callable[[str, str], Command], parent: QWidget | None = None
    ) -> None:
        """Take what makes the command of a new id and the words."""
        super().__init__(name, hint, at_pause=False, parent=parent)
        self._desk = desk
        self._make = make
        self._ids: list[str] = []
        self._sent: list[Command] = []

        self.given.connect(self._send)
        desk.stored.connect(self._take_stored)

    @Slot(str)
    def _send(self, words: str) -> None:
        items = items_of(words)
        self._ids += [str(uuid.uuid4()) for _ in items[len(self._ids) :]]
        self._sent = [self._make(id, item) for id, item in zip(self._ids, items, strict=False)]
        for command in tuple(self._sent):
            self._desk.send(command)

    @Slot(object, object)
    def _take_stored(self, command: object, _stored: object) -> None:
        place = next((at for at, sent in enumerate(self._sent) if sent is command), None)
        if place is None:
            return
        del self._sent[place]
        added = self._ids.pop(place)
        rest = [item for at, item in enumerate(items_of(self.text())) if at != place]
        if rest:
            self.setPlainText("\n".join(rest))
        else:
            self.forget()
            self.added.emit(added)


def items_of(words: str) -> list[str]:
    """Return the items in what was typed or pasted: one, or one for each line that says something."""
    lines = [_BULLET.sub("", line).strip() for line in words.splitlines() if not is_blank(line)]
    return lines if len(lines) > 1 else [words]
