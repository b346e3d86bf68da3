"""The wiped words: what was just wiped from the note comes back first, before anything that is stored is taken back."""

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.notes.exit_box import ExitBox
from app.services.commands import commands as c
from app.views.run.field import NoteField

FROM_THE_FIELD = (c.AddQuote, c.EditQuote, c.AddPoint, c.EditPoint)
"""What may be stored late, when the next words were typed and wiped already."""


class WipedTyping(QObject):
    """What Ctrl+Z means in a field without words: the last thing that was done, in the field or with the quotes.

    An exit word that is still in sight is such a thing too.
    """

    came_back = Signal()

    def __init__(self, field: NoteField, desk: Desk, exits: ExitBox) -> None:
        super().__init__(field)
        self._field, self._desk, self._exits = field, desk, exits
        self._are_last = False

        field.textChanged.connect(self._look)
        field.undo_asked.connect(self._undo)
        desk.stored.connect(self._go_on)

    @Slot()
    def _look(self) -> None:
        self._are_last = not self._field.toPlainText() and self._field.document().isUndoAvailable()

    @Slot(object, object)
    def _go_on(self, command: c.Command, _stored: object) -> None:
        if command.history == "words" and not isinstance(command, FROM_THE_FIELD):
            self._are_last = False

    @Slot()
    def _undo(self) -> None:
        if self._are_last:
            self._field.undo()
            self.came_back.emit()
        elif not self._exits.take_back():
            self._desk.do(c.UndoWords)
