"""The open store: the books, and the evening that is open in them as it is stored."""

from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.models.evening import Evening
from app.models.ground.faults import Fault, StoreTrouble
from app.services.commands import commands as c
from app.services.commands import plan_commands as p
from app.services.handlers.fitting import fitted_draft
from app.services.handlers.outcome import Stored
from app.services.writer.listener import Listener
from app.services.writer.upkeep import as_fault

if TYPE_CHECKING:
    from app.services.writer.books import Books

OPENING = (c.OpenEvening, c.CreateEvening, p.CopyEvening)
"""The commands after which another evening is open."""


class OpenStore:
    """What the writer has at hand from opening the store until closing it. After each command it reads what is stored."""

    def __init__(self, books: "Books", listener: Listener, evening: Evening | None) -> None:
        self.books = books
        self.evening = evening
        self._listener = listener
        self._in_doubt = False

    def do(self, command: c.Command, answer: "Future[Stored]") -> bool:
        """Do a command in one transaction and answer; tell whether it was stored."""
        try:
            if self._in_doubt and self.evening is not None:
                self.evening = self.books.load(self.evening.id)
                self._in_doubt = False
            if isinstance(command, p.DeleteEvening):
                return self._delete(command, answer)
            stored = self.books.handle(self.evening, command)
        except Exception as error:
            self._in_doubt = not isinstance(error, Fault) or isinstance(error, StoreTrouble)
            answer.set_exception(as_fault(error))
            return False
        answer.set_result(stored)
        if isinstance(command, c.SaveDraft) and self.evening is not None:
            self.evening = replace(self.evening, draft=fitted_draft(self.evening, command.draft))
        else:
            self._follow(command, stored.evening)
        return True

    def _delete(self, command: p.DeleteEvening, answer: "Future[Stored]") -> bool:
        """Take an evening out of the store, and answer when it is out of all files too; that is done beside the writer."""
        erased = self.books.delete(command.id, command.at)
        if self.evening is not None and self.evening.id == command.id:
            self.evening = None
        erased.add_done_callback(partial(_tell_erased, Stored(command.id, "evening_deleted"), answer))
        return True

    def look_again(self) -> None:
        """Tell the screens when the open evening is no longer what they know, as when its names were taken away."""
        if self.evening is not None and self.books.load(self.evening.id) != self.evening:
            self._reload(self.evening.id, fresh=False)

    def _follow(self, command: c.Command, evening_id: str) -> None:
        """Tell the screens what the open evening is now; one that stays on the shelf concerns none of them."""
        is_open = self.evening is not None and self.evening.id == evening_id
        if isinstance(command, OPENING):
            self._reload(evening_id, fresh=True)
        elif is_open:
            self._reload(evening_id, fresh=False)

    def _reload(self, evening_id: str, fresh: bool) -> None:
        before = None if fresh else self.evening
        try:
            after = self.books.load(evening_id)
        except Exception as error:
            self._in_doubt = True
            self._listener.on_failed(as_fault(error))
            return
        if after is not None:
            self.evening = after
            self._listener.on_changed(after, before)


def _tell_erased(stored: Stored, answer: "Future[Stored]", erased: "Future[None]") -> None:
    error = erased.exception()
    if error is None:
        answer.set_result(stored)
    else:
        answer.set_exception(as_fault(error))
