"""The own plans: the plan of an evening kept as a draaiboek of the school, or one taken over from a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.services.files.own_draaiboeken import save_draaiboek, take_over
from app.services.writer.books import Books


class OwnPlans(QObject):
    """Works in a thread beside the writer's, so that no slow disk holds up the window or the store."""

    kept = Signal(str)
    taken = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Answers(self)

    def keep(self, evening: Evening, title: str) -> None:
        """Keep the plan as a draaiboek; `kept` tells its title, `refused` a fault."""
        self._ask(partial(_keep, evening, title), self.kept.emit)

    def take_over(self, path: str) -> None:
        """Take a file among the draaiboeken of the school; `taken` tells its title, `refused` a fault."""
        self._ask(partial(_take, path), self.taken.emit)

    def _ask(self, work: Callable[[Path], str], tell: Callable[[str], object]) -> None:
        self._answers.hear(self._desk.writer.look_and_go_on(_folder, work), tell, self.refused.emit)


def _folder(books: Books) -> Path:
    return books.folder


def _keep(evening: Evening, title: str, folder: Path) -> str:
    save_draaiboek(evening, title, folder)
    return title.strip()


def _take(path: str, folder: Path) -> str:
    return take_over(Path(path), folder).name
