"""What was given: what is on its way from a field to the store, or was refused and waits until the store takes it."""

from collections.abc import Hashable

from PySide6.QtCore import QObject, Slot

from app.live.desk.desk import Desk
from app.models.ground.faults import StoreTrouble
from app.services.commands import commands as c


class Given(QObject):
    """Keeps the newest command of each place until it is stored; one that the store could not take is sent again."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sent: dict[Hashable, c.Command] = {}
        self._refused: dict[Hashable, c.Command] = {}
        self._stored: dict[Hashable, c.Command] = {}

        desk.stored.connect(self._take_stored)
        desk.refused.connect(self._take_refused)
        desk.recovered.connect(self._try_again)
        desk.changed.connect(self._let_go)

    @property
    def are_held(self) -> bool:
        """Whether there is anything that the store could not take."""
        return bool(self._refused)

    def give(self, place: Hashable, command: c.Command) -> None:
        """Send a command about a place, such as a field of a form, instead of what was given there before."""
        self._refused.pop(place, None)
        self._sent[place] = command
        self._desk.send(command)

    def newest(self, place: Hashable) -> c.Command | None:
        """Return what was given at a place and is not in the evening yet; None when all of it is."""
        return self._sent.get(place) or self._refused.get(place) or self._stored.get(place)

    @Slot(object, object)
    def _take_stored(self, command: c.Command, _stored: object) -> None:
        place = self._take_answer(command)
        if place is not None:
            self._stored[place] = command

    @Slot(object, object)
    def _take_refused(self, command: c.Command, fault: Exception) -> None:
        place = self._take_answer(command)
        if place is not None and isinstance(fault, StoreTrouble):
            self._refused[place] = command

    def _take_answer(self, command: c.Command) -> Hashable | None:
        """Return the place that a command was about, unless something newer is on its way there."""
        place = next((place for place, sent in self._sent.items() if sent is command), None)
        if place is not None:
            del self._sent[place]
        return place

    @Slot(object, object)
    def _let_go(self, _after: object, _before: object) -> None:
        """The evening came back with what was stored."""
        self._stored = {}

    @Slot()
    def _try_again(self) -> None:
        for place, command in tuple(self._refused.items()):
            self.give(place, command)
