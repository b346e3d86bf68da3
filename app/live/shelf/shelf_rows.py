"""The shelf rows: the evenings as a list, the latest date first, of which only what one searches is shown."""

import unicodedata
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.models.shelf import ShelfRow
from app.wording.shelf import spoken

Index = QModelIndex | QPersistentModelIndex
ShelfRole = Qt.ItemDataRole.UserRole + 1


class ShelfRows(QAbstractListModel):
    """Looks for words in titles and themes, with or without capitals and accents; all of them must be there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ShelfRow, ...] = ()
        self._found: tuple[ShelfRow, ...] = ()
        self._shown: tuple[ShelfRow, ...] = ()
        self._texts: dict[str, str] = {}
        self._words: tuple[str, ...] = ()
        self._with_archive = False
        self._is_held = False

    def show(self, shelf: tuple[ShelfRow, ...]) -> None:
        """Show these evenings."""
        self._all = tuple(sorted(shelf, key=lambda row: (-row.date.toordinal(), row.title, row.id)))
        self._texts = {row.id: plain(" ".join((row.title, *row.themes))) for row in shelf}
        self._choose()

    def search(self, text: str) -> None:
        """Show what has these words in it; an empty text shows all."""
        self._words = tuple(plain(text).split())
        self._choose()

    def show_archive(self, shown: bool) -> None:
        """Show what is archived too, or not."""
        self._with_archive = shown
        self._choose()

    def hold_places(self, held: bool) -> None:
        """Leave each evening where it stands and in sight, as while its title is typed; or no more."""
        self._is_held = held
        if not held:
            self._choose()

    @property
    def searches(self) -> bool:
        """Whether only what was searched is shown."""
        return bool(self._words)

    @property
    def total(self) -> int:
        """How many evenings there are to be shown when nothing is searched."""
        return sum(1 for row in self._all if self._with_archive or not row.archived)

    @property
    def archived(self) -> int:
        """How many evenings are in the archive."""
        return sum(1 for row in self._all if row.archived)

    @property
    def found_in_archive(self) -> int:
        """How many of those that were found are not shown, for they are in the archive."""
        return len(self._found) - len(self._shown)

    def place_of(self, evening_id: str) -> int:
        """Return where an evening stands; -1 when it is not in the list."""
        return next((place for place, row in enumerate(self._shown) if row.id == evening_id), -1)

    def row_at(self, place: int) -> ShelfRow | None:
        """Return the evening that stands there, if any does."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def _choose(self) -> None:
        self._found = tuple(row for row in self._all if all(word in self._texts[row.id] for word in self._words))
        before, shown = self._shown, tuple(row for row in self._found if self._with_archive or not row.archived)
        if self._is_held:
            shown = self._where_they_stand() or shown
        if [row.id for row in before] != [row.id for row in shown]:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()
            return
        self._shown = shown
        for place, (old, new) in enumerate(zip(before, shown, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place))

    def _where_they_stand(self) -> tuple[ShelfRow, ...]:
        """Return the evenings that are shown, as they are now; none when one of them went."""
        known = {row.id: row for row in self._all}
        return tuple(known[row.id] for row in self._shown) if all(row.id in known for row in self._shown) else ()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._shown[index.row()]
        if role == ShelfRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None


def plain(text: str) -> str:
    """Return the text as one searches it: without capitals and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
