"""The evening reader: reads an evening file beside the screens, to look at it or to keep it among the evenings."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.asking import Answers
from app.live.desk.beside import Beside
from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.ground.faults import Fault
from app.wording.faults import sentence


class EveningReader(QObject):
    """Reading needs no store. `read` gives the evening, `kept` says that it stands on the shelf, `refused` why not."""

    read = Signal(object)
    kept = Signal()
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._beside = Beside("evening-file", self)
        self._answers = Answers(self)

    @Slot(str)
    def read_file(self, path: str) -> None:
        """Read a file; `read` or `refused` follows."""
        self._beside.do(lambda _work: _read(Path(path)), self.read.emit, self._refuse)

    def keep(self, evening: Evening) -> None:
        """Put it among the evenings; one that is there already is left as it is, and that is said."""
        self._answers.hear(self._desk.writer.put_evening(evening), self._take_kept, self._refuse)

    def _take_kept(self, _done: None) -> None:
        self._desk.shelf_changed.emit()
        self.kept.emit()

    def _refuse(self, fault: Fault) -> None:
        self.refused.emit(sentence(fault))


def _read(path: Path) -> Evening:
    from app.services.files.evening_file import read_file

    return read_file(path)
