"""The import of people: a file or the clipboard is read beside the screens, told as it goes, and given up when asked."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.models.ground.faults import Fault, StoreTrouble, trace
from app.services.people_file.reading import read_sheets
from app.services.people_file.sheet import Sheet
from app.services.people_file.task import Cancelled, Progress
from app.services.people_file.text import sheet_from_text
from app.wording.faults import sentence

log = logging.getLogger(__name__)


class PeopleImport(QObject):
    """Reads one thing at a time; a new one gives up the one before. `read` gives the sheets, `refused` a sentence."""

    progressed = Signal(int, int)
    read = Signal(object)
    refused = Signal(str)

    _done_there = Signal(int, object)
    _progressed_there = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0

        self._done_there.connect(self._take)
        self._progressed_there.connect(self._tell)

    def read_file(self, path: Path) -> None:
        """Read a file; the pages answer `progressed`, then `read` or `refused`."""
        self._begin(lambda progress, gave_up: read_sheets(path, progress, gave_up))

    def read_text(self, text: str, name: str) -> None:
        """Read what was copied; `name` is what a fault calls it."""
        self._begin(lambda progress, gave_up: (sheet_from_text(text, name, progress, gave_up),))

    def give_up(self) -> None:
        """Stop reading; nothing is kept and nothing is told. A second call does nothing."""
        self._number += 1

    def _begin(self, read: Callable[[Progress, Callable[[], bool]], tuple[Sheet, ...]]) -> None:
        self._number += 1
        number = self._number
        threading.Thread(target=self._read, args=(number, read), name="people-import", daemon=True).start()

    def _read(self, number: int, read: Callable[[Progress, Callable[[], bool]], tuple[Sheet, ...]]) -> None:
        def progress(done: int, total: int) -> None:
            self._progressed_there.emit(number, done, total)

        with suppress(RuntimeError, Cancelled):  # the app ended meanwhile, or the user gave up
            try:
                found: object = read(progress, lambda: number != self._number)
            except Fault as fault:
                found = fault
            except Cancelled:
                raise
            except Exception as error:
                found = StoreTrouble("unexpected")
                log.error("not foreseen: %s", trace(error))
            self._done_there.emit(number, found)

    @Slot(int, object)
    def _take(self, number: int, found: object) -> None:
        if number != self._number:
            return
        if isinstance(found, Fault):
            self.refused.emit(sentence(found))
        else:
            self.read.emit(found)

    @Slot(int, int, int)
    def _tell(self, number: int, done: int, total: int) -> None:
        if number == self._number:
            self.progressed.emit(done, total)
