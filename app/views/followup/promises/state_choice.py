"""The state choice: how far an action is from now on, by a key each while one types what happened."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.models.followup.followup import ActionState
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.wording.keys import native
from app.wording.promises import state_word


class StateChoice(QWidget):
    """A button for each state, with its key; one is chosen."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = ActionState.BUSY
        self.setAccessibleName(self.tr("How far it is"))
        self._buttons = {state: self._button(number, state) for number, state in enumerate(ActionState, 1)}
        row = FlowLayout(self, gap=6)
        for button in self._buttons.values():
            row.addWidget(button)
        self.choose(self.state)

    def _button(self, number: int, state: ActionState) -> Button:
        button = Button(state_word(state), native(f"Ctrl+{number}"), kind="chip")
        button.setCheckable(True)
        button.setProperty("state", state.value)
        button.clicked.connect(self._take)
        return button

    def choose(self, state: ActionState) -> None:
        """Choose a state, without a signal."""
        self.state = state
        for one, button in self._buttons.items():
            button.setChecked(one is state)

    def choose_by(self, number: int) -> None:
        """Choose the state with this number, from 1."""
        self.choose(list(ActionState)[number - 1])
        self.chosen.emit()

    @Slot()
    def _take(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Button):
            self.choose(ActionState(pressed.property("state")))
            self.chosen.emit()
