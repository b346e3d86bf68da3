"""The keys in words: how a key is written on this system, what it means, and which ones clash."""

from collections.abc import Callable, Iterable
from string import Formatter

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from app.wording.key_rules import CLICKER_WAITS, is_usable, why_no_clicker
from app.wording.key_table import BY_COMMAND, CONTRACT, Key

translate = QCoreApplication.translate


CLICKED = ("next_step", "previous_step", "black")
"""What the buttons of a clicker may do."""

_SHORT = (("PgDown", "PgDn"), ("Return", "Enter"))
"""How Qt calls a key, and how it is called on a school keyboard."""


def chords(changed: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Return the chords of every command, with what the user changed. A changed command has one chord."""
    own = dict(changed)
    return {key.command: (own[key.command],) if _may_change(key, own) else key.chords for key in CONTRACT}


def clicked(learned: Iterable[tuple[str, str]], changed: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the command of each chord that a clicker may send; a chord that is a key already stays that key."""
    own = tuple(changed)
    return {
        chord: command
        for command, chord in learned
        if command in CLICKED and why_no_clicker(chord) is None and not command_of(chord, own)
    }


def command_of(chord: str, changed: Iterable[tuple[str, str]]) -> str:
    """Return the command that has this chord somewhere in the window; empty when none has, or when a clicker waits."""
    if chord in CLICKER_WAITS:
        return ""
    return next((command for command, sequences in chords(changed).items() if chord in map(normal, sequences)), "")


def clashes(changed: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return each chord that more than one command would have, with those commands. Empty means: no clash."""
    users: dict[str, list[str]] = {}
    for command, sequences in chords(changed).items():
        for sequence in sequences:
            users.setdefault(normal(sequence), []).append(command)
    return {sequence: commands for sequence, commands in users.items() if _clash(commands)}


def normal(chord: str) -> str:
    """Return the chord in the one way Qt writes it."""
    return QKeySequence(chord).toString(QKeySequence.SequenceFormat.PortableText)


def native(chord: str) -> str:
    """Return the chord as this system writes it, with the short names of school keyboards."""
    shown = QKeySequence(chord).toString(QKeySequence.SequenceFormat.NativeText)
    for theirs, ours in _SHORT:
        shown = shown.replace(theirs, ours)
    return shown


def command_at(place: str, combination: QKeyCombination) -> str:
    """Return the command of a fixed key at its own place, on the number pad too; empty when it means nothing there."""
    held = combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = QKeySequence(QKeyCombination(held, combination.key()))
    return command_with(place, key.toString(QKeySequence.SequenceFormat.PortableText))


def command_with(place: str, chord: str) -> str:
    """Return the command with this chord at its own place, as the contract writes it; empty when it means nothing there."""
    return next((key.command for key in CONTRACT if key.place == place and chord in key.chords), "")


def usual_name(command: str) -> str:
    """Return how the key of a command is called as long as nobody changed it."""
    return native(BY_COMMAND[command].chords[0])


def key_names(words: str, name: Callable[[str], str] = usual_name) -> dict[str, str]:
    """Return the names of the keys a sentence asks for: it has the command between braces."""
    asked = (field for _, field, _, _ in Formatter().parse(words))
    return {command: name(command) for command in asked if command in BY_COMMAND}


def heading(group: str, name: Callable[[str], str] = usual_name) -> str:
    """Return the name of a group of keys, in the language of the app."""
    words = translate("Keys", group)
    return words.format(**key_names(words, name))


def meaning(key: Key) -> str:
    """Return what the key does, in the language of the app."""
    return translate("Keys", key.does).format(n=key.command.rsplit("_", 1)[-1])


def _clash(commands: list[str]) -> bool:
    """Whether two of these commands can be meant at the same time."""
    places = [BY_COMMAND[command].place for command in commands]
    return len(places) > 1 and ("" in places or len(set(places)) < len(places))


def _may_change(key: Key, own: dict[str, str]) -> bool:
    return key.command in own and not key.fixed and is_usable(own[key.command])
