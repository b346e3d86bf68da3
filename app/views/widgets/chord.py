"""The chord: a key with Ctrl or Alt is for the page, never for the button or the list that has the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

FOR_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def is_chord(event: QKeyEvent) -> bool:
    """Tell whether a key is held that makes a command of it: by itself Qt moves with it as if it were not."""
    return bool(event.modifiers() & ~FOR_TYPING)
