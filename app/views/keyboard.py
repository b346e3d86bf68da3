"""The keyboard: puts the contract on a window, so that every key works wherever the cursor is, and names the keys."""

from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.live.actions import Actions
from app.views.digit_keys import digit_chord
from app.views.key_door import KeyDoor
from app.views.presses import HELD_MS, TAPPED_MS
from app.views.widgets.controls.button import Button
from app.wording.key_rules import CLICKER_WAITS, pressed
from app.wording.key_table import BY_COMMAND
from app.wording.keys import chords, clicked, native, normal

Pairs = tuple[tuple[str, str], ...]
"""Commands with their chords."""

_COMMAND = "command"
"""The property of a button that says whose key it shows."""


class Keyboard(QObject):
    """Makes a shortcut for every command of the contract; the fixed ones belong to the field.

    `changed` says that keys have other names now; buttons with a cap follow by themselves.
    """

    changed = Signal()

    def __init__(self, window: QWidget, actions: Actions, own: Pairs = (), clicker: Pairs = ()) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._shortcuts: list[QShortcut] = []
        self._digit = ""
        window.winId()  # now there is a handle, through which the keys come
        window.windowHandle().installEventFilter(self)
        self._door = KeyDoor(window.windowHandle(), self)  # it sees them first: who came last is asked first
        window.installEventFilter(self)
        self._take(own, clicker)

    def change(self, own: Pairs, clicker: Pairs) -> None:
        """Take over which keys the user changed and what a clicker sends; the other keys are as usual."""
        self._take(own, clicker)
        for button in self._window.findChildren(Button):
            command = button.property(_COMMAND)
            if command:
                self.cap(button, command)
        self.changed.emit()

    def owns(self, combination: QKeyCombination) -> bool:
        """Whether this key is a command of the contract, so that no field may take it."""
        return _written(combination) in self._owners

    def chord(self, command: str) -> str:
        """Return the first chord of a command, as the contract writes it."""
        return self._chords[command][0]

    def name(self, command: str) -> str:
        """Return how the key of a command is called for people."""
        return native(self.chord(command))

    def cap(self, button: Button, command: str) -> Button:
        """Show on a button which key does the same, also after the user took another; return the button."""
        button.setProperty(_COMMAND, command)
        button.set_label(button.label(), self.name(command))
        return button

    def uncap(self, button: Button) -> None:
        """Leave the key out, where there is no room for it."""
        button.setProperty(_COMMAND, "")
        button.set_label(button.label(), "")

    def click(self, chord: str) -> bool:
        """Do what this means when a clicker sends it and it has nothing else to do; tell whether it means anything."""
        command = self._clicked.get(chord) if chord in CLICKER_WAITS else None
        if command is None or (chord != "Esc" and self._actions.has_words()):
            return False
        self._press(command)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if watched is self._window:
            return self._take_unused(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            self._digit = ""
        return event.type() == QEvent.Type.KeyPress and self._press_digit()

    def _take_unused(self, event: QKeyEvent) -> bool:
        """Take what has come up to the window, past all who could use it."""
        if event.type() == QEvent.Type.ShortcutOverride and _written(event.keyCombination()) not in self._owners:
            self._digit = self._owners.get(digit_chord(event), "")
            event.setAccepted(bool(self._digit))
            return bool(self._digit)
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            return self.click(pressed(event.keyCombination()))
        return False

    def _press_digit(self) -> bool:
        """Do what the digit of the key means, before its sign comes into a note; tell whether that was pressed."""
        if self._digit:
            self._press(self._digit)
        return bool(self._digit)

    def _take(self, own: Pairs, clicker: Pairs) -> None:
        self._chords = chords(own)
        self._clicked = clicked(clicker, own)
        self._owners = {
            normal(sequence): command
            for command, sequences in self._chords.items()
            if not BY_COMMAND[command].fixed
            for sequence in sequences
        } | {chord: command for chord, command in self._clicked.items() if chord not in CLICKER_WAITS}
        self._make_shortcuts()

    def _make_shortcuts(self) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        for sequence, command in self._owners.items():
            if command not in self._actions.commands:
                continue
            shortcut = QShortcut(QKeySequence(sequence), self._window)
            shortcut.setAutoRepeat(BY_COMMAND[command].repeats)
            shortcut.activated.connect(partial(self._press, command))
            shortcut.activatedAmbiguously.connect(partial(self._press_one_of, command))
            self._shortcuts.append(shortcut)

    def press(self, combination: QKeyCombination) -> None:
        """Do what a key of the contract says that something else on the screen got; another key does nothing."""
        command = self._owners.get(_written(combination))
        if command in self._actions.commands:
            self._press(command)

    def _press(self, command: str) -> None:
        """Do what a key says, once for as long as it is held."""
        key = BY_COMMAND[command]
        if key.repeats or not self._door.is_again(TAPPED_MS if key.tapped else HELD_MS):
            self._actions.do(command)

    def _press_one_of(self, command: str) -> None:
        """Do what is meant where one press is two chords, such as + that is Shift with = : the one that names its sign."""
        whole = self._door.pressed
        bare = QKeyCombination(whole.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier, whole.key())
        meant = (self._owners.get(_written(combination)) for combination in (whole, bare))
        self._press(next((owner for owner in meant if owner is not None), command))


def _written(combination: QKeyCombination) -> str:
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
