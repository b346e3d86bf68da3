"""The keyboard: puts the contract on a window, so that every key works wherever the cursor is."""

from functools import partial

from PySide6.QtCore import QKeyCombination, QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.live.actions import Actions
from app.live.keys import BY_COMMAND, chords, normal

MAY_REPEAT = ("quote_up", "quote_down", "point_up", "point_down")
"""Only going up and down a list goes on while a key is held: a held pause must not flicker."""


class Keyboard(QObject):
    """Makes a shortcut for every command of the contract; the fixed ones belong to the field."""

    def __init__(self, window: QWidget, changed: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(window)
        self._window = window
        self._changed = changed
        self._owned = _owned(changed)
        self._shortcuts: list[QShortcut] = []

    def change(self, changed: tuple[tuple[str, str], ...]) -> None:
        """Take over what the user changed; `connect_to` then makes it work."""
        self._changed = changed
        self._owned = _owned(changed)

    def connect_to(self, actions: Actions) -> None:
        """Let the keys do their work; a second call replaces the first."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        for command, sequences in chords(self._changed).items():
            key = BY_COMMAND[command]
            if key.fixed or command not in actions.commands:
                continue
            for sequence in sequences:
                shortcut = QShortcut(QKeySequence(sequence), self._window)
                shortcut.setAutoRepeat(command in MAY_REPEAT)
                shortcut.activated.connect(partial(actions.do, command))
                self._shortcuts.append(shortcut)

    def owns(self, combination: QKeyCombination) -> bool:
        """Whether this key is a command of the contract, so that no field may take it."""
        return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText) in self._owned

    def chord(self, command: str) -> str:
        """Return the chord that is shown for a command."""
        return chords(self._changed)[command][0]


def _owned(changed: tuple[tuple[str, str], ...]) -> set[str]:
    return {
        normal(sequence)
        for command, sequences in chords(changed).items()
        if not BY_COMMAND[command].fixed
        for sequence in sequences
    }
