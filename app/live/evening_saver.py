"""The evening saver: the evening on the desk as one file, with all that was typed, also what the store refused."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.laptop.paper_maker import PaperMaker, save_folder
from app.live.notes.pen import Pen
from app.models.evening import Evening


class EveningSaver(QObject):
    """Needs no store: what it writes is what the screen knows. `written` tells where, `refused` why not."""

    written = Signal(object)
    refused = Signal(str)

    def __init__(self, desk: Desk, pen: Pen, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pen = desk, pen
        self.data_folder = data_folder
        self._maker = PaperMaker(self)

        self._maker.written.connect(self.written)
        self._maker.refused.connect(self.refused)

    @property
    def evening(self) -> Evening | None:
        """The evening on the desk as the screen has it: what waits to be stored stands in its draft."""
        evening = self._desk.evening
        return replace(evening, draft=self._pen.draft) if evening is not None else None

    @Slot()
    def save(self) -> None:
        """Write it into the folder Samenspraak among the user's documents; without an evening it does nothing."""
        evening = self.evening
        if evening is not None:
            self._maker.write_evening(evening, self._desk.now(), save_folder())
