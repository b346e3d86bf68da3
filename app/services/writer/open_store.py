"""The open store: the books, and the evening that is open in them as it is stored."""

from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from app.models.damage import Damage
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
        self._told: tuple[Damage, ...] = ()
        self._seen: tuple[Damage, ...] = ()
        self._tell_damaged()

    def do(self, command: c.Command, answer: "Future[Stored]") -> bool:
        """Do a command in one transaction and answer; tell whether it was stored."""
        try:
            if self._in_doubt and self.evening is not None:
                self.evening = self.books.load(self.evening.id)
                self._in_doubt = False
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

    def mend(self, damage: Damage, answer: "Future[None]", *, as_it_reads: bool) -> bool:
        """Put a damaged part back from a backup, or take it as it reads; tell whether it was stored."""
        try:
            (self.books.accept if as_it_reads else self.books.mend)(damage)
        except Exception as error:
            answer.set_exception(as_fault(error))
            return False
        answer.set_result(None)
        if self.evening is not None and self.evening.id == damage.evening:
            self._reload(damage.evening, fresh=False)
        self._tell_damaged()
        return True

    def look_again(self) -> None:
        """Tell the screens when the open evening is no longer what they know, as when its names were taken away."""
        if self.evening is not None and self.books.load(self.evening.id) != self.evening:
            self._reload(self.evening.id, fresh=False)

    def _follow(self, command: c.Command, evening_id: str) -> None:
        """Tell the screens what the open evening is now; one that stays on the shelf concerns none of them."""
        is_open = self.evening is not None and self.evening.id == evening_id
        if isinstance(command, p.DeleteEvening):
            self.evening = None if is_open else self.evening
        elif isinstance(command, OPENING):
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
            if self.books.store.damaged != self._seen:
                self._tell_damaged()

    def _tell_damaged(self) -> None:
        """Tell what is damaged in the evening that was loaded last and in the others, when it is not what was told."""
        self._seen = self.books.store.damaged
        try:
            found = self.books.damaged()
        except Exception as error:
            self._listener.on_failed(as_fault(error))
            return
        if found != self._told:
            self._told = found
            self._listener.on_damaged(found)
