"""Shut: while the store cannot be opened every question is answered, and it is tried again and again."""

import queue
import time

from app.models.ground.faults import Fault
from app.services.writer.listener import Listener
from app.services.writer.queue import QueuedWork, WorkWhileClosed

TRY_AGAIN_SECONDS = 5.0
"""So often a store that refuses is tried again by itself."""
PAUSE_SECONDS = 1.0
"""What is asked so soon after a try is answered by that one: a try on a file that is held takes two seconds."""


class Shut:
    """Stands in the place of the store for one writer, in its thread, until it is open."""

    def __init__(self, asked: "queue.SimpleQueue[QueuedWork | WorkWhileClosed | None]", listener: Listener) -> None:
        self._queue = asked
        self._listener = listener
        self._told = ""
        self._asked: QueuedWork | None = None
        self.instead: WorkWhileClosed | None = None
        """What `wait` ended for, when that was no new try; None for good."""

    def wait(self, fault: Fault) -> bool:
        """Answer with this fault until it is time for another try, which a question hastens; then return True.

        False when the app ends, or when work comes for which the store must be closed: that is `instead`.
        """
        self._tell(fault)
        failed = time.monotonic()
        while True:
            try:
                task = self._queue.get(timeout=max(0.0, failed + TRY_AGAIN_SECONDS - time.monotonic()))
            except queue.Empty:
                return True
            if not isinstance(task, QueuedWork):
                if task is None or task.begin():
                    self.instead = task
                    return False
            elif task.needs_store and time.monotonic() >= failed + PAUSE_SECONDS:
                self._asked = task
                return True
            else:
                task.refuse(fault)

    def take_asked(self) -> QueuedWork | None:
        """Return what hastened the try that succeeded, and say that the store works again if it was told that not."""
        asked, self._asked = self._asked, None
        if self._told:
            self._told = ""
            self._listener.on_recovered()
        return asked

    def _tell(self, fault: Fault) -> None:
        if self._asked is not None:
            self._asked.refuse(fault)
            self._asked = None
        if fault.key != self._told:
            self._told = fault.key
            self._listener.on_not_opened(fault)
