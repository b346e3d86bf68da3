"""The promise deeds: what is done with a promise of any evening, be it open or not."""

import uuid
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.followup.followup import Action, ActionState, Update
from app.models.ground.faults import Fault
from app.models.ground.words import within
from app.models.promises.promised import Promise
from app.models.said.summary import LONGEST_POINT
from app.services.commands import commands as c
from app.wording.faults import sentence


class PromiseDeeds(QObject):
    """Sends what was done to the desk; the last evening that was changed is the one whose change is taken back."""

    refused = Signal(str, str, str)
    """The key of a promise of which nothing was stored, the words, and why."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Answers(self)
        self._last = ""

    def say(self, promise: Promise, words: str, state: ActionState, today: date) -> None:
        """Keep what happened with a promise. What was only to be found out becomes an action by it."""
        self._last = promise.evening
        made = _action_of(promise) if promise.answer is not None else None
        action = made.id if made is not None else promise.id
        update = Update(str(uuid.uuid4()), today, words, state)
        answer = self._desk.do(c.AddUpdate, action=action, update=update, made=made, about=promise.evening)
        self._answers.hear(answer, refuse=partial(self._refuse, promise.key, words))

    def _refuse(self, key: str, words: str, fault: Fault) -> None:
        self.refused.emit(key, words, sentence(fault))

    def take_back(self) -> bool:
        """Take the last change back of the evening that was changed last; False when none was changed here."""
        if not self._last:
            return False
        self._desk.do(c.UndoWords, about=self._last)
        return True

    def do_again(self) -> None:
        """Do the last change again that was taken back."""
        if self._last:
            self._desk.do(c.RedoWords, about=self._last)


def _action_of(promise: Promise) -> Action:
    """Return the action that a promise to find something out becomes; what a parent said may be longer than a title."""
    title = within(promise.words, LONGEST_POINT)
    sources = (promise.subject,) if promise.subject is not None else ()
    return Action(str(uuid.uuid4()), title, promise.owner, promise.due, sources=sources)
