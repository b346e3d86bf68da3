"""The keys of a grid: what each means while no cell is open."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BY = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def is_writing(event: QKeyEvent) -> bool:
    """Tell whether a key puts a sign in a field."""
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & (CTRL | ALT)


def is_ours(event: QKeyEvent) -> bool:
    """Tell whether a key means something in a grid, so that no shortcut of the window may take it."""
    key, held = event.key(), event.modifiers()
    if held & ALT:
        return key in BY or key == Qt.Key.Key_Delete
    if held & CTRL:
        return key in (Qt.Key.Key_N, Qt.Key.Key_Home, Qt.Key.Key_End)
    own = (*ENTER, Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
    return key in own
