"""The closing strip: asks whether the evening is over, for closing it shows the goodbye to the room."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.models.aftercare.closing_tonight import left_open
from app.models.evening import Evening
from app.views.keyboard import Keyboard
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip
from app.wording.still_open import still_open


class ClosingStrip(Strip):
    """Asks until it is answered, or until the evening goes on; the keyboard stays with the note."""

    def __init__(self, desk: Desk, actions: Actions, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent)
        self._desk, self._actions = desk, actions
        self._keyboard = keyboard

        desk.changed.connect(self._take_evening)

    def ask(self) -> None:
        """Ask; a second call asks the same once more."""
        yes = self._keyboard.cap(Button(self.tr("Close the evening")), "close_evening")
        no = Button(self.tr("Not yet"), "Esc")
        yes.clicked.connect(partial(self._actions.do, "close_evening"))
        no.clicked.connect(self.close_strip)
        self.say(self._words(), [yes, no])

    def _words(self) -> str:
        """Ask, and say what is still open: that can be done in the record."""
        question = self.tr("Close the evening? The room then sees the goodbye.")
        evening = self._desk.evening
        words = still_open(left_open(evening)) if evening is not None else ""
        return self.tr("{question} Still open: {open}.").format(question=question, open=words) if words else question

    def asks(self) -> bool:
        """Whether the question stands there."""
        return not self.isHidden()

    @Slot(object, object)
    def _take_evening(self, after: Evening, before: Evening | None) -> None:
        if before is None or after.run != before.run:
            self.close_strip()
