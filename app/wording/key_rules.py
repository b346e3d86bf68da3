"""The rules for keys: which ones may be a command, which ones a clicker may send, and why not the others."""

from enum import StrEnum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

LAST_SIGN = 0x00FF_FFFF
"""A key beyond this has a name and no sign, such as F5."""

TYPING = frozenset(
    {"Space", "Tab", "Backtab", "Return", "Enter", "Esc", "Del", "Backspace", "Ins"}
    | {"Home", "End", "Left", "Right", "Up", "Down"}
)
"""Keys that write, wipe or move the cursor."""

TAKEN = frozenset(
    {f"Ctrl+{letter}" for letter in "CXVAZY"}
    | {f"Ctrl+{name}" for name in ("Left", "Right", "Home", "Del", "Backspace", "Ins", "Tab", "Esc", "Space")}
    | {f"Alt+{name}" for name in ("F4", "Tab", "Space", "Esc")}
    | {"Ctrl+Shift+Z", "Ctrl+Shift+V", "Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Home", "Ctrl+Shift+Esc"}
    | {"Ctrl+Shift+Tab", "Ctrl+Shift+Backtab", "Alt+Shift+Tab", "Alt+Shift+Backtab"}
)
"""What typing, or the laptop itself, does by these everywhere."""

CLICKER_WAITS = frozenset({"Esc", "Left", "Right"})
"""Keys of a clicker that count only where they have nothing else to do."""


class Refused(StrEnum):
    """Why a key cannot be what it was asked to be."""

    NOT_A_KEY = "not_a_key"
    SIGN = "sign"
    TYPING = "typing"
    SYSTEM = "system"
    NOT_ALONE = "not_alone"


def why_no_command(chord: str) -> Refused | None:
    """Return why a chord cannot be a command; None when it can."""
    sequence = QKeySequence.fromString(chord, QKeySequence.SequenceFormat.PortableText)
    written = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or not written:
        return Refused.NOT_A_KEY
    name = written.rsplit("+", 1)[-1] or "+"
    held = set(written.removesuffix(name).split("+")) - {""}
    if (
        written in TAKEN or "Meta" in held or {"Ctrl", "Alt"} <= held
    ):  # Windows takes those two for AltGr, as for a euro
        return Refused.SYSTEM
    if held & {"Ctrl", "Alt"}:
        return None
    if len(name) == 1:
        return Refused.SIGN
    return Refused.TYPING if name in TYPING else None


def why_no_clicker(chord: str) -> Refused | None:
    """Return why a button of a clicker that sends this cannot be used; None when it can."""
    if chord in CLICKER_WAITS:
        return None
    refused = why_no_command(chord)
    if refused is None and chord.startswith(("Ctrl+", "Alt+")):
        return Refused.NOT_ALONE
    return refused


def is_usable(chord: str) -> bool:
    """Whether a chord may be a command: one chord, which writes nothing, moves no cursor and belongs to no one else."""
    return why_no_command(chord) is None


def pressed(combination: QKeyCombination) -> str:
    """Return the chord for a press, as Qt writes it. A sign that needs Shift is that sign, whatever its key is called."""
    held, key = combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier, combination.key()
    is_letter = Qt.Key.Key_A <= key <= Qt.Key.Key_Z
    if key <= LAST_SIGN and not is_letter and key != Qt.Key.Key_Space:
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(held, key)).toString(QKeySequence.SequenceFormat.PortableText)
