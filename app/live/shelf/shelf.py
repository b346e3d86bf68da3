"""The shelf: the evenings as the store has them now, those in the bin apart, looked up again when one was changed."""

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models import bin
from app.models.shelf import ShelfRow, next_row, today
from app.services.commands import commands as c


class Shelf(QObject):
    """Begins with what was found at opening; `changed` tells that other evenings are known now."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Answers(self)
        self.rows: tuple[ShelfRow, ...] = ()
        self.binned: tuple[ShelfRow, ...] = ()
        """What is in the bin, the one that goes first on top."""
        self._take(desk.shelf)

        desk.stored.connect(self._follow)
        desk.shelf_changed.connect(self.look_again)

    @property
    def next(self) -> ShelfRow | None:
        """The evening that runs, else the first one to come."""
        return next_row(self.rows, today(self._desk.wall()))

    @property
    def runs(self) -> bool:
        """Whether an evening is on; then none goes to the bin, and none is erased."""
        return self.next is not None and self.next.is_running

    def days_to(self, row: ShelfRow) -> int:
        """Return how many days away an evening is; negative when it is over."""
        return (row.date - today(self._desk.wall())).days

    @Slot(object)
    def show(self, rows: tuple[ShelfRow, ...]) -> None:
        """Take over what was read elsewhere."""
        self._take(rows)
        self.changed.emit()

    def is_due(self, row: ShelfRow) -> bool:
        """Whether an evening in the bin was there for long enough, so that it goes at the next start."""
        return row.binned_at is not None and bin.is_due(row.binned_at, self._desk.wall())

    def _take(self, rows: tuple[ShelfRow, ...]) -> None:
        self.rows = tuple(row for row in rows if row.binned_at is None)
        binned = [row for row in rows if row.binned_at is not None]
        self.binned = tuple(sorted(binned, key=lambda row: (row.binned_at, row.title)))

    @Slot()
    def look_again(self) -> None:
        """Read the evenings as the store has them now."""
        now = self._desk.wall()
        self._answers.hear(self._desk.writer.look(lambda books: books.shelf(now)), self.show)

    @Slot(object, object)
    def _follow(self, command: c.Command, _stored: object) -> None:
        if command.changes_shelf:
            self.look_again()
