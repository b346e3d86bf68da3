"""The clicker in the settings: each command learns the buttons of a clicker by having them pressed."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.laptop.preferences import Preferences
from app.views.sheets.key_button import KeyButton
from app.views.widgets.controls.button import Button
from app.views.widgets.tones import Tone
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.key_rules import RefusedChord, why_no_clicker
from app.wording.key_table import BY_COMMAND
from app.wording.keys import CLICKED, command_of, meaning, native


class ClickerFields(QWidget):
    """A button that is pressed while a command listens is learned; one that cannot be used is refused with words."""

    told = Signal(str, str, str)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._buttons: dict[str, KeyButton] = {}
        self._forget: dict[str, Button] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for row, command in enumerate(CLICKED):
            words = meaning(BY_COMMAND[command])
            button = self._buttons[command] = KeyButton(words, takes_esc=True)
            forget = self._forget[command] = Button(self.tr("Forget these buttons"), icon="x", words=False)
            keeps = forget.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            forget.setSizePolicy(keeps)
            grid.addWidget(PlainLabel(words, wrap=True), row, 0)
            grid.addWidget(button, row, 1)
            grid.addWidget(forget, row, 2)
        grid.addWidget(PlainLabel(self._rules(), "muted", wrap=True), len(CLICKED), 0, 1, 3)
        self._show_keys()

        for command, button in self._buttons.items():
            button.pressed_key.connect(partial(self._learn, command))
            self._forget[command].clicked.connect(partial(self._clear, command))
        preferences.changed.connect(self._show_keys)

    def button(self, command: str) -> KeyButton:
        """Return the button that shows what was learned for a command."""
        return self._buttons[command]

    def forget(self, command: str) -> Button:
        """Return the button that forgets what was learned for a command."""
        return self._forget[command]

    def _rules(self) -> str:
        return self.tr(
            "Esc first closes what is open or leaves an edit, and counts only where it has nothing to do. "
            "The arrows left and right count only while no text is in the note field. Buttons that send a sign, such as a "
            "point or a b, cannot be used, for it would come into a note; nor can the arrows up and down, Enter, Tab, Del "
            "and Backspace."
        )

    @Slot()
    def _show_keys(self) -> None:
        for command, button in self._buttons.items():
            names = [native(chord) for learned, chord in self._preferences.settings.clicker if learned == command]
            button.show_key(" · ".join(names))
            self._forget[command].setVisible(bool(names))

    def _learn(self, command: str, chord: str) -> None:
        settings = self._preferences.settings
        refused, owner = why_no_clicker(chord), command_of(chord, settings.keys)
        if refused is not None:
            self._tell(self._reason(refused).format(key=native(chord)), "red", "circle-alert")
        elif owner == command:
            self._tell(self.tr("{key} does this already.").format(key=native(chord)), "green", "check")
        elif owner:
            words = self.tr("{key} is taken: {what}.")
            self._tell(words.format(key=native(chord), what=meaning(BY_COMMAND[owner])), "red", "circle-alert")
        else:
            others = tuple(pair for pair in settings.clicker if pair[1] != chord)
            self._preferences.choose(replace(settings, clicker=(*others, (command, chord))))
            self._tell(self.tr("Learned: {key}.").format(key=native(chord)), "green", "check")

    def _clear(self, command: str) -> None:
        settings = self._preferences.settings
        self._buttons[command].setFocus()  # the button that was pressed goes
        left = tuple(pair for pair in settings.clicker if pair[0] != command)
        self._preferences.choose(replace(settings, clicker=left))
        self._tell(self.tr("Forgotten."), "green", "check")

    def _reason(self, refused: RefusedChord) -> str:
        if refused is RefusedChord.SIGN:
            return self.tr("Not possible: {key} types a sign.")
        if refused is RefusedChord.NOT_ALONE:
            return self.tr("Not possible: {key} is more than one key.")
        return self.tr("Not possible: {key} is for typing or for the laptop.")

    def _tell(self, words: str, tone: Tone, icon: str) -> None:
        self.told.emit(words, tone, icon)
