"""The own plans: the plan of an evening kept as a draaiboek of the school, or one taken over from a file."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.ground.faults import Fault
from app.services.files.own_draaiboeken import save_draaiboek, take_over
from app.services.writer.books import Books


class OwnPlans(QObject):
    """Works in a thread beside the writer's, so that no slow disk holds up the window or the store."""

    kept = Signal(str)
    taken = Signal(str)
    refused = Signal(object)

    _answered = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

        self._answered.connect(self._take_answer)

    def keep(self, evening: Evening, title: str) -> None:
        """Keep the plan as a draaiboek; `kept` tells its title, `refused` a fault."""
        self._ask(partial(_keep, evening, title), "kept")

    def take_over(self, path: str) -> None:
        """Take a file among the draaiboeken of the school; `taken` tells its title, `refused` a fault."""
        self._ask(partial(_take, path), "taken")

    def _ask(self, work: Callable[[Path], str], what: str) -> None:
        answer = self._desk.writer.look_and_go_on(_folder, work)
        answer.add_done_callback(partial(self._pass_on, what))

    def _pass_on(self, what: str, done: "Future[str]") -> None:
        # In another thread: the signal brings it to ours.
        self._answered.emit(what, done)

    @Slot(object, object)
    def _take_answer(self, what: str, done: "Future[str]") -> None:
        fault = done.exception()
        if isinstance(fault, Fault):
            self.refused.emit(fault)
        elif fault is None:
            (self.kept if what == "kept" else self.taken).emit(done.result())


def _folder(books: Books) -> Path:
    return books.folder


def _keep(evening: Evening, title: str, folder: Path) -> str:
    save_draaiboek(evening, title, folder)
    return title.strip()


def _take(path: str, folder: Path) -> str:
    return take_over(Path(path), folder).name
