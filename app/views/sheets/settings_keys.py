"""The keys of the settings: a button for each key that may be changed, and one that brings back the usual key."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.laptop.preferences import Preferences
from app.views.sheets.key_button import KeyButton
from app.views.widgets.controls.button import Button
from app.views.widgets.tones import Tone
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.key_rules import RefusedChord, why_no_command
from app.wording.key_table import BY_COMMAND, CONTRACT
from app.wording.keys import chords, clashes, command_of, meaning, native


class KeyFields(QWidget):
    """A key that is pressed is taken over; one that clashes or cannot be a command is refused with words, by `told`."""

    told = Signal(str, str, str)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._buttons: dict[str, KeyButton] = {}
        self._usual: dict[str, Button] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for row, key in enumerate(key for key in CONTRACT if not key.fixed):
            button = self._buttons[key.command] = KeyButton(meaning(key))
            usual = self._usual[key.command] = Button(self.tr("The usual key"), icon="undo-2", words=False)
            keeps = usual.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            usual.setSizePolicy(keeps)
            grid.addWidget(PlainLabel(meaning(key), wrap=True), row, 0)
            grid.addWidget(button, row, 1)
            grid.addWidget(usual, row, 2)
        self._show_keys()

        for command, button in self._buttons.items():
            button.pressed_key.connect(partial(self._take, command))
            self._usual[command].clicked.connect(partial(self._bring_back, command))
        preferences.changed.connect(self._show_keys)

    def button(self, command: str) -> KeyButton:
        """Return the button that shows the key of a command."""
        return self._buttons[command]

    def usual(self, command: str) -> Button:
        """Return the button that brings back the usual key of a command."""
        return self._usual[command]

    @Slot()
    def _show_keys(self) -> None:
        now = chords(self._preferences.settings.keys)
        for command, button in self._buttons.items():
            button.show_key(native(now[command][0]))
            self._usual[command].setVisible(now[command] != BY_COMMAND[command].chords)

    def _own(self, command: str) -> tuple[tuple[str, str], ...]:
        """Return the keys of the user but for this command."""
        return tuple(pair for pair in self._preferences.settings.keys if pair[0] != command)

    def _take(self, command: str, chord: str) -> None:
        """Take another key for a command."""
        refused = why_no_command(chord)
        keys = (*self._own(command), (command, chord))
        taken = {} if refused else clashes(keys)
        if refused is not None:
            self._refuse(self._reason(refused).format(key=native(chord)))
        elif taken:
            self._refuse_taken(command, chord, next(iter(taken.values())))
        else:
            self._keep(keys)

    def _bring_back(self, command: str) -> None:
        """Let a command have its usual key again, if no other has that now."""
        taken = clashes(self._own(command))
        if taken:
            self._refuse_taken(command, *next(iter(taken.items())))
        else:
            self._buttons[command].setFocus()  # the button that was pressed goes
            self._keep(self._own(command))

    def _keep(self, keys: tuple[tuple[str, str], ...]) -> None:
        """Keep these keys; what a clicker sent and is a key now is no longer the clicker's."""
        settings = self._preferences.settings
        left = tuple((command, chord) for command, chord in settings.clicker if not command_of(chord, keys))
        self._preferences.choose(replace(settings, keys=keys, clicker=left))
        self._show_keys()
        self._tell(self.tr("Changed."), "green", "check")

    def _refuse_taken(self, command: str, chord: str, users: list[str]) -> None:
        other = next(name for name in users if name != command)
        words = self.tr("{key} is taken: {what}.")
        self._refuse(words.format(key=native(chord), what=meaning(BY_COMMAND[other])))

    def _reason(self, refused: RefusedChord) -> str:
        if refused is RefusedChord.SYSTEM:
            return self.tr("Not possible: {key} is for typing or for the laptop.")
        return self.tr("{key} cannot be a command: use Ctrl, Alt or a function key.")

    def _refuse(self, words: str) -> None:
        self._tell(words, "red", "circle-alert")

    def _tell(self, words: str, tone: Tone, icon: str) -> None:
        self.told.emit(words, tone, icon)
