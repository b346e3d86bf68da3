"""The edits: what was changed in a field and is on its way to the store."""

from collections.abc import Callable
from typing import Protocol, TypeVar, cast

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.services.commands.command import Command


class HasId(Protocol):
    """Something that is known by its id."""

    @property
    def id(self) -> str:
        """What it is known by."""
        ...


T = TypeVar("T", bound=HasId)
Newest = Callable[[T], T]
"""What a row asks before it changes a part: the value as it was last sent."""


class Edits(QObject):
    """Sends whole values, each on top of the change before it, also while that one is still on its way.

    `kept` and `refused` tell the place that was given with a change, once the writer has answered.
    """

    kept = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sent: list[tuple[Command, str, object]] = []
        self._newest: dict[str, HasId] = {}

        desk.stored.connect(self._take_stored)
        desk.refused.connect(self._take_refused)
        desk.changed.connect(self._let_go)

    def newest(self, stored: T) -> T:
        """Return the value as it was last sent; as it is stored when nothing is on its way."""
        return cast("T", self._newest.get(stored.id, stored))

    def put(self, command: Command, whole: HasId, place: object = None) -> None:
        """Send a command that puts `whole` in the place of what has its id."""
        self._sent.append((command, whole.id, place))
        self._newest[whole.id] = whole
        self._desk.send(command)

    @Slot(object, object)
    def _take_stored(self, command: Command, _stored: object) -> None:
        for sent in self._answered(command):
            self.kept.emit(sent[2])

    @Slot(object, object)
    def _take_refused(self, command: Command, _fault: object) -> None:
        for sent in self._answered(command):
            self._newest.pop(sent[1], None)
            self.refused.emit(sent[2])

    def _answered(self, command: Command) -> list[tuple[Command, str, object]]:
        found = [sent for sent in self._sent if sent[0] is command]
        self._sent = [sent for sent in self._sent if sent[0] is not command]
        return found

    @Slot(object, object)
    def _let_go(self, _after: object, _before: object) -> None:
        """The evening came back from the store: only what is still on its way is newer."""
        waiting = {sent[1] for sent in self._sent}
        self._newest = {known: whole for known, whole in self._newest.items() if known in waiting}
