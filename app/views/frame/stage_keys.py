"""The stage keys: black and freeze in the top bar, for the pages that have no clock bar while the room may be looking."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.models.evening import StageMode
from app.views.keyboard import Keyboard
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button


class StageKeys(QWidget):
    """Two toggles. They show how the beamer stands, also for an evening that was put away."""

    def __init__(self, desk: Desk, actions: Actions, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.black = keyboard.cap(Button(self.tr("Black"), icon="square-filled", kind="chip"), "black")
        self.freeze = keyboard.cap(Button(self.tr("Freeze"), icon="snowflake", kind="chip"), "freeze")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        scaled(row.setSpacing, 8)
        for button, command in ((self.black, "black"), (self.freeze, "freeze")):
            button.setCheckable(True)
            row.addWidget(button)
            button.clicked.connect(partial(actions.do, command))

        desk.changed.connect(self._take_evening)
        desk.room_changed.connect(self.show_mode)

    def set_words(self, words: bool) -> None:
        """Draw the words, or only the signs where room is short."""
        for button in (self.black, self.freeze):
            button.set_words(words)

    @Slot(object, object)
    def _take_evening(self, _after: object, _before: object) -> None:
        self.show_mode()

    @Slot()
    def show_mode(self) -> None:
        """Show what the beamer does now."""
        evening = self._desk.in_room
        mode = evening.stage.mode if evening is not None else StageMode.LIVE
        self.black.setChecked(mode is StageMode.BLACK)
        self.black.set_label(self.tr("Black: on") if mode is StageMode.BLACK else self.tr("Black"))
        self.freeze.setChecked(mode is StageMode.FREEZE)
        self.freeze.set_label(self.tr("Frozen: on") if mode is StageMode.FREEZE else self.tr("Freeze"))
