"""The lost evenings: those that stand in copies only, looked for each time a store was opened."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.lost import LostEvening

if TYPE_CHECKING:
    from app.services.writer.books import Books

Search = Callable[[], tuple[LostEvening, ...]]


class LostEvenings(QObject):
    """Knows which evenings could be brought back; `brought_back` tells how many of them are here again."""

    changed = Signal()
    asked = Signal()
    """To bring them back, which is for who keeps the store."""
    brought_back = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Answers(self)
        self._asked_for = 0
        self.found: tuple[LostEvening, ...] = ()

        desk.trouble.connect(self._give_up)

    @Slot()
    def look(self) -> None:
        """Look into the copies, beside the writer. A second call looks again."""
        self._answers.hear(self._desk.writer.look_and_go_on(_search, _look), self._take)

    @Slot()
    def bring_back(self) -> None:
        """Ask for all that was lost; while that is on its way, or without any, it does nothing."""
        if self.found and not self._asked_for:
            self._asked_for = len(self.found)
            self.asked.emit()

    def _take(self, found: tuple[LostEvening, ...]) -> None:
        back, self._asked_for = max(0, self._asked_for - len(found)), 0
        self.found = found
        self.changed.emit()
        if back:
            self.brought_back.emit(back)

    @Slot()
    def _give_up(self) -> None:
        """What was asked could not be done, and can be asked again."""
        if self._asked_for:
            self._asked_for = 0
            self.changed.emit()


def _search(books: "Books") -> Search:
    return books.search_for_lost()


def _look(search: Search) -> tuple[LostEvening, ...]:
    return search()
