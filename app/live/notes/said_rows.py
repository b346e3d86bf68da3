"""The said rows: what was said on an evening as one list to mend, its points and then its quotes."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.desk.row_changes import tell_changes
from app.live.notes.quote_rows import voice_word
from app.models.evening import Evening
from app.models.said.dialogue import Quote, Voice
from app.models.said.privacy import Fine

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
SaidRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class SaidRow:
    """A quote, or a point: that has no voice. `place` says in a few words where it stands in the record.

    `prepared` is what the school wrote beforehand: in that no word is underlined.
    """

    id: str
    text: str
    place: str
    voice: Voice | None = None
    prepared: bool = False

    @property
    def is_point(self) -> bool:
        """Whether it is a point of the summary."""
        return self.voice is None


class SaidRows(QAbstractListModel):
    """Follows the open evening; a change of one row leaves all others as they are."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: tuple[SaidRow, ...] = ()
        self._seen: tuple[object, ...] = ()
        self.fine_changed = desk.fine_words.changed

        desk.changed.connect(self.look_again)

    @property
    def fine(self) -> Fine:
        """The words that are not underlined."""
        return self._desk.fine

    @Slot()
    def look_again(self) -> None:
        """Show the words of the evening that is open now."""
        evening = self._desk.evening
        seen = self.parts_of(evening) if evening is not None else ()
        if len(seen) == len(self._seen) and all(now is then for now, then in zip(seen, self._seen, strict=True)):
            return
        self._seen = seen
        before, self.rows = self.rows, self.rows_of(evening) if evening is not None else ()
        if [row.id for row in self.rows] == [row.id for row in before]:
            tell_changes(self, before, self.rows)
        else:
            self.beginResetModel()
            self.endResetModel()

    def parts_of(self, evening: Evening) -> tuple[object, ...]:
        """Return the parts of an evening that the rows are made of: as long as they are the same, so are the rows."""
        return evening.quotes, evening.points, evening.prompts

    def rows_of(self, evening: Evening) -> tuple[SaidRow, ...]:
        """Return the rows of an evening, in their order."""
        point = translate("SaidRows", "point of the summary")
        # A standard point that nobody switched on was not said: the record leaves it out too.
        heard = (one for one in evening.points if one.accepted or not one.standard)
        points = (SaidRow(one.id, one.text, point, prepared=one.standard) for one in heard)
        said = (SaidRow(quote.id, quote.text, _place(evening, quote), quote.voice) for quote in evening.quotes)
        return (*points, *said)

    def place_of(self, row_id: str) -> int:
        """Return where a quote or point stands; -1 when it is not there."""
        return next((place for place, row in enumerate(self.rows) if row.id == row_id), -1)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == SaidRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.place}, {row.text}"
        return None


def _place(evening: Evening, quote: Quote) -> str:
    prompt = evening.prompt(quote.prompt)
    if quote.parked:
        where = translate("SaidRows", "parkeerplaats")
    elif prompt is not None:
        where = prompt.label
    else:
        where = next((block.title for block in evening.agenda.blocks if block.id == quote.block), "")
    return f"{voice_word(quote.voice)} · {where}"
