"""Mending in place: a field lies over the words that are chosen until their new ones are stored."""

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.followup.mending import Mending
from app.models.aftercare.gathered import Gathered
from app.views.followup.gathered.gathered_list import GatheredList


class MendInPlace(QObject):
    """Enter stores the words, Esc leaves them; what was refused comes back in the field."""

    back = Signal(str)
    """The key of a row whose words were refused: it is to be shown again."""

    def __init__(self, desk: Desk, list_: GatheredList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list = list_
        self._mending = Mending(desk, self)

        list_.field.given.connect(self._mend)
        list_.field.same.connect(self._keep_stored)
        list_.field.left.connect(self._keep_stored)
        self._mending.stored.connect(self._close)
        self._mending.refused.connect(self._open_again)

    @Slot()
    def open_field(self) -> None:
        """Mend the words at hand in their place."""
        row = self._list.row()
        if row is not None:
            self._list.open_field(row, self._mending.words(row))

    def leave(self, row: Gathered) -> None:
        """Let go of words for a row that could not be stored."""
        self._mending.leave(row)

    def holds_words(self) -> bool:
        """Tell whether words stand here that are not stored."""
        return self._mending.holds_words() or (bool(self._list.mended()) and self._list.field.is_mended())

    @Slot(str)
    def _mend(self, words: str) -> None:
        row = self._list.mended_row()
        if row is not None:
            self._mending.mend(row, words)

    @Slot()
    def _keep_stored(self) -> None:
        row = self._list.mended_row()
        if row is not None:
            self._mending.leave(row)
        self._list.close_field()

    @Slot(str)
    def _close(self, key: str) -> None:
        if key == self._list.mended():
            self._list.close_field()

    @Slot(str)
    def _open_again(self, key: str) -> None:
        """Bring the words back under the cursor, unless they still stand there, or others are being mended by now."""
        if not self._list.mended():
            self.back.emit(key)
            self.open_field()
