"""The keeper of the writer: opens the store of a folder in the writer's thread, and puts a backup back."""

import sys
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.live.desk.desk import Desk
from app.live.laptop.restoring import Restoring
from app.models.ground.clock import Source
from app.services.writer.writer import Writer

if TYPE_CHECKING:
    from app.services.writer.books import Books
    from app.store.first_look import FirstLook

LOADING_TURN = 0.0005
"""Seconds another thread may have to wait for the processor while the database is loaded."""


class WriterKeeper:
    """Gives the desk a writer on the store of one folder; what it imports is loaded in that writer's thread."""

    def __init__(self, folder: Path, source: Source, desk: Desk) -> None:
        self._folder = folder
        self._source = source
        self._restoring = Restoring(desk)
        self._writer = Writer(self._open_books, source, desk.ear, self._look_first)
        desk.attach(self._writer)

    def open(self) -> None:
        """Take the first look, and open the store when `open_now` is called or anything else is asked, or soon after."""
        self._writer.start()

    def open_now(self) -> "Future[None]":
        """Open the store, for the first look is on the screen; the future answers when it is open, or with its fault."""
        return self._writer.look(_nothing)

    def wait(self, seconds: float) -> None:
        """Wait until all that was asked is done; raises TimeoutError when that takes longer."""
        self._writer.ask(_done).result(seconds)

    def restore(self, backup: Path) -> None:
        """Put a backup back: the writer closes the store, swaps the files, and opens it again."""
        self._restoring.put_back(partial(self._put_back, backup))

    def bring_back(self) -> None:
        """Bring back the evenings that stand in copies only: the writer closes the store, and opens it again."""
        self._restoring.put_back(self._bring_back)

    def _bring_back(self) -> None:
        from app.services.writer.bringing_back import bring_back

        bring_back(self._folder, self._source.wall())

    def _put_back(self, backup: Path) -> None:
        from app.services.writer.books import restore_backup

        restore_backup(backup, self._folder, self._source.wall())

    def backups(self) -> tuple[Path, ...]:
        """Return the backups of this folder, the newest first; asked in the writer's thread."""
        from app.services.writer.books import backups_in

        return backups_in(self._folder)

    def _open_books(self) -> "Books":
        # Loading the database shares the processor with keys and clocks; they must get it back at once.
        usual = sys.getswitchinterval()
        sys.setswitchinterval(LOADING_TURN)
        from app.services.writer.books import Books

        sys.setswitchinterval(usual)
        return Books(self._folder, self._source.wall())

    def _look_first(self) -> "FirstLook | None":
        from app.store.files import STORE_NAME
        from app.store.first_look import first_look

        return first_look(self._folder / STORE_NAME, self._source.wall())


def _done() -> None:
    """Only wait for the writer."""


def _nothing(_books: "Books") -> None:
    """Only wait for the store."""
