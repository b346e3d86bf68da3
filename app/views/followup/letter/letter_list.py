"""The letter list: parts or sentences below each other; Enter goes on with the chosen one, a chord is for the page."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget
from typing_extensions import override

from app.views.widgets.chord import is_chord
from app.wording.keys import command_at

PLACE = "letter_list"
"""Where the keys of the lists hold."""


class LetterList(QListWidget):
    """A letter that is typed chooses nothing: words are typed in a field."""

    opened = Signal()
    """One wants to go on with what is chosen."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _opens(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_chord(event) or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif not _opens(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.opened.emit()

    @override
    def keyboardSearch(self, search: str) -> None:
        """Choose nothing."""


def _opens(event: QKeyEvent) -> bool:
    return bool(command_at(PLACE, event.keyCombination()))
