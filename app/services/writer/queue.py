"""The queue: what waits for the writer, and the future that waits for each."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from app.models.ground.faults import Fault
from app.services.writer.answering import give

if TYPE_CHECKING:
    from app.services.writer.open_books import OpenBooks

T = TypeVar("T")


class QueuedWork:
    """A piece of work, which tells whether it stored something, and the future that waits for it.

    `beside` is work that can be done without a store as well.
    """

    def __init__(
        self, work: Callable[["OpenBooks"], bool], answer: "Future[Any]", beside: Callable[[], bool] | None = None
    ) -> None:
        self.do = work
        self._answer = answer
        self._beside = beside

    @property
    def needs_store(self) -> bool:
        """Whether it can only be done with a store."""
        return self._beside is None

    def refuse(self, fault: Fault) -> None:
        """Answer with a fault, for there is no store."""
        if self._beside is None:
            self._answer.set_exception(fault)
        else:
            self._beside()


class WorkWhileClosed:
    """A piece of work for which the store must be closed. Until it begins its future can be cancelled."""

    def __init__(self, work: Callable[[], T], answer: "Future[T]") -> None:
        self._work = work
        self._answer = answer

    def begin(self) -> bool:
        """Tell whether it is still wanted; from now on it cannot be cancelled."""
        return self._answer.set_running_or_notify_cancel()

    def do(self) -> None:
        """Do it, and answer."""
        give(self._answer, self._work)
