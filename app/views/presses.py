"""The presses: tells a key that is pressed once more from one that is still held, also where nobody marks the difference.

A held key is often told apart by a mark of its own. Test input, some clickers and remote desktops leave it out: they send
a release and a press at the same moment, or a press without any release, for as long as the key is down.
"""

import sys

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit
from typing_extensions import override

HELD_MS = 100
"""So soon after its release no hand presses a key again; what comes sooner is the same hold."""

TAPPED_MS = 30
"""The same for a key that is tapped as quickly as one can, such as a minute more."""

FREE_MS = 1_500
"""A key that was never released counts again when it was silent for so long; no keyboard waits longer to repeat."""

NEVER = 1_000_000

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


class Presses:
    """Follows the one key that was pressed last, in milliseconds of whatever clock the presses carry."""

    def __init__(self) -> None:
        self.let_go()

    def let_go(self) -> None:
        """Forget the key: its next press counts, whatever was missed meanwhile."""
        self._key = 0
        self._is_down = False
        self._pressed = 0
        self._released: int | None = None
        self._gap = NEVER

    def press(self, key: int, at: int, *, marked: bool = False, tells_release: bool = True) -> None:
        """Take a press. `marked` is one that is called a repeat; `tells_release` is false where no release will come."""
        self._gap = 0 if marked else self._gap_before(key, at)
        if key != self._key:
            self._key, self._released = key, None
        self._pressed, self._is_down = at, tells_release

    def release(self, key: int, at: int, *, marked: bool = False) -> None:
        """Take a release; one that is called a repeat is none."""
        if key == self._key and not marked:
            self._is_down, self._released = False, at

    def is_again(self, within: int = HELD_MS) -> bool:
        """Whether the last press belongs to a hold: it came so few milliseconds after the release before it."""
        return self._gap < within

    def _gap_before(self, key: int, at: int) -> int:
        if key != self._key:
            return NEVER
        if self._is_down:
            return 0 if 0 <= at - self._pressed <= FREE_MS else NEVER
        return at - self._released if self._released is not None and at >= self._released else NEVER


class HeldKeys(QObject):
    """Stands at the door of a window: a held key may move and type, and does nothing else a second time.

    What goes through all the same carries the mark of a repeat, so that behind the door everybody can go by that mark.
    """

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._presses = Presses()
        self._seen: tuple[int, int] | None = None
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
        self._take_press(event)
        return event.type() == QEvent.Type.KeyPress and self._presses.is_again() and self._stop(event)

    def _take_press(self, event: QKeyEvent) -> None:
        """Take a press once, though it comes twice: before it is given to a field the shortcuts may have it."""
        code, at = _code(event), self._moment(event)
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


def _goes_on(event: QKeyEvent) -> bool:
    """Whether a key that is held does so again."""
    if event.key() in MOVES:
        return True
    types = event.key() not in ENTERS and not event.modifiers() & Qt.KeyboardModifier.AltModifier
    return types and isinstance(QGuiApplication.focusObject(), FIELDS)
