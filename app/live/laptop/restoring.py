"""Restoring: a backup takes the place of the store in the writer's own thread, and the screens never wait for it."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, QTimer, Slot

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.ground.faults import Fault, StoreTrouble

PATIENCE_MS = 3_000
"""How long the writer may be busy with something else before nothing is put back."""


class Restoring(QObject):
    """Asks for one restore at a time. It tells the desk when it could not be done; else the store opens anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._answers = Answers(self)
        self._waits: Future[None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)

        self._timer.timeout.connect(self._give_up)

    def put_back(self, work: Callable[[], None]) -> None:
        """Do the work as soon as all that was asked is stored and the store is closed; raises nothing.

        A second call while the first one waits does nothing.
        """
        if self._waits is not None:
            return
        self._desk.send_draft()
        self._waits = self._desk.writer.while_closed(work)
        self._timer.start()
        self._answers.hear_done(self._waits, self._take_answer)

    @Slot()
    def _give_up(self) -> None:
        """Call it off; what has begun is only a matter of time."""
        if self._waits is not None:
            self._waits.cancel()

    @Slot(object)
    def _take_answer(self, done: "Future[None]") -> None:
        self._timer.stop()
        self._waits = None
        if done.cancelled():
            self._desk.trouble.emit(StoreTrouble("store_busy"))
            return
        error = done.exception()
        if isinstance(error, Fault):
            self._desk.trouble.emit(error)
