"""The gathered rows: all that was said on the evening that is open, as far as one looks for it, as one list."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.desk.keyed_rows import Index, KeyedRows
from app.live.followup.gathered_words import beside_words, place_words
from app.models.aftercare.gathered import Gathered, Sought, found, gathered
from app.models.evening import Evening
from app.models.said.privacy import Fine


class GatheredRows(KeyedRows[Gathered]):
    """Shows the evening it was given last; a change of one row leaves all others as they are.

    Rows can be marked, so that one key does something with all of them. A mark goes with its row, and stays while the
    row is out of sight only because one looks for something else.
    """

    marks_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._evening: Evening | None = None
        self._seen: tuple[object, ...] = ()
        self._marks: frozenset[str] = frozenset()
        self.all: tuple[Gathered, ...] = ()
        """Everything that was said; the rows are what of it one looks for."""
        self.sought = Sought()
        self.fine_changed = desk.fine_words.changed

    @property
    def fine(self) -> Fine:
        """The words that are not underlined."""
        return self._desk.fine

    def show_evening(self, evening: Evening) -> None:
        """Show what was said on this evening; the same words once more change nothing."""
        seen = (evening.quotes, evening.points, evening.harvests, evening.exits, evening.seating, evening.themes)
        self._evening = evening
        if len(seen) == len(self._seen) and all(now is then for now, then in zip(seen, self._seen, strict=True)):
            return
        self._seen, self.all = seen, gathered(evening)
        self._show()
        self._keep_marks(self._marks.intersection(row.key for row in self.all))

    def seek(self, sought: Sought) -> None:
        """Show only what is sought."""
        if sought != self.sought:
            self.sought = sought
            self._show()

    def place_words(self, row: Gathered) -> str:
        """Return in a few words where something was said."""
        return place_words(self._evening, row) if self._evening is not None else ""

    def is_marked(self, row: Gathered) -> bool:
        """Whether a row is chosen beside others."""
        return row.key in self._marks

    def marked(self) -> tuple[Gathered, ...]:
        """Return the rows that are marked, in their order."""
        return tuple(row for row in self.all if row.key in self._marks)

    def mark(self, keys: Iterable[str]) -> None:
        """Mark exactly these rows."""
        self._keep_marks(frozenset(keys))

    def turn_mark(self, key: str) -> None:
        """Mark a row, or take its mark away."""
        self._keep_marks(self._marks ^ {key})

    def _keep_marks(self, marks: frozenset[str]) -> None:
        changed, self._marks = marks ^ self._marks, marks
        for place, row in enumerate(self.rows):
            if row.key in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
        if changed:
            self.marks_changed.emit()

    def _show(self) -> None:
        self.show_rows(tuple(said for said in self.all if found(said, self.sought)))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_marked(self.rows[index.row()]) else Qt.CheckState.Unchecked
        return super().data(index, role)

    @override
    def words(self, row: Gathered) -> str:
        return row.text

    @override
    def spoken(self, row: Gathered) -> str:
        return ", ".join(part for part in (self.place_words(row), row.text, beside_words(row)) if part)
