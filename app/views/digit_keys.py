"""The digit keys: which digit stands on a key of the upper row, also where it asks for Shift, as on a French keyboard."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ROW = "1234567890"
_FIRST = 2 if sys.platform == "win32" else 10
"""How the system numbers the key of the 1; the others follow it. Windows counts as the keyboard does, the others add 8."""

_ON_A_MAC = dict(zip((0x12, 0x13, 0x14, 0x15, 0x17, 0x16, 0x1A, 0x1C, 0x19, 0x1D), _ROW, strict=True))
"""A Mac numbers these keys in an order of its own."""

_HELD = {Qt.KeyboardModifier.ControlModifier: "Ctrl", Qt.KeyboardModifier.AltModifier: "Alt"}


def digit_chord(event: QKeyEvent) -> str:
    """Return what Ctrl or Alt with this key would be if its digit came without Shift; empty when it is no such press."""
    held = _HELD.get(event.modifiers(), "")
    is_digit = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
    digit = "" if is_digit else _digit_on(event)
    return f"{held}+{digit}" if held and digit else ""


def _digit_on(event: QKeyEvent) -> str:
    if sys.platform == "darwin":
        return _ON_A_MAC.get(event.nativeVirtualKey(), "")
    place = event.nativeScanCode() - _FIRST
    return _ROW[place] if 0 <= place < len(_ROW) else ""
