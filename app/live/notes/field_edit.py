"""The field edit: what is in the field beside notes, such as an edit or a point; it stays there until it is stored."""

from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.notes.drafts import is_about_the_same
from app.models.ground.faults import Fault
from app.models.said.dialogue import Draft
from app.services.commands import commands as c
from app.services.commands.command import Stored


@dataclass(frozen=True, slots=True)
class _Sent:
    """What waits for the writer's answer: the draft as it was at Enter, and the command it became."""

    draft: Draft
    command: c.Command
    answer: "Future[Stored]"


class FieldEdit(QObject):
    """Sends one at a time. `stored` tells the draft that was sent, the command, and whether Enter came once more."""

    stored = Signal(object, object, bool)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sent: _Sent | None = None
        self._again = False

        desk.stored.connect(self._take_stored)
        desk.refused.connect(self._take_refused)

    def is_out(self, draft: Draft) -> bool:
        """Whether one is on its way; if so and the words were mended since, they follow once it is stored."""
        if self._sent is None:
            return False
        sent = self._sent.draft
        self._again = draft.text != sent.text or not is_about_the_same(draft, sent)
        return True

    def send(self, draft: Draft, command: c.Command) -> None:
        """Send what the draft became."""
        self._sent = _Sent(draft, command, self._desk.send(command))

    def forget(self) -> None:
        """Let go of it: another evening is open."""
        self._sent, self._again = None, False

    def catch_missed_answer(self) -> None:
        """An answer that came but was not heard, after an error on its way here, is taken now."""
        sent = self._sent
        if sent is None or not sent.answer.done():
            return
        error = sent.answer.exception()
        if error is None:
            self._take_stored(sent.command, None)
        elif isinstance(error, Fault):
            self._take_refused(sent.command, error)

    @Slot(object, object)
    def _take_stored(self, command: c.Command, _stored: object) -> None:
        if self._sent is not None and self._sent.command is command:
            draft, again = self._sent.draft, self._again
            self.forget()
            self.stored.emit(draft, command, again)

    @Slot(object, object)
    def _take_refused(self, command: c.Command, fault: Fault) -> None:
        if self._sent is not None and self._sent.command is command:
            self.forget()
            self.refused.emit(fault)
