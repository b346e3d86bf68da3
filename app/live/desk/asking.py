"""Asking: what another thread answers is heard in the thread of the screens."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.models.ground.faults import Fault
from app.services.writer.answering import as_fault

T = TypeVar("T")


class Answers(QObject):
    """Hears answers for the one who asks, its parent: once that is gone nothing is told.

    They come in the order in which they were given, and never before the call that asked has returned: who asks may
    first write down that it asked.
    """

    _came = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def hear(
        self,
        answer: "Future[T]",
        take: Callable[[T], object] | None = None,
        refuse: Callable[[Fault], object] | None = None,
    ) -> None:
        """Give what is answered to `take`, or the fault to `refuse`; what was called off is not told."""
        self.hear_done(answer, partial(tell, take, refuse))

    def hear_done(self, answer: "Future[T]", take: "Callable[[Future[T]], object]") -> None:
        """Give the answer itself to `take` once it is there, whatever became of it."""
        answer.add_done_callback(partial(self._bring, take))

    def _bring(self, take: "Callable[[Future[T]], object]", answer: "Future[T]") -> None:
        # In the thread that answers: the signal brings it to ours.
        with suppress(RuntimeError):  # who asked is gone
            self._came.emit(take, answer)

    @Slot(object, object)
    def _tell(self, take: "Callable[[Future[T]], object]", answer: "Future[T]") -> None:
        take(answer)


def tell(take: Callable[[T], object] | None, refuse: Callable[[Fault], object] | None, answer: "Future[T]") -> None:
    """Give what was answered to `take`, or the fault to `refuse`; what was called off is not told."""
    if answer.cancelled():
        return
    error = answer.exception()
    if error is None and take is not None:
        take(answer.result())
    elif error is not None and refuse is not None:
        refuse(as_fault(error))
