"""The app without windows: the real writer on a real store, and who waits for its answers."""

import threading
import time
import uuid
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path

from app.models.damage import Damage
from app.models.evening import Evening
from app.models.ground.faults import Fault
from app.models.said.dialogue import Quote, Voice
from app.models.shelf import ShelfRow
from app.services.commands import commands as c
from app.services.writer.books import Books
from app.services.writer.writer import Opened, Writer
from tests.bench.filling import TEXT
from tests.bench.helped import HelpedSource

PATIENCE_SECONDS = 60


class Stored:
    """Opened at once on the store of a folder. `source` is its clock, `backed_up` is set at each verified backup."""

    def __init__(self, folder: Path) -> None:
        self.source = HelpedSource()
        self.backed_up = threading.Event()
        self.shelf: tuple[ShelfRow, ...] = ()
        self._heard = threading.Event()
        self._prompt = ""
        self._writer = Writer(lambda: Books(folder, datetime.now(UTC)), self.source, self)
        self._writer.start()
        self._heard.wait(PATIENCE_SECONDS)

    def on_opened(self, opened: Opened) -> None:
        self.shelf = opened.shelf
        self._prompt = opened.running.prompts[0].id if opened.running is not None else ""
        self._heard.set()

    def on_not_opened(self, fault: Fault) -> None:
        raise fault

    def on_recovered(self) -> None:
        pass

    def on_changed(self, after: Evening, before: Evening | None) -> None:
        self._heard.set()

    def on_shelf_changed(self) -> None:
        """Nothing is in the bin."""

    def on_damaged(self, damaged: tuple[Damage, ...]) -> None:
        assert not damaged

    def on_failed(self, fault: Fault) -> None:
        raise fault

    def on_backed_up(self, at: datetime) -> None:
        self.backed_up.set()

    def add(self) -> float:
        """Have a quote stored; return the seconds from the order to the answer that it is on the disk."""
        now = self.source.wall()
        quote = Quote(str(uuid.uuid4()), "dialoog", self._prompt, Voice.PARENT, TEXT, now)
        self._heard.clear()
        taken = self._answered(c.AddQuote(now, quote))
        self._heard.wait(PATIENCE_SECONDS)  # what the answer brings about must not fall into the next one
        return taken

    def erase(self, row: ShelfRow) -> float:
        """Erase an evening in the bin; return the seconds until it is out of all files."""
        self._answered(c.BinEvening(self.source.wall(), row.id))
        return self._answered(c.EraseEvening(self.source.wall(), row.id, row.title))

    def _answered(self, command: c.Command) -> float:
        answered: list[float] = []
        begun = time.perf_counter()
        answer: Future[object] = self._writer.submit(command)
        answer.add_done_callback(lambda _: answered.append(time.perf_counter()))
        answer.result(PATIENCE_SECONDS)
        return answered[0] - begun

    def ask(self) -> float:
        """Ask the writer nothing at all; return the seconds until it answers."""
        begun = time.perf_counter()
        self._writer.look(bool).result(PATIENCE_SECONDS)
        return time.perf_counter() - begun

    def close(self) -> None:
        """Let the writer finish and wait for it."""
        self._writer.stop()
        self._writer.join(PATIENCE_SECONDS)
