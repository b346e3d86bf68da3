"""The own plans: the plan of an evening kept as a draaiboek of the school, or one taken over from a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.services.files.own_draaiboeken import save_draaiboek, take_over
from app.services.writer.books import Books


class OwnPlans(QObject):
    """Works in the writer's thread, so that no slow disk holds up the window."""

    kept = Signal(str)
    taken = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Answers(self)

    def keep(self, evening: Evening, title: str) -> None:
        """Keep the plan as a draaiboek; `kept` tells its title, `refused` a fault."""
        answer = self._desk.writer.look(partial(_keep, evening, title))
        self._answers.hear(answer, self.kept.emit, self.refused.emit)

    def take_over(self, path: str) -> None:
        """Take a file among the draaiboeken of the school; `taken` tells its title, `refused` a fault."""
        answer = self._desk.writer.look(partial(_take, path))
        self._answers.hear(answer, self.taken.emit, self.refused.emit)


def _keep(evening: Evening, title: str, books: Books) -> str:
    save_draaiboek(evening, title, books.folder)
    return title.strip()


def _take(path: str, books: Books) -> str:
    return take_over(Path(path), books.folder).name
