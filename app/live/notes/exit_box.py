"""The exit box: takes the words and marks people leave with, and knows the last one as long as it can be wiped."""

import secrets

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.models.agenda.agenda import Show
from app.models.evening import Evening
from app.models.ground.faults import NotPossible, StoreTrouble
from app.models.harvest.exits import LONGEST_EXIT, Exit, read_exit
from app.services.commands import commands as c

CHANCE_BITS = 62
"""A place in the list is drawn from so much chance that nobody can tell it from the clock."""


class ExitBox(QObject):
    """Gives one answer per Enter, at a place drawn by chance. `changed` tells that the last one is another now.

    What the store refused waits here with its evening, also while another one is open. It goes in with the next one, or
    as soon as the store takes changes again.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._evening_id = ""
        self.last: tuple[Exit, int] | None = None
        """What was given last and by how many hands, while it is in sight; undo wipes it."""
        self._held: tuple[c.AddExit, ...] = ()

        desk.changed.connect(self._take_evening)
        desk.refused.connect(self._take_refused)
        desk.recovered.connect(self._try_again)

    @property
    def waiting(self) -> tuple[c.AddExit, ...]:
        """What the store refused of the open evening."""
        return tuple(one for one in self._held if one.about == self._evening_id)

    @property
    def holds_any(self) -> bool:
        """Whether anything was refused, of whatever evening."""
        return bool(self._held)

    @property
    def is_open(self) -> bool:
        """Whether the step is on in which people say what they thought of it."""
        evening = self._desk.evening
        step = evening.step if evening is not None and evening.run.is_running else None
        return step is not None and step.show is Show.EXITS

    def give(self, typed: str) -> None:
        """Take what was typed: a word, a mark, or a mark with its hands. Raises NotPossible for what is none of these."""
        one, hands = read_exit(typed)
        self.give_one(one, hands)

    def give_one(self, one: Exit, hands: int = 1) -> None:
        """Take a word or a mark. Raises NotPossible for a word that is too long."""
        if len(one.word) > LONGEST_EXIT:
            raise NotPossible("detail_too_long", limit=LONGEST_EXIT)
        self._try_again()
        self._desk.do(c.AddExit, exit=one, place=secrets.randbits(CHANCE_BITS), hands=hands, about=self._evening_id)
        self._set_last((one, hands))

    def take_back(self) -> bool:
        """Wipe the last answer while it is in sight; tell whether there was one. A second call finds none."""
        if self.last is None:
            return False
        one, hands = self.last
        self._set_last(None)
        self._desk.do(c.TakeExit, exit=one, hands=hands)
        return True

    def _set_last(self, last: tuple[Exit, int] | None) -> None:
        if last != self.last:
            self.last = last
            self.changed.emit()

    @Slot(object, object)
    def _take_evening(self, after: Evening, _before: object) -> None:
        if after.id != self._evening_id:
            self._evening_id = after.id
            self._set_last(None)
            self._try_again()
            self.changed.emit()
        elif not self.is_open:
            self._set_last(None)

    @Slot(object, object)
    def _take_refused(self, command: c.Command, fault: object) -> None:
        if isinstance(command, c.AddExit):
            self._set_last(None)
            if isinstance(fault, StoreTrouble):
                self._held = (*self._held, command)
                self.changed.emit()

    @Slot()
    def _try_again(self) -> None:
        waiting, self._held = self._held, ()
        for command in waiting:
            self._desk.send(command)
        if waiting:
            self.changed.emit()
