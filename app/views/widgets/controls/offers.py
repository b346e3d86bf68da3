"""The offers: a list below a field of what one may mean by what is typed; arrows choose, Enter takes it over."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit

Offering = Callable[[str], Sequence[str]]
"""From what is typed to what may stand in the field instead."""


class Offers(QCompleter):
    """Belongs to a field. Whatever is typed stays possible: an offer is only taken over when it is chosen."""

    def __init__(self, line: QLineEdit, offering: Offering) -> None:
        super().__init__(line)
        self._offering = offering
        self._found = QStringListModel(self)
        self.setModel(self._found)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.setCompleter(self)

        line.textEdited.connect(self._offer)

    @Slot(str)
    def _offer(self, typed: str) -> None:
        self._found.setStringList(list(self._offering(typed)))
