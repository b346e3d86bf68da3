"""The health of the store: whether what is typed reaches the disk, and what the host can do when it does not."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.ground.faults import Fault

MOVED = "file_moved"


class StoreHealth(QObject):
    """Holds the fault that stands until the store works again by itself. `changed` says that it came or went.

    Of a change that was refused only a file that was moved stands here: all else is told where it was typed.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Answers(self)
        self.fault: Fault | None = None
        self.is_shut = False
        """Whether the store could not be opened at all."""
        self._is_busy = False

        desk.not_opened.connect(self._take_shut)
        desk.refused.connect(self._take_refused)
        desk.recovered.connect(self._take_recovered)

    def stands(self, fault: Fault) -> bool:
        """Tell whether this is what stands already."""
        return self.fault is not None and self.fault.key == fault.key

    def try_again(self) -> None:
        """Try at once what is tried every few seconds by itself. While one is busy it does nothing."""
        self._ask(self._desk.writer.try_again)

    def go_on_here(self) -> None:
        """Write the file that was moved or deleted again in its place, with all that was stored."""
        self._ask(self._desk.writer.go_on_here)

    def _ask(self, work: Callable[[], "Future[None]"]) -> None:
        if not self._is_busy:
            self._is_busy = True
            self._answers.hear(work(), self._take_answer, self._take_fault)

    def _take_answer(self, _done: None) -> None:
        self._is_busy = False

    def _take_fault(self, fault: Fault) -> None:
        self._is_busy = False
        self._stand(fault, shut=self.is_shut)

    @Slot(object)
    def _take_shut(self, fault: Fault) -> None:
        self._stand(fault, shut=True)

    @Slot(object, object)
    def _take_refused(self, _command: object, fault: Fault) -> None:
        if fault.key == MOVED:
            self._stand(fault, shut=False)

    @Slot()
    def _take_recovered(self) -> None:
        self._stand(None, shut=False)

    def _stand(self, fault: Fault | None, *, shut: bool) -> None:
        self.fault, self.is_shut = fault, shut
        self.changed.emit()
