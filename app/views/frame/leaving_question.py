"""The question of the window's cross: whoever presses it in the middle of an evening may have missed another button."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.views.keyboard import Keyboard
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip


class LeavingQuestion(Strip):
    """Stands until it is answered, or until the evening is closed. The key that stops the app stops it here too."""

    stop_asked = Signal()

    def __init__(self, desk: Desk, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent, in_row=True)
        self._desk, self._keyboard = desk, keyboard

        desk.changed.connect(self._take_evening)

    def ask(self) -> None:
        """Ask; a second call asks the same once more."""
        stop = self._keyboard.cap(Button(self.tr("Stop")), "quit")
        stay = Button(self.tr("Never mind"))
        stop.clicked.connect(self.stop_asked)
        stay.clicked.connect(self.close_strip)
        self.say(self.tr("The evening is running. Stop?"), [stop, stay])

    @Slot(object, object)
    def _take_evening(self, _after: object, _before: object) -> None:
        if self._desk.running is None:
            self.close_strip()
