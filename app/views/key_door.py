"""The door: every key of a window comes by here first, with its time stamp, before the shortcuts and the fields."""

import sys

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit
from typing_extensions import override

from app.views.presses import HELD_MS, Presses

ALONE = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
"""Keys that do nothing without another one."""

MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
)
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)

PAD = Qt.KeyboardModifier.KeypadModifier
ALT = Qt.KeyboardModifier.AltModifier
CODE_KEYS = (
    *(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)),
    *(() if sys.platform == "darwin" else (*MOVES, Qt.Key.Key_Insert, Qt.Key.Key_Clear)),
)
"""The digits of the number pad, also as they are without Num Lock; to a Mac all arrows are keys of that pad."""


class KeyDoor(QObject):
    """A held key may move and type, and does nothing else a second time. Codes typed with Alt are no commands.

    What is held and goes through carries the mark of a repeat, so that behind the door everybody can go by that mark.
    """

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._presses = Presses()
        self._seen: tuple[int, int] | None = None
        self.pressed = QKeyCombination()
        """What was pressed last, as the layout of the keyboard names it."""

        self._clock = QElapsedTimer()
        self._clock.start()
        window.installEventFilter(self)

    def is_again(self, within: int = HELD_MS) -> bool:
        """Whether the key that is being pressed belongs to a hold, as `Presses.is_again`."""
        return self._presses.is_again(within)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._presses.let_go()
        if not isinstance(event, QKeyEvent) or event.key() in ALONE:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            self._presses.release(_code(event), self._moment(event), marked=event.isAutoRepeat())
            return False
        if _is_of_a_code(event):
            event.accept()  # so no shortcut gets it either
            return True
        self._take_press(event)
        return event.type() == QEvent.Type.KeyPress and self._presses.is_again() and self._stop(event)

    def _take_press(self, event: QKeyEvent) -> None:
        """Take a press once, though it comes twice: before it is given to a field the shortcuts may have it."""
        code, at = _code(event), self._moment(event)
        self.pressed = QKeyCombination(event.modifiers() & ~PAD, Qt.Key(event.key()))
        if event.type() == QEvent.Type.KeyPress and self._seen == (code, event.timestamp()):
            self._seen = None
            return
        self._seen = (code, event.timestamp()) if event.type() == QEvent.Type.ShortcutOverride else None
        # A Mac keeps the release of a key to itself while Cmd is down; it marks what it repeats.
        is_kept = sys.platform == "darwin" and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._presses.press(code, at, marked=event.isAutoRepeat(), tells_release=not is_kept)

    def _stop(self, event: QKeyEvent) -> bool:
        """Keep a repeat from whoever has the keyboard, or give it on with its mark; tell whether that is done."""
        if not _goes_on(event):
            return True
        if event.isAutoRepeat():
            return False
        marked = QKeyEvent(
            event.type(),
            event.key(),
            event.modifiers(),
            event.nativeScanCode(),
            event.nativeVirtualKey(),
            event.nativeModifiers(),
            event.text(),
            True,
            event.count(),
        )
        marked.setTimestamp(event.timestamp())
        QCoreApplication.sendEvent(self._window, marked)
        return True

    def _moment(self, event: QKeyEvent) -> int:
        """Return when it happened, in milliseconds: a busy app takes the keys late, and their own stamps do not mind."""
        return event.timestamp() or self._clock.elapsed()


def _code(event: QKeyEvent) -> int:
    """Return which key it is; what it means may change with Shift."""
    return event.nativeScanCode() or event.key()


def _is_of_a_code(event: QKeyEvent) -> bool:
    """Whether a key belongs to a sign that is typed as its number, such as Alt with 0235 for ë."""
    held = event.modifiers()
    return bool(held & ALT) and bool(held & PAD) and event.key() in CODE_KEYS


def _goes_on(event: QKeyEvent) -> bool:
    """Whether a key that is held does so again."""
    if event.key() in MOVES:
        return True
    types = event.key() not in ENTERS and not event.modifiers() & ALT
    return types and isinstance(QGuiApplication.focusObject(), FIELDS)
