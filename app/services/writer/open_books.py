"""The open books: all that can be done in the store, and the evenings that are at hand as they are stored."""

from concurrent.futures import Future
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from app.models.damage import Damage
from app.models.evening import Evening
from app.models.ground.clock import Clock
from app.models.ground.faults import Fault, StoreTrouble
from app.services.commands import commands as c
from app.services.handlers.fitting import sharing
from app.services.writer.answering import as_fault
from app.services.writer.coming_back import MAY_PASS, keep_time
from app.services.writer.listener import Listener

if TYPE_CHECKING:
    from app.services.writer.books import Books


class OpenBooks:
    """What the writer has at hand from opening the store until closing it. After each command it holds what is stored.

    `evening` is the one that is open, `running` the one that runs: the same one, or another while somebody looks that up.
    """

    def __init__(self, books: "Books", listener: Listener, evening: Evening | None, clock: Clock) -> None:
        self.books = books
        self._clock = clock
        self.evening = evening
        self.running = evening if evening is not None and evening.run.is_running else None
        self._listener = listener
        self._in_doubt = False
        self.refusal = ""
        """Why the disk refused the last change, as the key of its fault: nothing is stored until it takes one again."""
        self._told: tuple[Damage, ...] = ()
        self._seen: dict[str, tuple[Damage, ...]] = {}
        self._tell_damaged()

    def do(self, command: c.Command, answer: "Future[c.Stored]") -> bool:
        """Do a command in one transaction and answer; tell whether it was stored."""
        try:
            if self._in_doubt:
                self._read_again()
            if isinstance(command, c.EraseEvening):
                return self._erase(command, answer)
            stored = self.books.handle(self.evening, command, self.running)
            if isinstance(command, c.WipeWords):
                return self._wipe(command, stored, answer)
        except Exception as error:
            self._in_doubt = not isinstance(error, Fault) or isinstance(error, StoreTrouble)
            if isinstance(error, StoreTrouble) and error.key in MAY_PASS:
                self.refusal = error.key
            answer.set_exception(as_fault(error))
            return False
        answer.set_result(stored)
        self._follow(command, stored)
        self._tell_recovered()
        return True

    def try_again(self) -> None:
        """After a refusal, see whether something can be stored again, and tell it. Raises StoreTrouble when not."""
        if self.refusal:
            self.books.try_writing()
            self._tell_recovered()

    def go_on_here(self, now: datetime) -> None:
        """Write the store again in its place and go on with it; see `Books.go_on_here`."""
        self.books.go_on_here(now)
        self._in_doubt = True
        self._tell_recovered()

    def _tell_recovered(self) -> None:
        if self.refusal:
            self.refusal = ""
            self._listener.on_recovered()

    def _erase(self, command: c.EraseEvening, answer: "Future[c.Stored]") -> bool:
        """Take an evening out of the store, and answer when it is out of all files too; that is done beside the writer."""
        erased = self.books.erase(command.id, command.title, command.at)
        erased.add_done_callback(partial(_tell_erased, c.Stored(command.id, "evening_erased"), answer))
        self.look_again()  # it may open with what was promised on the one that is gone
        return True

    def _wipe(self, command: c.WipeWords, stored: c.Stored, answer: "Future[c.Stored]") -> bool:
        """Take words off all screens at once, and answer when they are out of the file of the store too."""
        self._follow(command, stored)
        try:
            self.look_again()  # another evening, that runs or is open, may open with these words
            self.books.wipe_words()
        except Exception as error:
            answer.set_exception(as_fault(error))
        else:
            answer.set_result(stored)
        return True

    def mend(self, damage: Damage, answer: "Future[None]", *, as_it_reads: bool) -> bool:
        """Put a damaged part back from a backup, or take it as it reads; tell whether it was stored."""
        try:
            (self.books.accept if as_it_reads else self.books.mend)(damage)
        except Exception as error:
            answer.set_exception(as_fault(error))
            self._tell_damaged()
            return False
        answer.set_result(None)
        before = self._at_hand(damage.evening)
        if before is not None:
            self._reload(damage.evening, before)
        self._tell_damaged()
        return True

    def put_evening(self, evening: Evening, answer: "Future[None]") -> bool:
        """Keep a whole evening that comes from a file; tell whether it was stored. See `Books.put_evening`."""
        try:
            self.books.put_evening(evening)
        except Exception as error:
            answer.set_exception(as_fault(error))
            return False
        answer.set_result(None)
        return True

    def look_again(self) -> None:
        """Tell the screens when the open evening or the running one is no longer what they know, as when names went."""
        for known in {one.id: one for one in (self.evening, self.running) if one is not None}.values():
            if self.books.load(known.id) != known:
                self._reload(known.id, known)
        if self._told:
            self._tell_damaged()

    def _read_again(self) -> None:
        if self.evening is not None:
            self.evening = self.books.load(self.evening.id)
        if self.running is not None:
            self._note_running(self._at_hand(self.running.id) or self.books.load(self.running.id))
        self._in_doubt = False

    def _at_hand(self, evening_id: str) -> Evening | None:
        both = (evening for evening in (self.evening, self.running) if evening is not None)
        return next((evening for evening in both if evening.id == evening_id), None)

    def _follow(self, command: c.Command, stored: c.Stored) -> None:
        """Tell the screens what the evening is now; of one that stays on the shelf only what is damaged."""
        before = self._at_hand(stored.evening)
        is_damaged = stored.evening in self.books.store.damaged and not command.silent
        if command.opens:
            self._reload(stored.evening, None)
        elif before is not None and stored.after is not None and stored.after.binned_at is not None:
            self.evening = None  # of the two only the open one can be binned
        elif before is not None and (stored.after is None or is_damaged):
            # While something of it is damaged, what a change made of that is read back.
            self._reload(stored.evening, before)
        elif before is not None and stored.after is not None:
            self._take(stored.after, before)
            if not command.silent:
                self._listener.on_changed(stored.after, before)
        elif is_damaged:
            self._tell_damaged()

    def _take(self, after: Evening, before: Evening | None) -> None:
        """Hold what an evening became, at each place where it is at hand; without `before` it is open from now on."""
        if before is None or (self.evening is not None and self.evening.id == after.id):
            self.evening = after
        self._note_running(after)

    def _note_running(self, after: Evening | None) -> None:
        if after is None:
            self.running = None
        elif after.run.is_running and (self.running is None or self.running.id == after.id):
            self.running = after
        elif self.running is not None and self.running.id == after.id:
            self.running = None
        if after is not None and (self.running is None or self.running.id == after.id):
            keep_time(self._clock, after)

    def _reload(self, evening_id: str, before: Evening | None) -> None:
        try:
            after = self.books.load(evening_id)
        except Exception as error:
            self._in_doubt = True
            self._listener.on_failed(as_fault(error))
            return
        if after is not None:
            after = after if before is None else sharing(before, after)
            self._take(after, before)
            self._listener.on_changed(after, before)
            if self.books.store.damaged != self._seen or (before is None and self._told):
                self._tell_damaged()

    def _tell_damaged(self) -> None:
        """Tell what is damaged, in the open evening first, when it is not what was told."""
        try:
            found = self.books.damaged(self.evening.id if self.evening is not None else None)
        except Exception as error:
            self._listener.on_failed(as_fault(error))
            return
        self._seen = dict(self.books.store.damaged)
        if found != self._told:
            self._told = found
            self._listener.on_damaged(found)


def _tell_erased(stored: c.Stored, answer: "Future[c.Stored]", erased: "Future[None]") -> None:
    error = erased.exception()
    if error is None:
        answer.set_result(stored)
    else:
        answer.set_exception(as_fault(error))
