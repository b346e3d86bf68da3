"""The import of people: a file is read in a process of its own, the clipboard beside the screens; both can be given up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.beside import Beside, Work
from app.models.ground.faults import Fault
from app.services.people_file.apart import read_apart
from app.services.people_file.sheet import CellSheet
from app.services.people_file.text import sheet_from_text
from app.wording.faults import sentence


class PeopleImport(QObject):
    """Reads one thing at a time; a new one gives up the one before. `read` gives the sheets, `refused` a sentence."""

    progressed = Signal(int, int)
    read = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beside = Beside("people-import", self)
        self._reading: Work | None = None

        self._beside.progressed.connect(self.progressed)

    def read_file(self, path: Path) -> None:
        """Read a file; the pages answer `progressed`, then `read` or `refused`."""
        self._begin(lambda work: read_apart(path, work.tell, work.is_given_up))

    def read_text(self, text: str, name: str) -> None:
        """Read what was copied; `name` is what a fault calls it."""
        self._begin(lambda work: (sheet_from_text(text, name, work.tell, work.is_given_up),))

    def give_up(self) -> None:
        """Stop reading; nothing is kept and nothing is told. A second call does nothing."""
        if self._reading is not None:
            self._reading.give_up()

    def _begin(self, read: Callable[[Work], tuple[CellSheet, ...]]) -> None:
        self.give_up()
        self._reading = self._beside.do(read, self.read.emit, self._refuse)

    @Slot(object)
    def _refuse(self, fault: Fault) -> None:
        self.refused.emit(sentence(fault))
