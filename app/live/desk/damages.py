"""The damages: what of the evenings is no longer what was stored, and what the host decides about it."""

from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.damage import Damage
from app.models.ground.faults import Fault


class Damages(QObject):
    """Stands until each damaged part was put back or taken as it reads. One is asked about at a time."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Answers(self)
        self._found: tuple[Damage, ...] = ()
        self.is_busy = False
        """Whether an answer is on its way to the disk."""

        desk.opened.connect(self._forget)
        desk.damaged.connect(self._take_found)

    @property
    def first(self) -> Damage | None:
        """What is asked about now, if anything."""
        return next(iter(self._found), None)

    def settle(self, *, as_it_reads: bool) -> None:
        """Put the first part back from its backup, or take it as it reads now. While one is busy it does nothing."""
        if self.first is None or self.is_busy:
            return
        self.is_busy = True
        self._desk.send_draft()
        answer = self._desk.writer.mend(self.first, as_it_reads=as_it_reads)
        self._answers.hear_done(answer, self._take_answer)

    @Slot()
    def _forget(self) -> None:
        """Another store was opened, or this one anew: what is damaged there is told after it."""
        self._take_found(())

    @Slot(object)
    def _take_found(self, found: tuple[Damage, ...]) -> None:
        self._found = found
        self.changed.emit()

    def _take_answer(self, done: "Future[None]") -> None:
        self.is_busy = False
        error = done.exception()
        if isinstance(error, Fault):
            self._desk.trouble.emit(error)
        self.changed.emit()
