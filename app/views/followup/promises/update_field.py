"""The update field: what happened with a promise, while the keys choose another promise and how far it is."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.models.followup.followup import LONGEST_UPDATE
from app.views.widgets.fields.search_field import ENTER
from app.wording.keys import command_at

PLACE = "promises"
"""Where the keys of a promise hold."""
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class UpdateField(QLineEdit):
    """Enter gives the words, also when there are none: then only how far it is has changed.

    Where nothing was typed that can be taken back, that is for the page.
    """

    given = Signal()
    stepped = Signal(int)
    state_asked = Signal(int)
    """The number of a state, from 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What happened?"))
        self.setPlaceholderText(self.tr("What happened?"))
        self.setMaxLength(LONGEST_UPDATE)

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the keys of a promise from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _command(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = _command(event)
        if command:
            self.state_asked.emit(int(command.rpartition("_")[2]))
        elif event.key() in STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        elif event.key() in ENTER:
            if not event.isAutoRepeat():
                self.given.emit()
        elif self._has_no_way_back(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _has_no_way_back(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()


def _command(event: QKeyEvent) -> str:
    return command_at(PLACE, event.keyCombination())
