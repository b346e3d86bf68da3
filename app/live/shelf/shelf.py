"""The shelf: the evenings as the store has them now, looked up again when one of them was changed from outside."""

from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.models.shelf import ShelfRow, next_row, today
from app.services.commands import commands as c


class Shelf(QObject):
    """Begins with what was found at opening; `changed` tells that other evenings are known now."""

    changed = Signal()

    _found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows = desk.shelf

        desk.stored.connect(self._follow)
        self._found.connect(self._take_found)

    @property
    def next(self) -> ShelfRow | None:
        """The evening that runs, else the first one to come."""
        return next_row(self.rows, today(self._desk.now()))

    @property
    def runs(self) -> bool:
        """Whether an evening is on; then none can be deleted."""
        return self.next is not None and self.next.is_running

    def days_to(self, row: ShelfRow) -> int:
        """Return how many days away an evening is; negative when it is over."""
        return (row.date - today(self._desk.now())).days

    def show(self, rows: tuple[ShelfRow, ...]) -> None:
        """Take over what was read elsewhere."""
        self.rows = rows
        self.changed.emit()

    def look_again(self) -> None:
        """Read the evenings as the store has them now."""
        now = self._desk.now()
        answer = self._desk.writer.look(lambda books: books.shelf(now))
        answer.add_done_callback(self._pass_on)

    def _pass_on(self, found: "Future[tuple[ShelfRow, ...]]") -> None:
        # In the writer's thread: the signal brings it to ours.
        self._found.emit(found)

    @Slot(object)
    def _take_found(self, found: "Future[tuple[ShelfRow, ...]]") -> None:
        if found.exception() is None:
            self.show(found.result())

    @Slot(object, object)
    def _follow(self, command: c.Command, _stored: object) -> None:
        if command.changes_shelf:
            self.look_again()
